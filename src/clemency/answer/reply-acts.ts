import { line, outside } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import type { Asking, RegisteredCase } from '../shapes/case.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { isGrant } from './granted-by.js';
import type { Ground } from './ground.js';
import { calledIn, withName } from './told-of.js';
import { surnameOf } from './was-pardoned.js';

/** One act of mercy that fits what was asked. */
interface Act {
	readonly each: RegisteredCase;
	readonly act: Asking;
}

/** Asked whether it was done. */
const whether =
	/^(?:(?:so|and|but|hey|ok|well|is it true(?: that)?|i heard(?: that)?|is it right(?: that)?|really) )*(?:did|has|have|had)\b|^(?:so |and )?is it true\b/;

/** Numbers of a text but years and days of a month. */
const numbersIn = (text: string): readonly number[] =>
	[
		...text
			.replace(/(?<=\d),(?=\d)/g, '')
			.matchAll(
				/\b\d+\b(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))/g,
			),
	]
		.map(([digits]) => Number(digits))
		.filter((n) => n < 1700 || n > 2100);

/** "Governor Walker granted none", "Governor Scott had pardoned nobody". */
const saysNone = (said: string, name: string | null) =>
	name === null ? false : new RegExp(`\\b${name}(?: \\([^)]*\\))? (?:granted none|had pardoned nobody)\\b`).test(said);

/** A sentence names a governor as one: the father of the same name is another. */
const tellsOf = (said: string, surname: string) => new RegExp(`\\bGovernors?(?: \\S+){0,2}? ${surname}\\b`).test(said);

/** What tells of one governor, and of none but others; a list of several has the bare names. */
export const isOfOther = ({ says }: Fact, surname: string) =>
	/\bGovernors? [A-Z]/.test(says) && !tellsOf(says, surname);
export function ofGovernor(facts: readonly Fact[], surname: string): readonly Fact[] {
	const told = facts.filter(({ says }) => tellsOf(says, surname));
	return told.length > 0 ? told : facts.filter(({ says }) => says.includes(surname));
}

/** "Has the governor granted any" asks of today's, "has a governor ever" of whoever there was. */
const ofAnyOne = /\b(?:ever|been|an? governor|any governor|governors)\b/;
export const ofToday = (text: string) => !ofAnyOne.test(text) && /\b(?:current|now|yet|so far)\b/.test(text);

/** What is asked of one governor as a yes or no: the parts of an act that answer it; null where it is asked otherwise. */
export function actsAsked({ code, of, asked, act, words = [] }: Ask): string | null {
	// "Does Kehoe pardon many people" is told by what he granted, and not by what others did before him.
	if (code === 'chances' && asked?.officer === 'governor' && asked.name !== undefined) return 'acts-pardoned';
	if (code !== 'how-many') return null;
	// "Has he ever done it", of an execution: nothing but what was done on death row.
	if (of === 'acts' && act === 'reprieve') return 'acts-row-delayed';
	if (of?.startsWith('acts') === true) return of;
	const text = words.join(' ');
	const isOne = of === null && /^(?:former-)?governor$/.test(asked?.officer ?? '') && whether.test(text);
	if (!isOne || /\b(?:more|fewer|less) than\b/.test(text)) return null;
	return act === 'commutation' || /\bcommut/.test(text) ? 'acts-commuted' : 'acts-pardoned';
}

/** "In 2024", "last year": the year that is asked about. */
export function yearAsked(text: string, day: string): string | null {
	const now = day.slice(0, 4);
	const named = /\b(?:in )?((?:19|20)\d\d)\b/.exec(text)?.[1];
	return named ?? (/\blast year\b/.test(text) ? String(Number(now) - 1) : /\bthis year\b/.test(text) ? now : null);
}

/** A count of all years up to one says nothing of that one. */
export const tellsOfYear = (said: string, year: string | null) =>
	year === null || new RegExp(`(?<!\\b(?:by|since|until) (?:\\w+ ){0,2})${year}`).test(said);

/** How many "many" are at least. */
const leastOf = (text: string) =>
	[...text.matchAll(/\b(?:many|lots?|dozens|hundreds|thousands)\b/g)].map(
		([word]) => ({ dozens: 24, hundreds: 200, thousands: 1000 })[word] ?? 15,
	);

const hasNumbersOf = (said: string, asked: string) =>
	leastOf(asked).every((n) => Math.max(0, ...numbersIn(said)) >= n) &&
	numbersIn(asked).every((n) => numbersIn(said).includes(n)) &&
	(!/\blast day\b/.test(asked) || /\blast (?:full )?day\b/.test(said));

/** Names told behind the first act. */
const mostOthers = 4;

