import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../../commands/index.js';
import { createRouter } from '../../commands/router.js';
import { FaultError } from '../../src/domain/fault.js';
import type { Call } from '../../src/ports/chat.js';
import type { Command } from '../../src/ports/command.js';
import { textsFor } from '../../src/render/texts/index.js';
import { general, manager, openOffice, reader, shown, today } from './setup.js';

const office = await openOffice();

const command: Command = {
	name: 'petition test',
	summary: () => 'A test',
	example: '/petition test 5',
	options: [
		{ name: 'count', kind: 'number', required: true, summary: () => 'A count' },
		{ name: 'zone', kind: 'zone', required: false, summary: () => 'A zone' },
		{ name: 'where', kind: 'channel', required: false, summary: () => 'A channel' },
		{ name: 'who', kind: 'role', required: false, summary: () => 'A role' },
	],
	access: 'anyone',
	run: async () => ({ message: { tone: 'plain', blocks: [] }, visibility: 'private' }),
};

function routerWith(over: Partial<Command>) {
	const ran = vi.fn(over.run ?? command.run);
	const log = { answered: vi.fn(), bug: vi.fn() };
	const parts = { ports: office.ports, now: () => today, textsFor, log };
	return { ...log, ran, router: createRouter({ ...parts, commands: [{ ...command, ...over, run: ran }] }) };
}

const call = (args: Call['args'], caller = manager): Call => ({
	id: 'c1',
	command: 'petition test',
	args,
	caller,
	place: general,
});

it('who asks too often is told for how long, and the command is not run', async () => {
	const ran = vi.fn(command.run);
	const waits = [0, 2_100];
	const router = createRouter({
		ports: office.ports,
		now: () => today,
		textsFor,
		log: { answered: () => {}, bug: () => {} },
		commands: [{ ...command, run: ran }],
		limit: () => waits.shift() ?? 0,
	});
	await router.answer(call({ count: '5' }));
	const refused = await router.answer(call({ count: '5' }));
	expect(ran).toHaveBeenCalledTimes(1);
	expect(refused.visibility).toBe('private');
	expect(shown(refused.message, today)).toContain('Ask again in 3 seconds.');
	await router.answer(call({ count: '5' }));
	expect(ran).toHaveBeenCalledTimes(2);
});

describe('what a command is given', () => {
	it.each([
		[{ count: '412' }, { count: '412' }],
		[{ count: '12,345' }, { count: '12345' }],
		[{ count: '12 345 678' }, { count: '12345678' }],
		[{ count: '12.345' }, { count: '12345' }],
		[{ count: '12k' }, { count: '12000' }],
		[{ count: '0' }, { count: '0' }],
		[
			{ count: ' 5 ', zone: 'europe/london' },
			{ count: '5', zone: 'Europe/London' },
		],
		[
			{ count: '5', where: '<#C123|managers>' },
			{ count: '5', where: 'C123' },
		],
		[
			{ count: '5', where: '<#123>' },
			{ count: '5', where: '123' },
		],
		[
			{ count: '5', where: 'OFF' },
			{ count: '5', where: 'off' },
		],
		[
			{ count: '5', who: '<@&77>' },
			{ count: '5', who: '77' },
		],
		[
			{ count: '5', who: '<!subteam^S7|@team>' },
			{ count: '5', who: 'S7' },
		],
		[{ count: '5', unknown: 'x', zone: '  ' }, { count: '5' }],
	])('%o', async (args, expected) => {
		const { router, ran } = routerWith({});
		await router.answer(call(args));
		expect(ran.mock.calls[0]?.[1]).toEqual(expected);
	});

	it.each([
		[{}, 'argument-missing'],
		[{ count: '' }, 'argument-missing'],
		[{ count: '-1' }, 'count-wrong'],
		[{ count: '12,3' }, 'count-wrong'],
		[{ count: '1,234,56' }, 'count-wrong'],
		[{ count: '1,234.567' }, 'count-wrong'],
		[{ count: '100000000000000000000' }, 'count-wrong'],
		[{ count: 'null' }, 'count-wrong'],
		[{ count: '<b>' }, 'count-wrong'],
		[{ count: '1e3' }, 'count-wrong'],
		[{ count: '5', zone: 'Atlantis' }, 'zone-unknown'],
		[{ count: '5', where: 'two words' }, 'channel-wrong'],
	])('%o is refused', async (args: Call['args'], code) => {
		const { router, ran, answered } = routerWith({});
		const answer = await router.answer(call(args));
		expect(ran).not.toHaveBeenCalled();
		expect(answer).toMatchObject({ visibility: 'private', message: { tone: 'fault' } });
		expect(answered).toHaveBeenCalledWith(expect.anything(), code, 0);
	});
});

