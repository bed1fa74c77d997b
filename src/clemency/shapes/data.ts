import type { RegisteredCase } from './case.js';
import type { Country } from './country.js';
import type { Facts } from './fact.js';
import { fold } from './fold.js';
import type { General } from './general.js';
import { createKindred } from './kindred.js';
import type { LawChange } from './law-change.js';
import { createLearned, type Learned, type LearnedFile } from './learned.js';
import type { Official } from './official.js';
import { createPlaces, type NamedPlaces, type Places } from './places.js';
import { createRegister, type Register, type SharedName } from './register.js';

/** The files of `config/clemency`, read and parsed, not checked: `milepost law check` and the tests do that. */
export interface ClemencyFiles {
	readonly facts: Facts;
	readonly countries: readonly Country[];
	readonly general: readonly General[];
	readonly officials: readonly Official[];
	readonly changes: readonly LawChange[];
	/** Words for a board → the codes of the states whose board it may be. */
	readonly bodies: Readonly<Record<string, readonly string[]>>;
	readonly cases: {
		readonly shared: readonly SharedName[];
		/** Whole names of cases that rest on copies alone: known by name, and nothing is said of them. */
		readonly unread: readonly string[];
		readonly cases: readonly RegisteredCase[];
	};
	readonly named: NamedPlaces;
	/** Sorted lines: see `createPlaces`. */
	readonly cities: string;
	readonly counties: string;
	readonly abroad: string;
	readonly learned: LearnedFile;
	/** Groups of words of one kind: see `createKindred`. */
	readonly kindred: string;
}

/** Everything `/canipardon` knows besides the rows of the law, ready to be looked up. */
export interface ClemencyData {
	readonly facts: Facts;
	readonly countries: readonly Country[];
	readonly general: readonly General[];
	readonly officials: readonly Official[];
	readonly changes: readonly LawChange[];
	readonly bodies: Readonly<Record<string, readonly string[]>>;
	readonly places: Places;
	readonly register: Register;
	/** What a sentence asks, by how others asked. */
	readonly learned: Learned;
}

/** What an operator changes about the people known by name. */
export interface OwnCases {
	/** Added; one whose name or alias the register has already replaces that case. */
	readonly cases: readonly RegisteredCase[];
	/** Names of people and cases that are left out. */
	readonly leaveOut: readonly string[];
}

export function createClemencyData(files: ClemencyFiles, own: OwnCases): ClemencyData {
	const { facts, countries, general, officials, changes, bodies, cases, named, learned, kindred, ...places } = files;
	return {
		facts,
		countries,
		general,
		officials,
		changes,
		bodies,
		places: createPlaces(places, named),
		register: createRegister(casesWith(cases.cases, own), cases.shared, cases.unread),
		learned: createLearned(learned, createKindred(kindred)),
	};
}

/** The register as the operator wants it: his entries instead of ours, and nobody he leaves out. */
export function casesWith(ours: readonly RegisteredCase[], { cases, leaveOut }: OwnCases): readonly RegisteredCase[] {
	const names = (each: RegisteredCase) => [each.name, ...each.aliases].map(fold);
	const replaced = new Set(cases.flatMap(names));
	const out = new Set(leaveOut.map(fold));
	const isOut = (each: RegisteredCase) => [fold(each.id), ...names(each)].some((name) => out.has(name));
	const corrected = cases.map((each) => {
		const ofOurs = ours.find((our) => names(our).some((name) => names(each).includes(name)));
		// How people misspell a name stays true, whatever else is corrected.
		return ofOurs === undefined
			? each
			: { ...each, id: ofOurs.id, misspelled: ofOurs.misspelled, ambiguous: ofOurs.ambiguous };
	});
	const kept = ours.filter((each) => !names(each).some((name) => replaced.has(name)));
	return [...corrected, ...kept].filter((each) => !isOut(each));
}
