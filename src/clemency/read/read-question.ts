import type { Ask, AskCode } from '../judge/ask.js';
import type { Act, Circumstances } from '../judge/question.js';
import type { RegisteredCase } from '../shapes/case.js';
import { isAmerican, ofThatCountry, withKingdom } from './abroad.js';
import { actsExplained } from './acts.js';
import { contentOf } from './asked-words.js';
import { askedOnce, asksOfCase, caseByDeed, isByDeed, isOfNamed, isOwn, isStoryOf } from './case-asked.js';
import { definedIn } from './defined.js';
import { generalsIn } from './general.js';
import { isFirst } from './general-first.js';
import { immigrationKey } from './immigration.js';
import {
	asGeneral,
	besideMeaning,
	courtsOf,
	isCountry,
	isForeign,
	isPossible,
	judgedIn,
	leftOf,
	meaningOf,
	numbersAsks,
	ofRow,
	ofTitle,
	plain,
	statusAsks,
	withDifference,
	withoutCourt,
	wordsOnly,
} from './kinds-of-ask.js';
import { type Known, messageOf } from './message.js';
import { numbersOf } from './numbers.js';
import { ofOffice } from './office-asked.js';
import { holderAt } from './officers.js';
import { isOfPardons, officersLaw } from './officers-law.js';
import { asksOfNobody, hasUnknownName } from './people.js';
import type { Understood } from './state.js';
import { townOffered } from './town-offered.js';
import { isBesideAmerican, livesAbroad, prisonOrCountry } from './two-countries.js';
import { pairOf } from './two-sovereigns.js';
import { arrestedOnly, federalGround, isForeignScript, isOfAPardon, isStateForFederal } from './whole-message.js';

/** Why nothing can be said yet. */
export type Unclear =
	| 'nothing-said'
	| 'too-long'
	| 'other-alphabet'
	| 'not-understood'
	| 'unknown-person'
	/** Somebody told of by what happened, and by no name. */
	| 'unnamed-person'
	| 'which-person'
	| 'which-court'
	| 'which-state'
	| 'which-territory'
	| 'which-place'
	| 'arrested'
	| 'too-many';

/** What somebody wants to know, read from their words. */
export type Question =
	| ({ readonly is: 'about' } & Understood & {
				/** Names read in spite of their spelling: said with the answer. */
				readonly readAs: readonly string[];
				/** One more conviction was spoken of, of a state nobody named. */
				readonly alsoState: boolean;
				/** One of several questions was not understood. */
				readonly isPartly?: boolean;
				/** What else was asked: more than fits into one message. */
				readonly also: readonly AskCode[];
				/** Every word of the message that names neither a place, an officer nor a person. */
				readonly content: readonly string[];
			})
	/** A question back. `codes` = what it may be, where only these are possible; `people` = who may be meant. */
	| {
			readonly is: 'unclear';
			readonly why: Unclear;
			readonly codes: readonly string[];
			readonly people: readonly RegisteredCase[];
			/** The name of a place that several have, where that is what is not clear. */
			readonly name: string | null;
			readonly said: Circumstances;
			readonly asks: readonly Ask[];
			/** Every word of the message that names neither a place, an officer nor a person. */
			readonly content: readonly string[];
	  };

export type { Known };

/** A story is read; a book is not. */
const mostCharacters = 5_000;
/** In a question of so few words whoever is named is asked about. */
const mostOfCase = 12;
/** In a story of more words somebody is told of in passing. */
const mostOfStory = 60;
/** As many answers as fit into one message. */
const most = 3;

