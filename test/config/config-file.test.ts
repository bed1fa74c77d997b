import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConfigPorts, readConfig, readConfigFile } from '../../config/config-file.js';
import type { Source } from '../../src/ports/source.js';

function source(id: string, optIn = false): Pick<Source, 'id' | 'optIn' | 'pushed' | 'match'> {
	return {
		id,
		optIn,
		pushed: id === 'manual',
		match: (address, { baseUrl }) => {
			const own = address.startsWith(`${id}:`) ? address.slice(id.length + 1) : null;
			const found = own ?? (baseUrl !== null && address.startsWith(baseUrl) ? address.slice(baseUrl.length) : null);
			return found === null ? null : { platform: id, id: found };
		},
	};
}

const ports: ConfigPorts = {
	sources: [source('uk'), source('change-org', true), source('manual')],
	platforms: ['console', 'discord', 'slack'],
	zone: 'UTC',
};

const check = (text: string) => readConfig(text, 'milepost.yaml', ports);

function config(text: string) {
	const result = check(text);
	if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 1));
	return result.config;
}

function faults(text: string) {
	const result = check(text);
	return result.ok ? [] : result.faults.map(({ line, path, code }) => [line, path, code]);
}

const petitions = 'petitions:\n  a: { address: uk:1 }\n  b: { address: uk:2, aliases: [bee] }\n';
const places = 'destinations:\n  here: { platform: console, channel: "#general" }\n';

