import type { Destination } from '../domain/destination.js';
import type { RuleText } from '../domain/follow.js';
import { headlineOrder } from '../domain/headline.js';
import { type Outlook, outlookIn } from '../domain/outlook/outlook.js';
import type { Instant } from '../domain/petition.js';
import type { Plan, PlannedPost } from '../domain/plan.js';
import type { Store } from '../ports/store/index.js';
import { announce } from '../render/announce.js';
import type { Message } from '../render/message.js';
import type { Texts } from '../render/texts/index.js';
import { beginningOf, followFrom, playback, setStage } from './playback.js';
import type { Recording } from './recording.js';

/** Looks between two words of how far it is: some ten a second. */
const progressEvery = 2_000;

/** One announcement that would have been posted. */
export interface Announcement {
	/** Moment of its headline: the reading's, or the event's. */
	readonly at: Instant;
	/** The petition's name in the series, or the campaign's. */
	readonly petition: string;
	readonly key: string;
	/** The rule that asked for it, as typed. */
	readonly rule: string;
	/** Keys merged into it. */
	readonly also: readonly string[];
	/** The outlook of its petition at that moment; null for sums, and once signing is over. */
	readonly outlook: Outlook | null;
	readonly message: Message;
}

/**
 * What one quiet default follow of each petition, and one of their campaign's total, would have posted. The same
 * code as live, on an empty store, without a chat. Sorted by moment, then by their order in the file.
 *
 * @param rules instead of the default ones, for every follow
 * @param progress hears now and then how many of the recorded moments are done, and at the end that all are
 */
export async function simulate(
	store: Store,
	recording: Recording,
	rules: readonly RuleText[] | null,
	texts: Texts,
	progress: (done: number, of: number) => void = () => {},
): Promise<readonly Announcement[]> {
	const stage = await setStage(store, recording);
	const names = await addFollows(store, recording, stage, rules);
	let posts = 0;
	const ports = { store, realNow: () => 0, newPostId: () => `simulated${posts++}` };
	const announcements: Announcement[] = [];
	const all = recording.steps.length;
	let done = 0;
	for await (const { at, committed } of playback(ports, recording, stage, () => {})) {
		if (++done % progressEvery === 0) {
			progress(Math.min(done, all), all);
			// A terminal is drawn, and a signal heard, only between two turns.
			await new Promise((resolve) => setImmediate(resolve));
		}
		for (const post of committed.plan.posts) {
			announcements.push(
				announcementOf(committed.plan, post, { petition: names.get(post.destination) ?? '', now: at }, texts),
			);
		}
	}
	progress(all, all);
	const order = [...recording.petitions.map((petition) => petition.id), recording.campaign?.name ?? ''];
	return announcements.sort((a, b) => a.at - b.at || order.indexOf(a.petition) - order.indexOf(b.petition));
}

/** Every follow gets a destination of its own: what is posted about one is not merged with another's. */
async function addFollows(
	store: Store,
	recording: Recording,
	stage: Awaited<ReturnType<typeof setStage>>,
	rules: readonly RuleText[] | null,
): Promise<ReadonlyMap<number, string>> {
	const names = new Map<number, string>();
	const start = beginningOf(recording);
	const destinationOf = async (name: string): Promise<Destination> => {
		const place = { platform: 'simulate', workspace: 'simulate', channel: name };
		const destination = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		names.set(destination.id, name);
		return destination;
	};
	for (const [name, id] of stage.petitions) {
		const subject = { kind: 'petition', id } as const;
		await followFrom(store, start, await destinationOf(name), subject, { rules, realNow: 0 });
	}
	if (stage.campaign !== null && recording.campaign !== null) {
		// The members speak for themselves: of the campaign only the total is added.
		const totals = (rules ?? [{ id: 'total', params: null }]).filter((rule) => rule.id === 'total');
		const subject = { kind: 'campaign', id: stage.campaign } as const;
		const destination = await destinationOf(recording.campaign.name);
		await followFrom(store, start, destination, subject, { rules: totals, realNow: 0 });
	}
	return names;
}

function announcementOf(
	plan: Plan,
	post: PlannedPost,
	{ petition, now }: { readonly petition: string; readonly now: Instant },
	texts: Texts,
): Announcement {
	const told = headlineOrder(post.crossings.map((index) => plan.crossings[index] as Plan['crossings'][number]));
	const [lead, ...rest] = told;
	if (lead === undefined) throw new Error('a post tells at least one crossing');
	const asked = plan.verdicts.find(
		(verdict) => verdict.tell && verdict.destination === post.destination && verdict.key === lead.key,
	);
	return {
		at: lead.moment,
		petition,
		key: lead.key,
		rule: asked?.rule ?? '',
		also: rest.map((crossing) => crossing.key),
		outlook: lead.facts.outlook === undefined ? null : outlookIn(lead.facts.outlook, 'normal'),
		message: announce(told, { texts, catchUp: false, mood: 'normal', now }),
	};
}
