import type { Ahead } from '../domain/clock-doubt.js';
import type { Instant } from '../domain/petition.js';
import type { FutureTable } from '../ports/store/future.js';
import { isOpen } from './open-posts.js';
import { rulesJson } from './stored-json.js';
import type { Db } from './tables.js';

const hour = 3_600_000;
const day = 24 * hour;
/** A platform's clock may be ahead of ours by so much. */
const tolerance = hour;
/** A clock that is merely corrected goes back by less. */
const drift = 5 * 60_000;
/** No wait for the next look, and none before the next try of a post that nobody holds back, is longer. */
const longestWait = 2 * day;
/** No pause is longer, and no lease. */
const longestPause = 367 * day;
const longestLease = hour;
/** No living message is left alone for longer. */
const longestLook = 2 * hour;

/** Moments that lie ahead of the clock, because it once was. */
export function futureTable(db: Db): FutureTable {
	return {
		async newest() {
			const row = await db
				.selectFrom('petition')
				.select((eb) => eb.fn.max<Instant | null>('checked_at').as('at'))
				.executeTakeFirst();
			return row?.at ?? null;
		},
		async bringBack(now) {
			const brought = [
				await db
					.updateTable('petition')
					.set({ next_read_at: now })
					.where('next_read_at', '>', now)
					.where((eb) =>
						eb.or([
							eb('next_read_at', '>', now + longestWait),
							// Read, or tried, at a moment that has not come: the wait began there.
							eb('checked_at', '>', now + drift),
							eb(
								'id',
								'in',
								eb
									.selectFrom('source_health')
									.select('petition')
									.where('since', '>', now + drift),
							),
						]),
					)
					.executeTakeFirst(),
				await db
					.updateTable('post')
					.set({ next_try_at: now })
					.where(isOpen)
					.where('next_try_at', '>', now + longestWait)
					.where('paused_until', 'is', null)
					.executeTakeFirst(),
				await db
					.updateTable('destination')
					.set({ claimed_by: null, claimed_until: null })
					.where('claimed_until', '>', now + longestLease)
					.executeTakeFirst(),
				await db
					.updateTable('live')
					.set({ next_at: now })
					.where('next_at', '>', now + longestLook)
					.executeTakeFirst(),
				// A lease, or a wait before the next try.
				await db
					.updateTable('reminder')
					.set({ due_at: now })
					.where('post', 'is not', null)
					.where('due_at', '>', now + longestWait)
					.executeTakeFirst(),
			].reduce((sum, { numUpdatedRows }) => sum + Number(numUpdatedRows), 0);
			const runs = await db
				.deleteFrom('schedule_run')
				.where('at', '>', now + tolerance)
				.executeTakeFirst();
			return brought + Number(runs.numDeletedRows);
		},
		ahead: (now) => count(db, now + tolerance),
		async takeBack(now) {
			const found = await count(db, now + tolerance);
			await takeBackSeen(db, now);
			await takeBackTold(db, now);
			await takeBackPlans(db, now);
			return found;
		},
	};
}

async function count(db: Db, from: Instant): Promise<Ahead> {
	const of = async (table: 'reading' | 'outlook' | 'decision' | 'schedule_run', column: 'at' = 'at') => {
		const { n } = await db
			.selectFrom(table)
			.select((eb) => eb.fn.countAll<number>().as('n'))
			.where(column, '>', from)
			.executeTakeFirstOrThrow();
		return n;
	};
	const crossings = await db.selectFrom('crossing').select('id').where('noticed_at', '>', from).execute();
	const posts = await db.selectFrom('post').select(['id', 'state']).where('created_at', '>', from).execute();
	const petitions = await db
		.selectFrom('petition')
		.select('id')
		.where((eb) => eb.or([eb('checked_at', '>', from), eb('counted_at', '>', from), eb('created_at', '>', from)]))
		.execute();
	const health = await db.selectFrom('source_health').select('petition').where('since', '>', from).execute();
	const states = await db
		.selectFrom('outlook_state')
		.select('petition')
		.where((eb) => eb.or([eb('at', '>', from), eb('first_at', '>', from)]))
		.execute();
	const follows = await db.selectFrom('follow').select('id').where('created_at', '>', from).execute();
	return {
		petitions: petitions.length,
		readings: await of('reading'),
		crossings: crossings.length,
		posts: posts.length,
		sent: posts.filter(({ state }) => state === 'sent').length,
		follows: follows.length,
		others: (await of('decision')) + (await of('schedule_run')) + (await of('outlook')) + health.length + states.length,
	};
}

