import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Act } from '../judge/question.js';
import type { Verdict } from '../judge/verdict.js';
import { plainWords } from '../read/tables/concepts.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { isOfOver, waitSaid } from './wait-said.js';

/** "Till parole is over" asks for no parole. */
const isPardon = (act: Act) => act === 'pardon' || act === 'parole';

/** That nobody is considered in prison or under supervision, where that is asked or told. */
export function closedTo(ask: Ask, { row, said }: Verdict, ground: Ground): readonly Claim[] {
	const { texts, day } = ground;
	const { reply } = texts.clemency;
	const ended = said.told?.events.end;
	const asked = ask.code === 'while-serving' ? 'serving' : ask.code === 'on-supervision' ? 'supervised' : null;
	const isOpen = (ended === undefined || ended > day) && !isOffPaper(ask);
	const stage = asked ?? (ask.code === 'when' && isOpen ? said.stage : null);
	if ((stage !== 'serving' && stage !== 'supervised') || !isPardon(said.act) || !row.notWhile.includes(stage))
		return [];
	const line = reply.closed(stage, row);
	if (asked === null && !mayAsk.test((ask.words ?? []).join(' '))) return [{ line, by: row.process }];
	return [{ line: stageWord(ask, line, ground), by: row.process }];
}

/** "Can he from prison" and "must it be over first" have the same sentence, "nobody who …", and opposite words. */
export function stageWord(ask: Ask, line: Line, ground: Ground): Line {
	const { reply } = ground.texts.clemency;
	const words = (ask.words ?? []).join(' ');
	// "Can I on probation, or must I wait": no, and how long.
	if (/\b(?:can|could|may)\b.*\b(?:or|how|when)\b/.test(words)) return reply.no(line);
	if (/\b(?:or|how|when)\b/.test(words)) return mustEnd.test(words) ? line : reply.no(line);
	if (mustEnd.test(words)) return isOver.test(words) || /\bpaid|pay\b/.test(words) ? reply.yes(line) : line;
	return worded('no', line, { ...ask, plain: ask.plain || ask.yesNo || mayAsk.test(words) }, ground);
}

/** By what was told the supervision is over: "3 yrs supervised release done". */
const isOffPaper = ({ told = [] }: Ask): boolean => {
	const text = told.join(' ');
	return overPaper.test(text) && !/\b(?:still|currently|now|until|till|not|isnt|almost|nearly)\b/.test(text);
};
const overPaper =
	/\b(?:supervised release|supervision|probation|parole|papers?)(?: \w+){0,2} (?:done|over|finished|complete|completed|ended|expired)\b|\b(?:finished|completed|done with|off|did|discharged from|through with)(?: \w+){0,4} (?:supervised release|supervision|probation|parole|papers?)\b/;

const mayAsk =
	/(?:^|\b(?:so|and|but) )(?:can|could|may|is|am|are) |\b(?:can|could|may|am|is) (?:i|he|she|we|they|my|you|somebody|someone|people|a|an|the)\b/;

const mustEnd = /\b(?:must|have to|has to|had to|need|needs|required|got to|gotta|supposed to|wait)\b/;
const isOver =
	/\b(?:over|out|off|finish\w*|complet\w*|done|end|ends|ended|first|released|discharged|through|served?|wait)\b/;

/** That the wait has not begun, for whoever is still serving or under supervision; nothing where a rule lets them ask. */
function notBegun(ask: Ask, { row, said: { act } }: Verdict, ground: Ground): readonly Claim[] {
	const begins = row.waits.filter(({ for: of }) => afterSentence.test(of));
	const isOpen = row.eligibility.some((rule) => /\bprison\b/.test(rule));
	if (!isPardon(act) || isOpen || begins.length === 0 || begins.length < row.waits.length) return [];
	return [{ line: stageWord(ask, ground.texts.clemency.reply.notBegun(row), ground), by: row.process }];
}

const afterSentence =
	/\bafter (?:the (?:whole )?(?:last )?sentence|release from supervision)|\bsince (?:supervision ended|the final discharge)\b/;

/** What may stand in the way of whoever waited, or shorten the wait. */
const ofWaiting =
	/\b(?:fines?|costs?|restitution|paid|pending|waived?|hardship|earlier|sooner|shorten|longer|not heard|not misdemeanors|not taken|detainers|completed|discharged|register|restored|extraordinary|compelling|any time|one petition|set aside|[Rr]emed(?:y|ies)|policy|guidelines|probation)\b/;

