import { type Ask, type AskCode, isEffect, isMay } from '../judge/ask.js';
import { keyOf } from './asked-words.js';
import { type Segment, saidIn } from './segments.js';
import { tells, wishes } from './tables/asking.js';
import { asksWhich } from './which-place.js';
import { asksWhoIsRight, isOfPower } from './who-is-right.js';

/** A sentence and what it asks. */
interface Asking {
	readonly segment: Segment;
	readonly asks: readonly Ask[];
	/** Which of them others asked in such words. */
	readonly meant?: AskCode;
}

/** A sentence of its own that asks without a verb is short: "cost in ohio." */
const fewWords = 4;

/**
 * The parts of a message that ask: questions, with what stands beside them in their sentence and does not tell
 * something; where no question is asked, wishes; else what has no verb. Where everything tells, everything may ask.
 */
export function askingOf<T extends Asking>(parts: readonly T[]): readonly T[] {
	const sentences = new Set(parts.flatMap(({ segment }) => (segment.asks ? [segment.sentence] : [])));
	const open = ({ segment }: T) => !segment.tokens.some(({ word }) => tells.has(word));
	const isCondition = (part: T, at: number) =>
		opensIf.test(part.segment.text) &&
		part.asks.every(({ code }) => code === 'may' || vague.has(code)) &&
		parts[at + 1]?.segment.sentence === part.segment.sentence &&
		(parts[at + 1]?.asks.length ?? 0) > 0;
	const asking = parts.filter(
		(part, at) =>
			(part.segment.asks && !isCondition(part, at)) ||
			(open(part) &&
				(sentences.has(part.segment.sentence) || (part.asks.length > 0 && part.segment.tokens.length <= fewWords))),
	);
	const isOpen = ({ asks }: T) =>
		asks.every(({ code, asked, yesNo }) => (vague.has(code) && asked === null) || (code === 'may' && !yesNo));
	const wishing = parts.filter(({ segment }) => segment.tokens.some(({ word }) => wishes.has(word)));
	// "I want to run for mayor, what takes the bar off": the thing that is asked about stands beside the question.
	const things = wishing.filter(({ asks }) => asks.some(({ code }) => ofDeeds.has(code)));
	if (things.length > 0 && says(asking, ofThing) && !says(asking, ofWho) && asking.every(isOpen)) return things;
	// "My green card is gone, would a pardon help" asks what a pardon does for it.
	const told = parts.filter(({ asks }) => asks.some(({ code }) => isEffect(code)));
	if (told.length > 0 && says(asking, ofHelp) && asking.every((part) => isOpen(part) || part.asks.every(isBare)))
		return told;
	// "They say a judge does guns, not the governor. Who is right?"
	const at = parts.findIndex((part) => asking.includes(part) && asksWhoIsRight(part));
	// The claim that stands nearest before it: what else a story tells is no dispute.
	const claims = parts
		.slice(0, Math.max(at, 0))
		.filter((part) => !asking.includes(part) && (isOfPower(part) || part.asks.some(({ code }) => isDisputed(code))));
	// Of several the one that says what an officer may do.
	const disputed = claims.findLast((part) => isOfPower(part) && mayOf(part) !== null) ?? claims.at(-1);
	if (disputed !== undefined) {
		const abroad = claims.flatMap(({ asks }) => asks).find(({ asked }) => asked?.officer === 'foreign-ruler');
		if (isOfPower(disputed) && abroad !== undefined) return [{ ...disputed, asks: [abroad] }, ...asking];
		const about = isOfPower(disputed)
			? whoseItIs(disputed)
			: disputed.asks.filter(({ code }) => isDisputed(code)).map((ask) => ({ ...ask, asked: null }));
		// "I heard" asks for no hearing.
		const tokens = disputed.segment.tokens.filter(({ word }) => word !== 'heard');
		const segment = { ...disputed.segment, ...saidIn(tokens) };
		// "Who wins" asks for no election.
		const others = asking.map((part) => (asksWhoIsRight(part) ? { ...part, asks: [] } : part));
		return [{ ...disputed, segment, asks: about.slice(0, 1) }, ...others];
	}
	// "My fine is 900. Can he cancel it".
	const owed = parts.filter(({ asks }) => asks.some(({ code }) => code === 'fine'));
	const cancels = asking.every(({ asks }) => asks.every((ask) => isBare(ask) || ask.code === 'revoke'));
	if (owed.length > 0 && says(asking, /^(?:cancel|waive|forgive|wipe|remit|drop)$/) && cancels) return owed;
	const choices = [asking, [...asking, ...wishing], parts.filter(open), parts];
	return choices.find((each) => each.some(({ asks }) => asks.length > 0)) ?? asking;
}

