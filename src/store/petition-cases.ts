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
			return row === undefined ? null : row.about.split(' ').filter((each) => each !== '');
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