/**
 * Whether an officer of a place, or whoever held the office, did something like it: told by the cases known here, and
 * that these are not all. `counts` = what is told of numbers there. `of` = `acts` with parts: `row`, `dead`, `commuted`, `pardoned`, `immigration`, `y2025`.
 */
export function replyActs(ask: Ask, { row }: Verdict, counts: readonly Claim[], ground: Ground): readonly Claim[] {
	const parts = (ask.of ?? '').split('-').slice(1);
	const says = ground.texts.clemency.reply.acts;
	const isOfBoard = ask.asked?.officer === 'board';
	const text = ask.words?.join(' ') ?? '';
	const year = parts.find((part) => /^y\d{4}$/.test(part))?.slice(1) ?? yearAsked(text, ground.day);
	// "Did he pardon anybody for drugs": what it was for must be told.
	const offence =
		/\b(?:anyone|anybody|someone|somebody|people|any) (?:\w+ )?for (?:an? |the |having |selling )?(\w{4,5})/.exec(
			text,
		)?.[1] ?? /\binnocen/.exec(text)?.[0];
	const matter =
		offence === undefined
			? null
			: new RegExp(/^(?:weed|marij|canna)/.test(offence) ? 'marijuana|cannabis' : offence, 'i');
	const president = parts.find((part) => part.startsWith('of'))?.slice(2) ?? null;
	const today =
		ask.asked?.officer === 'governor' &&
		(ofToday(text) || (/^(?:so |and |but )?has\b/.test(text) && !ofAnyOne.test(text)))
			? ground.holder('governor', row.code)
			: null;
	const name = president ?? (ask.asked?.name ?? today?.official.person)?.split(' ').at(-1) ?? null;
	const isTheirs = ({ who }: Asking) =>
		name !== null
			? surnameOf(who) === name.toLowerCase() || who?.endsWith(` ${name}`) === true
			: !isOfBoard || !/^(?:President|Governor) /.test(who ?? '');
	const anyOf = (code: string, isMeant: (act: Asking) => boolean) =>
		(ground.cases?.(code) ?? []).flatMap((each): readonly Act[] =>
			each.clemency
				.filter((act) => isGrant(act) && isMeant(act) && /^President\b/.test(act.who ?? '') === (president !== null))
				.slice(-1)
				.map((act) => ({ each, act })),
		);
	const any = anyOf(row.code, isTheirs);
	const all = any.filter(({ each, act }) => fits(act, each, parts) && (matter === null || isFor(each, act, matter)));
	const inYear = year === null ? all : all.filter(({ act }) => act.date?.startsWith(year) === true);
	// Whoever emptied a death row is the one with most of it.
	const isWhole = /\b(?:every|all|whole|entire|empt\w+|clear\w*|most)\b/.test(text);
	const isFirst = /\bfirst\b/.test(text);
	const sizeOf = ({ act }: Act) => (isWhole ? Math.max(0, ...numbersIn(act.told ?? '')) : 0);
	const acts = [...inYear].sort(
		(a, b) => sizeOf(b) - sizeOf(a) || (isFirst ? -1 : 1) * (b.act.date ?? '').localeCompare(a.act.date ?? ''),
	);
	const facts = ground.facts(row.code, 'numbers');
	const counted = (name === null ? facts : ofGovernor(facts, name))
		.filter(({ says: said }) => tellsOfYear(said, year))
		.filter((fact) => isOfAct(fact, parts) && (matter === null || matter.test(fact.says)));
	const numbers = counted.map((fact): Claim => ({ line: [fact.says], by: fact.sources }));
	// A count answers whether anybody was pardoned; of death sentences, lifers and the dead it says nothing.
	const isLife = parts.includes('life');
	const ofLife = numbers.filter(({ line: said }) => /\blife\b/.test(plainText(said)));
	const isCount = isLife
		? ofLife.length > 0
		: !parts.includes('dead') && !parts.includes('delayed') && numbers.length > 0;
	const [first, ...rest] = acts;
	const put = ask.yesNo || whether.test(text);
	const isYes = put && (!parts.includes('whom') || /^(?:did|has|have|had)\b/.test(text));
	// "Is it true that he commuted 30": a number, and a day, must be those of the act.
	const yes = (said: Claim['line']) =>
		isYes &&
		(saysNone(plainText(said), name) || counted.some(({ says: no, means }) => means === 'no' && plainText(said) === no))
			? ground.texts.clemency.reply.no(said)
			: isYes && hasNumbersOf(plainText(said), text)
				? ground.texts.clemency.reply.yes(said)
				: said;
	const [lead] = isLife ? ofLife : numbers;
	// Whom somebody pardoned is told by name where one is known.
	const isNamed = parts.includes('whom') && first !== undefined && !isLife;
	if (isCount && lead !== undefined && !isNamed) return [{ ...lead, line: yes(lead.line) }];
	if (first !== undefined) {
		const [second, ...more] = rest;
		if (second !== undefined && more.length === 0)
			return [{ ...told(first), line: yes(told(first).line) }, told(second)];
		const others = rest.slice(0, mostOthers).map(({ each, act }) => [each.name, act.date?.slice(0, 4) ?? ''] as const);
		return [
			{ ...told(first), line: yes(told(first).line) },
			...(others.length === 0
				? []
				: [{ line: says.also(others), by: rest.flatMap(({ each }) => each.sources.slice(0, 1)).slice(0, 2) }]),
		];
	}
	// Mercy of another kind is no answer with a yes; it comes near.
	const isRow = parts.includes('row');
	// Of death row a delay for all of them comes nearest, then what others did there.
	const onRow = [...any, ...(name === null ? [] : anyOf(row.code, () => true))].find(({ each, act }) => {
		const said = `${act.what} ${act.told ?? ''}`;
		return (/^reprieve/.test(act.what) || fits(act, each, ['row'])) && /\bdeath (?:sentence|row)/.test(said);
	});
	const [near] = isRow ? (onRow === undefined ? [] : [onRow]) : parts.includes('pardoned') && year === null ? any : [];
	const person = name === null ? null : `${president === null ? 'Governor' : 'President'} ${name}`;
	// Of all who were spared for a time no sentence was changed.
	if (near !== undefined && name !== null && isTheirs(near.act) && /^reprieve/.test(near.act.what))
		return [{ ...told(near), line: says.delayed(told(near).line) }];
	const isNarrow = ['row', 'dead', 'delayed'].some((part) => parts.includes(part));
	return [
		{ line: says.none(row, kindOf(parts), person, year), by: [] },
		...(near === undefined ? [] : [told(near)]),
		...(isLife ? numbers.slice(0, 1) : isNarrow ? [] : counts.filter(isOfGrants).slice(0, 1)),
	];

	function told({ each, act }: Act): Claim {
		const sentence =
			act.told === null
				? `${act.who ?? ''}: ${act.what}`
				: withName(act.told, calledIn(each), ground.texts.clemency.reply.person.whose);
		return { line: line`${outside(sentence, 300)}`, by: act.source === null ? each.sources.slice(0, 2) : [act.source] };
	}
}

