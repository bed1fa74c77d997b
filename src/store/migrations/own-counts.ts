import { type Kysely, type Migration, sql } from 'kysely';
import { ownedId, tenantKey } from '../../domain/tenant.js';
import { type Division, divide, type Entry, type Follower, homesOf, type Trace } from './own-counts-plan.js';
import { copyPetition, keepOnly, type OldReading } from './own-counts-rows.js';

/** Nobody's: it cannot be typed, and no server or workspace is called so. */
const nobody = 'nobody';

/**
 * Counts that people type belong to the server, workspace or operator that types them. Each place that follows one gets
 * its own, with what the audit shows to be its own; the managers of a count that was shared find a notice.
 */
export const ownCounts: Migration = {
	async up(db: Kysely<unknown>) {
		const { rows: petitions } = await sql<OldPetition>`
			select id, external_id as slug, title, created_at as createdAt,
				exists (select 1 from petition_alias a where a.petition = petition.id and a.given = 1) as named
			from petition where platform = 'manual' order by id`.execute(db);
		if (petitions.length === 0) return;
		const { rows: entries } = await sql<Entry>`select at, who, what, detail from audit order by at`.execute(db);
		const home = homesOf(entries, await tracesIn(db));
		for (const petition of petitions) await separate(db, petition, entries, home);
		// How often outlooks came true is told everywhere: no typed count is part of it any more.
		await sql`delete from outlook where petition in (select id from petition where platform = 'manual')`.execute(db);
	},
};

interface OldPetition {
	readonly id: number;
	readonly slug: string;
	readonly title: string;
	readonly createdAt: number;
	/** 1 where the operator's file gave it a name: nobody else could. */
	readonly named: number;
}

async function separate(
	db: Kysely<unknown>,
	petition: OldPetition,
	entries: readonly Entry[],
	home: ReadonlyMap<string, string>,
): Promise<void> {
	const { id, slug, title, createdAt } = petition;
	const { rows: readings } = await sql<OldReading>`
		select at, count, kind from reading where petition = ${id} order by at`.execute(db);
	const followers = await followersOf(db, id);
	const division = divide({ title, inFile: petition.named === 1, createdAt, followers, readings }, entries, home);
	const { keeper, copies } = division;
	const key = ownedId(keeper ?? nobody, slug);
	if (copies.length > 0) {
		for (const owner of copies) await copyPetition(db, id, owner, slug, readingsOf(division, owner, readings));
		await keepOnly(db, id, readingsOf(division, keeper ?? '', readings), readings.length);
		for (const owner of [keeper ?? '', ...copies]) await leaveNotice(db, owner, title);
	}
	await sql`update petition set external_id = ${key} where id = ${id}`.execute(db);
}

function readingsOf({ readings }: Division, owner: string, all: readonly OldReading[]): readonly OldReading[] {
	const own = new Set(readings.get(owner)?.map(({ at }) => at));
	return all.filter(({ at }) => own.has(at));
}

interface Place {
	readonly platform: string;
	readonly workspace: string;
}

/**
 * Places that follow it by itself, or in a campaign by the file, each as often as it does. Who chose a campaign of the
 * operator's follows that, and gets no count of its own for it.
 */
async function followersOf(db: Kysely<unknown>, petition: number): Promise<readonly Follower[]> {
	const { rows } = await sql<Place & { since: number; origin: string }>`
		select d.platform, d.workspace, f.created_at as since, f.origin from follow f
		join destination d on d.id = f.destination
		where (f.subject_kind = 'petition' and f.subject_id = ${petition}) or (f.subject_kind = 'campaign'
			and f.origin = 'config' and f.subject_id in (select campaign from campaign_member where petition = ${petition}))`.execute(
		db,
	);
	return rows.map(({ since, origin, ...place }) => ({
		owner: tenantKey(place),
		since,
		inFile: origin === 'config',
	}));
}

/** What shows that somebody was in a place: follows made there, and settings that stand there. */
async function tracesIn(db: Kysely<unknown>): Promise<readonly Trace[]> {
	const { rows: follows } = await sql<Place & { at: number; title: string }>`
		select d.platform, d.workspace, f.created_at as at, coalesce(p.title, c.title) as title from follow f
		join destination d on d.id = f.destination
		left join petition p on f.subject_kind = 'petition' and p.id = f.subject_id
		left join campaign c on f.subject_kind = 'campaign' and c.id = f.subject_id
		where f.origin = 'chat'`.execute(db);
	const { rows: settings } = await sql<Place & { managers: string | null; role: string | null }>`
		select platform, workspace, managers_channel as managers, manager_role as role from workspace`.execute(db);
	return [
		...follows.flatMap(({ at, title, ...place }): Trace[] =>
			title === null ? [] : [{ owner: tenantKey(place), what: 'follow', at, words: `${title}: ` }],
		),
		...settings.flatMap(({ managers, role, ...place }): Trace[] =>
			[managers && `managers:${managers}`, role && `role:${role}`].flatMap((words): Trace[] =>
				words ? [{ owner: tenantKey(place), what: 'settings', at: null, words }] : [],
			),
		),
	];
}

/** Shown once to the next manager who asks: an upgrade posts nothing. */
async function leaveNotice(db: Kysely<unknown>, owner: string, title: string): Promise<void> {
	const [platform = '', ...workspace] = (owner === '' ? 'console/console' : owner).split('/');
	await sql`
		insert into notice (platform, workspace, at, code, params) values (${platform}, ${workspace.join('/')},
			cast(strftime('%s', 'now') as integer) * 1000, 'count-divided', ${JSON.stringify({ title })})`.execute(db);
}
