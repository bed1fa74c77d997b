import { FaultError } from '../../src/domain/fault.js';
import type { Unit } from '../../src/domain/petition.js';
import { day } from '../../src/domain/time.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import { letters } from '../../src/render/charts/alt.js';
import type { ComparisonChart, DayPoint } from '../../src/render/charts/types.js';
import type { Field, Message } from '../../src/render/message.js';
import { targets } from '../naming/offered.js';
import { subjectOf, type Target, titleOf } from '../naming/target.js';

type PetitionTarget = Extract<Target, { kind: 'petition' }>;

/** Readings a curve is drawn from. */
const steps = 100;

/** Petitions beside one another, each from its own first day; campaigns stand for their members. */
export async function compareMessage(context: CommandContext, named: readonly Target[]): Promise<Message> {
	const { texts, call } = context;
	const petitions = await petitionsOf(context, named);
	if (petitions.length < 2) throw new FaultError('compare-few');
	if (petitions.length > letters.length) throw new FaultError('compare-many', { count: petitions.length });
	const curves = await Promise.all(petitions.map((each) => curveOf(context, each)));
	const chart: ComparisonChart = {
		kind: 'comparison',
		locale: call.caller.locale,
		curves: curves.map(({ points }) => points),
	};
	const words = texts.history.compare;
	return {
		tone: 'plain',
		title: words.title,
		blocks: [
			{
				kind: 'fields',
				fields: petitions.map(
					(each, i): Field => ({
						label: words.name(letters[i] as string, [texts.common.title(titleOf(each))]),
						value: standingOf(context, curves[i] as Curve),
					}),
				),
			},
		],
		footer: [words.counted],
		...(curves.some(({ points }) => points.length > 1) ? { picture: chart } : {}),
		actions: [{ kind: 'share' }, { kind: 'refresh', command: call.command, args: call.args }],
	};
}

async function petitionsOf({ ports }: CommandContext, named: readonly Target[]): Promise<readonly PetitionTarget[]> {
	const subjects = named.flatMap((target) =>
		target.kind === 'petition'
			? [subjectOf(target)]
			: target.campaign.members.map((id) => ({ kind: 'petition' as const, id })),
	);
	const unique = subjects.filter(({ id }, i) => subjects.findIndex((each) => each.id === id) === i);
	return (await targets(ports.store, unique)).filter((each) => each.kind === 'petition');
}

interface Curve {
	readonly points: readonly DayPoint[];
	/** Signatures of the last day; null where the readings do not say. */
	readonly gained: number | null;
	readonly unit?: Unit | undefined;
}

async function curveOf({ ports, now }: CommandContext, { petition }: PetitionTarget): Promise<Curve> {
	const facts = await factsOf(ports.store, petition, now);
	if (facts === null) return { points: [], gained: null };
	const readings = await ports.store.readings.outline(petition.id, Number.MIN_SAFE_INTEGER, now, steps);
	const first = readings[0]?.at ?? now;
	const begin = Math.min(facts.snapshot.openedAt?.at ?? first, first);
	return {
		points: readings.map(({ at, count }) => ({ day: (at - begin) / day, count })),
		gained: facts.pace.day,
		unit: facts.snapshot.unit,
	};
}

function standingOf({ texts }: CommandContext, { points, gained, unit }: Curve) {
	const words = texts.history.compare;
	const last = points.at(-1);
	return last === undefined ? words.unread : words.standing(last.count, Math.floor(last.day) + 1, gained, unit);
}
