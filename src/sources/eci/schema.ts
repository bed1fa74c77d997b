import { z } from 'zod';
import { count, link, maybe, title } from '../shape.js';

/** Every word the register has for a state; one it has not is a change of shape. */
export const states = [
	'REGISTERED',
	'COLLECTION_START_DATE',
	'ONGOING',
	'CLOSED',
	'VERIFICATION',
	'SUBMITTED',
	'ANSWERED',
	'WITHDRAWN',
	'REJECTED',
	'INSUFFICIENT_SUPPORT',
	'INSUFFICIENT_SUPPORT_AFTER_VERIFICATION',
] as const;
export type State = (typeof states)[number];

/** `DD/MM/YYYY`, sometimes with a time that says nothing; as `YYYY-MM-DD`. Empty is null. */
const registerDay = maybe(
	z.string().transform((text, context) => {
		if (text.trim() === '') return null;
		const parts = /^(\d{2})\/(\d{2})\/(\d{4})(?: \d{2}:\d{2})?$/.exec(text.trim());
		const day = z.iso.date().safeParse(parts === null ? '' : `${parts[3]}-${parts[2]}-${parts[1]}`);
		if (day.success) return day.data;
		context.addIssue({ code: 'custom', message: 'not a day written DD/MM/YYYY' });
		return z.NEVER;
	}),
);

/** Statements of support, by country. Not every answer has the total. */
const Report = z.object({
	totalSignatures: count.optional(),
	updateDate: registerDay,
	onlineSosUpdateDate: registerDay,
	entry: z.array(z.object({ countryCodeType: z.string().regex(/^[A-Z]{2}$/), total: count })),
});
export type Report = z.infer<typeof Report>;

/** `members` and `funding` are left out on purpose: names and addresses of people. */
export const Details = z.object({
	status: z.enum(states),
	comRegNum: maybe(z.string()),
	registrationDate: registerDay,
	deadline: registerDay,
	earlyClosureDate: registerDay,
	startCollectionDate: registerDay,
	linguisticVersions: z.array(z.object({ languageCode: z.string(), original: maybe(z.boolean()), title })).min(1),
	progress: z.array(z.object({ name: z.string(), date: registerDay })),
	/** Collected, as the organisers and the online systems report it. */
	sosReport: maybe(Report),
	/** Found valid by the authorities of each country. */
	submission: maybe(Report),
	answer: maybe(
		z.object({
			decisionDate: registerDay,
			links: maybe(z.array(z.object({ defaultName: z.string(), defaultLink: link }))),
		}),
	),
});
export type Details = z.infer<typeof Details>;

/** The register's own search; a row of it. */
export const Found = z.object({ entries: z.array(z.unknown()) });
export const Entry = z.object({
	status: z.enum(states),
	year: z.string().regex(/^\d{4}$/),
	number: z.string().regex(/^\d{6}$/),
	title,
	totalSupporters: maybe(count),
});
