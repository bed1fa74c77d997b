import type { LawFault, Overdue } from '../../../clemency/judge/check-law.js';
import type { PageKind } from '../../../clemency/shapes/page.js';
import type { Stated } from '../../../clemency/shapes/stated.js';
import { line, plural, strong } from '../../line.js';
import type { Line } from '../../message.js';

const faults: Readonly<Record<LawFault['fault'], (where: string) => string>> = {
	missing: () => 'is missing: every jurisdiction has a row.',
	twice: () => 'is there more than once: one row a jurisdiction.',
	shape: (where) => `has a wrong or missing field: ${where}.`,
	'no-source': (where) => `makes a statement without a source: ${where}.`,
	'two-deciders': (where) => `names two deciders for one conviction: ${where}.`,
	'no-decider': (where) => `names nobody who decides: ${where}.`,
	'reviewed-too-late': (where) => `is to be looked at again too late: ${where}.reviewBy.`,
};

const whats: Readonly<Record<Overdue['what'], string>> = {
	who: 'who decides',
	process: 'the process',
	point: 'a point of law',
};

const kinds: Readonly<Record<PageKind, string>> = {
	official: 'official',
	reference: 'work of reference',
	press: 'press',
	other: 'other',
};

const stated: Readonly<Record<Stated['what'], (of: string, about: string) => string>> = {
	who: (of) => `${of}, who decides`,
	process: (of) => `${of}, the process`,
	point: (of) => `point ${of}`,
	fact: (of, about) => `${of}, ${about}`,
	general: (of) => `question ${of}`,
	country: (of) => `country ${of}`,
	holder: (of, about) => `${of} (${about})`,
	case: (of) => `case ${of}`,
};

/** What `milepost law check` prints. */
export const clemencyLaw = {
	right: (rows: number): Line => line`The law of ${plural(rows, 'jurisdiction', 'jurisdictions')} is in order.`,
	wrong: (n: number): Line =>
		line`${plural(n, 'fault', 'faults')} in the law as data (src/clemency/law, config/clemency).`,
	fault: ({ fault, of, where }: LawFault): Line => line`${strong(of)} ${faults[fault](where)}`,
	nothingOverdue: line`Nothing is overdue.`,
	overdue: (n: number): Line =>
		line`${plural(n, 'statement was', 'statements were')} to be looked at again by now; answers say so until it is done.`,
	byKind: (all: number, counts: readonly (readonly [PageKind, number])[]): Line =>
		line`${plural(all, 'statement', 'statements')}. The best page behind them: ${counts.map(([kind, n]) => `${kinds[kind]} ${n.toLocaleString('en')}`).join(', ')}.`,
	byAge: ([recent = 0, older = 0, old = 0]: readonly number[], undated: number): Line =>
		line`The newest page behind them: of 2025 or later ${recent.toLocaleString('en')}, of 2020 to 2024 ${older.toLocaleString('en')}, older ${old.toLocaleString('en')}, without a date ${undated.toLocaleString('en')}.`,
	noPage: (n: number): Line =>
		line`Without a page, and said to be so: ${plural(n, 'office-holder', 'office-holders')}.`,
	weakest: (n: number): Line =>
		line`${plural(n, 'statement rests', 'statements rest')} on copies and collections alone; \`--all\` lists every statement:`,
	everything: line`Every statement, those with the oldest pages first:`,
	stated: ({ what, of, about, checked }: Stated, kind: PageKind | null, date: string | null): Line =>
		line`${strong(stated[what](of, about))}: ${kind === null ? 'no page' : kinds[kind]}, ${date === null ? 'undated' : `page of ${date}`}${checked === null ? '' : `, read ${checked}`}`,
	nothingDue: line`Nothing is to be read again within thirty days.`,
	dueSoon: (n: number): Line =>
		line`${plural(n, 'statement is', 'statements are')} to be read again by now or within thirty days:`,
	readAgain: ({ what, of, about }: Pick<Stated, 'what' | 'of' | 'about'>, day: Line): Line =>
		line`${strong(stated[what](of, about))}: by ${day}`,
	due: ({ of, what }: Overdue, day: Line): Line => line`${strong(of)}, ${whats[what]}: by ${day}`,
};
