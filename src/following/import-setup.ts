import { isDeepStrictEqual } from 'node:util';
import type { Campaign } from '../domain/campaign.js';
import type { Destination } from '../domain/destination.js';
import { FaultError } from '../domain/fault.js';
import type { Follow, RuleText } from '../domain/follow.js';
import type { ImportChange } from '../domain/import-change.js';
import type { Instant, Subject } from '../domain/petition.js';
import { printQuiet } from '../domain/quiet-hours.js';
import { printRule } from '../domain/rules.js';
import { templateKinds } from '../domain/template.js';
import type { ConfigCampaign, ConfigDestination, ConfigFollow, WantedSetup } from '../ports/setup.js';
import type { Store } from '../ports/store/index.js';
import { bringLive } from './bring-live.js';
import { setParts } from './change-campaign.js';
import {
	bringCase,
	bringDigest,
	bringEvents,
	bringLaws,
	bringWatches,
	type NoteChange,
	switchServerEvents,
} from './channel-extras.js';
import { endFollow } from './end-follow.js';
import { pauseOf, setPause } from './pause.js';
import { type FollowDeps, setFollow, titleOf, type Wakes } from './set-follow.js';

export interface ImportDeps extends FollowDeps {
	/** For the audit: a person's id in their chat, or what of ours did it. */
	readonly who: string;
	/** Zone and language of a channel for which the text names none. */
	readonly defaults: { readonly zone: string; readonly locale: string };
	/** The campaign that a name and its owner mean; null where there is none, or none may be known. */
	readonly campaign: (tx: Store, name: string, owner: string) => Promise<Campaign | null>;
	/** Throws where what was imported is more than may be. Asked last, inside the transaction. */
	readonly mustFit: (tx: Store) => Promise<void>;
	/** Whether names of petitions may be given: they hold for every server and workspace. */
	readonly names: boolean;
}

/** What importing did: the same text a second time changes nothing. */
export interface Imported {
	readonly changes: readonly ImportChange[];
	readonly wakes: Wakes;
}

/**
 * Makes the channels that a set-up names as it says, inside a transaction: what somebody in chat follows there and the
 * set-up does not name ends. What the operator's file declares is left as it is; channels that are not named, too.
 */
export async function importSetup(tx: Store, wanted: WantedSetup, deps: ImportDeps): Promise<Imported> {
	const changes: ImportChange[] = [];
	const wakes: Wakes[] = [];
	const petitions = await petitionsOf(tx, wanted, deps);
	const campaigns = new Map<string, number>();
	for (const campaign of wanted.campaigns) {
		const members = campaign.members.map((name) => petitions.get(name) as number);
		const done = await importCampaign(tx, campaign, members, deps, changes);
		if (done === null) continue;
		campaigns.set(campaign.name, done.id);
		wakes.push(done.wakes);
	}
	const ids = { petition: petitions, campaign: campaigns };
	for (const place of wanted.destinations) {
		const destination = await tx.destinations.ensure(place.place, {
			zone: place.zone ?? deps.defaults.zone,
			locale: place.locale ?? deps.defaults.locale,
		});
		await importSettings(tx, destination, place, changes, deps.realNow);
		const { zone } = (await tx.destinations.get(destination.id)) ?? destination;
		await bringDigest(
			tx,
			{ ...destination, zone },
			place.digest ?? null,
			deps.now,
			settingChanged(destination, changes),
		);
		const told = settingChanged(destination, changes);
		await bringWatches(tx, destination.id, place.watches ?? null, { now: deps.now, whole: true }, told);
		await bringLaws(tx, destination.id, place.laws ?? null, { now: deps.now, whole: true }, told);
		const follows = wanted.follows.filter((each) => each.destination === place.name);
		wakes.push(...(await importFollows(tx, destination, follows, ids, deps, changes)));
		if (!(await bringLive(tx, destination.id, place.live ?? null, ids, deps.realNow, told)))
			throw new FaultError('config-live-unfollowed', { name: place.name });
		await importPause(tx, destination, place.pausedUntil, deps.realNow, changes);
	}
	await deps.mustFit(tx);
	const alarms = wakes.flatMap((each) => each.alarms);
	return { changes, wakes: { alarms, platforms: [...new Set(wakes.flatMap((each) => each.platforms))] } };
}

class Rehearsed extends Error {
	readonly imported: Imported;
	constructor(imported: Imported) {
		super('rehearsed');
		this.imported = imported;
	}
}

