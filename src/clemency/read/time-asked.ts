import { type Ask, type AskCode, isWhen } from '../judge/ask.js';
import type { Circumstances } from '../judge/question.js';
import { matcher } from './matcher.js';
import { asksWhether } from './tables/events.js';
import type { Telling } from './telling.js';

const whether = matcher<boolean>([
	['nobody|not|never|havent|hasnt|isnt .. yet', false],
	[asksWhether, true],
]);
/** Asked so, something else than the time is wanted. */
const elsewise =
	/\b(?:who|whom|whose|where|how (?:do|to|does|can|should|much|many)|address|online|form|mail|email|cost|fee)\b/;
const ofDuration = /\b(?:take|takes|taking|last|hear|answer|decide|process|turnaround)\b/;
const tooSoon = /\b(?:too (?:soon|early|late)|eligible|long enough|is it time)\b/;
/** Asked beside whether it is time. */
const beside: ReadonlySet<AskCode> = new Set<AskCode>(['cost', 'lawyer', 'where', 'hearing', 'notice', 'support']);
const power =
	/\b(?:can|could|may|might|will|would) (?:\w+ ){1,3}(?:pardon|forgive|free|commute|grant|sign|do)\b|\b(?:has|have|must|needs?|supposed) (?:to )?(?:pardon|forgive|free|commute)\b/;

/** Answered by the day where a day was told: nothing else of the message asks more. */
const vague: ReadonlySet<AskCode> = new Set([
	'who',
	'happened',
	'may',
	'chances',
	'where',
	'effect',
	'holder',
	'sentence',
	'rights',
]);

/** How it was put. */
interface Wording {
	/** The words of the message, and of those sentences of it that ask, joined by spaces. */
	readonly all: string;
	readonly asking: string;
	readonly telling: Telling;
	/** Who decides, or the like, was asked in a sentence that is a question. */
	readonly isQuestion: boolean;
	/** `YYYY-MM-DD`. */
	readonly today: string;
}

/**
 * Whoever tells when a sentence ended or when they were refused, and asks nothing else, asks whether it is time; so does
 * whoever tells of any day and asks whether they are allowed to apply. Whoever has filed asks for the time the answer
 * takes.
 */
export function ofTime(asks: readonly Ask[], circumstances: Circumstances, wording: Wording): readonly Ask[] {
	const isYesNo = whetherNow.test(wording.asking) && !howLong.test(wording.asking);
	return timed(asks, circumstances, wording).map((ask) => (ask.code === 'when' ? { ...ask, yesNo: isYesNo } : ask));
}

/** "Am I eligible", and not how long it is or whether it is too early. */
const whetherNow = /\b(?:am|are|is|can|could|may) (?:i|he|she|we|they|my \w+)\b|\beligible\b/;
const howLong = /\b(?:how|when|long|many|early|soon|before|until|till|what|which)\b/;

