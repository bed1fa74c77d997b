import type { Line } from '../../render/message.js';
import { type Ask, type AskCode, isEffect, isMay, isWhen } from '../judge/ask.js';
import { asksWhether } from '../read/put-so.js';
import type { Country } from '../shapes/country.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { ofHead } from './country-head.js';
import { sentencesFor } from './country-sentences.js';
import { ofAnybody, ofOffice, ofTopic } from './country-topics.js';
import { applyIn, asksIfAny, inPlace, nameIn, namesIt, ofWords, whoIn } from './country-words.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';

const ours = new Set(['president', 'former-president', 'governor', 'former-governor', 'mayor', 'legislature']);

/** What another country's law says, as far as a page was read; `own` = what the country is called. */
export function replyCountry(ask: Ask, country: Country | null, own: string, ground: Ground): readonly Claim[] {
	const name = nameIn(ask, country, own);
	const [first, ...rest] = claimsOf(ask, country, name, ground);
	if (first === undefined) return [];
	// A piece of another country's law says whose it is.
	const text = plainText(first.line);
	return [
		namesIt(text, country, name) || /^(?:Mostly no\. )?U\.S\. /.test(text)
			? first
			: { ...first, line: [inPlace(text, country, name)] },
		...rest,
	];
}

function claimsOf(ask: Ask, country: Country | null, name: string, ground: Ground): readonly Claim[] {
	const { country: says, no } = ground.texts.clemency.reply;
	if (ask.code === 'travel' && !asksIfAny(ask)) return travel(name, country, ask, ground);
	const american = ask.asked !== null && ours.has(ask.asked.officer);
	const only: Line = says.only(name);
	const isPut = ask.plain || (american && (ask.way === 'which' || asksWhether(ask)));
	const nobodyElse = isPut && ask.way !== 'no' ? no(only) : only;
	if (country === null) {
		const unknown: Claim = { line: says.notKnown(name), by: [] };
		return american
			? [{ line: nobodyElse, by: ground.points.sovereign }, unknown]
			: [unknown, { line: only, by: ground.points.sovereign }];
	}
	const who: Claim = { line: [whoIn(ask, country)], by: country.sources };
	if (american && !isTheirs(ask)) {
		// "Can he do anything for her": what a government can do for somebody who is held abroad stands in place of who decides.
		const held = asksHelp(ask) ? ground.general('heldAbroad') : null;
		const next: Claim = held === null ? who : { line: [held.says], by: held.sources };
		return [{ line: nobodyElse, by: country.sources }, next];
	}
	if (ask.code === 'who' && whatToDo.test(` ${(ask.words ?? []).join(' ')} `) && country.apply !== null) {
		const held =
			american || ofOurCitizens.test(` ${(ask.told ?? ask.words ?? []).join(' ')} `)
				? ground.general('heldAbroad')
				: null;
		const place: Claim = { line: says.where(name, applyIn(ask, country)), by: country.sources };
		return held === null
			? [place, ...said(country.procedure, country)]
			: [place, { line: [held.says], by: held.sources }];
	}
	const inWords = ofWords(ask, country, ground);
	if (inWords !== null) return [inWords];
	if ((ask.code === 'happened' || isDone(ask)) && country.happened !== undefined && asksPast(ask))
		return said(country.happened, country);
	// "Who was the last one pardoned there" is not answered by who pardons.
	if (ask.code === 'happened' && country.happened === undefined && ofWhom.test((ask.words ?? []).join(' ')))
		return [{ line: says.field('happened', name), by: [] }];
	if ((isEarly(ask) || ask.code === 'on-appeal' || ask.code === 'before') && country.timing !== null)
		return early(ask, country, name, ground);
	const isOfPower =
		ask.code === 'who' || isMay(ask.code) || (ask.code === 'chances' && anyChance.test(ask.words?.join(' ') ?? ''));
	const head = isOfPower ? ofHead(ask, country, ground) : null;
	if (head !== null) return [head];
	if (asksCalled(ask) && country.called !== null)
		return [{ line: says.called(name, country.called), by: country.sources }];
	const isTold = country.told?.some(({ about }) => about.includes(ask.code)) === true;
	// "Is there a pardon for somebody sick, for her brother": whether there is any is asked first.
	if (/^(?:relative|barred|chances)$/.test(ask.code) && asksIfAny(ask) && !isTold)
		return [{ ...who, line: worded('yes', who.line, { ...ask, plain: true, way: 'yes' }, ground) }];
	const own =
		ofTopic(ask, country, name, ground) ?? (isOfPower ? ofOffice(ask, country, whoIn(ask, country), ground) : null);
	if (own !== null) return own;
	const anybody = isOfPower || ask.code === 'happened' ? ofAnybody(ask, country, whoIn(ask, country), ground) : null;
	if (anybody !== null) return anybody;
	const fields = ofField(ask, country, name, who, ground);
	if (fields !== null) return fields;
	// What comes by itself is decided by nobody.
	if (/ (?:automatic|automatically|by itself) /.test(` ${(ask.words ?? []).join(' ')} `) && asksWhether(ask))
		return [{ line: worded('no', who.line, { ...ask, plain: true, way: 'yes' }, ground), by: who.by }];
	if (asksIfAny(ask)) {
		const any: Truth = country.code === 'ICC' ? 'no' : 'yes';
		return [{ ...who, line: worded(any, who.line, { ...ask, plain: true, way: 'yes' }, ground) }];
	}
	// What was found in the sentence of who decides is told with it.
	const found = sentencesFor(ask, country).flatMap((text) => said(text, country));
	const news = found.filter((claim) => !isPart(claim, [who]) && !country.who.includes(plainText(claim.line)));
	const isProcedure = (claim: Claim) => country.procedure?.includes(plainText(claim.line)) === true;
	// Asked beside who decides, whether the record is clear is not found as a sentence by its words.
	const record = country.effect !== null && ofRecord(ask) ? said(country.effect, country) : [];
	const isShort = plainText(who.line).length < oneGlance;
	// "Who gives them, and has there been any": what was given stands behind who gives it.
	if (asksWho(ask) && country.happened !== undefined && ofAnyGiven.test((ask.words ?? []).join(' ')))
		return [...said(country.heads?.[0]?.says ?? country.who, country), ...said(country.happened, country)];
	if (asksWho(ask) || (isOfPower && asksPower(ask)))
		return [who, ...news.filter((claim) => isShort || !isProcedure(claim)), ...record];
	// How it works is who decides, how one gets there, and when.
	if (asksHow(ask) || news.length === 0)
		return [
			who,
			...(asksHow(ask) ? [country.procedure, isAfter.test(plainText(who.line)) ? null : country.timing] : []).flatMap(
				(text) => said(text, country),
			),
		];
	// Who decides in substance is told after who decides.
	const isBinding = (claim: Claim) => country.binding?.includes(plainText(claim.line)) === true;
	return ask.code === 'who' || news.some(isBinding) ? [who, ...news] : [...news, who];
}

