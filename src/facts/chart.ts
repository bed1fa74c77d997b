import { courseOf } from '../domain/crossing.js';
import type { Facts } from '../domain/facts.js';
import type { Mood } from '../domain/outlook/mood.js';
import { fanOf, questionOf } from '../domain/outlook/outlook.js';
import type { Instant } from '../domain/petition.js';
import { stands } from '../domain/retraction.js';
import type { Store } from '../ports/store/index.js';
import type { ChartMark, CountChart } from '../render/charts/types.js';
import { crossingsKnownIn } from './known-crossings.js';

export interface ChartWishes {
	/** Where the picture begins; null = with the first reading. */
	readonly from: Instant | null;
	/** Null = without the outlook. */
	readonly mood: Mood | null;
	readonly locale: string;
	/** Channels whose announced numbers are marked, besides the official ones: what others asked for is theirs. */
	readonly told: readonly number[];
}

/** As many readings as a picture is drawn from; an outline may add those of falls. */
const steps = 400;
const mostMarks = 30;

/** What a picture of a petition's count shows: its course, what was passed, and what is ahead. */
export async function countChart(
	store: Store,
	petition: number,
	facts: Facts,
	{ from, mood, locale, told }: ChartWishes,
): Promise<CountChart> {
	const { snapshot, next, thresholds } = facts;
	const begin = from ?? Number.MIN_SAFE_INTEGER;
	const points = await store.readings.outline(petition, begin, facts.now, steps);
	const passed = thresholds.filter((each) => each.reached).map(({ threshold }) => threshold.count);
	const { outlook } = facts;
	const fan = mood === null || outlook === null ? [] : fanOf(outlook.state, questionOf(outlook, mood));
	return {
		kind: 'count',
		zone: snapshot.zone,
		locale,
		...(snapshot.unit === undefined ? {} : { unit: snapshot.unit }),
		points: points.map(({ at, count }) => ({ at, count })),
		thresholds: [...passed, ...(next === null ? [] : [next.threshold.count])],
		deadline: snapshot.deadline,
		marks: await marksOf(store, petition, begin, told),
		fan,
	};
}

async function marksOf(
	store: Store,
	petition: number,
	from: Instant,
	told: readonly number[],
): Promise<readonly ChartMark[]> {
	const subject = { kind: 'petition', id: petition } as const;
	const crossings = (await store.crossings.of(subject)).filter((each) => each.moment >= from && stands(each));
	const marks = (await crossingsKnownIn(store, subject, crossings, told))
		.flatMap((crossing): (ChartMark & { readonly official: boolean })[] => {
			const point = courseOf(crossing);
			if (point === null) return [];
			const { kind, count, isOfficial: official } = point;
			return [{ at: crossing.moment, count, kind: kind === 'fell' ? 'correction' : 'crossing', official }];
		})
		.sort((a, b) => a.at - b.at);
	// Somebody's `every:100` would hide the line beneath it.
	const shown = marks.length > mostMarks ? marks.filter(({ official }) => official) : marks;
	return shown.map(({ official: _, ...mark }) => mark);
}
