import { distance } from '../../domain/nearest.js';
import type { Asked, Officer } from '../judge/question.js';
import { longestFrom } from '../shapes/first-words.js';
import type { Gazetteer } from './gazetteer.js';
import { auxiliaries, grown, type Holders, holderAt } from './holders.js';
import { keptFor } from './kept.js';
import { isWantedOffice } from './office-wanted.js';
import { capitals } from './tables/laws.js';
import { phrase, type Token } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** An officer the question is about, and the words that name him, which name no place of conviction. */
export interface NamedOfficer {
	readonly asked: Asked;
	readonly words: ReadonlySet<number>;
}

const titles: ReadonlyMap<string, Officer> = new Map<string, Officer>(
	Object.entries({
		president: 'president',
		presidents: 'president',
		presidential: 'president',
		potus: 'president',
		governor: 'governor',
		governors: 'governor',
		gov: 'governor',
		mayor: 'mayor',
		mayors: 'mayor',
		congress: 'legislature',
		legislature: 'legislature',
		senate: 'legislature',
		king: 'foreign-ruler',
		queen: 'foreign-ruler',
		pope: 'foreign-ruler',
		sheriff: 'other-official',
		warden: 'other-official',
		prosecutor: 'other-official',
		secretary: 'other-official',
	}),
);

/** Offices of two words, whose first or second word alone would be another's. */
const longTitles: ReadonlyMap<string, Officer> = new Map([
	...['chief', 'council', 'chair', 'chairman', 'president', 'government'].map(
		(title) => [`tribal ${title}`, 'other-official'] as const,
	),
	['service secretary', 'other-official'],
	['vice president', 'other-official'],
	['attorney general', 'other-official'],
	['lieutenant governor', 'other-official'],
	['lieutenant gov', 'other-official'],
	['lt governor', 'other-official'],
	['lt gov', 'other-official'],
	['district attorney', 'other-official'],
	['prime minister', 'foreign-ruler'],
	['governor general', 'foreign-ruler'],
	['general assembly', 'legislature'],
	['white house', 'president'],
	['supreme court', 'court'],
]);

/** Who could also stand in a question as its setting: asked about only as "can a judge pardon". */
const onlyWithCan: ReadonlyMap<string, Officer> = new Map<string, Officer>(
	Object.entries({
		judge: 'court',
		judges: 'court',
		jury: 'court',
		board: 'board',
	}),
);

/** The first officer of a question; null where nobody's power is asked about. */
export function officerOf(tokens: readonly Token[], gazetteer: Gazetteer, holders: Holders): NamedOfficer | null {
	const text = tokens.map(({ word }) => word).join(' ');
	const self =
		/\bself ?pardon|\b(?:pardon\w*|forgiv\w+|commut\w+|free\w*|clear\w*|absolv\w+|give|gives|grant|grants|excus\w+|immuniz\w+) (?:for )?(?:(?:him|her|it)self\b|themsel(?:f|ves)\b)|\bpardons? (?:\w+ )?for (?:(?:him|her)self|themsel(?:f|ves))\b|\b(?:his|her|their) own (?:crime|offen[cs]e|conviction|sentence)/.test(
			text,
		);
	const found = rulerOf(tokens, holders) ?? find(tokens, gazetteer, holders);
	if (found !== null) return { ...found, asked: { ...found.asked, self } };
	if (!self || !/\bpardon/.test(text)) return null;
	return { asked: { officer: 'president', of: null, self }, words: new Set() };
}

/** Who decides in another country, by a title or a name nobody else has: "putin", "the home secretary". */
function rulerOf(tokens: readonly Token[], { rulers }: Holders): NamedOfficer | null {
	const longest = longestOf(rulers);
	for (let at = 0; at < tokens.length; at++) {
		for (let count = Math.min(longest(tokens[at]?.word ?? ''), tokens.length - at); count > 0; count--) {
			const of = rulers.get(phrase(tokens, at, count));
			if (of === undefined) continue;
			if (at > 1 && isAmerican(tokens)) return null;
			return { asked: { officer: 'foreign-ruler', of, self: false }, words: spread(at, count) };
		}
	}
	return null;
}

const isAmerican = (tokens: readonly Token[]) =>
	tokens.some(({ word }) => /^(trump|biden|president|governor|potus)$/.test(word));

