import type { Instant, Moment, OfficialEvent, OfficialEventKind, Threshold } from '../../../domain/petition.js';
import { line, number, outside, time } from '../../line.js';
import type { Line, Piece } from '../../message.js';
import { common } from './common.js';

const who = (threshold: Threshold): Piece => outside(threshold.authority, 80);
const on = (moment: Moment | null, zone: string): Line =>
	moment === null ? [] : line` on ${time(moment.at, 'day', zone)}`;

const events: Readonly<Record<OfficialEventKind, (moment: Moment | null, zone: string) => Line>> = {
	responded: (moment, zone) => line`Answered${on(moment, zone)}`,
	'decision-maker-responded': (moment, zone) => line`A decision maker answered${on(moment, zone)}`,
	referred: (moment, zone) => line`Referred${on(moment, zone)} to those who decide what comes next`,
	'debate-scheduled': (moment, zone) =>
		moment === null ? line`A debate is scheduled` : line`A debate is scheduled for ${time(moment.at, 'day', zone)}`,
	debated: (moment, zone) => line`Debated${on(moment, zone)}`,
	'debate-refused': (moment, zone) => line`A debate was refused${on(moment, zone)}`,
	verifying: (moment, zone) => line`Handed in for checking${on(moment, zone)}`,
	validated: (moment, zone) => line`Enough signatures found valid${on(moment, zone)}`,
	insufficient: (moment, zone) => line`Ended without enough signatures${on(moment, zone)}`,
	submitted: (moment, zone) => line`Handed in to those who must answer${on(moment, zone)}`,
	presented: (moment, zone) => line`Presented${on(moment, zone)}`,
	completed: (moment, zone) => line`Finished by its platform${on(moment, zone)}`,
	victory: (moment, zone) => line`Declared a victory${on(moment, zone)}`,
};

/** What a promise waits for. */
const acts = { submitted: 'once it is checked and handed in', presented: 'once it is presented' } as const;

/** What the authorities owe, and what came of it. */
export const response = {
	event: (event: OfficialEvent, zone: string): Line => events[event.kind](event.moment, zone),
	/** In one line, for `status`. */
	short: {
		awaited: (by: Instant, zone: string): Line => line`promised by ${time(by, 'day', zone)}, ${time(by, 'relative')}`,
		undated: line`awaited; no date was promised`,
		overdue: (by: Instant, zone: string): Line =>
			line`overdue: it was promised by ${time(by, 'day', zone)}, ${time(by, 'relative')}`,
		answered: (event: OfficialEvent, by: Instant | null, zone: string): Line => {
			const said = events[event.kind](event.moment, zone);
			return by === null ? said : line`promised by ${time(by, 'day', zone)}; ${lower(said)}`;
		},
	},
	/** In sentences, for `response`. */
	rule: (threshold: Threshold): Line => {
		switch (threshold.consequence) {
			case 'debate-considered':
				return line`At ${number(threshold.count)}, ${who(threshold)} considers a debate.`;
			case 'referral':
				return line`At ${number(threshold.count)}, it goes to ${who(threshold)}.`;
			case 'target':
				return line`${number(threshold.count)} is the target.`;
			case 'hearing':
				return line`At ${number(threshold.count)}, ${who(threshold)} hears whoever started it, in public.`;
			case 'publication':
				return line`At ${number(threshold.count)}, ${who(threshold)} shows it on its own site.`;
			case 'considered':
				return line`At ${number(threshold.count)}, ${who(threshold)} takes it up.`;
			case 'response':
			case 'commission-answer': {
				const within = common.promised(threshold);
				if (within === null)
					return line`At ${number(threshold.count)}, ${who(threshold)} answers; no time is promised.`;
				const { promisedAfter } = threshold;
				if (promisedAfter !== undefined)
					return line`At ${number(threshold.count)}, and ${acts[promisedAfter.event]}, ${who(threshold)} answers within ${within} of that.`;
				return line`At ${number(threshold.count)}, ${who(threshold)} aims to answer within ${within}.`;
			}
			default:
				return threshold.consequence satisfies never;
		}
	},
	reached: (at: Instant | null, zone: string): Line =>
		at === null ? line`That is reached.` : line`That was reached on ${time(at, 'day', zone)}.`,
	notReached: (needed: number, approximate: boolean): Line => line`${number(needed, approximate)} more are needed.`,
	promisedBy: (by: Instant, zone: string): Line =>
		line`So the answer is promised by ${time(by, 'day', zone)}: ${time(by, 'relative')}.`,
	overdue: (by: Instant, zone: string, days: number): Line =>
		days < 1
			? line`The answer was promised by ${time(by, 'day', zone)} and is overdue.`
			: line`The answer was promised by ${time(by, 'day', zone)} and is ${common.days(days)} overdue.`,
	awaited: line`The answer has not come yet.`,
	/** How the answer kept its promise; `days` before (positive) or after the promised day. */
	kept: (by: Instant, zone: string, days: number): Line => {
		const promised = line`It was promised by ${time(by, 'day', zone)}`;
		if (days > 0) return line`${promised}, ${common.days(days)} later.`;
		return days === 0 ? line`${promised}, the same day.` : line`${promised}, and came ${common.days(-days)} late.`;
	},
	nothingPromised: (platform: string): Line =>
		line`${outside(platform, 60)} promises no answer: nobody is bound to give one.`,
	nothingYet: line`Nothing official has happened yet.`,
	readMore: line`Read it where it was published`,
};

/** A sentence's beginning in the middle of another. */
function lower(said: Line): Line {
	const [first, ...rest] = said;
	return typeof first === 'string' ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : said;
}
