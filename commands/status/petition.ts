import type { Facts } from '../../src/domain/facts.js';
import type { Health } from '../../src/domain/health.js';
import type { Outlook } from '../../src/domain/outlook/outlook.js';
import type { Petition } from '../../src/domain/petition.js';
import { day, hour } from '../../src/domain/time.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import { line, outside } from '../../src/render/line.js';
import type { Block, Field, Line, Message } from '../../src/render/message.js';
import { outlookLine } from '../../src/render/outlook.js';
import type { Texts } from '../../src/render/texts/index.js';
import { actionsFor } from '../answers/actions.js';
import { heldLine } from '../answers/held.js';
import { mercyBlocks } from '../answers/mercy.js';
import { outlookContext, outlookHere } from '../answers/outlook-here.js';
import type { Target } from '../naming/target.js';

/** Everything there is to say about one petition now, from what is stored. */
export async function petitionStatus(
	context: CommandContext,
	target: Extract<Target, { kind: 'petition' }>,
): Promise<Message> {
	const { ports, texts, now } = context;
	const { petition } = target;
	const platform = ports.platformName(petition.ref.platform);
	const facts = await factsOf(ports.store, petition, now);
	const health = await ports.store.health.get(petition.id);
	const outlook = facts === null ? null : await outlookHere(context, petition.id, facts);
	const actions = await actionsFor(context, target);
	const held = await heldLine(context, petition.ref.platform);
	if (facts === null) return unread(context, petition, health, held);
	return {
		tone: 'plain',
		title: [texts.common.title(facts.snapshot.title)],
		...(facts.snapshot.url === null ? {} : { url: facts.snapshot.url }),
		blocks: [
			measure(facts, texts),
			{ kind: 'fields', fields: fieldsOf(context, facts, outlook, platform) },
			...(await mercyBlocks(context, [petition])),
			...answerOf(facts),
			...trouble(health, texts),
			...(held === null ? [] : [{ kind: 'text', line: held } as const]),
		],
		footer: sourceOf(facts, platform, texts),
		summary: line`${texts.common.title(facts.snapshot.title)}: ${texts.common.signatures(facts.reading.count, facts.reading.kind, facts.snapshot.unit)}`,
		actions,
	};
}

function unread(
	{ ports, texts }: CommandContext,
	petition: Petition,
	health: Health | null,
	held: Line | null,
): Message {
	const { platform } = petition.ref;
	const { status } = texts;
	const failed = health === null ? status.looking(ports.platformName(platform)) : status.neverRead(health);
	const text = ports.pushed(platform) ? status.uncounted : (held ?? failed);
	return {
		tone: 'plain',
		title: [texts.common.title(petition.title)],
		...(petition.url === null ? {} : { url: petition.url }),
		blocks: [{ kind: 'text', line: text }],
	};
}

/** The bar to the next threshold; where all are reached, the full one of the last; else the bare count. */
function measure({ reading, next, thresholds, snapshot }: Facts, { status }: Texts): Block {
	const { count, kind } = reading;
	const last = thresholds.at(-1);
	if (next !== null) {
		const of = next.threshold.count;
		return { kind: 'bar', share: count / of, line: status.progress(count, kind, of) };
	}
	if (last === undefined) return { kind: 'text', line: status.count(count, kind, snapshot.unit) };
	const reached = status.reached(last.threshold, last.reachedAt, snapshot.zone);
	return { kind: 'bar', share: 1, line: line`${status.count(count, kind, snapshot.unit)}: ${reached}` };
}

function fieldsOf(context: CommandContext, facts: Facts, outlook: Outlook | null, platform: string): readonly Field[] {
	const { texts } = context;
	const { labels } = texts.status;
	const told = outlook === null ? null : outlookLine(outlook, outlookContext(context, facts));
	const rows: readonly (readonly [Line, Line | null])[] = [
		[labels.state, stateOf(facts, texts)],
		[labels.needed, neededOf(facts, texts)],
		[labels.reached, reachedOf(facts, texts)],
		[labels.countries, facts.countries === null ? null : texts.status.countries(facts.countries)],
		[labels.goal, facts.snapshot.goal === null ? null : texts.status.goal(facts.snapshot.goal, platform)],
		[labels.pace, isOpen(facts) ? paceNow(facts, outlook, texts) : null],
		[texts.outlook.labels.outlook, isOpen(facts) ? told : null],
		[labels.deadline, deadlineOf(facts, platform, texts)],
		[labels.answer, responseOf(facts, texts)],
		[labels.news, newsOf(facts, texts)],
	];
	return rows.flatMap(([label, value]) => (value === null || value.length === 0 ? [] : [{ label, value }]));
}

