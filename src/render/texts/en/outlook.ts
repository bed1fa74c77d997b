import type { Spread, ThresholdOutlook } from '../../../domain/outlook/outlook.js';
import { shownChance, shownCount, shownPace } from '../../../domain/outlook/shown.js';
import { type ChanceWord, chanceWords, wordFor } from '../../../domain/outlook/words.js';
import type { Instant, Unit } from '../../../domain/petition.js';
import { join, line, number, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';
import { span } from './spans.js';

const words: Readonly<Record<ChanceWord, string>> = {
	'very-unlikely': 'very unlikely',
	unlikely: 'unlikely',
	'about-even': 'about even',
	likely: 'likely',
	'very-likely': 'very likely',
};

const percent = (chance: number): Line => {
	const { kind, percent } = shownChance(chance);
	return line`${{ percent: '', below: '< ', above: '> ' }[kind]}${number(percent)} %`;
};

/** By when: the deadline, or a month on where there is none. Never a bare date. */
const by = (deadline: boolean): string => (deadline ? 'by the deadline' : 'within 30 days');

/** What is said of the future: an interval before a point, a word before a percentage. */
export const outlook = {
	labels: {
		outlook: line`Outlook`,
		pace: line`Pace now`,
		counts: line`Likely count`,
		chance: (threshold: number): Line => line`${number(threshold)}`,
		when: line`When`,
		needed: line`Needed`,
	},

	/** @param over countries over their minimum; null where nobody knows */
	countOnly: (over: number | null, needed: number): Line =>
		over === null
			? line`This is about the count alone. It needs ${plural(needed, 'country', 'countries')} over their minimum as well, which is not known here.`
			: line`This is about the count alone. ${over} of the ${plural(needed, 'country', 'countries')} it needs as well ${over === 1 ? 'is' : 'are'} over their minimum; no outlook is made of them.`,
	tooLittle: line`Not known yet: it takes more counts to say.`,
	pace: (perDay: number, unit?: Unit): Line =>
		shownPace(perDay) === 0
			? line`less than one ${common.unit(1, unit)} a day`
			: line`about ${common.signatures(shownPace(perDay), 'exact', unit)} a day`,

	/** "44,000 to 270,000 by the deadline in four outcomes of five; the middle is 78,000". */
	counts: ({ low, middle, high }: Spread, count: number, deadline: boolean): Line => {
		const shown = (n: number) => number(shownCount(n, count));
		return low === high
			? line`${strong(shown(low))} ${by(deadline)}`
			: line`${strong(shown(low), ' to ', shown(high))} ${by(deadline)} in four outcomes of five; the middle is ${shown(middle)}`;
	},
	/** "unlikely (12 %)". */
	chance: (chance: number): Line => line`${strong(words[wordFor(chance)])} (${percent(chance)})`,
	chanceBy: (chance: number, deadline: boolean): Line => line`${outlook.chance(chance)} ${by(deadline)}`,
	reached: line`reached`,
	unreachable: (unit?: Unit): Line =>
		unit === undefined ? line`not reached: signing is over` : line`not reached: it is over`,

	/** When a threshold is reached, in days from now on; the end is open where it may not happen at all. */
	when: (early: number | null, middle: number | null, late: number | null, deadline: boolean): Line => {
		const before = deadline ? 'before the deadline' : 'within a year';
		if (early === null) return line`hardly ${before}`;
		if (middle === null) return line`hardly within ${span(early)}, and rather not ${before}`;
		const half = line`half of the time within ${span(middle)}`;
		return late === null
			? line`hardly within ${span(early)}; ${half}; it may not happen ${before}`
			: line`between ${span(early)} and ${span(late)}; ${half}`;
	},
	needed: (needed: number, likely: number): Line =>
		line`${number(needed)} a day until the deadline; about ${number(shownPace(likely))} a day are likely`,

	/** All in one line, for status, announcements and digests. */
	brief: ({ low, high }: Spread, count: number, threshold: ThresholdOutlook | null, deadline: boolean): Line => {
		const shown = (n: number) => number(shownCount(n, count));
		const counts = line`${shown(low)} to ${shown(high)} ${by(deadline)} (four in five)`;
		return threshold === null
			? counts
			: line`${number(threshold.count)} is ${outlook.chance(threshold.chance)}; ${counts}`;
	},

	/** Notes beneath. */
	early: line`Early: in the first two hours such outlooks are too low more often than too high.`,
	provisional: line`Provisional: the petition is only some hours old.`,
	stale: (since: Instant): Line =>
		line`The number has not moved since ${time(since, 'moment')}, although more were to be expected: this is the outlook of that moment.`,
	/** The same where there is one line for everything. */
	staleBriefly: (since: Instant): Line => line`the number has stood still since ${time(since, 'moment')}`,
	lastChange: (since: Instant): Line => line`The number last changed ${time(since, 'relative')}.`,

	/** What the words mean: "very unlikely below 10 %, unlikely from 10 %, …". */
	ranges: line`In words: ${join(
		chanceWords.map(({ word, from }, i) =>
			i === 0
				? line`${words[word]} below ${Math.round((chanceWords[1]?.from ?? 0) * 100)} %`
				: line`${words[word]} from ${Math.round(from * 100)} %`,
		),
		', ',
	)}.`,
	/** The published record, once there is enough of it. */
	record: (word: ChanceWord, outlooks: number, petitions: number, share: number): Line =>
		line`Of outlooks like this one (“${words[word]}”), ${strong(number(Math.round(share * 100)), ' %')} came true: ${number(outlooks)} of them have ended, for ${plural(petitions, 'petition', 'petitions')}.`,
	noRecord: (outcomes: number, needed: number): Line =>
		line`How often outlooks like this one come true is said once ${number(needed)} of them have ended; so far ${outcomes === 0 ? 'none' : number(outcomes)} ${outcomes === 1 ? 'has' : 'have'}.`,
	/** There is nothing to forecast any more. */
	over: (unit?: Unit): Line => line`${common.signing(unit)} is over: there is nothing to forecast any more.`,
};