const said = (text: string | null | undefined, country: Country): readonly Claim[] =>
	text === null || text === undefined ? [] : [{ line: [text], by: country.sources }];

const anyChance = /\b(?:any|a|is there) chance\b/;
const whatToDo =
	/ what (?:can|do|should|could) (?:i|we|he|she|they) do | how (?:can|do) (?:i|we|he|she) get (?:out|him out|her out) /;
const ofOurCitizens = / (?:american|americans|us citizen|citizen) /;

/** Whom it lets in is each country's own. */
function travel(name: string, country: Country | null, ask: Ask, ground: Ground): readonly Claim[] {
	const put: Ask = {
		...ask,
		plain: ask.plain || ask.yesNo || asksWhether(ask),
		way: 'yes',
	};
	if (country?.entry !== undefined)
		return [{ line: worded('depends', [country.entry], put, ground), by: country.sources }];
	const { sources = [] } = ground.general('travel') ?? {};
	return [{ line: worded('depends', ground.texts.clemency.reply.country.travel(name), put, ground), by: sources }];
}

/** Whether it may be done before a judgment is final is asked of the time. */
function early(ask: Ask, country: Country, name: string, ground: Ground): readonly Claim[] {
	const own = ofTopic(ask, country, name, ground);
	if (own !== null) return own;
	const put: Ask = { ...ask, plain: ask.yesNo || ask.plain, way: 'yes' };
	const says = inPlace(country.timing ?? '', country, name);
	return [{ line: worded(country.early ?? null, [says], put, ground), by: country.sources }];
}