function isOpen({ snapshot, left }: Facts): boolean {
	return snapshot.state === 'open' && (left === null || left > 0 || snapshot.signable);
}

/** What was gained; before the readings reach back that far, the pace that the outlook states. */
function paceNow({ pace, reading, snapshot }: Facts, outlook: Outlook | null, { status, outlook: words }: Texts): Line {
	const unseen = pace.hour === null && pace.day === null && pace.week === null;
	return unseen && outlook?.kind === 'forecast'
		? words.pace(outlook.perDay, snapshot.unit)
		: status.pace(pace, reading.kind);
}

function stateOf(facts: Facts, { status }: Texts): Line | null {
	if (facts.snapshot.state !== 'open') return status.state(facts.snapshot.state, facts.snapshot.unit);
	return isOpen(facts) ? null : status.state('closed', facts.snapshot.unit);
}

function neededOf(facts: Facts, { status }: Texts): Line | null {
	const { next, pace, left, reading } = facts;
	if (next === null || !isOpen(facts)) return null;
	const needed = status.needed(next, reading.kind);
	if (left !== null && left < day) return line`${needed}, ${status.neededToday}`;
	return next.perDay === null ? needed : line`${needed}: ${status.perDay(next.perDay, pace.day, reading.kind)}`;
}

/** Thresholds passed on the way to the next one, and those the count fell below again. */
function reachedOf({ thresholds, next, snapshot }: Facts, { status, common }: Texts): Line | null {
	const passed = thresholds.filter(
		(state) => (state.reached && next !== null) || (!state.reached && state.reachedAt !== null),
	);
	const lines = passed.map(({ threshold, reached, reachedAt }) => {
		const when = status.reached(threshold, reachedAt, snapshot.zone);
		return reached ? when : status.fallenBelow(when);
	});
	return common.and(lines);
}

function deadlineOf(facts: Facts, platform: string, { status }: Texts): Line {
	const { snapshot, left } = facts;
	const { deadline, zone } = snapshot;
	if (deadline === null || left === null) return status.noDeadline(facts.reading.kind === 'typed' ? null : platform);
	if (left > 0) return snapshot.state === 'open' ? status.deadline(deadline, zone) : status.closedEarly(deadline, zone);
	return isOpen(facts) ? status.stillSignable(deadline, zone, snapshot.unit) : status.deadlinePassed(deadline, zone);
}

function responseOf({ response, snapshot }: Facts, texts: Texts): Line | null {
	const words = texts.response.short;
	switch (response.kind) {
		case 'none':
			return null;
		case 'awaited':
			if (response.by === null) return words.undated;
			return (response.overdue ? words.overdue : words.awaited)(response.by, snapshot.zone);
		case 'answered':
			return words.answered(response.event, response.by, snapshot.zone);
		default:
			return response satisfies never;
	}
}

/** What else the authorities or the platform did. */
function newsOf({ snapshot, response }: Facts, texts: Texts): Line | null {
	const answer = response.kind === 'answered' ? response.event : null;
	const others = snapshot.events.filter((event) => event !== answer);
	return texts.common.and(others.map((event) => texts.response.event(event, snapshot.zone)));
}

/** The answer's first lines. */
function answerOf({ response }: Facts): readonly Block[] {
	const summary = response.kind === 'answered' ? response.event.summary : null;
	return summary === null ? [] : [{ kind: 'quote', line: [outside(summary, 400)] }];
}

function trouble(health: Health | null, { status }: Texts): readonly Block[] {
	return health === null ? [] : [{ kind: 'text', line: status.trouble(health) }];
}

/** Source and age. A count that stood still says since when. */
function sourceOf(facts: Facts, platform: string, { common, status }: Texts): readonly Line[] {
	const checkedAt = facts.now - facts.age;
	const { countedOn, zone } = facts.snapshot;
	const seen = common.source(platform, checkedAt, facts.reading.kind);
	const source = countedOn === undefined ? seen : line`${seen}; ${status.countedOn(countedOn, zone)}`;
	const still = isOpen(facts) && checkedAt - facts.reading.at > hour;
	return still ? [source, status.stoodStill(facts.reading.at)] : [source];
}
