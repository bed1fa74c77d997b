import type { Source } from '../../ports/source.js';
import { unwanted } from '../forbidden.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { patient, readPage } from '../page.js';
import { instant, link, understand, understandJson } from '../shape.js';
import { shownPetition } from '../shown-petition.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://actionnetwork.org';
const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;

/** Action Network's interface, with the key of whoever owns the petition: nothing of anybody else's can be read. */
export const actionNetwork: Source = {
	id: 'action-network',
	name: 'Action Network',
	zone: 'UTC',
	floorMs: 15 * 60_000,
	// Its own limit is four a second for each key.
	rate: { burst: 4, everyMs: 1_000 },
	forbidden: unwanted,
	optIn: true,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['actionnetwork.org', 'www.actionnetwork.org'], settings) ?? '';
		const named = idNamed('action-network', address) ?? (/\/api\/v2\/petitions\//.test(path) ? path : '');
		const id = guid.exec(named.toLowerCase())?.[0];
		return id === undefined ? null : { platform: 'action-network', id };
	},
	async read(target, context) {
		const { ref, previous } = target;
		const { key } = context.settings;
		const url = `${baseOf(context.settings, site)}/api/v2/petitions/${ref.id}`;
		const headers = { accept: 'application/json', ...(key === undefined ? {} : { 'osdi-api-token': key }) };
		const page = await readPage(context, { url, headers });
		if (page.kind !== 'page') return patient(page);
		const { Petition } = await schema();
		const answer = understandJson(Petition, page.text);
		if (answer.kind !== 'understood') return answer;
		const petition = answer.value;
		const created = understand(instant, petition.created_date);
		return shownPetition(target, {
			title: petition.title || petition.name || '',
			url: link.parse(petition.browser_url) ?? previous?.url ?? null,
			zone: 'UTC',
			count: petition.total_signatures ?? petition.total_submissions ?? 0,
			countKind: 'exact',
			signable: true,
			openedAt: created.kind === 'understood' ? { at: created.value, precision: 'exact' } : null,
		});
	},
};
