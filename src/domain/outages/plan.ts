import type { Instant } from '../petition.js';
import { day, hour, week } from '../time.js';
import type { Outage, OutageKind, OutageNotice, OutagePlan, Trouble } from './types.js';

/** Trouble shorter than this is not worth a word. */
const worthTelling = hour;
/** A page that may be gone is told as that, when it is proven: within the hour, or shortly after. */
const doubt = hour + 15 * 60_000;
/** After each end within a day the next trouble must last twice as long, at most this. */
const longestWait = 8 * hour;
/** Petitions that are not tried again after others came back are not waited for any longer. */
const stragglers = 2 * hour;
/** What was told once of a page is not told again within this time. */
const memory = 30 * day;
/** Lasting trouble is told again after these times, and then no more. */
const reminders = [day, week] as const;

export interface OutageInput {
	/** Petitions of one source in trouble, as far as they are followed in one server or workspace. */
	readonly troubles: readonly Trouble[];
	/** Of this source, in this server or workspace. */
	readonly outages: readonly Outage[];
	/** Petitions of the source that are followed there. */
	readonly followed: ReadonlySet<number>;
	/** When the source last answered well, for whichever petition; null: never. */
	readonly answered: Instant | null;
	readonly now: Instant;
}

/**
 * What the managers of one server or workspace are to be told of one source now. Pure. One message an outage, one
 * when it is over, reminders after a day and a week; a page that is gone is told once.
 */
export function planOutages(input: OutageInput): OutagePlan {
	const plans = [
		lasting(input, 'down'),
		lasting(input, 'stopped'),
		once(input, 'removed', 'page-removed'),
		once(input, 'ended', 'page-ended'),
	];
	return { outages: plans.flatMap((plan) => plan.outages), notices: plans.flatMap((plan) => plan.notices) };
}

function once({ troubles, outages, now }: OutageInput, kind: OutageKind, code: OutageNotice['code']): OutagePlan {
	const gone = troubles.filter((each) => each.kind === kind);
	const ids = new Set(gone.map((each) => each.petition));
	const known = outages
		.filter((outage) => outage.kind === kind)
		.map((outage) => ({
			...outage,
			petitions: outage.petitions.filter((id) => ids.has(id) || now - outage.toldAt < memory),
		}))
		.filter((outage) => outage.petitions.length > 0);
	const fresh = gone.filter((each) => !known.some((outage) => outage.petitions.includes(each.petition)));
	if (fresh.length === 0) return { outages: known, notices: [] };
	const outage = begun(kind, fresh, now);
	return { outages: [...known, outage], notices: [noticeOf(outage, code, fresh)] };
}

function lasting(input: OutageInput, kind: OutageKind): OutagePlan {
	const { now } = input;
	const troubles = input.troubles.filter((each) => each.kind === kind);
	const notices: OutageNotice[] = [];
	const ended = input.outages.filter((each) => each.kind === kind && each.endedAt !== null && now - each.endedAt < day);
	const open: Outage[] = [];
	for (const outage of input.outages.filter((each) => each.kind === kind && each.endedAt === null)) {
		const step = afterwards(outage, troubles, input);
		notices.push(...step.notices);
		for (const each of step.outages) (each.endedAt === null ? open : ended).push(each);
	}
	const ripe = troubles.filter((each) => isRipe(each, ended.length, now));
	const others = troubles.filter((each) => !open.some((outage) => outage.petitions.includes(each.petition)));
	for (const outage of open) {
		const joining = others.filter((each) => joins(each, outage, ripe, input)).map((each) => each.petition);
		const at = open.indexOf(outage);
		open[at] = { ...outage, petitions: [...new Set([...outage.petitions, ...joining])] };
	}
	const left = others.filter((each) => !open.some((outage) => outage.petitions.includes(each.petition)));
	const due = left.filter((each) => ripe.includes(each));
	const [first] = due;
	if (first !== undefined) {
		const since = Math.min(...due.map((each) => each.since));
		// What the whole source has is told of all who have it by now.
		const all = nothingSince(input, since) ? left : due;
		const outage = begun(kind, all, now);
		open.push(outage);
		notices.push(noticeOf(outage, kind === 'stopped' ? 'source-stopped' : 'source-down', all));
	}
	return { outages: [...open, ...ended], notices };
}

/** How an outage that was told goes on: it lasts, or it is over for some or all of its petitions. */
function afterwards(before: Outage, troubles: readonly Trouble[], input: OutageInput): OutagePlan {
	const { now, followed } = input;
	const members = troubles.filter((each) => before.petitions.includes(each.petition));
	const elsewhere = new Set(input.troubles.filter((each) => !members.includes(each)).map((each) => each.petition));
	const well = before.petitions.filter(
		(id) => followed.has(id) && !elsewhere.has(id) && !members.some((each) => each.petition === id),
	);
	if (well.length === 0) {
		// Those that nobody follows any more, or that are in other trouble by now, are not told to be well.
		if (members.length === 0) return { outages: [], notices: [] };
		return reminded({ ...before, answeredAt: null, petitions: members.map((each) => each.petition) }, members, now);
	}
	const answeredAt = before.answeredAt ?? now;
	const triedAgain = members.every((each) => each.failedAt > answeredAt);
	if (!triedAgain && now - answeredAt < stragglers) return { outages: [{ ...before, answeredAt }], notices: [] };
	const remaining = members.map((each) => each.petition);
	const end: OutageNotice = {
		...{ code: 'source-back', since: before.since, reason: '' },
		...{ petitions: well, remaining },
	};
	const over = { ...before, answeredAt: null, petitions: remaining };
	return { outages: [remaining.length === 0 ? { ...over, endedAt: now } : over], notices: [end] };
}

function reminded(outage: Outage, members: readonly Trouble[], now: Instant): OutagePlan {
	const due = reminders.filter((after) => now - outage.since >= after).length;
	if (due <= outage.reminders || !members.some((each) => each.current)) return { outages: [outage], notices: [] };
	const code = outage.kind === 'stopped' ? 'source-stopped' : 'source-still-down';
	return { outages: [{ ...outage, reminders: due, toldAt: now }], notices: [noticeOf(outage, code, members)] };
}

/** What comes soon after something that was told belongs to it, and so does what began while nothing was answered. */
function joins(trouble: Trouble, outage: Outage, ripe: readonly Trouble[], input: OutageInput): boolean {
	return nothingSince(input, outage.since) || (ripe.includes(trouble) && input.now - outage.toldAt < day);
}

function nothingSince({ answered }: OutageInput, since: Instant): boolean {
	return answered === null || answered < since;
}

function isRipe(trouble: Trouble, endedLately: number, now: Instant): boolean {
	if (!trouble.current) return false;
	if (trouble.kind === 'stopped') return true;
	const least = trouble.reason === 'gone' ? doubt : worthTelling;
	return now - trouble.since >= Math.min(longestWait, least * 2 ** endedLately);
}

function begun(kind: OutageKind, troubles: readonly Trouble[], now: Instant): Outage {
	const since = Math.min(...troubles.map((each) => each.since));
	return {
		...{ kind, since, toldAt: now, answeredAt: null, endedAt: null },
		reminders: reminders.filter((after) => now - since >= after).length,
		petitions: troubles.map((each) => each.petition),
	};
}

function noticeOf(outage: Outage, code: OutageNotice['code'], troubles: readonly Trouble[]): OutageNotice {
	const reason = troubles[0]?.reason ?? '';
	return { code, since: outage.since, reason, petitions: troubles.map((each) => each.petition), remaining: [] };
}