const isFor = ({ judgments }: RegisteredCase, { told }: Asking, matter: RegExp) =>
	matter.test(`${judgments.map(({ offence }) => offence).join(' ')} ${told ?? ''}`);

/** Whether a count is of what was asked: one of all mercy is none of death sentences. */
function isOfAct({ says, only }: Fact, parts: readonly string[]): boolean {
	if (parts.includes('row')) return only === 'death';
	if (parts.includes('commuted'))
		return only === 'commutation' || (only === undefined && /\bcommut|\bclemency\b/.test(says));
	return only === undefined;
}

/** What is told with a page, and is more than how a project calls the place. */
const isOfGrants = ({ line: said, by }: Claim) =>
	(!Array.isArray(by) || by.length > 0) && !/as one project classed/.test(said.join(' '));

const kindOf = (parts: readonly string[]) =>
	(['delayed', 'row', 'dead', 'life', 'commuted'] as const).find((part) => parts.includes(part)) ?? 'pardoned';

function fits(act: Asking, each: RegisteredCase, parts: readonly string[]): boolean {
	const said = `${act.what} ${act.told ?? ''}`;
	if (parts.includes('row')) return /\bcommut/.test(said) && /\bdeath (?:sentence|row)/.test(said);
	if (parts.includes('delayed'))
		return (
			/\b(?:reprieve|moratorium|delay|stayed|postpone)/.test(said) ||
			(/\bcommut/.test(said) && /\bdeath (?:sentence|row)/.test(said))
		);
	if (parts.includes('life'))
		return (
			/\bcommut/.test(said) &&
			/\blife (?:sentence|without)/.test(`${said} ${each.judgments.map(({ sentence }) => sentence).join(' ')}`) &&
			!/\bdeath\b/.test(said)
		);
	if (parts.includes('dead')) return /\b(?:posthumous|after (?:his|her|their) death|long after)\b/.test(said);
	if (parts.includes('immigration')) return /\b(?:immigra|deport)/.test(said);
	if (parts.includes('commuted')) return /\bcommut/.test(said);
	return !parts.includes('pardoned') || /\bpardon|executive order/.test(said) || each.result === 'pardon';
}
