import type { CourseName, FeatureName } from '../../../domain/outlook/explanation.js';
import { shownCount } from '../../../domain/outlook/shown.js';
import type { Unit } from '../../../domain/petition.js';
import { line, number, plural } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';
import { span } from './spans.js';

const percentOf = (share: number): Line => {
	const percent = Math.round(share * 100);
	if (percent < 1) return line`less than 1 %`;
	if (percent >= 45 && percent <= 55) return line`about half`;
	return line`about ${number(percent)} %`;
};

/** "2.3 times as quick as", "a little slower than", "about 40 % as quick as". */
const times = (ratio: number): Line => {
	if (ratio >= 0.95 && ratio <= 1.05) return line`as quick as`;
	if (ratio > 0.85 && ratio < 1.15) return ratio > 1 ? line`a little quicker than` : line`a little slower than`;
	return ratio > 1
		? line`${ratio.toFixed(1).replace(/\.0$/, '')} times as quick as`
		: line`${percentOf(ratio)} as quick as`;
};

const rough = (n: number) => number(shownCount(Math.round(n), 0));

/** Why an outlook says what it says, from the model's own numbers. */
export const outlookReasons = {
	courses: {
		'goes-on': 'it goes on as it does',
		pushed: 'something pushes it',
		ebbs: 'it ebbs',
		other: 'something else',
	} satisfies Record<CourseName, string>,
	names: {
		age: 'age',
		count: 'count',
		'day-share': "a day's share of the count",
		'hours-to-day': 'last hours beside last day',
		'day-to-four': 'last day beside four days',
		'four-to-sixteen': 'four days beside sixteen',
		'sixteen-to-life': 'sixteen days beside its life',
		youth: 'just begun',
		news: 'in the news',
		sparse: 'few changes seen',
	} satisfies Record<FeatureName, string>,

	/** What is behind a feature, as part of a sentence. `shown` is the model's own number (`Feature.shown`). */
	feature: (name: FeatureName, shown: number, unit?: Unit): Line => {
		switch (name) {
			case 'age':
				return line`it is ${span(shown)} old`;
			case 'count':
				return line`it has ${rough(shown)} ${common.unit(shownCount(Math.round(shown), 0), unit)}`;
			case 'day-share':
				return shown >= 1 ? line`a day brings more than it has` : line`a day brings ${percentOf(shown)} of what it has`;
			case 'hours-to-day':
				return line`the last hours were ${times(shown)} the last day`;
			case 'day-to-four':
				return line`${percentOf(Math.min(0.99, shown / 4))} of what the last four days brought came in the last one`;
			case 'four-to-sixteen':
				return line`the last four days were ${times(shown)} the last sixteen`;
			case 'sixteen-to-life':
				return line`the last sixteen days were ${times(shown)} its life so far`;
			case 'youth':
				return line`it has only just begun`;
			case 'news':
				return line`it brings ${rough(shown)} ${common.unit(shownCount(Math.round(shown), 0), unit)} a day, as only petitions in the news do`;
			case 'sparse':
				return line`its number has been seen to change only a few times`;
			default:
				return name satisfies never;
		}
	},
	/** "Likeliest course: it goes on as it does (82 %). What moves it most: … (towards more); … (towards fewer)." */
	why: (
		course: CourseName,
		share: number,
		features: readonly { readonly what: Line; readonly more: boolean }[],
	): Line => {
		const head = line`Likeliest course: ${outlookReasons.courses[course]} (${number(Math.round(share * 100))} %).`;
		if (features.length === 0) return head;
		const [first, ...rest] = features.map(({ what, more }) => line`${what} (${more ? 'for more' : 'for fewer'})`);
		const most = rest.reduce<Line>((all, each) => line`${all}; ${each}`, first ?? []);
		return line`${head} What counts most: ${most}.`;
	},
	distant: line`More than 30 days ahead all of this is softer.`,

	/** `--explain`. */
	coursesTitle: line`Courses`,
	featuresTitle: line`What moves the middle, in its logarithm (0.69 doubles it)`,
	course: (name: CourseName, share: number, low: number, middle: number, high: number): Line =>
		line`${outlookReasons.courses[name]}: ${number(Math.round(share * 1000) / 10)} %; ${number(low)} to ${number(high)} more, the middle is ${number(middle)}`,
	contribution: (name: FeatureName, value: number, moved: number, what: Line | null): Line => {
		const numbers = line`${outlookReasons.names[name]} (${value.toFixed(3)}): ${moved < 0 ? '−' : '+'}${Math.abs(moved).toFixed(3)}`;
		return what === null ? numbers : line`${numbers}; ${what}`;
	},

	/** `--record`. */
	record: {
		title: (model: string): Line => line`Outlooks of ${model} that people were shown, and what became of them`,
		none: (model: string): Line => line`No outlook of ${model} that somebody was shown has ended yet.`,
		group: (g: {
			readonly platform: string;
			readonly ages: Line;
			readonly outlooks: number;
			readonly petitions: number;
			readonly held: number;
			readonly brier: number | null;
			readonly said: number | null;
			readonly came: number | null;
		}): Line => {
			const percent = (share: number) => line`${number(Math.round(share * 100))} %`;
			const chances =
				g.brier === null || g.said === null || g.came === null
					? line`none about a number`
					: line`Brier ${g.brier.toFixed(3)} (${percent(g.said)} said, ${percent(g.came)} came true)`;
			return line`${g.platform}, ${g.ages}: ${plural(g.outlooks, 'outlook', 'outlooks')} of ${plural(g.petitions, 'petition', 'petitions')}; interval (four in five) held ${percent(g.held)}; ${chances}`;
		},
		all: 'All',
		anyAge: line`any age`,
		unknownAge: line`age not known`,
		upTo: (days: number): Line => line`up to ${plural(days, 'day', 'days')} old`,
		older: (days: number): Line => line`older than ${plural(days, 'day', 'days')}`,
		noDrift: line`Nothing is beyond chance (each petition counts once, 99 %).`,
		narrow: line`The intervals hold fewer outcomes than they should, beyond chance: they are too narrow here.`,
		wide: line`The intervals hold more outcomes than they should, beyond chance: they are too wide here.`,
		high: line`Numbers come true less often than was said, beyond chance: the chances are too high here.`,
		low: line`Numbers come true more often than was said, beyond chance: the chances are too low here.`,
	},
};
