import type { PastCount } from '../../domain/past-count.js';
import type { OfficialEvent, Snapshot } from '../../domain/petition.js';
import { instant, understand } from '../shape.js';
import { untitled } from '../text.js';
import type { Batch, DecisionMakerUpdate, MilestoneUpdate, Petition } from './schema.js';

/** What one read of Change.org brought together. */
export interface Look {
	readonly slug: string;
	readonly petition: Petition;
	/** Null when it could not be asked: what was known stays known. */
	readonly answer: DecisionMakerUpdate | null;
	readonly previous: Snapshot | null;
}

/** A petition as the domain sees it. Change.org has no deadline, and a goal that moves up by itself: never a threshold. */
export function snapshotOf(look: Look): Snapshot {
	const { petition, previous, slug } = look;
	const status = petition.status ?? 'published';
	const url = `https://www.change.org/p/${slug}`;
	return {
		title: petition.ask || previous?.title || untitled(slug),
		url,
		zone: 'UTC',
		count: petition.signatureCount.displayed,
		countKind: 'displayed',
		state: status === 'published' ? 'open' : 'closed',
		rawState: status,
		signable: status === 'published',
		openedAt:
			petition.createdAt === null ? (previous?.openedAt ?? null) : { at: petition.createdAt, precision: 'exact' },
		deadline: null,
		thresholds: [],
		goal: petition.signatureGoal?.displayed ?? petition.signatureCount.goal,
		events: [...victoryOf(petition, url), ...decisionMakerEvents(look, url)],
	};
}

function victoryOf(petition: Petition, url: string): OfficialEvent[] {
	if (petition.isVictory !== true && petition.status !== 'victory') return [];
	const date = understand(instant, petition.victoryDate);
	const moment = date.kind === 'understood' ? ({ at: date.value, precision: 'exact' } as const) : null;
	return [{ kind: 'victory', moment, summary: petition.victoryDescription, url }];
}

function decisionMakerEvents(look: Look, url: string): OfficialEvent[] {
	const { answer, previous } = look;
	if (answer === null) {
		return previous?.events.filter((event) => event.kind === 'decision-maker-responded') ?? [];
	}
	return [eventOf(answer, url)];
}

function eventOf(answer: DecisionMakerUpdate, url: string | null): OfficialEvent {
	const moment = { at: answer.createdAt, precision: 'exact' } as const;
	return { kind: 'decision-maker-responded', moment, summary: answer.description ?? answer.title, url };
}

/** What was stored of a petition whose page stands still, with the newest answer to it. */
export function answeredBy(answer: DecisionMakerUpdate, previous: Snapshot): Snapshot {
	const others = previous.events.filter((event) => event.kind !== 'decision-maker-responded');
	return { ...previous, events: [...others, eventOf(answer, previous.url)] };
}

/** The counts in a GraphQL answer, if it has any. */
export function statsIn(batch: Batch): Petition | null {
	return batch.map((answer) => answer.data?.petitionStats ?? null).find((stats) => stats !== null) ?? null;
}

/** The newest answer of a decision maker in a GraphQL answer. */
export function newestAnswerIn(batch: Batch): DecisionMakerUpdate | null {
	const answers = updatesIn(batch).filter((each) => each.__typename === 'DmResponsePetitionUpdate');
	return answers.sort((a, b) => b.createdAt - a.createdAt)[0] ?? null;
}

/** The numbers it passed, and when: the past that Change.org itself tells. */
export function pastIn(batch: Batch): readonly PastCount[] {
	return updatesIn(batch).flatMap((each) =>
		each.__typename === 'MilestonePetitionUpdate' ? [{ at: each.createdAt, count: each.signatureCount }] : [],
	);
}

function updatesIn(batch: Batch): readonly (DecisionMakerUpdate | MilestoneUpdate)[] {
	const nodes = batch.flatMap((answer) => answer.data?.petition?.updatesConnection?.nodes ?? []);
	return nodes.filter((node) => node !== null);
}
