import { own } from '../../domain/own.js';
import type { Ask, AskCode } from '../judge/ask.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** General questions that have an answer of its own in every state. */
const topicsOfPlaces: Readonly<Record<string, AskCode>> = {
	licence: 'licence',
	employer: 'licence',
	registry: 'registry',
	jury: 'jury',
	office: 'office',
	housing: 'housing',
	benefits: 'benefits',
	restitution: 'fine',
	compensation: 'innocence',
	statusThere: 'where',
	status: 'where',
	lying: 'lying',
	letters: 'support',
	proof: 'proof',
	lookedInto: 'inquiry',
};

/** What is asked in general words of a state that is named asks for what holds there; null for the rest. */
export function askedOfPlace(ask: Ask, codes: readonly string[]): Ask | null {
	const isState = codes.some((code) => /^[A-Z]{2}$/.test(code) && code !== 'US');
	if (!isState) return null;
	const topic = ask.code === 'general' ? own(topicsOfPlaces, ask.of ?? '') : null;
	if (topic !== null && topic !== undefined) return { ...ask, code: topic, of: null };
	// Kinds of pardon that are told apart by the guns are asked about for the guns.
	const isOfGuns = ask.code === 'difference' && ask.words?.some((word) => /^(?:guns?|firearms?)$/.test(word)) === true;
	return isOfGuns ? { ...ask, code: 'guns', of: null, plain: false } : null;
}

/** What needs no court to be known: abroad every country lets in whom it wants, and a passport is no visa. */
export function ofAnyCountry(ask: Ask, ground: Ground): Claim {
	const isOfPassport = ask.words?.some((word) => /^passports?$/.test(word)) === true;
	const held = ask.code === 'travel' ? ground.general(isOfPassport ? 'passport' : 'travel') : null;
	if (held === null) return { line: ground.texts.clemency.reply.notKnown(ask.code, null), by: [] };
	return { line: worded(held.reply, [held.says], { ...ask, plain: ask.plain || ask.yesNo }, ground), by: held.sources };
}
