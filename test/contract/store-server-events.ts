import { expect, it } from 'vitest';
import type { KeptEvent } from '../../src/domain/server-events.js';
import type { StoreUnderTest } from './store-build.js';

export function serverEventContract(store: StoreUnderTest): void {
	const here = ['discord', '1'] as const;
	const event: KeptEvent = {
		...{ entry: 'end-1', mark: 'm1', event: null, startsAt: 3, state: 'trying', triedAt: 4 },
		said: { name: 'Last day', place: 'https://a.example', about: 'x', start: 1, end: 2 },
	};

	it('a server is looked after from when it is woken, one turn at a time, until it is ended', async () => {
		const { serverEvents } = store();
		await serverEvents.wake(...here, 100);
		expect(await serverEvents.due(99, 9)).toEqual([]);
		expect(await serverEvents.due(100, 9)).toEqual([{ platform: 'discord', workspace: '1' }]);
		expect(await serverEvents.take(...here, 99, 900)).toBeNull();
		expect(await serverEvents.take(...here, 100, 900)).toEqual({ nextAt: 900, lookedAt: null, trouble: '' });
		expect(await serverEvents.take(...here, 100, 900)).toBeNull();
		expect(await serverEvents.note(...here, 900, { lookedAt: 5, trouble: 'full' })).toBe(true);
		expect(await serverEvents.get(...here)).toEqual({ nextAt: 900, lookedAt: 5, trouble: 'full' });
		await serverEvents.wake(...here, 200);
		expect(await serverEvents.note(...here, 900, { nextAt: 1 })).toBe(false);
		expect(await serverEvents.get(...here)).toEqual({ nextAt: 200, lookedAt: 5, trouble: 'full' });
		await serverEvents.end(...here);
		expect(await serverEvents.get(...here)).toBeNull();
	});

	it('one event is kept for each entry of a server', async () => {
		const { serverEvents } = store();
		await serverEvents.set(...here, event);
		await serverEvents.set('discord', '2', event);
		expect(await serverEvents.of(...here)).toEqual([event]);
		const made: KeptEvent = { ...event, mark: 'm2', event: '77', state: 'there', said: { ...event.said, name: 'b' } };
		await serverEvents.set(...here, made);
		await serverEvents.set(...here, { ...made, entry: 'debate-1' });
		expect(await serverEvents.of(...here)).toEqual([{ ...made, entry: 'debate-1' }, made]);
		await serverEvents.remove(...here, 'debate-1');
		expect(await serverEvents.of(...here)).toEqual([made]);
		expect(await serverEvents.of('discord', '2')).toHaveLength(1);
	});
}
