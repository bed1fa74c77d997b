import type { SourceOutcome } from '../../domain/outcome.js';
import type { Instant, OfficialEvent } from '../../domain/petition.js';
import type { Source } from '../../ports/source.js';
import { typedUrl } from '../address.js';
import { passing } from '../forbidden.js';
import { type Html, readHtml } from '../html.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { readPage } from '../page.js';
import { shapeChanged, understand } from '../shape.js';
import { untitled } from '../text.js';
import { houseDate, zone } from './house-date.js';
import type { Shown } from './schema.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://www.ourcommons.ca';
const hosts = ['www.ourcommons.ca', 'ourcommons.ca', 'petitions.ourcommons.ca', 'www.noscommunes.ca'];
const pageForm = /^\/petitions\/(?:en|fr)\/petition\/details$/i;

/** Standing Order 36, e-petitions since 4 December 2015: 500 valid signatures to be presented, then 45 calendar days. */
const needed = 500;
const promisedDays = 45;

/** E-petitions of the House of Commons, from the page of each. */
export const canada: Source = {
	id: 'canada',
	name: 'House of Commons (Canada)',
	zone,
	// Pages, not an interface.
	floorMs: 10 * 60_000,
	rate: { burst: 3, everyMs: 3_000 },
	forbidden: passing,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, hosts, settings) ?? '';
		const named = pageForm.test(path)
			? new URLSearchParams(typedUrl(address)?.search.toLowerCase()).get('petition')
			: null;
		const id = (idNamed('canada', address) ?? named ?? '').toLowerCase();
		return /^e-[1-9]\d{0,5}$/.test(id) ? { platform: 'canada', id } : null;
	},
	async read({ ref }, context) {
		const url = `${baseOf(context.settings, site)}/petitions/en/Petition/Details?Petition=${ref.id}`;
		const page = await readPage(context, { url, headers: { accept: 'text/html' } });
		if (page.kind !== 'page') return page;
		const html = await readHtml(page.text);
		const shown = shownOn(html);
		if (shown === null) return shapeChanged('no signature count in the page ("… signatures" in a heading)');
		const { Shown } = await schema();
		const understood = understand(Shown, shown);
		if (understood.kind !== 'understood') return understood;
		const { heading } = understood.value;
		if (/^e-\d+/i.test(heading) && !heading.toLowerCase().startsWith(ref.id)) {
			return shapeChanged(`the answer is about ${heading}`);
		}
		return outcomeOf(ref.id, understood.value, context.now);
	},
};

/** What the page shows, by the words of its history; null where no heading counts signatures. */
function shownOn(html: Html): Readonly<Record<keyof Shown, string | null>> | null {
	const counted = html
		.all('h2')
		.map(({ words }) => /^(.*?) signatures?\b/i.exec(words)?.[1])
		.find((each) => each !== undefined);
	if (counted === undefined) return null;
	const terms = html.all('dt').map(({ words }) => words.toLowerCase());
	const values = html.all('dd').map(({ words }) => words);
	const of = (begins: RegExp) => values[terms.findIndex((term) => begins.test(term))] ?? null;
	return {
		heading: html.text('h1'),
		signatures: counted,
		opened: of(/^open/),
		closes: of(/^clos/),
		presented: of(/^presented/),
		answered: of(/response/),
	};
}

function outcomeOf(id: string, shown: Shown, now: Instant): SourceOutcome {
	const url = `${site}/petitions/en/Petition/Details?Petition=${id}`;
	const moment = (text: string | null) => (text === null ? null : houseDate(text));
	const deadline = moment(shown.closes)?.at ?? null;
	const presented = moment(shown.presented);
	const answered = moment(shown.answered);
	const events: OfficialEvent[] = [
		...(presented === null ? [] : [{ kind: 'presented', moment: presented, summary: null, url } as const]),
		...(answered === null ? [] : [{ kind: 'responded', moment: answered, summary: null, url } as const]),
	];
	return {
		kind: 'fresh',
		snapshot: {
			title: shown.heading || untitled(id),
			url,
			zone,
			count: shown.signatures,
			countKind: 'displayed',
			state: (deadline !== null && now > deadline) || events.length > 0 ? 'closed' : 'open',
			rawState: shown.closes ?? 'no closing date',
			signable: false,
			openedAt: moment(shown.opened),
			deadline,
			thresholds: [
				{
					count: needed,
					consequence: 'response',
					authority: 'the Government',
					promisedDays,
					promisedAfter: { event: 'presented', at: presented?.at ?? null },
					reachedAt: null,
				},
			],
			goal: null,
			events,
		},
	};
}
