import { expect, it } from 'vitest';
import type { FoundPetition } from '../../src/domain/word-watch.js';
import { addDestination, at, type StoreUnderTest } from './store-build.js';

const found = (id: string): FoundPetition => {
	return {
		ref: { platform: 'p', id },
		title: `petition ${id}`,
		count: 3,
		url: null,
		openedAt: { at, precision: 'exact' },
	};
};

export function watchContract(store: StoreUnderTest): void {
	const add = async (words = 'Libraries', channel = '#general', nextAt = 200) => {
		const { id: destination } = await addDestination(store(), channel);
		return store().watches.add({ destination, platform: 'p', words, since: 100, nextAt, answeredAt: null });
	};

	it('a channel watches words once, however they are written, until it ends', async () => {
		const { watches } = store();
		const first = await add();
		expect(first).toMatchObject({ words: 'Libraries', since: 100, nextAt: 200, answeredAt: null, failures: 0 });
		expect(await add('LIBRARIES')).toEqual(first);
		const second = await add('books');
		expect(await watches.of(first.destination)).toEqual([first, second]);
		await watches.remove(first.id);
		expect(await watches.of(first.destination)).toEqual([second]);
	});

	it('knows what is to be asked, when, and who else wants it; of suspended channels nothing', async () => {
		const { watches, destinations } = store();
		const [here, there] = [await add(), await add('libraries', '#there', 150)];
		expect(await watches.platformsDue(149)).toEqual([]);
		expect(await watches.platformsDue(150)).toEqual(['p']);
		expect(await watches.nextQuestion('p')).toBe(150);
		expect(await watches.nextQuestion('q')).toBeNull();
		expect((await watches.due('p', 200, 9)).map(({ id }) => id)).toEqual([there.id, here.id]);
		expect(await watches.due('p', 200, 1)).toHaveLength(1);
		expect(await watches.alike({ platform: 'p', words: 'LIBRARIES' })).toHaveLength(2);
		await watches.update(there.id, { nextAt: 900, answeredAt: 150, failures: 2 });
		expect(await watches.of(there.destination)).toEqual([{ ...there, nextAt: 900, answeredAt: 150, failures: 2 }]);
		await destinations.suspend(here.destination, 'lost', at);
		expect(await watches.due('p', 999, 9)).toHaveLength(1);
		expect(await watches.alike(here)).toHaveLength(1);
		expect(await watches.nextQuestion('p')).toBe(900);
	});

	it('keeps what was found: each petition once a channel, known or to be told', async () => {
		const { watches, destinations } = store();
		const watch = await add();
		const here = watch.destination;
		expect(await watches.find(watch, [found('1')], 210, null)).toBe(1);
		expect(await watches.find(watch, [found('1'), found('2'), found('3')], 220, 300)).toBe(2);
		expect(await watches.find(watch, [found('2')], 230, null)).toBe(0);
		expect((await watches.untold(here)).map(({ ref, words, foundAt }) => [ref.id, words, foundAt])).toEqual([
			['2', 'Libraries', 220],
			['3', 'Libraries', 220],
		]);
		expect(await watches.toTell(299, 9)).toEqual([]);
		expect(await watches.toTell(300, 9)).toEqual([here]);
		await watches.delay(here, 400);
		expect(await watches.toTell(399, 9)).toEqual([]);
		await destinations.suspend(here, 'lost', at);
		expect(await watches.toTell(400, 9)).toEqual([]);
		expect(await watches.lastTold(here)).toBeNull();
		await watches.told(here, 410);
		expect(await watches.lastTold(here)).toBe(410);
		expect(await watches.untold(here)).toEqual([]);
		expect(await watches.find(watch, [found('2')], 500, 600)).toBe(0);
	});

	it('what ends is told no more, what was told stays known, and a forgotten place leaves nothing', async () => {
		const { watches, workspaces } = store();
		const watch = await add();
		await watches.find(watch, [found('1')], 210, 300);
		await watches.told(watch.destination, 310);
		await watches.find(watch, [found('2')], 320, 400);
		await watches.remove(watch.id);
		expect(await watches.untold(watch.destination)).toEqual([]);
		const again = await add();
		expect(await watches.find(again, [found('1'), found('2')], 500, 600)).toBe(1);
		await workspaces.forget('console', 'w');
		expect(await watches.due('p', 9_999, 9)).toEqual([]);
		expect(await watches.toTell(9_999, 9)).toEqual([]);
	});
}
