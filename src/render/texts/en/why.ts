import type { Instant } from '../../../domain/petition.js';
import type { Reason } from '../../../domain/plan.js';
import { command, line, number, outside, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';
import { isGone, refusal } from './refusals.js';

const reasons: Readonly<Record<Exclude<Reason, 'asked-for'>, string>> = {
	'not-asked-for': 'no rule here asks for it',
	'before-baseline': 'it was passed before this channel followed it',
	'told-before': 'it was told here before',
	'not-told-here': 'it corrects something that was never told here',
	retracted: 'it was wrong, and whoever runs Milepost has retracted it',
};

/** Where an announcement stands on its way. */
const states = {
	due: line`about to be posted`,
	quiet: (until: Instant): Line => line`held until ${time(until, 'moment')}: quiet hours`,
	paused: (until: Instant): Line => line`held until ${time(until, 'moment')}: this channel is paused`,
	capped: (until: Instant): Line =>
		line`held until ${time(until, 'moment')}, or the next announcement before: this channel has had as many today as its daily cap allows`,
	held: line`held by whoever runs Milepost; it is kept, and leaves when they release it`,
	unwritten: (at: Instant): Line =>
		line`not posted yet: Milepost cannot put it into words, which is a fault of its own; the next try is ${time(at, 'moment')}`,
	again: (reason: string, at: Instant): Line =>
		line`not posted yet: ${refusal(reason)}; the next try is ${time(at, 'moment')}`,
	suspended: (reason: string): Line =>
		line`waiting: nothing can be posted here: ${refusal(reason)}${isGone(reason) ? '' : '; it resumes by itself'}`,
	trying: line`being posted right now`,
	doubtful: (first: Instant, reason: string, next: Instant): Line =>
		line`sent ${time(first, 'moment')}, but it is not certain that it arrived: ${outside(reason)}. Milepost looks again ${time(next, 'moment')}, and tells it a second time only if it is certainly not there`,
	sent: (at: Instant): Line => line`posted ${time(at, 'moment')}`,
	refused: (reason: string): Line => line`the chat refused it: ${refusal(reason)}`,
	unsettled: (first: Instant, reason: string): Line =>
		line`sent ${time(first, 'moment')}; whether it arrived could not be found out: ${outside(reason)}. Managers were told, and it is not told twice`,
	tooLate: line`left out: it was too late to be of use`,
	retracted: line`left out: it was retracted before it was posted`,
	unfollowed: line`left out: this channel stopped asking for it`,
};

export const why = {
	title: line`What was announced here, and why`,
	about: (typed: string): Line => line`About “${outside(typed, 60)}” in this channel`,
	announced: line`Announced`,
	notAnnounced: line`Not announced`,
	next: line`Next`,
	nothingYet: line`Nothing has been reached since this channel began to follow.`,
	nothingLike: (typed: string): Line => line`Nothing like “${outside(typed, 60)}” has come up here.`,
	more: (n: number): Line => line`and ${common.posts(n)} more in the same post`,
	/** What it was, about what, and when it happened. */
	what: (headline: Line, title: string, at: Instant): Line =>
		line`${strong(...headline)} (${common.title(title)}, ${time(at, 'moment')})`,
	told: (what: Line, reason: Line, state: Line): Line => line`${what}: ${reason}; ${state}`,
	kept: (what: Line, reason: Line): Line => line`${what}: ${reason}`,
	retracted: (said: Line, at: Instant, why: string): Line =>
		line`${said}; retracted ${time(at, 'moment')}: ${outside(why, 300)}`,
	askedFor: (rule: string): Line => line`asked for by ${strong(outside(rule, 100))}`,
	forManagers: line`for managers`,
	/** Told, and the verdicts of that time are no longer kept. */
	reasonForgotten: line`which rule asked for it is no longer on record`,
	reason: (reason: Exclude<Reason, 'asked-for'>): Line => [reasons[reason]],
	and: (all: readonly Line[]): Line => common.and(all),
	states,
	/** The answer of the button under an announcement. */
	post: line`Why this was told here`,
	postState: (state: Line): Line => line`This announcement: ${state}.`,
	postHow: line`${command('/petition list')} shows what this channel follows; ${command('/petition help follow')} how a manager changes that.`,
	/** As `milepost retract` takes it. */
	postNamed: (reference: string): Line => line`Its name: ${command(reference)}`,
	postDigest: line`It is the digest that this channel asked for; ${command('/petition digest')} says when it comes.`,
	postLive: line`It is the living message of this channel; ${command('/petition live')} says what it shows.`,
	postTest: line`It was a test: a manager asked how an announcement looks here. Nothing has happened, and no rule asked for it.`,
	postUnknown: line`Milepost no longer knows this announcement here. What was set up in a channel is forgotten some time after Milepost was removed from it; ${command('/petition list')} shows what it follows now.`,
	nextOf: (title: string, next: Line): Line => line`${strong(common.title(title))}: ${next}`,

	/** About a number that was not announced. */
	notReached: (title: string, value: number, count: Line, rule: string | null): Line =>
		rule === null
			? line`${strong(common.title(title))} stands at ${count}: ${number(value)} is not reached, and no rule here asks for it.`
			: line`${strong(common.title(title))} stands at ${count}: ${number(value)} is not reached; ${strong(outside(rule, 100))} will tell it.`,
	before: (title: string, value: number, count: number): Line =>
		line`${strong(common.title(title))} stood at ${number(count)} when this channel began to follow it: ${number(value)} was no news.`,
	notAsked: (title: string, value: number, count: Line): Line =>
		line`${strong(common.title(title))} stands at ${count}, and no rule here asks for ${number(value)}.`,
	/** Passed, asked for, and yet nothing is on record: verdicts are kept for 90 days. */
	forgotten: (title: string, value: number): Line =>
		line`${strong(common.title(title))} has passed ${number(value)}; why it was or was not told is no longer on record.`,
	how: line`${command('/petition why 100,000')} asks about one of them.`,
};
