import type { Moment } from '../../domain/petition.js';
import type { FoundPetition } from '../../domain/word-watch.js';
import type { Finds, SourceContext } from '../../ports/source.js';
import { readPage } from '../page.js';
import { understand, understandJson } from '../shape.js';
import { ListPage, Petition } from './schema.js';

/** As many as anybody looks through, and as many new ones as a page of the list has. */
const rows = { best: 25, newest: 50 };
/** The software's own names of its lists: the most signed first, and what was published last first. */
const lists = { best: 'open', newest: 'recent' };

/** Open petitions with these words, by the software's own search; null where it did not answer. */
export async function searchLists(
	{ id: platform, site }: { readonly id: string; readonly site: string },
	base: string,
	{ words, order }: { readonly words: string; readonly order: 'best' | 'newest' },
	context: SourceContext,
): Promise<Finds | null> {
	const query = new URLSearchParams({ q: words, state: lists[order], count: String(rows[order]) });
	const page = await readPage(context, { url: `${base}/petitions.json?${query}`, conditional: false });
	const answer = page.kind === 'page' ? understandJson(ListPage, page.text) : null;
	if (answer?.kind !== 'understood') return null;
	const { data, links } = answer.value;
	const found = data.flatMap((row): readonly FoundPetition[] => {
		const petition = understand(Petition, row);
		if (petition.kind !== 'understood') return [];
		const { id, attributes } = petition.value;
		const { action: title, signature_count: count, opened_at: at, state } = attributes;
		const openedAt: Moment | null = at === null ? null : { at, precision: 'exact' };
		// A list whose name the software does not know shows all that there ever was.
		if (title === '' || state !== 'open') return [];
		return [{ ref: { platform, id: String(id) }, title, count, url: `${site}/petitions/${id}`, openedAt }];
	});
	return { found, more: links.next !== null };
}
