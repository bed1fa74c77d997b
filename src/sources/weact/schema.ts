import { z } from 'zod';
import { count, maybe, title } from '../shape.js';

/** `/petitions/{slug}.json`: one public program reads `signature_count`; title and slug are the vendor's usual fields. */
export const Petition = z.object({
	slug: maybe(z.string()),
	title: maybe(title),
	signature_count: count,
	goal: maybe(count),
});
