import { defaults } from '../../../config/defaults.js';
import type { Destination } from '../../domain/destination.js';
import type { Health } from '../../domain/health.js';
import type { Instant, Petition } from '../../domain/petition.js';
import type { Store } from '../../ports/store/index.js';
import type { Texts } from '../../render/texts/index.js';
import { heldPlatforms, holdFrom, holdPrefix } from '../../sources/hold.js';
import { beware, type DoctorDeps, type Finding, well, wrong } from './finding.js';

/** A far enough future: every petition that is ever read is due by then. */
const ever = Number.MAX_SAFE_INTEGER;

type Ports = Pick<DoctorDeps, 'now' | 'chat' | 'platformName' | 'config'>;

/** Each source's last success and trouble, and whether the clock agrees with the readings. */
export async function checkSources(
	store: Store,
	{ now, platformName, config }: Ports,
	doctor: Texts['doctor'],
): Promise<readonly Finding[]> {
	const health = new Map((await store.health.all()).map((each) => [each.petition, each]));
	const polled = await store.petitions.dueToRead(ever, defaults.doctor.petitionsLookedAt);
	const seen = new Set(polled.map((petition) => petition.id));
	// What stopped has no next read, and would be missed above.
	const stopped = await store.petitions.many([...health.keys()].filter((id) => !seen.has(id)));
	const petitions = [...polled, ...stopped];
	if (petitions.length === 0) return [well(nothingRead(await store.petitions.count(), config, doctor))];
	const platforms = [...new Set(petitions.map((petition) => petition.ref.platform))].sort();
	const held = heldPlatforms(await store.memory.list(holdPrefix), now);
	const sources = platforms.flatMap((platform) => {
		const own = petitions.filter((petition) => petition.ref.platform === platform);
		const gone = own.filter((petition) => isGone(health.get(petition.id)));
		const read = own.filter((petition) => !gone.includes(petition));
		const name = platformName(platform);
		return [
			...(read.length === 0 || (held.has(platform) && newest(read) === null)
				? []
				: [checkSource(name, read, health, doctor)]),
			...(gone.length === 0 ? [] : [goneFinding(name, gone)]),
		];
	});
	return [...sources, ...(await checkHolds(store, { now, platformName })), ...checkClock(newest(petitions), now)];
}

/** Why nothing is read: nobody asked for anything, Milepost has not been started with the file yet, or people count. */
function nothingRead(kept: number, { result }: Ports['config'], doctor: Texts['doctor']) {
	if (kept > 0) return doctor.nothingRead();
	const named = result?.ok === true ? result.config.petitions.length : 0;
	return named > 0 ? doctor.notStarted(named) : doctor.nothingWatched();
}

/** Hosts that must not be asked, and until when. */
async function checkHolds(store: Store, { now, platformName }: Pick<Ports, 'now' | 'platformName'>) {
	const findings: Finding[] = [];
	for (const [key, text] of await store.memory.list(holdPrefix)) {
		const hold = holdFrom(text);
		if (hold === null) continue;
		const { platform, refusals, status, until } = hold;
		const about = { platform, name: platformName(platform), host: key.slice(holdPrefix.length), refusals, status };
		if (until === null) findings.push(wrong('source-ended', about));
		else if (until > now) findings.push(beware('source-held', { ...about, until }));
	}
	return findings;
}

/** No longer public, or given up. */
function isGone(health: Health | undefined): boolean {
	return health !== undefined && (health.removed || (health.stopped && health.kind === 'gone'));
}

function goneFinding(name: string, gone: readonly Petition[]): Finding {
	const ended = gone.filter((petition) => petition.nextReadAt === null).length;
	return beware('pages-gone', { name, petitions: gone.length, title: gone[0]?.title ?? '', ended });
}

