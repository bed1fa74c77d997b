import { Temporal } from 'temporal-polyfill';
import type { Campaign, DatedEvent } from '../domain/campaign.js';
import { dayOf } from '../domain/day-rules.js';
import { type Destination, isOutside } from '../domain/destination.js';
import type { Follow } from '../domain/follow.js';
import type { Instant, Petition, Snapshot, Subject } from '../domain/petition.js';
import { printQuiet } from '../domain/quiet-hours.js';
import { printRule } from '../domain/rules.js';
import { operator, ownerOf, plainId, tenantKey } from '../domain/tenant.js';
import { namesOf } from '../facts/names.js';
import type { WantedLive } from '../ports/setup.js';
import type { Store } from '../ports/store/index.js';
import { printLive } from './bring-live.js';
import { printDigest, printWatch } from './channel-extras.js';
import { channelPause } from './pause.js';
import { standing } from './petitions.js';

export interface DocumentDeps {
	readonly store: Store;
	/** Whether the counts of a platform come from people. */
	readonly isPushed: (platform: string) => boolean;
	/** Platforms of whose petitions the file says zone, deadline and numbers; absent: none. */
	readonly declares?: (platform: string) => boolean;
	/** Real time: a pause that is over is none. */
	readonly now: Instant;
}

/** How a destination is called in a set-up: outside of chats by its own name, which is all that names it there. */
export const destinationName = ({ id, platform, channel }: Pick<Destination, 'id' | 'platform' | 'channel'>) =>
	isOutside(platform) ? channel : `destination-${id}`;

/**
 * What is set up for these destinations, as the sections of `milepost.yaml`: nothing that somebody chose is left out, and
 * of each follow and campaign it says whether the operator's file or somebody in chat made it.
 *
 * @param everything also petitions that none of them follows
 */
export async function setupDocument(
	{ store, isPushed, declares = () => false, now }: DocumentDeps,
	places: readonly Destination[],
	everything: boolean,
) {
	const destinations = places.filter(({ platform, workspace }) => !isOutside(platform) || workspace === operator);
	const follows = await Promise.all(destinations.map(({ id }) => store.follows.of(id)));
	const homes = new Map(destinations.toReversed().map((each) => [tenantKey(each), destinationName(each)]));
	const campaigns = await campaignsOf(store, follows.flat(), [...homes.keys()], everything);
	const wanted = new Set([
		...(everything ? await standingIds(store) : []),
		...follows.flat().flatMap(({ subject }) => (subject.kind === 'petition' ? [subject.id] : [])),
		...campaigns.flatMap(({ members }) => members),
	]);
	const petitions = await store.petitions.many([...wanted].sort((a, b) => a - b));
	const given = await namesOf(store, [...wanted]);
	const names = new Map(petitions.map(({ id, ref }) => [id, given.get(id)?.[0] ?? inPlaceOfName(ref)]));
	const campaignName = new Map(campaigns.map(({ id, name }) => [id, name]));
	const spaces = new Set<string>();
	const written: Record<string, unknown> = {};
	for (const [i, destination] of destinations.entries()) {
		const home = JSON.stringify([destination.platform, destination.workspace]);
		const shared = spaces.has(home) ? {} : await workspaceOf(store, destination);
		spaces.add(home);
		const digest = await store.digests.get(destination.id);
		const daily = digest === null ? {} : { digest: printDigest(digest) };
		const watched = (await store.watches.of(destination.id)).map(printWatch);
		const live = await liveOf(store, destination.id, { petition: names, campaign: campaignName });
		const laws = (await store.lawFollows.of(destination.id)).map(({ code }) => code);
		const extras = {
			...daily,
			...(live === null ? {} : { live: printLive(live) }),
			...(laws.length === 0 ? {} : { laws }),
			...(watched.length === 0 ? {} : { watch: watched }),
		};
		const place = { ...placeOf(destination, follows[i] ?? [], now), ...extras };
		written[destinationName(destination)] = isOutside(destination.platform)
			? { ...place, ...(await outsideOf(store, destination, destinations)) }
			: { ...place, ...shared };
	}
	return {
		petitions: Object.fromEntries(
			petitions.map((petition) => {
				const [, ...aliases] = given.get(petition.id) ?? [];
				const { platform } = petition.ref;
				const own = isPushed(platform) || declares(platform);
				const page = petitionOf(petition, aliases, own, homes);
				const zone = declares(platform) && petition.snapshot !== null ? pageOf(petition.snapshot) : {};
				return [names.get(petition.id) as string, { ...page, ...zone }];
			}),
		),
		campaigns: Object.fromEntries(campaigns.map((each) => [each.name, campaignOf(each, names, homes)])),
		destinations: written,
		follows: (
			await Promise.all(
				destinations.map(async (destination, i) => {
					const noted = await notedOf(store, destination);
					return (follows[i] ?? []).map(({ subject, rules, mention, origin }) => ({
						destination: destinationName(destination),
						...(subject.kind === 'petition'
							? { petition: names.get(subject.id) }
							: { campaign: campaignName.get(subject.id) }),
						rules: rules.map(printRule).join(', '),
						...noted(subject),
						...(mention === null ? {} : { mention }),
						from: origin === 'config' ? 'file' : 'chat',
					}));
				}),
			)
		).flat(),
	};
}

async function standingIds(store: Store): Promise<readonly number[]> {
	const all = await store.petitions.many(await store.petitions.ids());
	return (await standing(store, all)).map(({ id }) => id);
}

