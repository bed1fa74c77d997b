import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { ofOnePlace } from './of-one-place.js';
import { claimOf, isWhether, put, rulesOf } from './wait-rules.js';

/** When it may be asked again: the years behind the word, counted where the day was told, else that no page names any. */
export function againSaid(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row, said } = verdict;
	const { reply } = ground.texts.clemency;
	const isOurs = ofThem(verdict);
	const rules = rulesOf(verdict, ground).filter(({ from, wait }) => from === 'refusal' && isOurs(wait.for));
	// Each act has its own years where a page tells them apart.
	const own = rules.filter(({ act }) => act === said.act);
	const ours = own.length > 0 ? own : rules.filter(({ act }) => act === 'pardon');
	// Whoever did not say which was refused is told of both.
	const others = said.act === 'pardon' ? rules.filter((rule) => !ours.includes(rule)).slice(0, 1) : [];
	const isPut = putAgain(ask);
	const asked = isFinal(ask) ? turned : put;
	const anew = (claim: Claim): Claim => (startsOver.test(textOf(ask)) ? overClaim(claim, ground) : claim);
	if (ours.length > 0 && said.told?.events.refusal !== undefined)
		return ours.map((rule, i) => claimOf(rule, said.told, ground, i === 0 && isWhether(ask) ? row : null));
	const [first] = ours;
	if (first !== undefined) {
		const line = reply.againAfter(
			row,
			[...ours, ...others].map(({ wait }) => wait),
		);
		return [anew({ line: worded(isPut ? 'yes' : null, line, asked, ground), by: first.by })];
	}
	// The Pardon Attorney's page says it of every federal case.
	const federal = row.kind === 'federal' ? ground.general('again') : null;
	if (federal !== null)
		return [
			anew({ line: worded(isPut ? 'yes' : null, [ofOnePlace(federal.says)], asked, ground), by: federal.sources }),
		];
	const [found] = [...lifers(ask, verdict, ground), ...ruled(verdict, ground)];
	if (found !== undefined) {
		const truth = /\bmay apply again\b|\bmay ask again\b/.test(plainText(found.line)) ? 'yes' : 'limits';
		return [anew({ ...found, line: worded(isPut ? truth : null, found.line, asked, ground) })];
	}
	return [anew(unread(ask, verdict, ground, isPut)), ...ofOther(rules, ground)];
}

/** What no page names: how long, how often, or whether at all. */
function unread(ask: Ask, { row }: Verdict, ground: Ground, isPut: boolean): Claim {
	const { reply } = ground.texts.clemency;
	const text = textOf(ask);
	if (!isPut && /\bhow (?:often|many times)\b/.test(text)) return { line: reply.againHowOften(row), by: [] };
	if (!isPut && /\bhow (?:long|soon|many (?:years|months))\b|\bwhen\b/.test(text))
		return { line: reply.againHowLong(row), by: [] };
	const asked = isFinal(ask) ? turned : put;
	return { line: worded(isPut ? 'yes-as-read' : null, reply.againUnread(row), asked, ground), by: [] };
}

/** Years after another act was refused, where none are named for this one. */
function ofOther(rules: ReturnType<typeof rulesOf>, ground: Ground): readonly Claim[] {
	return rules.slice(0, 1).map((rule) => claimOf(rule, null, ground));
}

/** Whoever serves life may ask only so often. */
function lifers({ words = [], told = [] }: Ask, { row, said }: Verdict, ground: Ground): readonly Claim[] {
	const isLife = [...words, ...told].some((word) => /^(?:life|lifer|lifers)$/.test(word));
	if (!isLife && said.act !== 'commutation') return [];
	return ground
		.facts(row.code, 'wait')
		.filter(({ says }) => /\bonce in (?:\w+ )?years\b/.test(says))
		.map(({ says, sources }): Claim => ({ line: [says], by: sources }));
}

/** What a rule says of it without years that could be counted. */
function ruled(verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const { reply } = ground.texts.clemency;
	const isOurs = ofThem(verdict);
	return [
		...ground
			.facts(row.code, 'wait')
			.filter(
				({ says }) => ofRefusal.test(says) && isOurs(says) && !/\bordinarily refused\b|\bserving life\b/.test(says),
			)
			.map(({ says, sources }): Claim => ({ line: [says], by: sources })),
		...row.eligibility
			.filter((each) => ofRefusal.test(each))
			.map((each): Claim => ({ line: reply.waitsAs(row, each), by: row.process })),
	];
}

const ofRefusal = /\b(?:denial|denied|refus\w+|earlier try|reappl\w+|ask again|two-year term)\b/i;

/** Whoever is out, or has served it all, is told of no prisoner's years. */
function ofThem({ said: { stage, told } }: Verdict): (rule: string) => boolean {
	const { release, end, parole } = told?.events ?? {};
	const isOut = stage === 'completed' || stage === 'supervised' || (release ?? end ?? parole) !== undefined;
	return (rule) => !(isOut && /\bprisoners?\b/.test(rule));
}

const startsOver =
	/\bstart (?:all )?over\b|\bfrom (?:scratch|zero|the beginning)\b|\bnew (?:application|petition|form)\b/;

const overClaim = (claim: Claim, { texts }: Ground): Claim => ({
	...claim,
	line: texts.clemency.reply.startsOver(claim.line),
});

/** "Can we reapply, and how soon": the word, and the years behind it. */
function putAgain(ask: Ask): boolean {
	const text = textOf(ask);
	if (startsOver.test(text) || (!isFinal(ask) && /\b(?:not|never)\b/.test(text))) return false;
	if (isFinal(ask) || mayAgain.test(text)) return true;
	return isWhether(ask) || asksWhether(ask);
}

/** "Do you only get one shot", "is that it for good": a yes would say that nobody may ask again. */
const isFinal = (ask: Ask): boolean => opensYes.test(textOf(ask)) && final.test(textOf(ask));
const turned = { ...put, way: 'no' as const };
const opensYes =
	/^(?:(?:so|and|but|then|ok|hi|hey|also) )*(?:is|are|was|were|do|does|did|can|could|will|would|am|have|has)\b/;
const final =
	/\b(?:(?:only|just) (?:\w+ ){0,2}?(?:one|once|1)|one (?:shot|chance|try|time)(?: (?:deal|thing|only))?|for (?:good|ever|life)|forever|never again|permanent(?:ly)?|final|the end|done for|last (?:shot|chance))\b|\bis (?:that|this) it$/;

const mayAgain =
	/^(?:(?:so|and|but|then|ok|if \w+ (?!when|how)\w+) )*(?:can|may|could|are|is|am) (?:i|he|she|we|they|you|u|one|my \w+|somebody|someone)\b.*\b(?:again|reapply|re apply|twice|another|second|over)\b/;

const textOf = ({ words = [] }: Ask) => words.join(' ');
