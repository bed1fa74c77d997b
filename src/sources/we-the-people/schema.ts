import { z } from 'zod';
import { count, link, maybe, summary, title, unixSeconds } from '../shape.js';
import { wordsOfHtml } from '../text.js';

/** Ids were numbers in text; those of the beta of 2013 were 24 hexadecimal digits. */
const id = z.union([z.string().regex(/^(\d{1,12}|[0-9a-f]{24})$/), z.int().min(1).transform(String)]);

/** The seven internal numbers of the beta, in the words of version 1 (WhiteHouse/petitions, wh_petitions.helper.inc). */
const betaStatus: Readonly<Record<number, string>> = {
	1: 'open',
	2: 'open',
	3: 'closed',
	4: 'pending response',
	5: 'responded',
	6: 'removed',
};

const Status = z.union([
	z.enum(['open', 'pending response', 'responded', 'closed', 'removed']),
	z.int().transform((number, context) => {
		const word = betaStatus[number];
		if (word !== undefined) return word;
		context.addIssue({ code: 'custom', message: 'an unknown status' });
		return z.NEVER;
	}),
]);

/** No answer is `null` or `[]` (PHP's empty object), depending on the version. */
const Response = z
	.union([z.object({ id: maybe(z.int()), url: link, associationTime: maybe(unixSeconds) }), z.tuple([])])
	.nullish()
	.transform((value) => (value == null || Array.isArray(value) ? null : value));

/** The beta's keys have spaces: `signature count` is read as `signatureCount`. */
function camelKeys(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const pairs = Object.entries(value).map(([key, field]) => [
		key.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
		field,
	]);
	return Object.fromEntries(pairs);
}

/** `signaturesNeeded` is left out on purpose: the beta always says 0. */
export const Petition = z.preprocess(
	camelKeys,
	z.object({
		id,
		title,
		url: link,
		signatureCount: count,
		signatureThreshold: maybe(count),
		created: unixSeconds,
		deadline: maybe(unixSeconds),
		status: Status,
		response: Response,
		isSignable: maybe(z.boolean()),
	}),
);
export type Petition = z.infer<typeof Petition>;

/** Faults come with HTTP 200 too: the service's cache replaced 5xx answers, so the status is in the body. */
const responseInfo = z.object({ status: z.coerce.number().nullish().catch(null) });
export const Envelope = z.object({
	metadata: maybe(z.object({ responseInfo: maybe(responseInfo) })),
	results: maybe(z.array(z.unknown())),
});

/** The text of an official answer: `/v1/responses/{id}.json`. */
export const ResponsePage = z.object({
	results: z
		.array(
			z.object({
				body: z
					.string()
					.transform((html) => wordsOfHtml(html.slice(0, 5_000)))
					.pipe(summary),
			}),
		)
		.min(1),
});

/** In text, where petitions have numbers. */
const textSeconds = z
	.string()
	.regex(/^\d{1,10}$/)
	.transform(Number)
	.pipe(unixSeconds);

/** When signatures were given, and nothing of who gave them. */
export const SignaturePage = z.object({ results: z.array(z.object({ created: z.union([unixSeconds, textSeconds]) })) });
