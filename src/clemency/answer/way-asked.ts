import type { Ask } from '../judge/ask.js';
import type { Topic } from '../shapes/fact.js';

/** Who is asked about: those who were harmed, who prosecuted or judged, who supports; or what. */
export type About = 'victims' | 'officers' | 'supporters' | 'newspaper' | 'lawyer' | 'remote' | 'mail';

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
	/** Whether somebody could stop it by a no. */
	readonly isVeto?: true;
}

const opening = '^(?:so |but |and |ok |okay |also |well )*';
const asksWhether = new RegExp(
	`${opening}(?:is|are|was|will|would|does|do|did|can|could|may|must|should|has|have|am)\\b`,
);
const asksMust = /\b(?:have to|has to|must|needs? to|required?|requires|obliged|got to|gotta|supposed to|necessary)\b/;
const without = /\bwithout\b|\bmyself\b|\bon my own\b|\bpro se\b/;

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
/** Those who were harmed, as those who could stop it: "can the victim block it". */
const victimsVeto =
	/^(?:so |but |and )*(?:can|could|may|does|do|will|would) (?:(?:the|a|my|his|her|their) ){0,2}(?:victims?|family|families|relatives?)(?: s)?(?: \w+){0,3} (?:stop|block|veto|prevent|kill|forbid)\b/;
const attends =
	/\b(?:attend|appear|be there|show up|be present|in person|go to|come to|have to go|travel|face to face)\b/;
const remote = /\b(?:video|zoom|phone|telephone|remote|remotely|virtual|virtually|online)\b/;
const open =
	/\b(?:public|open|watch|stream|streamed|livestream\w*|press|reporters?|media|recorded|televised|closed|secret|private)\b/;
const online =
	/\b(?:online|internet|web|website|e ?mail|electronic\w*|portal|digital\w*|upload|fax|computer|phone app|app)\b/;
const inPaper = /\b(?:newspapers?|paper|papers|publish\w*|advertis\w*|ad)\b/;
const mustPublish = /\bnewspapers?\b|\bin the paper\b|\bpublish (?:it|my|the|a|notice)\b/;
const sends =
	/\b(?:apply|applying|send|submit|file|turn|application|applications|forms?|petition|ask|packet|request)\b/;
const form = /\bforms?\b|\bpaperwork\b|\bpackets?\b/;

const whether = (text: string): Aspect['word'] =>
	asksWhether.test(text) ? (asksMust.test(text) ? 'must' : 'is') : null;

const aspect = (topic: Topic, word: Aspect['word'] = null, about: About | null = null): Aspect => ({
	topic,
	word,
	about,
});

/** What one sentence asks of the way; null where it is left to what is known of its code. */
export function aspectOf(ask: Ask): Aspect | null {
	const text = (ask.words ?? []).join(' ');
	switch (ask.code) {
		case 'hearing':
			return ofHearing(text);
		case 'public':
			if (mustPublish.test(text)) return ofNotice(text);
			return /\b(?:hearings?|meetings?|sessions?|votes?)\b/.test(text)
				? aspect('open', whether(text))
				: aspect('public', ask.plain && ask.way === 'yes' ? 'is' : null);
		case 'notice':
			return isSay(text) ? ofSay(text) : ofNotice(text);
		case 'objection':
			return ofSay(text);
		case 'relative':
			return aspect('relative', ofRelative(ask, text));
		case 'lawyer':
			return ofLawyer(text);
		case 'support':
			return aspect(
				'support',
				whether(text) !== null && /\b(?:need|have to|must|required?)\b/.test(text) ? 'is' : null,
			);
		case 'cost':
			return /\b(?:lawyers?|attorneys?|counsel)\b/.test(text) && !/\bfee\b|\bappl/.test(text) ? aspect('lawyer') : null;
		case 'inquiry':
		case 'appeal':
			return aspect(ask.code, ask.plain && ask.way !== 'no' ? 'is' : null);
		case 'proof':
			return aspect('proof');
		case 'where':
			return ofWhere(text);
		default:
			return null;
	}
}

