import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { lazyClemency, nobodyOwn, readClemencyFiles } from '../../src/app/clemency-data.js';
import { jurisdictions as rows } from '../../src/clemency/law/index.js';
import { caseOn, pardonable, RegisteredCases } from '../../src/clemency/shapes/case.js';
import { Countries } from '../../src/clemency/shapes/country.js';
import { Facts, factsOf, type Topic } from '../../src/clemency/shapes/fact.js';
import { fold } from '../../src/clemency/shapes/fold.js';
import { Generals } from '../../src/clemency/shapes/general.js';
import { holderOn, Officials, standingOn } from '../../src/clemency/shapes/official.js';
import { codesOf, NamedPlaces } from '../../src/clemency/shapes/places.js';

const files = readClemencyFiles();
const data = lazyClemency(nobodyOwn)();

const wrong = (schema: z.ZodType, value: unknown) =>
	(schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the files of config/clemency', () => {
	it.each([
		['facts', Facts],
		['countries', Countries],
		['general', Generals],
		['officials', Officials],
		['named', NamedPlaces],
	] as const)('%s has the shape it says, a source with every statement', (name, schema) => {
		expect(wrong(schema, files[name])).toEqual([]);
	});

	it('cases have the shape they say', () => {
		expect(wrong(RegisteredCases, files.cases.cases)).toEqual([]);
	});

	it.each(['cities', 'counties', 'abroad'] as const)('%s are sorted as they are searched, each name once', (name) => {
		const names = files[name]
			.trimEnd()
			.split('\n')
			.map((line) => line.slice(0, line.indexOf('=')));
		expect(names).toEqual([...new Set(names)].sort());
		expect(names.filter((each) => each !== fold(each))).toEqual([]);
	});
});

describe('facts', () => {
	it('has what was empty: a fee, guns, how long it takes, where to ask', () => {
		expect(factsOf(data.facts, 'CA', 'fee')[0]).toMatchObject({ means: 'no', says: expect.stringContaining('no fee') });
		expect(factsOf(data.facts, 'WI', 'guns')[0]).toMatchObject({ means: 'yes' });
		expect(factsOf(data.facts, 'GA', 'duration')[0]?.says).toContain('ix to nine months');
		expect(factsOf(data.facts, 'GA', 'apply')[0]?.says).toMatch(/online/);
		expect(factsOf(data.facts, 'AL', 'ordinances')[0]).toMatchObject({ means: 'yes' });
		expect(factsOf(data.facts, 'MIL', 'fee')).toEqual([]);
		expect(factsOf(data.facts, 'constructor', 'fee')).toEqual([]);
	});
});

