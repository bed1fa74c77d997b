import type { Ask } from '../judge/ask.js';
import { asksWhether } from '../read/put-so.js';
import type { Topic } from '../shapes/fact.js';

/** Who is asked about: those who were harmed, who prosecuted or judged, who supports; or what. */
export type About =
	| 'applicant'
	| 'victims'
	| 'officers'
	| 'supporters'
	| 'newspaper'
	| 'lawyer'
	| 'remote'
	| 'mail'
	| 'visits';

/** What exactly is asked of the way an application goes. */
export interface Aspect {
	readonly topic: Topic;
	/**
	 * How a yes or no is asked for: whether it is so, whether it must be, or whether one can do without; null where
	 * neither would answer.
	 */
	readonly word: 'is' | 'must' | 'without' | null;
	/** Whom or what a fact must speak of to answer it; null where each of the topic does. */
	readonly about: About | null;
	/** What the same sentence asks, too: whether one must be at the hearing, or may speak there. */
	readonly also?: 'attend' | 'say';
	/** Whether somebody could stop it by a no. */
	readonly isVeto?: true;
}

const opening = '^(?:so |but |and |ok |okay |also |well )*';
const asksMust = /\b(?:have to|has to|must|needs? to|required?|requires|obliged|got to|gotta|supposed to|necessary)\b/;
const without = /\bwithout\b|\bmyself\b|\bon my own\b|\bpro se\b/;

const orMyself =
	/^(.*\b(?:need|have to|must|required?|hire|gotta)\b.*?) or (?:can|could|may|do|does|is it|will|would|just|should)\b.*\b(?:myself|ourselves|himself|herself|themselves|alone|without|my own|his own|her own|pro se)\b/;

/** "Can I apply", "is it possible to ask": whoever wants it, and nobody who grants it. */
const opensAsking = new RegExp(
	`${opening}(?:can|could|may|do|is it (?:possible|ok|okay) to|am i allowed to)(?: (?:i|we|he|she|they|you|u|one|somebody|someone))? (?:apply|ask|file|petition|submit|do (?:it|this)|seek|go)\\b`,
);

/** People who were harmed, and those who prosecuted or judged. */
const victims = /\b(?:victims?|survivors?)\b/;
const officers = /\b(?:prosecut\w*|da|das|district attorneys?|state s attorneys?|judges?|sheriffs?|police)\b/;
const supporters =
	/\b(?:family|families|relatives?|mom|mother|mum|dad|father|wife|husband|son|daughter|brother|sister|friends?|supporters?|witness\w*|anyone|anybody|people|others)\b/;

const speaks =
	/\b(?:speak|speaks|talk|testify|testifies|testimony|say|says|comment|comments|opinion|heard|input|voice|object|objects|oppose|weigh|write|statements?|address)\b/;
const vetoes =
	/\b(?:stop|stops|block|blocks|veto|prevent|prevents|kill|keep|overrule|forbid|refuse|say no|says no|against)\b/;
const agrees = /\b(?:agree|agrees|approve|approves|consent|sign off|ok it|okay it)\b/;
/** Those who were harmed, as those who could stop it: "can the victim block it". */
const victimsVeto =
	/^(?:so |but |and )*(?:can|could|may|does|do|will|would) (?:(?:the|a|my|his|her|their) ){0,2}(?:victims?|family|families|relatives?)(?: s)?(?: \w+){0,3} (?:stop|block|veto|prevent|kill|forbid)\b/;
/** Whether there is one, and not who may come. */
const mustHold = /\b(?:have to|has to|must|required to|need to|always) (?:hold|have)\b.*\bhearings?\b/;
/** "Can I come and speak for him". */
const forSomebody = /\b(?:i|we)\b.*\b(?:speak|talk|testify|say)\b.*\b(?:for|behalf)\b/;
const attends =
	/\b(?:attend|appear|be there|show up|be present|in person|go to|come to|have to go|travel|face to face|in the room|sit in)\b/;
