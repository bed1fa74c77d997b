import { z } from 'zod';
import { count, maybe, unixSeconds } from '../shape.js';

/** Of a thread only how many comments it has: nothing that anybody wrote, and nobody who did. */
const Thread = z.object({
	id: z.string().regex(/^[a-z0-9]{1,12}$/),
	num_comments: count,
	/** A whole number of seconds, as a decimal. */
	created_utc: z.number().transform(Math.floor).pipe(unixSeconds),
	/** Nobody can comment any more. */
	locked: maybe(z.boolean()),
	archived: maybe(z.boolean()),
});

export const Listing = z.object({
	data: z.object({ children: z.array(z.object({ kind: z.literal('t3'), data: Thread })) }),
});

export const Token = z.object({ access_token: z.string().min(1), expires_in: z.int().min(1) });
