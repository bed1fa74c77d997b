import { dayStart, endOfDay } from '../../domain/day-rules.js';
import type { Instant, Moment, OfficialEvent, SigningState, Snapshot, Threshold } from '../../domain/petition.js';
import { untitled } from '../text.js';
import { minimumOf } from './minimums.js';
import type { Details, Report, State } from './schema.js';

export const zone = 'Europe/Brussels';

/** Article 3 of Regulation (EU) 2019/788: a million, and a quarter of the member states (27 and 28 make seven). */
const million = 1_000_000;
const countriesNeeded = 7;

/**
 * The Commission's answer: within three months of the submission until 2019 (Regulation (EU) 211/2011, Article 10), within
 * six since 2020 (Regulation (EU) 2019/788, Article 15).
 */
const sixMonthsFrom = '2020-01-01';

/** Null: not open for signatures yet. */
const signing: Readonly<Record<State, SigningState | null>> = {
	REGISTERED: null,
	COLLECTION_START_DATE: null,
	ONGOING: 'open',
	CLOSED: 'closed',
	VERIFICATION: 'closed',
	SUBMITTED: 'closed',
	ANSWERED: 'closed',
	INSUFFICIENT_SUPPORT: 'closed',
	INSUFFICIENT_SUPPORT_AFTER_VERIFICATION: 'closed',
	WITHDRAWN: 'withdrawn',
	REJECTED: 'rejected',
};

export type Seen =
	| { readonly kind: 'seen'; readonly snapshot: Snapshot }
	| { readonly kind: 'not-yet'; readonly detail: string };

/** An initiative as the domain sees it; not yet while nobody can sign, or while nothing was reported. */
export function snapshotOf(id: string, details: Details): Seen {
	const { status } = details;
	const state = signing[status];
	if (state === null) return { kind: 'not-yet', detail: `registered, not open for signatures yet: ${status}` };
	const report = details.sosReport ?? details.submission;
	if (report === null) return { kind: 'not-yet', detail: 'the register has no count yet' };
	const registered = details.registrationDate ?? dayOf(details, 'REGISTERED');
	const last = details.earlyClosureDate ?? details.deadline;
	const opened = dayOf(details, 'COLLECTION_START_DATE') ?? details.startCollectionDate ?? dayOf(details, 'ONGOING');
	const counted = report.onlineSosUpdateDate ?? report.updateDate;
	const snapshot: Snapshot = {
		title: titleOf(details) || untitled(id),
		url: pageOf(id),
		zone,
		count: totalOf(report),
		countKind: 'exact',
		state,
		rawState: status,
		signable: false,
		openedAt: onDay(opened),
		deadline: last === null ? null : endOfDay(startOf(last), zone),
		thresholds: [thresholdOf(details)],
		countries: {
			needed: countriesNeeded,
			of: report.entry.map(({ countryCodeType: code, total }) => ({
				code,
				count: total,
				minimum: minimumOf(code, registered),
			})),
		},
		goal: null,
		events: eventsOf(id, details),
	};
	return { kind: 'seen', snapshot: counted === null ? snapshot : { ...snapshot, countedOn: dayMoment(counted) } };
}

/** Its page for people. */
function pageOf(id: string): string {
	return `https://citizens-initiative.europa.eu/initiatives/details/${id.replace('-', '/')}_en`;
}

function titleOf({ linguisticVersions }: Details): string {
	const english = linguisticVersions.find(({ languageCode }) => languageCode.toUpperCase() === 'EN');
	return (english ?? linguisticVersions.find(({ original }) => original) ?? linguisticVersions[0])?.title ?? '';
}

function totalOf({ totalSignatures, entry }: Report): number {
	return totalSignatures ?? entry.reduce((sum, { total }) => sum + total, 0);
}

function thresholdOf(details: Details): Threshold {
	const submitted = dayOf(details, 'SUBMITTED');
	return {
		count: million,
		consequence: 'commission-answer',
		authority: 'the European Commission',
		promisedDays: null,
		promisedMonths: submitted !== null && submitted < sixMonthsFrom ? 3 : 6,
		promisedAfter: { event: 'submitted', at: submitted === null ? null : startOf(submitted) },
		reachedAt: null,
	};
}

const insufficient: readonly State[] = ['INSUFFICIENT_SUPPORT', 'INSUFFICIENT_SUPPORT_AFTER_VERIFICATION'];

function eventsOf(id: string, details: Details): OfficialEvent[] {
	const { status, submission, answer } = details;
	const url = pageOf(id);
	const reached = (name: State) => status === name || dayOf(details, name) !== null;
	const events: OfficialEvent[] = [];
	const add = (kind: OfficialEvent['kind'], day: string | null, more: Partial<OfficialEvent> = {}) => {
		events.push({ kind, moment: onDay(day), summary: null, url, ...more });
	};
	if (reached('VERIFICATION')) add('verifying', dayOf(details, 'VERIFICATION'));
	const failed = insufficient.find(reached);
	if (failed !== undefined) add('insufficient', dayOf(details, failed));
	else if (submission !== null) add('validated', null, { count: totalOf(submission) });
	if (reached('SUBMITTED')) add('submitted', dayOf(details, 'SUBMITTED'));
	if (reached('ANSWERED') || answer !== null) {
		const links = answer?.links ?? [];
		const said = ['COMMUNICATION', 'PRESS_RELEASE']
			.map((name) => links.find(({ defaultName }) => defaultName === name)?.defaultLink ?? null)
			.find((address) => address !== null);
		add('responded', answer?.decisionDate ?? dayOf(details, 'ANSWERED'), { url: said ?? url });
	}
	return events;
}

function dayOf({ progress }: Details, name: State): string | null {
	return progress.find((step) => step.name === name)?.date ?? null;
}

function onDay(day: string | null): Moment | null {
	return day === null ? null : dayMoment(day);
}

function dayMoment(day: string): Moment {
	return { at: startOf(day), precision: 'day' };
}

/** The schema lets only real days through. */
function startOf(day: string): Instant {
	return dayStart(day, zone) as Instant;
}