/** What importing would do, by doing it in a transaction that is taken back: what is shown is what happens. */
export async function rehearseImport(
	store: Store,
	wanted: WantedSetup,
	deps: ImportDeps,
): Promise<readonly ImportChange[]> {
	try {
		await store.transaction(async (tx) => {
			throw new Rehearsed(await importSetup(tx, wanted, deps));
		});
	} catch (error) {
		if (error instanceof Rehearsed) return error.imported.changes;
		throw error;
	}
	return [];
}

/** Ids of the petitions that anything in the set-up is about, by their names there. */
async function petitionsOf(
	tx: Store,
	{ petitions, campaigns, follows }: WantedSetup,
	{ now, names }: ImportDeps,
): Promise<ReadonlyMap<string, number>> {
	const used = new Set([
		...campaigns.flatMap(({ members }) => members),
		...follows.flatMap(({ about }) => (about.kind === 'petition' ? [about.name] : [])),
	]);
	const ids = new Map<string, number>();
	for (const { name, ref, title, url, aliases } of petitions.filter((each) => names || used.has(each.name))) {
		const known = await tx.petitions.known(ref);
		const { id } = known ?? (await tx.petitions.add({ ref, title, url, createdAt: now, nextReadAt: null }));
		ids.set(name, id);
		for (const alias of names ? [name, ...aliases] : []) await tx.petitions.addAlias(id, alias);
	}
	return ids;
}

async function importCampaign(
	tx: Store,
	{ name, title, owner, events }: ConfigCampaign,
	members: readonly number[],
	deps: ImportDeps,
	changes: ImportChange[],
): Promise<{ readonly id: number; readonly wakes: Wakes } | null> {
	const nothing = { alarms: [], platforms: [] };
	const known = await deps.campaign(tx, name, owner);
	if (known === null) {
		const { id } = await tx.campaigns.save({ name, owner, title, members, events, origin: 'chat' });
		changes.push({ kind: 'campaign', title, change: 'added' });
		return { id, wakes: nothing };
	}
	const plain = known.events.map(({ id: _, ...event }) => event);
	if (isDeepStrictEqual([known.title, known.members, plain], [title, members, events])) {
		return { id: known.id, wakes: nothing };
	}
	if (known.origin !== 'chat') {
		changes.push({ kind: 'campaign', title, change: 'left' });
		return { id: known.id, wakes: nothing };
	}
	changes.push({ kind: 'campaign', title, change: 'changed' });
	const sameParts = isDeepStrictEqual(known.members, members);
	await tx.campaigns.save({ ...known, title, events, members: known.members });
	const now = { ...known, title, events: (await tx.campaigns.get(known.id))?.events ?? [] };
	return { id: known.id, wakes: sameParts ? nothing : await setParts(tx, now, members, deps) };
}

/** What the set-up names, with what it was before. */
async function importSettings(
	tx: Store,
	destination: Destination,
	wanted: ConfigDestination,
	changes: ImportChange[],
	realNow: Instant,
): Promise<void> {
	const { platform, workspace } = destination;
	const home = await tx.workspaces.get(platform, workspace);
	const print = (quiet: Destination['quiet']) => (quiet === null ? 'off' : printQuiet(quiet));
	const set = (setting: string, before: string, after: string | null): boolean => {
		if (after === null || after === before) return false;
		changes.push({ kind: 'setting', channel: destination.channel, setting, before, after });
		return true;
	};
	const { zone, locale, quiet, cap, managers, role, followers, mood } = wanted;
	if (set('zone', destination.zone, zone) && zone !== null) await tx.destinations.set(destination.id, { zone });
	if (set('locale', destination.locale, locale) && locale !== null) {
		await tx.destinations.set(destination.id, { locale });
	}
	if (set('quiet', print(destination.quiet), print(quiet))) await tx.destinations.set(destination.id, { quiet });
	if (set('cap', String(destination.dailyCap ?? 'off'), cap === null ? null : String(cap))) {
		await tx.destinations.set(destination.id, { dailyCap: cap === 'off' ? null : cap });
	}
	const { publishes = null, threads = null, serverEvents = null } = wanted;
	const choice = (chosen: string, on: boolean | null) => (on === null ? null : on ? chosen : 'off');
	if (set('publish', destination.publishes ? 'outcomes' : 'off', choice('outcomes', publishes)) && publishes !== null) {
		await tx.destinations.set(destination.id, { publishes });
	}
	if (set('threads', destination.threads ? 'petitions' : 'off', choice('petitions', threads)) && threads !== null) {
		await tx.destinations.set(destination.id, { threads });
	}
	const events = choice('server', serverEvents);
	if (set('events', destination.serverEvents ? 'server' : 'off', events) && serverEvents !== null) {
		await switchServerEvents(tx, destination, serverEvents, realNow);
	}
	const templates = wanted.templates ?? {};
	const differing = templateKinds.filter((kind) =>
		set(`template ${kind}`, destination.templates[kind] ?? 'off', templates[kind] ?? 'off'),
	);
	if (differing.length > 0) await tx.destinations.set(destination.id, { templates });
	if (set('managers', home.managersChannel ?? 'off', managers)) {
		await tx.workspaces.set(platform, workspace, { managersChannel: managers });
	}
	if (set('role', home.managerRole ?? 'off', role)) {
		await tx.workspaces.set(platform, workspace, { managerRole: role === 'off' ? null : role });
	}
	if (set('follow', home.followers, followers) && followers !== null) {
		await tx.workspaces.set(platform, workspace, { followers });
	}
	if (set('outlook', home.mood, mood) && mood !== null) await tx.workspaces.set(platform, workspace, { mood });
}

