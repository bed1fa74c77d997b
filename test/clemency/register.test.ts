import { describe, expect, it } from 'vitest';
import { Name } from '../../config/schema.js';
import { readCases, readCasesFile } from '../../src/app/cases.js';
import { lazyClemency, nobodyOwn, readClemencyFiles } from '../../src/app/clemency-data.js';
import { noted } from '../../src/clemency/answer/person-parts.js';
import { codes } from '../../src/clemency/law/codes.js';
import { RegisteredCase } from '../../src/clemency/shapes/case.js';
import { casesWith, createClemencyData } from '../../src/clemency/shapes/data.js';
import { fold } from '../../src/clemency/shapes/fold.js';

const files = readClemencyFiles();
const { cases, shared } = files.cases;
const none = () => false;
const named = (text: string, own: Parameters<typeof casesWith>[1]) =>
	createClemencyData(files, own)
		.register.find(fold(text).split(' '), none)
		.map(({ how, cases: found }) => [how, ...found.map(({ name }) => name)]);

describe('the register of cases', () => {
	it('has the people everybody asks about', () => {
		const { register } = lazyClemency(nobodyOwn)();
		for (const name of 'Derek Chauvin,Luigi Mangione,Leonard Peltier,Ross Ulbricht,Edward Snowden,Steven Avery'.split(
			',',
		)) {
			expect(register.find(fold(name).split(' '), none), name).toMatchObject([{ how: 'is', cases: [{ name }] }]);
		}
		expect(register.find(['chelsea', 'manning'], none)).toMatchObject([{ how: 'is' }]);
	});

	it('finds a case by what people remember of it, each of them of this case alone', () => {
		const { register } = lazyClemency(nobodyOwn)();
		const said = cases.flatMap(({ id, deeds = [] }) =>
			deeds.map((lists) => [id, lists.map(([word]) => word ?? '')] as const),
		);
		expect(said.length).toBeGreaterThan(75);
		expect(said.filter(([id, words]) => register.byDeed(words)?.id !== id)).toEqual([]);
		expect(register.byDeed(['nothing', 'of', 'this'])).toBeNull();
	});

	it('finds nobody by it who is left out, and takes none that would fit any question', () => {
		const left = createClemencyData(files, { cases: [], leaveOut: ['Patty Hearst'] }).register;
		expect(lazyClemency(nobodyOwn)().register.byDeed(['the', 'heiress'])?.name).toBe('Patty Hearst');
		expect(left.byDeed(['the', 'heiress'])).toBeNull();
		const [first] = cases;
		for (const deeds of [[[['the']]], [[['a'], ['was']]], [[['was', 'pardoned'], ['who']]], [[]]])
			expect(RegisteredCase.safeParse({ ...first, deeds }).success, JSON.stringify(deeds)).toBe(false);
		expect(RegisteredCase.safeParse({ ...first, deeds: [[['heiress']]] }).success).toBe(true);
	});

	it('rests on more than copies: each case has a page of an office, a work of reference or the press', () => {
		const weak = cases.filter(({ sources }) => sources.every(({ kind }) => kind === 'other'));
		expect(weak.map(({ id }) => id)).toEqual([]);
		expect(cases.filter(({ confidence }) => confidence === 'low').map(({ id }) => id)).toEqual([]);
	});

	it('says of when it is, and nothing of later than the day it was made', () => {
		expect(cases.filter(({ asOf }) => asOf === null).map(({ id }) => id)).toEqual([]);
		const days = cases.flatMap(({ asOf, judgments, clemency, sources }) => [
			asOf,
			...judgments.map(({ convicted }) => convicted),
			...clemency.map(({ date }) => date),
			...sources.map(({ date }) => date),
		]);
		expect(days.filter((day) => day !== null && day > '2026-11-21')).toEqual([]);
	});

	it('gives each case an id and a name of its own, fit to be typed', () => {
		expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
		expect(cases.map(({ name }) => name).filter((name) => !Name.safeParse(name).success)).toEqual([]);
		const owners = new Map<string, string>();
		for (const { id, name, aliases, misspelled } of cases) {
			for (const word of new Set([name, ...aliases, ...misspelled].map(fold))) {
				expect(owners.get(word), `${word} of ${id}`).toBeUndefined();
				owners.set(word, id);
			}
		}
	});

	it('marks what a note says of guilt and of courts by the words that begin a sentence of it', () => {
		for (const person of cases) {
			for (const what of Object.keys(person.noted ?? {}) as (keyof NonNullable<typeof person.noted>)[])
				expect(noted(person, what), `${person.id}: ${what}`).not.toBeNull();
			if (/\b(?:maintains? (?:his|her|their) innocence|denies)\b/.test(person.note ?? ''))
				expect(person.noted?.denies, `${person.id}: noted.denies`).toBeDefined();
		}
	});

	it('names jurisdictions and countries that are known, or a country without a row by its name', () => {
		const rows = new Set<string>(codes);
		const countries = new Set(files.countries.map(({ code }) => code));
		for (const { id, judgments } of cases) {
			for (const { jurisdiction, country } of judgments) {
				expect(rows.has(jurisdiction), `${id}: ${jurisdiction}`).toBe(true);
				expect(jurisdiction === 'FOREIGN', id).toBe(country !== null);
				if (country !== null && /^[A-Z-]+$/.test(country))
					expect(countries.has(country), `${id}: ${country}`).toBe(true);
			}
		}
		expect(shared.flatMap(({ ids }) => ids).filter((id) => !cases.some((each) => each.id === id))).toEqual([]);
	});
});