/** "And if it is the governor, how does he apply" asks behind its comma. */
const opensIf = /^(?:and |but |so |or )?if (?:its?|thats?|this|so|not|yes|no)\b/;

const vague: ReadonlySet<string> = new Set(['who', 'happened', 'meaning', 'sentence', 'effect']);
/** What somebody wishes to do, which a conviction may bar. */
const ofDeeds: ReadonlySet<string> = new Set(['guns', 'vote', 'jury', 'office', 'licence', 'travel', 'enlisting']);
const ofThing = /^(?:bar|ban|block|it|that|this|off|way|fix|fixes|allowed|either|both)$/;
/** What people are of two minds about. */
const isDisputed = (code: string) =>
	(isEffect(code) && code !== 'licence') || /^(?:when|cost|duration|votes|need-board|bound)$/.test(code);
/** Who decides is what a claim about an officer's power is about: whether that officer may, where it says so of one. */
function whoseItIs(part: Asking): readonly Ask[] {
	const [first] = part.asks;
	const may = mayOf(part);
	if (may !== null) return [{ ...may, code: 'may', of: null, yesNo: false, plain: false }];
	return [{ code: 'who', act: first?.act ?? 'pardon', asked: null, of: null, yesNo: false, plain: false }];
}

/** "The governor could pardon him", "her governor cannot". */
const mayOf = ({ segment, asks }: Asking): Ask | null =>
	segment.tokens.some(({ word }) => /^(?:can|could|cant|cannot|couldnt|may|might)$/.test(word))
		? (asks.find((ask) => isMay(ask.code) && deciding.test(ask.asked?.officer ?? '')) ?? null)
		: null;
const deciding = /^(?:governor|president)$/;
const ofWork =
	/^(?:licen\w*|jobs?|work\w*|career|employ\w*|hir\w+|become|boss|background|exam|certificate|be|teach|practice|rehire\w*)$/;
const ofHelp = /^(?:help|helps|fix|fixes|enough|save|saves)$/;
const isBare = ({ code }: Ask) => code === 'may' || code === 'who' || code === 'happened';
const ofWho = /^(?:who|whos|whose|whom|pardons|decides)$/;

/** "How long" alone, without a word on what it is counted from. */
const isHowLong = ({ tokens }: Segment) =>
	tokens.some(({ word }) => word === 'long') &&
	!tokens.some(({ word }) =>
		/^(?:wait|waiting|before|until|till|after|since|eligible|must|apply|ask|clean)$/.test(word),
	);

const asksAny = /\b(?:can|could|may|must|do|does|is|are|am|will|would|should|have to|allowed|when|how)\b/;
/** Of these an "or" asks in which of two ways. */
const ofWays: readonly AskCode[] = ['where', 'notice', 'relative', 'lawyer', 'hearing', 'support'];
const otherWay =
	/^(?:or )?(?:do|does|should|can|is|will|must) (?:\w+ ){1,4}?(?:write|mail|send|call|email|notify|tell|handle|do (?:that|it|this))\b(?!.*\b(?:pardon|commute|grant|free)\b)/;
const isOtherWay = (parts: readonly Asking[], ask: Ask) =>
	parts.some((part) => part.asks.some(({ code }) => code === ask.code) && otherWay.test(part.segment.text));

