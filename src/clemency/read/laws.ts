import { distance } from '../../domain/nearest.js';
import { isBesides, withCourtAbroad } from './court-abroad.js';
import { denierOf } from './denied.js';
import type { Gazetteer } from './gazetteer.js';
import { isHeldThere } from './held-there.js';
import { judgedWhere, sentenceAt } from './judged-where.js';
import type { Token } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** Whose law the words of a question name. */
export interface Laws {
	/** Codes of the convictions, in the order they were named. */
	readonly codes: readonly string[];
	/** Where a city's or tribe's or the military's court sits: a place whose law it is not. */
	readonly locality: string | null;
	/** A name that may mean any of these. */
	/** The name that may mean any of them, as it is written. */
	readonly eitherName: string | null;
	readonly either: readonly string[] | null;
	/** "a state conviction", without a word on which state. */
	readonly some: 'state' | 'territory' | null;
	/** "a state and a federal conviction": one more, of a state that may not be named. */
	readonly alsoState: boolean;
	/** Names read in spite of their spelling. */
	readonly readAs: readonly string[];
	/** Words that were understood. */
	readonly used: ReadonlySet<number>;
	/** A place's name stood beside a name: "Virginia Woolf". */
	readonly person: boolean;
}

/** A mention of a place or of a law of its own kind, from word to word. */
interface Mention {
	readonly codes: readonly string[];
	readonly kind: 'law' | 'place' | 'city' | 'abroad';
	readonly start: number;
	readonly end: number;
	readonly meant: string | null;
	/** `home` = where somebody lives, which says nothing; `held` = where somebody was taken: only if nothing else is named. */
	readonly weak: 'home' | 'held' | null;
	/** States in which a town of the same name lies: "California, Maryland". */
	readonly alsoTown?: readonly string[] | undefined;
}

const nations = 'navajo|cherokee|choctaw|chickasaw|sioux|hopi|apache|ojibwe|chippewa|muscogee|seminole|lakota|pueblo';

/** Words that name a law of its own, wherever its court sits. The first that fits counts. */
const ownLaws: readonly (readonly [RegExp, string])[] = [
	// A court of its own under federal law, and no court-martial.
	[/^(?:military|guantanamo)(?: bay)?(?: military)? commissions?\b/, 'US'],
	[
		/^(courts? ?martial(ed|led|s)?|ucmj|martial|military|army|navy|naval|air force|marines?(?! le\b)|coast guard)\b/,
		'MIL',
	],
	[new RegExp(`^(tribal|tribes?|(${nations})(?! (?:falls|city|county))( nation)?)\\b`), 'TRIBAL'],
	[
		/^(ordinances?|municipal|by ?laws?|(city|county|town|village) (ordinance|law|code|court|violation|citation))\b/,
		'CITY',
	],
	[
		/^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|dc|federal) circuit\b(?! court of (?!appeals))/,
		'US',
	],
	[/^((northern|southern|eastern|western|middle|central) district|sdny|edny|edva)\b/, 'US'],
	[/^parking (tickets?|fines?|violations?|citations?)\b/, 'CITY'],
	[/^(united states|us district|us court|us code|us v|federally|federal|feds|usa)\b/, 'US'],
];

/** After these "federal" is a building or a day, no law. */
const noLaw =
	/^(federal (building|holiday|land|property|park|reserve|ground)|(army|military|air force|navy|naval|marine) base)\b/;

/** "US" before these says where somebody is from. */
const notOurs =
	/^us (?:virgin|citizens?|nationals?|soldiers?|marines?|embassy|residents?|born|veterans?|passport|government)\b/;

const joining = new Set(['and', 'plus', 'also', 'another', 'once', 'then', 'or', 'both', 'other']);
const home =
	/\b(?:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing|ent)|born|mov(?:e|ed|ing)|raised|home)(?: (?:in|of|to|at|near|from))?(?: the)?$|\bfrom$/;
/** A prison is where a sentence is served, not whose it is. */
const held =
	/\b(?:arrested|held|jailed|jail|detained|imprisoned|incarcerated|extradited|transferred|now|serving(?: time)?)(?: (?:in|to|at|near|from))?(?: the)?$/;

