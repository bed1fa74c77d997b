import type { Source } from '../../ports/source.js';
import { passing } from '../forbidden.js';
import { idNamed } from '../match.js';

/** Petitions whose counts people type in (`/petition record`). Nothing is read, so nothing can fail. */
export const manual: Source = {
	id: 'manual',
	name: 'Typed in',
	zone: 'UTC',
	floorMs: 60_000,
	rate: { burst: 1, everyMs: 60_000 },
	forbidden: passing,
	optIn: false,
	pushed: true,
	/** `manual:"Save the library"`, with or without quotes; the id is the title's slug. */
	match(address) {
		const id = slugOf(idNamed('manual', address) ?? '');
		return id === '' ? null : { platform: 'manual', id };
	},
	async read() {
		return { kind: 'unchanged' };
	},
};

/** Letters and digits of any script, joined by hyphens; at most 80 characters. Empty when there are none. */
function slugOf(title: string): string {
	// Accents go ("café" is "cafe"); the marks other scripts need stay.
	const plain = title
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase();
	const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return [...words.join('-')].slice(0, 80).join('').replace(/-$/, '');
}
