import type { NewCrossing } from '../../src/domain/crossing.js';
import { valueIn } from '../../src/domain/crossing.js';
import { announcedKey, decide, type Occasion } from '../../src/domain/decide.js';
import type { Facts } from '../../src/domain/facts.js';
import type { Follow } from '../../src/domain/follow.js';
import type { Change, Coming, KnownCrossing, MilestoneRule } from '../../src/domain/milestones/types.js';
import type { Instant, Threshold } from '../../src/domain/petition.js';
import { parseRules } from '../../src/domain/rules.js';
import { at, change, facts, follow, hundredThousand } from '../domain/build.js';

/*
 * What `milestone-rule.test.ts` does to every registered rule: it lets a petition, or a campaign's total, go from count
 * to count within one day, far from its end, and hears what one channel is told. Nothing but the count changes.
 */

const thresholds: readonly Threshold[] = [
	{ ...hundredThousand, count: 10_000, consequence: 'referral' },
	hundredThousand,
];
export const start = at('2015-12-25T12:00Z');
const minute = 60_000;

/** A petition at this count, which has no outlook yet. */
export function factsAt(count: number, now: Instant = start): Facts {
	return { ...facts([{ at: start, count, kind: 'exact' }], { thresholds }, now), outlook: null };
}

function changeOf(from: number, to: number, step: number, known: readonly KnownCrossing[]): Change {
	const readings = [
		{ at: start + step * minute, count: from, kind: 'exact' as const },
		{ at: start + (step + 1) * minute, count: to, kind: 'exact' as const },
	];
	const of = change(readings, { thresholds }, { known });
	return { ...of, before: of.before && { ...of.before, outlook: null }, after: { ...of.after, outlook: null } };
}

export function atFirstSight(count: number): Change {
	return { ...changeOf(count, count, 0, []), before: null };
}

/** Follows one rule with a channel that started from `baseline`, and goes on from count to count. */
export class Watched {
	readonly told: NewCrossing[] = [];
	readonly #rule: MilestoneRule;
	readonly #follow: Follow;
	readonly #known: KnownCrossing[] = [];
	readonly #announced = new Map<string, Map<number, number>>();
	#count: number;
	#steps = 0;
	#told = 0;

	constructor(rule: MilestoneRule, typed: string, from: number, baseline = from) {
		this.#rule = rule;
		this.#count = from;
		this.#follow = follow(typed, { baseline, since: start });
	}

	/** Keys told at this count, in their order. */
	to(count: number): readonly string[] {
		const plan = decide({ occasions: [this.#occasion(count)], announced: this.#announced });
		this.#count = count;
		this.#steps += 1;
		for (const crossing of plan.crossings) {
			const { key, moment, facts } = crossing;
			const lost = 'lost' in facts ? facts.lost : [];
			if (!this.#known.some((each) => each.key === key)) {
				this.#known.push({ key, moment, value: valueIn(crossing), lost });
			}
		}
		const told = (plan.posts[0]?.crossings ?? []).map((index) => plan.crossings[index] as NewCrossing);
		for (const { subject, key } of told) this.#announced.set(announcedKey(subject, key), new Map([[10, ++this.#told]]));
		this.told.push(...told);
		return told.map(({ key }) => key);
	}

	/** What it promises from here; null when it foresees no number. */
	next(): Coming | null {
		const [wish] = this.#follow.rules;
		const { params = null, baseline } = wish ?? {};
		const from = Math.max(this.#count, baseline?.count ?? 0);
		const coming =
			this.#rule.reached === null
				? this.#rule.nextTotals?.(from, params)
				: this.#rule.nextCounts?.(factsAt(this.#count), from, params);
		const told = new Set(this.told.map(({ key }) => key));
		for (const each of coming ?? []) if (!told.has(each.key)) return each;
		return null;
	}

	#occasion(count: number): Occasion {
		const follows = [this.#follow];
		if (this.#rule.reached !== null) {
			return { about: 'petition', follows, change: changeOf(this.#count, count, this.#steps, this.#known) };
		}
		const subject = { kind: 'campaign', id: 1 } as const;
		const baseline = this.#follow.rules[0]?.baseline.count ?? 0;
		const moment = start + this.#steps * minute;
		const parts = [{ petition: 1, title: 'A', count, approximate: false, at: moment }];
		const known = this.#known.map(({ key }) => key);
		return {
			about: 'total',
			follows,
			change: { subject, now: moment, title: 'C', baseline, known, after: count, parts },
		};
	}
}

/** The example of the catalogue, with other numbers in place of its large ones. */
export function withNumbers(typed: string, numbers: readonly number[]): string {
	let i = 0;
	return typed.replaceAll(/\d{4,}/g, (text) => String(numbers[i++ % numbers.length] ?? text));
}

export function paramsOf(typed: string): string | null {
	const { rules, faults } = parseRules(typed);
	if (faults.length > 0) throw new Error(`the example of the catalogue is wrong: ${typed}`);
	return rules[0]?.params ?? null;
}
