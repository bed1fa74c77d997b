import { type Ask, type AskCode, effects, isMay } from '../judge/ask.js';
import type { Act, Asked } from '../judge/question.js';
import { actSaid } from './acts.js';
import { matcher } from './matcher.js';
import { wantsOffice } from './office-wanted.js';
import type { Segment } from './segments.js';
import { asks } from './tables/asks.js';

const reader = matcher(asks);

/** Codes that say more than these, which are then not asked beside them. */
const wider: Readonly<Partial<Record<AskCode, readonly AskCode[]>>> = {
	who: [],
	effect: [],
	rights: [],
	sentence: [],
	municipal: [],
	group: [],
	happened: [],
};

/**
 * What one sentence asks, in the order of its words; nothing where it only tells something. `officer` = whose power it
 * is about, where it is; `usual` = what is asked for where the sentence does not say; `meant` = what it asks, where that
 * is known otherwise than by the tables.
 */
export function asksOf(
	{ tokens, words, text }: Segment,
	officer: Asked | null,
	usual: Act,
	meant: AskCode | null = null,
): readonly Ask[] {
	const named = actSaid(words);
	// "Clemency" on death row is what the message asks for.
	const act =
		named === null || (named === 'pardon' && !words.some((word) => /^(?:pardon|amnest)/.test(word))) ? usual : named;
	const read = [...new Set(reader.all(words).map(({ meaning }) => meaning))];
	const found =
		meant === null
			? read
			: read
					.filter((code) => code === meant || (meant === 'when' && code === 'guns'))
					.concat(read.includes(meant) ? [] : meant);
	const vague = Object.keys(wider) as AskCode[];
	// Whoever asks for a way off the registry does not ask whether the offence is taken.
	const isOfRegistry = found.includes('registry');
	const exact = found.filter((code) => !vague.includes(code) && !(isOfRegistry && code === 'barred'));
	const board = words.some((word) => boards.test(word));
	const decides =
		(decider.test(text) || (exact.includes('discharge') && mayDecide.test(text))) &&
		found.includes('who') &&
		!exact.some(isMay);
	// "Years until I may ask for the guns" asks for the years.
	const isPeriod = exact.includes('when') && exact.includes('guns') && !ownsAfter.test(text);
	// What a council votes is no right to vote.
	const isBoards = board && exact.length > 1 && !words.some((word) => ofVoters.test(word));
	const codes = (exact.length === 0 ? found : decides ? (['who', ...exact] as const) : exact).filter(
		(code) =>
			(officer !== null ||
				!isMay(code) ||
				code === meant ||
				code === 'may' ||
				(board && ofBoards.has(code)) ||
				(code === 'silence' && words.some((word) => /^(?:he|she|they|nobody|anybody|one)$/.test(word)))) &&
			!(isPeriod && code === 'guns') &&
			!(isBoards && code === 'vote'),
	);
	const yesNo = wantsYesOrNo(words);
	const turned = isTurned(words);
	// "Can I ask while still on parole" is not turned round by the word.
	const stays = isTurned(words.filter((word) => word !== 'still'));
	const ask = (code: AskCode): Ask => ({
		code,
		act,
		asked: officer,
		of: code === 'when' && isPeriod ? 'guns' : null,
		plain: false,
		yesNo:
			yesNo &&
			(isMay(code)
				? code !== 'may' || isOfPower(words)
				: !(ofStage.has(code) ? stays : turned) &&
					(!needsPardon.has(code) || words.some((word) => aboutPardon.test(word)))),
	});
	// "Does the Attorney General really sit on it" asks who does.
	if ((officer === null || officer.officer === 'other-official') && sitsOn.test(text)) return [ask('members')];
	// "Can I be elected mayor" asks for no mayor's pardon.
	if (officer === null && codes.every((code) => besideOffice.has(code)) && wantsOffice(tokens)) return [ask('office')];
	// Whoever may speak against it is asked about, and pardons nobody.
	if (codes.includes('objection') && officer?.officer === 'other-official')
		return codes.flatMap((code) => (code === 'objection' || !isMay(code) ? [{ ...ask(code), asked: null }] : []));
	// "Does the legislature have to give the vote back" asks for no pardon.
	if (officer?.officer === 'legislature' && ofSuffrage.test(text)) return [ask('vote')];
	if (officer?.officer === 'mayor' && !words.some((word) => /^(state|felon|murder|federal)/.test(word)))
		return [ask('municipal')];
	if (officer !== null) {
		const how = codes.find(isMay);
		const boards = how !== undefined && board;
		const rest = codes.filter(
			(code) =>
				!isMay(code) &&
				code !== 'who' &&
				code !== 'happened' &&
				!(boards && (code === 'vote' || code === 'rights')) &&
				// "If all the others vote for it" is the board's vote.
				!(how === 'refuse' && (code === 'vote' || code === 'votes' || code === 'group')),
		);
		if (how !== undefined)
			return [ask(how), ...rest.filter((code) => code !== 'revoke' && code !== 'chances').map(ask)];
		// "Can he let my brother out of prison" asks of his power, and not what a pardon does to the sentence.
		if (rest.every((code) => code === 'sentence') && opensWithCan(words) && letsOut.test(words.join(' ')))
			return [{ ...ask('may'), act: act === 'pardon' ? 'commutation' : act }];
		// "If she pardons me, is it off the site": what is asked is what comes of it.
		if (rest.length === 0 && how === undefined && oncePardoned.test(text))
			return [{ ...ask(ofTraces.test(text) ? 'record' : 'effect'), asked: null }];
		if (rest.length === 0 && !(found.includes('happened') && !opensWithCan(words))) return [ask('may')];
		return (rest.length > 0 ? rest : (['happened'] as const)).map(ask);
	}
	return codes.map(ask);
}

