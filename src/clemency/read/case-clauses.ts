import type { Ask } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import { pointsFor } from '../shapes/case.js';
import type { CaseTopic } from '../shapes/case-topic.js';
import { asksExactly } from './asked-without-court.js';
import { caseByDeed, caseByFame, isOwn } from './case-asked.js';
import { anywhere } from './exactly.js';
import { plain } from './kinds-of-ask.js';
import { matcher } from './matcher.js';
import { most, type Reading, type Step } from './reading.js';
import { withoutAsking, withoutRelative } from './relative.js';
import { type CaseAsked, caseAsked } from './tables/case-topics.js';
import { opensSentence, type Token } from './tokens.js';

/*
 * Several questions about one case that is known, each by itself: "what was he pardoned for, and where is he now". Where
 * the case answers all of them, they are asked of it, in their order; where one is left, other rules read the message.
 */

const asked = matcher(caseAsked);

/** In more words a message tells a story, in which a name may stand in passing. */
const mostWords = 45;

interface Clause {
	/** With `_` for the name, and as they were typed. */
	readonly words: readonly string[];
	readonly typed: readonly string[];
	readonly what: CaseAsked | null;
	/** It ends with a question mark. */
	readonly isMarked: boolean;
}

export const byClauses: Step = ({ message, known, about }) => {
	const { people } = message;
	const { words, said } = message;
	if (words.length > mostWords) return null;
	const [only, ...others] = people.is;
	if (asksExactly(message).some((of) => anywhere.has(of))) return null;
	const told = only === undefined && !isOwn(words) ? toldCase(words, known) : null;
	const person = only ?? told;
	if (person === null || person === undefined || others.length > 0) return null;
	if (only === undefined && people.ask.some((each) => each !== person)) return null;
	const all = clausesOf(message);
	const clauses = all.filter(
		({ words: own, what, isMarked }, i) =>
			!own.every((word) => word === '_') &&
			(what !== null || isMarked || own.length > mostBroken) &&
			!(told !== null && i === 0 && !isMarked && !opens.has(own[0] ?? '') && !before.has(own[0] ?? '')),
	);
	if (clauses.some((clause) => isOwn(clause.words) || isTelling(clause) || isOfAnother(clause, person))) return null;
	const merged = together(clauses, person);
	const asks = merged.map((clause) => {
		const happened = plain('happened', said.act, said.asked);
		const ask = askOf(clause, person, happened);
		// What is asked in passing leaves what else the words ask.
		const others = passing.has(clause.what) ? asked.all(clause.words) : [];
		const found = others.reduce(
			(one, { meaning }) => one ?? askOf({ ...clause, what: meaning }, person, happened),
			ask,
		);
		return found ?? unknownOf(clause, happened, clauses.length);
	});
	// What was done, and nothing else, is read where all words of the message count.
	// Behind a description, and behind "could you tell me", it is the question that counts.
	const [first, ...more] = merged;
	const opening = first?.words[0] ?? '';
	const isBehind =
		more.length === 0 &&
		(told === null ? isWh : opens).has(opening) &&
		(first?.typed.length ?? 0) < words.length &&
		(told !== null || /\b(?:could|can|would|will) you\b/.test(words.join(' ')));
	const isApart = asks.length > 1 || isBehind || asks.some((ask) => ask !== null && ask.of !== null);
	if (asks.length === 0 || asks.length > most || !isApart || asks.some((ask) => ask === null)) return null;
	return about({ people: [person.id], asks: asks as readonly Ask[], also: [] });
};

/** What was done, when and by whom is one question. */
function together(clauses: readonly Clause[], person: RegisteredCase): readonly Clause[] {
	const all: Clause[] = [];
	for (const clause of clauses) {
		const last = all.at(-1);
		if (last === undefined || !isOfDeed(last, person) || !isOfDeed(clause, person)) all.push(clause);
		else all.splice(-1, 1, { ...last, typed: [...last.typed, 'and', ...clause.typed] });
	}
	return all;
}

/** A topic of which the case says nothing, beside other questions: that nothing is known is its answer. */
function unknownOf({ words, what }: Clause, happened: Ask, count: number): Ask | null {
	const isKnown = what === null || what === 'other' || deedsAsked.has(what) || mayBe.has(words[0] ?? '');
	return isKnown || count < 2 || !unknownTopics.has(what) ? null : { ...happened, words, of: `case-${what}` };
}
const unknownTopics: ReadonlySet<CaseAsked | null> = new Set([
	...(['why', 'why-not', 'again', 'accepted', 'hope', 'after-death', 'fled', 'pays', 'guns'] as const),
	...(['condition', 'others', 'before-sentence', 'refused'] as const),
]);

