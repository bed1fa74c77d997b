import type { ConsoleFaults } from '../../../domain/faults/console.js';
import { line } from '../../line.js';
import { type FaultTexts, word } from './fault-text.js';

const isFull = ({ reason }: { readonly reason: string }) => reason === 'ENOSPC' || reason === 'EDQUOT';

/** What can go wrong with the console's own file and screen. */
export const consoleFaults: FaultTexts<ConsoleFaults> = {
	'console-transcript': (p) => ({
		happened: line`The console’s transcript ${word(p.path)} cannot be written (${word(p.reason)}).`,
		did: line`Announcements for the console wait and are tried again; other chats are not affected.`,
		remedy: isFull(p)
			? line`Make room on the disk; what waits is then posted by itself.`
			: line`Make the file and its folder writable for the user Milepost runs as.`,
	}),
	'console-output': (p) => ({
		happened: line`The console’s output cannot be written (${word(p.reason)}).`,
		did: line`Milepost goes on; announcements are still in the transcript.`,
		remedy: line`If the output goes to a file, make room for it; then start Milepost again to see it.`,
	}),
};