/** Finds the laws a question names. `taken` = words that belong to an officer or a person, and name no conviction. */
export function lawsOf(
	tokens: readonly Token[],
	taken: ReadonlySet<number>,
	gazetteer: Gazetteer,
	story = false,
): Laws {
	const found = mentionsOf(tokens, taken, gazetteer);
	const { person } = found;
	const placed = withCourtAbroad(tokens, found.mentions, (codes, start, end) => ({
		...{ codes, start, end, kind: 'abroad' as const },
		...{ meant: null, weak: null },
	}));
	const mentions = judgedWhere(tokens, placed, story);
	const strong = mentions.filter(({ weak }) => weak === null);
	const isThere = isHeldThere(
		tokens,
		mentions.map(({ codes }) => codes),
	);
	const weak = isThere ? mentions : mentions.filter((mention) => mention.weak === 'held');
	const all = withoutCities(strong.length > 0 ? strong : weak);
	const counted = withoutOursAbroad(tokens, all);
	const laws = counted.filter(({ kind }) => kind === 'law');
	const alsoState =
		/\bstate( court| crime| conviction| case| charges?)?s? and (a |also )?(the )?(federal|feds)|\b(federal|feds)( court| crime| conviction| case| charges?)?s? and (a |also )?(the )?state\b/.test(
			tokens.map(({ word }) => word).join(' '),
		);
	const isLocal = (place: Mention) =>
		!alsoState && place.kind !== 'law' && laws.length > 0 && laws.every((law) => !areJoined(tokens, law, place));
	const own = counted.filter((mention) => !isLocal(mention));
	const locals = (story ? counted : withoutCities(placed)).filter(isLocal);
	const open = own.find(({ codes }) => codes.length > 1);
	const near = open === undefined ? null : settledBy(tokens, open, placed);
	const unsure = near === null ? open : undefined;
	const settled = own.flatMap((mention) =>
		mention === open && near !== null ? [near] : mention.codes.length === 1 ? mention.codes : [],
	);
	// A place that a court of another country outweighs was understood all the same.
	const outweighed = found.mentions.filter((mention) => !placed.includes(mention));
	const used = new Set(
		[...mentions, ...outweighed].flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
	);
	// Beside another state Washington is one, too.
	if (
		unsure?.codes.includes('WA') === true &&
		unsure.codes.includes('DC') &&
		settled.some((code) => code.length === 2 && code !== 'US')
	) {
		settled.push('WA');
	}
	const isSettled = (code: string) =>
		settled.some(
			(each) => each === code || (isAbroad(code) && isAbroad(each) && each.slice(0, 2) === code.slice(0, 2)),
		);
	const either = unsure !== undefined && !unsure.codes.some(isSettled) ? unsure.codes : null;
	return {
		eitherName: unsure === undefined ? null : titled(tokens.slice(unsure.start, unsure.end)),
		codes: [...new Set(settled)],
		locality: (locals.find(({ kind }) => kind === 'place') ?? locals[0])?.codes[0] ?? null,
		either,
		alsoState,
		some: someOf(tokens, taken, settled),
		readAs: own.flatMap(({ meant }) => (meant === null ? [] : [meant])),
		used,
		person,
	};
}

const isAbroad = (code: string) => /^[a-z]/.test(code);

/** Beside another country's court "federal" is that country's word, unless both were named as two. */
function withoutOursAbroad(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
	const abroad = mentions.filter(({ codes }) => codes.every(isAbroad));
	if (abroad.length === 0) return mentions;
	return mentions.filter((mention) => {
		const federal = mention.kind === 'law' && /^(?:federal|federally|fed)$/.test(tokens[mention.start]?.word ?? '');
		return !federal || abroad.some((each) => isBesides(tokens, each, mention));
	});
}

/** The one state a name of several can mean, by the other places of its sentence, else of the whole message. */
function settledBy(tokens: readonly Token[], open: Mention, all: readonly Mention[]): string | null {
	const sentence = sentenceAt(tokens, open.start);
	const beside = all.filter((each) => each !== open && sentenceAt(tokens, each.start) === sentence);
	for (const places of [beside, all]) {
		const shared = [
			...new Set(
				places.flatMap((each) => {
					const both = each === open ? [] : each.codes.filter((code) => open.codes.includes(code));
					return both.length === 1 ? both : [];
				}),
			),
		];
		if (shared.length === 1) return shared[0] as string;
		if (shared.length > 1) return null;
	}
	return null;
}

