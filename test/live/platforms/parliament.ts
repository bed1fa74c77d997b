import { createHash } from 'node:crypto';
import { countAt, reachedAt, removalAt, type Truth } from '../truth.js';
import { absence, httpDate, notFound, type Page, type Software, unlessKnown } from './answers.js';

/** Counts are recomputed every ten seconds. */
const grid = 10_000;
/** So many rows are on a page of the list, and so many other petitions are open besides the story's. */
const perPage = 50;
const others = 120;

interface House {
	readonly kind: 'uk' | 'senedd';
	readonly thresholds: readonly [number, number];
}

/** The e-petitions software of Westminster (`uk`) and of the Senedd: pages, light poll and lists. */
export function parliament(house: House): Software {
	return (asked, truths, now) => {
		const url = new URL(asked.path, 'http://platform');
		if (url.pathname === '/petitions.json') return unlessKnown(list(house, truths, now, url), asked);
		const id = /^(?:\/archived)?\/petitions\/(\d+)(?:\.json|\/count\.json)$/.exec(url.pathname)?.[1];
		const truth = truths.find((each) => each.id === id);
		if (truth === undefined) return notFound;
		const archive = url.pathname.startsWith('/archived/');
		if (truth.archived && !archive) return { status: 301, headers: { location: `/archived${url.pathname}` }, body: '' };
		const away = absence(truth, now);
		if (away !== null) return away;
		return unlessKnown(own(house, truth, now, url.pathname.endsWith('/count.json')), asked);
	};
}

function own(house: House, truth: Truth, now: number, light: boolean): Page {
	const at = now - (now % grid);
	const count = countAt(truth.course, at);
	const attributes = attributesOf(house, truth, at);
	const value = light
		? {
				signature_count: attributes.signature_count,
				response_threshold_reached_at: attributes.response_threshold_reached_at,
				government_response_at: attributes.government_response_at,
				debate_threshold_reached_at: attributes.debate_threshold_reached_at,
				scheduled_debate_date: null,
				debate_outcome_at: null,
				debated: false,
			}
		: { data: { type: truth.archived ? 'archived-petition' : 'petition', id: Number(truth.id), attributes } };
	return {
		status: 200,
		headers: {
			'content-type': 'application/json',
			'cache-control': 'public, max-age=10, stale-while-revalidate=20, stale-if-error=50',
			'last-modified': httpDate(lastChange(truth, at)),
		},
		body: truth.reshaped ? JSON.stringify(value).replaceAll('signature_count', 'signatures') : JSON.stringify(value),
		shown: [{ truth, count }],
	};
}

/** The list of open ones is never cached, but its framework gives every page an ETag. */
function list(house: House, truths: readonly Truth[], now: number, url: URL): Page {
	const at = now - (now % grid);
	const open = truths.filter(
		(truth) => removalAt(truth, at) === null && !truth.archived && stateOf(truth, at) === 'open',
	);
	const rows = open.map((truth) => ({
		type: 'petition',
		id: Number(truth.id),
		attributes: attributesOf(house, truth, at),
	}));
	const filling = Array.from({ length: others }, (_, i) => ({
		type: 'petition',
		id: 100_000 + i,
		attributes: { action: `Another petition ${i}`, state: 'open', signature_count: 50 + i, closed_at: null },
	}));
	const all = url.searchParams.has('q')
		? searched(rows, at, url.searchParams)
		: [...filling.slice(0, 30), ...rows, ...filling.slice(30)];
	const page = Number(url.searchParams.get('page') ?? '1');
	const pages = Math.ceil(all.length / perPage);
	const link = (n: number) => `http://platform/petitions.json?state=open&page=${n}`;
	const data = all.slice((page - 1) * perPage, page * perPage);
	const body = JSON.stringify({
		links: { last: link(pages), next: page < pages ? link(page + 1) : null },
		data,
	});
	return {
		status: 200,
		headers: {
			'content-type': 'application/json',
			'cache-control': 'max-age=0, private, must-revalidate',
			etag: `W/"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`,
		},
		body,
		shown: open
			.filter((truth) => data.some(({ id }) => id === Number(truth.id)))
			.map((truth) => ({ truth, count: countAt(truth.course, at) })),
	};
}

/** Its own search: words of the title, what was opened last first where the list of recent ones is asked for. */
function searched<T extends { readonly attributes: ReturnType<typeof attributesOf> }>(
	rows: readonly T[],
	at: number,
	asked: URLSearchParams,
): readonly T[] {
	const openedAt = ({ attributes }: T) => Date.parse(attributes.opened_at ?? '');
	const found = rows.filter((row) => openedAt(row) <= at && row.attributes.action.includes(asked.get('q') ?? ''));
	return asked.get('state') === 'recent' ? found.sort((a, b) => openedAt(b) - openedAt(a)) : found;
}

function attributesOf({ kind, thresholds }: House, truth: Truth, at: number) {
	const state = stateOf(truth, at);
	const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
	const gridAfter = (moment: number | null) => iso(moment === null ? null : moment - (moment % grid) + grid);
	const [first, second] = thresholds.map((value) => gridAfter(reachedAt(truth, value, at)));
	const answer = truth.answered !== null && truth.answered.at <= at ? truth.answered : null;
	return {
		action: `Petition ${truth.name}`,
		state,
		signature_count: countAt(truth.course, at),
		opened_at: iso(truth.openedAt),
		...(kind === 'uk'
			? {
					closing_date: state === 'open' && truth.deadline !== null ? iso(truth.deadline)?.slice(0, 10) : null,
					closed_at: state === 'closed' ? iso(truth.deadline) : null,
					response_threshold_reached_at: first ?? null,
				}
			: {
					// The Senedd says when it will close while it is still open.
					closed_at: iso(truth.deadline),
					threshold_for_referral: thresholds[0],
					threshold_for_debate: thresholds[1],
					response_threshold_reached_at: null,
					referral_threshold_reached_at: first ?? null,
				}),
		debate_threshold_reached_at: second ?? null,
		government_response_at: iso(answer?.at ?? null),
		government_response:
			answer === null ? null : { responded_on: iso(answer.at)?.slice(0, 10), summary: answer.summary },
		scheduled_debate_date: null,
		debate_outcome_at: null,
		rejection: truth.rejected,
		debate: null,
	};
}

/** `closed` became visible two seconds after midnight (722903). */
function stateOf(truth: Truth, at: number): string {
	if (truth.rejected !== null) return 'rejected';
	return truth.deadline !== null && at > truth.deadline ? 'closed' : 'open';
}

/** The last moment of the grid at which the count was another one, or something else happened. */
function lastChange(truth: Truth, at: number): number {
	const happened = [
		truth.answered?.at ?? 0,
		truth.deadline ?? 0,
		...truth.removals.map(({ until }) => until ?? 0),
	].filter((moment) => moment <= at);
	const count = countAt(truth.course, at);
	let changed = at;
	const oldest = Math.max(truth.openedAt, ...happened.map((moment) => moment + grid));
	while (changed - grid >= oldest && countAt(truth.course, changed - grid) === count && at - changed < 86_400_000) {
		changed -= grid;
	}
	return changed - (changed % grid);
}

export const uk = parliament({ kind: 'uk', thresholds: [10_000, 100_000] });
export const senedd = parliament({ kind: 'senedd', thresholds: [250, 10_000] });
