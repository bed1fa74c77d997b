import { type Selectable, sql } from 'kysely';
import type { Subject } from '../domain/petition.js';
import type { Person, Reminder } from '../domain/reminders/reminder.js';
import type { DueReminder, ReminderTable } from '../ports/store/reminders.js';
import { prepared, preparedMany } from './prepared.js';
import { type ReportFault, readable, wishJson } from './stored-json.js';
import type { Db, Tables } from './tables.js';

type Row = Selectable<Tables['reminder']>;

/** In place of a wish: of what could not be delivered nothing else is kept. */
const kept = { blocked: '"blocked"', unsure: '"unsure"' } as const;
const undelivered = [kept.blocked, kept.unsure];

/** Asked with every private answer, of many people at once after an announcement. */
const undeliveredOf = prepared<Person, { readonly id: number }>((db, value) =>
	db
		.selectFrom('reminder')
		.select('id')
		.where('platform', '=', value('platform'))
		.where('workspace', '=', value('workspace'))
		.where('person', '=', value('id'))
		.where('wish', 'in', undelivered)
		.limit(1),
);

/** Whether anybody waits, and not who: thousands may. */
const waitingAbout = (db: Db, kind: Subject['kind'], id: string) =>
	db
		.selectFrom('reminder')
		.select('reminder.id')
		.where('reminder.subject_kind', '=', kind)
		.where('reminder.subject_id', '=', sql.ref<number>(id));

interface Waited {
	readonly petition: number;
}

const waitedFor = preparedMany<{ readonly id: number }, Waited>((db, asked) =>
	db
		.selectFrom('petition')
		.select('id as petition')
		.where(
			'id',
			'in',
			asked.map((value) => value('id')),
		)
		.where(({ exists }) => exists(waitingAbout(db, 'petition', 'petition.id'))),
);

const waitedForInCampaigns = preparedMany<{ readonly id: number }, Waited>((db, asked) =>
	db
		.selectFrom('campaign_member')
		.select('campaign_member.petition')
		.where(
			'campaign_member.petition',
			'in',
			asked.map((value) => value('id')),
		)
		.where(({ exists }) => exists(waitingAbout(db, 'campaign', 'campaign_member.campaign'))),
);

