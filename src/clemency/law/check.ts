import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../domain/day-rules.js';
import type { Instant } from '../../domain/petition.js';
import { checkRows, type LawCheck, type LawFault } from '../judge/check-law.js';
import { RegisteredCases } from '../shapes/case.js';
import { Countries } from '../shapes/country.js';
import type { ClemencyFiles } from '../shapes/data.js';
import { Facts } from '../shapes/fact.js';
import { Generals } from '../shapes/general.js';
import { LawChanges } from '../shapes/law-change.js';
import { lastDay, Officials } from '../shapes/official.js';
import { NamedPlaces } from '../shapes/places.js';
import { type Stated, statementsOf } from '../shapes/stated.js';
import { codes } from './codes.js';
import { jurisdictions } from './index.js';
import { points } from './points.js';

/** What is wrong, what is overdue, and every statement with its pages. */
export interface WholeCheck extends LawCheck {
	readonly statements: readonly Stated[];
}

/**
 * What `milepost law check` tells: faults fail it; what is overdue is listed, as a date must not turn a build red. The
 * rows of the law are checked with the files of `config/clemency`.
 */
export function checkLaw(now: Instant, files: ClemencyFiles): WholeCheck {
	const { faults, overdue } = checkRows({ jurisdictions, points, codes }, dayOf(now, 'UTC'));
	const ofRows = jurisdictions.flatMap(({ code: of, who, process }): readonly Stated[] => [
		{ what: 'who', of, about: '', sources: who.sources, checked: who.checked },
		{ what: 'process', of, about: '', sources: process.sources, checked: process.checked },
	]);
	const ofPoints = Object.entries(points).map(
		([of, { sources, checked }]): Stated => ({ what: 'point', of, about: '', sources, checked }),
	);
	return {
		faults: [...faults, ...fileFaults(files)],
		overdue,
		statements: [...ofRows, ...ofPoints, ...statementsOf(files)],
	};
}

/** A statement that is to be read again, and by when (`YYYY-MM-DD`). */
export interface Due extends Pick<Stated, 'what' | 'of' | 'about'> {
	readonly by: string;
}

/** So many days ahead somebody is told of it. */
const aheadDays = 30;

/**
 * What is to be read again by now or soon, the most urgent first: what is a year old, what has a day of its own, and
 * office-holders whose term ends.
 */
export function dueStatements(now: Instant, files: ClemencyFiles): readonly Due[] {
	const horizon = Temporal.PlainDate.from(dayOf(now, 'UTC')).add({ days: aheadDays }).toString();
	const rows = jurisdictions.flatMap(({ code: of, who, process }): readonly Due[] => [
		{ what: 'who', of, about: '', by: who.reviewBy },
		{ what: 'process', of, about: '', by: process.reviewBy },
	]);
	const named = Object.entries(points).map(
		([of, { reviewBy }]): Due => ({ what: 'point', of, about: '', by: reviewBy }),
	);
	const read = statementsOf(files).flatMap(({ what, of, about, checked }): readonly Due[] =>
		checked === null ? [] : [{ what, of, about, by: Temporal.PlainDate.from(checked).add({ years: 1 }).toString() }],
	);
	const terms = files.officials.flatMap(({ person, of, until, termEnds }): readonly Due[] =>
		until !== null || termEnds === null ? [] : [{ what: 'holder', of: person, about: of, by: lastDay(termEnds) }],
	);
	return [...rows, ...named, ...read, ...terms]
		.filter(({ by }) => by <= horizon)
		.sort((a, b) => a.by.localeCompare(b.by));
}

function fileFaults(files: ClemencyFiles): readonly LawFault[] {
	const shapes = [
		['facts', Facts, files.facts],
		['countries', Countries, files.countries],
		['general', Generals, files.general],
		['officials', Officials, files.officials],
		['law-changes', LawChanges, files.changes],
		['cases', RegisteredCases, files.cases.cases],
		['named-places', NamedPlaces, files.named],
	] as const;
	return shapes.flatMap(([of, schema, value]) =>
		(schema.safeParse(value).error?.issues ?? []).map(
			({ path, code }): LawFault => ({
				fault: code === 'too_small' && path.at(-1) === 'sources' ? 'no-source' : 'shape',
				of,
				where: path.join('.'),
			}),
		),
	);
}