describe('the lists of states among the general questions', () => {
	const says = (key: string) => data.general.find((each) => each.key === key)?.says ?? '';
	const names = (model: string) =>
		rows.filter((row) => row.kind === 'state' && row.model === model).map(({ name }) => name);
	const classed = (class_: string) =>
		rows
			.filter(({ code, kind }) => kind === 'state' && factsOf(data.facts, code, 'chances')[0]?.says.includes(class_))
			.map(({ code }) => code);

	it.each([
		['boards', 'independent-board'],
		['boards', 'shared-board'],
		['binding', 'binding-recommendation'],
		['binding', 'council-consent'],
		['binding', 'senate-consent'],
		['alone', 'sole'],
	] as const)('%s names each state that has %s', (key, model) => {
		expect(names(model).filter((name) => !says(key).includes(name))).toEqual([]);
	});

	it('names no other state, and counts the rest', () => {
		const models: Readonly<Record<string, readonly string[]>> = {
			boards: ['independent-board', 'shared-board'],
			binding: ['binding-recommendation', 'council-consent', 'senate-consent'],
			alone: ['sole'],
		};
		for (const [key, own] of Object.entries(models)) {
			const others = rows.filter(({ kind, model }) => kind === 'state' && !own.includes(model));
			expect(others.filter(({ name }) => says(key).includes(name)).map(({ name }) => name)).toEqual([]);
		}
		expect(says('alone')).toContain(`In ${names('advisory-board').length} more states`);
	});

	it('the states whose pardon brings guns back are those of the facts, by what they say', () => {
		const meaning = (code: string) => factsOf(data.facts, code, 'guns')[0]?.means ?? null;
		const each = says('gunStates')
			.split('. ')
			.slice(0, 4)
			.map((part) => (part.match(/\b[A-Z]{2}\b/g) ?? []).toSorted());
		const states = rows.filter(({ kind }) => kind === 'state').map(({ code }) => code);
		for (const [i, means] of ['yes', 'if-stated', 'no', 'depends'].entries())
			expect(each[i], means).toEqual(states.filter((code) => meaning(code) === means).toSorted());
	});

	it('what the law and the facts say of each state is what the lists say', () => {
		const states = rows.filter(({ kind }) => kind === 'state');
		const codes = (text: string) => (text.match(/\b[A-Z]{2}\b/g) ?? []).toSorted();
		const parts = (key: string) => says(key).split('. ').map(codes);
		const with_ = (is: (row: (typeof states)[number]) => boolean) =>
			states
				.filter(is)
				.map(({ code }) => code)
				.toSorted();
		expect(parts('statesTreason').slice(0, 4)).toEqual([
			with_(({ treason }) => treason === 'excluded'),
			with_(({ treason }) => treason === 'legislature'),
			with_(({ treason }) => treason === 'senate-consent' || treason === 'legislature-consent'),
			with_(({ treason }) => treason === 'reprieve-only'),
		]);
		expect(parts('statesBefore')[1]).toEqual(with_(({ timing }) => timing === 'silent'));
		expect(with_(({ timing }) => timing === 'after-conviction')).toHaveLength(39);
		const fact = (code: string, topic: Topic) => factsOf(data.facts, code, topic)[0];
		expect(parts('statesFee')[1]).toEqual(with_(({ code }) => fact(code, 'fee')?.means === 'no'));
		expect(parts('statesHearing')[0]).toEqual(with_(({ code }) => fact(code, 'open')?.means === 'yes'));
		const [never, afterPrison, afterSentence] = parts('statesVote');
		const lost = (when: string) => with_(({ code }) => fact(code, 'vote')?.without === when);
		expect(never?.filter((code) => code !== 'DC')).toEqual(lost('yes'));
		expect(afterPrison).toEqual(lost('after-prison'));
		expect(afterSentence).toEqual(lost('after-sentence'));
		const reasons = with_(({ code }) => fact(code, 'reasons')?.means === 'yes');
		expect(
			states
				.filter(({ name }) => says('statesReasons').includes(name))
				.map(({ code }) => code)
				.toSorted(),
		).toEqual(reasons);
		// Three numbers, counted again.
		const of = (...models: readonly string[]) => states.filter(({ model }) => models.includes(model)).length;
		expect([of('independent-board'), of('shared-board'), of('binding-recommendation'), of('advisory-board')]).toEqual([
			6, 4, 6, 26,
		]);
	});

	it.each([
		['likeliest', 'pardons are granted often: to three'],
		['rarest', 'pardons are rare'],
	] as const)('%s names the states of its class', (key, class_) => {
		const [, list = ''] = / 2024: (.*)\.$/.exec(says(key)) ?? [];
		const named = list.split(/, | and /).map((name) => rows.find((row) => row.name === name)?.code ?? name);
		expect(named.sort()).toEqual(classed(class_).sort());
	});
});

describe('places', () => {
	const meant = (name: string) => {
		const found = data.places.city(name) ?? data.places.county(name);
		return found === null ? null : codesOf(found);
	};

	it.each([
		['chicago', ['IL']],
		['des moines', ['IA', 'WA']],
		['sioux falls', ['SD']],
		['cook county', ['IL']],
		['tbilisi', ['FOREIGN']],
		['no such town', null],
		['', null],
		['a', null],
		['zzz', null],
	])('%s is %j', (name, codes) => expect(meant(name)).toEqual(codes));

	it('asks back where the others have more than a twentieth of the largest together', () => {
		expect(meant('portland')?.slice(0, 2)).toEqual(['OR', 'ME']);
		expect(meant('springfield')?.slice(0, 2)).toEqual(['MO', 'MA']);
		expect(meant('birmingham')?.length).toBeGreaterThan(1);
		expect(
			codesOf({
				states: [
					{ code: 'TX', thousands: 2000 },
					{ code: 'MO', thousands: 100 },
				],
				abroad: [],
			}),
		).toEqual(['TX']);
		expect(
			codesOf({
				states: [
					{ code: 'TX', thousands: 2000 },
					{ code: 'MO', thousands: 101 },
				],
				abroad: [],
			}),
		).toEqual(['TX', 'MO']);
	});

	it('weighs a city abroad as one of 300,000: the least it has', () => {
		expect(meant('london')).toEqual(['FOREIGN', ...(data.places.city('london')?.states ?? []).map(({ code }) => code)]);
		expect(codesOf({ states: [{ code: 'OH', thousands: 15 }], abroad: ['GB'] })).toEqual(['FOREIGN']);
	});

	it('finds every name of its own files, the first and the last too', () => {
		for (const line of files.cities.trimEnd().split('\n')) {
			const [name = '', states = ''] = line.split('=');
			expect(
				data.places
					.city(name)
					?.states.map(({ code, thousands }) => `${code}:${thousands}`)
					.join(' '),
			).toBe(states);
		}
	});

	it('knows Angola as a prison only beside a word that says so', () => {
		expect(data.places.prison('angola', new Set(['prison']))).toMatchObject({ in: 'LA', of: 'state' });
		expect(data.places.prison('angola', new Set(['court']))).toBeNull();
		expect(data.places.prison('san quentin', new Set())).toMatchObject({ in: 'CA' });
		expect(data.places.court('sdny')).toMatchObject({ of: 'US' });
		expect(data.places.court('old bailey')).toMatchObject({ of: 'FOREIGN', country: 'GB-EAW' });
	});
});