function timed(asks: readonly Ask[], circumstances: Circumstances, wording: Wording): readonly Ask[] {
	const { told, act, stage } = circumstances;
	const { all, asking, telling, today, isQuestion } = wording;
	if (telling.isFiled) return asks.map((ask) => (ask.code === 'when' ? { ...ask, code: 'duration' } : ask));
	const isVague =
		asks.every(({ code, asked }) => (vague.has(code) || code === 'when') && asked === null) && !elsewise.test(asking);
	const ended = told?.events.end !== undefined && told.events.end <= today;
	if (stage === 'supervised' && isVague && act === 'pardon' && !isQuestion && !ended)
		return [{ code: 'on-supervision', act, asked: null, of: null, yesNo: false, plain: false }];
	const { end, release, refusal: on, parole, conviction } = told?.events ?? {};
	// Refused on a day nobody told, and asking when: asked again.
	const refusal = on ?? (telling.isRefused ? '' : undefined);
	const over = (end ?? release ?? refusal ?? parole) !== undefined;
	// "It ended in 2014, can I already ask": nobody asks from prison.
	if (
		(end ?? release) !== undefined &&
		stage !== 'serving' &&
		asks.some(({ code }) => code === 'while-serving') &&
		!inside.test(all)
	)
		return timed(
			asks.flatMap((ask, i): readonly Ask[] =>
				ask.code !== 'while-serving'
					? [ask]
					: asks.some(({ code }, at) => at < i && code === 'when')
						? []
						: [{ ...ask, code: 'when' }],
			),
			circumstances,
			wording,
		);
	if ((!over && conviction === undefined) || (act !== 'pardon' && act !== 'commutation' && act !== 'restoration'))
		return asks;
	// Of a sentence that is over the years are counted, and that it is never too late goes without saying.
	const late = asks.some(({ code }) => code === 'late');
	if (over && late && !asks.some(({ code }) => code === 'when'))
		return timed(
			asks.map((ask) => (ask.code === 'late' ? { ...ask, code: 'when' } : ask)),
			circumstances,
			wording,
		);
	const asksOnce = whether.first(asking.split(' ')) === true;
	const when: Ask = {
		code: refusal === undefined ? 'when' : 'again',
		act,
		asked: null,
		of: null,
		yesNo: false,
		plain: false,
	};
	if (refusal !== undefined && asks.some(({ code }) => code === 'when'))
		return asks.flatMap((ask) =>
			ask.code === 'when' ? [{ ...ask, code: 'again' as const }] : isPassing(ask, all) ? [] : [ask],
		);
	if (asks.some(({ code }) => isWhen(code)))
		// First the day; who decides only where that is asked.
		return asks.filter((ask) => !isPassing(ask, all) && !(ask.code === 'against' && !isDecider(ask.asked)));
	// "Finished 2013, how long, what does it cost": beside a day it is the wait.
	if (over && asks.some(({ code }) => code === 'duration') && !ofDuration.test(asking))
		return asks.map((ask) => (ask.code === 'duration' ? when : ask));
	if (asks.some((ask) => isPassing(ask, all)) && over) {
		const rest = asks.filter((ask) => !isPassing(ask, all));
		return rest.length === 0 ? [when] : rest;
	}
	if (over && asks.every(({ code }) => beside.has(code)) && tooSoon.test(all)) return [when, ...asks];
	// Guns are asked for alone, and after a time of their own.
	if (over && asksOnce && asks.length === 1 && asks[0]?.code === 'guns') return [{ ...when, of: 'guns' }];
	const isOpen =
		asks.every(({ code, asked }) => vague.has(code) || (code === 'against' && !isDecider(asked))) &&
		!elsewise.test(asking) &&
		!(power.test(asking) && asks.some(isMay));
	if (!isOpen) return asks;
	if (!over && !asksOnce)
		// "Vermont misdemeanor 2020": who decides, and when, where that is counted from the conviction.
		return !isQuestion && (told?.classes.length ?? 0) > 0 && asks.every(isOfNobody)
			? [when, { ...when, code: 'who' }]
			: asks;
	return asksOnce || (!isQuestion && asks.every(({ asked }) => asked === null)) ? [when] : asks;
}

/** Read in a sentence that only tells of the case. */
function isPassing({ code }: Ask, all: string): boolean {
	if (code === 'who') return !/\bwho\b/.test(all);
	if (code === 'licence') return /\bneed (?:it|this|one|that)? ?(?:for|to) (?:\w+ )?(?:work|job|a job)\b/.test(all);
	if (code === 'rights')
		return /\b(?:got (?:my|his|her|the) rights back|rights (?:were |was |are |got )?restored)\b/.test(all);
	return code === 'happened' || ((code === 'where' || code === 'sentence') && !elsewise.test(all));
}
const inside = /\b(?:still|from|in) (?:in |inside |serving |prison|jail|locked)/;
const isDecider = (asked: Ask['asked']) => asked?.officer === 'governor' || asked?.officer === 'president';
const isOfNobody = ({ code, asked }: Ask) => (code === 'who' || code === 'happened') && asked === null;
const isMay = ({ code }: Ask) => code === 'may';
