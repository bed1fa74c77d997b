import type { Ask } from '../judge/ask.js';
import type { Country } from '../shapes/country.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/*
 * "Can the King pardon", "does Macron decide alone", "can he pardon anyone he wants": whoever of another country is
 * asked about has a sentence of his own there, and the word before it is the country's.
 */

/** What a country says of whoever is asked about, with the word where one answers; null where nobody is. */
export function ofHead(ask: Ask, country: Country, ground: Ground): Claim | null {
	const words = ask.words ?? [];
	const all = ` ${words.join(' ')} `;
	const found = country.heads?.find((head) => head.words.some((name) => all.includes(` ${name} `)));
	// Which court it was decides where one title has several.
	if (found === undefined || opens.test(all) || ask.tier !== undefined || all.includes(' state ')) return null;
	const isAlone = alone.test(all);
	if (!isAlone && !pardons.test(all)) return null;
	const whether = asksWhether.test(all);
	const plain: Ask = { ...ask, plain: whether && (isAlone || ofAnybody.test(all)), way: 'yes' };
	const truth = isAlone ? found.alone : anyWanted.test(all) && found.may === 'yes' ? 'limits' : found.may;
	return { line: worded(truth, [found.says], plain, ground), by: country.sources };
}

const opens = / (?:who|whom|whos|when|where|how|what|whats|which|why) /;
const asksWhether = / (?:can|could|may|does|do|is|will|would|has|have|still|true) /;
const alone = / (?:alone|himself|herself|solo|own|by himself) /;
const pardons = / (?:pardons?|pardoning|clemency|mercy|forgives?|commutes?) /;
const anyWanted = / (?:wants?|likes?|pleases?|wishes|whoever|whomever) /;
/** Whoever is to be pardoned is anybody: nothing of the case is told that could change the word. */
const ofAnybody =
	/ (?:pardons?|pardoning|forgives?)(?: (?:a|an|the|any|some|somebody|someone|anybody|anyone|people|person|prisoners?|inmates?|criminals?|convicts?|murderers?|me|him|her|them|us|my|his|uncle|aunt|brother|sister|son|daughter|mom|dad|mother|father|cousin|friend|husband|wife|foreigners?|american|americans|still|in|from|there|uk|jail|prison|that|is|he|she|they|whoever|whomever|wants?|likes?|pleases?|wishes|true|too))* $/;
