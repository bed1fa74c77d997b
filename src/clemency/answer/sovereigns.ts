import { join, line, outside } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Power } from '../judge/law.js';
import { isBinding, isClemency, type Verdict } from '../judge/verdict.js';
import { type Judged, pardonable, type RegisteredCase } from '../shapes/case.js';
import type { Country } from '../shapes/country.js';
import type { Ground } from './ground.js';

/** One judgment and who decides on it. */
export interface JudgedVerdict {
	readonly judged: Judged;
	readonly verdict: Verdict;
	/** The country whose court judged, and what is known of its law; null for courts of the United States. */
	readonly abroad: { readonly name: string; readonly entry: Country | null } | null;
}

/** "the President for the federal conviction; the Board of Minnesota for the state's". */
export function sovereigns(ask: Ask, person: RegisteredCase, verdicts: readonly JudgedVerdict[], ground: Ground): Line {
	const { reply, decider, officer } = ground.texts.clemency;
	const { person: says } = reply;
	const seen = new Set<string>();
	let isNamed = false;
	// Of two judgments under one law each is told by its offence.
	const isOneOf = ({ judged: { jurisdiction, country } }: JudgedVerdict) =>
		new Set(
			verdicts
				.filter(({ judged: other }) => other.jurisdiction === jurisdiction && other.country === country)
				.map(({ judged: other }) => pardonable(other)),
		).size > 1;
	const parts = verdicts.flatMap((each): Line[] => {
		const key = `${each.verdict.row.code} ${each.judged.country} ${pardonable(each.judged)}`;
		if (seen.has(key)) return [];
		seen.add(key);
		const told = partOf(each);
		return isOneOf(each) ? told.map((part) => line`${outside(offenceOf(each.judged), 60)}: ${part}`) : told;
	});
	const all = join(parts.length === 0 ? [says.none(person.name)] : parts, '; ');
	// One sentence has the name in it: "the President can pardon Sean Combs's federal conviction".
	const told = isNamed ? line`${capital(all)}.` : line`${outside(person.name, 80)}: ${all}.`;
	const word = mayWord(ask, person, verdicts);
	return word === null ? told : { yes: reply.yes, no: reply.no, part: says.part, with: says.notAlone }[word](told);

	/** The name, in the first part of one or more that all have a verb. */
	function whose(): Line {
		const isFirst =
			seen.size === 1 &&
			person.kind === 'person' &&
			!/\d|\bconviction\b/.test(person.name) &&
			verdicts.every((each) => !isOneOf(each) && each.abroad === null);
		if (!isFirst) return ['the'];
		isNamed = true;
		return [outside(says.whose(person.name), 80)];
	}

	function partOf({ judged, verdict, abroad }: JudgedVerdict): Line[] {
		const { row, finding, reply: can } = verdict;
		if (pardonable(judged) === 'nothing') return [says.nothing(row, judged.standing)];
		const power = finding.is === 'power' ? finding.power : null;
		const charged = pardonable(judged) === 'charge';
		if (finding.is === 'nobody' && finding.why === 'before-conviction') return [says.notYet(row)];
		if (abroad !== null)
			return [
				says.abroad(
					abroad.name,
					abroad.entry?.who ?? null,
					pardonable(judged) === 'charge',
					onlyPart(person) ? outside(offenceOf(judged), 60) : null,
				),
			];
		if (power !== null && power.limit !== undefined && judged.country === null) {
			return [says.limited(decider(row, power.decider), row, power.limit)];
		}
		if (judged.country !== null || power === null || !isClemency(verdict.said.act)) return [says.elsewhere(row)];
		const bodies = power.steps.flatMap((step) => (isBinding(step) && 'by' in step ? [step.by] : []));
		const who = says.with(decider(row, power.decider), bodies, votesOf(power));
		// A board that is asked about is the one that is named.
		if (ask.asked === null || can === null || ask.asked.officer === 'board')
			return [says.decides(who, row, whose(), charged)];
		const by = officer(ask.asked, ground.homeOf(ask.asked.of ?? row.code));
		// Together with others only: they are named.
		if (can === 'yes-with') return [says.decides(who, row, whose(), charged)];
		const yes = can === 'yes';
		return [yes ? says.yes(row, by, whose(), charged) : says.no(row, by, whose(), who)];
	}
}

