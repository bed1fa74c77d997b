import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { endOfDay } from '../../domain/day-rules.js';
import { count, maybe, title } from '../shape.js';

const zone = 'Pacific/Auckland';

/** ISO 8601 with a zone, without one (then it is Wellington's time), or a day alone (then its end). */
const closing = z.string().transform((text, context) => {
	try {
		if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
			return endOfDay(Temporal.PlainDate.from(text).toZonedDateTime(zone).epochMilliseconds, zone);
		}
		return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)
			? Temporal.Instant.from(text).epochMilliseconds
			: Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
	} catch {
		context.addIssue({ code: 'custom', message: 'not a moment' });
		return z.NEVER;
	}
});

export const Petition = z.object({
	id: z.guid(),
	/** Not seen by the client that the other fields are from. */
	title: maybe(title),
	signatureCount: count,
	isClosed: z.boolean(),
	signatureClosingDate: closing,
	status: z.object({ statusName: z.string().min(1) }),
});
export type Petition = z.infer<typeof Petition>;
