import { FaultError } from '../../src/domain/fault.js';
import { isWatchable } from '../../src/domain/word-watch.js';
import type { CommandContext, SearchedPlatform } from '../../src/ports/command.js';

/** Words as they are watched. Throws the fault of words that say nothing, or too much. */
export function wordsIn(typed: string): string {
	const words = typed.replaceAll(/\s+/g, ' ').trim();
	if (!isWatchable(words)) throw new FaultError('watch-words');
	return words;
}

/**
 * The platform that somebody means: by its id, its name, or a part that only one of those that can be searched has. The
 * only one there is where none is named; null where there are several. Throws the fault of one that cannot be searched.
 */
export function searchedPlatform({ ports }: CommandContext, typed: string | undefined): SearchedPlatform | null {
	const searched = ports.searched();
	const names = searched.map(({ name }) => name).join(', ');
	if (typed === undefined) return searched.length === 1 ? (searched[0] ?? null) : null;
	const wanted = plain(typed);
	const exact = searched.find(({ id, name }) => plain(id) === wanted || plain(name) === wanted);
	if (exact !== undefined) return exact;
	const alike = searched.filter(({ id, name }) => wanted !== '' && (has(id, wanted) || has(name, wanted)));
	if (alike.length === 1 && alike[0] !== undefined) return alike[0];
	const match = ports.address(typed, { platform: '', workspace: '', channel: '' });
	if (match !== null && !searched.some(({ id }) => id === match.ref.platform)) {
		throw new FaultError('watch-unsearched', { platform: match.platform, searched: names });
	}
	const known = ports.platformName(typed.trim().toLowerCase());
	if (alike.length === 0 && known !== typed.trim().toLowerCase()) {
		throw new FaultError('watch-unsearched', { platform: known, searched: names });
	}
	throw new FaultError('watch-platform', { typed, searched: names });
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Whether it has these words, from the beginning of a word on. */
function has(text: string, wanted: string): boolean {
	return ` ${plain(text)}`.includes(` ${wanted}`);
}
