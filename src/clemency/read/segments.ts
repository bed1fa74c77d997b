import { tells } from './tables/asking.js';
import { whoIsRight } from './tables/who-is-right.js';
import { opensSentence, phrase, type Token } from './tokens.js';

/** A part of a message that can hold a question of its own, from word to word. */
export interface Segment {
	readonly start: number;
	readonly end: number;
	readonly tokens: readonly Token[];
	/** Its words, also joined by spaces. */
	readonly words: readonly string[];
	readonly text: string;
	/** It ends with a question mark, or begins as a question does. */
	readonly asks: boolean;
	/** It ends with a question mark. */
	readonly isMarked: boolean;
	/** Where its sentence begins: several have one where one sentence asks several things. */
	readonly sentence: number;
}

const opens = new Set(
	'whether can could may might must should will would do does did is are am was were who whom whose what whats when where how why which if'.split(
		' ',
	),
);
/** Words by which a sentence without a question mark asks. */
const wanting =
	/\b(?:to know(?! *$)|(?<!\b(?:people|they|friends|everyone|everybody|lawyers|guys|others|some|all|always) )tell me|asks? (?:whether|if|who|what|how|when|where)|wondering|wonders? (?:whether|if|who|what|how|when|where)|(?:the|my) question is|(?:can|could|may|might|should|would|will|must) (?:i|he|she|we|they|you|it|the|a|an|my|his|her)|does (?:he|she|it|the|a|an|my|his|her|that|this)|(?:do|did|am) i)\b|^(?:please |pls )?(?:explain|list|name)\b/;

/** The beginning of a question, behind words that lead to it; "when I was young" tells something. */
const opening =
	/^(?:(?:so|and|also|but|or|then|now|well|please|ok|okay|hi|hello|hey|anyway|anyways|anyhow|basically|just|honestly|seriously|lol|btw|sorry|thanks|sir|maam|yall|guys|first|second|third|lastly|finally|my question|question|quick question|\d|firstly|secondly|(?:a|b|c|d|one|two|three)(?= (?:which|am|is|what|how|who|can|do|does|where|when))) )*(?:(?:can|could|may|might|must|should|would|will|does|do|did|is|are|am|was|were|has|have) (?!to )\w+|(?:doesnt|isnt|arent|didnt|wont|wouldnt|shouldnt|cant|couldnt) (?:a|an|the|that|this|it|i|he|she|my|his|her|they|we|there)\b|who|whom|whose|what|whats|where|which|why|how|when (?:can|could|may|might|must|should|would|will|does|do|did|is|are|am)\b)/;

/** Whether a sentence begins as a question does. */
export const opensQuestion = (text: string): boolean => opening.test(text);

/** "If she says yes is it final": a question behind what it supposes. */
export const supposes = (text: string): boolean => supposing.test(text);

/** Words as a segment has them. */
export function saidIn(tokens: readonly Token[]): Pick<Segment, 'tokens' | 'words' | 'text'> {
	const words = tokens.map(({ word }) => word);
	return { tokens, words, text: words.join(' ') };
}

const supposing =
	/^(?:(?:and|but|so|or|also) )*(?:if|once|when|after) (?:\w+ ){2,14}(?:(?:is|was|does|did|will|would|can|could|should|do|are) (?:it|that|this|he|she|they|the|his|her|my|we|i|there|anybody|somebody|anyone|someone)|how|what|who|where)\b/;

/**
 * The sentences of a message; one with several questions in it ("who decides, and can he do it alone") is several.
 */
