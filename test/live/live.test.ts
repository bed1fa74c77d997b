import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { differences, transcriptOf } from './compare.js';
import { untruths } from './judge.js';
import { play } from './play.js';
import { readStory } from './story.js';

vi.mock('../../src/schedule/ticker.js', async () => import('./tickers.js'));

/** All of them, or those that are marked `quick`; `MILEPOST_STORIES=quiet,surge` plays these. */
const wanted = process.env['MILEPOST_STORIES'] ?? 'quick';
const folder = join(import.meta.dirname, 'stories');
const stories = readdirSync(folder)
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => readStory(join(folder, name)));
const played = stories.filter(
	({ name, quick }) => wanted === 'all' || (wanted === 'quick' && quick) || wanted.split(',').includes(name),
);

describe('stories', () => {
	it('are enough, and few of them are quick: ten, and one of each platform that came later', () => {
		expect(stories.filter(({ quick }) => quick).length).toBeLessThanOrEqual(10 + 17);
		expect(played.length).toBeGreaterThan(0);
	});

	it.each(played.map((story) => [story.name, story] as const))(
		'%s',
		async (_, story) => {
			const result = await play(story);
			expect(result.bugs).toEqual([]);
			expect(untruths(result), transcriptOf(result)).toEqual([]);
			expect(differences(story, result), transcriptOf(result)).toEqual([]);
		},
		600_000,
	);
});