describe("an operator's file", () => {
	const page = 'source: { title: A court, url: "https://www.courts.ca.gov/a" }';
	const doe = (name: string, more = '') =>
		`people:\n  ${name}:\n    judgments:\n      - jurisdiction: CA\n        court: Superior Court\n        decided: 2020\n        offence: Theft\n        ${page}\n${more}`;
	const own = (text: string) => {
		const result = readCases(text, 'cases.yaml');
		if (!result.ok) throw new Error(JSON.stringify(result.faults));
		return { cases: result.registered, leaveOut: result.leaveOut };
	};

	it('adds a person, with the kind of the page', () => {
		const added = own(doe('Jane Doe'));
		expect(added.cases).toMatchObject([{ name: 'Jane Doe', asOf: null, sources: [{ kind: 'official' }] }]);
		expect(named('can Jane Doe be pardoned', added)).toEqual([['is', 'Jane Doe']]);
	});

	it('corrects one the program knows: the entry of the operator stands alone', () => {
		const corrected = own(doe('Derek Chauvin', '    as_of: 2026-10-01\n'));
		const [found] = casesWith(cases, corrected).filter(({ name }) => name === 'Derek Chauvin');
		expect(found).toMatchObject({ asOf: '2026-10-01', judgments: [{ jurisdiction: 'CA' }] });
		expect(casesWith(cases, corrected)).toHaveLength(cases.length);
	});

	it('keeps how people misspell a name it corrects', () => {
		const corrected = own(doe('Derek Chauvin'));
		expect(named('can Derek Chauvan be pardoned', corrected)).toEqual([['near', 'Derek Chauvin']]);
	});

	it.each(['Derek Chauvin', 'derek chauvin', 'Chauvin', 'derek-chauvin'])('leaves %s out by one line', (name) => {
		const without = own(`leave_out: [${name}]\n`);
		expect(named('can Derek Chauvin be pardoned', without)).toEqual([]);
		expect(named('chauvin', without)).toEqual([]);
		expect(casesWith(cases, without)).toHaveLength(cases.length - 1);
	});

	it('as it comes leaves nobody out, and replaces three', () => {
		const result = readCasesFile('config/cases.yaml');
		if (!result.ok) throw new Error(JSON.stringify(result.faults));
		expect(result.leaveOut).toEqual([]);
		const all = casesWith(cases, { cases: result.registered, leaveOut: result.leaveOut });
		expect(all).toHaveLength(cases.length);
	});
});