export function segmentsOf(tokens: readonly Token[], ending: string): readonly Segment[] {
	const starts = tokens.flatMap((_, i) => (opensSentence(tokens, i) || isJoined(tokens, i) ? [i] : []));
	const parts = starts.map((start, i) => ({ start, end: starts[i + 1] ?? tokens.length }));
	const segments: Segment[] = [];
	let sentence = 0;
	for (const { start, end } of parts) {
		const said = saidIn(tokens.slice(start, end));
		const { words, text } = said;
		if (start > 0 && opensSentence(tokens, start)) sentence = start;
		// "I want to know who decides, and what it costs" asks twice.
		const goesOn = start > 0 && !opensSentence(tokens, start) && segments.at(-1)?.asks === true;
		// "I wrote to him, what does it cost?" asks behind the comma.
		const isLast = end === tokens.length || opensSentence(tokens, end);
		const leads = !isLast && words.some((word) => tells.has(word));
		const isMarked = !leads && endOf(tokens, start, ending).includes('?');
		const asks =
			isMarked ||
			(start > 0 && reports.test(words[0] ?? '') && isReported(tokens, start)) ||
			wants(text) ||
			opensQuestion(text) ||
			supposes(text) ||
			goesOn;
		// "Is that so?" asks what was said before it.
		const last = segments.at(-1);
		if (asks && last !== undefined && words.every((word) => echoes.has(word)))
			segments.splice(-1, 1, { ...last, asks: true });
		segments.push({ ...said, start, end, asks, isMarked, sentence });
	}
	return segments;
}

/** A question made of these alone is about the sentence before. */
const echoes = new Set(
	'is are was can could does do did would will may that this it so right true correct he she they really even all of what bs bull bullshit legit real for a an the too also just only or and misdemeanor misdemeanors misd felony felonies felonys'.split(
		' ',
	),
);

/** What stands behind the sentence in which a word is. */
function endOf(tokens: readonly Token[], from: number, ending: string): string {
	for (let i = from + 1; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		if (opensSentence(tokens, i)) return token.before;
	}
	return ending;
}

/** "I want to know how long it takes". */
export const wants = (text: string): boolean => wanting.test(text);

/** "Who decides n does it cost". */
const joins = new Set('and n or but also plus'.split(' '));

/** "and when" opens a question of its own; "or is it the board" goes on with one. */
function isJoined(tokens: readonly Token[], at: number): boolean {
	const { before, word } = tokens[at] as Token;
	const last = tokens[at - 1]?.word ?? '';
	// "I am to see whether it can be pardoned" asks behind what it tells.
	if (reports.test(word) && !/,/.test(before) && isReported(tokens, at)) return true;
	if (runsOn(tokens, at) || saysToo(tokens, at)) return true;
	// "1) can she do it 2) does it cost": each number opens a question.
	if (isNumbered(tokens, at)) return true;
	const isLed = before.includes(':') && leadsTo(tokens, at);
	const joined = isLed || (before !== ' ' && /[,&+]/.test(before)) || joins.has(last);
	if (!joined && word !== 'then') return false;
	// "Biddle v. Perovich, does a commutation need consent" is one question on that decision.
	if (!joins.has(last) && namesDecision(tokens, at)) return false;
	// "Did 60 months" tells of a sentence that was served.
	if (
		word === 'did' &&
		/^(?:\d+|time|two|three|four|five|six|seven|eight|nine|ten|some)$/.test(tokens[at + 1]?.word ?? '')
	)
		return false;
	// "And after that who reads it".
	if (joined && /^(?:after|before)$/.test(word) && /^(?:that|this|it)$/.test(tokens[at + 1]?.word ?? ''))
		return opensQuestion(phrase(tokens, at + 2, 2));
	// "How many votes, and then what?"
	if (word === 'then' && tokens[at + 1]?.word === 'what') return true;
	// "And has he waited long enough" asks, "and has been clean" tells.
	if (
		joined &&
		/^(?:has|have|had)$/.test(word) &&
		(/^(?:he|she|it|i|they|we|my|his|her|anybody|anyone|somebody|someone|any)$/.test(tokens[at + 1]?.word ?? '') ||
			isDoneBy(tokens, at))
	)
		return true;
	if (word === 'who' && /,/.test(before) && isRelative(tokens, at)) return false;
	// "The governor of Tennessee, where I have my home" tells where that is.
	if (
		word === 'where' &&
		/,/.test(before) &&
		/^(?:i|we|he|she|they|my|our|his|her|it)$/.test(tokens[at + 1]?.word ?? '')
	)
		return false;
	// "Did his time n is home" tells.
	if (/^(?:is|was|are|were)$/.test(word) && isState.test(tokens[at + 1]?.word ?? '')) return false;
	return joined && opens.has(word) && !(last === 'or' && word === 'is');
}

