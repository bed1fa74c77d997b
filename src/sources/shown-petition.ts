import type { SourceOutcome } from '../domain/outcome.js';
import type { Snapshot } from '../domain/petition.js';
import type { Target } from '../ports/source.js';
import { untitled } from './text.js';

/** What every platform says of a petition, and whatever more this one does. */
type Said = Pick<Snapshot, 'url' | 'zone' | 'count' | 'countKind'> &
	Partial<Omit<Snapshot, 'title'>> & { readonly title: string | null };

/**
 * A petition of which its platform says little more than a count: it is open as long as it is shown, without end,
 * numbers or goal unless they are said, and what was known of its beginning and of its events stays known.
 *
 * @param said its title may be empty, or missing
 */
export function shownPetition({ ref, previous }: Target, said: Said): Extract<SourceOutcome, { kind: 'fresh' }> {
	return {
		kind: 'fresh',
		snapshot: {
			state: 'open',
			rawState: 'shown',
			signable: false,
			openedAt: previous?.openedAt ?? null,
			deadline: null,
			thresholds: [],
			goal: null,
			events: previous?.events ?? [],
			...said,
			title: said.title || untitled(ref.id),
		},
	};
}
