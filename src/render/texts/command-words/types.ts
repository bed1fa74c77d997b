/** A command as a chat lists it in a language: its last word, and what it does, in at most 100 characters. */
export interface CommandWords {
	readonly name?: string;
	readonly description: string;
}
