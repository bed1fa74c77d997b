/*
 * The GraphQL behind the site, undocumented. Operations, fields and the header are those seen in public code: counts
 * in a Go logger of 2024, updates in RescueSocial/SNA-ChangeOrg-AH (2021). Nothing about people is asked for.
 */

const stats = `query PetitionDetailsPageStats($petitionSlugOrId: String!) {
	petitionStats: petitionBySlugOrId(slugOrId: $petitionSlugOrId) {
		signatureState { signatureCount { displayed } signatureGoal { displayed } }
	}
}`;

const updates = `query PetitionDetailsPagePetitionStats($petitionId: ID!, $count: Int!, $types: [PetitionUpdateType!]!) {
	petition: petitionById(id: $petitionId) {
		updatesConnection: petitionUpdatesConnection(types: $types, first: $count) {
			nodes {
				__typename createdAt
				... on DmResponsePetitionUpdate { title description }
				... on MilestonePetitionUpdate { signatureCount }
			}
		}
	}
}`;

export const graphqlPath = '/api-proxy/graphql?op=PetitionDetailsPageStats';

export const graphqlHeaders: Readonly<Record<string, string>> = {
	'content-type': 'application/json',
	accept: 'application/json',
	'x-requested-with': 'http-link',
};

/** More than any petition has passed of the numbers it celebrates. */
const milestones = 50;

/**
 * A batch that asks for the counts, and, where the numeric id is known, for the newest answer of a decision maker; at
 * first sight for the numbers it passed, too.
 */
export function graphqlBody(slugOrId: string, id: string | null, first: boolean): string {
	const counts = {
		operationName: 'PetitionDetailsPageStats',
		variables: { petitionSlugOrId: slugOrId },
		query: stats,
	};
	const answers = {
		operationName: 'PetitionDetailsPagePetitionStats',
		variables: { petitionId: id, count: 1, types: ['DM_RESPONSE'] },
		query: updates,
	};
	const passed = { ...answers, variables: { petitionId: id, count: milestones, types: ['MILESTONE'] } };
	return JSON.stringify(id === null ? [counts] : [counts, answers, ...(first ? [passed] : [])]);
}