describe('a right configuration', () => {
	it('is plain data with everything filled in', () => {
		const result = config(
			[
				'zone: Europe/London',
				'petitions:',
				'  a: { address: uk:1, title: First, aliases: [one] }',
				'  b: { address: http://mirror.local/2 }',
				'campaigns:',
				'  both: { title: Both, members: [a, b], events: [{ title: Vote, at: 2027-02-16T19:00 }, { title: Day, at: 2027-07-01, zone: UTC }] }',
				'destinations:',
				'  team: { platform: discord, workspace: 123456789012345678, channel: 023, quiet: 22-7, managers: 1 }',
				'follows:',
				'  - { destination: team, campaign: both, mention: 123456789012345679 }',
				'  - { destination: team, petition: a, rules: "threshold, every:5000" }',
				'sources:',
				'  uk: { base: http://mirror.local/ }',
				'  change-org: { enabled: true }',
			].join('\n'),
		);
		const read = { pushed: false, declares: false, zone: 'Europe/London', deadline: null, thresholds: [] };
		expect(result.petitions).toEqual([
			{ name: 'a', ref: { platform: 'uk', id: '1' }, url: null, title: 'First', aliases: ['one'], ...read },
			{
				name: 'b',
				ref: { platform: 'uk', id: '2' },
				url: 'http://mirror.local/2',
				title: 'b',
				aliases: [],
				...read,
			},
		]);
		expect(result.campaigns[0]?.events).toEqual([
			{ title: 'Vote', at: Date.parse('2027-02-16T19:00:00Z'), dayKnown: false, zone: 'Europe/London', url: null },
			{ title: 'Day', at: Date.parse('2027-07-01T00:00:00Z'), dayKnown: true, zone: 'UTC', url: null },
		]);
		expect(result.destinations).toEqual([
			{
				name: 'team',
				place: { platform: 'discord', workspace: '123456789012345678', channel: '023' },
				zone: null,
				locale: null,
				quiet: { from: 1320, to: 420 },
				managers: '1',
				publishes: null,
				threads: null,
				serverEvents: null,
				laws: null,
				digest: null,
				live: null,
				watches: null,
				templates: null,
				cap: null,
				pausedUntil: null,
				role: null,
				followers: null,
				mood: null,
				webhook: null,
				feed: null,
				mirrors: null,
			},
		]);
		expect(result.follows.map((follow) => [follow.about, follow.mention, follow.rules.at(-1)])).toEqual([
			[{ kind: 'campaign', name: 'both' }, '123456789012345679', { id: 'total', params: null }],
			[{ kind: 'petition', name: 'a' }, null, { id: 'every', params: '5000' }],
		]);
		expect(Object.fromEntries(result.sources)).toEqual({
			uk: { baseUrl: 'http://mirror.local/', enabled: true },
			'change-org': { baseUrl: null, enabled: true },
			manual: { baseUrl: null, enabled: true },
		});
		expect(result.limits).toEqual({ follows: 200, petitions: 100, changes: 20 });
	});

	it.each(['', '# nothing yet\n', 'petitions:\n  # a: { address: uk:1 }\nfollows:\n'])('may be empty: %j', (text) => {
		expect(config(text)).toMatchObject({ zone: null, petitions: [], follows: [] });
	});

	it('marks what people count as pushed', () => {
		expect(config('petitions: { hall: { address: manual:hall } }').petitions[0]?.pushed).toBe(true);
	});

	it('calls what people count by its title, by what its address has in quotes, or by its name', () => {
		const of = (address: string, more = '') =>
			config(`petitions:\n  table:\n    address: ${address}\n${more}`).petitions[0]?.title;
		expect(of('manual:"The table"')).toBe('The table');
		expect(of('manual:the-table')).toBe('table');
		expect(of('manual:"The table"', '    title: Our table\n')).toBe('Our table');
		expect(of('uk:"quoted"')).toBe('table');
	});

	it('says when a petition that people count ends, to the end of a day, and what is aimed at, lowest first', () => {
		const typed = (more: string) => config(`zone: Europe/Paris\npetitions: { hall: { address: manual:hall${more} } }`);
		expect(typed('').petitions[0]).toMatchObject({ deadline: null, thresholds: [] });
		expect(typed(', deadline: 2027-01-31').petitions[0]?.deadline).toBe(Date.UTC(2027, 0, 31, 23) - 1);
		expect(typed(', deadline: 2027-01-31T18:00').petitions[0]?.deadline).toBe(Date.UTC(2027, 0, 31, 17));
		const aims = '[{ count: 1500, consequence: response, authority: the council, promised_days: 30 }, { count: 500 }]';
		expect(typed(`, thresholds: ${aims}`).petitions[0]?.thresholds).toEqual([
			{ count: 500, consequence: 'target', authority: '', promisedDays: null, reachedAt: null },
			{ count: 1500, consequence: 'response', authority: 'the council', promisedDays: 30, reachedAt: null },
		]);
	});

	it('blames by its line what cannot be said of a petition, and of one that is read', () => {
		const text = [
			'petitions:',
			'  osa:',
			'    address: uk:1',
			'    deadline: 2027-01-31',
			'    thresholds:',
			'      - count: 10',
			'  hall:',
			'    address: manual:hall',
			'    deadline: soon',
			'    thresholds:',
			'      - count: 1,500',
			'      - count: 20',
			'        consequence: referral',
			'      - count: 20',
			'      - 30',
		].join('\n');
		expect(faults(text)).toEqual([
			[4, 'petitions.osa.deadline', 'config-typed-only'],
			[5, 'petitions.osa.thresholds', 'config-typed-only'],
			[9, 'petitions.hall.deadline', 'config-bad-moment'],
			[11, 'petitions.hall.thresholds.0.count', 'config-bad-count'],
			[15, 'petitions.hall.thresholds.3', 'config-wrong-type'],
		]);
		const mended = text.replace('1,500', '1500').replace('      - 30', '');
		expect(faults(mended).slice(3)).toEqual([
			[12, 'petitions.hall.thresholds.1', 'config-missing-key'],
			[14, 'petitions.hall.thresholds.2.count', 'config-threshold-twice'],
		]);
	});

	it('takes the operator’s channel from a destination there is, and blames one there is not', () => {
		const place = { platform: 'console', workspace: 'console', channel: '#general' };
		expect(config(`${places}operator: here`).operator).toEqual(place);
		expect(config(places).operator).toBeNull();
		expect(faults(`${places}operator: hre`)).toEqual([[3, 'operator', 'config-unknown-destination']]);
	});

	it('takes the limits it names, each by itself, and refuses what is no amount', () => {
		expect(config('limits: { changes: 60 }').limits).toEqual({ follows: 200, petitions: 100, changes: 60 });
		expect(faults('limits: { follows: 0, changes: many, petitions: 5 }').map(([, path, code]) => [path, code])).toEqual(
			[
				['limits.follows', 'config-bad-amount'],
				['limits.changes', 'config-bad-amount'],
			],
		);
	});

	it('knows whose count one counted by hand is', () => {
		const places =
			'destinations: { here: { platform: console, channel: "#g" }, team: { platform: discord, workspace: 7, channel: 8 } }\n';
		const ids = (owner: string) =>
			config(`${places}petitions: { hall: { address: manual:hall${owner} } }`).petitions.map(({ ref }) => ref.id);
		expect([ids(''), ids(', owner: here'), ids(', owner: team')]).toEqual([['hall'], ['hall'], ['discord/7/hall']]);
		expect(
			faults(`${places}petitions: { a: { address: uk:1, owner: team }, b: { address: manual:b, owner: tea } }`),
		).toEqual([
			[2, 'petitions.a.owner', 'config-owner-read'],
			[2, 'petitions.b.owner', 'config-unknown-destination'],
		]);
	});
});