export function reminderTable(db: Db, report: ReportFault): ReminderTable {
	const rows = () => db.selectFrom('reminder').selectAll().where('wish', 'not in', undelivered);
	const ofPerson = ({ platform, workspace, id }: Person) =>
		db
			.selectFrom('reminder')
			.where('platform', '=', platform)
			.where('workspace', '=', workspace)
			.where('person', '=', id);

	async function forgetOf(
		{ platform, workspace, id }: Person,
		wishes: readonly string[] | null,
	): Promise<readonly Row[]> {
		let gone = db
			.deleteFrom('reminder')
			.where('platform', '=', platform)
			.where('workspace', '=', workspace)
			.where('person', '=', id);
		if (wishes !== null) gone = gone.where('wish', 'in', [...wishes]);
		return gone.returningAll().execute();
	}

	return {
		async add({ person, subject, wish, createdAt }, dueAt) {
			await db
				.insertInto('reminder')
				.values({
					...{ platform: person.platform, workspace: person.workspace, person: person.id },
					...{ subject_kind: subject?.kind ?? null, subject_id: subject?.id ?? null },
					...{ wish: wishJson.write(wish), created_at: createdAt, due_at: dueAt },
					...{ post: null, first_at: null, ended_at: null, attempts: 0 },
				})
				.execute();
		},
		async of(person) {
			const found = await ofPerson(person).selectAll().where('wish', 'not in', undelivered).orderBy('id').execute();
			return readable(found, reminderOf, report);
		},
		async waitingFor(petition) {
			const found = await rows()
				.where('due_at', 'is', null)
				.where((eb) =>
					eb.or([
						eb.and([eb('subject_kind', '=', 'petition'), eb('subject_id', '=', petition)]),
						eb.and([
							eb('subject_kind', '=', 'campaign'),
							eb(
								'subject_id',
								'in',
								eb.selectFrom('campaign_member').select('campaign').where('petition', '=', petition),
							),
						]),
					]),
				)
				.orderBy('id')
				.execute();
			return readable(found, reminderOf, report);
		},
		async awaited(petitions) {
			const asked = petitions.map((id) => ({ id }));
			const found = [...(await waitedFor(db, asked)), ...(await waitedForInCampaigns(db, asked))];
			return new Set(found.map(({ petition }) => petition));
		},
		async setDue(ids, at) {
			if (ids.length === 0) return;
			await db
				.updateTable('reminder')
				.set({ due_at: at })
				.where('id', 'in', [...ids])
				.where('due_at', 'is', null)
				.execute();
		},
		async wait(id) {
			const nothing = { due_at: null, post: null, first_at: null, ended_at: null, attempts: 0 };
			await db.updateTable('reminder').set(nothing).where('id', '=', id).execute();
		},
		async remove(ids) {
			if (ids.length > 0)
				await db
					.deleteFrom('reminder')
					.where('id', 'in', [...ids])
					.execute();
		},
		async forget(person) {
			const gone = await forgetOf(person, null);
			return gone.filter(({ wish }) => !undelivered.some((each) => each === wish)).length;
		},
		async next(platform, now, without) {
			let due = rows().where('platform', '=', platform).where('due_at', '<=', now);
			if (without.length > 0) {
				due = due.where(({ eb, or, not, and }) =>
					or([
						eb('subject_id', 'is', null),
						not(and([eb('subject_kind', '=', 'petition'), eb('subject_id', 'in', [...without])])),
					]),
				);
			}
			const row = await due.orderBy('due_at').orderBy('id').limit(1).executeTakeFirst();
			return row === undefined ? null : (readable([row], dueOf, report)[0] ?? null);
		},
		async nextDue(platform) {
			const { at } = await db
				.selectFrom('reminder')
				.select(({ fn }) => fn.min<number | null>('due_at').as('at'))
				.where('platform', '=', platform)
				.executeTakeFirstOrThrow();
			return at;
		},
		async platformsDue(now) {
			const found = await db.selectFrom('reminder').select('platform').distinct().where('due_at', '<=', now).execute();
			return found.map(({ platform }) => platform);
		},
		async claim({ id, dueAt }, until) {
			const taken = await db
				.updateTable('reminder')
				.set({ due_at: until })
				.where('id', '=', id)
				.where('due_at', '=', dueAt)
				.returning('id')
				.executeTakeFirst();
			return taken !== undefined;
		},
		async set(id, { post, firstAt, endedAt, attempts, dueAt }) {
			await db
				.updateTable('reminder')
				.set({ post, first_at: firstAt, ended_at: endedAt, attempts, due_at: dueAt })
				.where('id', '=', id)
				.execute();
		},
		async undelivered(id, how) {
			const nothing = {
				subject_kind: null,
				subject_id: null,
				due_at: null,
				post: null,
				first_at: null,
				ended_at: null,
			};
			await db
				.updateTable('reminder')
				.set({ ...nothing, wish: kept[how] })
				.where('id', '=', id)
				.execute();
		},
		async takeUndelivered(person) {
			// Nearly always there is none, and nothing is to be written then.
			if ((await undeliveredOf(db, person)).length === 0) return { blocked: 0, unsure: 0 };
			const gone = await forgetOf(person, undelivered);
			const blocked = gone.filter(({ wish }) => wish === kept.blocked).length;
			return { blocked, unsure: gone.length - blocked };
		},
		async prune(before) {
			await db.deleteFrom('reminder').where('created_at', '<', before).where('due_at', 'is', null).execute();
		},
	};
}

function reminderOf({ id, platform, workspace, person, subject_kind, subject_id, wish, created_at }: Row): Reminder {
	const subject: Subject | null =
		subject_kind === null || subject_id === null ? null : { kind: subject_kind, id: subject_id };
	return {
		...{ id, person: { platform, workspace, id: person }, subject },
		...{ wish: wishJson.read(wish, id), createdAt: created_at },
	};
}

function dueOf(row: Row): DueReminder {
	const { post, first_at, ended_at, attempts, due_at } = row;
	return { ...reminderOf(row), post, firstAt: first_at, endedAt: ended_at, attempts, dueAt: due_at ?? 0 };
}
