import { Temporal } from 'temporal-polyfill';
import type { DatedEvent } from '../domain/campaign.js';
import type { ChannelEvent } from '../domain/dated.js';
import type { Destination } from '../domain/destination.js';
import { type DigestSchedule, nextDigestAfter, printDigestSchedule } from '../domain/digest/schedule.js';
import { type Instant, isSameSubject, type Subject } from '../domain/petition.js';
import type { WantedDigest, WantedWatch } from '../ports/setup.js';
import type { DigestPlan } from '../ports/store/digests.js';
import type { Store } from '../ports/store/index.js';

/* What a set-up says of a channel besides its settings and rules: the digest, named cases, and noted events. */

const printInstant = (at: Instant) => Temporal.Instant.fromEpochMilliseconds(at).toString();

/** Hears what was one thing and is another now; both as a set-up writes them. */
export type NoteChange = (setting: string, before: string, after: string) => void;

type Event = Omit<DatedEvent, 'id'>;

/** A channel's digest as a set-up writes it: `daily 09:00`, `monday thursday 08:30 always`, `off`. */
export function printDigest(plan: (DigestSchedule & Pick<DigestPlan, 'always'>) | null): string {
	if (plan === null) return 'off';
	return `${printDigestSchedule(plan)}${plan.always ? ' always' : ''}`;
}

/** What it tells begins where the last one ended; in a channel that had none, now. */
export async function bringDigest(
	tx: Store,
	{ id, zone }: Pick<Destination, 'id' | 'zone'>,
	wanted: WantedDigest | null,
	now: Instant,
	changed: NoteChange,
): Promise<void> {
	if (wanted === null) return;
	const before = await tx.digests.get(id);
	const after = wanted === 'off' ? null : wanted;
	if (printDigest(before) === printDigest(after)) return;
	changed('digest', printDigest(before), printDigest(after));
	if (after === null) return tx.digests.remove(id);
	const nextAt = nextDigestAfter(after, zone, now);
	await tx.digests.set({ ...after, destination: id, lastAt: before?.lastAt ?? now, nextAt });
}

/**
 * The words a channel watches; those it watches already stay, with what they were told.
 *
 * @param whole those that are not named end; else they are added
 */
export async function bringWatches(
	tx: Store,
	destination: number,
	wanted: readonly WantedWatch[] | null,
	{ now, whole }: { readonly now: Instant; readonly whole: boolean },
	changed: NoteChange,
): Promise<void> {
	if (wanted === null) return;
	const known = await tx.watches.of(destination);
	const isSame = (one: WantedWatch, other: WantedWatch) =>
		one.platform === other.platform && one.words.toLowerCase() === other.words.toLowerCase();
	for (const watch of wanted) {
		if (known.some((each) => isSame(each, watch))) continue;
		await tx.watches.add({ ...watch, destination, since: now, nextAt: now, answeredAt: null });
		changed('watch', 'none', printWatch(watch));
	}
	for (const each of whole ? known : []) {
		if (wanted.some((watch) => isSame(watch, each))) continue;
		await tx.watches.remove(each.id);
		changed('watch', printWatch(each), 'none');
	}
}

/**
 * Whether the dates of a channel stand among its server's own events, which are looked after from `at` (real time) on.
 * Switched on anew, those that somebody deleted are wanted again.
 */
export async function switchServerEvents(
	tx: Store,
	{ id, platform, workspace }: Pick<Destination, 'id' | 'platform' | 'workspace'>,
	on: boolean,
	at: Instant,
): Promise<void> {
	await tx.destinations.set(id, { serverEvents: on });
	for (const { entry, state } of on ? await tx.serverEvents.of(platform, workspace) : []) {
		if (state === 'deleted') await tx.serverEvents.remove(platform, workspace, entry);
	}
	await tx.serverEvents.wake(platform, workspace, at);
}

/**
 * The laws of whose changes a channel hears. What is known of one by its first look is no news.
 *
 * @param whole those that are not named end; else they are added
 */
export async function bringLaws(
	tx: Store,
	destination: number,
	wanted: readonly string[] | null,
	{ now, whole }: { readonly now: Instant; readonly whole: boolean },
	changed: NoteChange,
): Promise<void> {
	if (wanted === null) return;
	const known = (await tx.lawFollows.of(destination)).map(({ code }) => code);
	for (const code of new Set(wanted)) {
		if (known.includes(code)) continue;
		await tx.lawFollows.set({ destination, code, seen: null, createdAt: now });
		changed('law', 'none', code);
	}
	for (const code of whole ? known.filter((each) => !wanted.includes(each)) : []) {
		await tx.lawFollows.remove(destination, code);
		changed('law', code, 'none');
	}
}

/** `libraries on uk-parliament` */
export function printWatch({ words, platform }: WantedWatch): string {
	return `${words} on ${platform}`;
}

/** Which case a petition is about, for the whole server or workspace. */
export async function bringCase(
	tx: Store,
	{ platform, workspace }: Pick<Destination, 'platform' | 'workspace'>,
	petition: { readonly id: number; readonly title: string },
	wanted: readonly string[] | null,
	changed: NoteChange,
): Promise<void> {
	if (wanted === null) return;
	const before = await tx.petitionCases.get(platform, workspace, petition.id);
	const print = (about: readonly string[] | null) => (about === null ? 'unnamed' : about.join(' ') || 'none');
	if (print(before) === print(wanted)) return;
	changed(`case ${petition.title}`, print(before), print(wanted));
	await tx.petitionCases.set(platform, workspace, petition.id, wanted);
}

/**
 * The events a channel notes of what it follows; those that are there already stay, with what was told of them.
 *
 * @param whole those that are not named end; else they are added
 */
export async function bringEvents(
	tx: Store,
	destination: number,
	subject: Subject,
	wanted: readonly Event[] | null,
	{ now, whole }: { readonly now: Instant; readonly whole: boolean },
	changed: NoteChange,
): Promise<void> {
	if (wanted === null) return;
	const known = (await tx.events.of(destination)).filter((each) => isSameSubject(each.subject, subject));
	const isSame = (one: Event, other: Event) => one.title === other.title && one.at === other.at;
	for (const event of wanted) {
		if (known.some((each) => isSame(each, event))) continue;
		const { title, at, dayKnown, zone, url } = event;
		const added: Omit<ChannelEvent, 'id'> = { destination, subject, title, at, dayKnown, zone, url, createdAt: now };
		await tx.events.add(added);
		changed(`event ${title}`, 'none', printInstant(at));
	}
	for (const each of whole ? known : []) {
		if (wanted.some((event) => isSame(each, event))) continue;
		await tx.events.remove(each.id);
		changed(`event ${each.title}`, printInstant(each.at), 'none');
	}
}
