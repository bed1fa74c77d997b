import { Temporal } from 'temporal-polyfill';
import { type Clemency, type Hinge, Jurisdiction, type Power, Statement } from './law.js';
import { holds } from './verdict.js';

/** Something wrong with the law as data; `where` leads to the field. */
export interface LawFault {
	readonly fault: 'missing' | 'twice' | 'shape' | 'no-source' | 'two-deciders' | 'no-decider' | 'reviewed-too-late';
	/** Code of the jurisdiction, or name of the point. */
	readonly of: string;
	readonly where: string;
}

/** A statement nobody has looked at since its day. */
export interface Overdue {
	readonly of: string;
	readonly what: 'who' | 'process' | 'point';
	readonly reviewBy: string;
}

export interface LawCheck {
	readonly faults: readonly LawFault[];
	readonly overdue: readonly Overdue[];
}

export interface Law {
	readonly jurisdictions: readonly Jurisdiction[];
	readonly points: Readonly<Record<string, Statement>>;
	/** Codes that must be there, each once. */
	readonly codes: readonly string[];
}

/** Everything wrong with the law, and what was to be looked at again before `today` (`YYYY-MM-DD`). */
export function checkRows({ jurisdictions, points, codes }: Law, today: string): LawCheck {
	const rows = jurisdictions.flatMap((row) => [...shapeFaults(Jurisdiction, row, row.code), ...rowFaults(row)]);
	const loose = Object.entries(points).flatMap(([name, point]) => shapeFaults(Statement, point, name));
	const counted = codes.flatMap((code): LawFault[] => {
		const found = jurisdictions.filter((row) => row.code === code).length;
		return found === 1 ? [] : [{ fault: found === 0 ? 'missing' : 'twice', of: code, where: '' }];
	});
	const statements = [
		...jurisdictions.flatMap(({ code, who, process }) => [
			{ of: code, what: 'who' as const, reviewBy: who.reviewBy },
			{ of: code, what: 'process' as const, reviewBy: process.reviewBy },
		]),
		...Object.entries(points).map(([of, { reviewBy }]) => ({ of, what: 'point' as const, reviewBy })),
	];
	return {
		faults: [...counted, ...rows, ...loose],
		overdue: statements.filter(({ reviewBy }) => reviewBy < today),
	};
}

function shapeFaults(schema: typeof Jurisdiction | typeof Statement, value: unknown, of: string): LawFault[] {
	const result = schema.safeParse(value);
	if (result.success) return [];
	return result.error.issues.map(({ path, code }) => ({
		fault: code === 'too_small' && path.at(-1) === 'sources' ? 'no-source' : 'shape',
		of,
		where: path.join('.'),
	}));
}

function rowFaults(row: Jurisdiction): LawFault[] {
	const late = (['who', 'process'] as const).filter((what) => row[what].reviewBy > latestReview(row, what));
	return [
		...deciderFaults(row),
		...late.map((what): LawFault => ({ fault: 'reviewed-too-late', of: row.code, where: what })),
	];
}

/**
 * The last day by which a statement must be looked at again: twelve months after it was checked; for orders and
 * policies of a governor, 31 January after the next election, where that is sooner.
 */
export function latestReview({ who, process, basis, waits, elects }: Jurisdiction, what: 'who' | 'process'): string {
	const { checked } = what === 'who' ? who : process;
	const year = Temporal.PlainDate.from(checked).add({ years: 1 }).toString();
	const governors = [basis, ...waits.map((wait) => wait.basis)].some((each) => each === 'policy' || each === 'order');
	if (what === 'who' || !governors || elects === null) return year;
	return [year, `${elects + 1}-01-31`].sort()[0] as string;
}

/** Cases for which the row names two deciders, or none for a pardon: every mix of the facts it turns on is tried. */
function deciderFaults({ code, powers }: Jurisdiction): LawFault[] {
	const hinges = [...new Set(powers.flatMap(({ when }) => Object.keys(when) as Hinge[]))];
	const acts: readonly Clemency[] = ['pardon', 'commutation', 'reprieve', 'remission', 'amnesty'];
	return acts.flatMap((act) => {
		const able = powers.filter((power) => power.acts.includes(act));
		return mixes(hinges).flatMap((facts): LawFault[] => {
			const found = able.filter((power: Power) => holds(power.when, facts)).length;
			const where = [act, ...hinges.filter((hinge) => facts[hinge])].join(' ');
			if (found > 1) return [{ fault: 'two-deciders', of: code, where }];
			return found === 0 && act === 'pardon' ? [{ fault: 'no-decider', of: code, where }] : [];
		});
	});
}

type Facts = Readonly<Partial<Record<Hinge, boolean>>>;

function mixes(hinges: readonly Hinge[]): readonly Facts[] {
	const all = hinges.reduce<readonly Facts[]>(
		(mixed, hinge) => mixed.flatMap((facts) => [facts, { ...facts, [hinge]: true }]),
		[{}],
	);
	// Death, and life without parole, are sentences of life or death.
	return all.map((facts) => (facts.death || facts.lifeWithoutParole ? { ...facts, lifeOrDeath: true } : facts));
}