async function importFollows(
	tx: Store,
	destination: Destination,
	wanted: readonly ConfigFollow[],
	ids: Readonly<Record<Subject['kind'], ReadonlyMap<string, number>>>,
	deps: ImportDeps,
	changes: ImportChange[],
): Promise<readonly Wakes[]> {
	const { channel } = destination;
	const wakes: Wakes[] = [];
	const kept = new Set<number>();
	for (const each of wanted) {
		const { about, rules, mention, from } = each;
		const id = ids[about.kind].get(about.name);
		if (id === undefined) continue;
		const subject = { kind: about.kind, id };
		const known = await tx.follows.find(destination.id, subject);
		const title = await titleOf(tx, subject);
		if (known !== null) kept.add(known.id);
		// Of what the operator's file would follow and nobody does, nothing is noted.
		if (known !== null || from !== 'file') {
			const changed = settingChanged(destination, changes);
			if (subject.kind === 'petition') await bringCase(tx, destination, { id, title }, each.case ?? null, changed);
			const how = { now: deps.now, whole: true };
			await bringEvents(tx, destination.id, subject, each.events ?? null, how, changed);
		}
		if (known !== null && isSame(known, rules, mention)) continue;
		if (known === null ? from === 'file' : known.origin === 'config') {
			changes.push({ kind: 'follow', change: 'left', channel, title, rules: printed(rules) });
			continue;
		}
		const wish = { destination, subject, rules, mention, origin: 'chat' } as const;
		const made = await setFollow(tx, wish, deps.who, deps);
		kept.add(made.follow.id);
		wakes.push(made.wakes);
		const change = known === null ? ('added' as const) : ('changed' as const);
		changes.push({ kind: 'follow', change, channel, title, rules: printed(rules) });
	}
	for (const follow of await tx.follows.of(destination.id)) {
		if (kept.has(follow.id) || follow.origin === 'config') continue;
		const title = await titleOf(tx, follow.subject);
		changes.push({ kind: 'follow', change: 'removed', channel, title, rules: printed(follow.rules) });
		await endFollow(tx, follow, destination, deps.who, deps.realNow);
	}
	return wakes;
}

async function importPause(
	tx: Store,
	destination: Destination,
	pausedUntil: Instant | null,
	realNow: Instant,
	changes: ImportChange[],
): Promise<void> {
	const standing = (await pauseOf(tx, destination.id)) ?? 0;
	const before = standing > realNow ? standing : null;
	const after = pausedUntil !== null && pausedUntil > realNow ? pausedUntil : null;
	if (before === after) return;
	await setPause(tx, destination, after, realNow);
	changes.push({ kind: 'pause', channel: destination.channel, until: after });
}

function settingChanged({ channel }: Destination, changes: ImportChange[]): NoteChange {
	return (setting, before, after) => void changes.push({ kind: 'setting', channel, setting, before, after });
}

const printed = (rules: readonly RuleText[]) => rules.map(printRule).join(' ');

function isSame(known: Follow, rules: readonly RuleText[], mention: string | null): boolean {
	return known.mention === mention && printed(known.rules) === printed(rules);
}