const capital = ([first = '', ...rest]: Line): Line =>
	typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first, ...rest];

/** Whether a court acquitted of the rest: which conviction is left is told by its offence. */
const onlyPart = ({ note }: RegisteredCase) => /\bacquitted\b/.test(note ?? '');

/** The offence of a judgment in few words. */
const offenceOf = ({ offence }: Judged) => (offence.split(/[;(]/)[0] as string).trim();

/** How the vote must be, where the row says it in few words: "all five members". */
function votesOf({ steps }: Power): string | null {
	const vote = steps.flatMap((step) => ('vote' in step && step.vote !== undefined ? [step.vote] : []))[0];
	return vote ?? null;
}

/** Words that ask for more than whether an office may. */
const turns =
	/\b(?:not|only|never|without|before|after|if|because|unless|again|himself|herself|still|just|even|both|state|federal|else|who|how|when|why|what|or)\b/;

/** Whether anybody may still pardon somebody. */
const anyMay =
	/^(?:(?:so|and|but|hey|ok|is it possible) )*(?:can|could|may|might|is|are)\b(?!.*\b(?:state|federal|who|how|when|why|what|or|only|himself|herself|without|before|if|going|gonna)\b).*\b(?:pardon(?:ed|able)?|clemency|commut(?:ed|ation)?|one)$/;

/**
 * What stands before whose each conviction is, where it is asked whether one office may: `part` where it may for some
 * of them; null where the question or a judgment is not so plain.
 */
function mayWord(
	{ code, asked, words = [] }: Ask,
	{ dead, status }: RegisteredCase,
	verdicts: readonly JudgedVerdict[],
): 'yes' | 'no' | 'part' | 'with' | null {
	const text = words.join(' ');
	// "Can he still get one": whoever may give it is told behind a yes.
	const isAny = asked === null && anyMay.test(text) && (code === 'may' || code === 'who') && !dead;
	const isOfCourts = verdicts.every(
		({ judged, abroad, verdict }) =>
			pardonable(judged) === 'conviction' &&
			abroad === null &&
			verdict.finding.is === 'power' &&
			judged.country === null,
	);
	const isTheirLaw = verdicts.every(
		({ judged, abroad }) =>
			judged.standing === 'convicted' && abroad?.entry?.who !== undefined && abroad.entry.who !== null,
	);
	if (isAny && (isOfCourts || isTheirLaw) && verdicts.length > 0 && status !== 'executed' && status !== 'dead')
		return 'yes';
	// "Can the King pardon Lucy Letby": the word is that of the country's own head.
	const isTheirs = asked?.officer === 'foreign-ruler' && code === 'may' && !dead && /^(?:can|could|may)\b/.test(text);
	const heads = verdicts.map(({ judged, abroad }) =>
		pardonable(judged) !== 'conviction' || turns.test(text)
			? undefined
			: abroad?.entry?.heads?.find((head) => head.words.some((name) => ` ${text} `.includes(` ${name} `)))?.may,
	);
	if (isTheirs && heads.length > 0 && heads.every((may) => may === 'yes')) return 'yes';
	const isOffice = asked?.officer === 'president' || asked?.officer === 'governor';
	const isPlain = /^(?:(?:so|and|but|hey|ok) )*(?:can|could|may|might|is|does)\b/.test(text) && !turns.test(text);
	const isJudged = verdicts.every(
		({ judged, abroad }) => pardonable(judged) === 'conviction' && judged.country === null && abroad === null,
	);
	if (!isOffice || !isPlain || !isJudged || verdicts.length === 0) return null;
	const cans = verdicts.map(({ verdict }) => verdict.reply);
	if (cans.every((can) => can === 'no')) return 'no';
	if (code === 'alone') return cans.every((can) => can === 'no' || can === 'yes-with') ? 'no' : null;
	// For the dead there are rules of their own.
	if (code !== 'may' || dead || status === 'executed' || status === 'dead') return null;
	if (cans.every((can) => can === 'yes')) return 'yes';
	if (cans.every((can) => can === 'yes-with')) return 'with';
	return cans.every((can) => can === 'yes' || can === 'no' || can === 'yes-with') ? 'part' : null;
}
