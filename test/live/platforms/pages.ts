import { dayOf, startOfDay } from '../../../src/domain/day-rules.js';
import { countAt, type Truth } from '../truth.js';
import { absence, notFound, type Page, type Software } from './answers.js';

/* Platforms that answer with pages for people. */

function page(path: RegExp, body: (truth: Truth, count: number, now: number) => string): Software {
	return (asked, truths, now) => {
		const id = path.exec(asked.path)?.slice(1).join('-');
		const truth = truths.find((each) => each.id === id);
		if (truth === undefined) return notFound;
		const count = countAt(truth.course, now);
		const shown = truth.reshaped ? '<p>Another page</p>' : body(truth, count, now);
		return absence(truth, now) ?? html(shown, [{ truth, count }]);
	};
}

function html(body: string, shown: Page['shown'] = []): Page {
	return { status: 200, headers: { 'content-type': 'text/html' }, body: `<!doctype html><html>${body}</html>`, shown };
}

const titleOf = ({ name }: Truth) => `Petition ${name}`;
const og = (truth: Truth) => `<head><meta property="og:title" content="${titleOf(truth)}"></head>`;
const grouped = (count: number, separator: string) => count.toLocaleString('en').replaceAll(',', separator);

export const france = page(
	/^\/initiatives\/(i-\d+)$/,
	(truth, count) => `${og(truth)}<span class="progress__bar__number">${grouped(count, '\u202f')}</span>`,
);

export const taiwan = page(
	/^\/idea\/detail\/([\da-f-]+)$/,
	(truth, count) => `${og(truth)}<span class="detail-join-num">${grouped(count, ',')}</span>`,
);

export const openPetition = page(
	/^\/petition\/online\/([\w-]+)$/,
	(truth, count) => `${og(truth)}<div class="progress-box"><strong>${grouped(count, '.')}</strong></div>`,
);

/** Any page, with a count as people round it nowhere. */
export const webPage: Software = (asked, truths, now) => {
	const truth = truths.find(({ id }) => id.startsWith(`${asked.path.slice(1)}#`));
	if (truth === undefined) return notFound;
	const count = countAt(truth.course, now);
	const body = `${og(truth)}<b class="${truth.reshaped ? 'number' : 'count'}">${grouped(count, ' ')} people</b>`;
	return absence(truth, now) ?? html(body, [{ truth, count }]);
};

/** "November 18, 2026, at 3:41 p.m. (EST)", in Ottawa. */
function houseDate(at: number): string {
	const parts = { dateStyle: 'long', timeZone: 'America/Toronto' } as const;
	const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'America/Toronto' }).format(at);
	const zone = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short', timeZone: 'America/Toronto' }).format(at);
	const half = time.endsWith('AM') ? 'a.m.' : 'p.m.';
	return `${new Intl.DateTimeFormat('en-US', parts).format(at)}, at ${time.slice(0, -3)} ${half} (${zone.slice(-3)})`;
}

export const canada = page(/^\/petitions\/en\/Petition\/Details\?Petition=(e-\d+)$/, (truth, count) => {
	const steps = truth.steps.map(({ name, at }) => `<dt>${name}</dt><dd>Somebody (Somewhere) ${houseDate(at)}</dd>`);
	const closes = truth.deadline === null ? '' : `<dt>Closes for signature</dt><dd>${houseDate(truth.deadline)}</dd>`;
	return `<h1>${truth.id} (Petition ${truth.name})</h1><h2>${grouped(count, ',')} signatures</h2>
<dl><dt>Open for signature</dt><dd>${houseDate(truth.openedAt)}</dd>${closes}${steps.join('')}</dl>`;
});

const own = page(
	/^\/petitionen\/_(\d{4})\/_(\d{2})\/_(\d{2})\/Petition_(\d+)\.nc\.html$/,
	(_, count) => `<p>Anzahl Online-Mitzeichnungen <span class="mzanzahl">${grouped(count, '.')}</span></p>`,
);

/** The page of each, and a list behind a session that has their titles and last days. */
export const bundestag: Software = (asked, truths, now) => {
	const zone = 'Europe/Berlin';
	if (asked.path === '/epet/petuebersicht/mz.nc.html') {
		return { ...html('<p>Übersicht</p>'), headers: { 'set-cookie': 'JSESSIONID=1; Path=/; HttpOnly' } };
	}
	if (!asked.path.includes('teaser-petitionen-table')) return own(asked, truths, now);
	if (asked.headers['cookie'] !== 'JSESSIONID=1' || !asked.path.includes('.page.0.')) return html('');
	const open = truths.filter(({ deadline }) => deadline === null || now <= deadline);
	const rows = open.map((truth) => {
		const [year, month, date, number] = truth.id.split('-');
		const stamps = [startOfDay(truth.openedAt, zone), startOfDay(truth.deadline ?? now, zone)];
		const link = `<a href="/petitionen/_${year}/_${month}/_${date}/Petition_${number}.nc.html" title="${titleOf(truth)}">x</a>`;
		return `<tr><td>${stamps.join(' ')} ${dayOf(truth.openedAt, zone)}</td><td>Rente ${link}</td><td>${number}</td><td>${grouped(countAt(truth.course, now), '.')}</td></tr>`;
	});
	return html(`<table>${rows.join('')}</table>`);
};
