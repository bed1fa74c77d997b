import { z } from 'zod';
import { count, instant, maybe, title } from '../shape.js';

/** Rows of the list and the answer about one initiative are alike (openapi.yaml of rahvaalgatus/rahvaalgatus). */
export const Initiative = z.object({
	/** A UUID; newer ones a number. */
	id: z.union([z.uuid(), z.int().min(1).transform(String)]),
	title,
	phase: z.enum(['edit', 'sign', 'parliament', 'government', 'done']),
	/** Null for initiatives that came to the parliament another way: there is nothing to count then. */
	signatureCount: count,
	/** `parliament`, or a local government; not in older answers. */
	for: maybe(z.string()),
	signingEndsAt: maybe(instant),
	signatureThreshold: maybe(count),
});
export type Initiative = z.infer<typeof Initiative>;

export const List = z.array(z.unknown());
