import { type Kysely, type RawBuilder, sql } from 'kysely';
import { ownedId } from '../../domain/tenant.js';

export interface OldReading {
	readonly at: number;
	readonly count: number;
	readonly kind: number;
}

/** A petition of the owner's own beside the one that was shared: its follows, and what they were told, go over to it. */
export async function copyPetition(
	db: Kysely<unknown>,
	from: number,
	owner: string,
	slug: string,
	readings: readonly OldReading[],
): Promise<void> {
	const { rows } = await sql<{ id: number }>`
		insert into petition (platform, external_id, title, url, snapshot, created_at)
		select platform, ${ownedId(owner, slug)}, title, url, snapshot, created_at from petition where id = ${from}
		returning id`.execute(db);
	const to = rows[0]?.id as number;
	for (const { at, count, kind } of readings) {
		await sql`insert into reading (petition, at, count, kind) values (${to}, ${at}, ${count}, ${kind})`.execute(db);
	}
	await setNewest(db, to, readings.at(-1));
	const there = channelsOf(owner);
	await sql`
		update follow set subject_id = ${to}
		where subject_kind = 'petition' and subject_id = ${from} and destination in (${there})`.execute(db);
	await startFollowsFrom(db, to, readings);
	await copyTold(db, from, to, there);
}

/** Leaves a petition only its owner's readings. Nothing is changed where that is all of them. */
export async function keepOnly(
	db: Kysely<unknown>,
	petition: number,
	readings: readonly OldReading[],
	before: number,
): Promise<void> {
	if (readings.length === before) return;
	await sql`delete from reading where petition = ${petition}`.execute(db);
	for (const { at, count, kind } of readings) {
		await sql`
			insert into reading (petition, at, count, kind) values (${petition}, ${at}, ${count}, ${kind})`.execute(db);
	}
	await sql`delete from outlook_state where petition = ${petition}`.execute(db);
	await setNewest(db, petition, readings.at(-1));
	await startFollowsFrom(db, petition, readings);
}

/** What is shown of a petition is its newest reading; without one it is as if nobody had counted yet. */
async function setNewest(db: Kysely<unknown>, petition: number, newest: OldReading | undefined): Promise<void> {
	const at = newest?.at ?? null;
	await sql`update petition set counted_at = ${at}, checked_at = ${at}, next_moment_at = null,
		snapshot = ${newest === undefined ? null : sql`case when json_valid(snapshot) then json_set(snapshot, '$.count', ${newest.count}) end`}
		where id = ${petition}`.execute(db);
}

/** A number that others typed is no beginning: each rule starts from the owner's own count at that time. */
async function startFollowsFrom(db: Kysely<unknown>, petition: number, readings: readonly OldReading[]): Promise<void> {
	const { rows } = await sql<{ id: number; rules: string }>`
		select id, rules from follow where subject_kind = 'petition' and subject_id = ${petition}`.execute(db);
	for (const { id, rules } of rows) {
		const moved = movedRules(rules, readings);
		if (moved !== null) await sql`update follow set rules = ${moved} where id = ${id}`.execute(db);
	}
}

/** Null where they cannot be read: such a row stays as it is, and stops nobody's upgrade. */
function movedRules(rules: string, readings: readonly OldReading[]): string | null {
	try {
		const moved = (JSON.parse(rules) as { baseline: { at: number } }[]).map((rule) => ({
			...rule,
			baseline: { at: rule.baseline.at, count: countAt(readings, rule.baseline.at) },
		}));
		return JSON.stringify(moved);
	} catch {
		return null;
	}
}

/** Null while nothing was counted: the first reading will be the beginning. */
function countAt(readings: readonly OldReading[], at: number): number | null {
	return (readings.findLast((reading) => reading.at <= at) ?? readings[0])?.count ?? null;
}

/** What was told or decided in the owner's channels stays so for its own petition: nothing of it is told there again. */
async function copyTold(db: Kysely<unknown>, from: number, to: number, there: RawBuilder<unknown>): Promise<void> {
	const { rows } = await sql<{ id: number }>`
		select id from crossing where subject_kind = 'petition' and subject_id = ${from} and (
			id in (select crossing from post_crossing where destination in (${there}))
			or id in (select crossing from decision where destination in (${there})))`.execute(db);
	for (const { id } of rows) {
		const { rows: copy } = await sql<{ id: number }>`
			insert into crossing (subject_kind, subject_id, key, family, moment, facts, noticed_at)
			select subject_kind, ${to}, key, family, moment, facts, noticed_at from crossing where id = ${id}
			returning id`.execute(db);
		const copied = copy[0]?.id as number;
		for (const table of ['post_crossing', 'decision']) {
			await sql`
				update ${sql.table(table)} set crossing = ${copied}
				where crossing = ${id} and destination in (${there})`.execute(db);
		}
	}
}

/** The ids of a server's or workspace's channels. The console's are the operator's. */
function channelsOf(owner: string): RawBuilder<unknown> {
	if (owner === '') return sql`select id from destination where platform = 'console'`;
	const [platform = '', ...workspace] = owner.split('/');
	return sql`select id from destination where platform = ${platform} and workspace = ${workspace.join('/')}`;
}
