import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Wait } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether } from '../read/put-so.js';
import { numberWords } from '../read/tables/dates.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';

/** How long one waits in one place, as one sentence, and what a question on years is answered with. */

/** What a page says in so many words where no row has years. */
const noYears = /^(?:There is no waiting time|No years(?! are)|No waiting time)\b/;
/** Time is wanted, and no years are named. */
const vague = /^No years are fixed\b/;
/** Of another application, which nobody asked about. */
const afterRefusal = /\b(?:denial|denied|earlier try|refusal)\b/;

/** The rules for everybody: those for guns or for one paper are told where they are asked for. */
function general({ said: { told } }: Verdict, waits: readonly Wait[]): readonly Wait[] {
	const deferred = told?.classes.includes('deferred') === true;
	const ours = waits.filter((wait) => deferred || !/\bdeferred\b/.test(wait.for));
	const kindless = ours.filter((wait) => !/\bfirearms\b/.test(wait.for));
	return kindless.length > 0 ? kindless : ours;
}

/** The rules for everybody in one place. */
export const generalWaits = (verdict: Verdict): readonly Wait[] => general(verdict, verdict.row.waits);

/** What the general rule of a place is; how sure it is that nobody waits. */
interface Rule {
	/** A page says from when on, or that nothing has to be waited for. */
	readonly isKnown: boolean;
	readonly claim: Claim;
	readonly waits: readonly Wait[];
	readonly none: 'surely' | 'as-read' | 'vague' | null;
}

function ruleOf(verdict: Verdict, ground: Ground): Rule {
	const { row } = verdict;
	const { reply, how } = ground.texts.clemency;
	const waits = general(verdict, row.waits);
	if (waits.length > 0) {
		const none = waits.every(({ max }) => max === 0) ? 'surely' : null;
		return { isKnown: true, claim: { line: reply.waits(row, how.waits(waits)), by: row.process }, waits, none };
	}
	const [fact] = ground.facts(row.code, 'wait').filter(({ says }) => noYears.test(says));
	if (fact !== undefined)
		return {
			isKnown: true,
			claim: { line: reply.waitsAs(row, fact.says), by: fact.sources },
			waits: [],
			none: 'surely',
		};
	const [some] = ground.facts(row.code, 'wait').filter(({ says }) => vague.test(says));
	if (some !== undefined)
		return {
			isKnown: true,
			claim: { line: reply.waitsAs(row, some.says), by: some.sources },
			waits: [],
			none: 'vague',
		};
	if (row.notWhile.includes('supervised'))
		return { isKnown: true, claim: { line: reply.onceOver(row), by: row.process }, waits: [], none: null };
	if (row.basis === 'unknown')
		return { isKnown: false, claim: { line: reply.notKnown('when', row), by: [] }, waits: [], none: null };
	const none = row.basis === 'none' ? 'surely' : 'as-read';
	return { isKnown: true, claim: { line: reply.noWait(row, none === 'surely'), by: row.process }, waits: [], none };
}

/** The general rule, with a yes or no where years were asked about so. */
export function waitSaid(ask: Ask, verdict: Verdict, ground: Ground): Claim {
	const rule = ruleOf(verdict, ground);
	const { stage, told } = verdict.said;
	const hasDay = Object.keys(told?.events ?? {}).length > 0;
	const truth =
		onYears(ask, rule.waits) ?? onWaiting(ask, rule) ?? (stage === null ? onAsking(ask, rule, hasDay) : null);
	return truth === null ? rule.claim : { ...rule.claim, line: put(truth, rule.claim.line, ground) };
}

/** "Do I have to wait", "is there a waiting period". */
function onWaiting(ask: Ask, { none, isKnown, waits }: Rule): Truth | null {
	if (!asksWhetherToWait(ask) || !isKnown) return null;
	// "Do I have to wait 5 years", where no years are named.
	if (waits.length === 0 && yearsIn(textOf(ask)) !== null) return 'no';
	// Some wait, and whoever has served it all does not.
	if (waits.some(({ max }) => max === 0) && none === null) return 'depends';
	// Once the sentence is over nobody waits.
	if (waits.length === 0 && none === null) return 'no-as-read';
	return none === null || none === 'vague' ? 'yes' : none === 'surely' ? 'no' : 'no-as-read';
}

/** "Can I ask", "can he right after the sentence". */
function onAsking(ask: Ask, { waits, none, isKnown }: Rule, hasDay: boolean): Truth | null {
	const text = textOf(ask);
	const isPut = asksWhether(ask) || (ask.plain && ask.way === 'yes' && asksWhether({ ...ask, yesNo: true }));
	if (ask.act !== 'pardon' || !isKnown || !isPut || yearsIn(text) !== null || !mayAsk.test(text)) return null;
	if (none === 'vague') return 'depends';
	if (none !== null) return none === 'surely' ? 'yes' : 'yes-as-read';
	if (waits.length === 0) return 'yes';
	// A day that was told and leads to none: how long it is depends on more.
	return hasDay ? 'depends' : atOnce.test(text) ? 'no' : 'after-wait';
}

