import { type Ask, isWhen } from '../judge/ask.js';
import type { Act, Asked, Circumstances } from '../judge/question.js';
import type { Learned } from '../shapes/learned.js';
import type { PersonFound, Register } from '../shapes/register.js';
import { actSaid } from './acts.js';
import { addressed, withoutCourtesy } from './addressed.js';
import { askingOf, asksIn } from './asked-in.js';
import { asksForAddress, ofNoConviction, ofTheDead, withoutRecord } from './asked-instead.js';
import { contentOf, keyOf, wordsIn } from './asked-words.js';
import { byExample } from './by-example.js';
import { circumstancesOf } from './circumstances.js';
import { affirmedIn } from './denied.js';
import type { Gazetteer } from './gazetteer.js';
import { governorsTold, withoutGovernors } from './governor-told.js';
import { type Holders, holderAt } from './holders.js';
import { type Laws, lawsOf } from './laws.js';
import { type Matter, matterOf } from './matter.js';
import { saidOnce } from './once.js';
import { officerAsked, type Part, partOf, usualIn, withFirstWord, withoutPassing } from './parts.js';
import { fullNames, type NamedPeople, namesIn, peopleIn, wholeNames, withoutReasons, withoutTowns } from './people.js';
import { orSomebody } from './power-put.js';
import { putDirectly, withoutTail } from './put-directly.js';
import { mustBeIn } from './put-so.js';
import { withReferences, withTime } from './refer.js';
import { type Segment, segmentsOf } from './segments.js';
import { type Telling, tellingOf } from './telling.js';
import { ofTime } from './time-asked.js';
import { type Token, tokensOf } from './tokens.js';
import { toldIn } from './told.js';
import { toldByPlace } from './told-by-place.js';
import { withWhichPlace } from './which-place.js';
import { inFull } from './written-out.js';

/** Names that are known. */
export interface Known {
	readonly gazetteer: Gazetteer;
	readonly register: Register;
	readonly holders: Holders;
	readonly learned: Learned;
}

/** All that was read in the words of a message, before it is settled what the question is. */
export interface Message {
	/** The words of what matters in it, also joined by spaces. */
	readonly tokens: readonly Token[];
	readonly words: readonly string[];
	readonly all: string;
	/** A sentence that tells nothing of a case was left out, and could change a bare yes or no. */
	readonly isCut: boolean;
	/** A place or a law is named in it, and not only in the message of which it is a part. */
	readonly hasPlace: boolean;
	/** Words that name an officer. */
	readonly taken: ReadonlySet<number>;
	/** Words that name an officer, a person or a place. */
	readonly read: ReadonlySet<number>;
	readonly laws: Laws;
	/** States whose governors are told of by name. */
	readonly ofGovernors: readonly string[];
	/** One of them who is in office no more. */
	readonly former: Asked | null;
	readonly people: NamedPeople;
	/** Those of them who are named where something is asked: beside a case of one's own the others are told of in passing. */
	readonly peopleAsked: NamedPeople;
	readonly said: Circumstances;
	/** What is asked for in so many words; null where nothing is. */
	readonly act: Act | null;
	/** The sentences that ask, and all their words. */
	readonly asking: readonly Part[];
	readonly asked: string;
	/** Everything that is asked, in its order. */
	readonly asks: readonly Ask[];
	/** Its sentences, in their order, also those that ask nothing. */
	readonly parts: readonly Part[];
	/** What is asked for where a sentence does not say. */
	readonly usual: Act;
	readonly telling: Telling;
	/** What stands behind its last word. */
	readonly ending: string;
	readonly names: readonly PersonFound[];
	/** The words that name a place or an officer, and those that name neither: of the whole message in each part of it. */
	readonly named: ReadonlySet<string>;
	readonly told: readonly string[];
}

/**
 * Above this a message is a story, of which only the places count that are told of as a case's: somebody who tells so
 * much tells where they live, work and hope to go as well. Everything else is read the same at any length.
 */
const short = 400;