/** What an application needs; that nobody on supervision is heard says nothing to whoever told that it is over. */
function openRules({ row, said }: Pick<Verdict, 'row' | 'said'>, { day }: Ground): readonly string[] {
	const end = said.told?.events.end;
	const isOver = end !== undefined && end <= day;
	return row.eligibility.filter(
		(rule) =>
			ofWaiting.test(rule) &&
			// Whoever asks for a pardon is told nothing of a commutation.
			!(said.act === 'pardon' && /^A (?:commutation|conditional pardon)\b/.test(rule)) &&
			!(isOver && /\bwhile probation\b|^Not while in prison or under supervision/.test(rule)),
	);
}

/** How long to wait, from what, and what else it takes. */
export function whenAsked(
	ask: Ask,
	verdict: Verdict,
	ground: Ground,
): { readonly first: readonly Claim[]; readonly beside: readonly Claim[] } {
	const { row } = verdict;
	const rules = openRules(verdict, ground)
		.filter((rule) => !isOfOver(rule) && isOfAsker(rule, ask))
		.map((rule): Claim => ({ line: [rule], by: row.process }));
	if (verdict.said.act === 'commutation') return { first: closedTo(ask, verdict, ground), beside: rules };
	const ofRights = isOfRights(ask) ? ground.facts(row.code, 'wait').filter(({ says }) => civilRights.test(says)) : [];
	const leads = ofRights.length === 0 && !ground.facts(row.code, 'wait').some(({ says }) => isWanted(ask, says, row));
	const lead = waitSaid(ask, verdict, ground);
	// Whoever is still serving asks whether they may already, before how long.
	const stage = verdict.said.told?.events.end === undefined && !isOffPaper(ask) ? verdict.said.stage : null;
	const early =
		(stage === 'supervised' || stage === 'serving') && mayAsk.test((ask.words ?? []).join(' '))
			? notBegun(ask, verdict, ground)
			: [];
	return {
		first: [
			...closedTo(ask, verdict, ground),
			...early,
			...ofRights.map(({ says, sources }): Claim => ({ line: [says], by: sources })),
			...(leads ? [lead] : []),
		],
		beside: [...(leads ? [] : [lead]), ...rules],
	};
}

/** Behind the years: that they can be shorter, and what the asker's own words are of. */
export function isOfAsker(rule: string, { words = [], told = [] }: Ask): boolean {
	if (/^The wait can be waived\b|^Extraordinary circumstances shorten\b/.test(rule)) return true;
	const text = [...words, ...told].join(' ');
	return mattersTo.some(([asker, rules]) => asker.test(text) && rules.test(rule));
}

const mattersTo: readonly (readonly [asker: RegExp, rule: RegExp])[] = [
	[/\b(?:pending|charges?|warrant|registry|register\w*|sex\w*)\b/, /\bpending\b|\bregister\b|\bsex\b/],
	[/\bmisdemean\w*/, /\bmisdemean/],
	[/\b(?:robb\w+|assault\w*|violen\w+|rape\w*|murder\w*|armed|weapons?)\b/, /\bwait longer\b/],
	[/\b(?:dui|dwi|drunk|infractions?|traffic)\b/, /\bdrunk driving\b|\binfractions\b|\bDWI\b/],
	[/\bexpung\w*|\bcourts?\b|\bset aside\b/, /\b[Rr]emedies of the courts\b|\bset aside by a court\b/],
	[/\b(?:fines?|costs?|restitution|owe|owes|owed|paid)\b/, /\b(?:[Ff]ines|costs|restitution)\b/],
	[/\b(?:prison|inside|locked|jail|serving|incarcerated)\b/, /\bprison\b/],
	[/\b(?:rights|voting|vote)\b/, /\brights\b/],
];

/** Whether civil rights are waited for, in whatever sentence that was told, and no pardon. */
function isOfRights({ words = [], told = [] }: Ask): boolean {
	const all = [...words, ...told];
	const has = (pattern: RegExp) => all.some((word) => pattern.test(word));
	return has(/^civil$/) && has(/^rights?$/) && !has(/^pardon|^guns?$|^firearm/);
}

const civilRights = /^For civil rights\b/;