/** Asked of a case by words that may stand beside another question. */
const passing: ReadonlySet<CaseAsked | null> = new Set(['then', 'others', 'condition', 'hope', 'first', 'personally']);

const deedsAsked: ReadonlySet<CaseAsked | null> = new Set(['done', 'when', 'by-whom']);
const isOfDeed = ({ what, typed }: Clause, person: RegisteredCase) =>
	(deedsAsked.has(what) && !isPoint(person, what ?? '')) ||
	(what !== 'other' &&
		!isPoint(person, what ?? '') &&
		!isKnownOf(person, what as CaseTopic) &&
		pointsFor(person, typed).length > 0);

/** "Did Biden pardon his son Hunter", beside somebody else's name: whoever pardoned the one who is named is told of. */
const isOfAnother = ({ words }: Clause, { clemency }: RegisteredCase) =>
	!words.includes('_') &&
	!clemency.some(({ who }) => words.includes(who?.split(' ').at(-1)?.toLowerCase() ?? '')) &&
	/\b(?:pardon|commute|free|spare)(?:ed)? (?:his|her) \w+/.test(words.join(' '));

/** A question that was broken off: "did the … no wait". */
const mostBroken = 3;
/** In more words what begins with no word of asking tells of somebody. */
const mostOpen = 8;
const isTelling = ({ words, isMarked }: Clause) =>
	!isMarked && words.length > mostOpen && !opens.has(words[0] ?? '') && !before.has(words[0] ?? '');

function toldCase(words: readonly string[], known: Reading['known']): RegisteredCase | null {
	const deed = caseByDeed(words, known.register);
	return deed?.known === true ? deed.of : caseByFame(words, known.register);
}

