import type { Source } from '../../ports/source.js';
import { parseUrl } from '../address.js';
import { unwanted } from '../forbidden.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { patient, readPage } from '../page.js';
import { understandJson } from '../shape.js';
import { shownPetition } from '../shown-petition.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://weact.campact.de';
const pageForm = /\/petitions\/([\w-]{1,200}?)(?:\.json)?(?:\/|$)/;

/** WeAct by Campact. Its interface is known from one program, so an operator must switch it on. */
export const weAct: Source = {
	id: 'weact',
	name: 'WeAct',
	zone: 'Europe/Berlin',
	floorMs: 15 * 60_000,
	// No published limit.
	rate: { burst: 3, everyMs: 5_000 },
	forbidden: unwanted,
	optIn: true,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['weact.campact.de'], settings);
		const id = idNamed('weact', address) ?? pageForm.exec(path ?? '')?.[1] ?? '';
		return /^[\w-]{1,200}$/.test(id) ? { platform: 'weact', id } : null;
	},
	async read(target, context) {
		const { ref } = target;
		const url = `${baseOf(context.settings, site)}/petitions/${ref.id}.json`;
		const page = await readPage(context, { url, headers: { accept: 'application/json' } });
		if (page.kind !== 'page') return patient(page);
		const slug = pageForm.exec(parseUrl(page.url)?.pathname ?? '')?.[1];
		if (slug !== undefined && slug !== ref.id) return { kind: 'moved', id: slug, detail: 'sent to another name' };
		const { Petition } = await schema();
		const answer = understandJson(Petition, page.text);
		if (answer.kind !== 'understood') return answer;
		const { title, signature_count: count, goal } = answer.value;
		return shownPetition(target, {
			title,
			url: `${site}/petitions/${ref.id}`,
			zone: 'Europe/Berlin',
			count,
			countKind: 'displayed',
			signable: true,
			goal: goal === 0 ? null : goal,
		});
	},
};
