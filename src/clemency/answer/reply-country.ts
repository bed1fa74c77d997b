import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask, AskCode } from '../judge/ask.js';
import { effects, mays, whens } from '../judge/ask.js';
import type { Country } from '../shapes/country.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { ofHead } from './country-head.js';
import { sentencesFor } from './country-sentences.js';
import type { Ground } from './ground.js';

const ours = new Set(['president', 'former-president', 'governor', 'former-governor', 'mayor', 'legislature']);

/** What another country's law says, as far as a page was read; `name` = what the country is called. */
export function replyCountry(ask: Ask, country: Country | null, name: string, ground: Ground): readonly Claim[] {
	const [first, ...rest] = claimsOf(ask, country, name, ground);
	if (first === undefined) return [];
	// A piece of another country's law says whose it is.
	const said = plainText(first.line);
	const isOfPower = ask.code === 'who' || (mays as readonly AskCode[]).includes(ask.code);
	const isNamed = isOfPower || said.includes(name) || said.includes(name.split(' ')[0] as string);
	return [isNamed ? first : { ...first, line: line`${name}: ${first.line}` }, ...rest];
}

function claimsOf(ask: Ask, country: Country | null, name: string, ground: Ground): readonly Claim[] {
	const { country: says, no } = ground.texts.clemency.reply;
	const american = ask.asked !== null && ours.has(ask.asked.officer);
	const only: Line = says.only(name);
	const nobodyElse = ask.plain && ask.way !== 'no' ? no(only) : only;
	if (country === null) {
		const unknown: Claim = { line: says.notKnown(name), by: [] };
		return american
			? [{ line: nobodyElse, by: ground.points.sovereign }, unknown]
			: [unknown, { line: only, by: ground.points.sovereign }];
	}
	const said = (text: string | null): readonly Claim[] =>
		text === null ? [] : [{ line: [text], by: country.sources }];
	const decides = ask.tier === undefined ? undefined : country.tiers?.[ask.tier];
	const who: Claim = { line: line`${name}: ${decides ?? country.who}`, by: country.sources };
	const found = sentencesFor(ask, country).flatMap(said);
	if (american && !isTheirs(ask)) return [{ line: nobodyElse, by: country.sources }, who];
	if (ask.code === 'happened' && country.happened !== undefined) return said(country.happened);
	if (!isEarly(ask) && (ask.code === 'who' || (mays as readonly AskCode[]).includes(ask.code))) {
		const head = ofHead(ask, country, ground);
		if (head !== null) return [head];
	}
	if (asksCalled(ask) && country.called !== null) return said(`${capital(country.called)}.`);
	if (asksDifference(ask)) {
		const kinds = [country.effect, country.called].flatMap((text) =>
			text === null ? [] : [line`${name}: ${text.replace(/[^.]$/, '$&.')}`],
		);
		return [...kinds.map((each): Claim => ({ line: each, by: country.sources })), who];
	}
	// Who rules there does not decide alone, or at all: what the law says of it comes first.
	// What to do first is how such a case goes, not where a letter is sent.
	const isFirst = ask.code === 'where' && ask.words?.includes('first') === true;
	const own = isFirst ? (country.procedure ?? country.apply) : fieldOf(ask.code, country);
	if (own !== undefined) {
		const years = (whens as readonly AskCode[]).includes(ask.code) ? waitsIn(country).flatMap(said) : [];
		const known = [
			...found,
			...years.filter((claim) => !isPart(claim, found)),
			...said(own).filter((claim) => !isPart(claim, found) && !found.some((each) => isPart(each, [claim]))),
		];
		return known.length > 0 ? [...known, who] : [{ line: says.field(ask.code, name), by: [] }, who];
	}
	// Whether it may be done before a judgment is final is asked of the time.
	if (isEarly(ask) && country.timing !== null)
		return [{ line: line`${name}: ${country.timing}`, by: country.sources }, who, ...said(country.effect)];
	// What was found in the sentence of who decides is told with it.
	const news = found.filter((claim) => !isPart(claim, [who]));
	const first =
		(ask.code === 'who' && asksWho(ask)) || asksPower(ask) || isBinding(news[0], country)
			? [who, ...news]
			: [...news, who];
	return [
		...first,
		...[...said(country.binding), ...said(country.procedure), ...said(country.timing)].filter(
			(claim) => !isPart(claim, news) && !news.some((each) => isPart(each, [claim])),
		),
	];
}

/** "Before the appeal", "while the trial is on". */
const isEarly = ({ words = [] }: Ask) =>
	words.some((word) => /^(?:before|pending|until|already|final)$/.test(word)) &&
	words.some((word) => /^(?:appeals?|trial|verdict|judgment|convict\w*|sentenc\w*)$/.test(word));

/** The head of the other country's government, by title. */
const isTheirs = ({ words = [] }: Ask) => words.includes('pm') || words.join(' ').includes('prime minister');

/** Who decides in substance is told after who decides. */
const isBinding = (first: Claim | undefined, { binding }: Country) =>
	first !== undefined && binding !== null && plainText(first.line) === binding && /^The minister/.test(binding);

/** "Whats it called": the name of it there, and not who gives it. */
const asksCalled = ({ words = [] }: Ask) => words.includes('called') && !words.includes('who');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the kinds there are, and what each does. */
const asksDifference = ({ words = [] }: Ask) =>
	words.some((word) => /^(?:difference|differ|differs|different|vs|versus)$/.test(word));

/** "Can Erdogan pardon a prisoner": whoever is to be pardoned is anybody. */
const asksPower = ({ code, words = [] }: Ask) =>
	code === 'may' &&
	!words.some((word) => /^(?:prime|minister|pm|king|queen|emperor|chancellor|monarch|parliament|court)$/.test(word)) &&
	/\bpardon(?: (?:a|an|the|any|some|somebody|someone|anybody|anyone|people|person|prisoners?|inmates?|criminals?|convicts?|murderers?|me|him|her|them|us|my|brother|son|foreigners?|still))*$/.test(
		words.join(' '),
	);

/** Not where who decides is told because nothing else was understood. */
const asksWho = ({ words }: Ask) => words === undefined || words.some((word) => /^who/.test(word));

/** Whether another of them says it already. */
function isPart({ line: own }: Claim, others: readonly Claim[]): boolean {
	const text = plainText(own);
	return others.some(({ line: other }) => plainText(other).includes(text));
}

/** Sentences on how a petition goes that name a time to wait. */
function waitsIn({ procedure }: Country): readonly string[] {
	return (procedure ?? '').split(/(?<=[.]) (?=[A-Z])/).filter((text) => /\b(?:years?|months?|waiting)\b/.test(text));
}

/** Undefined where the question is of who decides. */
function fieldOf(code: AskCode, country: Country): string | null | undefined {
	if ((effects as readonly AskCode[]).includes(code)) return country.effect;
	if ((whens as readonly AskCode[]).includes(code)) return country.timing;
	if (code === 'where') return country.apply;
	if (code === 'group') return country.group;
	if (code === 'reasons') return country.reasons;
	if (code === 'cost') return country.cost ?? null;
	if (code === 'duration' || code === 'revoke') return null;
	return undefined;
}
