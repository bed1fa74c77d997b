import type { Ask } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import { fold } from '../shapes/fold.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { isGrant } from './granted-by.js';
import type { Ground } from './ground.js';
import { markedBy } from './person-word.js';
import { eventLine } from './told-of.js';
import { namesOf, surnameOf } from './was-pardoned.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A question, or what somebody says, that a yes would answer. */
const whether = list('did was were is are has have got');
const told = list('says said swears claims heard thinks read');
/** Words with which it asks for more than whether, or for the contrary. */
const more = list(
	'or not never nt only just again twice before after until if can could will would who whom whose what when where why how which while because still all every everyone everybody each accept accepted refuse refused reject rejected cover covered ask asked apply applied deny denied money pay paid free alone without first last wrong false part real valid trial court board die died keep kept',
);
const grants: readonly (readonly [start: string, what: string])[] = [
	['pardon', 'pardon'],
	['commut', 'commut'],
	['spare', ''],
	['stop', ''],
	['save', ''],
	['clemency', ''],
	['mercy', ''],
	['loose', ''],
	['one', ''],
];

/**
 * A yes before what was granted, where nothing but that was asked, and by nobody else: the words of the question are the
 * name, the deed, who granted it and when.
 */
export function withYes(claims: readonly Claim[], ask: Ask, person: RegisteredCase, ground: Ground): readonly Claim[] {
	const [first, ...rest] = claims;
	if (ask.code !== 'happened' || ask.of !== null || first?.event === undefined) return claims;
	const act = person.clemency.find((each) => first.event === `${person.id} ${each.date ?? ''} ${each.what}`);
	const { words = [] } = ask;
	if (act === undefined || !isGrant(act) || !isAsked(words) || hasWord.test(plainText(first.line))) return claims;
	// What tells more than the act answers more than whether it was.
	const text = plainText(first.line);
	if (![true, false].some((named) => plainText(eventLine(act, person, named, ground)) === text)) return claims;
	const names = new Set([...namesOf(person), ...fold(person.name).split(' ')]);
	const kind = grants.find(([start]) => words.some((word) => word.startsWith(start) && !names.has(word)));
	if (kind === undefined || !`${act.what} ${act.outcome ?? ''}`.includes(kind[1])) return claims;
	if (words.some((word) => !names.has(word) && (more.has(word) || word.endsWith('nt')))) return claims;
	if (words.includes('both') && !person.name.includes(' and ')) return claims;
	// Somebody else's act, another year and another offence are other questions.
	const giver = surnameOf(act.who);
	const presidents = ground.presidencies.map(({ name }) =>
		fold(name.split(',')[0] as string)
			.split(' ')
			.at(-1),
	);
	const isOther = words.some((word) => presidents.includes(word) && word !== giver && !names.has(word));
	const isTitle = ['governor', 'president', 'queen', 'king'].every(
		(title) => !words.includes(title) || act.who?.toLowerCase().includes(title) === true,
	);
	const years = words.filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word));
	const isBy = !words.some((word) => word === 'by' || word === 'from') || words.includes(giver ?? '');
	if (!isBy || isOther || !isTitle || !years.every((year) => act.date?.startsWith(year) === true)) return claims;
	const said = fold(`${act.told ?? ''} ${person.judgments.map(({ offence }) => offence).join(' ')}`);
	const offence = words.includes('for') ? words.slice(words.lastIndexOf('for') + 1) : [];
	if (!offence.every((word) => word.length < 4 || said.includes(word.slice(0, 5)))) return claims;
	return [markedBy(first, 'yes', ground), ...rest];
}

/** A sentence that has its word already. */
const hasWord = /^(?:Yes|No|Not|None|In part|Both|Announced|Already|Just|Only|A commutation)\b/;

const isAsked = (words: readonly string[]) =>
	whether.has(words[0] ?? '') || words.slice(0, 4).some((word) => told.has(word));