const longestOf = keptFor((rulers: Holders['rulers']) => longestFrom(rulers.keys()));

/** "can a judge pardon" is about a judge, "can I sit on a jury after a pardon" is not about a jury. */
function pardonsNext(tokens: readonly Token[], at: number): boolean {
	if (ofDuty.has(tokens[at + 1]?.word ?? '')) return false;
	// "Can a judge in Texas pardon".
	const isOfPlace = tokens[at + 1]?.word === 'in' && /^judges?$/.test(tokens[at]?.word ?? '');
	const next = isOfPlace ? 6 : 3;
	return tokens.slice(at + 1, at + next).some(({ word }) => actsSo.test(word));
}
const ofDuty: ReadonlySet<string> = new Set('after with once if duty service when again'.split(' '));
const actsSo = /^(?:pardon|commute|grant|free|overturn|vote|decide|bind|just|also|alone|ever)/;

/** A title, also with one slip in it: "govenor", "presidente". */
function titleOf(word: string): Officer | undefined {
	const exact = titles.get(word);
	if (exact !== undefined || word.length < 7 || vocabulary.has(word)) return exact;
	return (['president', 'governor'] as const).find((title) => distance(title, word, 1) === 1);
}

function find(tokens: readonly Token[], gazetteer: Gazetteer, holders: Holders): NamedOfficer | null {
	const can = tokens.findIndex(({ word }) => auxiliaries.has(word));
	const topic = topicOf(tokens, holders);
	if (topic !== null) return { asked: topic.asked, words: spread(0, topic.words) };
	// Looked up once: a sentence may have a thousand words.
	const isEarly = earlyIn(tokens, can);
	// "Can the governor be overruled by the legislature" asks of the legislature.
	const overruler = tokens.findIndex(
		({ word }, i) =>
			titles.get(word) === 'legislature' && overruled.test(phrase(tokens, Math.max(0, i - 5), Math.min(5, i))),
	);
	for (let i = Math.max(0, overruler); i < tokens.length; i++) {
		const long = longTitleAt(tokens, i);
		if (isWantedOffice(tokens, i, long === undefined ? 1 : 2)) continue;
		if (long !== undefined) {
			if (long === 'court' && (can < 0 || can > i || !pardonsNext(tokens, i + 1) || tokens[i + 2]?.word === 'justices'))
				continue;
			return named(tokens, i, 2, long, gazetteer);
		}
		const title = titleAt(tokens, i, can);
		const found =
			title === null
				? ((isEarly(i) || isBeforeCan(tokens, i) ? holderAt(tokens, i, null, holders) : null) ??
					(doesIt(tokens, i) ? holderAt(tokens, i, 'governor', holders) : null))
				: holderAt(tokens, i + 1, title, holders);
		if ((title === null && found === null) || isTown(tokens, i, gazetteer)) continue;
		if (found === null) return named(tokens, i, 1, title as Officer, gazetteer);
		return { asked: found.asked, words: spread(i, found.words + (title === null ? 0 : 1)) };
	}
	return null;
}

const overruled =
	/\b(?:overruled|overrid\w+|overturned|stopped|blocked|undone|cancell?ed|reversed|vetoed|outvoted) by(?: \w+){0,2}$/;

const beginsLongTitle = new Set([...longTitles.keys()].map((title) => title.slice(0, title.indexOf(' '))));

function longTitleAt(tokens: readonly Token[], at: number): Officer | undefined {
	return beginsLongTitle.has(tokens[at]?.word ?? '') ? longTitles.get(phrase(tokens, at, 2)) : undefined;
}

/** The office whose title stands here; null where it is none, or only the setting of what is asked. */
function titleAt(tokens: readonly Token[], at: number, can: number): Officer | null {
	const word = tokens[at]?.word ?? '';
	const title = titleOf(word) ?? (can >= 0 && can < at && pardonsNext(tokens, at) ? onlyWithCan.get(word) : undefined);
	// The president of a nation of its own is not ours.
	const isOfTribe =
		word === 'president' && (ofTribe.test(tokens[at - 1]?.word ?? '') || nationNext.test(textFrom(tokens, at)));
	return title === undefined || isOfTribe || afterPreposition(tokens, at, title) ? null : title;
}

