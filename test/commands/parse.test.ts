import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { parseLine } from '../../commands/parsing/parse.js';
import { written } from '../../commands/parsing/written.js';

type Args = Readonly<Record<string, string>>;

describe('a line as a person types it', () => {
	it.each<[line: string, command: string, args: Args]>([
		['/petition status avery', 'petition status', { petition: 'avery' }],
		['petition status avery', 'petition status', { petition: 'avery' }],
		['status avery', 'petition status', { petition: 'avery' }],
		['/Petition STATUS Avery', 'petition status', { petition: 'Avery' }],
		['  /petition   status   white   house  ', 'petition status', { petition: 'white house' }],
		['/petition\u00a0status\u00a0avery', 'petition status', { petition: 'avery' }],
		['/petition status\u200b avery', 'petition status', { petition: 'avery' }],
		['/petition  status "free avery"', 'petition status', { petition: 'free avery' }],
		['/petition status “free avery”', 'petition status', { petition: 'free avery' }],
		['/petition status „free avery“', 'petition status', { petition: 'free avery' }],
		['/petition status «free avery»', 'petition status', { petition: 'free avery' }],
		['/petition status ‘free avery’?', 'petition status', { petition: 'free avery' }],
		["/petition status Avery's pardon", 'petition status', { petition: "Avery's pardon" }],
		["/petition status 'tis the season", 'petition status', { petition: "'tis the season" }],
		['/petition status "free avery', 'petition status', { petition: 'free avery' }],
		['/petition status avery?', 'petition status', { petition: 'avery' }],
		['/petition status avery!!!', 'petition status', { petition: 'avery' }],
		['/petition, status: avery.', 'petition status', { petition: 'avery' }],
		['/petition status petition:avery', 'petition status', { petition: 'avery' }],
		['/petition status petition: avery', 'petition status', { petition: 'avery' }],
		['/petition status PETITION:"white house"', 'petition status', { petition: 'white house' }],
		['/petition status petition white house', 'petition status', { petition: 'white house' }],
		['/petition status', 'petition status', {}],
		['/petition', 'petition help', {}],
		['', 'petition help', {}],
		['   ', 'petition help', {}],
		['"""', 'petition help', {}],
		['“” ‘’', 'petition help', {}],
		['/petition list everywhere', 'petition list', { scope: 'everywhere' }],
		['/petition setup doctor', 'petition setup doctor', {}],
		['/petition doctor', 'petition setup doctor', {}],
		['setup doctor', 'petition setup doctor', {}],
		['Doctor!', 'petition setup doctor', {}],
		['/petition setup', 'petition help', { command: 'petition setup' }],
		['setup', 'petition help', { command: 'petition setup' }],
		['/petition list Everywhere.', 'petition list', { scope: 'Everywhere' }],
		['/petition why 100,000', 'petition why', { announcement: '100,000' }],
		['/petition why 100,000?', 'petition why', { announcement: '100,000' }],
		['/petition help follow', 'petition help', { command: 'follow' }],
		['/canipardon Steven Avery', 'canipardon', { question: 'Steven Avery' }],
		['canipardon "Steven Avery"', 'canipardon', { question: 'Steven Avery' }],
		['/canipardon the president, a Wisconsin murder?', 'canipardon', { question: 'the president, a Wisconsin murder' }],
		['/petition pause 3d', 'petition pause', { until: '3d' }],
		['/petition pause until friday 9:00', 'petition pause', { until: 'friday 9:00' }],
		['/petition pause until:2026-12-24 18:00', 'petition pause', { until: '2026-12-24 18:00' }],
		['/petition record village-hall 412', 'petition record', { petition: 'village-hall', count: '412' }],
		['/petition record 722903 412', 'petition record', { petition: '722903', count: '412' }],
		[
			'/petition record village hall 12,345 yesterday 18:00',
			'petition record',
			{ petition: 'village hall', count: '12,345', when: 'yesterday 18:00' },
		],
		['/petition record "hall" -1', 'petition record', { petition: 'hall', count: '-1' }],
		[
			'/petition settings zone:Europe/London quiet:22:00-07:00 managers:#managers locale:en',
			'petition settings',
			{ zone: 'Europe/London', quiet: '22:00-07:00', managers: '#managers', locale: 'en' },
		],
		[
			'/petition settings 22:00-07:00 Europe/London #managers',
			'petition settings',
			{ zone: 'Europe/London', quiet: '22:00-07:00', managers: '#managers' },
		],
		['/petition settings quiet 22-7', 'petition settings', { quiet: '22-7' }],
		['/petition settings quiet off', 'petition settings', { quiet: 'off' }],
		['/petition settings managers:<#C123|managers>', 'petition settings', { managers: '<#C123|managers>' }],
	])('%s', (line, command, args) => {
		expect(parseLine(line, commands)).toEqual({ kind: 'call', command, args });
	});
});

