/** A place or a law whose name begins at a word. */
export interface Found {
	/** One code; several where the name may mean any of them. */
	readonly codes: readonly string[];
	readonly kind: 'place' | 'city' | 'abroad' | 'law';
	/** Where somebody is held there, not whose law it was. */
	readonly prison?: boolean;
	readonly words: number;
	/** The name as it is spelled, where it was spelled otherwise. */
	readonly meant: string | null;
}
