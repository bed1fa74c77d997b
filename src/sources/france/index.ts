import type { SourceOutcome } from '../../domain/outcome.js';
import type { Threshold } from '../../domain/petition.js';
import type { Source, SourceContext, Target } from '../../ports/source.js';
import { passing } from '../forbidden.js';
import { readHtml, titleOn } from '../html.js';
import { type ListAnswer, readRows } from '../list.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { openIn } from '../newest.js';
import { readPage } from '../page.js';
import { shapeChanged, understand } from '../shape.js';
import { shownPetition } from '../shown-petition.js';
import type { Shown } from './schema.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://petitions.assemblee-nationale.fr';
const zone = 'Europe/Paris';
const pageForm = /^\/initiatives\/(i-\d{1,7})(?:\/|$)/;
/** Without it the software (Decidim) does not answer with a page. */
const headers = { accept: 'text/html' };
const rowsPerPage = 100;
const number = '.progress__bar__number';

/** Rules of Procedure of the Assemblée nationale, Article 148, for the platform opened on 1 October 2020. */
const thresholds: readonly Threshold[] = [
	{
		count: 100_000,
		consequence: 'publication',
		authority: 'the Assemblée nationale',
		promisedDays: null,
		reachedAt: null,
	},
	{
		count: 500_000,
		consequence: 'debate-considered',
		authority: 'the Conference of Presidents',
		promisedDays: null,
		reachedAt: null,
	},
];

/** petitions.assemblee-nationale.fr, from its pages. */
export const france: Source = {
	id: 'france',
	name: 'Assemblée nationale (France)',
	zone,
	// Pages, not an interface: a public archive has read them hourly for years.
	floorMs: 10 * 60_000,
	rate: { burst: 4, everyMs: 2_000 },
	forbidden: passing,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const path = pathOn(address, ['petitions.assemblee-nationale.fr'], settings);
		const id = idNamed('france', address) ?? pageForm.exec(path ?? '')?.[1] ?? '';
		return /^i-[1-9]\d{0,6}$/.test(id) ? { platform: 'france', id } : null;
	},
	async read(target, context) {
		const { id } = target.ref;
		const page = await readPage(context, { url: `${baseOf(context.settings, site)}/initiatives/${id}`, headers });
		if (page.kind !== 'page') return page;
		const html = await readHtml(page.text);
		const signatures = html.text(number);
		if (signatures === null) return shapeChanged('no signature count in the page (.progress__bar__number)');
		const { Shown } = await schema();
		const shown = understand(Shown, { title: titleOn(html), signatures });
		return shown.kind === 'understood' ? outcomeOf(id, shown.value, target) : shown;
	},
	async newest(context) {
		const page = await readPage(context, { url: listUrl(context, 0), headers, conditional: false });
		const list = page.kind === 'page' ? await rowsIn(page.text, blank) : page;
		return list.kind === 'rows' ? openIn('france', list.rows) : null;
	},
	readMany: (targets, context) => {
		const byId = new Map(targets.map((target) => [target.ref.id, target]));
		return readRows(targets, context, {
			key: `france ${baseOf(context.settings, site)}`,
			rowsPerPage,
			url: (page) => listUrl(context, page),
			request: { headers },
			read: (text) => rowsIn(text, (id) => byId.get(id)),
		});
	},
};

function listUrl({ settings }: SourceContext, page: number): string {
	return `${baseOf(settings, site)}/initiatives?order=recent&per_page=${rowsPerPage}&page=${page + 1}`;
}

/** @param targetOf what is known of a petition; undefined: its card is not looked into */
async function rowsIn(text: string, targetOf: (id: string) => Target | undefined): Promise<ListAnswer> {
	const { Shown } = await schema();
	const cards = (await readHtml(text)).all('.card--initiative');
	const rows = cards.flatMap((card) => {
		const id = /\/initiatives\/(i-\d+)/.exec(card.attribute('a[href*="/initiatives/i-"]', 'href') ?? '')?.[1];
		const target = id === undefined ? undefined : targetOf(id);
		if (id === undefined || target === undefined) return [];
		const shown = understand(Shown, { title: card.text('.card__title'), signatures: card.text(number) });
		return shown.kind === 'understood' ? [[id, outcomeOf(id, shown.value, target)] as const] : [];
	});
	if (cards.length === 0 && !text.includes('initiatives')) return shapeChanged('no cards in the list');
	return { kind: 'rows', size: cards.length, rows };
}

const blank = (id: string): Target => ({ ref: { platform: 'france', id }, url: null, previous: null });

/** The page says neither when it opened nor when it closes. */
function outcomeOf(id: string, { title, signatures }: Shown, target: Target): SourceOutcome {
	const url = `${site}/initiatives/${id}`;
	return shownPetition(target, { title, url, zone, count: signatures, countKind: 'exact', thresholds });
}
