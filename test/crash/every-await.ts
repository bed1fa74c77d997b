import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story, stride, type Told, template } from './lives.js';
import { begin, hour } from './scenario.js';

/** How many of the awaits one `it` dies at: short enough that a busy machine ends it in its time. */
const together = 24;
const parts = 2;

/**
 * The story with a death at every await of read, decide, commit and post: those of one part, in a file of its own, so
 * that two cores share them.
 */
export function dieAtEvery(part: number): void {
	let folder: string;
	let whole: Told;
	const deaths = new Set<string>();
	beforeAll(async () => {
		folder = await template();
		whole = await story(folder, []);
	}, 120_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	describe(`killed at any await of read, decide, commit and post, part ${part + 1} of ${parts}`, () => {
		it('tells the whole story when nobody dies', () => {
			const keys = ['count:5000', 'threshold:100000', `correction:${begin + 3 * hour}`, 'state:responded', 'digest'];
			expect(whole.keys).toEqual(expect.arrayContaining(keys));
			expect(new Set(whole.keys).size).toBe(whole.keys.length);
			expect(whole.awaits[0]).toBeGreaterThan(100);
			expect(whole.awaits[0]).toBeLessThanOrEqual(most);
		});

		it.each(starts(part))(
			'repeats nothing and loses nothing, wherever it dies from await %i on',
			async (from) => {
				for (let dieAt = from; dieAt < from + together && dieAt <= (whole.awaits[0] as number); dieAt += stride) {
					const told = await story(folder, [dieAt]);
					expect({ dieAt, keys: told.keys }).toEqual({ dieAt, keys: whole.keys });
					for (const death of told.deaths) deaths.add(death);
				}
			},
			120_000,
		);

		it('died in every room', () => {
			for (const room of ['source.read', 'store.transaction', 'tx.posts.add', 'chat.send']) {
				expect([...deaths].filter((death) => death.includes(room))).not.toEqual([]);
			}
		});
	});
}

/** More awaits than the story has: a longer one must not be tried in part only. */
const most = 1_008;

function starts(part: number): readonly number[] {
	return Array.from({ length: most / together }, (_, i) => 1 + i * together).filter((_, i) => i % parts === part);
}
