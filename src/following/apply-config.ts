import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../../config/config.js';
import { defaults } from '../../config/defaults.js';
import type { Campaign } from '../domain/campaign.js';
import type { Destination } from '../domain/destination.js';
import type { Fault } from '../domain/fault.js';
import type { Follow, RuleText } from '../domain/follow.js';
import type { Instant, Petition, Subject } from '../domain/petition.js';
import { printRule } from '../domain/rules.js';
import { plainId } from '../domain/tenant.js';
import { withDeclared } from '../domain/typed-snapshot.js';
import type { ConfigCampaign, ConfigDestination, ConfigFollow, ConfigPetition } from '../ports/setup.js';
import type { Unfollowed } from '../ports/store/follows.js';
import type { Store } from '../ports/store/index.js';
import { bringLive } from './bring-live.js';
import { bringCase, bringDigest, bringEvents, bringLaws, bringWatches, switchServerEvents } from './channel-extras.js';
import { endFollow } from './end-follow.js';
import { applyMirrors, applyOutside, removeOutside } from './outside.js';
import { pauseOf, setPause } from './pause.js';
import { setFollow } from './set-follow.js';

/** What applying a file did. Applying the same file again adds, changes and removes nothing. */
export interface Applied {
	readonly follows: { readonly added: number; readonly changed: number; readonly removed: number };
	/** Entries that were left alone because somebody set the same thing up, or ended it, in chat. */
	readonly notices: readonly Fault[];
}

/** Zone and language of a destination for which neither the file nor anybody in chat chose one. */
export interface Fallbacks {
	readonly zone: string;
	readonly locale: string;
}

/**
 * Brings the store to what the file says, in one transaction; safe at every start. What was made in chat is never
 * touched; a follow that left the file is removed; rules that stay keep their baselines, new ones get their own.
 */
export function applyConfig(
	config: Config,
	store: Store,
	now: Instant,
	{ zone = defaults.zone, locale = defaults.locale }: Partial<Fallbacks> = {},
): Promise<Applied> {
	return store.transaction(async (tx) => {
		const notices: Fault[] = [];
		const petitions = new Map<string, number>();
		for (const petition of config.petitions) {
			petitions.set(petition.name, (await applyPetition(tx, petition, now)).id);
		}
		const campaigns = new Map<string, number>();
		for (const campaign of config.campaigns) {
			const members = campaign.members.map((name) => petitions.get(name) as number);
			campaigns.set(campaign.name, await applyCampaign(tx, campaign, members, notices));
		}
		const destinations = new Map<string, Destination>();
		const fallbacks = { zone: config.zone ?? zone, locale: config.locale ?? locale };
		for (const destination of config.destinations) {
			const made = await applyDestination(tx, destination, fallbacks, now);
			destinations.set(destination.name, made);
			await applyOutside(tx, made, destination, now);
		}
		await applyMirrors(tx, config.destinations, destinations);
		await removeOutside(tx, new Set([...destinations.values()].map(({ id }) => id)));
		const ids = { petition: petitions, campaign: campaigns };
		const wanted = config.follows.map((follow) => ({
			follow,
			destination: destinations.get(follow.destination) as Destination,
			subject: { kind: follow.about.kind, id: ids[follow.about.kind].get(follow.about.name) as number },
		}));
		const read = new Set(config.petitions.filter((each) => !each.pushed).map((each) => petitions.get(each.name)));
		await applyNoted(tx, config, wanted, destinations, now);
		const follows = await applyFollows(tx, wanted, now, notices, read);
		for (const { name, live = null } of config.destinations) {
			const { id } = destinations.get(name) as Destination;
			if (!(await bringLive(tx, id, live, ids, now, () => {})))
				notices.push({ code: 'config-live-unfollowed', params: { name } });
		}
		for (const { name, pausedUntil } of config.destinations) {
			if (pausedUntil !== null) await applyPause(tx, destinations.get(name) as Destination, pausedUntil, now);
		}
		return { follows, notices };
	});
}