/** Somebody else's hearing, which the family wants to be at. */
const atTheirs =
	/^(?:(?:so|and|but|can|could|may|will|would|are|is) )*(?:can|could|may|are|do|will) (?:we|i|(?:his|her|my|the|our) (?:\w+ )?(?:family|mother|mom|wife|husband|kids|children|sister|brother|parents))\b.*\b(?:him|his|her|he|she|they|them|son|sons|brother|brothers|husband|daughter|dad|mother|mom|vote)\b/;
const ofPress = /\b(?:press|reporters?|media|journalists?|cameras?)\b/;
const remote = /\b(?:video|zoom|phone|telephone|remote|remotely|virtual|virtually|online)\b/;
const open =
	/\b(?:public|open|watch|stream|streamed|livestream\w*|press|reporters?|media|recorded|televised|closed|secret|private)\b/;
const online =
	/\b(?:online|internet|web|website|e ?mail|electronic\w*|portal|digital\w*|upload|fax|computer|phone app|app)\b/;
const inPaper = /\b(?:newspapers?|paper|papers|publish\w*|advertis\w*|ad)\b/;
const mustPublish = /\bnewspapers?\b|\bin the paper\b|\bpublish (?:it|my|the|a|notice)\b/;
const sends =
	/\b(?:apply|applying|send|submit|file|turn|application|applications|forms?|petition|ask|packet|request)\b/;
/** What must go with it. */
const papers = /\b(?:papers|documents?|docs|records|transcripts?|certified|notar\w*|attach|enclose|checklist)\b/;
const sendsIt = /\b(?:where|whats the address|address|mail|send)\b/;
const form = /\bforms?\b|\bpaperwork\b|\bpackets?\b/;

/** Somebody comes, or is called. */
const visited =
	/\b(?:neighbou?rs?|boss|employers?|work|job|house|home|visit|visits|interview\w*|family|friends|talk|call|calls|come|comes|knock|door)\b/;

const whether = (ask: Ask, text: string): Aspect['word'] =>
	asksWhether(ask) ? (asksMust.test(text) ? 'must' : 'is') : null;

const aspect = (topic: Topic, word: Aspect['word'] = null, about: About | null = null): Aspect => ({
	topic,
	word,
	about,
});

/** "Does the [prosecutor] get told": officers are no words of the question. */
const unnamed =
	/\b((?:does|do|will|would|can|could|must|has|is|are) the) (get|gets|be|have|has|receive|know|speak|object|agree|say|weigh|oppose|stop|block|come|attend|testify|told|notified|informed|warned)\b/;

/** What one sentence asks of the way; null where it is left to what is known of its code. */
export function aspectOf(ask: Ask): Aspect | null {
	const text = (ask.words ?? []).join(' ').replace(unnamed, '$1 prosecutor $2');
	switch (ask.code) {
		case 'hearing':
			return ofHearing(ask, text);
		case 'public':
			if (mustPublish.test(text)) return ofNotice(ask, text);
			return /\b(?:hearings?|meetings?|sessions?|votes?)\b/.test(text)
				? aspect('open', whether(ask, text))
				: aspect('public', whether(ask, text));
		case 'notice':
			return isSay(text) ? ofSay(ask, text) : ofNotice(ask, text);
		case 'objection':
			return ofSay(ask, text);
		case 'relative':
			return aspect('relative', ofRelative(ask, text));
		case 'lawyer':
			return ofLawyer(ask, text);
		case 'support':
			return aspect(
				'support',
				whether(ask, text) !== null && /\b(?:need|have to|must|required?)\b/.test(text) ? 'is' : null,
			);
		case 'cost':
			return /\b(?:lawyers?|attorneys?|counsel)\b/.test(text) && !/\bfee\b|\bappl/.test(text)
				? aspect('lawyer')
				: aspect('fee', ofFee(ask, text));
		case 'inquiry':
		case 'appeal': {
			const own = ask.code === 'appeal' ? text.replace(/^if .*? (?=(?:can|could|may|is there|do|does)\b)/, '') : text;
			if (own !== text) return aspect('appeal', asksWhether({ ...ask, words: own.split(' ') }) ? 'is' : null);
			const word = whether(ask, text) === null || /\bwithout\b|\bnot\b/.test(text) ? null : 'is';
			return aspect(ask.code, word, ask.code === 'inquiry' && visited.test(text) ? 'visits' : null);
		}
		case 'meets':
			return aspect('meets');
		case 'lying':
			return aspect('procedure');
		case 'duration':
			return aspect('duration');
		case 'proof':
			return aspect('proof', whether(ask, text) === null ? null : 'is');
		case 'where':
			return ofWhere(ask, text);
		default:
			return null;
	}
}