const mayAsk =
	/\b(?:can|could|may|am|is|are|do|does|would|allowed|possible)\b.*\b(?:apply|ask|file|petition|request|eligible|qualif\w+|submit|seek|pardon|pardoned)\b/;
const atOnce = /\b(?:right (?:after|away|when|now)|as soon as|immediately|straight|at once|the (?:same )?day)\b/;

/** The word that the question was put for, whatever others learned of it: its own words say which way round it is. */
const put = (truth: Truth, said: Line, ground: Ground): Line =>
	worded(truth, said, { code: 'when', act: 'pardon', asked: null, of: null, yesNo: true, plain: true }, ground);

const start = '^(?:(?:so|and|but|ok|okay|then|well|hi|hello|please) )*';
const haveTo =
	/\b(?:do|does|did|must|would|will) (?:i|you|u|we|he|she|they|it|my \w+|somebody|someone|people|a \w+)\b.*\bwait\b|\bis it true (?:that )?(?:i|you|we|he|she|they)\b.*\bwait\b/;
const isThere = new RegExp(
	`${start}(?:is|are|does|do)\\b.*\\b(?:there|have|has|set|require)\\b.*\\b(?:waits?|waiting (?:period|time|periods|times))\\b`,
);
const enough = /\b(?:enough|too (?:soon|early|short)|sufficient)\b/;

const textOf = ({ words = [] }: Ask) => words.join(' ');

export function asksWhetherToWait(ask: Ask): boolean {
	const text = textOf(ask);
	return (haveTo.test(text) || isThere.test(text)) && !/\b(?:or|how|when|why|which)\b/.test(text);
}

/** A number in figures or in words; null where it is neither. */
function numberOf(said: string): number | null {
	if (/^\d/.test(said)) return Number(said);
	const value = said === 'twenty' ? 20 : numberWords.indexOf(said);
	return value < 0 ? null : value;
}

/** The years that a question names. */
export function yearsIn(text: string): number | null {
	const [, said] = /\b(\d{1,2}|[a-z]+) (?:whole |full |clean |more )?(?:years?|yrs?)\b/.exec(text) ?? [];
	return said === undefined ? null : numberOf(said);
}

/** "He must wait 10 years, is that still so". */
export const isClaim =
	/^(?:(?:so|and|but) )*is the (?:wait|waiting (?:period|time)) (?:\w+ ){0,3}(?:\d+|[a-z]+) (?:years?|yrs?)\b|\bis (?:that|this|it) (?:still )?(?:so|right|true|correct|the case|it)\b|\bam i right\b|^(?:so |and |but )*(?:isnt|aint|is) it\b|\bright$|\bstill (?:so|true|right)\b/;

/** "Is it enough after 5 years", "do I have to wait 10 years", by the years of the rules that may be meant. */
export function onYears(ask: Ask, waits: readonly Pick<Wait, 'min' | 'max'>[]): Truth | null {
	const text = textOf(ask);
	const isClaimed = isClaim.test(text) && !/\b(?:which|who)\b/.test(text);
	const years = yearsIn(text) ?? (isClaimed ? yearsIn((ask.told ?? []).join(' ')) : null);
	if (years === null || waits.length === 0) return null;
	const least = Math.min(...waits.map(({ min }) => min));
	const most = Math.max(...waits.map(({ max }) => max));
	if (enough.test(text)) {
		const isShort = /\btoo (?:soon|early|short)\b/.test(text);
		if (years >= most) return isShort ? 'no' : 'yes';
		return years < least ? (isShort ? 'yes' : 'no') : 'depends';
	}
	if (!asksWhetherToWait(ask) && !isClaimed) return null;
	if (years > most) return 'no';
	return years === least && years === most ? 'yes' : years < least ? 'longer' : 'depends';
}

/** Facts on waiting that say more than the rule that was told, and not of another application. */
export function furtherFacts({ row, said }: Verdict, facts: readonly Fact[]): readonly Fact[] {
	const numbers = new Set(row.waits.flatMap(({ min, max }) => [min, max]));
	return facts.filter(({ says }) => {
		if (noYears.test(says) && general({ row, said } as Verdict, row.waits).length === 0) return false;
		if (/no years beyond|\bpending charge\b/.test(says)) return false;
		if (afterRefusal.test(says)) return false;
		if (row.waits.length === 0) return true;
		const years = [...says.toLowerCase().matchAll(/\b(?:\d{1,2}|[a-z]+)\b/g)].flatMap(([word]) => numberOf(word) ?? []);
		return /\brefused|\bnot while\b/.test(says) || years.length === 0 || years.some((each) => !numbers.has(each));
	});
}

/** Behind the rule that the sentence comes first, which says it again. */
export const isOfOver = (rule: string) =>
	/^(?:For a full pardon the|By the Board's rule the) sentence must\b|^Not while in prison or under supervision/.test(
		rule,
	);