describe('the router', () => {
	afterEach(() => vi.restoreAllMocks());

	it('lets only managers change things', async () => {
		const { router, ran, answered } = routerWith({ access: 'manager' });
		await router.answer(call({ count: '5' }, reader));
		expect(ran).not.toHaveBeenCalled();
		expect(answered).toHaveBeenCalledWith(expect.anything(), 'manager-only', 0);
		await router.answer(call({ count: '5' }, manager));
		expect(ran).toHaveBeenCalledOnce();
	});

	it('says a fault in its four parts', async () => {
		const run = async () => {
			throw new FaultError('name-unknown', { typed: 'avrey', nearest: 'avery,white house' });
		};
		const { message } = await routerWith({ run }).router.answer(call({ count: '5' }));
		expect(shown(message, today).split('\n')).toEqual([
			'Nothing here is called “avrey”.',
			'Nothing was changed. Did you mean avery or white house? /petition list shows what this channel follows.',
		]);
	});

	it('gives an id for what should not happen, logs it, and tells nothing of it', async () => {
		const run = async () => {
			throw new Error('secret');
		};
		const { router, bug } = routerWith({ run });
		const text = shown((await router.answer(call({ count: '5' }))).message, today);
		expect(text).toContain('id1');
		expect(text).not.toContain('secret');
		expect(bug).toHaveBeenCalledWith('id1', expect.anything(), expect.objectContaining({ message: 'secret' }));
	});

	it('never rejects later either', async () => {
		const run: Command['run'] = async () => ({
			message: { tone: 'plain', blocks: [] },
			visibility: 'private',
			later: Promise.reject(new Error('late')),
		});
		const { router, bug } = routerWith({ run });
		const answer = await router.answer(call({ count: '5' }));
		expect(await answer.later).toMatchObject({ tone: 'fault' });
		expect(bug).toHaveBeenCalledOnce();
	});

	it('answers a command it does not have', async () => {
		const answer = await routerWith({}).router.answer({ ...call({}), command: 'petition gone' });
		expect(answer.message.tone).toBe('fault');
	});

	it('suggests at most 25, and nothing when that fails', async () => {
		const many = Array.from({ length: 40 }, (_, i) => ({ label: `${i}`, value: `${i}` }));
		expect(await routerWith({ suggest: async () => many }).router.suggest(call({}), 'count', '')).toHaveLength(25);
		const { router, bug } = routerWith({ suggest: () => Promise.reject(new Error('no')) });
		expect(await router.suggest(call({}), 'count', '')).toEqual([]);
		expect(bug).toHaveBeenCalledOnce();
		expect(await routerWith({}).router.suggest(call({}), 'count', '')).toEqual([]);
	});

	it('completes choices by itself, and zones', async () => {
		const at = { id: 'c', args: {}, caller: manager, place: general };
		const scope = await office.router.suggest({ ...at, command: 'petition list' }, 'scope', 'EV');
		expect(scope).toEqual([{ label: 'everywhere', value: 'everywhere' }]);
		const zones = await office.router.suggest({ ...at, command: 'petition settings' }, 'zone', 'lond');
		expect(zones[0]?.value).toBe('Europe/London');
	});

	it('answers a line that is no command, and one that only mentions everybody', async () => {
		expect(await office.say('/petition statsu avery')).toContain('Did you mean /petition status?');
		expect(await office.say('/petition status @everyone')).toContain('@everyone');
		expect(office.bugs).toEqual([]);
	});
});

describe('every command', () => {
	it.each(commands.map((each) => [each.name, each] as const))('%s describes itself for every chat', (_, each) => {
		expect(each.summary(textsFor('en')).length).toBeLessThanOrEqual(100);
		expect(each.example.startsWith(`/${each.name}`)).toBe(true);
		for (const option of each.options) {
			expect(option.name).toMatch(/^[a-z]+$/);
			expect(option.summary(textsFor('en')).length).toBeLessThanOrEqual(100);
		}
		// A chat wants what is required first; only the last option takes the rest of a line, or goes by its form.
		const required = each.options.map((option) => option.required);
		expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
	});

	it.each(commands.map((each) => [each.name, each] as const))(
		'%s describes itself in the reader’s language',
		(_, each) => {
			const { commands: words, clemency, ...others } = textsFor('en');
			const other = {
				...others,
				commands: translated(words),
				clemency: { ...clemency, command: translated(clemency.command) },
			};
			for (const { summary } of [each, ...each.options]) expect(summary(other)).toMatch(/^«.+»$/);
		},
	);
});

/** The same texts in a language of marks. */
function translated<T>(texts: T): T {
	return JSON.parse(JSON.stringify(texts), (_, value) => (typeof value === 'string' ? `«${value}»` : value));
}
