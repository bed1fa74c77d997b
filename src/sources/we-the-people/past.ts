import type { PastCount } from '../../domain/past-count.js';
import type { SourceContext } from '../../ports/source.js';
import { readPage } from '../page.js';
import { understandJson } from '../shape.js';
import { type Petition, SignaturePage } from './schema.js';

/** One request each: enough for a curve, and few for a platform. */
const points = 12;
/** Of fewer there is no curve. */
const fewest = 24;

/**
 * The course of a petition by the moments of some of its signatures, which the interface lists in the order they were
 * given: the thousandth signature says when there were a thousand. Nothing of who signed is kept; what is out of order,
 * or has no answer, ends it.
 */
export async function readPast(
	{ id, signatureCount }: Petition,
	base: string,
	context: SourceContext,
): Promise<readonly PastCount[]> {
	const past: PastCount[] = [];
	if (signatureCount < fewest) return past;
	for (let point = 0; point < points; point++) {
		const offset = Math.floor((point * signatureCount) / points);
		const url = `${base}/v1/petitions/${id}/signatures.json?limit=1&offset=${offset}`;
		const page = await readPage(context, { url, conditional: false });
		const answer = page.kind === 'page' ? understandJson(SignaturePage, page.text) : null;
		const at = answer?.kind === 'understood' ? answer.value.results[0]?.created : undefined;
		if (at === undefined) return past;
		// Another order than theirs says nothing.
		if (at < (past.at(-1)?.at ?? 0)) return [];
		past.push({ at, count: offset + 1 });
	}
	return past;
}
