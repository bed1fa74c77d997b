import { dayStart, endOfDayAfter } from '../../domain/day-rules.js';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { Instant, Snapshot } from '../../domain/petition.js';
import type { HttpRequest, Source, SourceContext, Target } from '../../ports/source.js';
import { typedUrl } from '../address.js';
import { passing } from '../forbidden.js';
import { readRows } from '../list.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { readPage } from '../page.js';
import { understand, understandJson } from '../shape.js';
import { untitled } from '../text.js';
import type { Proposal } from './schema.js';

/** Loaded with the first reading: nobody pays for it who follows none of these. */
const schema = () => import('./schema.js');

const site = 'https://www.borgerforslag.dk';
const zone = 'Europe/Copenhagen';

/** Act on citizens' proposals, in force since 24 January 2018: 50,000 within 180 days of publication. */
const needed = 50_000;
const daysOpen = 180;

/** The Folketing's service for citizens' proposals: one list of all that are open, and nothing for a single one. */
export const denmark: Source = {
	id: 'denmark',
	name: 'Borgerforslag (Denmark)',
	zone,
	// One request reads all: ten minutes are polite for a list of some hundred kilobytes.
	floorMs: 10 * 60_000,
	rate: { burst: 4, everyMs: 5_000 },
	forbidden: passing,
	optIn: false,
	pushed: false,
	match(address, settings) {
		const onPage = pathOn(address, ['www.borgerforslag.dk', 'borgerforslag.dk'], settings) !== null;
		const query = onPage ? new URLSearchParams(typedUrl(address)?.search.toLowerCase()).get('id') : null;
		const id = (idNamed('denmark', address) ?? query ?? '').toUpperCase();
		return /^FT-\d{1,9}$/.test(id) ? { platform: 'denmark', id } : null;
	},
	async read(target, context) {
		const page = await readPage(context, { ...request, url: urlOf(context) });
		if (page.kind !== 'page') return page;
		const { Answer, Proposal, Row } = await schema();
		const answer = understandJson(Answer, page.text);
		if (answer.kind !== 'understood') return answer;
		const row = answer.value.data.find((each) => Row.safeParse(each).data?.externalId === target.ref.id);
		// A list in which nothing can be recognised has another shape; else it is only that it has ended, or was removed.
		const [first] = answer.value.data;
		const recognised = first === undefined ? null : understand(Proposal, row ?? first);
		if (recognised?.kind === 'shape-changed') return recognised;
		return row === undefined || recognised === null ? notListed(target, context.now) : outcomeOf(recognised.value);
	},
	async search(words, context, order) {
		const body = JSON.stringify({ ...asked, searchQuery: words, pageSize: mostFound });
		const page = await readPage(context, { ...request, body, url: urlOf(context) });
		const { Answer, Proposal } = await schema();
		const answer = page.kind === 'page' ? understandJson(Answer, page.text) : null;
		if (answer?.kind !== 'understood') return null;
		const found = answer.value.data.flatMap((row) => {
			const proposal = understand(Proposal, row);
			return proposal.kind === 'understood' && isAbout(proposal.value, words) ? [foundOf(proposal.value)] : [];
		});
		// They come by their days; the most supported ones are for whoever looks once.
		const ordered = order === 'newest' ? found : found.sort((a, b) => b.count - a.count);
		return { found: ordered, more: answer.value.data.length >= mostFound };
	},
	readMany: (targets, context) =>
		readRows(targets, context, {
			key: `denmark ${baseOf(context.settings, site)}`,
			rowsPerPage: Number.POSITIVE_INFINITY,
			url: () => urlOf(context),
			request,
			read: async (text) => {
				const { Answer, Proposal } = await schema();
				const answer = understandJson(Answer, text);
				if (answer.kind !== 'understood') return answer;
				const rows = answer.value.data.map((row) => understand(Proposal, row));
				const good = rows.flatMap((row) => (row.kind === 'understood' ? [row.value] : []));
				return { kind: 'rows', size: rows.length, rows: good.map((each) => [each.externalId, outcomeOf(each)]) };
			},
		}),
};

/** As many as anybody looks through. */
const mostFound = 50;
const asked = { filter: 'active', sortOrder: 'NewestFirst', pageNumber: 0 };

const request: Omit<HttpRequest, 'url' | 'trustedBase'> = {
	method: 'POST',
	headers: { 'content-type': 'application/json', accept: 'application/json' },
	body: JSON.stringify({ ...asked, searchQuery: '', pageSize: 10_000 }),
};

function urlOf({ settings }: SourceContext): string {
	return `${baseOf(settings, site)}/api/proposals/search`;
}

/** It left the list of open ones: at its end that is no surprise, and its last number stays. */
function notListed({ previous }: Target, now: Instant): SourceOutcome {
	if (previous !== null && previous.deadline !== null && now > previous.deadline) {
		return { kind: 'fresh', snapshot: { ...previous, state: 'closed', rawState: 'not in the list of open proposals' } };
	}
	return { kind: 'gone', status: 404, detail: 'not in the list of open proposals' };
}

/** That its search looks at the words is not confirmed: one of them stands in the title, or it is not found. */
function isAbout({ title }: Proposal, words: string): boolean {
	const own = title.toLowerCase();
	return words
		.toLowerCase()
		.split(/\s+/)
		.some((word) => word !== '' && own.includes(word));
}

function foundOf({ externalId: id, title, votes: count, date }: Proposal) {
	const openedAt = { at: dayStart(date, zone) as Instant, precision: 'day' } as const;
	return { ref: { platform: 'denmark', id }, title, count, url: addressOf(id), openedAt };
}

const addressOf = (id: string) => `${site}/se-og-stoet-forslag/?Id=${id}`;

function outcomeOf(proposal: Proposal): SourceOutcome {
	const published = dayStart(proposal.date, zone) as Instant;
	const snapshot: Snapshot = {
		title: proposal.title || untitled(proposal.externalId),
		url: addressOf(proposal.externalId),
		zone,
		count: proposal.votes,
		countKind: 'exact',
		state: 'open',
		rawState: proposal.status,
		// Once the number is reached it can be supported until the Folketing has dealt with it.
		signable: true,
		openedAt: { at: published, precision: 'day' },
		deadline: endOfDayAfter(published, daysOpen, zone),
		thresholds: [
			{ count: needed, consequence: 'considered', authority: 'the Folketing', promisedDays: null, reachedAt: null },
		],
		goal: null,
		events: [],
	};
	return { kind: 'fresh', snapshot };
}
