import type { LawFault, Overdue } from '../../../clemency/judge/check-law.js';
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

/** What `milepost law check` prints. */
export const clemencyLaw = {
	right: (rows: number): Line => line`The law of ${plural(rows, 'jurisdiction', 'jurisdictions')} is in order.`,
	wrong: (n: number): Line => line`${plural(n, 'fault', 'faults')} in the law as data (src/clemency/law).`,
	fault: ({ fault, of, where }: LawFault): Line => line`${strong(of)} ${faults[fault](where)}`,
	nothingOverdue: line`Nothing is overdue.`,
	overdue: (n: number): Line =>
		line`${plural(n, 'statement was', 'statements were')} to be looked at again by now; answers say so until it is done.`,
	due: ({ of, what }: Overdue, day: Line): Line => line`${strong(of)}, ${whats[what]}: by ${day}`,
};