/** Reads the words of a message: places, people, officers, days, and what is asked. */
export function messageOf(text: string, known: Known): Message {
	const { gazetteer, register } = known;
	const isName = (token: Token) =>
		gazetteer.at([token], 0) !== null || register.find([token.word], () => false).some(({ how }) => how !== 'near');
	const full = addressed(withoutCourtesy(inFull(tokensOf(text), isName)), known.holders);
	const { tokens: once, ending } = saidOnce(full, text.slice(-3));
	const typed = withoutTail(once);
	const spoken = namesIn(typed, register).some(({ how }) => how !== 'near') ? putDirectly(typed) : typed;
	return readMatter(matterOf(spoken, namesIn(spoken, register), ending, gazetteer, known.holders), known);
}

/**
 * Some sentences of a message by themselves: what the rest of it tells of the case stands, what it asks does not.
 * `isKnown` = what they ask is known already, and not to be read in their words.
 */
export function partOfMessage(whole: Message, at: readonly Segment[], known: Known, isKnown = false): Message {
	const places = new Map(
		at.flatMap(({ start, tokens }) => tokens.map((_, i) => start + i)).map((place, i) => [place, i]),
	);
	const moved = (of: ReadonlySet<number>) => new Set([...of].flatMap((place) => places.get(place) ?? []));
	const names = whole.names.flatMap((name) => {
		const start = places.get(name.start);
		return start === undefined || !places.has(name.start + name.words - 1) ? [] : [{ ...name, start }];
	});
	const last = at.at(-1);
	const ending = last === undefined ? '' : (whole.tokens[last.end]?.before ?? whole.ending);
	const parts = whole.parts.flatMap((part): readonly Part[] => {
		const { segment, taken } = part;
		const start = places.get(segment.start);
		if (start === undefined || !at.includes(segment)) return [];
		const own = {
			...segment,
			start,
			end: start + segment.tokens.length,
			sentence: places.get(segment.sentence) ?? start,
		};
		return [{ ...part, segment: own, taken: moved(taken) }];
	});
	return readMatter({ tokens: at.flatMap(({ tokens }) => tokens), names, ending, isCut: false }, known, {
		whole,
		parts,
		isKnown,
	});
}

/** A message that is a part of another, as far as it was read with it. */
interface Before {
	readonly whole: Message;
	readonly parts: readonly Part[];
	readonly isKnown: boolean;
}

