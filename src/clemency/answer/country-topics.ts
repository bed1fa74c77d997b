import type { Ask } from '../judge/ask.js';
import { asksWhether } from '../read/put-so.js';
import type { Country } from '../shapes/country.js';
import type { Claim } from './citations.js';
import { inPlace } from './country-words.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';

/*
 * What is asked of another country beside who decides: each question has its own sentence there, or the one that says
 * what is not known; a sentence on something else answers none of them.
 */

const textOf = ({ words = [] }: Ask) => ` ${words.join(' ')} `;

const said = (truth: Truth | null, says: string, ask: Ask, country: Country, ground: Ground): readonly Claim[] => [
	{
		line: worded(truth, [says], { ...ask, plain: ask.plain || asksWhether(ask), way: 'yes' }, ground),
		by: country.sources,
	},
];

/** What the country says of what is asked, or that no page says; null where it is asked of something else. */
export function ofTopic(ask: Ask, country: Country, name: string, ground: Ground): readonly Claim[] | null {
	const says = ground.texts.clemency.reply.country;
	const { code } = ask;
	const text = textOf(ask);
	const isForeign = foreign.test(text);
	const isWho = (code === 'who' || code === 'may') && / be pardoned | get (?:a )?(?:pardon|clemency) /.test(text);
	const about =
		code !== 'barred' && !(isWho && isForeign) ? code : isForeign ? 'foreigner' : crime.test(text) ? 'crime' : code;
	const told = country.told?.find((each) => each.about.includes(about));
	if (told !== undefined) return said(told.is, told.says, ask, country, ground);
	// What a pardon given there is worth at our border is asked of our law.
	const here =
		code === 'deportation' || (asksEffect.has(code) && visa.test(text)) ? ground.general('foreignPardon') : null;
	if (here !== null)
		return [
			{
				line: worded(
					code === 'deportation' ? here.reply : null,
					[here.says],
					{ ...ask, plain: ask.plain || asksWhether(ask), way: 'yes' },
					ground,
				),
				by: here.sources,
			},
		];
	if (code === 'law-text') return lawful.test(country.who) ? null : [{ line: says.field(code, name), by: [] }];
	const unknown: readonly Claim[] = [{ line: says.field(code, name), by: [] }];
	if (code === 'group') {
		if (country.group === null) return unknown;
		return said(country.groups ?? null, inPlace(country.group, country, name), ask, country, ground);
	}
	if (code === 'reasons') {
		if (country.reasons === null) return unknown;
		const truth = /\bno reasons\b/i.test(country.reasons)
			? 'no'
			: /^Reasons are given/.test(country.reasons)
				? 'yes'
				: null;
		return said(truth, country.reasons, ask, country, ground);
	}
	if (code === 'cost') {
		if (country.cost === undefined) return unknown;
		const isFree = /\bfree\b|\bnothing\b/.test(country.cost);
		// "Is it free" and "do I have to pay" are two directions.
		const truth: Truth = isFree === / free /.test(text) ? 'yes' : 'no';
		return said(/ (?:free|pay|fee|cost|charge|money) /.test(text) ? truth : null, country.cost, ask, country, ground);
	}
	if (about === 'foreigner')
		return [{ line: says.foreigner(name, / (?:must|need|needs|(?:have|has) to) /.test(text)), by: country.sources }];
	if (about === 'crime') return [{ line: says.anyCrime(name), by: country.sources }];
	return ofOwn.has(code) ? unknown : null;
}

/** "He got 8 years there, can he be pardoned": whether it can be done at all. */
export function ofAnybody(ask: Ask, country: Country, who: string, ground: Ground): readonly Claim[] | null {
	const text = textOf(ask);
	if (!beGiven.test(text) || !asksWhether(ask) || within.test(text)) return null;
	return said(country.may ?? 'yes', who, ask, country, ground);
}
const beGiven =
	/^ (?:(?:so|and|but|ok|hi|hey|hello) )*(?:(?:can|could|may) (?:my \w+|he|she|they|i|we|it|that|this|somebody|someone|anybody|anyone|people|a person|a prisoner|prisoners|an inmate|inmates|you|one) (?:still |ever )?(?:(?:be|get|get it|get this|get that) pardoned|(?:get|ask for|receive|be given|be granted) (?:a |any )?(?:pardon|clemency|mercy))|(?:can|could|will|would) (?:(?:the|their) government|they)(?: there)? (?:let|free|release|pardon) .*|(?:is it possible|any chance|is there a way|is there any way) (?:to|for) .*(?:pardon\w*|clemency|mercy)) /;
const within =
	/ (?:by|if|before|after|while|without|again|dead|died|death|murder\w*|alone|trump|president|king|queen|minister) /;

const foreign =
	/ (?:foreign|foreigners?|americans?|citizens?|noncitizens?|immigrants?|residents?|tourists?|us|expats?|passport) /;
const asksEffect: ReadonlySet<string> = new Set(['record', 'effect', 'travel']);
const visa = / (?:visas?|immigration|green card|uscis|customs|border|ice|deported|deportation) /;
const crime =
	/ (?:murder\w*|kill\w*|drugs?|rape\w*|rapists?|theft|thie(?:f|ves)|robber\w*|fraud|manslaughter|assault\w*|terror\w*|spy|spies|smuggl\w*|crimes?|felon\w*|criminals?) /;

const lawful = /\b(?:Constitution|Basic Law|Act|Statute|Gratiewet|Instrument)\b|\bart\. \d|\bs\. \d/;

/** Questions that are not answered by who decides. */
const ofOwn: ReadonlySet<string> = new Set([
	...['duration', 'lawyer', 'relative', 'dead', 'appeal', 'again', 'revoke', 'chances', 'how-many', 'late', 'hearing'],
	...['deadline', 'public', 'proof', 'lying', 'registry', 'support', 'notice', 'objection', 'inquiry', 'meets'],
	...['guns', 'vote', 'jury', 'office', 'licence', 'fine', 'money', 'deportation', 'suit'],
]);

/** "Can parliament pardon there", "can its prime minister": whoever has no sentence of his own there. */
export function ofOffice(ask: Ask, country: Country, who: string, ground: Ground): readonly Claim[] | null {
	const text = textOf(ask);
	if (!/ (?:pardon\w*|clemency|mercy|forgive|commute\w*) /.test(text) || !asksWhether(ask)) return null;
	const found = offices.find(({ names }) => names.test(text));
	if (found === undefined || found.part.test(who)) return null;
	return said(found.is, who, ask, country, ground);
}

const offices: readonly { readonly names: RegExp; readonly part: RegExp; readonly is: Truth }[] = [
	{
		names: / (?:parliament|congress|senate|legislature|lawmakers|mps|assembly) /,
		part: /parliament|assembly|congress|senate|duma/i,
		is: 'mostly-no',
	},
	{
		names: / (?:prime minister|pm|premier|chancellor) /,
		part: /prime minister|cabinet|council of ministers|[Gg]overnment pardons/,
		is: 'no',
	},
	{ names: / presidents? /, part: /president/i, is: 'no' },
	{ names: / (?:king|queen|emperor|monarch) /, part: /king|queen|emperor|royal|ruler|agong|crown/i, is: 'no' },
	{ names: / (?:courts?|judges?|supreme court) /, part: /court|judge/i, is: 'no' },
];
