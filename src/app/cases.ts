import { readFileSync } from 'node:fs';
import { type SetupFault, unreadable } from '../../config/setup-fault.js';
import { shapeFaults } from '../../config/shape-faults.js';
import { readYamlText } from '../../config/yaml-text.js';
import type { Case } from '../clemency/judge/case.js';
import { CaseFile } from '../clemency/law/case-file.js';
import type { RegisteredCase } from '../clemency/shapes/case.js';
import { fold } from '../clemency/shapes/fold.js';
import { bestFirst, kindOf, type Page } from '../clemency/shapes/page.js';

/** The people `/canipardon` knows, or everything that is wrong with their file at once. */
export type CasesResult =
	| {
			readonly ok: true;
			readonly cases: readonly Case[];
			/** The same people as entries of the register. */
			readonly registered: readonly RegisteredCase[];
			readonly leaveOut: readonly string[];
	  }
	| { readonly ok: false; readonly faults: readonly [SetupFault, ...SetupFault[]] };

/** Reads and checks `config/cases.yaml`. A file that is not there or cannot be read is a fault, too. */
export function readCasesFile(path: string): CasesResult {
	try {
		return readCases(readFileSync(path, 'utf8'), path);
	} catch (error) {
		return { ok: false, faults: [unreadable(path, error)] };
	}
}

/** Checks the text of a file of cases. Never throws for what stands in it. */
export function readCases(source: string, file: string): CasesResult {
	const yaml = readYamlText(source, file);
	const whole = { ...yaml, data: withPeople(yaml.data) };
	const shape = yaml.data === null && yaml.faults.length > 0 ? [] : shapeFaults(CaseFile, whole, file);
	const parsed = CaseFile.safeParse(whole.data);
	const cases = parsed.success ? casesOf(parsed.data) : [];
	const registered = parsed.success ? registeredOf(parsed.data) : [];
	const leaveOut = parsed.success ? parsed.data.leave_out : [];
	const [first, ...rest] = [...yaml.faults, ...shape, ...namesTwice(cases, file, yaml.lineOf)];
	return first === undefined ? { ok: true, cases, registered, leaveOut } : { ok: false, faults: [first, ...rest] };
}

/** A file whose people are all commented out is empty, not wrong. */
function withPeople(data: unknown): unknown {
	if (data === null || data === '') return {};
	if (typeof data !== 'object') return data;
	const empty = (key: string) => Reflect.get(data, key) === '';
	return { ...data, ...(empty('people') ? { people: {} } : {}), ...(empty('leave_out') ? { leave_out: [] } : {}) };
}

function casesOf({ people }: CaseFile): readonly Case[] {
	return Object.entries(people).map(([name, person]) => ({
		name,
		aliases: person.aliases,
		judgments: person.judgments,
		stage: person.stage ?? null,
		dead: person.dead ?? false,
		sentence: person.sentence ?? null,
		events: person.events,
	}));
}

/** The people as entries of the register: each page is the operator's, and nothing is known beyond what he wrote. */
function registeredOf({ people }: CaseFile): readonly RegisteredCase[] {
	return Object.entries(people).map(([name, person]) => ({
		id: fold(name).replaceAll(' ', '-'),
		name,
		kind: 'person',
		aliases: person.aliases,
		misspelled: [],
		ambiguous: [],
		judgments: person.judgments.map(({ jurisdiction, court, decided, offence }) => ({
			jurisdiction,
			country: null,
			court,
			offence,
			convicted: decided,
			standing: 'convicted',
			sentence: null,
		})),
		status: null,
		asOf: person.as_of ?? null,
		stage: person.stage ?? null,
		sentence: person.sentence ?? null,
		dead: person.dead ?? false,
		result: 'other',
		clemency: person.events.map(({ on, what, source }) => ({
			who: null,
			what,
			date: on,
			outcome: null,
			told: null,
			source: pageOf(source),
		})),
		petition: null,
		note: person.note ?? null,
		stale: null,
		fromMemory: [],
		confidence: 'medium',
		sources: bestFirst([...new Map(person.judgments.map(({ source }) => [source.url, pageOf(source)])).values()]),
	}));
}

/** An operator's page: what kind of page it is, its host tells. */
function pageOf({ title, url }: { readonly title: string; readonly url: string }): Page {
	return { title, url, kind: kindOf(url), date: null };
}

/** One word may lead to one person only: the second to claim it is named. */
function namesTwice(cases: readonly Case[], file: string, lineOf: (path: readonly string[]) => number): SetupFault[] {
	const owners = new Map<string, string>();
	const faults: SetupFault[] = [];
	for (const { name, aliases } of cases) {
		for (const word of [name, ...aliases]) {
			const first = owners.get(word.toLowerCase());
			const path = ['people', name, ...(word === name ? [] : ['aliases'])];
			if (first === undefined) owners.set(word.toLowerCase(), name);
			else if (first !== name || word !== name) {
				const params = { value: word, first };
				faults.push({ file, line: lineOf(path), path: path.join('.'), code: 'config-name-twice', params });
			}
		}
	}
	return faults;
}
