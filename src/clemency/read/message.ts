import type { Ask } from '../judge/ask.js';
import type { Act, Asked, Circumstances } from '../judge/question.js';
import type { Register } from '../shapes/register.js';
import { actSaid } from './acts.js';
import { askingOf, asksIn } from './asked-in.js';
import { keyOf, wordsIn } from './asked-words.js';
import { circumstancesOf, putOff } from './circumstances.js';
import { affirmedIn } from './denied.js';
import type { Gazetteer } from './gazetteer.js';
import { governorsTold, withoutGovernors } from './governor-told.js';
import { type Holders, holderAt } from './holders.js';
import { type Laws, lawsOf } from './laws.js';
import { matterOf } from './matter.js';
import { saidOnce } from './once.js';
import { officerAsked, type Part, partOf, usualIn, withFirstWord, withoutPassing } from './parts.js';
import { fullNames, type NamedPeople, namesIn, peopleIn, wholeNames, withoutTowns } from './people.js';
import { withReferences, withTime } from './refer.js';
import { opensQuestion, segmentsOf } from './segments.js';
import { plainWords } from './tables/concepts.js';
import { ofTime } from './time-asked.js';
import { type Token, tokensOf } from './tokens.js';
import { toldIn } from './told.js';
import { toldByPlace } from './told-by-place.js';
import { isOfTownCourt } from './town-court.js';
import { vocabulary } from './vocabulary.js';
import { inFull } from './written-out.js';

/** Names that are known. */
export interface Known {
	readonly gazetteer: Gazetteer;
	readonly register: Register;
	readonly holders: Holders;
}

/** All that was read in the words of a message, before it is settled what the question is. */
export interface Message {
	/** The words of what matters in it, also joined by spaces. */
	readonly tokens: readonly Token[];
	readonly words: readonly string[];
	readonly all: string;
	/** A sentence that tells nothing of a case was left out, and could change a bare yes or no. */
	readonly isCut: boolean;
	/** Words that name an officer. */
	readonly taken: ReadonlySet<number>;
	/** Words that name an officer, a person or a place. */
	readonly read: ReadonlySet<number>;
	readonly laws: Laws;
	/** States whose governors are told of by name. */
	readonly ofGovernors: readonly string[];
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
	/** One of several questions was not understood. */
	readonly isPartly: boolean;
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
	const { tokens: spoken, ending } = saidOnce(inFull(tokensOf(text), isName), text.slice(-3));
	const matter = matterOf(spoken, namesIn(spoken, register), ending, gazetteer, known.holders);
	const { tokens } = matter;
	const governors = governorsTold(tokens, known.holders);
	const names = withoutGovernors(withoutTowns(tokens, matter.names, gazetteer), governors);
	const words = tokens.map(({ word }) => word);
	const all = words.join(' ');
	const segments = segmentsOf(tokens, matter.ending);
	const whole = wholeNames(names);
	// On death row it is the execution that is to be stopped, whatever word is used.
	const affirmed = affirmedIn(tokens);
	const act = actSaid(words);
	const circumstances = circumstancesOf(all, affirmed, act);
	const usual = circumstances.hinges.death === true ? (act ?? 'commutation') : usualIn(act);
	const parted = segments.map((segment) => partOf(segment, known, whole, usual));
	const taken = new Set(parted.flatMap((part) => [...part.taken]));
	const people = peopleIn(tokens, names, taken);
	const laws = lawsOf(tokens, new Set([...taken, ...people.used, ...fullNames(names)]), gazetteer, all.length > short);
	const about = withoutPassing(parted, laws.codes, usual);
	const officer = sittingOf(officerAsked(about), tokens, known.holders);
	const parts = withTime(withReferences(about, officer, usual), usual);
	const read = new Set([...taken, ...people.used, ...laws.used]);
	const told = toldIn(affirmed.without(laws.used), affirmed.denied, known.holders.today);
	const toldBy = toldByPlace(tokens, affirmed, laws, told, known.holders.today);
	const said: Circumstances = { ...circumstances, asked: officer, told, ...(toldBy === null ? {} : { toldBy }) };
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
	const wordsOf = wordsIn(asking);
	const found = asksIn(asking);
	const worded = withFirstWord(found, parts, read, all, matter.isCut).map((ask, i): Ask => {
		const own = wordsOf.get(keyOf(found[i] as Ask));
		return own === undefined ? ask : { ...ask, words: own };
	});
	const asked = asking.flatMap(({ segment }) => segment.tokens.map(({ word }) => word)).join(' ');
	const wanted = putOff.test(all) ? ofDeferral(worded, laws.codes) : worded;
	// A city's court is no question about its ordinances.
	const ofState = isOfTownCourt(all, laws.codes) ? wanted.filter(({ code }) => code !== 'municipal') : wanted;
	const asks = ofTime(ofState, said, {
		...{ all, asking: asked === '' ? all : asked, today: known.holders.today },
		isQuestion: asking.some(({ segment, asks: own }) => segment.asks && own.some(({ code }) => code === 'who')),
	});
	// The capital's mayor is asked about a felony as well.
	const ofCapital = laws.codes.includes('DC') && !/\b(?:ordinance|ticket|parking|fine)\b/.test(all);
	const former = governors.find(({ asked: each }) => each.officer === 'former-governor')?.asked ?? null;
	const isPartly =
		asks.length > 0 &&
		words.length <= shortMessage &&
		asking.length > 1 &&
		asking.some(
			({ segment, asks: own }) =>
				segment.asks && own.length > 0 && own.every(({ code }) => code === 'meaning') && isUnread(segment, read),
		);
	const ofGovernors = [...new Set(governors.map(({ of }) => of))];
	return {
		ofGovernors,
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
		isPartly,
		asks: asks.map((ask): Ask => {
			if (ask.code === 'again' && officer === null && former !== null) return { ...ask, asked: former };
			const ofMayor = ask.code === 'municipal' && ofCapital && ask.asked?.officer === 'mayor';
			if (ofMayor) return { ...ask, code: 'may' };
			return { ...ask, asked: sittingOf(ask.asked, tokens, known.holders) };
		}),
	};
}

