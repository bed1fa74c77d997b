import type { Source } from '../../ports/source.js';
import { parseUrl } from '../address.js';
import { unwanted } from '../forbidden.js';
import { readPage } from '../page.js';
import { robotsRefuse } from '../robots.js';
import { shapeChanged } from '../shape.js';
import { shownPetition } from '../shown-petition.js';
import { pageIn, placesOf } from './address.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const selection = () => import('./selection.js');

/** Any page or interface with a count, at the place the set-up names. Deadline and numbers are the set-up's, too. */
export const webPage: Source = {
	id: 'web-page',
	name: 'Web page',
	zone: 'UTC',
	floorMs: 15 * 60_000,
	// Many sites, one budget.
	rate: { burst: 4, everyMs: 5_000 },
	forbidden: unwanted,
	manyHosts: true,
	declares: true,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const id = pageIn(address, settings);
		return id === null ? null : { platform: 'web-page', id };
	},
	permits({ id }, { hosts = [], declared }) {
		return declared?.has(id) === true || hosts.includes(placesOf(id, { baseUrl: null, enabled: true }).host);
	},
	async read(target, context) {
		const { ref } = target;
		const { url, host, robots, shown, select } = placesOf(ref.id, context.settings);
		// One site that refuses us holds up no other: only this petition waits for it.
		const alone = <T extends { readonly kind: string }>(came: T) =>
			came.kind === 'held' ? { ...came, asked: true } : came;
		const refused = await robotsRefuse(robots, shown, context);
		if (refused !== null) return alone(refused);
		const page = await readPage(context, { url, headers: { accept: 'text/html, application/json;q=0.9, */*;q=0.5' } });
		if (page.kind !== 'page') return alone(page);
		const came = parseUrl(page.url);
		if (came?.host !== parseUrl(url)?.host)
			return shapeChanged(`sent on from ${host} to ${came?.host}: give that address`);
		const { selected } = await selection();
		const read = await selected(page.text, select);
		if (read.kind !== 'understood') return read;
		const { title, count, rounded } = read.value;
		const declared = context.settings.declared?.get(ref.id);
		return shownPetition(target, {
			title,
			url: shown,
			zone: declared?.zone ?? target.previous?.zone ?? 'UTC',
			count,
			countKind: rounded ? 'approximate' : 'displayed',
			...(declared?.unit === undefined ? {} : { unit: declared.unit }),
			deadline: declared?.deadline ?? null,
			thresholds: declared?.thresholds ?? [],
		});
	},
};
