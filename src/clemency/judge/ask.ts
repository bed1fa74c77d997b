import type { Act, Asked } from './question.js';

/** Whether an officer may do it, and how: the codes say what of the law the answer turns on. */
export const mays = [
	'may',
	/** Alone, without those who advise or vote. */
	'alone',
	/** Does somebody else have to be asked: the other way round. */
	'need-board',
	/** Although a board or council said no. */
	'against',
	/** Is the officer bound by it: the other way round. */
	'bound',
	/** May the officer refuse what was recommended or voted. */
	'refuse',
	/** Must the officer grant it: the other way round. */
	'must-sign',
	/** May the board do it without the officer, or against him. */
	'board-alone',
	'outvoted',
	/** What comes of it where the officer does nothing. */
	'silence',
] as const;

export const effects = [
	'effect',
	'record',
	'guns',
	'vote',
	'jury',
	'office',
	'rights',
	'licence',
	'deportation',
	'suit',
	'sentence',
	'fine',
	'money',
	'discharge',
	'innocence',
] as const;

export const whens = ['when', 'before', 'while-serving', 'on-supervision', 'on-appeal', 'again', 'barred'] as const;

/** What others make of a pardon in somebody's life: each of them decides for itself. */
export const ofLife = ['travel', 'enlisting', 'housing', 'benefits', 'family', 'screening'] as const;

/** What people ask of the way an application goes, and of what comes with a pardon, that hardly any page says. */
export const besides = [
	'hearing',
	'deadline',
	'appeal',
	'criteria',
	'support',
	'partial',
	'public',
	'proof',
	'registry',
	'age',
	...ofLife,
	'remorse',
	'inquiry',
	'objection',
	'lying',
	/** What there is instead of a pardon, easier or without asking. */
	'alternative',
] as const;

/** What one sentence of a question wants to know. */
export const askCodes = [
	'who',
	...mays,
	'votes',
	'unanimous',
	'majority',
	'members',
	'changed',
	...whens,
	/** Whether it can be too late to ask. */
	'late',
	'where',
	'cost',
	'duration',
	'meets',
	'notice',
	...effects,
	'meaning',
	'difference',
	'happened',
	'revoke',
	'decline',
	'admit',
	'group',
	'dead',
	'conditions',
	'reasons',
	'juvenile',
	'deferred',
	/** Whether a lawyer is needed. */
	'lawyer',
	/** Whether somebody else may apply. */
	'relative',
	...besides,
	'municipal',
	'chances',
	'how-many',
	'law-text',
	/** Which kinds of pardon there are. */
	'kinds',
	'holder',
	'elected',
	'numbers',
	'general',
	/** Something a single statement of the law answers. */
	'clause',
] as const;

export type AskCode = (typeof askCodes)[number];

/** Somebody says that an officer may, or may not; of nobody in particular (`asked` null) it contradicts the others. */
export interface Side {
	/** Who is named as right; null where one claim is asked about. */
	readonly who: string | null;
	readonly asked: Asked | null;
	readonly isDenied: boolean;
	/** It says whom one asks, which need not be whoever decides. */
	readonly isWay: boolean;
}

export interface Ask {
	readonly code: AskCode;
	/** What is asked for in this sentence. */
	readonly act: Act;
	/** The officer this sentence is about. */
	readonly asked: Asked | null;
	/** Put so that "yes" or "no" would be its answer. */
	readonly yesNo: boolean;
	/** A bare "yes" or "no" may stand before the answer: every word was read, or others asked so in such words. */
	readonly plain: boolean;
	/**
	 * Which way round others asked in such words: a yes says that what is asked about is true, or that it is not ("do I
	 * stay barred"), or it is asked what holds without a pardon ("can felons vote"), or which of two it is ("the governor
	 * or the board"); never carried by a button.
	 */
	readonly way?: 'yes' | 'no' | 'without' | 'which';
	/** What people say of whose power it is, where it is asked if they are right; never carried by a button. */
	readonly sides?: readonly Side[];
	/**
	 * Row of the general questions (`general`), what the numbers are of (`numbers`), or the statements of the law that
	 * answer it (`AL3-GA12`); null for the rest.
	 */
	readonly of: string | null;
	/** Whose law and whose case it is asked of, where other questions of the message are asked of others; never carried by a button. */
	readonly within?: { readonly codes: readonly string[]; readonly people: readonly string[] };
	/** Whose court of another country it was, where a word told it; never carried by a button. */
	readonly tier?: 'state' | 'union';
	/** The year in which this one of several cases of one court ended; never carried by a button. */
	readonly ended?: string;
	/** What the sentence is made of besides places and officers; never carried by a button. */
	readonly words?: readonly string[];
	/** What the whole message is made of besides places and officers: which kind of case it is; never carried either. */
	readonly told?: readonly string[];
}

/** What no statement on something else answers, whatever words they share. */
const apart: ReadonlySet<string> = new Set([
	...ofLife,
	...['money', 'discharge', 'sentence', 'innocence', 'alternative'],
]);
/** Asked so, it is what a pardon does to the record or the registry, and nothing else of them. */
const ofEnd = /^(?:off|gone|remov\w*|ends?|stops?|still|clear\w*|clean|wip\w+|disappear\w*|google)$/;

/** Whether a question is answered by the fact of its own topic, and never by a statement that shares its words. */
export const isApart = ({ code, words = [] }: Pick<Ask, 'code' | 'words'>): boolean =>
	apart.has(code) || ((code === 'registry' || code === 'record') && words.some((word) => ofEnd.test(word)));

/** Whether it is asked what an officer may do. */
export const isMay = (code: string): boolean => (mays as readonly string[]).includes(code);
/** Whether it is asked what a pardon does. */
export const isEffect = (code: string): boolean => (effects as readonly string[]).includes(code);
/** Whether it is asked when one may ask. */
export const isWhen = (code: string): boolean => (whens as readonly string[]).includes(code);
