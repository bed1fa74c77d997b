/*
 * What must have been told, from what people asked for and what platforms showed. It is the promise once more, in as few
 * lines as it takes, and knows nothing of the program. In words:
 *
 * - A number is owed to a channel that asked for it while the count was below it, when the count reaches it.
 * - An answer is owed to who asked for such news before it was seen.
 * - A fall is owed to who asked for corrections before it was seen: when it is large, or when a number that this channel
 *   was told is no longer reached, once for each number.
 * - What was owed once in a channel is not owed there again, whatever the count does.
 * - What was not told yet when its follow ended is not told. Asked for anew, and reached anew, it is owed.
 * - What was not told yet when the kind of rule that asked for it was taken out may still be told, beside other news.
 */

type Rule = string;

/** When a rule was asked for, and the count by then; null: nobody knew it. */
interface Asked {
	readonly at: number;
	above: number | null;
}

/** `may`: a try had begun when nobody wanted it any more. */
type Debt = 'must' | 'may';

/** What arrived in a channel, and what was tried there. */
interface Told {
	arrived(channel: number): ReadonlySet<string>;
	tried(channel: number): ReadonlySet<string>;
}

export class Reference {
	/** By channel, then by petition: the rules, in the order in which they were typed. */
	readonly #follows = new Map<string, Map<Rule, Asked>>();
	readonly #counts = new Map<string, number>();
	readonly #answered = new Set<string>();
	/** By channel: what is told there, once, and why. */
	readonly #debts = new Map<number, Map<string, Debt>>();
	readonly #askedBy = new Map<string, Rule>();
	/** By channel: numbers that were said to be lost. */
	readonly #lost = new Set<string>();
	readonly #told: Told;

	constructor(told: Told) {
		this.#told = told;
	}

	debts(channel: number): ReadonlyMap<string, Debt> {
		return this.#debts.get(channel) ?? new Map();
	}

	follows(channel: number, petition: string): boolean {
		return this.#follows.has(`${channel} ${petition}`);
	}

	followsAny(channel: number): boolean {
		return [...this.#follows.keys()].some((key) => key.startsWith(`${channel} `));
	}

	follow(channel: number, petition: string, rules: readonly Rule[], at: number): void {
		const before = this.#follows.get(`${channel} ${petition}`);
		const fresh = (): Asked => ({ at, above: this.#counts.get(petition) ?? null });
		this.#follows.set(`${channel} ${petition}`, new Map(rules.map((rule) => [rule, before?.get(rule) ?? fresh()])));
		this.#unasked(channel, petition);
	}

	/** What no kind of rule asks for any more is owed no longer. */
	#unasked(channel: number, petition: string): void {
		const kinds = [...(this.#follows.get(`${channel} ${petition}`)?.keys() ?? [])].map(kindOf);
		const debts = this.#debtsOf(channel);
		const told = this.#told.arrived(channel);
		for (const key of [...debts.keys()].filter((each) => each.startsWith(`${petition} `) && !told.has(each))) {
			if (!kinds.includes(kindOf(this.#askedBy.get(`${channel} ${key}`) ?? ''))) debts.set(key, 'may');
		}
	}

	unfollow(channel: number, petition: string): void {
		this.#follows.delete(`${channel} ${petition}`);
		const debts = this.#debtsOf(channel);
		for (const key of [...debts.keys()].filter((each) => each.startsWith(`${petition} `))) {
			if (this.#told.arrived(channel).has(key)) continue;
			if (this.#told.tried(channel).has(key)) debts.set(key, 'may');
			else debts.delete(key);
		}
	}

	/** No more of the kind of this news: the rule that asked for it goes, the follow with its last rule. */
	mute(channel: number, petition: string, key: string): void {
		const rules = this.#follows.get(`${channel} ${petition}`);
		const rule = this.#askedBy.get(`${channel} ${key}`);
		if (rules === undefined || rule === undefined || !rules.has(rule)) return;
		rules.delete(rule);
		if (rules.size === 0) this.unfollow(channel, petition);
		else this.#unasked(channel, petition);
	}

	/** A platform showed, or somebody typed, this count at this moment. */
	seen(petition: string, count: number, answered: boolean, at: number): void {
		const before = this.#counts.get(petition);
		this.#counts.set(petition, count);
		const follows = [...this.#follows].flatMap(([key, rules]) => {
			const [channel = '', name] = key.split(' ');
			return name === petition ? [{ channel: Number(channel), rules }] : [];
		});
		for (const { rules } of follows) for (const asked of rules.values()) asked.above ??= count;
		const news = answered && !this.#answered.has(petition);
		if (answered) this.#answered.add(petition);
		if (before === undefined) return;
		for (const { channel, rules } of follows) {
			for (const [rule, asked] of rules) {
				for (const number of numbersOf(rule, officialOf(petition), before, count)) {
					if (number > (asked.above as number)) this.#owe(channel, numberKey(petition, number), rule);
				}
				if (rule === 'lifecycle' && news && asked.at < at) this.#owe(channel, `${petition} state:responded`, rule);
			}
			const corrects = rules.get('correction');
			if (count < before && corrects !== undefined && corrects.at < at)
				this.#fell(channel, petition, before, count, at);
		}
	}

	#fell(channel: number, petition: string, before: number, count: number, at: number): void {
		const lost = [...this.#debtsOf(channel).keys()].filter((key) => {
			const number = numberIn(petition, key);
			return number !== null && number > count && number <= before && !this.#lost.has(`${channel} ${key}`);
		});
		const large = before - count >= 1_000 && (before - count) * 100 >= before;
		if (!large && lost.length === 0) return;
		for (const key of lost) this.#lost.add(`${channel} ${key}`);
		this.#owe(channel, `${petition} correction:${at}`, 'correction');
	}

	#owe(channel: number, key: string, rule: Rule): void {
		const debts = this.#debtsOf(channel);
		if (debts.has(key)) return;
		debts.set(key, 'must');
		this.#askedBy.set(`${channel} ${key}`, rule);
	}

	#debtsOf(channel: number): Map<string, Debt> {
		const debts = this.#debts.get(channel) ?? new Map<string, Debt>();
		this.#debts.set(channel, debts);
		return debts;
	}
}

const kindOf = (rule: Rule): string => rule.split(':')[0] as string;

/** Official numbers: what people count themselves has none. */
function officialOf(petition: string): readonly number[] {
	return petition.startsWith('manual') ? [] : [10_000, 100_000];
}

/** The numbers that a rule asks for above `from`, up to `to`. */
function numbersOf(rule: Rule, official: readonly number[], from: number, to: number): readonly number[] {
	const [kind, list = ''] = rule.split(':');
	const listed = list.split(',').map(Number);
	const [step = 0] = listed;
	const multiples = step > 0 ? Array.from({ length: Math.floor(to / step) }, (_, i) => (i + 1) * step) : [];
	const asked = { threshold: official, at: listed, every: multiples }[kind as string] ?? [];
	return asked.filter((number) => number > from && number <= to);
}

function numberKey(petition: string, number: number): string {
	return `${petition} ${officialOf(petition).includes(number) ? 'threshold' : 'count'}:${number}`;
}

function numberIn(petition: string, key: string): number | null {
	const [name, what = ''] = key.split(' ');
	const [kind, number] = what.split(':');
	return name === petition && (kind === 'count' || kind === 'threshold') ? Number(number) : null;
}