/**
 * The petition, added when new; found again under the id the file gives even after its platform gave it another. A
 * count that was the operator's goes over as it is to the owner the file names now.
 */
async function applyPetition(tx: Store, petition: ConfigPetition, now: Instant): Promise<Petition> {
	const { ref, title, url, pushed, declares } = petition;
	if (pushed) await handOver(tx, petition);
	const known = await tx.petitions.known(ref);
	const row = known ?? (await tx.petitions.add({ ref, title, url, createdAt: now, nextReadAt: pushed ? null : now }));
	for (const alias of [petition.name, ...petition.aliases]) await tx.petitions.addAlias(row.id, alias);
	if (pushed || declares) await applyDeclared(tx, row, petition, now);
	return row;
}

/** A deadline or number that is new in the file is looked at as soon as Milepost runs, and gets its reminders then. */
async function applyDeclared(
	tx: Store,
	{ id, snapshot }: Petition,
	declared: ConfigPetition,
	now: Instant,
): Promise<void> {
	if (snapshot === null) return;
	const wanted = withDeclared(snapshot, declared);
	if (wanted !== snapshot) await tx.petitions.update(id, { snapshot: wanted, nextMomentAt: now });
}

async function handOver(tx: Store, { name, ref }: ConfigPetition): Promise<void> {
	const before = await tx.petitions.byAlias(name);
	const wasOperators = before?.ref.platform === ref.platform && before.ref.id === plainId(ref.id);
	if (!wasOperators || (await tx.petitions.find(ref)) !== null) return;
	await tx.petitions.rekey(before.id, ref);
}

async function applyCampaign(
	tx: Store,
	{ name, title, events, owner }: ConfigCampaign,
	members: readonly number[],
	notices: Fault[],
): Promise<number> {
	const known = await tx.campaigns.byName(name, owner);
	if (known !== null && known.origin === 'chat') {
		notices.push({ code: 'config-campaign-in-chat', params: { name } });
		return known.id;
	}
	// Saved only when different: an event saved anew may get a new id, and with it a new announcement.
	if (known !== null && isDeepStrictEqual(declared(known), { title, members, events })) return known.id;
	return (await tx.campaigns.save({ name, owner, title, members, events, origin: 'config' })).id;
}

function declared({ title, members, events }: Campaign) {
	const plain = events.map(({ id: _, ...event }) => event);
	return { title, members: [...members], events: plain };
}

/** What the file names is so at every start; what it does not name stays as it was set in chat. */
async function applyDestination(
	tx: Store,
	wanted: ConfigDestination,
	fallbacks: Fallbacks,
	now: Instant,
): Promise<Destination> {
	const { place, zone, locale, quiet, managers, cap, templates, role, followers, mood } = wanted;
	const { publishes = null, threads = null, serverEvents = null } = wanted;
	const destination = await tx.destinations.ensure(place, {
		zone: zone ?? fallbacks.zone,
		locale: locale ?? fallbacks.locale,
	});
	await tx.destinations.set(destination.id, {
		...(zone === null ? {} : { zone }),
		...(locale === null ? {} : { locale }),
		...(quiet === null ? {} : { quiet }),
		...(cap === null ? {} : { dailyCap: cap === 'off' ? null : cap }),
		...(templates === null ? {} : { templates }),
		...(publishes === null ? {} : { publishes }),
		...(threads === null ? {} : { threads }),
	});
	// Only where it changes: what somebody deleted there is not made anew at every start.
	if (serverEvents !== null && serverEvents !== (destination.serverEvents === true)) {
		await switchServerEvents(tx, destination, serverEvents, now);
	}
	await tx.workspaces.set(place.platform, place.workspace, {
		...(managers === null ? {} : { managersChannel: managers }),
		...(role === null ? {} : { managerRole: role === 'off' ? null : role }),
		...(followers === null ? {} : { followers }),
		...(mood === null ? {} : { mood }),
	});
	return destination;
}