const ofTribe =
	/^(?:nations?|tribes?|tribal|navajo|cherokee|choctaw|chickasaw|sioux|hopi|apache|ojibwe|chippewa|seminole|lakota)$/;
const nationNext = /^president of (?:the |a |our |their )?(?:\w+ )?(?:nation|tribe)\b/;
const textFrom = (tokens: readonly Token[], at: number) =>
	tokens
		.slice(at, at + 6)
		.map(({ word }) => word)
		.join(' ');

/** "Council Bluffs", "King County". */
function isTown(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
	const word = tokens[at]?.word ?? '';
	if (word === 'king' && tokens[at + 1]?.word === 'county') return true;
	return titleOf(word) !== 'foreign-ruler' && (gazetteer.at(tokens, at)?.words ?? 0) > 1;
}

/** Said of whoever decides: his power, his board, what he needs. */
const ofOffice =
	/^(?:(?:s|pardon|pardons|clemency) )*(?:power|powers|alone|himself|herself|board|council|commission|pardon|pardons|clemency|needs?|has to|have to|got to|must|or the|or is it|does|can|do)\b.*?\b(?:boards?|councils?|commission|panel|power|powers|alone|himself|herself|own|anyone|anybody|approval|permission|vote|votes|pardons?)\b|^(?:pardon |clemency )?(?:powers?|alone|board|solo)$/;

/** "Pritzker, pardon power, does he need the board": a governor by name, and then what belongs to the office. */
function topicOf(tokens: readonly Token[], holders: Holders) {
	const rest = (words: number) =>
		tokens
			.slice(words)
			.map(({ word }) => word)
			.join(' ');
	// A common surname is the governor's only where the power is named with it.
	for (const title of [null, 'governor'] as const) {
		const found = holderAt(tokens, 0, title, holders);
		const office = found?.asked.officer;
		if (found === null || (office !== 'governor' && office !== 'former-governor')) continue;
		const behind = rest(found.words);
		const isBoards = /\b(?:board|council|commission|panel|powers?|alone)\b/.test(behind);
		if (behind === '' && title === null) return found;
		if (ofOffice.test(behind) && (title === null || isBoards)) return found;
	}
	return null;
}

/** "can Trump pardon" is about his power, "who can pardon Trump" and "Trump's conviction" are not. */
function earlyIn(tokens: readonly Token[], can: number): (at: number) => boolean {
	// "josh stein pardon alone?" begins with him.
	if (can < 0)
		return (at) =>
			at === 0 && !tokens.some(({ word: each }) => each === 'when') && tokens.some(({ word }) => deedAlone.test(word));
	const deed = tokens.findIndex(({ word }, i) => i >= can && ofDeed.test(word));
	return (at) => can < at && (deed < 0 || deed >= at);
}

const deedAlone = /^(?:pardon|pardons|clemency|commute)$/;
const ofDeed = /^(?:pardon|commut|clemency|free|for$)/;

/** "Newsom can not just sign it": the name stands before. */
function isBeforeCan(tokens: readonly Token[], at: number): boolean {
	return cans.has(tokens[at + 1]?.word ?? '') || cans.has(tokens[at + 2]?.word ?? '');
}

const cans: ReadonlySet<string> = new Set(['can', 'could', 'may', 'cannot', 'cant']);

/** "Can Moore pardon him": a common surname is the governor's where it stands between these. */
function doesIt(tokens: readonly Token[], at: number): boolean {
	if (!auxiliaries.has(tokens[at - 1]?.word ?? '')) return false;
	const next = /^(?:still|just|even|really|actually|legally|ever|also|now)$/.test(tokens[at + 1]?.word ?? '') ? 2 : 1;
	return /^(?:pardon|pardoned|commute|commuted|grant|granted|give|given|sign|signed|free|freed|issue|issued|veto|spare|overrule|ignore|decide)$/.test(
		tokens[at + next]?.word ?? '',
	);
}

/** "through the board", "without the board" say which way is taken, not whose power is asked about. */
function afterPreposition(tokens: readonly Token[], at: number, title: Officer): boolean {
	if (title !== 'board') return false;
	const before = tokens.slice(Math.max(0, at - 4), at).map(({ word }) => word);
	return before.some((word) => ['without', 'through', 'via', 'by', 'from'].includes(word));
}

