import type { Insertable, Selectable } from 'kysely';
import type { OutlookState } from '../domain/outlook/models.js';
import type { OpenOutlook } from '../domain/outlook/record.js';
import type { OutlookTable } from '../ports/store/outlooks.js';
import { preparedMany } from './prepared.js';
import type { Db, Tables } from './tables.js';

type StateRow = Omit<Insertable<Tables['outlook_state']>, 'petition'>;

const stateColumns = [
	...(['first_at', 'first_count', 'at', 'count', 'rises', 'corrections'] as const),
	...(['hours_6_signatures', 'hours_6_exposure', 'day_1_signatures', 'day_1_exposure'] as const),
	...(['days_4_signatures', 'days_4_exposure', 'days_16_signatures', 'days_16_exposure'] as const),
] satisfies readonly (keyof StateRow)[];

const remember = preparedMany<Insertable<Tables['outlook_state']>, unknown>((db, rows) =>
	db
		.insertInto('outlook_state')
		.values(
			rows.map((value) => ({
				petition: value('petition'),
				...(Object.fromEntries(stateColumns.map((column) => [column, value(column)])) as StateRow),
			})),
		)
		.onConflict((conflict) =>
			conflict
				.column('petition')
				.doUpdateSet((eb) => Object.fromEntries(stateColumns.map((name) => [name, eb.ref(`excluded.${name}`)]))),
		),
);

/** What the model remembers of many petitions from now on. */
export async function rememberMany(db: Db, states: readonly (readonly [number, OutlookState])[]): Promise<void> {
	await remember(
		db,
		states.map(([petition, state]) => ({ petition, ...rowOf(state) })),
	);
}

export function outlookTable(db: Db): OutlookTable {
	return {
		async state(petition) {
			const row = await db.selectFrom('outlook_state').selectAll().where('petition', '=', petition).executeTakeFirst();
			return row === undefined ? null : stateOf(row);
		},
		async remember(petition, state) {
			await rememberMany(db, [[petition, state]]);
		},
		async shown(outlook) {
			const { petition, model, at, threshold, until, mood } = outlook;
			const before = await db
				.selectFrom('outlook')
				.select('id')
				.where('petition', '=', petition)
				.where('model', '=', model)
				.where('at', '=', at)
				.where('threshold', threshold === null ? 'is' : '=', threshold)
				.where('until', '=', until)
				.where('mood', '=', mood)
				.executeTakeFirst();
			if (before !== undefined) return;
			await db.insertInto('outlook').values(outlook).execute();
		},
		async open(petition) {
			const rows = await db
				.selectFrom('outlook')
				.select(['id', 'threshold', 'until', 'reached'])
				.where('petition', '=', petition)
				.where('final_count', 'is', null)
				.execute();
			return rows.map(openOutlookOf);
		},
		async settle(id, { reached, count }) {
			await db
				.updateTable('outlook')
				.set({ reached: reached === null ? null : Number(reached), final_count: count })
				.where('id', '=', id)
				.execute();
		},
		async record(model, from, below, now) {
			const petitions = await db
				.selectFrom('outlook')
				.select(({ fn }) => [fn.countAll<number>().as('ended'), fn.avg<number>('reached').as('share')])
				.where('model', '=', model)
				.where('reached', 'is not', null)
				.where('chance', '>=', from)
				.where('chance', '<', below)
				.where('until', '<=', now)
				.groupBy('petition')
				.execute();
			const ended = petitions.reduce((sum, each) => sum + each.ended, 0);
			const shares = petitions.reduce((sum, each) => sum + each.share, 0);
			return { ended, petitions: petitions.length, share: ended === 0 ? null : shares / petitions.length };
		},
		async ended(model, now) {
			const rows = await db
				.selectFrom('outlook')
				.innerJoin('petition', 'petition.id', 'outlook.petition')
				.leftJoin('outlook_state', 'outlook_state.petition', 'outlook.petition')
				.select(['outlook.petition', 'petition.platform', 'outlook.at', 'outlook.chance', 'outlook.reached'])
				.select([
					'outlook.low',
					'outlook.high',
					'outlook.final_count as finalCount',
					'outlook_state.first_at as firstAt',
				])
				.where('outlook.model', '=', model)
				.where('outlook.until', '<=', now)
				.where('outlook.final_count', 'is not', null)
				.execute();
			return rows.map(({ reached, finalCount, firstAt, ...row }) => ({
				...row,
				finalCount: finalCount ?? 0,
				age: firstAt === null ? null : row.at - firstAt,
				reached: reached === null ? null : reached === 1,
			}));
		},
	};
}

export function openOutlookOf({
	id,
	threshold,
	until,
	reached,
}: Pick<Selectable<Tables['outlook']>, 'id' | 'threshold' | 'until' | 'reached'>): OpenOutlook {
	return { id, threshold, until, reached: reached === 1 };
}

export function stateOf(row: Selectable<Tables['outlook_state']>): OutlookState {
	return {
		model: 'milepost-2',
		firstAt: row.first_at,
		firstCount: row.first_count,
		at: row.at,
		count: row.count,
		memories: [
			{ signatures: row.hours_6_signatures, exposure: row.hours_6_exposure },
			{ signatures: row.day_1_signatures, exposure: row.day_1_exposure },
			{ signatures: row.days_4_signatures, exposure: row.days_4_exposure },
			{ signatures: row.days_16_signatures, exposure: row.days_16_exposure },
		],
		rises: row.rises,
		corrections: row.corrections,
	};
}

function rowOf({ firstAt, firstCount, at, count, memories, rises, corrections }: OutlookState): StateRow {
	const [hours6, day1, days4, days16] = memories;
	return {
		first_at: firstAt,
		first_count: firstCount,
		at,
		count,
		hours_6_signatures: hours6.signatures,
		hours_6_exposure: hours6.exposure,
		day_1_signatures: day1.signatures,
		day_1_exposure: day1.exposure,
		days_4_signatures: days4.signatures,
		days_4_exposure: days4.exposure,
		days_16_signatures: days16.signatures,
		days_16_exposure: days16.exposure,
		rises,
		corrections,
	};
}