/** The clauses that ask something, with `_` for the name. */
function clausesOf({ tokens, people: { used }, ending }: Reading['message']): readonly Clause[] {
	// "Susan B. Anthony" is one name.
	const isInName = (at: number) => used.has(at - 1) && used.has(at);
	// "Was Debs, who ran from prison, pardoned" is one question.
	const isRelative = (at: number) =>
		tokens[at]?.word === 'who' && used.has(at - 1) && whether.has(tokens[0]?.word ?? '');
	const starts = tokens.flatMap((_, at) => (opensClause(tokens, at) && !isInName(at) && !isRelative(at) ? [at] : []));
	return starts.flatMap((start, i): readonly Clause[] => {
		const end = starts[i + 1] ?? tokens.length;
		const all = tokens.slice(start, end);
		const own = all
			.map(({ word }, at) => (used.has(start + at) ? '_' : word))
			.filter((word, at, own) => word !== '_' || own[at - 1] !== '_');
		const led = withoutAsking(withoutLead(own));
		// "Paul Whelan, could he be pardoned" asks behind the name.
		const isBehind =
			led[0] === '_' &&
			opens.has(led[1] ?? '') &&
			(isWh.has(led[1] ?? '') || mayBe.has(led[1] ?? '') || pronouns.has(led[2] ?? ''));
		const words = withoutRelative((isBehind ? led.slice(1) : led).join(' ')).split(' ');
		const isMarked = (tokens[end]?.before ?? ending).includes('?');
		const isLast = end === tokens.length;
		const asks = opens.has(words[0] ?? '') || words.some((word) => isWh.has(word)) || isMarked || isLast;
		const typed = withoutAsking(withoutLead(all.map(({ word }) => word)));
		return asks && words.length > 0 ? [{ words, typed, what: asked.first(words), isMarked }] : [];
	});
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const isWh = list('who whom whose what whats when where why how which whether');
const opens = list(
	'who whos whom whose what whats when where why how which did didnt was wasnt were is isnt are has hasnt have had does do can could will would whether',
);
const before = list('and n but also plus then so or by from for with to of in on at if how');
const mayBe = list('can could may might will would should must');
const pronouns = list('he she it they his her their');
const whether = list('did didnt was wasnt were is isnt are has hasnt have had does do');
const leads = list('and n but also plus then so or hey hi ok well please anyway whether btw wait');

/** What leads to the next question. */
const joining = list('and n but also plus then so or if');

/** Without what joins it to the questions around it. */
const withoutLead = (words: readonly string[]): readonly string[] => {
	const at = words.findIndex((word) => !leads.has(word));
	const end = words.findLastIndex((word) => !joining.has(word));
	return at < 0 ? [] : words.slice(at, end + 1);
};

/** A new sentence, or a word of asking behind "and", a comma or a dash. */
function opensClause(tokens: readonly Token[], at: number): boolean {
	if (at === 0 || opensSentence(tokens, at)) return true;
	const { before: gap, word } = tokens[at] as Token;
	if (/[:–—]| - |\.\.\.|…/.test(gap)) return true;
	const last = tokens[at - 1]?.word ?? '';
	const joins = /[,&+/]/.test(gap) || /^(?:and|n|but|also|plus|then)$/.test(last);
	if (opens.has(word) && (!/^(?:do|have)$/.test(word) || pronouns.has(tokens[at + 1]?.word ?? '')))
		return joins || (isWh.has(word) && joins);
	// "And from whom", "and for what".
	return joins && before.has(word) && isWh.has(tokens[at + 1]?.word ?? '');
}

/** What a clause asks of a case; null where the case does not say. */
function askOf({ words, typed, what }: Clause, person: RegisteredCase, happened: Ask): Ask | null {
	if (what === 'other') return null;
	const own = { ...happened, words: typed, yesNo: false, plain: false };
	if (what === 'allowed') return allowedOf(own, person);
	if (what === null) return pointsFor(person, typed).length > 0 ? own : null;
	// "Was it Obama who pardoned him" is answered by a yes or a no.
	const isClaim = what === 'by-whom' && whether.has(words[0] ?? '');
	if (deedsAsked.has(what) && (isClaim || !isPoint(person, what))) return own;
	const topic = what as CaseTopic;
	// What may be done is answered by a point alone.
	const [first = ''] = words;
	const isKnown = isPoint(person, topic);
	if (mayBe.has(first) && !isKnown) return null;
	const told = pointsFor(person, typed);
	if ((!isKnown && told.length > 0) || told.some((each) => (each.asked?.length ?? 0) > 1)) return own;
	// Of somebody who was charged and never tried a charge came before the pardon.
	if (topic === 'tried' && /\b(?:before|without)\b.*\b(?:charg|indict)/.test(words.join(' '))) return null;
	const isWhether = mayBe.has(first) || whether.has(first);
	if (isKnown || isKnownOf(person, topic)) return { ...own, yesNo: isWhether, plain: isWhether, of: `case-${topic}` };
	return isToldOf(person, topic) ? own : null;
}

/** Whether a President might do it is asked of the power: of his own family, or of anybody. */
function allowedOf(own: Ask, { name, aliases, clemency }: RegisteredCase): Ask | null {
	const [, giver] = /(?:^|;)President (?:[^;]* )?([^; ]+)$/.exec(clemency.map(({ who }) => who).join(';')) ?? [];
	if (giver === undefined) return null;
	const isKin = name.endsWith(` ${giver}`) || aliases.some((each) => each === `${giver} family`);
	return { ...own, code: 'general', of: isKin ? 'ownFamily' : 'anybodyHeLikes', yesNo: true, plain: true, way: 'yes' };
}

const isPoint = ({ points = [] }: RegisteredCase, topic: string) => points.some((each) => each.topic === topic);

/** Whether a topic is answered by what is known of every case. */
function isKnownOf({ judgments, clemency, kind, result }: RegisteredCase, topic: CaseTopic): boolean {
	const states = judgments.map(({ standing }) => standing);
	switch (topic) {
		case 'who':
			return kind === 'person' && judgments.length > 0;
		case 'what-for':
			return judgments.length > 0;
		case 'tried':
			return (
				clemency.length > 0 &&
				kind === 'person' &&
				(states.every((each) => /^(?:charged|never charged)$/.test(each)) ||
					states.every((each) => each === 'convicted'))
			);
		case 'which':
			return kind === 'person' && clemency.some(({ outcome }) => outcome !== null) && /pardon|commutation/.test(result);
		default:
			return false;
	}
}

/** Whether what became of the case answers it. */
function isToldOf({ clemency, status, asOf, result }: RegisteredCase, topic: CaseTopic): boolean {
	switch (topic) {
		case 'why':
			return clemency.some(({ why }) => why !== undefined);
		case 'now':
			return status !== null && asOf !== null;
		case 'cleared':
			return /^(?:overturned|acquitted)$/.test(status ?? '');
		case 'released':
			return clemency.length > 0;
		case 'record':
			return result === 'commutation' || result === 'pardon';
		default:
			return false;
	}
}
