import { z } from 'zod';
import { count, maybe, title } from '../shape.js';

/** A petition in the OSDI form that the interface documents. Who has signed is at another address and is not read. */
export const Petition = z
	.object({
		identifiers: maybe(z.array(z.string())),
		title: maybe(title),
		name: maybe(title),
		browser_url: maybe(z.string()),
		created_date: maybe(z.string()),
		total_signatures: count.optional(),
		/** The same number, in answers of some forms. */
		total_submissions: count.optional(),
	})
	.refine((petition) => petition.total_signatures !== undefined || petition.total_submissions !== undefined, {
		path: ['total_signatures'],
		message: 'missing',
	});
export type Petition = z.infer<typeof Petition>;
