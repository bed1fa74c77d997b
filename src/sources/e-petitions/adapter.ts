import { LRUCache } from 'lru-cache';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { Instant, Snapshot } from '../../domain/petition.js';
import type { Rate, Source, SourceContext, Target } from '../../ports/source.js';
import { parseUrl } from '../address.js';
import { passing } from '../forbidden.js';
import { createListMemory, type ListMemory } from '../list-memory.js';
import { baseOf, idNamed, pathOn } from '../match.js';
import { type Page, readPage } from '../page.js';
import { shapeChanged, understandJson } from '../shape.js';
import { readLists } from './lists.js';
import { LightPoll, PetitionPage } from './schema.js';
import { searchLists } from './search.js';
import { type House, pastOf, patchedBy, snapshotOf } from './snapshot.js';

/** One parliament running the e-petitions software (github.com/alphagov/e-petitions). */
export interface HouseSource extends House {
	readonly id: string;
	readonly name: string;
	/** Hosts of its pages, `site` first. */
	readonly hosts: readonly string[];
	/** Whether `count.json` tells the milestones too. */
	readonly lightPoll: boolean;
	readonly rate: Rate;
}

/**
 * After this long the light poll is not enough: it shows neither a moved closing date, nor an early closing
 * (a dissolution), nor an edited title.
 */
const wholeEveryMs = 60 * 60_000;

/** A petition's page, today's or archived; `deisebau` is Welsh for petitions. */
const pageForm = /^(?:\/archived)?\/(?:petitions|deisebau)\/(\d+)(?:[./]|$)/;

/** The adapter for every parliament that runs this software. */
export function parliamentSource(house: HouseSource): Source {
	/** When each petition was last read whole, by address; empty after a start, so the first read is a whole one. */
	const wholeAt = new LRUCache<string, Instant>({ maxSize: 20_000, sizeCalculation: () => 1 });
	const lists = new LRUCache<string, ListMemory>({ max: 16 });

	async function readWhole(target: Target, context: SourceContext): Promise<SourceOutcome> {
		const base = baseOf(context.settings, house.site);
		const archived = target.previous?.url?.includes('/archived/') ? '/archived' : '';
		const page = await readPage(context, { url: `${base}${archived}/petitions/${target.ref.id}.json` });
		if (page.kind === 'unchanged') wholeAt.set(keyOf(target, context), context.now);
		if (page.kind !== 'page') return page;
		const elsewhere = outcomeElsewhere(page, base, target.ref.id);
		if (elsewhere !== null) return elsewhere;
		const answer = understandJson(PetitionPage, page.text);
		if (answer.kind !== 'understood') return answer;
		const petition = answer.value.data;
		if (String(petition.id) !== target.ref.id) return shapeChanged(`the answer is about petition ${petition.id}`);
		const snapshot = snapshotOf(house, petition, target.previous);
		if (snapshot === null) return notPublished(`state ${petition.attributes.state}`);
		wholeAt.set(keyOf(target, context), context.now);
		return target.previous === null
			? { kind: 'fresh', snapshot, past: pastOf(house, petition) }
			: { kind: 'fresh', snapshot };
	}

	/** Null: this must be read whole. */
	async function readLight(target: Target, previous: Snapshot, context: SourceContext): Promise<SourceOutcome | null> {
		const base = baseOf(context.settings, house.site);
		const page = await readPage(context, { url: `${base}/petitions/${target.ref.id}/count.json` });
		// In trouble or unchanged: a second request would learn no more. Anything odd is for the whole page to explain.
		if (page.kind === 'unchanged' || page.kind === 'held') return page;
		if (page.kind === 'refused' || page.kind === 'unreachable') return page;
		const poll = page.kind === 'page' ? understandJson(LightPoll, page.text) : page;
		if (poll.kind !== 'understood') return null;
		const snapshot = patchedBy(poll.value, previous, house.zone);
		return snapshot === null ? null : { kind: 'fresh', snapshot };
	}

	function lightIsEnough(previous: Snapshot, target: Target, context: SourceContext): boolean {
		const last = wholeAt.get(keyOf(target, context));
		return (
			house.lightPoll &&
			previous.state === 'open' &&
			last !== undefined &&
			context.now - last < wholeEveryMs &&
			(previous.deadline === null || context.now <= previous.deadline)
		);
	}

	function keyOf(target: Target, context: SourceContext): string {
		return `${baseOf(context.settings, house.site)} ${target.ref.id}`;
	}

	return {
		id: house.id,
		name: house.name,
		zone: house.zone,
		// Counts are recomputed every 10 seconds and the site's own page polls them; a minute is polite and never stale.
		floorMs: 60_000,
		rate: house.rate,
		// No page of theirs answers so for its own sake: a second one in a row is the firewall's (alphagov/e-petitions #774).
		forbidden: passing,
		optIn: false,
		pushed: false,
		match(address, settings) {
			const path = pathOn(address, house.hosts, settings);
			const id = idNamed(house.id, address) ?? pageForm.exec(path ?? '')?.[1] ?? '';
			return /^[1-9]\d{0,9}$/.test(id) ? { platform: house.id, id } : null;
		},
		async read(target, context) {
			const { previous } = target;
			const light =
				previous !== null && lightIsEnough(previous, target, context)
					? await readLight(target, previous, context)
					: null;
			return light ?? (await readWhole(target, context));
		},
		search: (words, context, order) =>
			searchLists(house, baseOf(context.settings, house.site), { words, order }, context),
		async readMany(targets, context) {
			const base = baseOf(context.settings, house.site);
			const memory = lists.get(base) ?? createListMemory();
			lists.set(base, memory);
			const found = await readLists(house, base, targets, context, memory);
			for (const target of targets) {
				const kind = found.get(target.ref.id)?.kind;
				if (kind === 'fresh' || kind === 'unchanged') wholeAt.set(keyOf(target, context), context.now);
			}
			return found;
		},
	};
}

/** Where the redirects ended, if that is not the petition's JSON, today's or archived. */
function outcomeElsewhere(page: Page, base: string, id: string): SourceOutcome | null {
	const prefix = (parseUrl(base)?.pathname ?? '/').replace(/\/+$/, '');
	const path = (parseUrl(page.url)?.pathname ?? '').slice(prefix.length);
	if (/^(\/archived)?\/petitions\/\d+\.json$/.test(path)) return null;
	// A stopped petition redirects home; one not published yet to its moderation pages (app/controllers).
	if (path === '/' || path === '') return { kind: 'gone', status: 302, detail: 'sent to the home page: stopped' };
	if (path.startsWith(`/petitions/${id}/`)) return notPublished(`sent to ${path}`);
	return shapeChanged(`sent to ${path}`);
}

/** It may open any day: no petition to tell of yet, and none lost. */
function notPublished(detail: string): SourceOutcome {
	return { kind: 'unreachable', code: 'not-published', detail: `not open for signing yet: ${detail}` };
}