/** All that stands before in its sentence is the name of a decision, or "what about South Dakota". */
function namesDecision(tokens: readonly Token[], at: number): boolean {
	let start = at - 1;
	while (start > 0 && at - start <= mostOfName && !opensSentence(tokens, start)) start--;
	return at - start <= mostOfName && decision.test(phrase(tokens, start, at - start));
}
/** The name of a decision has no more words. */
const mostOfName = 14;
const decision =
	/^(?:(?:so|ok|in|re|the case of) )*(?:(?:\w+ ){1,6}(?:v|vs|versus)(?: \w+){1,4}|ex parte \w+|\w+ case)(?: \d{4})?$|^(?:and |but )*(?:what|how) about(?: in)?(?: [a-z]+){1,3}$/;

const oneDigit = /^[1-9]$/;
const isNumbered = (tokens: readonly Token[], at: number) =>
	oneDigit.test(tokens[at]?.word ?? '') &&
	/^[).:]/.test(tokens[at + 1]?.before ?? '') &&
	opensQuestion(phrase(tokens, at + 1, 3));

/** "Three quick ones for my group please: is there a fee"; "Rhode Island: is there a packet" is one question. */
function leadsTo(tokens: readonly Token[], at: number): boolean {
	let start = at - 1;
	while (start > 0 && !opensSentence(tokens, start)) start--;
	return at - start > mostOfHeading;
}

const mostOfHeading = 4;

/** "And has Hochul granted any": a name stands between the two verbs, not "since" or "never". */
const isDoneBy = (tokens: readonly Token[], at: number) =>
	/^(?:given|granted|pardoned|signed|issued|commuted|done|used)$/.test(tokens[at + 2]?.word ?? '') &&
	!/^(?:since|already|also|never|not|just|now|only|so|even|been|ever|always)$/.test(tokens[at + 1]?.word ?? '');

/** What is asked behind these was asked by somebody. */
export const reports = /^(?:whether|if|who|whom|what|how|when|where|which)$/;

/** "He asked me if it is gone", "she wants to know who signs": what somebody asks is asked here. */
function isReported(tokens: readonly Token[], at: number): boolean {
	const before = phrase(tokens, Math.max(0, at - 4), Math.min(4, at));
	return tokens[at]?.word === 'whether' ? asksWhether.test(before) : asksOthers.test(before);
}

/** "How would I know whether it was federal" is one question. */
const asksWhether = /(?<!^how \w+ \w+)(?:^| )(?:see|know|ask|asking|wonder|wondering|out|check|me|sure)$/;
const asksOthers =
	/(?:^| )(?:asks?|asked|asking|wonders|wondered|(?:wants|wanted|needs) to know|(?:would|will|ill|id) find out)(?: (?:me|us))?$/;

/** "My son has life in Ohio can he get out how long must he serve": a question of its own begins with its verb, or before. */
function runsOn(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.before !== ' ' || leadsOn.test(tokens[at - 1]?.word ?? '')) return false;
	let end = at + 1;
	while (end < tokens.length && end < at + mostOpening && tokens[end]?.before === ' ') end++;
	const rest = phrase(tokens, at, end - at);
	const isTurned = turnedAsk.test(rest);
	if (!isTurned && !wordAsk.test(rest)) return false;
	// A text without stops is looked back into no further: each of its words may begin a question.
	let start = at;
	while (start > 0 && at - start < mostBefore && tokens[start]?.before === ' ') start--;
	const before = phrase(tokens, start, at - start);
	if (at - start < leastBefore || supposed.test(before) || !asksBefore.test(before)) return false;
	return !isTurned || !asksBy.test(before);
}

