import { type Ask, isEffect } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksLater, asksNeed, isOfForm } from '../read/effect-put.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { asksWithout, isForLife, truthOf } from './fact-word.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { asksRemission } from './own-fines.js';
import { closedOnForm, laterBy } from './reply-record.js';

/** One statement on a topic, with its word where it is the first and the question asks for one. */
export function factClaim(ask: Ask, fact: Fact, verdict: Verdict, ground: Ground, first: boolean): Claim {
	const { row } = verdict;
	const { reply } = ground.texts.clemency;
	const plain = reply.says(fact.says);
	if (!first) return { line: plain, by: fact.sources };
	const about = reply.about(ask.code, row, fact.says);
	// That a fine can be remitted leaves open what a pardon does to it.
	const isRemitted = ask.code === 'fine' && !asksRemission(ask) && /\bremi(?:t|ssion)/.test(fact.says);
	// "Can he cancel the restitution" is a yes where it can be.
	if (
		ask.code === 'fine' &&
		asksRemission(ask) &&
		/\bcan (?:cancel|remit|reduce)\b/.test(fact.says) &&
		asksWhether(ask)
	)
		return { line: worded('yes', plain, toWord(ask), ground), by: fact.sources };
	// What is true of an absolute pardon may be false of less, and of one for a whole group.
	const isLesser = ask.code === 'record' && ask.words?.some((word) => lesser.test(word)) === true;
	// "Can I have it expunged afterwards" is a yes where the pardon opens that.
	const isLater = ask.code === 'record' && asksLater(ask) && fact.means === 'no';
	const text = (ask.words ?? []).join(' ');
	// "If they give him his rights back, can he vote", "or could I vote already".
	const isRestored =
		ask.code === 'vote' &&
		/\b(?:if|when|once|after|since)\b/.test(text) &&
		givesRights.test(text) &&
		/\brestor/i.test(fact.says);
	const isAlready = ask.code === 'vote' && /\balready\b/.test(text) && fact.means === 'without-pardon';
	// Whose record is closed by the pardon need not name it.
	const isClosed = ask.code === 'record' && isOfForm(ask) && (fact.means === 'yes' || saysNo.test(fact.says));
	if (isClosed) return { line: closedOnForm(ask, about, ground, saysNo.test(fact.says)), by: fact.sources };
	// "Or only felonies": what is said of misdemeanors names which.
	if (ask.code === 'barred' && /\bor (?:is it |are )?(?:only|just) felon/.test(text))
		return { line: about, by: fact.sources };
	if (isRestored || isAlready)
		return { line: worded(isRestored ? 'yes' : 'none-needed', about, toWord(ask), ground), by: fact.sources };
	const truth = isLater
		? (laterBy(fact.says) ?? 'no')
		: isOfAnother(ask, fact) || isLesser
			? null
			: isRemitted
				? 'depends'
				: truthOf(ask, fact, verdict);
	// Whether requests for the dead are taken is asked in no other sense.
	const isAsked =
		ask.plain ||
		asksNeed(ask) ||
		(fact.without !== undefined && asksWithout(ask)) ||
		(ask.yesNo && ask.code === 'dead');
	const stands = isForLife(ask) ? toWord(ask) : { ...ask, plain: truth !== null && isAsked };
	if (ask.code === 'reasons' && isOfAnother(ask, fact) && fact.means === 'yes')
		return {
			line: worded('no-as-read', reply.reasonsOfGrants(fact.says), toWord(ask, withoutReasons(text)), ground),
			by: fact.sources,
		};
	// "Without a reason" turns it round.
	if (ask.code === 'reasons' && withoutReasons(text) && truth !== null)
		return { line: worded(truth, about, toWord(ask, true), ground), by: fact.sources };
	const isWhich = ask.way === 'which' && truth === 'depends';
	if (!stands.plain && !isWhich) return { line: about, by: fact.sources };
	// "No fee." is its own no.
	const isOwnNo = truth === 'no' && ask.way !== 'no' && /^No /.test(fact.says);
	const subject = isEffect(ask.code) ? about : plain;
	return { line: isOwnNo ? plain : worded(truth, subject, stands, ground), by: fact.sources };
}

const withoutReasons = (text: string) =>
	/^(?:(?:so|and|but) )*(?:can|could|may|do|does|is|are)\b.*\bwithout (?:\w+ ){0,3}(?:reasons?|explanation|explaining)\b/.test(
		text,
	);
const saysNo = /\btrue answer\b|\bsay that there was no\b|\bdenied\b/;

const givesRights =
	/\b(?:gives?|gave|gets?|got|restor\w+|returns?)\b.*\brights?\b|\brights? (?:\w+ ){0,2}(?:back|restored|returned)\b/;
const lesser = /^(?:provisional|conditional|partial|limited|certificates?|marijuana|weed|pot|cannabis)$/;

/** What is asked about is what the sentence leaves out, or reasons are asked for a refusal and given for a grant. */
function isOfAnother({ code, words = [] }: Ask, { says }: Fact): boolean {
	const [, ...leftOut] = says.toLowerCase().split(/\bnot\b/);
	const isLeftOut = words.some(
		(word) => word.length > 3 && leftOut.some((part) => part.split(/[^a-z]+/).includes(word)),
	);
	return (code === 'fine' && isLeftOut) || (code === 'reasons' && isRefusal(words) && !/\b(?:den|refus)/i.test(says));
}

const isRefusal = (words: readonly string[]) =>
	words.some((word) => /^(?:no|den\w+|refus\w+|reject\w*|turn\w*|declin\w*)$/.test(word));
