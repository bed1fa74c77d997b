import { join, line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Circumstances } from '../judge/question.js';
import { isBinding, isClemency, judge } from '../judge/verdict.js';
import type { Addressee } from '../read/mercy.js';
import { pardonable, type RegisteredCase } from '../shapes/case.js';

/** What is said of a petition, and the cases it says it of: ids of the register, or codes. */
export interface Mercy {
	readonly line: Line;
	readonly about: readonly string[];
}

export interface MercyOptions {
	readonly texts: Texts;
	readonly row: (code: string) => Jurisdiction;
}

/**
 * Whether the addressee of a petition can grant what it asks, and who can, in a few sentences with their sources. It
 * says what courts decided, and never more.
 *
 * @param cases the people it is about; @param codes jurisdictions, where it names no person
 */
export function mercyLine(
	about: { readonly cases: readonly RegisteredCase[]; readonly codes: readonly string[]; readonly said: Circumstances },
	addressee: Addressee | null,
	{ texts, row }: MercyOptions,
): Line {
	const { mercy } = texts;
	const told = new Map<string, { readonly line: Line; readonly names: Set<string> }>();
	const add = (name: string | null, key: string, said: Line) => {
		const known = told.get(key) ?? { line: said, names: new Set<string>() };
		if (name !== null) known.names.add(name);
		told.set(key, known);
	};
	for (const { name, judgments } of about.cases) {
		for (const judged of judgments) {
			const what = pardonable(judged);
			if (judged.country !== null || what === 'nothing') continue;
			const of = row(judged.jurisdiction);
			add(name, `${of.code} ${what}`, ofOne(of, about.said, addressee, what === 'charge', texts));
		}
		const isOpen = judgments.some((each) => each.country === null && pardonable(each) !== 'nothing');
		if (!isOpen) add(name, 'nothing', mercy.nothing);
	}
	for (const code of about.codes) add(null, code, ofOne(row(code), about.said, addressee, false, texts));
	const parts = [...told.values()].map(({ line: said, names }) =>
		told.size > 1 && names.size > 0 ? line`${mercy.named([...names])} ${said}` : said,
	);
	const asked = addressee === null ? [] : [mercy.asks[addressee]];
	const [first] = about.cases;
	return join([...asked, ...parts, mercy.more(first?.name ?? row(about.codes[0] ?? 'US').name)], ' ');
}

function ofOne(
	of: Jurisdiction,
	said: Circumstances,
	addressee: Addressee | null,
	charged: boolean,
	texts: Texts,
): Line {
	const { mercy, clemency } = texts;
	const act = isClemency(said.act) ? said.act : 'pardon';
	const { finding } = judge(of, { ...said, asked: null, act, stage: charged ? 'before' : said.stage });
	const [source] = of.who.sources;
	const read = source === undefined ? [] : mercy.source(source, of.who.checked);
	if (finding.is === 'nobody') return line`${mercy.notYet(of)}${read}`;
	const power = finding.is === 'power' ? finding.power : null;
	if (power === null) return line`${charged ? mercy.charge(of) : mercy.conviction(of)}${mercy.unknown}`;
	const who = clemency.decider(of, power.decider);
	const bodies = power.steps.flatMap((step) => (isBinding(step) && 'by' in step ? [step.by] : []));
	const isAsked = addressee !== null && power.decider === addressee;
	const can = mercy.can(who, act, bodies, addressee === null || isAsked ? 'can' : 'only');
	return line`${charged ? mercy.charge(of) : mercy.conviction(of)}${can}${read}`;
}