/** "springfield" as it is written; the words are of a table's name, so nothing else of the message is in it. */
function titled(tokens: readonly Token[]): string {
	return tokens.map(({ word }) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
}

function mentionsOf(tokens: readonly Token[], taken: ReadonlySet<number>, gazetteer: Gazetteer) {
	const mentions: Mention[] = [];
	let person = false;
	let i = 0;
	while (i < tokens.length) {
		const law = taken.has(i) ? null : lawAt(tokens, i);
		const place = taken.has(i) ? null : placeAt(tokens, i, gazetteer);
		// "Sioux Falls" is a town, whatever "Sioux" is.
		const found = law !== null && (place === null || place.words <= law.words) ? law : place;
		const end = i + (found?.words ?? 1);
		if (found !== null && isRelative(tokens, i, gazetteer)) {
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
				start: i,
				end,
				weak: found.prison === true ? 'held' : fromCourt(tokens, i, found) ? null : weakOf(tokens, i, mentions.at(-1)),
				alsoTown: gazetteer.townsOf(tokens, i, found.words),
			});
		}
		i = end;
	}
	return { mentions, person };
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

/** "not federal", "not the feds": said to be no place of the case. */
function isDenied(tokens: readonly Token[], at: number): boolean {
	const [last, further] = [tokens[at - 1]?.word, tokens[at - 2]?.word];
	return last === 'not' || ((last === 'the' || last === 'a') && (further === 'not' || further === 'nor'));
}

type Named = Pick<Mention, 'codes' | 'kind' | 'meant'> & { readonly words: number; readonly prison?: boolean };

function lawAt(tokens: readonly Token[], start: number): Named | null {
	const token = tokens[start] as Token;
	const ahead = tokens
		.slice(start, start + 3)
		.map(({ word }) => word)
		.join(' ');
	if (noLaw.test(ahead)) return null;
	for (const [pattern, code] of ownLaws) {
		const match = pattern.exec(ahead);
		if (match !== null) return { codes: [code], kind: 'law', meant: null, words: match[0].split(' ').length };
	}
	if (token.word === 'us' && token.upper && !notOurs.test(ahead)) {
		return { codes: ['US'], kind: 'law', meant: null, words: 1 };
	}
	const alike = token.word[0] === 'f' && token.word.length >= 6 && token.word.length <= 8;
	const slip = alike && !vocabulary.has(token.word) && distance(token.word, 'federal') === 1;
	return slip ? { codes: ['US'], kind: 'law', meant: 'federal', words: 1 } : null;
}

const months = new Set(
	'january february march april may june july august september october november december'.split(' '),
);

function placeAt(tokens: readonly Token[], start: number, gazetteer: Gazetteer): Named | null {
	const found = gazetteer.at(tokens, start);
	// August is a town, too.
	const exact = found?.kind === 'city' && found.words === 1 && months.has(tokens[start]?.word ?? '') ? null : found;
	const isTown = exact?.kind === 'city' && exact.prison !== true;
	const near =
		exact === null || isTown ? gazetteer.near(tokens, start, vocabulary.has((tokens[start] as Token).word)) : null;
	if (
		exact !== null &&
		!(near !== null && near.words > exact.words) &&
		(!isTown || isWhere(tokens, start, exact.words))
	)
		return exact;
	return near;
}

/** A city says where only beside words that ask for a place: "the Boston bomber" is a person. */
function isWhere(tokens: readonly Token[], start: number, words: number): boolean {
	const next = tokens[start + words];
	const last = tokens[start - 1];
	const before = last?.word ?? '';
	const inName = last?.capital === true && !vocabulary.has(before) && /^\s*$/.test(tokens[start]?.before ?? '');
	if (inName) return false;
	if (next === undefined || /[,.;]/.test(next.before) || vocabulary.has(next.word) || tokens.length === 2) return true;
	return ['in', 'at', 'near', 'from', 'of', 'to'].includes(before);
}

const kin = new Set(
	'nephew brother son uncle grandson dad husband boyfriend niece sister daughter mother mom mum aunt wife girlfriend friend cousin grandma grandmother name named called is'.split(
		' ',
	),
);

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
	const before = isName(tokens[start - 1], only.before);
	return before && !isName(tokens[start - 2], tokens[start - 1]?.before);
}

