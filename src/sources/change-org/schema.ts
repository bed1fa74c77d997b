import { z } from 'zod';
import { count, instant, maybe, summary, title } from '../shape.js';

/** A goal of 0 is no goal. */
const goal = maybe(count).transform((value) => value || null);

const SignatureCount = z.object({ displayed: count, goal });
const SignatureGoal = z.object({ displayed: goal });

/** GraphQL moved both counts into `signatureState` between 2021 and 2024; it is read as if it had not. */
function withoutState(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('signatureState' in value)) return value;
	const state = value.signatureState;
	return typeof state === 'object' && state !== null ? { ...value, ...state } : value;
}

/** One petition, from the page's state (2021 and 2026) or from GraphQL (2021 and 2024). */
export const Petition = z.preprocess(
	withoutState,
	z.object({
		id: maybe(z.union([z.string(), z.int()]).transform(String)),
		slug: maybe(z.string()),
		ask: maybe(title),
		status: maybe(
			z
				.string()
				.toLowerCase()
				.pipe(z.enum(['published', 'closed', 'victory'])),
		),
		createdAt: maybe(instant),
		isVictory: maybe(z.boolean()),
		victoryDate: maybe(z.string()),
		victoryDescription: maybe(summary),
		signatureCount: SignatureCount,
		signatureGoal: maybe(SignatureGoal),
	}),
);
export type Petition = z.infer<typeof Petition>;

const DecisionMakerUpdate = z.object({
	__typename: z.literal('DmResponsePetitionUpdate'),
	createdAt: instant,
	title: maybe(summary),
	description: maybe(summary),
});
export type DecisionMakerUpdate = z.infer<typeof DecisionMakerUpdate>;

/** A number of its own ladder that was passed; some are told twice, some after a higher one. */
const MilestoneUpdate = z.object({
	__typename: z.literal('MilestonePetitionUpdate'),
	createdAt: instant,
	signatureCount: count,
});
export type MilestoneUpdate = z.infer<typeof MilestoneUpdate>;

/** The other kinds of update are not ours: news, words of the starter. */
const Update = z.union([
	DecisionMakerUpdate,
	MilestoneUpdate,
	z.object({ __typename: z.string() }).transform(() => null),
]);

/** One answer of a GraphQL batch: the counts, or the updates. */
const Answer = z.object({
	data: maybe(
		z.object({
			petitionStats: maybe(Petition),
			petition: maybe(z.object({ updatesConnection: maybe(z.object({ nodes: z.array(Update) })) })),
		}),
	),
});

export const Batch = z.union([z.array(Answer), Answer.transform((answer) => [answer])]);
export type Batch = z.infer<typeof Batch>;