/** "Can Trump do anything for an American held there". */
const asksHelp = ({ words = [] }: Ask) =>
	/ (?:do (?:anything|something|any)|help|free|out of|bring|get|rescue|save|swap|trade|exchange|held|detained) /.test(
		` ${words.join(' ')} `,
	);

/** "Did Herzog grant Netanyahu a pardon" asks what became of it. */
const isDone = ({ code, words = [] }: Ask) => isMay(code) && /^(?:did|has|have|was)$/.test(words[0] ?? '');

/** Whether it became so, and not whether there is any such power. */
const asksPast = ({ asked, words = [], told = [] }: Ask) => {
	const text = ` ${words.join(' ')} ${told.join(' ')} `;
	return (asked !== null || past.test(text)) && !/ pardon power | power to pardon /.test(text);
};
const past =
	/ (?:did|was|were|has|had|got|asked|requests?|netanyahus?|bibi|become|became|happen\w*|former|ever|outcome|decided) /;

/** What the country says of the topic of a question; null where the question is of who decides. */
function ofField(ask: Ask, country: Country, name: string, who: Claim, ground: Ground): readonly Claim[] | null {
	const { country: says } = ground.texts.clemency.reply;
	// What to do first is how such a case goes, not where a letter is sent.
	const isFirst = ask.code === 'where' && ask.words?.includes('first') === true;
	if (ask.code === 'where' && !isFirst && country.apply !== null) {
		const place: Claim = { line: says.where(name, applyIn(ask, country)), by: country.sources };
		if (!asksHow(ask)) return [place];
		// Whom to ask and what to do are wanted, and who decides where no more is known.
		return country.procedure === null ? [place, who] : [place, ...said(country.procedure, country)];
	}
	if (ask.code === 'where' && !isFirst && country.procedure !== null)
		return said(inPlace(country.procedure, country, name), country);
	if (ask.code === 'where' && asksHow(ask)) return [who, { line: says.field('where', name), by: [] }];
	const own = isFirst ? (country.procedure ?? country.apply) : fieldOf(ask.code, country);
	if (own === undefined) return null;
	if (own === null) return [{ line: says.field(ask.code, name), by: [] }];
	if (ask.code === 'record') return [cleared(ask, country, name, own, ground)];
	// "How long" asks for a number, and none is known.
	const long = ask.code === 'when' && / how long | how many years /.test(` ${(ask.words ?? []).join(' ')} `);
	if (long && !/\b(?:years?|months?)\b/.test(`${country.timing} ${country.procedure}`)) {
		const waits = ask.words?.some((word) => /^(?:wait|waiting|ask|asking|apply|before)$/.test(word)) === true;
		return [{ line: waits ? says.noWait(name) : says.field('duration', name), by: [] }, ...said(own, country)];
	}
	const found = sentencesFor(ask, country);
	const known: Claim[] = [];
	for (const text of [...found, ...(isWhen(ask.code) ? waitsIn(country) : []), own]) {
		const [claim] = said(text, country);
		if (claim !== undefined && !overlaps(claim, known)) known.push(claim);
	}
	return known.slice(0, 3);
}

