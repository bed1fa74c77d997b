import { type Ask, type AskCode, isMay } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import type { RegisteredCase } from '../shapes/case.js';
import { isAmerican, withKingdom } from './abroad.js';
import { askedOnce, asksOfCase, asksWhatBecame, asksWhatMay, caseByDeed, caseByFame, isByDeed } from './case-asked.js';
import { definedIn } from './defined.js';
import { anywhere, exactly, exactlyTold } from './exactly.js';
import { isFirst, toldThere } from './general-first.js';
import { holderAt } from './holders.js';
import { immigrationKey } from './immigration.js';
import {
	besideMeaning,
	courtsOf,
	isCountry,
	isForeign,
	meaningOf,
	numbersAsks,
	plain,
	statusAsks,
} from './kinds-of-ask.js';
import { numbersOf } from './numbers.js';
import { ofOffice } from './office-asked.js';
import { asksOfNobody } from './people.js';
import { most, type Reading, type Step } from './reading.js';
import type { Token } from './tokens.js';
import { isBesideAmerican, livesAbroad, prisonOrCountry } from './two-countries.js';

/** The general questions that are asked in so many words. */
export const asksExactly = ({ asking, all }: Reading['message']): readonly string[] =>
	asking.flatMap(({ segment }) => {
		const words = segment.words;
		return (exactly(words) ?? (asking.length === 1 ? exactlyTold(words, all) : null))?.of ?? [];
	});

/** A case told of by what happened, and by no name. */
export const byDeed: Step = (reading) => {
	const { message, known, people, isLong, about, unclear } = reading;
	const { words, asked, said } = message;
	if (asksExactly(message).some((of) => anywhere.has(of))) return null;
	const isOwn = message.tokens.some(beginsConvicted);
	const famous = people.is.length === 0 && !isOwn ? caseByFame(words, known.register) : null;
	// "Trump pardoned her": whoever pardons is not asked about.
	const isGiver = [...people.asked].every((at) => holderAt(message.tokens, at, null, known.holders) !== null);
	if (famous !== null && (isGiver || people.near || people.ask.includes(famous)))
		return about({ people: [famous.id], asks: asksOfFame(reading, famous) });
	const deed = people.is.length === 0 ? caseByDeed(isLong ? asked.split(' ') : words, known.register) : null;
	if (deed === null) return null;
	return deed.known
		? about({ people: [deed.of.id], asks: [plain('happened', said.act, null)] })
		: unclear('which-person', [], [deed.of]);
};

/** "Convicted in Colorado in 2012." */
const beginsConvicted = ({ word, before }: Token, at: number) =>
	word === 'convicted' && (at === 0 || /[.!?\n]/.test(before));

/** What is asked of a case that is told of; the words it is told in ask for nothing. */
function asksOfFame({ message }: Reading, famous: RegisteredCase): readonly Ask[] {
	const { all, said, asks } = message;
	// The governor who was to be kidnapped is not asked what he may do.
	const asked: Asked | null = /\b(?:trump|president|potus)\b/.test(all)
		? { officer: 'president', of: null, self: false }
		: said.asked;
	const who = plain('who', said.act, asked);
	if (asksWhatBecame(all) || (isClaimed.test(all) && !asksWhatMay(all))) return [plain('happened', said.act, asked)];
	const theirs = asks
		.map((ask) => (ask.asked === null ? ask : { ...ask, asked }))
		.filter(({ code }) => code === 'who' || code === 'happened' || isMay(code));
	const wanted = askedOnce(asksOfCase(theirs, all, who), [famous], all, who);
	return wanted.length > 0 ? wanted : [who];
}

/** "Is it true that he let a man go". */
const isClaimed = /\b(?:let|true|heard|did|was|were|what did)\b/;