/** The message of a channel that is kept current; null where there is none, or nobody there follows it any more. */
async function liveOf(
	store: Store,
	destination: number,
	names: Readonly<Record<Subject['kind'], ReadonlyMap<number, string>>>,
): Promise<WantedLive | null> {
	const live = await store.live.get(destination);
	if (live === null || live.ending) return null;
	if (live.subject === null) return 'on';
	const { kind, id } = live.subject;
	const name = names[kind].get(id);
	return name === undefined ? null : { kind, name };
}

/** The case that is named for a petition, and what a channel notes with a date. */
async function notedOf(store: Store, { id, platform, workspace }: Destination) {
	const events = await store.events.of(id);
	const cases = await store.petitionCases.all(platform, workspace);
	return ({ kind, id: about }: Subject) => {
		const named = kind === 'petition' ? cases.get(about) : undefined;
		const noted = events.filter(({ subject }) => subject.kind === kind && subject.id === about);
		return {
			...(named === undefined ? {} : { case: named }),
			...(noted.length === 0 ? {} : { events: noted.map(eventOf) }),
		};
	};
}

/** A slash of a key is in no name; two owners may count under one title. */
function inPlaceOfName({ platform, id }: Petition['ref']): string {
	return `${platform}-${id.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')}`;
}

async function campaignsOf(
	store: Store,
	follows: readonly Follow[],
	owners: readonly string[],
	everything: boolean,
): Promise<readonly Campaign[]> {
	if (everything) return store.campaigns.all();
	const found = new Map<number, Campaign>();
	for (const { subject } of follows) {
		const campaign = subject.kind === 'campaign' ? await store.campaigns.get(subject.id) : null;
		if (campaign !== null) found.set(campaign.id, campaign);
	}
	for (const campaign of await store.campaigns.ofOwners(owners)) {
		if (campaign.origin === 'chat') found.set(campaign.id, campaign);
	}
	return [...found.values()];
}

function petitionOf(
	{ ref, title, snapshot }: Petition,
	aliases: readonly string[],
	own: boolean,
	homes: ReadonlyMap<string, string>,
) {
	const owner = homes.get(ownerOf(ref.id));
	return {
		address: `${ref.platform}:${plainId(ref.id)}`,
		title,
		...(aliases.length === 0 ? {} : { aliases }),
		...(ownerOf(ref.id) === '' || owner === undefined ? {} : { owner }),
		...(own && snapshot !== null ? declaredOf(snapshot) : {}),
	};
}

/** What only the file says of a page. */
function pageOf({ zone, unit }: Snapshot) {
	return { zone, ...(unit === undefined ? {} : { unit: `${unit.one}/${unit.many}` }) };
}

/** What only the file says: of a petition that people count. */
function declaredOf({ deadline, thresholds }: Snapshot) {
	return {
		...(deadline === null ? {} : { deadline: instant(deadline) }),
		...(thresholds.length === 0
			? {}
			: {
					thresholds: thresholds.map(({ count, consequence, authority, promisedDays }) => ({
						count,
						consequence,
						...(authority === '' ? {} : { authority }),
						...(promisedDays === null ? {} : { promised_days: promisedDays }),
					})),
				}),
	};
}

function campaignOf(
	{ title, members, events, origin, owner }: Campaign,
	names: ReadonlyMap<number, string>,
	homes: ReadonlyMap<string, string>,
) {
	const home = owner === '' ? undefined : homes.get(owner);
	return {
		title,
		members: members.map((id) => names.get(id)),
		...(events.length === 0 ? {} : { events: events.map(eventOf) }),
		...(home === undefined ? {} : { owner: home }),
		from: origin === 'config' ? 'file' : 'chat',
	};
}

function eventOf({ title, at, dayKnown, zone, url }: DatedEvent) {
	return { title, at: dayKnown ? dayOf(at, zone) : instant(at), zone, ...(url === null ? {} : { url }) };
}

function placeOf(destination: Destination, follows: readonly Follow[], now: Instant) {
	const { platform, workspace, channel, zone, locale, quiet, dailyCap, templates, publishes, threads, serverEvents } =
		destination;
	const paused = channelPause(follows, destination) ?? 0;
	return {
		...(isOutside(platform) ? { platform } : { platform, workspace, channel }),
		...{ zone, locale },
		...(quiet === null ? {} : { quiet: printQuiet(quiet) }),
		cap: dailyCap === null ? 'off' : dailyCap,
		...(publishes ? { publish: 'outcomes' } : {}),
		...(threads ? { threads: 'petitions' } : {}),
		...(serverEvents ? { events: 'server' } : {}),
		...(Object.keys(templates).length === 0 ? {} : { templates }),
		...(paused > now ? { paused: instant(paused) } : {}),
	};
}

/** Where it goes and what it mirrors; its secret stands in the environment. */
async function outsideOf(store: Store, { id }: Destination, all: readonly Destination[]) {
	const [webhook, feed] = [await store.webhooks.get(id), await store.feeds.get(id)];
	const origin = await store.destinations.originOf(id);
	const mirrored = all.find((each) => each.id === origin);
	const variable =
		feed?.variable ?? (webhook !== null && 'variable' in webhook.secret ? webhook.secret.variable : null);
	return {
		...(webhook === null ? {} : { url: webhook.url, ...(webhook.isPrivate ? { private: true } : {}) }),
		...(variable === null ? {} : { secret_variable: variable }),
		...(mirrored === undefined ? {} : { mirrors: destinationName(mirrored) }),
	};
}

/** What is set for a whole server or workspace stands at the first of its channels. */
async function workspaceOf(store: Store, { platform, workspace }: Destination) {
	const { managersChannel, managerRole, followers, mood } = await store.workspaces.get(platform, workspace);
	return {
		...(managersChannel === null ? {} : { managers: managersChannel }),
		...(managerRole === null ? {} : { role: managerRole }),
		follow: followers,
		outlook: mood,
	};
}

function instant(at: Instant): string {
	return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
