import type { Texts } from '../../render/texts/index.js';

/** What can be asked about a message that holds a petition's address: its name in the chat, and the command it gives. */
export interface MessageCommand {
	readonly id: 'status' | 'follow';
	readonly command: string;
	/** At most 24 characters. */
	readonly name: string;
	readonly summary: string;
}

export function messageCommands({ messageCommands: words }: Texts): readonly MessageCommand[] {
	return [
		{ id: 'status', command: 'petition status', ...words.status },
		{ id: 'follow', command: 'petition follow', ...words.follow },
	];
}
