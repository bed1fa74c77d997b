import type { DatedEvent } from '../../src/domain/campaign.js';
import type { Facts } from '../../src/domain/facts.js';
import type { Instant, OfficialEvent } from '../../src/domain/petition.js';
import { line } from '../../src/render/line.js';
import type { Line } from '../../src/render/message.js';
import type { Texts } from '../../src/render/texts/index.js';

/** Something with a date. A day that is only known as a day is passed when it is over. */
export interface Dated {
	readonly at: Instant;
	/** Nothing is waited for any more, whatever the calendar says. */
	readonly passed: boolean;
	readonly line: Line;
}

const day = 86_400_000;

/** Every date of a petition: the end of signing, the promised answer, a debate. */
export function datesOf(facts: Facts, texts: Texts): readonly Dated[] {
	return [...deadline(facts, texts), ...answer(facts, texts), ...debates(facts, texts)];
}

function deadline(facts: Facts, { countdown, common }: Texts): readonly Dated[] {
	const { snapshot, left, reading, next, thresholds } = facts;
	const { title, deadline: at, zone, unit } = snapshot;
	if (at === null || left === null) return [];
	const open = snapshot.state === 'open';
	if (open && left > 0) {
		return [
			{ at, passed: false, line: line`${countdown.deadline(title, at, zone, unit)} ${stillNeeded(facts, countdown)}` },
		];
	}
	const ended =
		open && snapshot.signable ? countdown.deadlineOpen : left > 0 ? countdown.deadlineMoot : countdown.deadlinePassed;
	const of = next?.threshold.count ?? thresholds.at(-1)?.threshold.count ?? null;
	const count = countdown.finalCount(common.signatures(reading.count, reading.kind, unit), of, next === null);
	return [{ at, passed: true, line: line`${ended(title, at, zone, unit)} ${count}` }];
}

/** How many, and how many a day; nothing where no number decides anything. */
function stillNeeded({ next, thresholds, reading }: Facts, countdown: Texts['countdown']): Line {
	const last = thresholds.at(-1);
	if (next === null) return last === undefined ? [] : countdown.met(last.threshold.count);
	const approximate = reading.kind === 'approximate';
	const needed = countdown.needed(next.needed, next.threshold.count, approximate);
	// On the last day all of it is needed at once: a daily share would say the same twice.
	return next.perDay === null || next.perDay === next.needed
		? line`${needed}.`
		: line`${needed}, ${countdown.perDay(next.perDay, approximate)}.`;
}

function answer({ response, snapshot }: Facts, { countdown }: Texts): readonly Dated[] {
	const { title, zone } = snapshot;
	if (response.kind === 'none' || response.by === null) return [];
	const { by } = response;
	if (response.kind === 'answered') {
		const at = response.event.moment?.at ?? null;
		return [{ at: by, passed: true, line: countdown.answered(title, at, by, zone) }];
	}
	const { authority } = response.threshold;
	const said = response.overdue ? countdown.answerOverdue : countdown.answer;
	return [{ at: by, passed: response.overdue, line: said(title, authority, by, zone) }];
}

function debates({ snapshot, now }: Facts, { countdown }: Texts): readonly Dated[] {
	const { title, zone, events } = snapshot;
	const held = events.some((event) => event.kind === 'debated');
	return events.filter(isSet).map(({ moment }) => {
		const passed = held || moment.at + day < now;
		const said = passed ? countdown.debatePassed : countdown.debate;
		return { at: moment.at, passed, line: said(title, moment.at, zone) };
	});
}

function isSet(event: OfficialEvent): event is OfficialEvent & { moment: NonNullable<OfficialEvent['moment']> } {
	return event.kind === 'debate-scheduled' && event.moment !== null;
}

/** A dated event of a campaign. */
export function dateOf(event: DatedEvent, now: Instant, { countdown }: Texts): Dated {
	const passed = (event.dayKnown ? event.at + day : event.at) < now;
	return {
		at: event.at,
		passed,
		line: passed
			? countdown.eventPassed(event.title, event.at, event.zone)
			: countdown.event(event.title, event.at, event.dayKnown, event.zone),
	};
}