/** An officer and the place he serves, which stands before the title or, with "of", after it. */
function named(
	tokens: readonly Token[],
	start: number,
	count: number,
	officer: Officer,
	gazetteer: Gazetteer,
): NamedOfficer {
	const words = new Set(Array.from({ length: count }, (_, i) => start + i));
	if (officer === 'president') for (const i of ofTheUnitedStates(tokens, start, count)) words.add(i);
	const former = ['former', 'ex'].includes(tokens[start - 1]?.word ?? '');
	// "The governor here in Tennessee".
	const isHere =
		/^(?:here|down|over|up|back)$/.test(tokens[start + count]?.word ?? '') && tokens[start + count + 1]?.word === 'in';
	const after = isHere ? start + count + 1 : start + count;
	let place = start;
	if (isHere || tokens[after]?.word === 'of' || tokens[after]?.word === 'for') {
		place = tokens[after + 1]?.word === 'the' ? after + 2 : after + 1;
		if (tokens[place]?.word === 'state' && tokens[place + 1]?.word === 'of') place += 2;
	}
	const found = place === start ? foundBefore(tokens, start, gazetteer) : foundAt(tokens, place, gazetteer);
	const title = officer === 'other-official' ? { title: phrase(tokens, start, count) } : {};
	const tribal = tokens[start]?.word === 'tribal' ? 'TRIBAL' : null;
	if (found === null) return { asked: { officer: grown(officer, former), of: tribal, self: false, ...title }, words };
	for (let i = 0; i < found.words; i++) words.add(found.start + i);
	// "The governor of Washington State".
	if (tokens[found.start + found.words]?.word === 'state') words.add(found.start + found.words);
	// "Columbus gov" is who governs there.
	const seat = officer === 'governor' ? capitals.get(phrase(tokens, found.start, found.words)) : undefined;
	const of = seat !== undefined && found.codes.includes(seat) ? seat : onlyOf(officer, found.codes);
	if (of === 'FOREIGN') return { asked: { officer: 'foreign-ruler', of: null, self: false }, words };
	if (of !== null && /^[a-z]/.test(of)) return { asked: { officer: 'foreign-ruler', of, self: false }, words };
	// The capital has a mayor, and no governor; the state of that name has it the other way round.
	const dc = officer === 'mayor' && of === 'WA' && tokens[found.start]?.word === 'washington';
	return { asked: { officer: grown(officer, former), of: dc ? 'DC' : of, self: false, ...title }, words };
}

/** "the U.S. President", "President of the United States": words that name the office and no conviction. */
function ofTheUnitedStates(tokens: readonly Token[], start: number, count: number): readonly number[] {
	const word = (i: number) => tokens[i]?.word ?? '';
	if (word(start - 1) === 'us' || word(start - 1) === 'american') return [start - 1];
	if (word(start - 2) === 'united' && word(start - 1) === 'states') return [start - 2, start - 1];
	const after = start + count;
	if (word(after) !== 'of') return [];
	const first = word(after + 1) === 'the' ? after + 2 : after + 1;
	if (word(first) === 'us' || word(first) === 'usa') return [first];
	return word(first) === 'united' ? [first, first + 1] : [];
}

/** Washington the state has a governor, the capital a mayor. */
function onlyOf(officer: Officer, codes: readonly string[]): string | null {
	if (codes.length === 1) return codes[0] as string;
	// One King for all parts of the Kingdom.
	if (codes.every((code) => code.startsWith('gb'))) return 'gb-eaw';
	if (!codes.includes('DC')) return null;
	return officer === 'mayor' ? 'DC' : (codes.find((code) => code !== 'DC') ?? null);
}

function foundAt(tokens: readonly Token[], start: number, gazetteer: Gazetteer) {
	const found = gazetteer.at(tokens, start) ?? gazetteer.near(tokens, start, false);
	return found === null ? null : { ...found, start };
}

function foundBefore(tokens: readonly Token[], end: number, gazetteer: Gazetteer) {
	for (let words = 3; words > 0; words--) {
		const start = end - words;
		const found = start < 0 ? null : gazetteer.at(tokens, start);
		if (found !== null && found.words === words) return { ...found, start };
	}
	return null;
}

const spread = (from: number, count: number) => new Set(Array.from({ length: count }, (_, i) => from + i));