function readMatter(matter: Matter, known: Known, before: Before | null = null): Message {
	const whole = before?.whole ?? null;
	const { gazetteer } = known;
	const { tokens } = matter;
	const governors = governorsTold(tokens, known.holders);
	const names = withoutGovernors(withoutReasons(tokens, withoutTowns(tokens, matter.names, gazetteer)), governors);
	const words = tokens.map(({ word }) => word);
	const all = words.join(' ');
	const affirmed = affirmedIn(tokens);
	const act = actSaid(words);
	const own = circumstancesOf(all, affirmed, act, known.holders.today);
	const usual = whole?.usual ?? usualOf(act, own, all);
	const full = wholeNames(names);
	const parted =
		before?.parts ?? segmentsOf(tokens, matter.ending).map((segment) => partOf(segment, known, full, usual));
	const titled = new Set(parted.flatMap((part) => [...part.taken]));
	const called = peopleIn(tokens, names, titled);
	const named = lawsOf(
		tokens,
		new Set([...titled, ...called.used, ...fullNames(names)]),
		gazetteer,
		all.length > short,
	);
	const laws = whole === null ? named : withPlaces(named, whole.laws);
	const about =
		whole === null
			? withoutPassing(
					byExample(parted, { laws, people: called, taken: titled, usual, holders: known.holders }, known.learned),
					laws.codes,
					usual,
				)
			: parted;
	const taken = new Set(about.flatMap((part) => [...part.taken]));
	const people = taken.size === titled.size ? called : peopleIn(tokens, names, taken);
	const officer = sameOfficer(
		sittingOf(officerAsked(about), tokens, known.holders),
		whole === null ? null : askedBefore(whole, words),
	);
	const parts =
		whole === null
			? withWhichPlace(withTime(withReferences(about, officer, usual), usual), laws, gazetteer, usual)
			: about;
	const segments = parts.map(({ segment }) => segment);
	const read = new Set([...taken, ...people.used, ...laws.used]);
	const said: Circumstances = {
		...(whole === null ? withDays(own, tokens, affirmed, laws, known) : withTold(own, whole, act)),
		asked: officer,
	};
	const asking = askingOf(parts);
	const sentences = new Set(asking.map(({ segment }) => segment.sentence));
	const isAsked = (at: number) =>
		segments.some(({ start, end, sentence }) => start <= at && at < end && sentences.has(sentence));
	const peopleAsked =
		asking.length === 0
			? people
			: peopleIn(
					tokens,
					names.filter(({ start }) => isAsked(start)),
					taken,
				);
	const telling = whole?.telling ?? tellingOf(words, all);
	const wordsOf = wordsIn(asking);
	const found = asksIn(asking);
	const worded = withFirstWord(found, parts, read, telling, matter.isCut, known.learned, laws.codes.length > 0).map(
		(ask, i): Ask => {
			const own = wordsOf.get(keyOf(found[i] as Ask));
			return own === undefined ? ask : orSomebody({ ...ask, words: own });
		},
	);
	const asked = asking.flatMap(({ segment }) => segment.words).join(' ');
	const wanted =
		telling.isPutOff || telling.undone !== null ? ofNoConviction(worded, laws.codes, telling.undone) : worded;
	// A city's court is no question about its ordinances.
	const ofState =
		!laws.codes.includes('CITY') && telling.isOffenceOfTown
			? wanted.filter(({ code }) => code !== 'municipal')
			: wanted;
	const ofPublic = withoutRecord(ofState, asked === '' ? all : asked);
	const ofDead = (whole ?? { words }).words.length > shortMessage * 2 ? ofPublic : ofTheDead(ofPublic, said);
	const isOfTime = before?.isKnown !== true || ofDead.some(({ code }) => isWhen(code) || code === 'late');
	const asks = !isOfTime
		? ofDead
		: ofTime(ofDead, said, {
				...{ all: whole?.all ?? all, asking: asked === '' ? all : asked, telling, today: known.holders.today },
				isQuestion: asking.some(({ segment, asks: own }) => segment.asks && own.some(({ code }) => code === 'who')),
			});
	// The capital's mayor is asked about a felony as well.
	const ofCapital = laws.codes.includes('DC') && !/\b(?:ordinance|ticket|parking|fine)\b/.test(all);
	const former =
		whole?.former ?? governors.find(({ asked: each }) => each.officer === 'former-governor')?.asked ?? null;
	const understood = new Set([...(whole?.named ?? []), ...[...laws.used, ...taken].map((at) => words[at] as string)]);
	return {
		former,
		ofGovernors: whole?.ofGovernors ?? [...new Set(governors.map(({ of }) => of))],
		parts,
		ending: matter.ending,
		names: matter.names,
		usual,
		telling,
		hasPlace: named.codes.length > 0,
		named: understood,
		told: whole?.told ?? contentOf(words, understood),
		tokens,
		words,
		all,
		isCut: matter.isCut,
		taken,
		read,
		laws,
		people,
		peopleAsked,
		said,
		act,
		asking,
		asked,
		asks: asks.map((ask): Ask => {
			// Whoever was convicted has an appeal open, and no trial before him.
			if (ask.code === 'before' && isOfAppeal(ask, whole?.all ?? all)) return { ...ask, code: 'on-appeal' };
			if (ask.code === 'again' && ask.asked === null && former !== null) return { ...ask, asked: former };
			// "Can she do it for him too": whoever spared another is asked about, and not who may apply.
			if (ask.code === 'relative' && doesIt.test((ask.words ?? []).join(' ')))
				return {
					...{ ...ask, code: 'may', plain: true, way: 'yes', yesNo: true },
					asked: ask.asked ?? officer ?? { officer: 'governor', of: null, self: false },
				};
			if (ask.act === 'commutation' && mustBeIn.test((ask.words ?? []).join(' ')))
				return { ...ask, code: 'while-serving', of: null, yesNo: true };
			// "Can he change it to life": nothing of what changed in the law.
			if (ask.code === 'may' && ask.act === 'commutation')
				return { ...ask, ...(ask.words === undefined ? {} : { words: ask.words.filter((word) => word !== 'change') }) };
			if (asksForAddress(ask)) return { ...ask, code: 'where' };
			const ofMayor = ask.code === 'municipal' && ofCapital && ask.asked?.officer === 'mayor';
			if (ofMayor) return { ...ask, code: 'may' };
			return { ...ask, asked: sittingOf(ask.asked, tokens, known.holders) };
		}),
	};
}

