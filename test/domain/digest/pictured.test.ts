import { expect, it } from 'vitest';
import { type DigestEntry, pictured } from '../../../src/domain/digest/digest.js';

function entry(petition: number, count: number, change: number | null, news: readonly number[] = []): DigestEntry {
	return {
		...{ petition, platform: 'p', title: `${petition}`, url: null, zone: 'UTC', count, countKind: 'exact' },
		...{ seenAt: 0, change, state: 'open', news },
	};
}

it.each([
	['the only one', [entry(1, 5, null)], 1],
	['the one with news before the one that moved more', [entry(1, 100, 90), entry(2, 100, 1, [7])], 2],
	['what moved most for its size', [entry(1, 1_000_000, 5_000), entry(2, 10_000, 5_000)], 2],
	['a fall as much as a rise', [entry(1, 100, 5), entry(2, 100, -50)], 2],
	['the first of equals', [entry(1, 0, 0), entry(2, 0, null)], 1],
] as const)('the picture of a digest shows %s', (_, entries, petition) => {
	expect(pictured({ entries })?.petition).toBe(petition);
});

it('a digest of nothing has none', () => {
	expect(pictured({ entries: [] })).toBeNull();
});