describe('office-holders', () => {
	it('are those of a day', () => {
		expect(holderOn(data.officials, 'governor', 'WI', '2026-11-21')).toMatchObject({
			official: { person: 'Tony Evers' },
			standing: 'holds',
		});
		expect(holderOn(data.officials, 'governor', 'WI', '2016-01-07')).toMatchObject({
			official: { person: 'Scott Walker' },
		});
		expect(holderOn(data.officials, 'governor', 'WI', '2027-02-01')).toMatchObject({ standing: 'over' });
		expect(holderOn(data.officials, 'president', 'US', '2016-01-07')).toMatchObject({
			official: { person: 'Barack Obama' },
		});
		expect(holderOn(data.officials, 'president', 'US', '2018-01-07')?.official).toMatchObject({ until: '2021-01-20' });
		expect(holderOn(data.officials, 'governor', 'VI', '2026-11-21')).toBeNull();
	});

	it('says of each name what it was', () => {
		const youngkin = data.officials.find(({ person }) => person === 'Glenn Youngkin');
		const spanberger = data.officials.find(({ person }) => person === 'Abigail Spanberger');
		if (youngkin === undefined || spanberger === undefined) throw new Error('Virginia has both');
		expect(standingOn(youngkin, '2026-01-16')).toBe('holds');
		expect(standingOn(youngkin, '2026-01-17')).toBe('former');
		expect(standingOn(spanberger, '2026-01-16')).toBe('before');
		expect(standingOn(spanberger, '2026-01-17')).toBe('holds');
	});
});

describe('people', () => {
	const ordinary = (word: string) => ['can', 'be', 'pardoned', 'the', 'free', 'common'].includes(word);
	const find = (text: string) =>
		data.register
			.find(fold(text).split(' '), ordinary)
			.map(({ how, cases }) => [how, ...cases.map(({ name }) => name)]);

	it.each([
		['can derek CHAUVIN be pardoned', [['is', 'Derek Chauvin']]],
		['chauvin', [['is', 'Derek Chauvin']]],
		['Free Leonard Peltier', [['is', 'Leonard Peltier']]],
		['can Stephen Avrey be pardoned', [['near', 'Steven Avery']]],
		['can Leonard Peltyer be pardoned', [['near', 'Leonard Peltier']]],
		['menendez', [['ask', 'Lyle and Erik Menendez', 'Bob Menendez']]],
		['Holmes', [['near', 'Elizabeth Holmes']]],
		['Luigi', [['ask', 'Luigi Mangione']]],
		['Michael Thompson', [['ask', 'Michael Thompson of Michigan']]],
		['common', []],
		['my uncle Bob Miller', []],
	])('%s → %j', (text, expected) => expect(find(text)).toEqual(expected));
});

describe('a case', () => {
	it('is judged sovereign by sovereign, by the standing of each', () => {
		const chauvin = data.register.byId('derek-chauvin');
		expect(chauvin?.judgments.map((each) => [each.jurisdiction, pardonable(each)])).toEqual([
			['MN', 'conviction'],
			['US', 'conviction'],
		]);
		expect(data.register.byId('luigi-mangione')?.judgments.map(pardonable)).toEqual(['charge', 'charge']);
		const overturned = files.cases.cases.filter(({ status }) => status === 'overturned');
		expect(overturned.length).toBeGreaterThan(5);
		for (const { judgments } of overturned) expect(judgments.map(pardonable)).toContain('nothing');
	});

	it('tells nothing of later, as of a day', () => {
		const peltier = data.register.byId('leonard-peltier');
		if (peltier === null) throw new Error('the register has Leonard Peltier');
		expect(peltier.clemency.some(({ what }) => what === 'commutation')).toBe(true);
		const then = caseOn(peltier, '2016-01-07');
		expect(then.clemency.filter(({ date }) => date !== null && date > '2016-01-07')).toEqual([]);
		expect(then).toMatchObject({ status: null, note: null, result: 'none known' });
	});
});
