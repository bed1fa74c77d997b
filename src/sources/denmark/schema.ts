import { z } from 'zod';
import { own } from '../../domain/own.js';
import { count, title } from '../shape.js';

const months: Readonly<Record<string, number>> = {
	januar: 1,
	februar: 2,
	marts: 3,
	april: 4,
	maj: 5,
	juni: 6,
	juli: 7,
	august: 8,
	september: 9,
	oktober: 10,
	november: 11,
	december: 12,
};

/** `23. maj 2026`, as `YYYY-MM-DD`. */
const danishDay = z.string().transform((text, context) => {
	const parts = /^(\d{1,2})\. ?([a-zæøå]+) (\d{4})$/i.exec(text.trim());
	const month = own(months, parts?.[2]?.toLowerCase() ?? '');
	const pad = (n: string | number) => String(n).padStart(2, '0');
	const day = parts === null || month === undefined ? '' : `${parts[3]}-${pad(month)}-${pad(parts[1] ?? '')}`;
	const read = z.iso.date().safeParse(day);
	if (read.success) return read.data;
	context.addIssue({ code: 'custom', message: 'not a day written "23. maj 2026"' });
	return z.NEVER;
});

export const Proposal = z.object({
	externalId: z.string().regex(/^FT-\d{1,9}$/),
	title,
	/** When it was published. */
	date: danishDay,
	/** `ongoing` is the only word that was seen: whatever else there is, is kept as it is said. */
	status: z.string(),
	votes: count,
});
export type Proposal = z.infer<typeof Proposal>;

export const Answer = z.object({ data: z.array(z.unknown()) });

/** Enough of a row to know whose it is. */
export const Row = z.object({ externalId: z.string() });