/** Digests, cases and events that the file names; what it does not name stays as it was set in chat. */
async function applyNoted(
	tx: Store,
	config: Config,
	follows: readonly WantedFollow[],
	destinations: ReadonlyMap<string, Destination>,
	now: Instant,
): Promise<void> {
	const unheard = () => {};
	for (const { name, digest = null, watches = null, laws = null } of config.destinations) {
		const destination = destinations.get(name);
		if (destination === undefined) continue;
		await bringWatches(tx, destination.id, watches, { now, whole: false }, unheard);
		await bringLaws(tx, destination.id, laws, { now, whole: false }, unheard);
		if (digest === null) continue;
		await bringDigest(tx, (await tx.destinations.get(destination.id)) ?? destination, digest, now, unheard);
	}
	for (const { follow, destination, subject } of follows) {
		const { case: about = null, events = null } = follow;
		const petition = subject.kind === 'petition' && about !== null ? await tx.petitions.get(subject.id) : null;
		if (petition !== null) await bringCase(tx, destination, petition, about, unheard);
		await bringEvents(tx, destination.id, subject, events, { now, whole: false }, unheard);
	}
}

/** A pause that is over, or stands already, is left as it is. */
export async function applyPause(tx: Store, to: Destination, until: Instant, now: Instant): Promise<void> {
	if (until <= now || (await pauseOf(tx, to.id)) === until) return;
	await setPause(tx, to, until, now);
}

/** As the audit names the operator's file. */
export const configFile = 'milepost.yaml';

interface WantedFollow {
	readonly follow: ConfigFollow;
	readonly destination: Destination;
	readonly subject: Subject;
}

async function applyFollows(
	tx: Store,
	wanted: readonly WantedFollow[],
	now: Instant,
	notices: Fault[],
	/** Petitions that are read from their platform. */
	read: ReadonlySet<number | undefined>,
): Promise<Applied['follows']> {
	const done = { added: 0, changed: 0, removed: 0 };
	const kept = new Set<number>();
	const unfollowed = await tx.follows.unfollowed();
	for (const { follow, destination, subject } of wanted) {
		const known = await tx.follows.find(destination.id, subject);
		const params = { destination: follow.destination, name: follow.about.name };
		if (known !== null) kept.add(known.id);
		if (known === null && isAmong(unfollowed, destination.id, subject)) {
			notices.push({ code: 'config-follow-unfollowed', params });
		} else if (known !== null && known.origin !== 'config') {
			notices.push({ code: 'config-follow-in-chat', params });
		} else if (known === null || !sameWishes(known, follow)) {
			const { rules, mention } = follow;
			const deps = { now, realNow: now, isRead: ({ id }: Petition) => read.has(id) };
			const made = await setFollow(tx, { destination, subject, rules, mention, origin: 'config' }, configFile, deps);
			kept.add(made.follow.id);
			if (known === null) done.added++;
			else done.changed++;
		}
	}
	for (const follow of await configFollows(tx)) {
		if (kept.has(follow.id)) continue;
		const destination = await tx.destinations.get(follow.destination);
		if (destination !== null) await endFollow(tx, follow, destination, configFile, now);
		done.removed++;
	}
	// Once the file names it no longer there is nothing to hold back: named anew, it is followed anew.
	for (const each of unfollowed) {
		const named = wanted.some(({ destination, subject }) => isAmong([each], destination.id, subject));
		if (!named) await tx.follows.setUnfollowed(each, false);
	}
	return done;
}

function isAmong(unfollowed: readonly Unfollowed[], destination: number, { kind, id }: Subject): boolean {
	return unfollowed.some(
		(each) => each.destination === destination && each.subject.kind === kind && each.subject.id === id,
	);
}

function sameWishes(known: Follow, wanted: ConfigFollow): boolean {
	const print = (rules: readonly RuleText[]) => rules.map(printRule).join(' ');
	return known.mention === wanted.mention && print(known.rules) === print(wanted.rules);
}

async function configFollows(tx: Store): Promise<readonly Follow[]> {
	const follows: Follow[] = [];
	for (const destination of await tx.destinations.all()) {
		follows.push(...(await tx.follows.of(destination.id)).filter((follow) => follow.origin === 'config'));
	}
	return follows;
}
