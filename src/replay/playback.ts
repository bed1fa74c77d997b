import type { Destination } from '../domain/destination.js';
import type { RuleText } from '../domain/follow.js';
import type { Instant, Subject } from '../domain/petition.js';
import { defaultCampaignRules, defaultRules } from '../domain/rules.js';
import { setFollow } from '../following/set-follow.js';
import type { Store } from '../ports/store/index.js';
import { type Committed, commitObservation } from '../watch/observe.js';
import type { WatchDeps } from '../watch/types.js';
import type { RecordedPetition, RecordedStep, Recording } from './recording.js';
import { countUntil } from './sequence.js';
import { snapshotAt } from './snapshot-at.js';

/** Where a recording was put into a store: its petitions and campaign by our own ids. */
export interface Stage {
	readonly petitions: ReadonlyMap<string, number>;
	readonly campaign: number | null;
}

/** One look of a playback: what the recorded moment led to. */
export interface Scene {
	readonly at: Instant;
	/** The petition's name in the series. */
	readonly petition: string;
	readonly committed: Committed;
}

/** Puts the recorded petitions and their campaign into a store, as if they had just been asked for. */
export async function setStage(store: Store, recording: Recording): Promise<Stage> {
	return store.transaction(async (tx) => {
		const petitions = new Map<string, number>();
		for (const petition of recording.petitions) {
			const { id, platform, title, url, readings } = petition;
			const createdAt = (readings.at(0)?.at ?? 0) - 1;
			const row = await tx.petitions.add({ ref: { platform, id }, title, url, createdAt, nextReadAt: null });
			for (const alias of [id, ...petition.aliases]) await tx.petitions.addAlias(row.id, alias);
			petitions.set(id, row.id);
		}
		if (recording.campaign === null) return { petitions, campaign: null };
		const { name, title } = recording.campaign;
		const members = recording.campaign.members.map((id) => petitions.get(id) as number);
		const campaign = await tx.campaigns.save({ name, title, members, events: [], origin: 'replay' });
		return { petitions, campaign: campaign.id };
	});
}

/** A follow as a replay makes it: from the beginning, so that everything recorded is news. */
export async function followFrom(
	tx: Store,
	start: Instant,
	destination: Destination,
	subject: Subject,
	{ rules, realNow }: { readonly rules: readonly RuleText[] | null; readonly realNow: Instant },
): Promise<void> {
	const usual = subject.kind === 'campaign' ? defaultCampaignRules : defaultRules;
	const wish = { destination, subject, rules: rules ?? usual, mention: null, origin: 'replay' } as const;
	await setFollow(tx, wish, 'replay', { now: start, realNow, isRead: () => false });
}

/** The first recorded moment, a millisecond before: baselines made then hold nothing back. */
export function beginningOf(recording: Recording): Instant {
	return (recording.steps.at(0)?.at ?? 0) - 1;
}

/**
 * Plays a recording: every recorded moment, and every date that falls between two of them, as one look each, in
 * order. The caller acts after each scene: sends, waits, or only collects what would have been said.
 *
 * @param setNow moves the domain's now before a look
 */
export async function* playback(
	ports: WatchDeps,
	recording: Recording,
	stage: Stage,
	setNow: (at: Instant) => void,
): AsyncGenerator<Scene> {
	const dates = new Map<string, Instant>();
	const recorded = new Map(recording.petitions.map((petition) => [petition.id, petition]));
	const look = async (petition: string, at: Instant, askedAt: Instant | null): Promise<Scene> => {
		setNow(at);
		const snapshot = askedAt === null ? null : snapshotAt(recorded.get(petition) as RecordedPetition, at);
		const id = stage.petitions.get(petition) as number;
		const committed = await commitObservation(ports, { petition: id, snapshot, at, askedAt });
		if (committed.nextMomentAt === null) dates.delete(petition);
		else dates.set(petition, committed.nextMomentAt);
		return { at, petition, committed };
	};
	for (const step of distinctSteps(recording.steps)) {
		for (let date = earliest(dates); date !== null && date.at < step.at; date = earliest(dates)) {
			yield* onDate(date);
		}
		yield await look(step.petition, step.at, step.at);
	}
	const last = recording.steps.at(-1)?.at ?? 0;
	for (let date = earliest(dates); date !== null && date.at <= last + resultWait; date = earliest(dates)) {
		if (date.at <= last || hasEnded(recorded.get(date.petition), date.at)) yield* onDate(date);
		else dates.delete(date.petition);
	}

	/** A date between two rows. After the end the next row counts as the reading that says how it ended. */
	async function* onDate({ petition, at }: { petition: string; at: Instant }): AsyncGenerator<Scene> {
		dates.delete(petition);
		const { deadline = null, readings = [] } = recorded.get(petition) ?? {};
		const ended = hasEnded(recorded.get(petition), at);
		const isIn = ended && countUntil(readings, at) > countUntil(readings, deadline ?? at);
		if (!ended || isIn) yield await look(petition, at, isIn ? at : null);
	}
}

/** A result that was nearly a threshold is told so long after the last row (`domain/closing`). */
const resultWait = 30 * 60_000;

function hasEnded(petition: RecordedPetition | undefined, at: Instant): boolean {
	return petition !== undefined && snapshotAt(petition, at).state !== 'open';
}

/** A reading and an event of one petition at one moment are one look. */
function* distinctSteps(steps: Iterable<RecordedStep>): Iterable<RecordedStep> {
	const seen = new Set<string>();
	let at: Instant | null = null;
	for (const step of steps) {
		if (step.at !== at) seen.clear();
		at = step.at;
		if (!seen.has(step.petition)) yield step;
		seen.add(step.petition);
	}
}

function earliest(dates: ReadonlyMap<string, Instant>): { petition: string; at: Instant } | null {
	const [first] = [...dates].sort(([, a], [, b]) => a - b);
	return first === undefined ? null : { petition: first[0], at: first[1] };
}