/** Whether a statement has a word of the question that the row's own waits have not: "civil rights", "a nolle". */
export function isWanted({ words = [], told = [], of }: Ask, says: string, { waits }: Verdict['row']): boolean {
	if (of === 'guns') return true;
	const asker = [...words, ...told].join(' ');
	if (mattersTo.some(([who, rules]) => who.test(asker) && rules.test(says))) return true;
	const own = waits.map((wait) => wait.for).join(' ');
	const has = (text: string, word: string) => new RegExp(`\\b${word.slice(0, 7)}`, 'i').test(text);
	return words.some(
		(word) =>
			/^[a-z]{5,}$/.test(word) && !plainWords.has(word) && !ofWaits.has(word) && has(says, word) && !has(own, word),
	);
}

const ofWaits = new Set(
	'waiting period probation parole finished completed discharged discharge years conviction convicted after sentence sentences apply eligible felony'.split(
		' ',
	),
);

/** What else an application needs, beside the years. */
export function ownRules(ask: Ask, { row, said }: Verdict, ground: Ground): readonly Claim[] {
	const { told } = said;
	// Whoever was refused asks for nothing of a first application.
	if (told?.events.refusal !== undefined && Object.keys(told.events).length === 1) return [];
	return openRules({ row, said }, ground)
		.filter((rule) => isOfAsker(rule, ask))
		.map((rule): Claim => ({ line: [rule], by: row.process }));
}

/** The time before a sentence may be shortened. */
const ofShortening =
	/\bserving life\b|\bSomebody in prison is heard|\bsomebody in prison is heard|\brefused commutation\b|\bcommutation asked for on parole\b/;

/** A wait for another act than a pardon, or for one offence, which nobody asked about. */
export function isSpecial({ words = [], told = [], act }: Ask, { says, served }: Fact): boolean {
	if (act === 'pardon' && (served !== undefined || ofShortening.test(says))) return true;
	const [word] = /^(?:Commutation\b|Restoration\b|For civil rights\b|The short marijuana\b)/.exec(says) ?? [];
	if (word === undefined || act !== 'pardon') return false;
	const own = word.toLowerCase().split(' ').at(-1)?.slice(0, 6) ?? '';
	return ![...words, ...told].some((each) => each.startsWith(own));
}

/** What stands in the way of an application, whatever the years: told in whatever sentence. */
const hindering: readonly (readonly [told: RegExp, says: RegExp])[] = [
	[/^nolle?d?$|^nollied$/, /\bnolle\b/],
	[/^detainers?$|^warrants?$/, /\bdetainers?\b/],
];

/** The rule on an open matter that was told of, which comes before the years. */
export function hindrances({ code, told = [] }: Ask, { row }: Verdict, ground: Ground): readonly Claim[] {
	if (code !== 'when') return [];
	const patterns = hindering.flatMap(([word, says]) => (told.some((each) => word.test(each)) ? [says] : []));
	return ground
		.facts(row.code, 'wait')
		.filter(({ says }) => patterns.some((pattern) => pattern.test(says)))
		.map(({ says, sources }): Claim => ({ line: [says], by: sources }));
}

/** Whether guns come back after a time that the place says. */
export const gunsHaveYears = ({ row }: Verdict, ground: Ground) =>
	row.waits.some((wait) => /\bfirearms\b/.test(wait.for)) ||
	['guns' as const, 'wait' as const].some((topic) =>
		ground
			.facts(row.code, topic)
			.some(({ says }) => /\b(?:guns?|firearms?|weapons)\b/i.test(says) && /\byears?\b/.test(says)),
	);

/** The wait for guns alone, where the place has one, with what else is said of guns and years. */
export function waitForGuns(verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const { how, reply } = ground.texts.clemency;
	const own = row.waits.filter((wait) => /\bfirearms\b/.test(wait.for));
	if (own.length === 0) return [];
	return [{ line: reply.waits(row, how.waits(own)), by: row.process }, ...gunFactsWithYears(verdict, ground)];
}

/** The years after which guns are given back, where they stand with what is said of guns; nothing beside a wait of their own. */
export function yearsOfGuns(verdict: Verdict, ground: Ground): readonly Claim[] {
	return verdict.row.waits.some((wait) => /\bfirearms\b/.test(wait.for)) ? [] : gunFactsWithYears(verdict, ground);
}

function gunFactsWithYears({ row }: Verdict, ground: Ground): readonly Claim[] {
	return ground
		.facts(row.code, 'guns')
		.filter(({ says }) => /\byears\b/.test(says) && !/\bstate of\b.*\byears\b/.test(says))
		.map(({ says, sources }): Claim => ({ line: ground.texts.clemency.reply.about('guns', row, says), by: sources }));
}
