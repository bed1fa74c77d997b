import type { Source } from '../../ports/source.js';
import { unwanted } from '../forbidden.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { patient, readPage } from '../page.js';
import { shapeChanged, understandJson } from '../shape.js';
import { shownPetition } from '../shown-petition.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const zone = 'Pacific/Auckland';
const site = 'https://petitions.parliament.nz';
const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;

/** petitions.parliament.nz. Its interface is known from one program, so an operator must switch it on. */
export const newZealand: Source = {
	id: 'new-zealand',
	name: 'New Zealand Parliament',
	zone,
	floorMs: 15 * 60_000,
	// No published limit, and nothing that reads many at once.
	rate: { burst: 3, everyMs: 3_000 },
	forbidden: unwanted,
	optIn: true,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['petitions.parliament.nz'], settings) ?? '';
		const id = guid.exec((idNamed('new-zealand', address) ?? path).toLowerCase())?.[0];
		return id === undefined ? null : { platform: 'new-zealand', id };
	},
	async read(target, context) {
		const { ref } = target;
		const url = `${baseOf(context.settings, site)}/api/petition/${ref.id}`;
		const page = await readPage(context, { url, headers: { accept: 'application/json' } });
		if (page.kind !== 'page') return patient(page);
		const { Petition } = await schema();
		const answer = understandJson(Petition, page.text);
		if (answer.kind !== 'understood') return answer;
		const { id, title, signatureCount, isClosed, signatureClosingDate, status } = answer.value;
		if (id.toLowerCase() !== ref.id) return shapeChanged(`the answer is about petition ${id}`);
		return shownPetition(target, {
			title,
			url: `${site}/${ref.id}`,
			zone,
			count: signatureCount,
			countKind: 'exact',
			state: isClosed ? 'closed' : 'open',
			rawState: status.statusName,
			deadline: signatureClosingDate,
		});
	},
};
