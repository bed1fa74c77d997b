import { readToolSetup, type Setup } from '../../config/setup.js';
import { ArgumentError, readArguments } from '../app/arguments.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { petitionArgument } from '../app/petition-argument.js';
import type { Campaign } from '../domain/campaign.js';
import { FaultError } from '../domain/fault.js';
import { nearest } from '../domain/nearest.js';
import type { Subject } from '../domain/petition.js';
import type { PostContent } from '../domain/plan.js';
import { readPostReference } from '../domain/post-reference.js';
import type { ContentRef, Retraction, RetractionState } from '../domain/retraction.js';
import { ownedId, ownerOf, plainId } from '../domain/tenant.js';
import type { Store } from '../ports/store/index.js';
import { headlineOf } from '../render/announcements/index.js';
import type { Line } from '../render/message.js';
import { noticeText, titleOf } from '../render/notice-message.js';
import { textsFor } from '../render/texts/index.js';
import { openDatabase } from '../store/open.js';
import { tellStore } from './tell-store.js';

const texts = textsFor('en');
const { cli: words } = texts;

/** As much of a reason as a message has room for. */
const longestReason = 500;

/**
 * `milepost retract <post | petition key> "why"`: what was announced and was wrong is corrected wherever it was told,
 * by the Milepost that runs or runs next, and told to nobody any more. The same again says how far that is.
 */
export const retractCommand: Subcommand = async (args, io) => {
	const { positionals } = readArguments(args, {}, { command: 'retract', least: 2, most: 100 });
	const setup = readToolSetup(io.variables, io.folder);
	const now = () => io.now;
	const { store, close } = await openDatabase(setup, { mode: 'tool', now, ...tellStore(io) });
	try {
		const { content, why } = await meant(store, setup, positionals);
		if (why.trim() === '') throw new ArgumentError('cli-retract-why');
		// A correction takes back what was retracted; it is none of it itself.
		const wrong = retractable(content);
		if (wrong.length === 0) throw new FaultError('cli-retract-correction');
		const lines = await store.transaction((tx) => retractAll(tx, wrong, why.trim().slice(0, longestReason), io.now));
		for (const line of linesOf({ tone: 'plain', blocks: lines.map((line) => ({ kind: 'text', line })) }, io))
			io.out(line);
		return exit.ok;
	} finally {
		await close();
	}
};

interface Retractable {
	readonly ref: ContentRef;
	readonly headline: Line;
	readonly title: string;
	/** Why it was retracted before; empty when it was not. */
	readonly before: string;
}

function retractable({ crossings, notices }: PostContent): readonly Retractable[] {
	return [
		...crossings
			.filter(({ family }) => family !== 'retraction')
			.map((each) => ({
				ref: { kind: 'crossing' as const, id: each.id },
				...{ headline: headlineOf(each, texts), title: each.facts.title, before: each.retracted?.why ?? '' },
			})),
		...notices
			.filter(({ code }) => code !== 'notice-wrong')
			.map((each) => ({
				ref: { kind: 'notice' as const, id: each.id },
				...{ headline: noticeText(each, texts).headline, title: titleOf(each), before: each.retracted?.why ?? '' },
			})),
	];
}

async function retractAll(
	tx: Store,
	wrong: readonly Retractable[],
	why: string,
	now: number,
): Promise<readonly Line[]> {
	const lines: Line[] = [];
	for (const { ref, headline, title, before } of wrong) {
		const added = await tx.retractions.add(ref, why, now);
		const states = statesByPlace(await tx.retractions.places(ref));
		const count = (...of: readonly RetractionState[]) => states.filter((state) => of.includes(state)).length;
		const places = {
			waiting: count('waiting'),
			corrected: count('edited', 'told'),
			gone: count('gone'),
			untold: count('untold'),
		};
		lines.push(
			added ? words.retracted(headline, title, places) : words.retractedBefore(headline, title, places, before),
		);
	}
	return lines;
}

/** A place where a digest named it, too, is corrected when both messages are. */
function statesByPlace(retractions: readonly Retraction[]): readonly RetractionState[] {
	const states = new Map<number, RetractionState>();
	for (const { destination, state } of retractions) {
		const other = states.get(destination);
		states.set(destination, other === undefined || furthest(state) < furthest(other) ? state : other);
	}
	return [...states.values()];
}

/** Where something is still to be done comes before where it was done, and that before where there was nothing to do. */
function furthest(state: RetractionState): number {
	return (['waiting', 'edited', 'told', 'gone', 'untold'] as const).indexOf(state);
}

/** What was typed: a post and the reason, or a petition (or campaign), a key, and the reason. */
async function meant(
	store: Store,
	setup: Setup,
	typed: readonly string[],
): Promise<{ readonly content: PostContent; readonly why: string }> {
	const [first = '', ...rest] = typed;
	// A key is never the first word: `uk:700001` has the form of one.
	const at = rest.findIndex((word) => /^[a-z]+(-[a-z]+)*:\S+$/.test(word));
	const id = readPostReference(first) ?? first;
	const post = await store.posts.get(id);
	if (post !== null) {
		const lead = post.mergedInto === null ? post : await store.posts.get(post.mergedInto);
		return { content: lead ?? { crossings: [], notices: [] }, why: rest.join(' ') };
	}
	if (readPostReference(first) !== null || /^[0-9a-f]{16,}$/.test(first) || at < 0) {
		throw new FaultError('cli-retract-post', { name: first, ...nearestOf(id, await recentPosts(store)) });
	}
	const name = [first, ...rest.slice(0, at)].join(' ');
	const key = rest[at] as string;
	const known = await store.crossings.of(await subjectOf(store, setup, name));
	const crossing = known.find((each) => each.key === key);
	if (crossing === undefined) {
		const keys = known.map((each) => each.key);
		throw new FaultError('cli-retract-key', { key, name, ...nearestOf(key, keys) });
	}
	return { content: { crossings: [crossing], notices: [] }, why: rest.slice(at + 1).join(' ') };
}

async function subjectOf(store: Store, setup: Setup, name: string): Promise<Subject> {
	const campaign = await campaignNamed(store, name);
	if (campaign !== null) return { kind: 'campaign', id: campaign.id };
	return { kind: 'petition', id: (await petitionArgument(store, setup, name)).id };
}

/**
 * Of the operator's campaigns by the name; of those that a server or workspace made by its key and the name
 * (`discord/123/buses`), or by the name alone where no other has it. Throws the fault of a name that several have.
 */
async function campaignNamed(store: Store, typed: string): Promise<Campaign | null> {
	const whole = await store.campaigns.byName(plainId(typed), ownerOf(typed));
	if (whole !== null) return whole;
	const named = (await store.campaigns.all()).filter(({ name }) => name.toLowerCase() === typed.toLowerCase());
	if (named.length < 2) return named[0] ?? null;
	const keys = named.map(({ owner, name }) => ownedId(owner, name));
	throw new FaultError('cli-retract-campaign', { name: typed, keys: keys.slice(0, mostNamed).join(', ') });
}

const mostNamed = 5;

/** As many ids as a mistyped one is compared with, of each channel. */
const recently = 50;

async function recentPosts(store: Store): Promise<readonly string[]> {
	const ids: string[] = [];
	for (const { id } of await store.destinations.all()) {
		ids.push(...(await store.posts.recent(id, recently)).map((post) => post.id));
	}
	return ids;
}

function nearestOf(typed: string, known: readonly string[]): { readonly nearest?: string } {
	const [guess] = nearest(typed, known, 1);
	return guess === undefined ? {} : { nearest: guess };
}
