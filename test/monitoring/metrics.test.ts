import { expect, it } from 'vitest';
import { createMetrics } from '../../src/monitoring/metrics.js';
import type { Obstacle } from '../../src/monitoring/readiness.js';
import { memoryStore } from '../following/memory-store.js';

function figures() {
	let now = 1_000_000;
	const { store, rows } = memoryStore();
	let found: readonly Obstacle[] = [];
	const metrics = createMetrics({ store, now: () => now, obstacles: async () => found });
	return {
		metrics,
		rows,
		pass: (ms: number) => {
			now += ms;
		},
		find: (obstacles: readonly Obstacle[]) => {
			found = obstacles;
		},
		lines: async (name: string) =>
			(await metrics.registry.metrics()).split('\n').filter((line) => line.startsWith(`${name}{`)),
	};
}

it('a source is as old as its last good reading, or as this process where none was good', async () => {
	const { metrics, pass, lines } = figures();
	pass(10_000);
	metrics.read('uk', 'fresh');
	metrics.read('wtp', 'unreachable');
	pass(5_000);
	metrics.read('uk', 'refused');
	expect(await lines('milepost_source_age_seconds')).toEqual([
		'milepost_source_age_seconds{platform="uk"} 5',
		'milepost_source_age_seconds{platform="wtp"} 15',
	]);
	metrics.read('uk', 'unchanged');
	expect(await lines('milepost_source_age_seconds')).toContain('milepost_source_age_seconds{platform="uk"} 0');
});

it('a source that asked to wait is named as long as it does', async () => {
	const { rows, pass, lines } = figures();
	const hold = { platform: 'uk', since: 0, until: 1_060_000, refusals: 1, status: 429 };
	rows.memory.set('hold:petition.parliament.uk', JSON.stringify(hold));
	expect(await lines('milepost_source_held')).toEqual(['milepost_source_held{platform="uk"} 1']);
	pass(60_000);
	expect(await lines('milepost_source_held')).toEqual([]);
});

it('what keeps it from delivering is named, and left out when it is over', async () => {
	const { find, lines } = figures();
	find([
		{ code: 'chat-disconnected', since: 0, platform: 'discord', shard: 1 },
		{ code: 'store-failing', since: null },
	]);
	expect(await lines('milepost_obstacle')).toEqual([
		'milepost_obstacle{code="chat-disconnected",platform="discord",shard="1"} 1',
		'milepost_obstacle{code="store-failing",platform="",shard=""} 1',
	]);
	find([]);
	expect(await lines('milepost_obstacle')).toEqual([]);
});

it('a post that waited on purpose is counted apart from one that was slow', async () => {
	const { metrics, lines } = figures();
	metrics.posted('slack', 900, false);
	metrics.posted('slack', 8 * 3_600_000, true);
	expect(await lines('milepost_post_lag_seconds_count')).toEqual([
		'milepost_post_lag_seconds_count{platform="slack",held="false"} 1',
		'milepost_post_lag_seconds_count{platform="slack",held="true"} 1',
	]);
});
