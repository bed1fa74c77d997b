import type { Ask } from '../judge/ask.js';
import { asksWhether } from '../read/put-so.js';
import type { Country } from '../shapes/country.js';
import { fold } from '../shapes/fold.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { askedSo, hasOne, putInWords } from './put-in-words.js';

/*
 * What of another country is asked in words that say it: the wrongly convicted, the death row, the larger country of
 * which it is a part, and whether there are pardons at all.
 */

const textOf = ({ words = [] }: Ask) => ` ${words.join(' ')} `;

/** What a country says of what is asked in these words; null where it says nothing of its own. */
export function ofWords(ask: Ask, country: Country, ground: Ground): Claim | null {
	if (ask.code === 'cost' || ask.code === 'duration' || ask.code === 'deportation') return null;
	const text = textOf(ask);
	/** An officer who was asked about is no longer among the words. */
	const isHead = ({ asked }: Ask, names: readonly string[]) =>
		asked !== null && country.heads?.some(({ words }) => words.some((word) => names.includes(word))) === true;
	const found = putInWords(
		country.answers,
		text,
		(names) => isHead(ask, names) || hasOne(` ${ask.told?.join(' ') ?? ''}${text}`, names),
	);
	if (found === undefined) return null;
	const asked = askedSo(ask, found);
	const plain: Ask = { ...asked, plain: asked.plain || asksWhether(ask) || ofOffice.test(text) };
	// Whether an officer may take it back is not whether it can be lost.
	const isOfOfficer = ask.code === 'revoke' && ask.asked !== null;
	return { line: worded(isOfOfficer ? null : found.is, [found.says], plain, ground), by: country.sources };
}

/** The larger country was named, and none of its parts. */
export const asksWider = ({ tier }: Ask, { wider }: Country) => wider !== undefined && tier === 'union';

/** What the country is called in an answer. */
export const nameIn = (ask: Ask, country: Country | null, name: string) =>
	withArticle(country?.wider !== undefined && asksWider(ask, country) ? country.wider.name : name);

/** "Netherlands" has an article within a sentence. */
const withArticle = (name: string) => (takesArticle.test(name) ? `the ${name}` : name);
const takesArticle =
	/^(?:Netherlands|Philippines|Dominican Rep|Bahamas|United Arab|Channel|Isle|Vatican|International Criminal|UN )/;

/** "For an ordinary robbery, the state or the federation": it is the state's, where nothing says otherwise. */
const tierOf = (ask: Ask): 'state' | 'union' | undefined =>
	ask.tier ?? (ofState.test(textOf(ask)) && !ofUnion.test(textOf(ask)) ? 'state' : undefined);
const ofState =
	/ (?:ordinary|everyday|common|murder\w*|robber\w*|theft|thefts|burglar\w*|assault|fraud|stealing|shoplifting|manslaughter|rape) /;
const ofUnion = / (?:terror\w*|espionage|spy|spying|treason|drugs?|customs|immigration|army|military) /;

/** Who decides, in the country that was named. */
export function whoIn(ask: Ask, country: Country): string {
	if (country.wider !== undefined && asksWider(ask, country)) return country.wider.says;
	const tier = tierOf(ask);
	return (tier === undefined ? undefined : country.tiers?.[tier]) ?? country.who;
}

/** Whom to ask there. */
export const applyIn = (ask: Ask, country: Country): string =>
	(country.wider !== undefined && asksWider(ask, country) ? country.wider.apply : country.apply) ?? '';

/** Whether a sentence says which country it is of. */
export function namesIt(text: string, country: Country | null, name: string): boolean {
	const folded = ` ${fold(text)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()} `;
	const names = [name, ...(country?.words ?? [])].map(fold);
	return (
		text.includes(name.replace(/ \(.*$/, '')) || names.some((each) => each.length > 2 && folded.includes(` ${each} `))
	);
}

/** A sentence that says which country it is of: "In Norway a pardon comes after the judgment". */
export function inPlace(text: string, country: Country | null, name: string): string {
	if (namesIt(text, country, name)) return text;
	const [, first, rest] =
		/^(The|A|An|All|One|Any|It|Its|There|Normally|Whether|Lists|Groups|Guilt) (.*)$/s.exec(text) ?? [];
	return first === undefined ? `${name}: ${text}` : `In ${name} ${first.toLowerCase()} ${rest}`;
}

/** "How does the UK do it, can the King pardon": whether an office may is asked behind. */
const ofOffice =
	/ (?:can|could|may) (?:the |a |their |its )?(?:king|queen|president|minister|governor general|governor|crown|they|he) (?:still |ever )?(?:pardon|do|give|grant) /;

/** "Is there clemency in the UK", "do they pardon people": whether there is any is asked, and of no officer. */
export const asksIfAny = (ask: Ask) => {
	const text = textOf(ask)
		.replace(/ or (?:not|no|nah) $/, ' ')
		.replace(/ and (?:who|whom|how|what|when|where) .*$/, ' ')
		.replace(/ (?:does|do|has|have) the (?=have|has|give|grant|pardon)/, ' do ');
	return ofAny.test(text) && !beside.test(text);
};

const ofAny =
	/^ (?:so |and |but |ok |hey |hi )*(?:(?:is|are) there (?:(?:a|an|any|such a thing as|anything like|something like|thing like|things like|kind of|royal|presidential) )*(?:pardons?|clemency|mercy)|(?:got|they got|they have|has|have) (?:(?:a|an|any|royal|presidential|some) )*(?:pardons?|clemency|mercy)|(?:do|does) (?:(?:they|there|it|the government|have|give|grant|use|do|still|its|their|own|any|a|kind of|royal|presidential|official) )*(?:pardons?|clemency|mercy)|(?:can|could) (?:the |they )?(?:government )?pardon (?:people|someone|somebody|anyone|anybody|a person|prisoners?|criminals?|me|him|her|them)) /;
/** Words that make another question of it. */
const beside =
	/ (?:who|how|when|where|why|what|which|not|never|without|before|after|while|until|alone|let|lets|into|enter|border|just|fee|cost|free|form|hearing|mean|means|same|erase\w*|record|count|counts|help|trump|biden|president|us|american|or|often|many|still|take|last|need|secretary|minister|king|queen|court|parliament|death|murder\w*) /;
