import { distance } from '../../domain/nearest.js';
import { denierOf } from './denied.js';
import type { Gazetteer } from './gazetteer.js';
import type { Named as Judged } from './judged-where.js';
import { matcher } from './matcher.js';
import { besideJudgment, crimes } from './tables/judged.js';
import {
	acrossUs,
	capitals,
	cityFines,
	districts,
	finesOfCity,
	governs,
	joins,
	kin,
	months,
	notOurs,
	ofWars,
	ownLaws,
	seats,
} from './tables/laws.js';
import { phrase, type Token } from './tokens.js';
import { isForeignTongue } from './tongue.js';
import { vocabulary } from './vocabulary.js';
import { fromCourt, weakOf } from './weak-places.js';

/** A mention of a place or of a law of its own kind, from word to word. */
export interface Mention extends Judged {
	/** The name as it is spelled, where it was spelled otherwise. */
	readonly meant: string | null;
	/** States in which a town of the same name lies: "California, Maryland". */
	readonly alsoTown?: readonly string[] | undefined;
}

/** Every place and law that is named, in order; `person` = one of the names is somebody. */
export function mentionsOf(tokens: readonly Token[], taken: ReadonlySet<number>, gazetteer: Gazetteer) {
	const words = tokens.map(({ word }) => word);
	const mentions: Mention[] = [];
	const isForeign = isForeignTongue(tokens);
	let person = false;
	let i = 0;
	while (i < tokens.length) {
		const law = taken.has(i) ? null : (districtAt(tokens, i, gazetteer) ?? lawAt(tokens, words, i));
		const place = taken.has(i) ? null : placeAt(tokens, i, gazetteer);
		// "Sioux Falls" is a town, whatever "Sioux" is.
		const isTown = law?.codes[0] === 'TRIBAL' && isTownOf(tokens, i, law.words, gazetteer);
		const found = law !== null && !isTown && (place === null || place.words <= law.words) ? law : place;
		const end = i + (found?.words ?? 1);
		const seat = found === null ? null : seatAt(tokens, i, found);
		// "Un preso del estado" names no Delaware.
		const isWord = isForeign && found?.words === 1 && (tokens[i]?.word.length ?? 0) <= 4 && tokens[i]?.upper !== true;
		// "In Graterford, I mean Phoenix now": a prison is called by another name.
		const isRenamed = mentions.at(-1)?.weak === 'held' && /\bi mean$/.test(phrase(tokens, i - 2, i < 2 ? 0 : 2));
		if (
			found !== null &&
			((isWord && found.kind !== 'abroad') || isRelative(tokens, i, gazetteer) || (isRenamed && found.kind === 'city'))
		) {
			i = end;
			continue;
		}
		if (found !== null && isNamesake(tokens, i, end, gazetteer)) person = true;
		else if (found !== null && isOddTown(tokens, i, found, mentions.at(-1), gazetteer)) {
			mentions.pop();
			person = true;
		} else if (found !== null && !isDenied(tokens, i) && !(found.kind === 'law' && denierOf(tokens, i) !== null)) {
			mentions.push({
				...found,
				...(seat === null ? {} : { codes: [seat] }),
				start: i,
				end,
				weak:
					found.prison === true || isOfPrison(tokens, end, found)
						? 'held'
						: fromCourt(tokens, i, found)
							? null
							: weakOf(tokens, i, end, mentions.at(-1)),
				alsoTown: gazetteer.townsOf(tokens, i, found.words),
			});
		}
		i = end;
	}
	return { mentions, person };
}

/** "Hays State Prison" says where somebody is held, wherever else there is a Hays. */
function isOfPrison(tokens: readonly Token[], end: number, { kind }: { readonly kind: string }): boolean {
	const [next = '', then = ''] = tokens.slice(end, end + 2).map(({ word }) => word);
	return kind === 'city' && (prisons.test(next) || (next === 'state' && prisons.test(then)));
}

const prisons = /^(?:prison|penitentiary|correctional|reformatory)$/;

/** "Cherokee, Iowa" is a town of that state, and no nation. */
function isTownOf(tokens: readonly Token[], at: number, words: number, gazetteer: Gazetteer): boolean {
	const towns = gazetteer.townsOf(tokens, at, words) ?? [];
	const state = gazetteer.at(tokens, at + words);
	return state?.kind === 'place' && state.codes.some((code) => towns.includes(code));
}