/** Whether there is a fee, or none; "can it be waived" asks for neither. */
function ofFee(ask: Ask, text: string): Aspect['word'] {
	const isFree = /\bfree\b|\bno (?:fee|cost|charge)\b|\bwithout (?:paying|a fee|money)\b/;
	const put = text.replace(/ or (?:is it )?free$/, '').replace(isFree, 'free');
	if (!asksWhether({ ...ask, words: put.split(' ') })) return null;
	if (/\b(?:waive\w*|afford|poor|refund\w*|back|why|copy|copies)\b/.test(text)) return null;
	return isFree.test(text) && put === text.replace(isFree, 'free') ? 'without' : 'is';
}

function ofHearing(ask: Ask, text: string): Aspect | null {
	if (mustHold.test(text)) return aspect('hearing', whether(ask, text));
	const isThere =
		/^(?:so |and |but )*(?:(?:is|will) there (?:be )?|(?:does|do|will|can|would) (?:\w+ ){1,3}(?:get|have|hold|receive) )(?:a |an |any )?(?:\w+ )?hearings?\b/.test(
			text,
		);
	if (
		isThere &&
		/ (?:and|so|or) .*/.test(text) &&
		speaks.test(text) &&
		/\b(?:i|we|she|he|they|family|anyone)\b/.test(text)
	)
		return { ...aspect('hearing', 'is'), also: 'say' };
	if (victims.test(text) && speaks.test(text)) return ofSay(ask, text);
	if (speaks.test(text) && (supporters.test(text) || forSomebody.test(text)))
		return aspect('say', asksWhether(ask) ? 'is' : null, 'supporters');
	if (remote.test(text)) return aspect('attend', null, 'remote');
	// Whether reporters may come asks whether it is open, and who has to be there.
	if (ofPress.test(text)) return aspect('open', whether(ask, text));
	// Asked both, whether it is public stands first.
	if (/\bhearings? (?:\w+ )?public\b/.test(text)) return aspect('open', whether(ask, text));
	if (!isThere && attends.test(text) && atTheirs.test(text)) return aspect('open', whether(ask, text));
	if (!isThere && (attends.test(text) || /\bhave to be\b/.test(text)))
		return aspect('attend', asksMust.test(text) && !supporters.test(text) ? 'is' : null);
	if (open.test(text)) return aspect('open', whether(ask, text));
	if (isThere && (attends.test(text) || /\bto be\b|\bgo\b|\bcome\b/.test(text)))
		return { ...aspect('hearing', 'is'), also: 'attend' };
	if (!/\b(?:hearings?|meetings?|testify)\b/.test(text)) return null;
	const isWhether = /\bhearings?\b/.test(text) && !/\b(?:how|what|when|where|who|why|which|long|often)\b/.test(text);
	return aspect('hearing', isWhether && !/\b(?:without|no|denied|skip)\b/.test(text) ? whether(ask, text) : null);
}

const isSay = (text: string) => speaks.test(text) && (victims.test(text) || officers.test(text));

function ofSay(ask: Ask, text: string): Aspect {
	const isVictims = victims.test(text) || supporters.test(text);
	const about = isVictims ? 'victims' : officers.test(text) ? 'officers' : null;
	// "Does the judge have to agree": whoever must would have a veto.
	if (agrees.test(text) && asksMust.test(text)) return { ...aspect('say', null, about), isVeto: true as const };
	if (vetoes.test(text))
		return { ...aspect('say', null, about), ...(victimsVeto.test(text) ? { isVeto: true as const } : {}) };
	return aspect('say', whether(ask, text) === null ? null : 'is', about);
}

