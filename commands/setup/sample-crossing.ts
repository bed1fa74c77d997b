import type { NewCrossing } from '../../src/domain/crossing.js';
import type { CommonFacts, NeededFacts } from '../../src/domain/families/facts.js';
import { factsAt, neededOf } from '../../src/domain/milestones/counts.js';
import type { TemplateKind } from '../../src/domain/template.js';
import { day } from '../../src/domain/time.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import { here } from '../naming/here.js';

const madeUp = { count: 8_750, goal: 10_000 };

/** Something that a rule could tell: of the first petition that is followed here, with made-up numbers; else made up. */
export async function sampleCrossing(context: CommandContext, kind: TemplateKind): Promise<NewCrossing> {
	const { now } = context;
	const { facts, id } = (await followedFacts(context)) ?? { facts: inventedFacts(context), id: 0 };
	const { count } = facts;
	const subject = { kind: kind === 'total' ? 'campaign' : 'petition', id } as const;
	const about = { subject, moment: now };
	const goal = facts.of ?? madeUp.goal;
	switch (kind) {
		case 'threshold':
			return { ...about, family: 'threshold', key: `threshold:${count}`, facts: { ...facts, value: count } };
		case 'every':
			return { ...about, family: 'count', key: `count:${count}`, facts: { ...facts, value: count } };
		case 'percent':
			return {
				...{ ...about, family: 'percent', key: `percent:${goal}:50` },
				facts: { ...facts, value: Math.round(goal / 2), percent: 50, of: goal },
			};
		case 'pace':
			return { ...about, family: 'pace', key: 'pace:surge', facts: { ...facts, gained: 1_200, usual: 100 } };
		case 'deadline':
			return { ...about, family: 'deadline', key: 'deadline:7d', facts: { ...facts, due: now + 7 * day, seenAt: now } };
		case 'event': {
			const due = { due: now + day, dayKnown: false, eventZone: facts.zone, eventUrl: null };
			return { ...about, family: 'event', key: 'event:1:1d', facts: { ...facts, ...due } };
		}
		case 'lifecycle':
			return { ...about, family: 'lifecycle', key: 'state:debated', facts };
		case 'correction':
			return {
				...{ ...about, family: 'correction', key: 'correction:1' },
				facts: { ...facts, value: 100, before: count + 100, lost: [] },
			};
		case 'total': {
			const part = { petition: id, title: facts.title, count, approximate: facts.approximate, at: now };
			return { ...about, family: 'total', key: `total:${count}`, facts: { ...facts, value: count, parts: [part] } };
		}
		default:
			return kind satisfies never;
	}
}

type SampleFacts = CommonFacts & NeededFacts;

async function followedFacts(
	context: CommandContext,
): Promise<{ readonly facts: SampleFacts; readonly id: number } | null> {
	const { ports, now } = context;
	for (const { subject } of (await here(context)).follows) {
		const petition = subject.kind === 'petition' ? await ports.store.petitions.get(subject.id) : null;
		const facts = petition === null ? null : await factsOf(ports.store, petition, now);
		if (petition !== null && facts !== null)
			return { facts: { ...factsAt(facts), ...neededOf(facts) }, id: petition.id };
	}
	return null;
}

function inventedFacts({ now, texts, ports }: CommandContext): SampleFacts {
	const { count, goal } = madeUp;
	const title = texts.setupTemplate.sample;
	const common = { title, url: null, zone: ports.defaults.zone, count, approximate: false, countAt: now };
	return { ...common, needed: goal - count, of: goal };
}