/** "Biden or Trump": of two Presidents the one in office is asked about. */
function sittingOf(officer: Asked | null, tokens: readonly Token[], holders: Holders): Asked | null {
	if (officer?.officer !== 'former-president' || !tokens.some(({ word }) => word === 'or')) return officer;
	const sits = tokens.some((_, at) => holderAt(tokens, at, null, holders)?.asked.officer === 'president');
	return sits ? { officer: 'president', of: officer.of, self: officer.self } : officer;
}

/** In more words something unknown is told rather than asked. */
const shortMessage = 40;

/** A question with a word in it that nobody knows: "what is the flarb thing". */
function isUnread({ tokens, start }: Part['segment'], read: ReadonlySet<number>): boolean {
	const words = tokens.map(({ word }) => word);
	return (
		opensQuestion(words) &&
		words.some(
			(word, i) =>
				word.length > 3 && !/\d/.test(word) && !vocabulary.has(word) && !plainWords.has(word) && !read.has(start + i),
		)
	);
}

/** Whoever was never convicted because judgment was put off asks whether that is pardoned at all, and not by whom. */
function ofDeferral(asks: readonly Ask[], codes: readonly string[]): readonly Ask[] {
	const isOurs = codes.length > 0 && codes.every((code) => /^[A-Z]{2}$/.test(code) && code !== 'US');
	if (!isOurs || asks.some(({ code }) => code === 'deferred')) return asks;
	if (asks.length === 0)
		return [{ code: 'deferred', act: 'pardon', asked: null, of: null, yesNo: false, plain: false }];
	return asks.flatMap((ask): readonly Ask[] => {
		if (ask.code !== 'who' && ask.code !== 'happened' && !(ask.code === 'may' && ask.yesNo)) return [ask];
		const deferred: Ask = { ...ask, code: 'deferred', asked: null, yesNo: false, plain: false };
		const isWho = ask.code === 'who' && ask.words?.some((word) => /^(?:who|whos|whose|decides?)$/.test(word)) === true;
		return isWho ? [deferred, ask] : [deferred];
	});
}