/** "The board in Montgomery": of several towns the one where a state is governed; null where none is meant. */
function seatAt(tokens: readonly Token[], at: number, { codes, words, kind }: Named): string | null {
	if (kind === 'law' || codes.length < 2) return null;
	const state = capitals.get(phrase(tokens, at, words));
	const next = tokens[at + words];
	// "Convicted in Springfield, must the council agree" begins another clause.
	const isGoverning = governs.test(next?.word ?? '') && !/[,.;:?!\n]/.test(next?.before ?? '');
	if (state !== undefined && codes.includes(state) && isGoverning) return state;
	if (!/^(?:in|to)$/.test(tokens[at - 1]?.word ?? '')) return null;
	// "The hearing where I have to show up in Columbus".
	const isSeat = tokens.slice(Math.max(0, at - 8), at).some(({ word }) => seats.has(word));
	return isSeat && state !== undefined && codes.includes(state) ? state : null;
}

/** A state's name and at once a town that lies elsewhere: "Washington Irving" is somebody. */
function isOddTown(
	tokens: readonly Token[],
	at: number,
	{ kind, words }: Named,
	last: Mention | undefined,
	gazetteer: Gazetteer,
): boolean {
	if (kind !== 'city' || last?.kind !== 'place' || last.end !== at || !/^ *$/.test(tokens[at]?.before ?? ''))
		return false;
	const towns = gazetteer.townsOf(tokens, at, words);
	return towns !== undefined && !last.codes.some((code) => towns.includes(code));
}

/** "Not so much as a parking ticket" tells of a good record. */
const goodRecord =
	/\b(?:no|not|never|nor|without|havent|hasnt|hadnt|zero)(?: (?:even|so|much|as|had|have|got|gotten|been|seen|an?|any|another|one|single|new|other|more))*$/;

/** "not federal", "not the feds": said to be no place of the case. */
function isDenied(tokens: readonly Token[], at: number): boolean {
	const [last, further] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
	if (/^(?:parking|tickets?|fines?|citations?|city)$/.test(tokens[at]?.word ?? '')) {
		const before = tokens.slice(Math.max(0, at - 6), at).map(({ word }) => word);
		if (goodRecord.test(before.join(' '))) return true;
	}
	return last === 'not' || ((last === 'the' || last === 'a') && (further === 'not' || further === 'nor'));
}

type Named = Pick<Mention, 'codes' | 'kind' | 'meant'> & { readonly words: number; readonly prison?: boolean };

/** "S.D. Indiana", "the District of Oregon": a court of the United States in that state. */
function districtAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Named | null {
	const [{ word } = { word: '' }, next] = tokens.slice(at, at + 2);
	const isShort = districts.has(word);
	const isOf = next?.word === 'of';
	if (!isShort && !(word === 'district' && isOf && /^(?:the|us|federal)$/.test(tokens[at - 1]?.word ?? '')))
		return null;
	const first = at + (isOf ? 2 : 1);
	if (!/^\s*$/.test(tokens[first]?.before ?? '-')) return null;
	const state = gazetteer.at(tokens, first);
	const isState = state?.kind === 'place' && state.codes.some((code) => /^[A-Z]{2}$/.test(code) && code !== 'DC');
	return isState ? { codes: ['US'], kind: 'law', meant: null, words: first - at } : null;
}

const laws = matcher(ownLaws);
const fines = matcher(cityFines);
const longFines = matcher(finesOfCity);

function lawAt(tokens: readonly Token[], words: readonly string[], start: number): Named | null {
	const token = tokens[start] as Token;
	const law = laws.at(words, start);
	if (law?.meaning === null || (services.has(token.word) && joins.test(wordsBefore(tokens, start)))) return null;
	if (law !== null) return { codes: [law.meaning], kind: 'law', meant: null, words: law.end - start };
	// Of a city with its name between only the first word is the law's.
	const end = longFines.at(words, start) !== null ? start + 1 : fines.at(words, start)?.end;
	if (end !== undefined && !words.some((word) => crimes.has(word) || besideJudgment.has(word)))
		return { codes: ['CITY'], kind: 'law', meant: null, words: end - start };
	if (
		token.word === 'us' &&
		token.upper &&
		!notOurs.test(phrase(tokens, start, 2)) &&
		!acrossUs.test(wordsBefore(tokens, start))
	) {
		return { codes: ['US'], kind: 'law', meant: null, words: 1 };
	}
	const alike = token.word[0] === 'f' && token.word.length >= 6 && token.word.length <= 8;
	const slip = alike && !vocabulary.has(token.word) && distance(token.word, 'federal', 1) === 1;
	return slip ? { codes: ['US'], kind: 'law', meant: 'federal', words: 1 } : null;
}