/** "Mom says the governor can, dad says a board does": each says something else, where it is asked who is right. */
const saysToo = (tokens: readonly Token[], at: number): boolean =>
	(/[,;]/.test(tokens[at]?.before ?? '') || tokens[at]?.word === 'but') &&
	/^(?:but |and )?(?:i|we|(?:my |his |her |our |the |another |one )?(?:\w+ ){0,3}?\w+) (?:says?|said|thinks?|thought|swears?|claims?|told)\b/.test(
		phrase(tokens, at, Math.min(7, tokens.length - at)),
	) &&
	whoIsRight.test(phrase(tokens, 0, tokens.length));

const leastBefore = 3;
const mostBefore = 40;
const mostOpening = 6;
const turned = '(?:can|could|may|must|should|will|would|does|do|did|is|are|was|has|have)';
const turnedAsk =
	/^(?!(?:is|was|do|does|did) it\b)(?:can|could|may|must|should|will|would|does|do|did|is|are|was|has|have) (?:i|he|she|we|they|it|you|there) |^(?:can|could|must|does|will|would) (?:the|my|his|her) /;
/** "How long must he serve", "what is the fee". */
const wordAsk = new RegExp(
	`^(?!\\w+ (?:is|was) it\\b)(?:how (?:\\w+ ){0,2}?|what (?:\\w+ ){0,2}?|which (?:\\w+ ){1,2}?|where |when |who |why )${turned} (?:i|he|she|we|they|it|you|there|the|a|my|his|her|on) `,
);
/** The words of a question stand before its verb: "how long does he". */
const asksBy = new RegExp(
	`(?:^|^\\w+ )(?:how|what|which|where|when|who|whom|why|whether)(?: (?!${turned} )\\w+)*$|\\b(?:how|what|which|where|when|who|whom|why|whether)(?: (?!${turned} )\\w+){0,3}$`,
);
/** A question stands before: what only tells is read with the question behind it. */
const asksBefore = new RegExp(
	`(?:^| )${turned} (?:i|he|she|we|they|it|you|there|the) |^(?:${turned}|what|how|who|where) `,
);
const supposed = /^(?:(?:and|but|so|also|then|ok) )*(?:if|when|once|after|before|since|unless|although|because|even)\b/;
/** Behind these nothing begins: "tell me how long does it take", "for how long". */
const leadsOn =
	/^(?:me|us|know|see|ask|asks|asked|asking|say|says|said|tell|tells|told|think|thinks|wonder|wondering|understand|explain|sure|of|for|to|by|in|at|on|from|with|about|after|before|until|till|and|or|but|nor|neither|than|as|so|only|that|which|what|how|if|whether|not|the|a|an|my|his|her|no|is|are|was|does|do|can|just|exactly|out)$/;

const isState =
	/^(?:convicted|arrested|charged|sentenced|released|paroled|deported|caught|given|sent|held|born|home|out|done|free|now|clean|sober|married|back|dead|sick|old|retired|doing|working|living|serving|looking|getting|still|very|so|in|on|at)$/;

const whatSomebodyDid =
	/^(?:is|was|did|had|has|found|works|worked|lives|lived|knows|knew|came|told|said|says|got|voted|took|gave|helped|went|drove|ran|died)$/;

/** "My boss, who is from California, says …" tells who somebody is. */
function isRelative(tokens: readonly Token[], at: number): boolean {
	const last = tokens[at - 1];
	if (last === undefined || !whatSomebodyDid.test(tokens[at + 1]?.word ?? '')) return false;
	return persons.has(last.word) || /^(?:mr|mrs|ms|dr)$/.test(tokens[at - 2]?.word ?? '');
}

const persons: ReadonlySet<string> = new Set(
	'boss friend friends grandson granddaughter grandmother grandfather grandma grandpa stepson stepdad stepmom fiance boyfriend girlfriend roommate colleague client member reader partner cousin brother sister mother father mom dad uncle aunt son daughter wife husband law man guy woman lady lawyer attorney clerk neighbor neighbour teacher pastor nephew niece buddy coworker'.split(
		' ',
	),
);
