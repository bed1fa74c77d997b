import type { PetitionCaseTable } from '../ports/store/petition-cases.js';
import type { Db } from './tables.js';

export function petitionCaseTable(db: Db): PetitionCaseTable {
	return {
		async get(platform, workspace, petition) {
			const row = await db
				.selectFrom('petition_case')
				.select('about')
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.where('petition', '=', petition)
				.executeTakeFirst();
			return row === undefined ? null : idsIn(row.about);
		},
		async all(platform, workspace) {
			const rows = await db
				.selectFrom('petition_case')
				.select(['petition', 'about'])
				.where('platform', '=', platform)
				.where('workspace', '=', workspace)
				.execute();
			return new Map(rows.map(({ petition, about }) => [petition, idsIn(about)]));
		},
		async set(platform, workspace, petition, ids) {
			const about = ids.join(' ');
			await db
				.insertInto('petition_case')
				.values({ platform, workspace, petition, about })
				.onConflict((conflict) => conflict.columns(['platform', 'workspace', 'petition']).doUpdateSet({ about }))
				.execute();
		},
	};
}

function idsIn(about: string): readonly string[] {
	return about.split(' ').filter((each) => each !== '');
}
