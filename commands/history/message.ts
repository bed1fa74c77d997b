import { type Crossing, courseOf, valueIn } from '../../src/domain/crossing.js';
import type { CoursePoint } from '../../src/domain/families/types.js';
import { own } from '../../src/domain/own.js';
import { stands } from '../../src/domain/retraction.js';
import { day, week } from '../../src/domain/time.js';
import { countChart } from '../../src/facts/chart.js';
import { crossingsKnownIn } from '../../src/facts/known-crossings.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { CountChart } from '../../src/render/charts/types.js';
import type { Field, Line, Message } from '../../src/render/message.js';
import { actionsFor } from '../answers/actions.js';
import { lookingLine } from '../answers/held.js';
import { channelsAround } from '../naming/here.js';
import { type Target, titleOf } from '../naming/target.js';

/** How far back a picture may go, in milliseconds. */
export const ranges: Readonly<Record<string, number>> = { day, week, month: 30 * day, all: Number.POSITIVE_INFINITY };

/** Only the newest of what was passed are named; the picture shows the others. */
const named = 5;

/** The course of a count: its picture, what was gained, and what was passed on the way. */
export async function historyMessage(
	context: CommandContext,
	target: Extract<Target, { kind: 'petition' }>,
	range = 'all',
): Promise<Message> {
	const { ports, texts, now, call } = context;
	const { petition } = target;
	const { labels, ...words } = texts.history;
	const platform = ports.platformName(petition.ref.platform);
	const facts = await factsOf(ports.store, petition, now);
	const head = {
		tone: 'plain' as const,
		title: [texts.common.title(titleOf(target))],
		...(petition.url === null ? {} : { url: petition.url }),
		actions: await actionsFor(context, target),
	};
	if (facts === null)
		return { ...head, blocks: [{ kind: 'text', line: await lookingLine(context, petition.ref.platform) }] };
	const back = own(ranges, range) ?? Number.POSITIVE_INFINITY;
	const from = Number.isFinite(back) ? now - back : null;
	const told = await channelsAround(context);
	const wishes = { from, mood: null, locale: call.caller.locale, told };
	const chart = await countChart(ports.store, petition.id, facts, wishes);
	const subject = { kind: 'petition', id: petition.id } as const;
	const passed = (await ports.store.crossings.of(subject)).filter(stands);
	const crossings = await crossingsKnownIn(ports.store, subject, passed, told);
	const { zone, unit } = facts.snapshot;
	const newest = facts.reading;
	const first = chart.points[0] ?? newest;
	const rows: readonly (readonly [Line, Line | null])[] = [
		[labels.now, words.now(newest.count, newest.at, zone)],
		[
			labels.gained,
			first.at === newest.at ? words.single : words.gained(newest.count - first.count, first.at, zone, unit),
		],
		[labels.passed, passedOf(context, crossings, chart, zone)],
		[labels.corrected, correctedOf(context, crossings, chart, zone)],
		[labels.former, await formerOf(context, petition.id)],
	];
	return {
		...head,
		blocks: [
			{ kind: 'fields', fields: rows.flatMap(([label, value]): Field[] => (value === null ? [] : [{ label, value }])) },
		],
		footer: [texts.common.source(platform, now - facts.age, newest.kind)],
		...(chart.points.length < 2 ? {} : { picture: chart }),
	};
}

/** What it had on other platforms, newest first. */
async function formerOf({ ports, texts }: CommandContext, petition: number): Promise<Line | null> {
	const lines: Line[] = [];
	for (const { id, ref, snapshot } of await ports.store.petitions.formers(petition)) {
		const last = await ports.store.readings.latest(id);
		if (last === null || snapshot === null) continue;
		const { zone, unit } = snapshot;
		lines.unshift(texts.history.former({ ...last, platform: ports.platformName(ref.platform), zone, unit }));
	}
	return newestOf(texts, lines);
}

function passedOf(
	{ texts }: CommandContext,
	crossings: readonly Crossing[],
	{ points }: CountChart,
	zone: string,
): Line | null {
	const passed = inside(crossings, points[0]?.at).flatMap((crossing) => pointOf(crossing, 'passed'));
	return newestOf(
		texts,
		passed.map(({ at, count }) => texts.history.passed(count, at, zone)),
	);
}

function correctedOf(
	{ texts }: CommandContext,
	crossings: readonly Crossing[],
	{ points }: CountChart,
	zone: string,
): Line | null {
	const fallen = inside(crossings, points[0]?.at).flatMap((crossing) => pointOf(crossing, 'fell'));
	return newestOf(
		texts,
		fallen.map(({ at, count }) => texts.history.fell(count, at, zone)),
	);
}

function pointOf(crossing: Crossing, kind: CoursePoint['kind']): { at: number; count: number }[] {
	const point = courseOf(crossing);
	return point?.kind === kind && point.isNamed ? [{ at: crossing.moment, count: point.count }] : [];
}

function inside(crossings: readonly Crossing[], from: number | undefined): readonly Crossing[] {
	return crossings
		.filter(({ moment }) => from === undefined || moment >= from)
		.sort((a, b) => b.moment - a.moment || b.facts.count - a.facts.count || (valueIn(b) ?? 0) - (valueIn(a) ?? 0));
}

function newestOf({ common, history }: CommandContext['texts'], newestFirst: readonly Line[]): Line | null {
	if (newestFirst.length === 0) return null;
	const rest = newestFirst.length - named;
	return common.and([...newestFirst.slice(0, named), ...(rest > 0 ? [history.earlier(rest)] : [])]);
}