function ofHearing(text: string): Aspect | null {
	if (victims.test(text) && speaks.test(text)) return ofSay(text);
	if (speaks.test(text) && supporters.test(text))
		return aspect('say', asksWhether.test(text) ? 'is' : null, 'supporters');
	if (speaks.test(text) && /\bwho\b/.test(text)) return aspect('say');
	if (remote.test(text)) return aspect('attend', null, 'remote');
	// Asked both, whether it is public stands first.
	if (/\bhearings? (?:\w+ )?public\b/.test(text)) return aspect('open', whether(text));
	const isThere = /^(?:so |and |but )*(?:is|will) there (?:be )?(?:a |any )?hearings?\b/.test(text);
	if (!isThere && (attends.test(text) || /\bhave to be\b/.test(text)))
		return aspect('attend', asksMust.test(text) && !supporters.test(text) ? 'is' : null);
	if (open.test(text)) return aspect('open', whether(text));
	if (isThere && attends.test(text)) return aspect('hearing', 'is');
	if (!/\b(?:hearings?|meetings?|testify)\b/.test(text)) return null;
	const isWhether = /\bhearings?\b/.test(text) && !/\b(?:how|what|when|where|who|why|which|long|often)\b/.test(text);
	return aspect('hearing', isWhether && !/\b(?:without|no|denied|skip)\b/.test(text) ? whether(text) : null);
}

const isSay = (text: string) => speaks.test(text) && (victims.test(text) || officers.test(text));

function ofSay(text: string): Aspect {
	const isVictims = victims.test(text) || supporters.test(text);
	const about = isVictims ? 'victims' : officers.test(text) ? 'officers' : null;
	if (vetoes.test(text))
		return { ...aspect('say', null, about), ...(victimsVeto.test(text) ? { isVeto: true as const } : {}) };
	return aspect('say', whether(text) === null ? null : 'is', about);
}

function ofNotice(text: string): Aspect | null {
	if (inPaper.test(text)) return aspect('notice', null, 'newspaper');
	if (/\b(?:legislature|legislators?|lawmakers|assembly|senate|congress)\b/.test(text)) return null;
	const isVictims = victims.test(text);
	const about = isVictims ? 'victims' : officers.test(text) ? 'officers' : null;
	return aspect('notice', about !== null && whether(text) !== null ? 'is' : null, about);
}

/** Whether somebody else may is asked; that only the person may would be another yes. */
function ofRelative(ask: Ask, text: string): Aspect['word'] {
	if (/\b(?:himself|herself|themselves|themself|sign|signs|only|himself or)\b/.test(text) && !ask.plain) return null;
	if (ask.plain) return ask.way === 'no' ? 'without' : 'is';
	return /^(?:so |but |and )*(?:can|could|may|am i allowed|is it possible|is it ok)\b/.test(text) ? 'is' : null;
}

function ofLawyer(text: string): Aspect {
	if (/\b(?:file|submit|apply|sign|send|do it|handle|fill)\b.*\bfor (?:me|him|her|them|us|my)\b/.test(text))
		return aspect('relative', /^(?:can|could|may)\b/.test(text) ? 'is' : null, 'lawyer');
	const isNeed = /\b(?:need|needed|have to|must|required?|requires|necessary|mandatory|gotta|hire)\b/.test(text);
	// "Can he pardon without a lawyer" asks for more than that.
	if (without.test(text)) return aspect('lawyer', opensAsking.test(text) ? 'without' : null);
	const isMore = /\b(?:how|what|who|cost|take|not|never)\b/.test(text);
	return aspect('lawyer', asksWhether.test(text) && isNeed && !isMore ? 'is' : null);
}

function ofWhere(text: string): Aspect {
	if (online.test(text) && !/\b(?:address|where|whats|what|which|letters?)\b/.test(text))
		return aspect(
			'online',
			asksWhether.test(text) && sends.test(text) && !/\bor\b/.test(text) ? 'is' : null,
			/\be ?mail/.test(text) ? 'mail' : null,
		);
	if (form.test(text) && !/\b(?:send|mail|address|turn in|submit|letters?)\b/.test(text)) return aspect('form');
	return aspect('apply');
}
