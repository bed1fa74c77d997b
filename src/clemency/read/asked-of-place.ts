import type { Ask, AskCode } from '../judge/ask.js';
import type { Act } from '../judge/question.js';
import { isAmerican, ofKingdom, ofThatCountry, withKingdom } from './abroad.js';
import { actsExplained } from './acts.js';
import { homeOfTown } from './asked-of-person.js';
import { eachEnded } from './each-ended.js';
import { isOfCourtThere } from './general-first.js';
import { asGeneral, besideMeaning, isPossible, meaningOf, ofRow, plain } from './kinds-of-ask.js';
import { officersLaw } from './officers-law.js';
import { most, type Reading, type Step } from './reading.js';
import { pairOf } from './two-sovereigns.js';
import { arrestedOnly, federalGround, isStateForFederal, isTerritorial } from './whole-message.js';

/** Whose law it is: a place that is named, else the officer's, else that of the governor who is told of. */
function namedIn({ message, generals }: Reading): readonly string[] {
	const { laws, said, asks, ofGovernors } = message;
	if (laws.codes.length > 0) return laws.codes;
	const home = homeOfTown(message);
	const asOfficer = home !== null ? [home] : officersLaw(said, laws.some, asks);
	if (asOfficer.length > 0) return asOfficer;
	// "Walz turned me down" was in Minnesota, where nothing else is named.
	return ofGovernors.length === 1 && generals === null ? ofGovernors : [];
}