describe('a wrong configuration', () => {
	it('names every fault at once, in the order of the lines, each with its line and path', () => {
		const text = [
			'zone: Europe/Londn',
			'petition:',
			'  x: {}',
			'petitions:',
			'  osa:',
			'    adress: uk:1',
			'  gone: { address: https://example.org/1, aliases: [OSA] }',
			'campaigns:',
			'  c: { title: C, members: [osa, gnoe] }',
			'destinations:',
			'  general:',
			'    platform: consol',
			'    channel: #general',
			'    quiet: at night',
			'  team: { platform: slack, channel: C1 }',
			'follows:',
			'  - { destination: genral, petition: osa, rules: "treshold, ladder" }',
			'  - { destination: team, campaign: c, petition: osa }',
			'sources: { uk: { base: mirror, enabled: yes }, usk: {} }',
		].join('\n');
		expect(faults(text)).toEqual([
			[1, 'zone', 'config-bad-zone'],
			[2, 'petition', 'config-unknown-key'],
			[5, 'petitions.osa.address', 'config-missing-key'],
			[6, 'petitions.osa.adress', 'config-unknown-key'],
			[7, 'petitions.gone.address', 'config-address-unknown'],
			[9, 'campaigns.c.members.1', 'config-unknown-petition'],
			[13, 'destinations.general.channel', 'config-empty'],
			[14, 'destinations.general.quiet', 'config-bad-quiet'],
			[15, 'destinations.team', 'config-missing-key'],
			[17, 'follows.0.destination', 'config-unknown-destination'],
			[17, 'follows.0.rules', 'rule-unknown'],
			[18, 'follows.1', 'config-follow-subject'],
			[19, 'sources.uk.base', 'config-bad-base'],
			[19, 'sources.uk.enabled', 'config-not-one-of'],
			[19, 'sources.usk', 'config-unknown-source'],
		]);
	});

	it.each([
		['petitions: { osa: { adress: uk:1 } }', 'adress', 'address'],
		['petition: {}', 'petition', 'petitions'],
		[
			'campaigns: { c: { title: C, members: [a], events: [{ title: T, at: 2027-01-01, url: "https://e.org", zne: UTC }] } }',
			'zne',
			'zone',
		],
		[`${petitions}campaigns: { c: { title: C, members: [aa] } }`, 'aa', 'a'],
		['sources: { changeorg: {} }', 'changeorg', 'change-org'],
		['destinations: { d: { platform: slak, workspace: w, channel: c } }', 'slak', 'slack'],
	])('suggests the nearest: %s', (text, word, nearest) => {
		const result = check(text);
		const suggestions = result.ok ? [] : result.faults.filter(({ params }) => 'nearest' in params);
		expect(suggestions.map(({ params }) => params)).toMatchObject([{ nearest }]);
		expect(Object.values(suggestions[0]?.params ?? {})).toContain(word);
	});

	it.each([
		['petitions: { a: { address: change-org:x } }', 'config-source-off'],
		['sources: { uk: { enabled: true, key_variable: NO_SUCH_KEY } }', 'config-key-missing'],
		['petitions: { a: { address: uk:1 } }\nsources: { uk: { enabled: false } }', 'config-source-off'],
		['petitions: { a: { address: uk:1 }, b: { address: uk:1 } }', 'config-petition-twice'],
		['petitions: { a: { address: uk:1 }, A: { address: uk:2 } }', 'config-name-twice'],
		['petitions: { a: { address: uk:1, aliases: [x] }, b: { address: uk:2, aliases: [X] } }', 'config-name-twice'],
		[`${petitions}campaigns: { BEE: { title: C, members: [a] } }`, 'config-name-twice'],
		[`${petitions}campaigns: { c: { title: C, members: [a, a] } }`, 'config-member-twice'],
		[`${petitions}campaigns: { c: { title: C, members: [] } }`, 'config-empty'],
		['campaigns: { c: { title: C, members: a } }', 'config-wrong-type'],
		['petitions: [a]', 'config-wrong-type'],
		['follows: { a: b }', 'config-wrong-type'],
		['just a text', 'config-wrong-type'],
		['petitions: { a: uk:1 }', 'config-wrong-type'],
		['petitions: { "@everyone": { address: uk:1 } }', 'config-bad-name'],
		['petitions: { a: { address: uk:1, aliases: ["x*y"] } }', 'config-bad-name'],
		[`petitions: { a: { address: uk:1, title: ${'x'.repeat(301)} } }`, 'config-too-long'],
		[`${petitions}campaigns: { c: { title: C, members: [a], events: [{ title: T, at: soon }] } }`, 'config-bad-moment'],
		[
			`${petitions}campaigns: { c: { title: C, members: [a], events: [{ title: T, at: 2027-01-01, url: "http://e.org" }] } }`,
			'config-bad-url',
		],
		[`${places}  there: { platform: console, channel: "#general" }`, 'config-destination-twice'],
		[
			'destinations: { a: { platform: console, channel: x, managers: m }, b: { platform: console, channel: y, managers: n } }',
			'config-managers-differ',
		],
		[
			`${petitions}${places}follows: [{ destination: here, petition: a }, { destination: here, petition: a }]`,
			'config-follow-twice',
		],
		[`${petitions}${places}follows: [{ destination: here, petition: a, rules: " " }]`, 'config-empty'],
		[`${petitions}${places}follows: [{ destination: here, campaign: a }]`, 'config-unknown-campaign'],
		['a: 1\na: 2', 'config-key-twice'],
		['a: [1', 'config-syntax'],
		['a: b: c', 'config-syntax'],
		['\t- x', 'config-syntax'],
		['? [a, b]\n: c', 'config-syntax'],
		[
			`a: &a [x]\n${['b', 'c', 'd'].map((k, i) => `${k}: &${k} [${Array(12).fill(`*${'abc'[i]}`).join(', ')}]`).join('\n')}`,
			'config-syntax',
		],
	])('%s is %s', (text, code) => {
		expect(faults(text).map((fault) => fault[2])).toContain(code);
	});

	it('names everything in one entry at once: a field too many hides no name that leads nowhere', () => {
		expect(
			faults('destinations: { d: { platform: slak, workspace: w, channel: c, quiet: never, colour: red } }'),
		).toEqual([
			[1, 'destinations.d.quiet', 'config-bad-quiet'],
			[1, 'destinations.d.colour', 'config-unknown-key'],
			[1, 'destinations.d.platform', 'config-unknown-platform'],
		]);
	});

	it('names one slip once: an entry with a fault of its own is still known by its name', () => {
		expect(faults(`petitions: { a: {} }\n${places}follows: [{ destination: here, petition: a }]`)).toEqual([
			[1, 'petitions.a.address', 'config-missing-key'],
		]);
	});

	it('never throws, whatever the text', () => {
		const words =
			'petitions|a|: |address|uk:1|\n|  |- |{|}|[|]|,|"|#|&x |*x|follows|destinations|zone|?|!t |__proto__|null';
		const soup = fc.array(fc.constantFrom(...words.split('|'), '|', '>'), { maxLength: 40 }).map((all) => all.join(''));
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), (text) => {
				const result = check(text);
				expect(result.ok || result.faults.every((fault) => (fault.line ?? 0) >= 1)).toBe(true);
			}),
			{ numRuns: 400 },
		);
	});

	it('never throws when one line of the example is lost or damaged', () => {
		const example = readFileSync('config/milepost.example.yaml', 'utf8').split('\n');
		fc.assert(
			fc.property(fc.nat(example.length - 1), fc.string({ maxLength: 20 }), (i, line) => {
				const result = check(example.with(i, line).join('\n'));
				expect(typeof result.ok).toBe('boolean');
			}),
			{ numRuns: 100 },
		);
	});
});

describe('a file on disk', () => {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-config-'));
	it('is read, or named when it is missing or cannot be read', () => {
		const path = join(folder, 'm.yaml');
		writeFileSync(path, petitions);
		expect(readConfigFile(path, ports)).toMatchObject({ ok: true });
		expect(readConfigFile(`${path}.not`, ports)).toMatchObject({ faults: [{ code: 'config-missing', line: null }] });
		expect(readConfigFile(folder, ports)).toMatchObject({ faults: [{ code: 'config-unreadable' }] });
		rmSync(folder, { recursive: true });
	});
});