/** What was only said by somebody counts where nothing else is told; the court, a paper and a judge say what is so. */
const hearsay =
	/\b(?:said|says|saying|told|tells|heard|thinks|thought|guess|guesses|claims|claimed|swears|read)(?: \w+){0,6}$/;
const certain =
	/\b(?:judge|court|paper|papers|letter|judgment|caption|indictment|docket)(?: \w+){0,3} (?:said|says|read)\b/;

/** "from federal prison": nobody lives in a law. */
function fromCourt(tokens: readonly Token[], at: number, { kind, codes }: Named): boolean {
	return kind === 'law' && codes[0] === 'US' && tokens[at - 1]?.word === 'from';
}

/** A state behind its town is said of the town: "I live in Reno, Nevada". */
function weakOf(tokens: readonly Token[], start: number, last: Mention | undefined): Mention['weak'] {
	if (last !== undefined && last.end === start && last.kind === 'city' && last.weak !== null) return last.weak;
	return weakness(tokens, start);
}

/** The words of the sentence before a place, at most so many. */
function sentenceBefore(tokens: readonly Token[], start: number, most: number): string {
	const words: string[] = [];
	for (let at = start - 1; at >= 0 && words.length < most; at--) {
		words.unshift(tokens[at]?.word ?? '');
		if (/[.?!;\n]/.test(tokens[at + 1]?.before ?? '')) {
			words.shift();
			break;
		}
	}
	return words.join(' ');
}

function weakness(tokens: readonly Token[], start: number): Mention['weak'] {
	const before = tokens
		.slice(Math.max(0, start - 5), start)
		.map(({ word }) => word)
		.join(' ');
	const ofCase =
		/\bfrom(?: the)?$/.test(before) && /\b(?:conviction|convicted|felony|case|charges?|record|sentence)\b/.test(before);
	if (home.test(before) && !ofCase) return 'home';
	if (held.test(before)) return 'held';
	const sentence = sentenceBefore(tokens, start, 10);
	return hearsay.test(sentence) && !certain.test(sentence) ? 'held' : null;
}

/** A city followed by its state is that state's: "Portland, Maine". */
function withoutCities(mentions: readonly Mention[]): readonly Mention[] {
	return mentions.flatMap((mention, i) => {
		const { kind, codes, end } = mention;
		const next = mentions[i + 1];
		const last = mentions[i - 1];
		const isTown = kind !== 'law' && next?.start === end && (next.kind === 'place' || next.kind === 'abroad');
		if (
			isTown &&
			(kind === 'city' || codes.length > 1 || kind === 'abroad' || mention.alsoTown?.includes(next.codes[0] ?? ''))
		)
			return [];
		// "Vancouver, Washington": of what the state may mean, the one in which the town lies.
		if (codes.length > 1 && last !== undefined && last.end === mention.start && last.kind === 'city') {
			const shared = codes.filter((code) => last.codes.includes(code));
			if (shared.length > 0) return [{ ...mention, codes: shared }];
		}
		return [mention];
	});
}

/** "a federal and a Texas conviction" are two; "a federal court in Texas" is one. */
function areJoined(tokens: readonly Token[], a: Mention, b: Mention): boolean {
	const [first, second] = a.start < b.start ? [a, b] : [b, a];
	const between = tokens.slice(first.end, second.start + 1);
	return between.some(({ word, before }, i) => /[&+/;]/.test(before) || (i < between.length - 1 && joining.has(word)));
}

function someOf(tokens: readonly Token[], taken: ReadonlySet<number>, codes: readonly string[]): Laws['some'] {
	if (codes.some((code) => !['US', 'MIL', 'TRIBAL', 'CITY'].includes(code))) return null;
	const has = (...words: readonly string[]) => tokens.some(({ word }, i) => words.includes(word) && !taken.has(i));
	if (has('territory', 'territories', 'territorial')) return 'territory';
	const unitedStates = tokens.some(({ word }, i) => word === 'states' && tokens[i - 1]?.word === 'united');
	return has('state', 'states', 'statewide') && !unitedStates ? 'state' : null;
}
