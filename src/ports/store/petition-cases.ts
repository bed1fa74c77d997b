/** Which public case a petition is about, as the managers of a server or workspace said. */
export interface PetitionCaseTable {
	/** Ids of registered cases, or codes of jurisdictions; empty where there is none; null where nobody said. */
	get(platform: string, workspace: string, petition: number): Promise<readonly string[] | null>;
	/** Everything said in a server or workspace, by petition. */
	all(platform: string, workspace: string): Promise<ReadonlyMap<number, readonly string[]>>;
	set(platform: string, workspace: string, petition: number, about: readonly string[]): Promise<void>;
}