/** Whoever lives abroad, or tells of a court of another country beside one of ours. */
export const byForeigners: Step = ({ message, known, people, generals, about, unclear }) => {
	const { tokens, words, all, laws, said, asks } = message;
	if (livesAbroad(tokens, laws, known.gazetteer)) {
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
	// "Can Canada pardon me if my conviction was in Michigan".
	if (people.is.length === 0 && laws.codes.length > 0 && laws.codes.every(isState) && countryPardons.test(all))
		return about({
			codes: laws.codes,
			asks: [
				{ ...plain('general', said.act, null), of: 'foreignRuler', yesNo: true, plain: true, way: 'yes' },
				{ ...plain('who', said.act, null), words: ['who'] },
			],
		});
	if (!isBesideAmerican(laws, all)) return null;
	// Each country for its own; which court the American one was is asked for.
	return about({
		codes: laws.codes,
		asks: [
			{ ...plain('general', said.act, null), of: 'foreignRuler' },
			{ ...plain('general', said.act, null), of: 'americanToo' },
			plain('who', said.act, null),
		],
	});
};

const isState = (code: string) => /^[A-Z]{2}$/.test(code);
const countryPardons =
	/\b(?:can|could) (?:the )?(?:canada|england|britain|uk|mexico|france|germany|ireland|australia|india|israel|italy|spain|japan|another country|a foreign country|my home country) (?:ever |also )?(?:pardon|forgive)\b/;

/** What a commutation leaves as it is. */
const ofRights: ReadonlySet<string> = new Set(['guns', 'vote', 'jury', 'office', 'rights', 'licence']);

/** Of these each state has a rule, or a word, of its own. */
const ofStates: ReadonlySet<string> = new Set([
	'misdemeanor',
	'ticket',
	'juvenile',
	'deferred',
	'innocencePardon',
	'employer',
	'licence',
	'registry',
	'compensation',
	'lieutenant',
	'legislature',
	'lifeCommute',
]);
/** Officers without a part in it: the place that is named says who has one. */
const ofNoPart: ReadonlySet<string> = new Set(['lieutenant', 'legislature']);
const isOfState = (of: string, codes: readonly string[]) =>
	ofStates.has(of) && codes.length > 0 && codes.every((code) => /^[A-Z]{2}$/.test(code) && code !== 'US');

/** General questions that are asked before any place's law is looked at. */
export const byGeneral: Step = ({ message, people, generals, about, unclear }) => {
	const { tokens, words, all, laws, said } = message;
	const ofOfficer = said.asked?.of ?? null;
	const ground = immigrationKey(words);
	const isOfGrants = asksExactly(message).some((of) => of === 'deportationPardons' || of === 'citizenship');
	if (ground !== null && !isOfGrants && people.is.length === 0 && laws.codes.length === 0 && ofOfficer === null)
		return about({ asks: [{ ...plain('general', said.act, null), of: ground }] });
	// "Can Netanyahu pardon himself" is asked of his country.
	const theirCodes = [
		...laws.codes,
		...(ofOfficer === null ? [] : [ofOfficer]),
		...people.is.flatMap(courtsOf).filter(isCountry),
	];
	// "Was he pardoned, and can the next President undo it" is asked of his case first.
	const isOfCase = people.is.length > 0 && people.used.size > 1 && asksWhatBecame(all.split(' can ')[0] ?? '');
	// What others asked so is asked of no place, whichever is named beside it.
	const sure = new Set(message.asking.flatMap(({ row }) => row ?? []));
	// What is asked in so many words is asked before anything that was learned.
	const exact = new Set(asksExactly(message));
	const isExact = (of: string | null) =>
		of !== null && exact.has(of) && (anywhere.has(of) || theirCodes.every((code) => code === 'US'));
	// "Is a full pardon the same as one of innocence" asks for both, and for neither alone.
	const compared = definedIn(words, (at) => message.read.has(at)) ?? [];
	// "Is compassionate release the same as clemency" asks for no release of anybody.
	const isOfTerms = (of: string | null) =>
		of !== null &&
		(compared.includes(of) ||
			(of === 'illness' && compared.includes('compassionateRelease')) ||
			(of === 'certRehabApplies' && compared.includes('certRehab')));
	const isHalf = compared.length > 1 && generals?.every(({ of }) => isOfTerms(of)) === true;
	// "The legislature of Minnesota" is asked of Minnesota.
	const ofPlaces = ofOfficer === null ? laws.codes : [...laws.codes, ofOfficer];
	const isFirstAsked = (of: string | null) =>
		(isExact(of) && (of === null || !ofNoPart.has(of) || ofPlaces.length === 0)) ||
		isFirst(of, theirCodes, all) ||
		(of !== null && sure.has(of) && !isOfState(of, ofPlaces));
	const lists =
		generals?.filter(({ of }) =>
			isOfCase || isHalf ? of !== null && exact.has(of) && anywhere.has(of) : isFirstAsked(of),
		) ?? [];
	// What is asked of our Congress, courts and Presidents is asked of another country's where one is named.
	const abroad = theirCodes.length > 0 && theirCodes.every((code) => /^[a-z]/.test(code));
	const theirs = abroad && people.is.length === 0 && !isAmerican(all) ? lists.map(({ of }) => ofTheirs(of, all)) : [];
	if (theirs.length > 0 && theirs.every((code) => code !== null))
		return about({
			codes: withKingdom([...new Set(theirCodes)]),
			asks: theirs.map((code) => ({ ...plain(code ?? 'may', said.act, null), yesNo: true, words })),
		});
	// Of another country's court only what holds everywhere is asked of no place.
	const kept = abroad && !isAmerican(all) ? lists.filter(({ of }) => of !== null && ofAnyCountry(of)) : lists;
	if (kept.length > 0) return about({ ...toldThere(kept, laws.codes), asks: kept.slice(0, most) });
	// "Does a commutation give back my vote": what it leaves as it is stands before what a pardon does there.
	const isCommuted =
		words.some((word) => /^commut/.test(word)) && !words.some((word) => /^(?:pardon|clemency)/.test(word));
	const asksRights = message.asks.length > 0 && message.asks.every(({ code }) => ofRights.has(code));
	if (isCommuted && asksRights && people.is.length === 0 && said.asked === null)
		return about({
			codes: laws.codes,
			asks:
				laws.codes.length > 0
					? message.asks.map((ask): Ask => ({ ...ask, act: 'commutation' }))
					: [{ ...plain('general', said.act, null), of: 'commutationEffect' }],
		});
	const status = people.is.length > 0 ? null : statusAsks(generals ?? [], laws.codes, plain('where', said.act, null));
	if (status !== null) return about({ codes: laws.codes, asks: status });
	if (people.is.length + people.ask.length === 0 && asksOfNobody(tokens, message.read))
		return unclear('unknown-person');
	return null;
};

/** What a general question of ours asks of another country; null where it stays ours. */
function ofTheirs(of: string | null, all: string): AskCode | null {
	if (of === 'courtUndo' || of === 'courtUndoGovernor' || of === 'newPresident') return 'revoke';
	if (of === 'preemptive') return 'before';
	if (of === 'citizenship') return 'barred';
	// "Does France's president still pardon people on Bastille Day".
	if (of === 'leavingOffice') return 'may';
	if (of === null || !ofOfficers.has(of)) return null;
	return /\b(?:undo|overturn|cancel|revoke|block|stop|reverse)\b/.test(all) ? 'revoke' : 'may';
}
/** What is asked of no country's law, whichever is named beside it. */
const ofAnyCountry = (of: string) =>
	anywhere.has(of) || /[aA]broad|recordSuspension|pope|foreign|travel|passport|immigration|deport|whereLive/.test(of);
const ofOfficers: ReadonlySet<string> = new Set(['congress', 'legislature', 'lawmaker', 'court', 'attorneyGeneral']);

/** What a word means. */
export const byDefinition: Step = ({ message, people, isBefore, about }) => {
	const { words, laws, asking, asks } = message;
	const defined = people.is.length > 0 && !isBefore ? null : definedIn(words, (at) => message.read.has(at));
	if (defined === null) return null;
	// What a pardon means in a place is what it does there.
	const isEffect = defined.join() === 'pardon' && laws.codes.length > 0;
	const placedToo = laws.codes.length > 0 && asking.length > 1;
	const isOnly = asks.every(({ code, asked: of }) => besideMeaning.has(code) || (of === null && !placedToo));
	return isEffect || !isOnly ? null : about({ codes: laws.codes, asks: [meaningOf(defined, message.all)] });
};

/** "Did he pardon the January 6 people, how many": of a group that is named the group's own number is asked. */
const isOfGroup = ({ all }: Reading['message'], { is, used }: Reading['people']) =>
	is.length === 1 && is[0]?.kind === 'group' && used.size > 1 && isCountOfThem.test(all);

/** A count that names nobody else's pardons. */
const isCountOfThem =
	/\bhow many(?: of (?:them|those|these)| were (?:there|they|pardoned)| (?:people|got|did he|in all|total|altogether))?(?= (?:and|can|could|is|are|was|did|what)\b| (?:pardoned|got)\b|$)|\bhow many (?:january|jan|j6|capitol)\b/;

/** Labels of questions about who holds an office, and about how many were granted. */
const ofOffices: ReadonlySet<string> = new Set([
	'numbers',
	'how-many',
	'holder',
	'elected',
	'happened',
	'group',
	'chances',
	'who',
]);

/** Who holds an office, and how many were granted. */
export const byNumbers: Step = ({ message, known, people, about }) => {
	const { tokens, words, all, laws, asked, asks } = message;
	// Whoever is named by the whole name is asked about, and not how many the giver pardoned.
	const isCounted = /\bhow many\b|\bhow often\b|\bnumbers?\b|\bmost\b|\bfewest\b/.test(all);
	const isOfCase = people.is.length > 0 && people.used.size > 1 && (!isCounted || isOfGroup(message, people));
	// "In a set number of days", "how many terms": numbers of something else.
	const meant = message.asking.flatMap(({ segment, label: each }) => (segment.asks ? [each] : []));
	if (meant.length > 0 && meant.every((each) => each !== undefined && !ofOffices.has(each))) return null;
	const office = isOfCase ? null : ofOffice(tokens, laws.codes, known.gazetteer, known.holders);
	if (office !== null) return about({ codes: [office.code], asks: [office.ask] });
	// A count is asked for where something is asked: what is told is full of years.
	// A governor's numbers are no President's.
	const isOfState = message.ofGovernors.length > 0 && !/\bpresidents?\b/.test(all);
	const counted = asked === '' ? words : asked.split(' ');
	// "Which president gave the most": of what, nobody needs to say.
	// How many another country's head pardoned is no number of a President of ours.
	const isOfCountry =
		(isForeign(message.said.asked) || (laws.codes.length > 0 && laws.codes.every(isCountry))) && !isAmerican(all);
	const numbers =
		isOfCase || isOfState || isOfCountry
			? null
			: (numbersOf(counted, laws.codes) ??
				(meant.includes('numbers') ? numbersOf([...counted, 'pardons'], laws.codes) : null));
	if (numbers === null) return null;
	// What a proclamation includes is asked of that case, and of no count.
	if (people.is.length > 0 && /^include/.test(numbers) && !isCounted) return null;
	// "How many did Bush pardon, and was Weinberger among them".
	const theirs = people.is.map(({ id }) => id);
	const became = theirs.length > 0 ? [plain('happened', message.said.act, null)] : [];
	return about({ people: theirs, asks: [...numbersAsks(numbers, asks, all), ...became] });
};