const ofAsking = /\b(?:pardon\w*|clemency|apply|applying|appl\w+|ask|petition|file|eligible|commut\w*)\b/;

const says = (parts: readonly Asking[], word: RegExp) =>
	parts.some(({ segment }) => segment.tokens.some((token) => word.test(token.word)));

/** What is asked, once each, in order. */
export function asksIn(parts: readonly Asking[]): readonly Ask[] {
	const seen = new Set<string>();
	const once = parts
		.flatMap(({ asks }) => asks)
		.filter((ask) => {
			const key = keyOf(ask);
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
	const codes = new Set(once.map(({ code }) => code));
	const isWhich = parts.some(({ segment }) => asksWhich(segment));
	const hasEffect = once.some(({ code }) => isEffect(code));
	const bare = parts.some(({ segment, asks }) => asks.some(({ code }) => code === 'when') && isHowLong(segment));
	const meant = new Set(
		parts.flatMap((part) => (isEffect(part.meant ?? '') && part.segment.asks ? (part.meant ?? []) : [])),
	);
	const read = once.flatMap((ask): readonly Ask[] => {
		// Which kind of pardon clears the record is told with the kinds.
		if (ask.code === 'record' && codes.has('kinds')) return [];
		if (meant.has(ask.code) && parts.length > 1) return [ask];
		// "The fee, how long, and where to file": beside these it is asked how long it takes.
		if (ask.code === 'when' && bare && (codes.has('cost') || codes.has('where')))
			return codes.has('duration') ? [] : [{ ...ask, code: 'duration' }];
		// "A pardon, how long do you wait" asks for the years.
		if (ask.code === 'duration' && codes.has('when') && says(parts, /^wait$/) && !says(parts, ofDeciding)) return [];
		// A vote that must be unanimous is the board's.
		const isRight =
			(ask.code === 'votes' || ask.code === 'majority') &&
			says(parts, /^(?:voting|suffrage|vote)$/) &&
			says(parts, /^(?:legislat\w*|lawmakers|house|houses|senate)$/) &&
			says(parts, /^(?:my|his|her|rights?|back|restor\w*|felons?|register)$/);
		if (isRight) return [{ ...ask, code: 'vote', asked: null }];
		if (ask.code === 'vote' && (codes.has('unanimous') || codes.has('votes') || codes.has('majority'))) return [];
		// All of them must agree, or must they: that is asked of the vote.
		if (ask.code === 'need-board' && codes.has('unanimous')) return [];
		// "Do I have to pay restitution first" asks for no fee, "will it wipe my fines" for no record.
		if (ask.code === 'cost' && codes.has('fine') && !says(parts, /^(?:fees?|costs?|price|free|charge|cheap)$/))
			return [];
		if (
			ask.code === 'record' &&
			codes.has('fine') &&
			!says(parts, /^(?:records?|convictions?|background|expung\w*|seal\w*|history)$/)
		)
			return [];
		// "Civil rights restored, can I have a gun" has them already.
		if (ask.code === 'rights' && codes.has('guns') && says(parts, /^(?:restored|returned)$/)) return [];
		// "Only civil rights back, is that two years or five" asks for the years of these.
		if (ask.code === 'when' && codes.has('rights') && says(parts, /^civil$/)) return [];
		// A hearing that is waited for is asked about with the time.
		if (
			ask.code === 'hearing' &&
			codes.has('duration') &&
			!says(parts, /^(?:attend|there|person|speak|zoom|have|need|public)$/)
		)
			return [];
		// "Nurse here, can I apply": what somebody works as is told.
		if (ask.code === 'licence' && once.length > 1 && !says(parts, ofWork)) return [];
		// "Can I vote, or does she have to sign": what somebody may do without is asked of the right.
		if (ask.code === 'must-sign' && hasEffect) return [];
		if (ask.code === 'may' && !ask.yesNo && codes.has('revoke')) return [];
		// "Is there a form, or do I just write him", "do I tell the prosecutor, or does the office" ask for no power.
		if (ask.code === 'may' && ofWays.some((code) => codes.has(code)) && isOtherWay(parts, ask)) return [];
		// "Can I vote while on parole" asks for no pardon on parole.
		if (
			ask.code === 'on-supervision' &&
			['vote', 'guns', 'jury', 'office'].some((code) => codes.has(code as AskCode)) &&
			parts.every((part) => !part.asks.includes(ask) || !ofAsking.test(part.segment.text))
		)
			return [];
		// "A mistake on the form, do I start all over".
		if (ask.code === 'when' && codes.has('lying') && says(parts, /^(?:start|begin)$/)) return [];
		// "On probation till 2028, can I ask already" asks once.
		if (
			ask.code === 'on-supervision' &&
			codes.has('when') &&
			parts.some((part) => part.asks.includes(ask) && !asksAny.test(part.segment.text))
		)
			return [];
		// "Still on it, is that normal" asks for no time.
		if (
			ask.code === 'duration' &&
			once.length > 1 &&
			parts.some(
				(part) => part.asks.includes(ask) && /^(?:so )?is (?:that|this|it) (?:normal|usual)$/.test(part.segment.text),
			)
		)
			return [];
		// "Online, or does it have to be on paper".
		if (
			ask.code === 'on-supervision' &&
			codes.has('where') &&
			says(parts, /^(?:online|mail|email)$/) &&
			!says(parts, /^(?:probation|parole\w*|supervis\w*)$/)
		)
			return [];
		if (ask.code === 'how-many' && codes.has('support') && !says(parts, /^(?:granted|commut\w*|given|issued)$/))
			return [];
		// "Does he need the judges, and how many" asks for votes, not for pardons.
		if (ask.code === 'how-many' && codes.has('votes') && !says(parts, /^(?:pardons?|granted|commut\w*)$/)) return [];
		// "If the board says no, how long before I try again".
		if (ask.code === 'against' && codes.has('again') && ask.asked === null) return [];
		// What was taken away or is to be cancelled is no pardon, where it is a card, a fine or a licence.
		if (
			ask.code === 'revoke' &&
			['deportation', 'fine', 'money', 'licence', 'guns', 'vote'].some((code) => codes.has(code as Ask['code'])) &&
			!says(parts, /^(?:revok|rescind|undo|undone|next|new|later)/)
		)
			return [];
		// Whether requests for the dead are taken is asked of the dead.
		if (ask.code === 'barred' && codes.has('dead')) return [];
		// "Reasons, if he says no" asks for the reasons.
		if (ask.code === 'against' && codes.has('reasons')) return [];
		// "If the governor signs it, can I have a gun", "do I need the governor for that": an office beside what a pardon
		// does is only named.
		if (
			ask.code === 'may' &&
			hasEffect &&
			!isWhich &&
			!says(parts, ofWho) &&
			(!ask.yesNo || says(parts, /^(?:need|needs|if)$/))
		)
			return [];
		// "Does their pardon count for immigration" asks for no board's consent.
		if (ask.code === 'need-board' && codes.has('deportation')) return [];
		// Of two ways of asking what an officer may do the exact one counts.
		if (
			ask.code === 'may' &&
			!ask.yesNo &&
			once.some((each) => isMay(each.code) && each.code !== 'may' && each.asked?.officer === ask.asked?.officer)
		)
			return [];
		// "Do its members give reasons" asks for the reasons.
		if (ask.code === 'members' && codes.has('reasons')) return [];
		return [ask];
	});
	// When it may be asked again is when it may be asked.
	const again = read.some(({ code }) => code === 'again' || code === 'on-appeal')
		? read.filter(({ code }) => code !== 'when')
		: read;
	// "Who is it" beside a question that names an officer is answered with it.
	return again.length > 1
		? again.filter(({ code }) => code !== 'who' || !again.some((each) => isMay(each.code)))
		: again;
}

/** Somebody else's time. */
const ofDeciding = /^(?:takes?|taking|took|last|answer\w*|decid\w*|decision|hear|heard|hearing|response|process\w*)$/;