const services: ReadonlySet<string> = new Set(['army', 'navy', 'military', 'marine', 'marines', 'air', 'coast']);
const wordsBefore = (tokens: readonly Token[], at: number) =>
	tokens
		.slice(Math.max(0, at - 4), at)
		.map(({ word }) => word)
		.join(' ');

function placeAt(tokens: readonly Token[], start: number, gazetteer: Gazetteer): Named | null {
	const at = gazetteer.at(tokens, start);
	// "The Vietnam draft" is no court's.
	const found = at?.kind === 'abroad' && ofWars.has(tokens[start + at.words]?.word ?? '') ? null : at;
	if (found !== at) return null;
	// August is a town, too.
	const exact = found?.kind === 'city' && found.words === 1 && months.has(tokens[start]?.word ?? '') ? null : found;
	const isTown = exact?.kind === 'city' && exact.prison !== true;
	// "A post conviction motion" is in no town of that name.
	if (isTown && exact.words === 1 && /^(?:an?|any|no|each|every)$/.test(tokens[start - 1]?.word ?? '')) return null;
	const near =
		exact === null || isTown ? gazetteer.near(tokens, start, vocabulary.has((tokens[start] as Token).word)) : null;
	if (
		exact !== null &&
		!(near !== null && near.words > exact.words) &&
		(!isTown || isWhere(tokens, start, exact.words) || isBeforeState(tokens, start, exact, gazetteer))
	)
		return exact;
	return near;
}

/** "Elko Nevada": a town behind which its state stands. */
function isBeforeState(
	tokens: readonly Token[],
	start: number,
	{ codes, words }: { readonly codes: readonly string[]; readonly words: number },
	gazetteer: Gazetteer,
): boolean {
	const next = gazetteer.at(tokens, start + words);
	return next?.kind === 'place' && next.codes.some((code) => codes.includes(code));
}

const ofPlace = new Set('out city town court courts mayor outside south north east west state county board'.split(' '));

/** A city says where only beside words that ask for a place: "the Boston bomber" is a person. */
function isWhere(tokens: readonly Token[], start: number, words: number): boolean {
	const next = tokens[start + words];
	const last = tokens[start - 1];
	const before = last?.word ?? '';
	const inName = last?.capital === true && !vocabulary.has(before) && /^\s*$/.test(tokens[start]?.before ?? '');
	if (inName) return false;
	if (
		next === undefined ||
		/[,.;]/.test(next.before) ||
		/^\d+$/.test(next.word) ||
		vocabulary.has(next.word) ||
		tokens.length === 2
	)
		return true;
	if (governs.test(next.word) && capitals.has(phrase(tokens, start, words))) return true;
	if (next.word === 'high' && tokens[start + words + 1]?.word === 'court') return true;
	// "The story of edgar somebody" has a name behind its "of".
	if (before === 'of') return ofPlace.has(tokens[start - 2]?.word ?? '');
	return ['in', 'at', 'near', 'from', 'to'].includes(before);
}

/** "my niece Georgia", "whose name is also Virginia". */
function isRelative(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
	if (!gazetteer.isAlsoPerson(tokens[at]?.word ?? '')) return false;
	const last = tokens[at - 1]?.word ?? '';
	const before =
		last === 'also' || last === 'is' ? tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word) : [last];
	return before.some((word) => kin.has(word) && word !== 'is') || (last === 'is' && before.includes('name'));
}

/** A place that is also a name, beside a name: whoever that is, it is no place. */
function isNamesake(tokens: readonly Token[], start: number, end: number, gazetteer: Gazetteer): boolean {
	const [only] = tokens.slice(start, end);
	if (only === undefined || end - start > 1 || !only.capital || only.upper) return false;
	if (!gazetteer.isAlsoPerson(only.word)) return false;
	const isName = (token: Token | undefined, gap: string | undefined) =>
		token?.capital === true && /^\s*$/.test(gap ?? '-') && !vocabulary.has(token.word);
	if (isName(tokens[end], tokens[end]?.before)) return true;
	// Two names before it are a whole name already: "Adnan Syed Virginia" is somebody, and where.
	// "Macon Georgia" is a town and its state.
	const [state] = gazetteer.at(tokens, start)?.codes ?? [];
	const isTown = state !== undefined && gazetteer.townsOf(tokens, start - 1, 1)?.includes(state) === true;
	const before = start > 0 && !isTown && isName(tokens[start - 1], only.before);
	return before && !isName(tokens[start - 2], tokens[start - 1]?.before);
}
