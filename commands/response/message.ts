import { daysBetween } from '../../src/domain/day-rules.js';
import type { Facts, ResponseStatus, ThresholdState } from '../../src/domain/facts.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import { line, link, outside } from '../../src/render/line.js';
import type { Block, Line, Message } from '../../src/render/message.js';
import { actionsFor } from '../answers/actions.js';
import { lookingLine } from '../answers/held.js';
import { targets } from '../naming/offered.js';
import { subjectOf, type Target, titleOf } from '../naming/target.js';

/** What was promised, by when, and what came of it; of a campaign, petition by petition. */
export async function responseMessage(context: CommandContext, target: Target): Promise<Message> {
	const { texts, ports } = context;
	const petitions =
		target.kind === 'petition'
			? [target]
			: await targets(
					ports.store,
					target.campaign.members.map((id) => ({ kind: 'petition' as const, id })),
				);
	const url = target.kind === 'petition' ? target.petition.url : null;
	const parts = await Promise.all(petitions.map((each) => partOf(context, each)));
	return {
		tone: 'plain',
		title: [texts.common.title(titleOf(target))],
		...(url === null ? {} : { url }),
		blocks: parts.flatMap(({ blocks }, i) =>
			target.kind === 'petition'
				? blocks
				: [{ kind: 'heading' as const, line: [texts.common.title(titleOf(petitions[i] as Target))] }, ...blocks],
		),
		footer: parts.flatMap(({ footer }) => footer),
		actions: await actionsFor(context, target),
	};
}

interface Part {
	readonly blocks: readonly Block[];
	readonly footer: readonly Line[];
}

async function partOf(context: CommandContext, target: Target): Promise<Part> {
	const { ports, texts, now } = context;
	const petition = await ports.store.petitions.get(subjectOf(target).id);
	const facts = petition === null ? null : await factsOf(ports.store, petition, now);
	const id = petition?.ref.platform ?? '';
	if (facts === null) return { blocks: [text(await lookingLine(context, id))], footer: [] };
	const platform = ports.platformName(id);
	const words = texts.response;
	const promises = facts.thresholds.map((state) => text(promiseOf(state, facts, words)));
	return {
		blocks: [
			...(promises.length === 0 ? [text(words.nothingPromised(platform))] : promises),
			...(facts.countries === null ? [] : [text(texts.status.countries(facts.countries))]),
			...answerOf(facts, words),
			...newsOf(facts, words),
		],
		footer: [texts.common.source(platform, now - facts.age, facts.reading.kind)],
	};
}

type Words = CommandContext['texts']['response'];

function text(content: Line): Block {
	return { kind: 'text', line: content };
}

/** The rule of a threshold, and whether it was reached. */
function promiseOf(state: ThresholdState, { reading, snapshot }: Facts, words: Words): Line {
	const { threshold, reached, reachedAt } = state;
	const rule = words.rule(threshold);
	if (reached || reachedAt !== null) return line`${rule} ${words.reached(reachedAt, snapshot.zone)}`;
	return line`${rule} ${words.notReached(threshold.count - reading.count, reading.kind === 'approximate')}`;
}

/** What is owed, or what was said and whether it kept the promise. */
function answerOf({ response, snapshot, now }: Facts, words: Words): readonly Block[] {
	const { zone } = snapshot;
	switch (response.kind) {
		case 'none':
			return [];
		case 'awaited':
			if (response.by === null) return [text(words.awaited)];
			if (!response.overdue) return [text(words.promisedBy(response.by, zone))];
			return [text(words.overdue(response.by, zone, daysBetween(response.by, now, zone)))];
		case 'answered':
			return saidOf(response, zone, words);
		default:
			return response satisfies never;
	}
}

function saidOf(
	{ event, by }: Extract<ResponseStatus, { kind: 'answered' }>,
	zone: string,
	words: Words,
): readonly Block[] {
	const { moment, summary, url } = event;
	const said = line`${words.event(event, zone)}.`;
	const kept = by === null || moment === null ? [] : words.kept(by, zone, daysBetween(moment.at, by, zone));
	return [
		text(kept.length === 0 ? said : line`${said} ${kept}`),
		...(summary === null ? [] : [{ kind: 'quote' as const, line: [outside(summary, 1_000)] }]),
		...(url === null ? [] : [text([link(url, ...words.readMore)])]),
	];
}

/** Debates, referrals, victories: everything else that was done. */
function newsOf({ snapshot, response }: Facts, words: Words): readonly Block[] {
	const answer = response.kind === 'answered' ? response.event : null;
	const others = snapshot.events.filter((event) => event !== answer);
	if (others.length === 0) return answer === null && response.kind === 'none' ? [text(words.nothingYet)] : [];
	const items = others.map(({ summary, ...event }): Line => {
		const what = words.event({ ...event, summary }, snapshot.zone);
		return summary === null ? what : line`${what}: ${outside(summary, 300)}`;
	});
	return [{ kind: 'list', items }];
}
