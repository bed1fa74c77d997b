import { z } from 'zod';
import { type Html, readHtml, titleOn } from '../html.js';
import { count, shapeChanged, title as titleOf, type Understood, understand } from '../shape.js';
import { cleanText } from '../text.js';
import { shownNumber } from './shown-number.js';

/** What was found at the place the set-up names. */
export interface Selected {
	readonly title: string;
	readonly count: number;
	readonly rounded: boolean;
}

const structured = /^schema\.org(?:\/(\w+))?$/;

/**
 * The count of a page: at a JSON path (`$.petition.count`), in its structured data (`schema.org`, or
 * `schema.org/AgreeAction` where it counts several things), else at a CSS selector. The place must be there once.
 */
export async function selected(text: string, select: string): Promise<Understood<Selected>> {
	if (select.startsWith('$')) return atPath(text, select);
	const page = await readHtml(text);
	const title = titleOn(page) || (page.text('title') ?? '');
	const action = structured.exec(select);
	if (action !== null) return counted(title, countersOf(page, action[1] ?? null), select);
	let found: readonly string[];
	try {
		found = page.all(select).map(({ words }) => words);
	} catch {
		return shapeChanged(`"${select}" is no CSS selector`);
	}
	return counted(title, found, select);
}

async function atPath(text: string, select: string): Promise<Understood<Selected>> {
	const { query } = await import('jsonpath-rfc9535');
	let data: Parameters<typeof query>[0];
	try {
		data = JSON.parse(text) as typeof data;
	} catch {
		return shapeChanged(`not JSON, which "${select}" needs: "${text.slice(0, 60)}"`);
	}
	try {
		const title = z.object({ title: z.string() }).safeParse(data).data?.title ?? '';
		return counted(title, query(data, select), select);
	} catch {
		return shapeChanged(`"${select}" is no JSON path (RFC 9535)`);
	}
}

function counted(title: string, found: readonly unknown[], select: string): Understood<Selected> {
	const [value] = found;
	if (found.length === 0) return shapeChanged(`nothing at "${select}"`);
	if (found.length > 1) {
		const shown = found.slice(0, 3).map(quoted).join(', ');
		return shapeChanged(`${found.length} places at "${select}", one is needed: ${shown}`);
	}
	if (typeof value === 'number') return snapshotOf(title, value, false);
	if (typeof value !== 'string') return shapeChanged(`no number at "${select}": ${quoted(value)}`);
	const number = shownNumber(value);
	if (number.kind === 'number') return snapshotOf(title, number.count, number.rounded);
	const why = { none: 'no number', several: 'more than one number', unclear: 'no whole number' }[number.kind];
	return shapeChanged(`${why} at "${select}": ${quoted(value)}`);
}

function snapshotOf(shown: string, signatures: number, rounded: boolean): Understood<Selected> {
	const read = understand(z.object({ title: titleOf, count }), { title: shown, count: signatures });
	return read.kind === 'understood' ? { kind: 'understood', value: { ...read.value, rounded } } : read;
}

function quoted(value: unknown): string {
	return `"${cleanText(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), 60)}"`;
}

/** Counts of schema.org's InteractionCounter, in JSON-LD and in microdata; of one action, or of all. */
function countersOf(page: Html, action: string | null): readonly unknown[] {
	const linked = page.all('script[type="application/ld+json"]').flatMap(({ words }) => {
		try {
			return countersIn(JSON.parse(words) as unknown, 0);
		} catch {
			return [];
		}
	});
	const marked = page.all('[itemtype$="/InteractionCounter"]').map((counter) => ({
		action:
			counter.attribute('[itemprop="interactionType"]', 'content') ??
			counter.text('[itemprop="interactionType"]') ??
			'',
		count:
			counter.attribute('[itemprop="userInteractionCount"]', 'content') ??
			counter.text('[itemprop="userInteractionCount"]') ??
			'',
	}));
	return [...linked, ...marked]
		.filter((each) => action === null || each.action.endsWith(action))
		.map((each) => each.count);
}

interface Counter {
	readonly action: string;
	readonly count: unknown;
}

/** Wherever in the data; data nested deeper than any page needs are left. */
function countersIn(data: unknown, depth: number): readonly Counter[] {
	if (data === null || typeof data !== 'object' || depth > 20) return [];
	if (Array.isArray(data)) return data.flatMap((each) => countersIn(each, depth + 1));
	const { '@type': type, userInteractionCount, interactionType } = data as Record<string, unknown>;
	if (String(type).endsWith('InteractionCounter') && userInteractionCount !== undefined) {
		return [{ action: actionOf(interactionType), count: userInteractionCount }];
	}
	return Object.values(data).flatMap((each) => countersIn(each, depth + 1));
}

function actionOf(type: unknown): string {
	if (typeof type === 'string') return type;
	const { '@type': named, '@id': id } = (type ?? {}) as Record<string, unknown>;
	return String(named ?? id ?? '');
}