/** Whether the record is clear after it, with the word. */
function cleared(ask: Ask, country: Country, name: string, effect: string, ground: Ground): Claim {
	const put: Ask = { ...ask, plain: ask.plain || ask.yesNo, way: ask.way ?? 'yes' };
	const truth: Truth | null = country.erases ?? (/no page we read says/.test(effect) ? 'not-known' : null);
	return { line: worded(truth, [inPlace(effect, country, name)], put, ground), by: country.sources };
}

/** "Before the appeal", "while the trial is on". */
const isEarly = ({ words = [] }: Ask) =>
	words.some((word) => /^(?:before|pending|until|already|final)$/.test(word)) &&
	words.some((word) => /^(?:appeals?|trial|verdict|judgment|convict\w*|sentenc\w*)$/.test(word));

/** The head of the other country's government, by title. */
const isTheirs = ({ words = [] }: Ask) => words.includes('pm') || words.join(' ').includes('prime minister');

/** "Whats it called": the name of it there, and not who gives it. */
const asksCalled = ({ words = [] }: Ask) =>
	words.some((word) => /^(?:call(?:ed)?|name)$/.test(word)) && !words.includes('who');

/** "Can Erdogan pardon a prisoner": whoever is to be pardoned is anybody. */
const asksPower = ({ code, words = [] }: Ask) =>
	code === 'may' &&
	!words.some((word) => /^(?:prime|minister|pm|king|queen|emperor|chancellor|monarch|parliament|court)$/.test(word)) &&
	/\bpardon(?: (?:a|an|the|any|some|somebody|someone|anybody|anyone|people|person|prisoners?|inmates?|criminals?|convicts?|murderers?|me|him|her|them|us|my|brother|son|foreigners?|still))*$/.test(
		words.join(' '),
	);

/** Not where who decides is told because nothing else was understood. */
const asksWho = ({ code, words }: Ask) =>
	(code === 'who' && words === undefined) || words?.some((word) => /^who/.test(word)) === true;

const ofRecord = ({ words = [] }: Ask) =>
	words.some((word) => /^(?:books|records?|erased?|expunged?|wiped?)$/.test(word));

/** Who decides is told in so few characters that something else may stand behind it. */
const oneGlance = 130;

/** When it comes is said with who decides. */
const isAfter = /\bafter (?:a|an|the) (?:final )?(?:conviction|judgment)|\bafter conviction/;

const asksHow = ({ code, words = [], told = [] }: Ask) =>
	words.some((word) => word === 'how' || word === 'process' || word === 'procedure') ||
	(code === 'who' && !words.includes('who') && /\bhow (?:does|do|would|can|is)\b/.test(told.join(' ')));

const ofWhom = /\b(?:last|latest|lately|recent|recently|this year|newest)\b/;
const ofAnyGiven = /\b(?:has|have) (?:there )?(?:ever )?been any\b|\b(?:were|was) there any\b/;

/** Whether another of them says it already. */
function isPart({ line: own }: Claim, others: readonly Claim[]): boolean {
	const text = plainText(own);
	return others.some(({ line: other }) => plainText(other).includes(text));
}

/** One of two is a part of the other. */
const overlaps = (claim: Claim, others: readonly Claim[]) =>
	isPart(claim, others) || others.some((other) => isPart(other, [claim]));

/** Sentences on how a petition goes that name a time to wait. */
function waitsIn({ procedure, timing }: Country): readonly string[] {
	if (/\byears?\b/.test(timing ?? '')) return [];
	return (procedure ?? '').split(/(?<=[.]) (?=[A-Z])/).filter((text) => /\b(?:years?|months?|waiting)\b/.test(text));
}

/** Undefined where the question is of who decides. */
function fieldOf(code: AskCode, country: Country): string | null | undefined {
	if (isEffect(code)) return country.effect;
	if (isWhen(code)) return country.timing;
	if (code === 'where') return country.apply;
	return undefined;
}