function checkSource(
	name: string,
	petitions: readonly Petition[],
	health: ReadonlyMap<number, Health>,
	doctor: Texts['doctor'],
): Finding {
	const troubles = petitions.flatMap((petition) => health.get(petition.id) ?? []);
	const oldest = troubles.reduce<Health | null>(
		(old, each) => (old === null || each.since < old.since ? each : old),
		null,
	);
	// What an operator has just had asked again is due, and not given up any more.
	const given = new Set(petitions.filter(({ nextReadAt }) => nextReadAt === null).map(({ id }) => id));
	const stopped = troubles.find((each) => each.stopped && given.has(each.petition));
	if (stopped !== undefined)
		return wrong('source-stopped', { name, platform: petitions[0]?.ref.platform ?? '', detail: stopped.detail });
	if (oldest !== null) {
		const { since, kind, detail } = oldest;
		const params = { name, failing: troubles.length, petitions: petitions.length, since, kind, detail };
		return troubles.length === petitions.length ? wrong('source-failing', params) : beware('source-failing', params);
	}
	const last = newest(petitions);
	if (last === null) return beware('source-never-read', { name, petitions: petitions.length });
	return well(doctor.source(name, petitions.length, last));
}

function newest(petitions: readonly Petition[]): Instant | null {
	const moments = petitions.flatMap((petition) => petition.checkedAt ?? []);
	return moments.length === 0 ? null : moments.reduce((a, b) => Math.max(a, b));
}

function checkClock(newestRead: Instant | null, now: Instant): readonly Finding[] {
	if (newestRead === null) return [];
	const { clockAheadMs, clockBehindMs } = defaults.doctor;
	if (newestRead - now > clockAheadMs) return [wrong('clock-behind', { now, newest: newestRead })];
	if (now - newestRead > clockBehindMs) return [beware('clock-ahead', { newest: newestRead })];
	return [];
}

/** Reads every row that is more than plain columns, so that the store names those that cannot be read. */
export async function lookAtRows({ petitions, campaigns, destinations, follows, crossings, workspaces }: Store) {
	const ids = await petitions.ids();
	await petitions.many(ids);
	for (const id of ids) await crossings.of({ kind: 'petition', id });
	for (const { id } of await campaigns.all()) await crossings.of({ kind: 'campaign', id });
	for (const { id, platform, workspace } of await destinations.all()) {
		await follows.of(id);
		await workspaces.get(platform, workspace);
	}
}

/** Moments that have not come: written down while the clock was wrong, and in the way of what is read since. */
export async function checkMoments(store: Store, now: Instant): Promise<readonly Finding[]> {
	const ahead = await store.future.ahead(now);
	const rows = Object.values(ahead).reduce((sum, n) => sum + n, 0) - ahead.sent;
	return rows === 0 ? [] : [wrong('moments-ahead', { rows, readings: ahead.readings, posts: ahead.posts })];
}

/** Each destination: suspended, lost, without a permission, or well. */
export async function checkDestinations(
	store: Store,
	{ chat, platformName }: Ports,
	doctor: Texts['doctor'],
): Promise<readonly Finding[]> {
	const findings: Finding[] = [];
	for (const destination of await store.destinations.all()) {
		const name = platformName(destination.platform);
		findings.push(...(await checkDestination(destination, name, chat, doctor)));
	}
	return findings;
}

async function checkDestination(
	destination: Destination,
	platform: string,
	chat: Ports['chat'],
	doctor: Texts['doctor'],
): Promise<readonly Finding[]> {
	const { name, state, reason, suspendedAt } = destination;
	// The name for people, the id for what they have to look up.
	const channel = name === null ? destination.channel : `#${name} (${destination.channel})`;
	const about = { platform, channel };
	if (state === 'suspended') {
		return [wrong('destination-suspended', { ...about, since: suspendedAt ?? 0, reason: reason ?? '' })];
	}
	const connected = chat(destination.platform);
	if (connected === null) return [beware('chat-absent', about)];
	// Its token, commands and connection have lines of their own.
	if (connected === 'elsewhere') return [];
	const missing = await connected.check(destination);
	if (missing === 'lost') return [wrong('destination-lost', about)];
	if (missing.length === 0) return [well(doctor.destination(platform, channel))];
	return missing.map(({ permission }) => wrong('destination-lacks', { ...about, permission }));
}
