/** A few words that a chat keeps between runs: what it registered, who installed it (sealed by the chat itself). */
export interface MemoryTable {
	get(key: string): Promise<string | null>;
	/** Everything whose key begins so, by key. */
	list(prefix: string): Promise<ReadonlyMap<string, string>>;
	set(key: string, value: string): Promise<void>;
	remove(key: string): Promise<void>;
}
