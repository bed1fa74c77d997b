import { describe, expect, it } from 'vitest';
import type { Api } from '../../../src/chat/discord/api.js';
import { createIdentity } from '../../../src/chat/discord/identity.js';
import { createIntroduction } from '../../../src/chat/discord/introduction.js';
import { createServerList } from '../../../src/chat/discord/server-list.js';
import { FakeClock } from '../../fakes/clock.js';

const application = { id: '1'.repeat(18), name: 'Milepost', bot: { id: '2'.repeat(18) }, verify_key: 'aa' };
const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED', syscall: 'connect' });

/** Discord that is away so many times, and then says who the bot is and which servers it is in. */
function open(failures: number) {
	const clock = new FakeClock(0);
	const asked: string[] = [];
	const warnings: unknown[] = [];
	const introduced: string[] = [];
	const present: (readonly string[])[] = [];
	let left = failures;
	const get = async (route: string): Promise<unknown> => {
		asked.push(route);
		if (left-- > 0) throw away;
		return route.startsWith('/users') ? [{ id: '3'.repeat(18) }] : application;
	};
	const put = async (route: string) => void asked.push(route);
	const api = { get, put, refuses: () => false } as unknown as Api;
	const log = { info: () => {}, warn: (fields: unknown) => void warnings.push(fields), error: () => {} };
	const events = {
		introduced: (invite: string) => void introduced.push(invite),
		present: (servers: ReadonlySet<string>) => void present.push([...servers]),
	};
	const remembered = new Map<string, string>();
	const remember = {
		get: async (key: string) => remembered.get(key) ?? null,
		set: async (key: string, value: string) => void remembered.set(key, value),
	};
	const identity = createIdentity(api);
	const registration = (applicationId: string) => ({ api, remember, applicationId, guildId: null, commands: [] });
	const links = { isKnown: () => true };
	const deps = { api, clock, log, identity, events, links, registration };
	return { clock, deps, identity, asked, warnings, introduced, present };
}

const turns = async () => {
	for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe('who the bot is', () => {
	it('is asked once, and once more only when that failed', async () => {
		const { identity, asked } = open(1);
		await expect(identity.botId()).rejects.toThrow('away');
		expect(await Promise.all([identity.botId(), identity.botId()])).toEqual([application.bot.id, application.bot.id]);
		await identity.application();
		expect(asked).toHaveLength(2);
	});
});

describe('the introduction', () => {
	it('is tried again after 5, 10 and 20 seconds, and done once', async () => {
		const { clock, deps, asked, warnings, introduced } = open(3);
		const introduction = createIntroduction(deps);
		introduction.start();
		for (const wait of [5_000, 10_000, 20_000]) {
			await turns();
			clock.move(wait - 1);
			await turns();
			const before = asked.length;
			clock.move(1);
			await turns();
			expect(asked.length).toBeGreaterThan(before);
		}
		expect(warnings).toMatchObject([{ wait: 5_000 }, { wait: 10_000 }, { wait: 20_000 }]);
		expect(introduced).toHaveLength(1);
		expect(asked.at(-1)).toBe(`/applications/${application.id}/commands`);
		clock.move(600_000);
		await turns();
		expect(introduced).toHaveLength(1);
	});

	it('is not tried again after the stop', async () => {
		const { clock, deps, asked } = open(9);
		const introduction = createIntroduction(deps);
		introduction.start();
		await turns();
		introduction.stop();
		clock.move(600_000);
		await turns();
		expect(asked).toHaveLength(1);
	});
});

describe('the list of servers', () => {
	it('is read at the start and every day, also after a day without an answer, until the stop', async () => {
		const { clock, deps, warnings, present } = open(1);
		const list = createServerList(deps);
		list.start(0);
		await turns();
		expect([warnings.length, present.length]).toEqual([1, 0]);
		for (const read of [1, 2]) {
			clock.move(86_400_000);
			await turns();
			expect(present).toHaveLength(read);
		}
		list.stop();
		clock.move(86_400_000);
		await turns();
		expect(present).toEqual([['3'.repeat(18)], ['3'.repeat(18)]]);
	});

	it('is read later where something else says it first', async () => {
		const { clock, deps, present } = open(0);
		createServerList(deps).start(60_000);
		clock.move(59_999);
		await turns();
		expect(present).toEqual([]);
		clock.move(1);
		await turns();
		expect(present).toHaveLength(1);
	});
});
