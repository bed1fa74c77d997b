export interface ThreadTable {
	/** The thread of a matter in a destination, as the chat names it; null where it has none. */
	root(destination: number, about: string): Promise<string | null>;
	/** The first one stays: two posts that were sent at once opened two. */
	begin(destination: number, about: string, root: string): Promise<void>;
	/** It is not there any more. */
	end(destination: number, root: string): Promise<void>;
}