/** The days and kinds that were told, and those of each of several convictions. */
function withDays(
	circumstances: Omit<Circumstances, 'asked' | 'told'>,
	tokens: readonly Token[],
	affirmed: ReturnType<typeof affirmedIn>,
	laws: Laws,
	{ holders }: Known,
): Circumstances {
	const told = toldIn(affirmed.without(laws.used), affirmed.denied, holders.today);
	const toldBy = toldByPlace(tokens, affirmed, laws, told, holders.today);
	return { ...circumstances, asked: null, told, ...(toldBy === null ? {} : { toldBy }) };
}

/** What a part of a message says of the case, with what the whole of it does. `act` = what the part asks for. */
function withTold(
	own: Omit<Circumstances, 'asked' | 'told'>,
	{ said, usual }: Message,
	act: Act | null,
): Circumstances {
	return {
		...said,
		act: act ?? usual,
		negated: own.negated,
		hinges: { ...said.hinges, ...own.hinges },
		stage: said.stage ?? own.stage,
		told: said.told,
	};
}

/** Of the laws that a message names those which a part of it does, else all of them. */
function withPlaces(own: Laws, whole: Laws): Laws {
	if (whole.codes.length === 0)
		return {
			...own,
			some: own.some ?? whole.some,
			either: own.either ?? whole.either,
			eitherName: own.eitherName ?? whole.eitherName,
		};
	const isNarrower = own.codes.length > 0 && own.codes.every((code) => whole.codes.includes(code));
	return {
		...whole,
		...(isNarrower ? { codes: own.codes, places: own.places } : {}),
		used: own.used,
		person: own.person,
	};
}

/** What is asked for where a sentence does not say. */
function usualOf(act: Act | null, { hinges, dead, stage }: Omit<Circumstances, 'asked' | 'told'>, all: string): Act {
	const isOnDeathRow = hinges.death === true && !dead;
	// Whoever serves wants to come home, and on death row to live: that is a commutation, unless a pardon is named.
	if (
		(isOnDeathRow || stage === 'serving') &&
		(act === null || act === 'pardon' || act === 'parole') &&
		!namesPardon(all)
	)
		return 'commutation';
	return isOnDeathRow ? (act ?? 'pardon') : usualIn(act);
}

/** A board by its name names none. */
const namesPardon = (all: string) => /\bpardon/.test(all.replace(ofBoards, ' '));

const ofBoards =
	/\bpardons? (?:and paroles? )?(?:advisory )?(?:boards?|commission|council|office|attorney)\b|\b(?:boards?|commission|council|office) of (?:the )?(?:executive )?pardons?\b|\b(?:clemency|paroles?) and pardons? (?:boards?|commission)\b/g;

/** Who was asked about in the rest of a message: whoever cannot pardon is told of in passing, unless meant by "he". */
function askedBefore({ said: { asked } }: Message, words: readonly string[]): Asked | null {
	const decides = asked !== null && !/^(?:mayor|court|legislature|other-official)$/.test(asked.officer);
	return decides || words.some((word) => /^(?:he|she|they|him|her|them)$/.test(word)) ? asked : null;
}

/** "Can he": the officer who was named before; so is "the governor" where a state's was. */
function sameOfficer(own: Asked | null, before: Asked | null): Asked | null {
	const isSame = own === null || (own.of === null && own.officer === before?.officer);
	return isSame ? before : own;
}

/** "Biden or Trump": of two Presidents the one in office is asked about. */
function sittingOf(officer: Asked | null, tokens: readonly Token[], holders: Holders): Asked | null {
	if (officer?.officer !== 'former-president' || !tokens.some(({ word }) => word === 'or')) return officer;
	const sits = tokens.some((_, at) => holderAt(tokens, at, null, holders)?.asked.officer === 'president');
	return sits ? { officer: 'president', of: officer.of, self: officer.self } : officer;
}

/** A court case that goes on after a conviction. */
const isOfAppeal = ({ words = [] }: Ask, all: string) =>
	/\b(?:post conviction|appeal|appeals|habeas|motion)\b/.test(all) &&
	/\b(?:going|pending|open|ongoing)\b/.test(words.join(' ')) &&
	!words.includes('before');

const doesIt =
	/^(?:(?:so|and|but|who was that) )*(?:can|could|would|will|may) (?:he|she|they) (?:\w+ )?do (?:it|that|this|the same)\b/;

/** In more words something unknown is told rather than asked. */
const shortMessage = 40;
