import type { Ask } from '../judge/ask.js';
import { turnsPower } from '../read/tables/plain.js';
import type { Country } from '../shapes/country.js';
import { fold } from '../shapes/fold.js';
import type { Claim } from './citations.js';
import { asksWider, whoIn } from './country-words.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';

/*
 * "Can the King pardon", "does Macron decide alone", "can he pardon anyone he wants": whoever of another country is
 * asked about has a sentence of his own there, and the word before it is the country's.
 */

/** What a country says of whoever is asked about, with the word where one answers; null where nobody is. */
export function ofHead(ask: Ask, country: Country, ground: Ground): Claim | null {
	const words = ask.words ?? [];
	// Who else is asked behind it is another question.
	const all = ` ${words.join(' ')} `.replace(/ and(?: (?:who|whom|how|what|when|where) .*)? $/, ' ');
	// Whoever decides there is meant where nobody is named by title: "can Macron just do it".
	const found =
		country.heads?.find((head) => head.words.some((name) => all.includes(` ${name} `))) ??
		(ask.code === 'alone' ? country.heads?.[0] : undefined);
	const isWider = asksWider(ask, country) && found === country.heads?.[0];
	// Which court it was decides where one title has several.
	const isOfTier = ask.tier !== undefined && country.tiers !== undefined && !asksWider(ask, country);
	if (found === undefined || opens.test(all) || ofStateCrime.test(all)) return null;
	const isAlone = ask.code === 'alone' || alone.test(all);
	// "Must he follow the council", asked of whoever decides there.
	const isBound = found === country.heads?.[0] && (ask.code === 'bound' || needs.test(all));
	if (!isAlone && !isBound && !pardons.test(all)) return null;
	const whether = asksWhether.test(all);
	const isWhich = !isAlone && / or /.test(all.replace(forShow, ' '));
	const isSure = isAlone || isBound || isOfTier || ofAnybody.test(all) || isOpen(all);
	const plain: Ask = { ...ask, plain: whether && isSure && !isWhich, way: 'yes' };
	const says = (isWider && !isAlone) || isOfTier ? whoIn(ask, country) : found.says;
	const isTheirs = found.words.some((name) => fold(says).replaceAll('-', ' ').includes(name));
	const may = isOfTier && !isTheirs ? 'no' : found.may;
	const truth = isBound
		? (turned[found.alone] ?? null)
		: isAlone
			? found.alone
			: anyWanted.test(all) && may === 'yes'
				? 'limits'
				: may;
	return { line: worded(truth, [says], plain, ground), by: country.sources };
}

const ofStateCrime = / state (?:crimes?|offen\w+|cases?|courts?|convictions?|law|charges?|murder\w*|prison) /;
const needs = / (?:needs?|must|(?:have|has) to (?:follow|obey|listen|ask|do what)|bound|required) /;
const turned: Readonly<Partial<Record<Truth, Truth>>> = {
	...{ yes: 'no', no: 'yes', 'mostly-yes': 'mostly-no', 'mostly-no': 'mostly-yes', limits: 'limits' },
};
const opens = / (?:who|whom|whos|when|where|how|what|whats|which|why) /;
const asksWhether = / (?:puede|peut|pode|kann|puo|can|could|may|does|do|is|will|would|has|have|still|true) /;
const alone = / (?:seul|solo|allein|da solo|alone|himself|herself|own|by himself|just|choice) /;
const pardons =
	/ (?:indultar|indulta|gracier|gracie|begnadigen|graziare|pardons?|pardoning|clemency|mercy|forgives?|commutes?|frees?|release) /;
const anyWanted = / (?:wants?|likes?|pleases?|wishes|whoever|whomever) /;
/** Nothing in the question could turn the word; "or is it for show" is told in the sentence. */
const isOpen = (all: string) =>
	!all
		.replace(forShow, ' ')
		.split(' ')
		.some((word) => turnsPower.has(word) && !/^ha(?:ve|s)$/.test(word));
const forShow =
	/ (?:or (?:is|just|only|its|it) (?:\w+ ){0,5}|only |just )(?:symbolic|show|ceremony|ceremonial|form|formal|formality|name|figurehead|title|tradition) /;
/** Whoever is to be pardoned is anybody: nothing of the case is told that could change the word. */
const ofAnybody =
	/ (?:pardons?|pardoning|forgives?)(?: (?:a|an|the|any|some|somebody|someone|anybody|anyone|people|person|prisoners?|inmates?|criminals?|convicts?|murderers?|soldiers?|spy|spies|me|him|her|them|us|my|his|uncle|aunt|brother|sister|son|daughter|mom|dad|mother|father|cousin|friend|husband|wife|foreigners?|american|americans|still|in|from|there|uk|jail|prison|that|is|he|she|they|whoever|whomever|wants?|likes?|pleases?|wishes|true|too|convicted|court|today|now|nowadays|these|days|currently|anymore|really|even|legally|all|by|law|actually))*(?: (?:a|my|our) \w+(?: \w+){0,4} (?:is|has|was|sits|got) .*)? $/;