describe('rules of a follow', () => {
	const address = 'https://petition.parliament.uk/petitions/722903';
	it.each<[line: string, args: Args]>([
		[`/petition follow ${address}`, { petition: address }],
		[`/petition follow <${address}>`, { petition: address }],
		[`/petition follow <${address}|petition.parliament.uk/petitions/722903>`, { petition: address }],
		[
			`/petition follow <https://example.org/?a=1&amp;b=2|click here now> ladder`,
			{ petition: 'https://example.org/?a=1&b=2', rules: 'ladder' },
		],
		[`/petition follow ${address}.`, { petition: address }],
		[
			`/petition follow ${address} every:10000 deadline:7d,1d`,
			{ petition: address, rules: 'every:10000 deadline:7d,1d' },
		],
		[`/petition follow ${address} rules:every:10000 ladder`, { petition: address, rules: 'every:10000 ladder' }],
		['/petition follow white house every:10000', { petition: 'white house', rules: 'every:10000' }],
		['/petition follow x threshold,ladder', { petition: 'x', rules: 'threshold,ladder' }],
		['/petition follow x threshold,laddr', { petition: 'x', rules: 'threshold,laddr' }],
		['/petition follow white house threshold, ladder', { petition: 'white house', rules: 'threshold, ladder' }],
		['/petition follow "threshold 5" ladder', { petition: 'threshold 5', rules: 'ladder' }],
		['/petition follow "free avery" laddr', { petition: 'free avery', rules: 'laddr' }],
		['/petition follow avery evry:10000', { petition: 'avery', rules: 'evry:10000' }],
		['/petition follow senedd:246000 ladder', { petition: 'senedd:246000', rules: 'ladder' }],
		['/petition follow manual:"Keep the hall open" ladder', { petition: 'manual:Keep the hall open', rules: 'ladder' }],
		['/petition follow manual:“Keep the hall open”', { petition: 'manual:Keep the hall open' }],
		['/petition follow avery at:25000, 50000', { petition: 'avery', rules: 'at:25000, 50000' }],
		[
			'/petition follow avery ladder mention:<@&123> threshold',
			{ petition: 'avery', rules: 'ladder threshold', mention: '<@&123>' },
		],
		['/petition follow mention:@here avery', { petition: 'avery', mention: '@here' }],
		['/petition follow avery @everyone', { petition: 'avery', mention: '@everyone' }],
		['/petition follow every:10000', { rules: 'every:10000' }],
	])('%s', (line, args) => {
		expect(parseLine(line, commands)).toEqual({ kind: 'call', command: 'petition follow', args });
	});
});

describe('a slip of the keyboard', () => {
	it.each<[line: string, nearest: string | undefined]>([
		['/petition statsu avery', 'petition status'],
		['/petition staus', 'petition status'],
		['/petiton status avery', 'petition status'],
		['/petition folow x', 'petition follow'],
		['/canipardn Avery', 'canipardon'],
		['/petition avery', undefined],
		['hello there', 'petition help'],
		['what is this', 'petition why'],
		['blackmail banana', undefined],
	])('%s', (line, nearest) => {
		const parsed = parseLine(line, commands);
		const guess = nearest === undefined ? {} : { nearest };
		const params = { typed: expect.any(String), ...guess };
		expect(parsed).toEqual({ kind: 'fault', fault: { code: 'command-unknown', params } });
	});

	it('names a word nothing here takes, and the nearest option', () => {
		expect(parseLine('/petition settings zone:UTC timezoned', commands)).toMatchObject({
			fault: { code: 'argument-unknown', params: { word: 'timezoned', command: 'petition settings' } },
		});
		expect(parseLine('/petition list everwhere', commands)).toMatchObject({
			fault: { code: 'argument-unknown', params: { nearest: 'everywhere' } },
		});
	});
});

describe('two groups with a command of the same name', () => {
	const [first] = commands;
	const names = ['petition campaign add', 'petition event add'];
	const both = names.map((name) => ({ ...first, name })) as unknown as typeof commands;

	it('are told apart by the group, which may be typed alone', () => {
		for (const line of ['/petition event add', 'event add'])
			expect(parseLine(line, both)).toMatchObject({ kind: 'call', command: 'petition event add' });
		expect(parseLine('/petition campaign', both)).toMatchObject({ args: { command: 'petition campaign' } });
	});

	it.each(['/petition add', 'add'])('are both offered for %s', (line) => {
		expect(parseLine(line, both)).toEqual({
			kind: 'fault',
			fault: {
				code: 'command-unknown',
				params: { typed: line.replace('/', ''), nearest: 'petition campaign add,petition event add' },
			},
		});
	});
});

describe('bad input', () => {
	it('takes 8,000 characters, and a direction mark away', () => {
		const long = parseLine(`/petition status ${'x'.repeat(8_000)}`, commands);
		expect(long).toMatchObject({ kind: 'call', args: { petition: expect.stringMatching(/^x{4000,}$/) } });
		expect(parseLine('/petition status \u202eyreva\u202c', commands)).toMatchObject({ args: { petition: 'yreva' } });
	});

	it('reads quotes without end in no time', () => {
		expect(parseLine(`/petition status ${'"a '.repeat(5_000)}`, commands)).toMatchObject({
			command: 'petition status',
		});
	});

	it('never throws, and always comes to a command or a fault', () => {
		const word = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(
				'/petition',
				'follow',
				'record',
				'settings',
				'"',
				'“',
				'<https://x',
				'>',
				':',
				'rules:',
				'until',
				',',
				'every:1',
				'1',
				'\u202e',
			),
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (words) => {
				const parsed = parseLine(words.join(' '), commands);
				const known = commands.some((command) => parsed.kind === 'call' && command.name === parsed.command);
				expect(parsed.kind === 'fault' || known).toBe(true);
			}),
		);
	});
});

describe('options that are written down', () => {
	it.each<Args>([
		{ petition: 'village-hall', title: 'Council meeting', when: 'tomorrow 19:00' },
		{ petition: 'The "old" bridge', title: "The people's hall" },
		{ petition: 'manual:keep-the-bus', title: '«Hearing»', when: '28 january 20:00' },
	])('are read back the same: %j', (args) => {
		expect(parseLine(`/petition event add ${written(args)}`, commands)).toMatchObject({ args });
	});
});
