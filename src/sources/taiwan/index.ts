import type { Source } from '../../ports/source.js';
import { unwanted } from '../forbidden.js';
import { readHtml, titleOn } from '../html.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { patient, readPage } from '../page.js';
import { shapeChanged, understand } from '../shape.js';
import { shownPetition } from '../shown-petition.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://join.gov.tw';
const zone = 'Asia/Taipei';
const pageForm = /^\/idea\/detail\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/i;

/** Directions for online participation in public policy: 5,000 endorsements within 60 days, an answer within two months. */
const needed = 5_000;
const promisedMonths = 2;

/** Proposals on join.gov.tw. Of its page only the count was seen, so an operator must switch it on. */
export const taiwan: Source = {
	id: 'taiwan',
	name: 'Join (Taiwan)',
	zone,
	// Pages, not an interface.
	floorMs: 15 * 60_000,
	rate: { burst: 3, everyMs: 5_000 },
	forbidden: unwanted,
	optIn: true,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['join.gov.tw', 'www.join.gov.tw'], settings);
		const id = (idNamed('taiwan', address) ?? pageForm.exec(path ?? '')?.[1] ?? '').toLowerCase();
		return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id) ? { platform: 'taiwan', id } : null;
	},
	async read(target, context) {
		const { ref } = target;
		const url = `${baseOf(context.settings, site)}/idea/detail/${ref.id}`;
		const page = await readPage(context, { url, headers: { accept: 'text/html' } });
		if (page.kind !== 'page') return patient(page);
		const html = await readHtml(page.text);
		const shown = html.text('.detail-join-num');
		if (shown === null) return shapeChanged('no endorsement count in the page (.detail-join-num)');
		const { Shown } = await schema();
		const read = understand(Shown, { title: titleOn(html) || (html.text('title') ?? ''), endorsements: shown });
		if (read.kind !== 'understood') return read;
		return shownPetition(target, {
			title: read.value.title,
			url: `${site}/idea/detail/${ref.id}`,
			zone,
			count: read.value.endorsements,
			countKind: 'exact',
			thresholds: [
				{
					count: needed,
					consequence: 'response',
					authority: 'the agency in charge',
					promisedDays: null,
					promisedMonths,
					reachedAt: null,
				},
			],
		});
	},
};