/** "Will I get a letter if they deny me". */
const toldOutcome =
	/\b(?:i|we|me|us|you|u|he|she|him|applicants?)\b.*\b(?:den(?:y|ies|ied)|decid\w+|decision|turn(?:s|ed)? (?:\w+ )?down|refus\w+|reject\w*|says? no|a no|outcome|result)\b/;

function ofNotice(ask: Ask, text: string): Aspect | null {
	if (toldOutcome.test(text) && !victims.test(text) && !officers.test(text)) return aspect('notice', null, 'applicant');
	if (inPaper.test(text)) return aspect('notice', null, 'newspaper');
	if (/\b(?:legislature|legislators?|lawmakers|assembly|senate|congress)\b/.test(text)) return null;
	const isVictims = victims.test(text);
	const about = isVictims ? 'victims' : officers.test(text) ? 'officers' : null;
	return aspect('notice', about !== null && whether(ask, text) !== null ? 'is' : null, about);
}

/** Whether somebody else may is asked; that only the person may would be another yes. */
function ofRelative(ask: Ask, text: string): Aspect['word'] {
	// That the person must do it is true where nobody else may.
	// "May I, or must he himself": neither word would answer it.
	const isHalf = (ask.told ?? []).join(' ').includes(` or ${text}`);
	if (isHalf || /\bor (?:does|do|must|has|have|is|can|may|only)\b/.test(text))
		return /^(?:so |but |and )*(?:can|could|may) (?!he\b|she\b|they\b)/.test(text) ? 'is' : null;
	if (/\b(?:himself|herself|themselves|themself|sign|signs|only|himself or)\b/.test(text) && !ask.plain) return null;
	if (ask.plain) return ask.way === 'no' ? 'without' : 'is';
	return /^(?:so |but |and )*(?:can|could|may|am i allowed|is it possible|is it ok)\b/.test(text) ? 'is' : null;
}

function ofLawyer(ask: Ask, text: string): Aspect {
	const isNeed = /\b(?:need|needed|have to|must|required?|requires|necessary|mandatory|gotta|hire)\b/.test(text);
	// "Do I need one or can I do it myself": the second half is the first turned round.
	const [, before] = orMyself.exec(text) ?? [];
	if (isNeed && before !== undefined)
		return aspect('lawyer', asksWhether({ ...ask, words: before.split(' ') }) ? 'is' : null);
	// "Can he pardon without a lawyer" asks for more than that.
	if (without.test(text)) return aspect('lawyer', opensAsking.test(text) ? 'without' : null);
	const isMore = /\b(?:how|what|who|cost|take|not|never)\b/.test(text);
	return aspect('lawyer', asksWhether(ask) && isNeed && !isMore ? 'is' : null);
}

/** "A form, or do I just write a letter". */
const orLetter = / or (?:\w+ ){0,4}(?:letters?|write|writing) /;
const copies = /\bhow many (?:\w+ )?copies\b/;
const prints = /\bfinger ?prints?\b|\bfingerprint\w*\b/;

function ofWhere(ask: Ask, text: string): Aspect {
	if (/\b(?:docket|agenda)\b/.test(text)) return aspect('apply');
	// "From the prison's library, or only online" asks where the form is.
	if (/\bget\b.*\bforms?\b.*\bor\b/.test(text) && online.test(text)) return aspect('form');
	if (online.test(text) && !/\b(?:address|where|whats|what|which|letters?)\b/.test(text))
		return aspect(
			'online',
			asksWhether(ask) && sends.test(text) && !/\bor\b/.test(text) ? 'is' : null,
			/\be ?mail/.test(text) ? 'mail' : null,
		);
	if (form.test(text) && orLetter.test(` ${text} ${(ask.told ?? []).join(' ')} `)) return aspect('form');
	if (copies.test(text) || prints.test(text)) return aspect('papers');
	if (papers.test(text) && !form.test(text) && !sendsIt.test(text)) return aspect('papers');
	if (form.test(text) && !/\b(?:send|mail|address|turn in|submit|letters?)\b/.test(text))
		return aspect('form', whether(ask, text) === null ? null : 'is');
	return aspect('apply');
}