/** General questions about a pardon of one place in another, of two sovereigns, of the Guard, and all that no place has. */
export const byOfficer: Step = (reading) => {
	const { message, known, generals, about } = reading;
	const { tokens, words, all, laws, said, asks } = message;
	const named = namedIn(reading);
	// What the President's pardon does or costs is the federal row's to say.
	const federal = said.asked?.officer === 'president' && asks.some(({ code }) => ofRow.has(code));
	// Whether a state may still prosecute is asked of two sovereigns, whichever state it names.
	// What a pardon abroad is worth here is asked of no country's law.
	const elsewhere =
		generals?.filter(
			({ of }) => of === 'foreignPardon' || of === 'travel' || (of === 'foreignRuler' && !isOfCourtThere(named, all)),
		) ?? [];
	const to = laws.locality !== null && /^[a-z]{2}(?:-[a-z]+)?$/.test(laws.locality) ? [laws.locality] : [];
	const countries = withKingdom([...new Set([...named, ...to])].filter((code) => /^[a-z]/.test(code)));
	// Each country says itself whom it lets in.
	const travels = [...elsewhere.filter(({ of }) => of === 'travel'), ...asks.filter(({ code }) => code === 'travel')];
	const [travel] = travels;
	const isTravel = travels.length > 0 && travels.length === elsewhere.length + asks.length;
	if (travel !== undefined && isTravel && countries.length > 0)
		return about({
			codes: countries,
			asks: [ofKingdom({ ...travel, code: 'travel', of: null, asked: null, words }, words, countries)],
		});
	if (elsewhere.length > 0 && named.every((code) => code === 'FOREIGN' || code === 'US' || /^[a-z]/.test(code)))
		return about({ codes: named.filter((code) => /^[a-z]/.test(code)), asks: elsewhere });
	// Whom the President's proclamations on marijuana reach is said of all states.
	const isProclaimed = said.asked?.officer === 'president' || /\b(?:trump|biden|president)\b/.test(all);
	const marijuana = generals?.filter(({ of }) => of === 'marijuana') ?? [];
	if (isProclaimed && marijuana.length > 0 && named.every((code) => /^[A-Z]{2}$/.test(code)))
		return about({ codes: named, asks: marijuana });
	// Where somebody wants to go is no court that convicted.
	if (
		named.length > 0 &&
		asks.length > 0 &&
		asks.every(({ code }) => code === 'travel') &&
		named.some((code) => /^[a-z]/.test(code))
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
	if (pair !== null)
		return about({ codes: named, asks: [...pair, ...asks.filter(({ code }) => code === 'where' || code === 'cost')] });
	if (isStateForFederal(tokens, laws, known.gazetteer))
		return about({
			codes: laws.codes,
			asks: [
				{ ...plain('general', said.act, null), of: 'governorFederal' },
				...asks.filter(({ code }) => code !== 'who' && code !== 'when' && code !== 'group'),
			],
			locality: laws.locality,
		});
	const general = federal || named.some((code) => code !== 'US') ? null : generals;
	if (general !== null && !(laws.codes.length > 0 && asks.some(({ code }) => !asGeneral.has(code))))
		return about({ asks: general.slice(0, most) });
	return null;
};

/** What words of the law mean, and what else is asked beside it. */
export const byWords: Step = ({ message, about }) => {
	const { words, all, laws, said, asks, asking } = message;
	const questions = asking.filter(({ segment }) => segment.asks);
	const isMeant = (wanted: string) => questions.length > 0 && questions.every(({ label }) => label === wanted);
	const explains =
		asks.some(({ code }) => code === 'meaning' || code === 'difference') ||
		(words.length <= 8 &&
			/^what(?! happens)/.test(all) &&
			asks.every(({ code }) => besideMeaning.has(code) || code === 'effect'));
	const meaning = explains ? actsExplained(words) : null;
	// Beside a place they are told of, unless nothing else can be meant.
	const isTold = laws.codes.length > 0 && !isMeant((meaning?.length ?? 0) > 1 ? 'difference' : 'meaning');
	if (meaning === null || isTold) return null;
	const rest = asks.filter(({ code }) => !besideMeaning.has(code));
	// What the President may do is known without a court; the rest is not.
	const president = said.asked?.officer === 'president' || said.asked?.officer === 'former-president';
	const of = president ? 'US' : (said.asked?.of ?? null);
	const codes = laws.codes.length > 0 ? laws.codes : of === null ? [] : [of];
	return codes.length > 0 && rest.length > 0
		? about({
				codes,
				asks: [
					meaningOf(meaning),
					...rest.map((ask) => ({ ...ask, act: meaning.length === 1 ? (meaning[0] as Act) : ask.act, plain: false })),
				],
			})
		: about({ codes: laws.codes, asks: [meaningOf(meaning, all)], also: rest.map(({ code }) => code) });
};

/** The law of the court that convicted, as far as the message names it. */
export const byCourt: Step = (reading) => {
	const { message, about, unclear } = reading;
	const { words, all, laws, said, asks, asked } = message;
	const named = namedIn(reading);
	// "In which of these does the governor not have the power": who decides is a line for each.
	const isOfPower = asks.length > 0 && asks.every(({ code }) => ofDeciding.has(code));
	if (named.length > most && named.length <= mostListed && isOfPower && named.every(isStates))
		return about({ codes: named, asks: [{ ...plain('who', said.act, null), words: ['who'] }] });
	if (named.length > most) return unclear('too-many', named);
	const onFederalGround = federalGround(all);
	if (onFederalGround.length > 0) return unclear('which-court', [...new Set([...onFederalGround, ...named])]);
	if (arrestedOnly(all, laws)) return unclear('arrested', ['US', ...named]);
	if (named.length === 0 || (laws.person && laws.codes.length === 0)) return null;
	const ofPlace = asks.filter(({ code }) => code !== 'difference' && code !== 'meaning');
	// What happened to somebody nobody knows is told in passing.
	const placedAsks = ofPlace.some(({ code }) => code !== 'happened')
		? ofPlace.flatMap((ask): readonly Ask[] =>
				ask.code !== 'happened' ? [ask] : isPossible(ask, all) ? [{ ...ask, code: 'who' }] : [],
			)
		: ofPlace.map((ask): Ask => (isThereOne.test(all) ? { ...ask, code: 'barred' } : ask));
	// "Difference between a pardon and expungement, and which clears my record in Illinois".
	const compared = asks.some(({ code }) => code === 'difference') ? (actsExplained(words) ?? []) : [];
	const difference = compared.length > 1 && !asks.some(({ code }) => code === 'kinds') ? [meaningOf(compared)] : [];
	const wanted =
		placedAsks.length > 0
			? [...difference, ...placedAsks]
			: [plain(said.asked === null ? 'who' : 'may', said.act, said.asked)];
	const isWho = asks.every(({ code }) => code === 'who' || code === 'may' || code === 'dead' || code === 'happened');
	if (isWho && statesOnce.has(named.join()) && isTerritorial(reading.text))
		return about({
			codes: named,
			asks: [
				{ ...plain('general', said.act, null), of: 'territorial' },
				...(said.dead ? [{ ...plain('dead', said.act, null), words: ['dead'] }] : []),
			],
		});
	// One paper for the convictions of several states: each has its own.
	if (named.length > 1 && named.every((code) => /^[A-Z]{2}$/.test(code) && code !== 'US') && oneForAll.test(asked))
		return about({
			codes: named,
			asks: [
				{
					...plain('general', said.act, null),
					of: 'otherState',
					yesNo: true,
					plain: !/ or (?:two|three|several|more|each|separate)\b/.test(asked),
				},
				{ ...plain('who', said.act, null), words: ['who'] },
			],
		});
	const foreign = named.every((code) => /^[a-z]/.test(code)) && !isAmerican(all);
	const codes = withKingdom(named);
	return about({
		codes,
		asks: foreign
			? wanted.map((ask) => ofThatCountry(ask, words, codes))
			: eachEnded(
					wanted.map((ask) => ofKingdom(ofItsOffice(ask, named), words, codes)),
					named,
					words,
				),
		locality: laws.locality,
		readAs: laws.readAs,
		alsoState: laws.alsoState && laws.some !== null,
	});
};

const ofDeciding: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'may', 'alone', 'need-board', 'board-alone']);
const mostListed = 6;
const isStates = (code: string) => /^[A-Z]{2}$/.test(code) && code !== 'US';

/** States that were territories while people alive today had parents in court there. */
const statesOnce: ReadonlySet<string> = new Set('AK HI AZ NM OK UT'.split(' '));

const oneForAll =
	/\b(?:one|same|single|a) (?:pardon|form|application|petition|packet)\b(?: \w+){0,4} (?:all|both|each|everything|every|three|two)\b|\b(?:all|both|two|three|them)(?: of (?:them|these|those|it))? (?:on|in|with|under) (?:the |a |one |that |same ){0,2}(?:\w+ )?(?:form|application|petition|packet|pardon)\b/;

/** Who holds an office is asked of its own place, whichever court the rest is about. */
function ofItsOffice(ask: Ask, named: readonly string[]): Ask {
	const of = ask.code === 'holder' || ask.code === 'elected' ? (ask.asked?.of ?? null) : null;
	return of === null || named.includes(of) ? ask : { ...ask, within: { codes: [of], people: [] } };
}

/** "Is there a pardon for an old DUI": what can be pardoned, and nobody's case. */
const isThereOne =
	/\b(?:is|are) (?:there (?:\w+ ){0,4}?|an? |any )pardons?\b(?!.*\b(?:been|was|were|pending|coming|legal|valid)\b)/;
