import { z } from 'zod';

/**
 * What kind of page carries a statement, the best first: of the office, court or legislature itself; a work of
 * reference (law reports, encyclopedias, published comparisons); a newspaper or broadcaster; anything else (copies,
 * advice sites, collections).
 */
export const pageKinds = ['official', 'reference', 'press', 'other'] as const;

/** `2019`, `2019-06` or `2019-06-11`: as exactly as the page tells. */
export const LooseDay = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

export const Page = z
	.strictObject({
		title: z.string().min(1).max(300),
		url: z.url({ protocol: /^https$/ }),
		kind: z.enum(pageKinds),
		/** The date of the page as it was read; null where the copy shows none. */
		date: LooseDay.nullable(),
	})
	.readonly();

export const Sure = z.enum(['high', 'medium', 'low']);

export type PageKind = (typeof pageKinds)[number];
export type Page = z.infer<typeof Page>;
export type Sure = z.infer<typeof Sure>;

/** Hosts whose pages are works of reference, or the press. Everything else is `official` by its domain, or `other`. */
const hosts: Readonly<Record<'reference' | 'press', readonly string[]>> = {
	reference:
		'50constitutions.org app.legiplex.com app.midpage.ai ballotpedia.org bostonbar.org capitalclemency.org case-law.vlex.com casetext.com ccresourcecenter.org cetient.com cite.case.law cnmilaw.org constitutionpro.com docslib.org ecases.us en.wikipedia.org en.wikisource.org everycrsreport.com fastdemocracy.com findlocallaw.com instalawyer.io law-journals-books.vlex.com law.cornell.edu law.justia.com law.onecle.com law.uslawyerdatabase.com lawserver.com legis.la.gov narf.org new.asbar.org news.ballotpedia.org nortontooby.com pacliirms.austlii.edu.au pewresearch.org regulations.justia.com sog.unc.edu statutes.laws.com us.vlex.com vdocuments.us webarchive.library.unt.edu wikipedia.org wisbar.org'.split(
			' ',
		),
	press:
		'apnews.com cbsnews.com nbc15.com nbc26.com wsaw.com dailyinterlake.com elvocero.com eyboricua.com fox6now.com juneauempire.com kiowacountypress.net pireport.org postguam.com saipantribune.com samoanews.com sanjuandailystar.com staradvertiser.com thenevadaindependent.com vermontdailychronicle.com wp.viconsortium.com'.split(
			' ',
		),
};

/** The kind of a page by its host: `other` where nothing speaks for more. */
export function kindOf(url: string): PageKind {
	const host = new URL(url).hostname.replace(/^www\./, '');
	if (/\.(gov|mil)(\.[a-z]{2})?$|\.dccouncil\.us$/.test(host) || /\.state\.[a-z]{2}\.us$/.test(host)) return 'official';
	const is = (kind: 'reference' | 'press') => hosts[kind].some((each) => host === each || host.endsWith(`.${each}`));
	return is('reference') ? 'reference' : is('press') ? 'press' : 'other';
}

/** Official pages first, then by how good they are; pages of one kind keep their order. */
export function bestFirst(pages: readonly Page[]): readonly Page[] {
	return [...pages].sort((a, b) => pageKinds.indexOf(a.kind) - pageKinds.indexOf(b.kind));
}
