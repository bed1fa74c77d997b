import type { Source } from '../../ports/source.js';
import { parseUrl } from '../address.js';
import { unwanted } from '../forbidden.js';
import { readHtml, titleOn } from '../html.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { patient, readPage } from '../page.js';
import { shapeChanged, understand } from '../shape.js';
import { shownPetition } from '../shown-petition.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://www.openpetition.de';
const pageForm = /\/petition\/online\/([\w-]{1,200})(?:\/|$)/;

/** openPetition, from what its pages show. It has no interface, so an operator must switch it on. */
export const openPetition: Source = {
	id: 'openpetition',
	name: 'openPetition',
	zone: 'Europe/Berlin',
	floorMs: 15 * 60_000,
	// Pages of a charity, not an interface.
	rate: { burst: 3, everyMs: 5_000 },
	forbidden: unwanted,
	optIn: true,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['www.openpetition.de', 'openpetition.de'], settings);
		const id = idNamed('openpetition', address) ?? pageForm.exec(path ?? '')?.[1] ?? '';
		return /^[\w-]{1,200}$/.test(id) ? { platform: 'openpetition', id } : null;
	},
	async read(target, context) {
		const { ref } = target;
		const url = `${baseOf(context.settings, site)}/petition/online/${ref.id}`;
		const page = await readPage(context, { url, headers: { accept: 'text/html' } });
		if (page.kind !== 'page') return patient(page);
		const slug = pageForm.exec(parseUrl(page.url)?.pathname ?? '')?.[1];
		if (slug !== undefined && slug !== ref.id) return { kind: 'moved', id: slug, detail: 'sent to another name' };
		const html = await readHtml(page.text);
		const shown = html.text('.progress-box strong');
		if (shown === null) return shapeChanged('no signature count in the page (.progress-box strong)');
		const { Shown } = await schema();
		const read = understand(Shown, { title: titleOn(html), signatures: shown });
		if (read.kind !== 'understood') return read;
		return shownPetition(target, {
			title: read.value.title,
			url: `${site}/petition/online/${ref.id}`,
			zone: 'Europe/Berlin',
			count: read.value.signatures,
			countKind: 'displayed',
			signable: true,
		});
	},
};