/** Readings and what was made of them: the last one before stands again, and the petition is read at once. */
async function takeBackSeen(db: Db, now: Instant): Promise<void> {
	const from = now + tolerance;
	await db.deleteFrom('reading').where('at', '>', from).execute();
	const late = await db
		.selectFrom('petition')
		.select(['id', 'created_at', 'next_read_at'])
		.where((eb) => eb.or([eb('checked_at', '>', from), eb('counted_at', '>', from), eb('created_at', '>', from)]))
		.execute();
	for (const { id, created_at, next_read_at } of late) {
		const last = await db
			.selectFrom('reading')
			.select('at')
			.where('petition', '=', id)
			.orderBy('at', 'desc')
			.limit(1)
			.executeTakeFirst();
		await db
			.updateTable('petition')
			.set({
				counted_at: last?.at ?? null,
				checked_at: last?.at ?? null,
				created_at: Math.min(created_at, last?.at ?? now, now),
				next_read_at: next_read_at === null ? null : now,
				next_moment_at: now,
			})
			.where('id', '=', id)
			.execute();
	}
	// Built anew from the readings at the next one.
	await db
		.deleteFrom('outlook_state')
		.where((eb) => eb.or([eb('at', '>', from), eb('first_at', '>', from)]))
		.execute();
	await db.deleteFrom('outlook').where('at', '>', from).execute();
	await db
		.deleteFrom('source_health')
		.where((eb) => eb.or([eb('since', '>', from), eb('failed_at', '>', from), eb('missing_at', '>', from)]))
		.execute();
	const outages = db
		.selectFrom('source_outage')
		.select('id')
		.where((eb) => eb.or([eb('since', '>', from), eb('told_at', '>', from), eb('ended_at', '>', from)]));
	await db.deleteFrom('source_outage_petition').where('outage', 'in', outages).execute();
	await db.deleteFrom('source_outage').where('id', 'in', outages).execute();
}

/** What was noticed in that time, and every trace of it, so that it is noticed again when it is so. */
async function takeBackTold(db: Db, now: Instant): Promise<void> {
	const from = now + tolerance;
	const noticed = db.selectFrom('crossing').select('id').where('noticed_at', '>', from);
	const made = db.selectFrom('post').select('seq').where('created_at', '>', from);
	const notices = db
		.selectFrom('post_notice')
		.select('id')
		.where((eb) => eb.or([eb('at', '>', from), eb('post', 'in', made)]));
	for (const table of ['retraction', 'digest_retraction'] as const) {
		await db.deleteFrom(table).where('crossing', 'in', noticed).execute();
	}
	await db.deleteFrom('retraction').where('notice', 'in', notices).execute();
	await db.deleteFrom('post_notice').where('id', 'in', notices).execute();
	await db
		.deleteFrom('post_crossing')
		.where((eb) => eb.or([eb('crossing', 'in', noticed), eb('post', 'in', made)]))
		.execute();
	await db
		.deleteFrom('decision')
		.where((eb) => eb.or([eb('at', '>', from), eb('crossing', 'in', noticed)]))
		.execute();
	await db.deleteFrom('post_digest').where('post', 'in', made).execute();
	await db.updateTable('digest').set({ last_at: now, next_at: now }).where('last_at', '>', from).execute();
	await db.deleteFrom('post').where('created_at', '>', from).execute();
	await db.deleteFrom('crossing').where('noticed_at', '>', from).execute();
	// A post of before that was sent in that time stays sent.
	for (const column of ['sent_at', 'tried_at', 'doubt_since'] as const) {
		await db
			.updateTable('post')
			.set({ [column]: now })
			.where(column, '>', from)
			.execute();
	}
	await db.updateTable('notice').set({ at: now }).where('at', '>', from).execute();
}

/** Follows, pauses and places set up in that time are of now. */
async function takeBackPlans(db: Db, now: Instant): Promise<void> {
	const from = now + tolerance;
	for (const { id, rules, created_at } of await db
		.selectFrom('follow')
		.select(['id', 'rules', 'created_at'])
		.execute()) {
		const before = rulesJson.read(rules, id);
		const late = before.some(({ baseline }) => baseline.at > from);
		if (!late && created_at <= from) continue;
		const after = before.map((rule) => ({
			...rule,
			baseline: { ...rule.baseline, at: Math.min(rule.baseline.at, now) },
		}));
		await db
			.updateTable('follow')
			.set({ rules: rulesJson.write(after), created_at: Math.min(created_at, now) })
			.where('id', '=', id)
			.execute();
	}
	await db
		.updateTable('follow')
		.set({ paused_until: null })
		.where('paused_until', '>', now + longestPause)
		.execute();
	await db
		.updateTable('post')
		.set({ paused_until: null, next_try_at: now })
		.where('paused_until', '>', now + longestPause)
		.execute();
	await db.updateTable('destination').set({ suspended_at: now }).where('suspended_at', '>', from).execute();
	await db.updateTable('workspace').set({ left_at: now }).where('left_at', '>', from).execute();
}
