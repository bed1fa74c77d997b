import type { Finds, Found, SourceContext } from '../../ports/source.js';
import { readPage } from '../page.js';
import { understand, understandJson } from '../shape.js';
import { ListPage, Petition } from './schema.js';

/** As many as anybody looks through. */
const rows = 25;

/** Open petitions with these words, by the software's own search; null where it did not answer. */
export async function searchLists(
	platform: string,
	base: string,
	words: string,
	context: SourceContext,
): Promise<Finds | null> {
	const query = new URLSearchParams({ q: words, state: 'open', count: String(rows) });
	const page = await readPage(context, { url: `${base}/petitions.json?${query}`, conditional: false });
	const answer = page.kind === 'page' ? understandJson(ListPage, page.text) : null;
	if (answer?.kind !== 'understood') return null;
	const { data, links } = answer.value;
	const found = data.flatMap((row): readonly Found[] => {
		const petition = understand(Petition, row);
		if (petition.kind !== 'understood') return [];
		const { id, attributes } = petition.value;
		const title = attributes.action;
		return title === '' ? [] : [{ ref: { platform, id: String(id) }, title, count: attributes.signature_count }];
	});
	return { found, more: links.next !== null };
}