/** Reads a question as a person types it. Never throws, never guesses: what is not clear is asked back. */
export function readQuestion(text: string, known: Known): Question {
	const message = messageOf(text.slice(0, mostCharacters), known);
	const { tokens, words, all, taken, laws, said, asking, asked, asks } = message;
	const { gazetteer } = known;
	const understood = new Set([...laws.used, ...taken].map((at) => words[at] as string));
	const content = words.filter((_, at) => !message.read.has(at));
	const unclear = (
		why: Unclear,
		codes: readonly string[] = [],
		people: readonly RegisteredCase[] = [],
		name: string | null = null,
	): Question => ({
		is: 'unclear',
		why,
		codes,
		people,
		name,
		said,
		asks,
		content,
	});
	// What another country's law says of its officers is found by their titles.
	const placesOnly = new Set([...laws.used].filter((at) => !taken.has(at)).map((at) => words[at] as string));
	const about = (
		more: Partial<Understood> & {
			readonly readAs?: readonly string[];
			readonly alsoState?: boolean;
			readonly also?: readonly AskCode[];
		},
		wanted: readonly Ask[] = more.asks ?? asks,
	): Question => ({
		is: 'about',
		codes: [],
		people: [],
		said,
		locality: null,
		readAs: [],
		alsoState: false,
		content,
		...(message.isPartly ? { isPartly: true } : {}),
		...more,
		also: more.also ?? leftOf(wanted, most),
		asks: wanted.slice(0, most).map((ask) => ({
			...ask,
			words:
				ask.code === 'general'
					? (ask.words ?? words)
					: contentOf(
							ask.words ?? words,
							ofTitle.has(ask.code) && more.codes?.every(isCountry) === true ? placesOnly : understood,
						),
			told: contentOf(words, understood),
		})),
	});

	if (text.trim() === '') return unclear('nothing-said');
	if (text.length > mostCharacters) return unclear('too-long');

	const isPassing = laws.codes.length > 0 && (isOwn(words) || words.length > mostOfCase);
	// A story of nobody of one's own is that of the one person whom it calls by the whole name.
	const isStory = isPassing && isStoryOf(message.people, all);
	const people = isPassing && !isStory ? message.peopleAsked : message.people;
	const { locality, readAs } = laws;
	const byDeed =
		people.is.length === 0 ? caseByDeed(words.length > mostOfStory ? asked.split(' ') : words, known.register) : null;
	if (byDeed !== null && !byDeed.known) return unclear('which-person', [], [byDeed.of]);
	if (byDeed !== null) return about({ people: [byDeed.of.id], asks: [plain('happened', said.act, null)] });
	const generals = generalsIn(asking, all, message.isCut);
	if (livesAbroad(tokens, laws, gazetteer)) {
		const residence = { ...plain('general', said.act, null), of: 'residence' };
		const others = asks.filter(
			({ code, asked: of }) => code !== 'travel' && code !== 'who' && (code !== 'may' || isForeign(of)),
		);
		// Whether the other country can is asked before.
		const isTheirs = others.some(({ asked: of }) => isForeign(of));
		return about({ codes: ['US'], asks: isTheirs ? [...others, residence] : [residence, ...others] });
	}
	if (people.is.length + laws.codes.length === 0 && generals === null && isByDeed(words))
		return unclear('unnamed-person');
	const eitherPlace = people.is.length === 0 ? prisonOrCountry(laws, all) : null;
	if (eitherPlace !== null) return unclear('which-place', eitherPlace, [], 'Angola');
	// Each country for its own; which court the American one was is asked for.
	if (isBesideAmerican(laws, all))
		return about({
			codes: laws.codes,
			asks: [
				{ ...plain('general', said.act, null), of: 'foreignRuler' },
				{ ...plain('general', said.act, null), of: 'americanToo' },
				plain('who', said.act, null),
			],
		});
	const ofOfficer = said.asked?.of ?? null;
	const ground = immigrationKey(words);
	if (ground !== null && people.is.length === 0 && laws.codes.length === 0 && (said.asked?.of ?? null) === null)
		return about({ asks: [{ ...plain('general', said.act, null), of: ground }] });
	const theirCodes = ofOfficer === null ? laws.codes : [...laws.codes, ofOfficer];
	const lists = generals?.filter(({ of }) => isFirst(of, theirCodes, all)) ?? [];
	if (lists.length > 0) return about({ asks: lists.slice(0, most) });
	const status = people.is.length > 0 ? null : statusAsks(generals ?? [], laws.codes, plain('where', said.act, null));
	if (status !== null) return about({ codes: laws.codes, asks: status });
	if (people.is.length + people.ask.length === 0 && asksOfNobody(tokens, message.read))
		return unclear('unknown-person');
	const defined = people.is.length > 0 ? null : definedIn(words, (at) => message.read.has(at));
	// What a pardon means in a place is what it does there.
	const isEffect = defined?.join() === 'pardon' && laws.codes.length > 0;
	const placedToo = laws.codes.length > 0 && asking.length > 1;
	const isOnly = asks.every(({ code, asked: of }) => besideMeaning.has(code) || (of === null && !placedToo));
	if (defined !== null && !isEffect && isOnly) return about({ codes: laws.codes, asks: [meaningOf(defined)] });
	const office = ofOffice(tokens, laws.codes, gazetteer, known.holders);
	if (office !== null) return about({ codes: [office.code], asks: [office.ask] });
	// A count is asked for where something is asked: what is told is full of years.
	const isOfCase = people.is.length > 0 && people.used.size > 1 && !/\bhow many\b|\bnumber\b/.test(all);
	const numbers = isOfCase ? null : numbersOf(asked === '' ? words : asked.split(' '), laws.codes);
	if (numbers !== null) return about({ asks: numbersAsks(numbers, asks, all) });

	const isAbroad = isForeign(said.asked) || laws.codes.some(isCountry);
	if (people.unread && people.is.length === 0 && !isAbroad) return unclear('unknown-person');
	const theirs = new Set(people.is.flatMap(courtsOf));
	// A court named beside the name is the one that is meant: "Trump's Georgia case".
	// Of somebody called by the whole name the courts are known: "is Ghislaine Maxwell for Florida or New York".
	const asksWhich = / or /.test(all) || asks.some(({ code }) => code === 'happened');
	// Another sovereign's case is told of with their own, where it is known.
	const isTold =
		laws.codes.length === 1 &&
		people.is.some(({ note }) =>
			[...laws.used].some(
				(at) => (words[at]?.length ?? 0) > 3 && note?.toLowerCase().includes(words[at] as string) === true,
			),
		);
	// "Blagojevich, Illinois, can he pardon him": the one who is named, and not a court of that state.
	const isHim = laws.codes.length === 1 && isOfNamed(words);
	const isTheirs = asksWhich || isTold || isHim || (isStory && /\b(?:he|him|his|hes|she|her|shes|it)\b/.test(all));
	// One word that is nobody else's stands for the whole name, where it is no place.
	const isWhole = people.used.size > 1 || (isHim && ![...people.used].some((at) => laws.used.has(at)));
	const byFullName = people.is.length === 1 && isWhole && isTheirs;
	if (people.is.length > 0 && (byFullName || laws.codes.every((code) => theirs.has(code)))) {
		const happened =
			/\bhow (?:did|was|were|has)\b|\bwhat (?:happened|became|about)\b|\bwhy (?:was|were|did|didnt|wasnt|has|hasnt)\b|\b(?:status|news|updates?|latest)\b/.test(
				all,
			);
		const theirAsks = asksOfCase(asks, all, plain('who', said.act, said.asked)).map(
			(ask): Ask =>
				wordsOnly.has(ask.code) || (happened && (ask.asked === null || /\bwhy\b/.test(all)))
					? { ...ask, code: 'happened' }
					: ask,
		);
		const once = askedOnce(theirAsks, people.is, all, plain('who', said.act, null));
		const wanted = once.length > 0 ? once : [plain(happened ? 'happened' : 'who', said.act, said.asked)];
		// What Congress may do about somebody's pardon it may do about anybody's.
		const ofCongress = said.asked?.officer === 'legislature' ? generalsIn(asking, all, message.isCut) : null;
		if (ofCongress?.some(({ of }) => of === 'congress') === true) return about({ asks: ofCongress.slice(0, most) });
		const acts = words.length > mostOfStory ? null : actsExplained(all);
		return about({ people: people.is.map(({ id }) => id).slice(0, most), asks: withDifference(asks, wanted, acts) });
	}
	const placed = laws.codes.length > 0;
	// Beside a state a name that may be several people's is that of its own case, and no other.
	const isPlace = [...people.asked].some((at) => laws.used.has(at));
	// A country without a row of its own is known by its name.
	const isNamed = ({ judgments }: RegisteredCase) =>
		judgments.some(({ country }) => country !== null && words.includes(country.toLowerCase()));
	const beside = people.ask.filter(
		(each) => !isPlace && (isNamed(each) || laws.codes.every((code) => judgedIn(each, code))),
	);
	// "Cancelled by Trump": whoever pardons is nobody's case.
	const isGiver = [...people.asked].some((at) => words[at - 1] === 'by') && !people.near;
	// "Does Wyoming's DA hear before Gordon pardons": who holds the office of the state that is named is nobody's case.
	const isHolder = [...people.asked].some((at) => {
		const of = holderAt(tokens, at, 'governor', known.holders)?.asked.of ?? null;
		return of !== null && laws.codes.includes(of);
	});
	// A rare surname is not the state's beside it: "blagojevich illinois".
	const isRare = people.near && people.ask.length === 1 && !isPlace && !isOwn(words);
	const likely = isGiver || isHolder ? [] : placed && tokens.length > 1 && !isRare ? beside : people.ask;
	if (likely.length > 0) {
		const [only] = likely;
		const shared = people.ask.length > 1 && likely.length === 1 && !people.near;
		if (!shared || only === undefined) return unclear('which-person', [], likely);
		return about({ people: [only.id], asks: asks.length > 0 ? asks : [plain('who', said.act, said.asked)] });
	}
	// "Helena" beside Montana's Governor is Montana's.
	const home = said.asked?.of ?? null;
	const theirTown = home !== null && laws.either?.includes(home) === true && !placed ? home : null;
	if (laws.either !== null && theirTown === null) return unclear('which-place', laws.either, [], laws.eitherName);

	const grown = said.asked?.officer === 'former-president' || said.asked?.officer === 'former-governor';
	if (
		grown &&
		!placed &&
		/^(?:did|has|was)$/.test(words[0] ?? '') &&
		hasUnknownName(tokens, new Set([...laws.used, ...taken]))
	)
		return unclear('unknown-person');
	const asOfficer = theirTown !== null ? [theirTown] : officersLaw(said, laws.some, asks);
	// "Walz turned me down" was in Minnesota, where nothing else is named.
	const told = message.ofGovernors.length === 1 && generals === null ? message.ofGovernors : [];
	const named = placed ? laws.codes : asOfficer.length > 0 ? asOfficer : told;
	// What the President's pardon does or costs is the federal row's to say.
	const federal = said.asked?.officer === 'president' && asks.some(({ code }) => ofRow.has(code));
	// Whether a state may still prosecute is asked of two sovereigns, whichever state it names.
	// What a pardon abroad is worth here is asked of no country's law.
	const elsewhere =
		generals?.filter(({ of }) => of === 'foreignPardon' || of === 'foreignRuler' || of === 'travel') ?? [];
	if (elsewhere.length > 0 && named.every((code) => code === 'FOREIGN' || code === 'US' || /^[a-z]/.test(code)))
		return about({ codes: named.filter((code) => /^[a-z]/.test(code)), asks: elsewhere });
	// Where somebody wants to go is no court that convicted.
	if (
		named.length > 0 &&
		asks.length > 0 &&
		asks.every(({ code }) => code === 'travel') &&
		named.every((code) => /^[a-z]/.test(code))
	)
		return about({ asks });
	// The Guard is the state's and the Union's: whose code it was is what it turns on.
	const guard = generals?.filter(({ of }) => of === 'guardCourt') ?? [];
	if (guard.length > 0 && !/\bfederal service\b|\btitle 10\b|\bucmj\b|\bcoast guard\b/.test(all))
		return about({ asks: guard });
	const both =
		generals?.some(({ of }) => of === 'twoSovereigns') === true &&
		/\bpardon\w*\b.*\b(?:prosecute|charge|try|indict)\b/.test(all);
	if (both && generals !== null) return about({ asks: generals.slice(0, most) });
	const pair = pairOf(generals, named, all, said.act);
	if (pair !== null) return about({ codes: named, asks: pair });
	if (isStateForFederal(tokens, laws, gazetteer))
		return about({
			codes: laws.codes,
			asks: [
				{ ...plain('general', said.act, null), of: 'governorFederal' },
				...asks.filter(({ code }) => code !== 'who' && code !== 'when'),
			],
			locality,
		});
	const general = federal || named.some((code) => code !== 'US') ? null : generals;
	if (general !== null && !(placed && asks.some(({ code }) => !asGeneral.has(code))))
		return about({ asks: general.slice(0, most) });
	const explains =
		asks.some(({ code }) => code === 'meaning' || code === 'difference') ||
		(words.length <= 8 && /^what(?! happens)/.test(all));
	const meaning = placed || !explains ? null : actsExplained(all);
	if (meaning !== null) {
		const rest = asks.filter(({ code }) => !besideMeaning.has(code));
		// What the President may do is known without a court; the rest is not.
		const president = said.asked?.officer === 'president' || said.asked?.officer === 'former-president';
		const of = president ? 'US' : (said.asked?.of ?? null);
		return of !== null && rest.length > 0
			? about({
					codes: [of],
					asks: [
						meaningOf(meaning),
						...rest.map((ask) => ({ ...ask, act: meaning.length === 1 ? (meaning[0] as Act) : ask.act, plain: false })),
					],
				})
			: about({ asks: [meaningOf(meaning)], also: rest.map(({ code }) => code) });
	}
	if (named.length > most) return unclear('too-many', named);
	const onFederalGround = federalGround(all);
	if (onFederalGround.length > 0) return unclear('which-court', [...new Set([...onFederalGround, ...named])]);
	if (arrestedOnly(all, laws)) return unclear('arrested', ['US', ...named]);
	if (named.length > 0 && !(laws.person && laws.codes.length === 0)) {
		const ofPlace = asks.filter(({ code }) => code !== 'difference' && code !== 'meaning');
		// What happened to somebody nobody knows is told in passing.
		const placedAsks = ofPlace.some(({ code }) => code !== 'happened')
			? ofPlace.flatMap((ask): readonly Ask[] =>
					ask.code !== 'happened' ? [ask] : isPossible(ask, all) ? [{ ...ask, code: 'who' }] : [],
				)
			: ofPlace;
		// "Difference between a pardon and expungement, and which clears my record in Illinois".
		const compared = asks.some(({ code }) => code === 'difference') ? (actsExplained(all) ?? []) : [];
		const difference = compared.length > 1 && !asks.some(({ code }) => code === 'kinds') ? [meaningOf(compared)] : [];
		const wanted =
			placedAsks.length > 0
				? [...difference, ...placedAsks]
				: [plain(said.asked === null ? 'who' : 'may', said.act, said.asked)];
		const foreign = named.every((code) => /^[a-z]/.test(code)) && !isAmerican(all);
		return about({
			codes: withKingdom(named),
			asks: foreign ? wanted.map((ask) => ofThatCountry(ask, words)) : wanted,
			locality,
			readAs,
			alsoState: laws.alsoState && laws.some !== null,
		});
	}
	const holders = asks.filter(({ code }) => code === 'holder' || code === 'elected');
	if (holders.length > 0 && said.asked?.officer !== 'governor') {
		return about({ asks: holders, codes: said.asked?.officer === 'president' ? ['US'] : [] });
	}
	if (laws.some !== null) return unclear(laws.some === 'state' ? 'which-state' : 'which-territory');
	if (said.asked?.officer === 'governor') return unclear('which-state');
	const used = new Set([...laws.used, ...taken]);
	if (laws.person || (!isOfAPardon(all) && hasUnknownName(tokens, used))) return unclear('unknown-person');
	if (isForeignScript(text)) return unclear('other-alphabet');
	// Where somebody lives says nothing of whose court convicted, and is no nonsense either.
	const isAsked = asks.some(({ code }) => code !== 'who' && code !== 'happened');
	const everywhere = asks.flatMap((ask) => {
		const of = withoutCourt[ask.code];
		return of === undefined ? [] : [{ ...ask, code: 'general' as const, of, plain: false }];
	});
	if (everywhere.length > 0 && everywhere.length === asks.length) return about({ asks: everywhere });
	const town = townOffered(tokens, gazetteer, used);
	if (town !== null) return unclear('which-place', [town.code], [], town.name);
	return unclear(laws.used.size > 0 || isAsked || isOfPardons(all, said) ? 'which-court' : 'not-understood');
}