const letsOut = /\b(?:let|get|bring|take) (?:\w+ ){1,4}?(?:out of|home from|out from)\b/;

/** "Can I own a gun after a pardon" asks for no years. */
const ownsAfter = /^(?:can|could|may) .*\b(?:own|have|buy|carry|possess|hunt|shoot)\b.*\bafter (?:\w+ ){0,3}pardon\b/;
const sitsOn =
	/^(?:(?:and|so|but) )?(?:does|do|is|are) (?!i\b|he\b|she\b|we\b|they\b)(?:\w+ ){1,6}(?:sit|serve|sitting|serving|seat) on (?:it|that|this|(?:the|that|your|our|its) (?:\w+ ){0,3}(?:board|council|commission|panel|cabinet))\b/;

/** Read in the name of an office that somebody wants. */
const besideOffice: ReadonlySet<AskCode> = new Set<AskCode>([
	'municipal',
	'objection',
	'who',
	'happened',
	'may',
	'office',
]);

/** Asked so, who decides is asked by itself, whatever else is. */
const mayDecide =
	/\b(?:who|whos|which office) (?:can|could|may|might|is able to|gets to)? ?(?:pardon|pardons|forgive|grant)\b|\bwho pardons\b/;
const decider = /\bwho (?:decides|grants|pardons|signs)\b/;

const ofSuffrage =
	/\b(?:for|restore|restores|lost|lose) (?:(?:me|him|her|us|them|the|my|his|their|a) )*(?:right to )?vot(?:e|ing)\b|\bvoting rights?\b|\bvote (?:back|restored|again)\b/;
const oncePardoned =
	/\b(?:if|when|once|after|say) (?:\w+ ){1,4}pardons? (?:me|him|her|us|them|my|you|somebody|someone)\b/;
const ofTraces =
	/\b(?:off|gone|shows?|disappears?|appears?|visible|see|sees|pops?|comes up|search|google|web ?site|site|background|online|erased|still there|still on)\b/;
const ofVoters = /^(?:rights?|register\w*|ballots?|elections?|felons?|voting|voters?|polls?|i|me)$/;
const boards = /^(?:boards?|council|commission|cabinet|senate|panel)$/;
/** What a board's word is worth is asked without naming whose decision it is. */
const ofBoards: ReadonlySet<AskCode> = new Set<AskCode>(['need-board', 'bound', 'against', 'silence', 'refuse']);

function opensWithCan(words: readonly string[]): boolean {
	return words.some((word) => ['can', 'could', 'may', 'might', 'able', 'allowed'].includes(word));
}

/** The table says what a pardon does: "can I sit on a jury after a felony" asks something else. */
const needsPardon: ReadonlySet<string> = new Set(effects.filter((code) => code !== 'fine'));
const aboutPardon = /^(?:pardon|clemency|commut)/;

const ofStage: ReadonlySet<AskCode> = new Set<AskCode>(['while-serving', 'on-supervision']);

const auxiliaries = new Set(
	'can could may might must should will would do does did is are was were has have'.split(' '),
);
const asksFor = new Set('who whom whose what whats when where how why which'.split(' '));
const deeds =
	/^(?:pardon|clemency|commut|grant|sign|free|forgiv|releas|reprieve|stay|stop|halt|delay|postpone|help|do|act|give|issue|shorten|reduc|cut|let|save|spare|amnest|remit|cancel|wip|clear|consider|decide|step|undo|revok|excus|power|able|allowed|authority|mercy|intervene|block|veto|refus|overrul|ignor|deny|approv)/;

/**
 * Whether it is asked what an officer may do. "Is the letter to the governor open to me" names one as well, and a yes
 * to his power would be read as the answer.
 */
function isOfPower(said: readonly string[]): boolean {
	const words = said[0] === 'is' && said[1] === 'there' ? said.slice(2) : said;
	const first = words.find((word) => auxiliaries.has(word)) ?? '';
	const states = /^(?:is|are|was|were|has|have)$/.test(first);
	if (states)
		return words.some((word) => /^(?:able|allowed|permitted|possible|free|power|authority|pardon)/.test(word));
	const after = words.slice(words.indexOf(first) + 1);
	return after.some((word) => deeds.test(word));
}

/** Words that turn a question round, so that a yes or no would be misread. */
const turning = new Set(
	'still remain remains stay stays without only need needs lose lost free not never cannot cant isnt doesnt wont barred or provisional'.split(
		' ',
	),
);

/** Whether "yes" or "no" alone would answer it: "can he", not "when can he", and not "can he not". */
function wantsYesOrNo(words: readonly string[]): boolean {
	const at = words.findIndex((word) => auxiliaries.has(word));
	return at < 0 ? words[0] === 'if' : !words.slice(0, at).some((word) => asksFor.has(word));
}

/** Whether it is asked the other way round: the yes of the table is no answer to "do I still …". */
export function isTurned(words: readonly string[]): boolean {
	return words.some((word) => turning.has(word));
}
