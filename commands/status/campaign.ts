import type { Facts } from '../../src/domain/facts.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import { line, link } from '../../src/render/line.js';
import type { Line, Message } from '../../src/render/message.js';
import type { Texts } from '../../src/render/texts/index.js';
import { actionsFor } from '../answers/actions.js';
import { mercyBlocks } from '../answers/mercy.js';
import { targets } from '../naming/offered.js';
import { type Target, titleOf, typedName } from '../naming/target.js';

interface Member {
	readonly target: Extract<Target, { kind: 'petition' }>;
	readonly platform: string;
	/** Null while it was never read. */
	readonly facts: Facts | null;
}

/** A campaign: the sum, and each petition with its own number and moment. */
export async function campaignStatus(
	context: CommandContext,
	target: Extract<Target, { kind: 'campaign' }>,
): Promise<Message> {
	const { texts } = context;
	const { campaign } = target;
	const members = await membersOf(context, campaign.members);
	const read = members.flatMap(({ facts }) => (facts === null ? [] : [facts]));
	const counted = read.filter(({ snapshot }) => snapshot.unit === undefined);
	const total = counted.reduce((sum, facts) => sum + facts.reading.count, 0);
	const approximate = counted.some((facts) => facts.reading.kind === 'approximate');
	const sum = texts.status.campaign.total(total, approximate);
	const missing = members.length - read.length;
	const [first] = members;
	return {
		tone: 'plain',
		title: [texts.common.title(campaign.title)],
		blocks: [
			{ kind: 'text', line: missing === 0 ? sum : line`${sum}, ${texts.status.campaign.incomplete(missing)}` },
			{ kind: 'list', items: members.map((member) => partOf(member, texts)) },
			...(await mercyBlocks(
				context,
				members.map(({ target: { petition } }) => petition),
			)),
			...(counted.length > 1 ? [{ kind: 'text' as const, line: texts.status.campaign.twice(counted.length) }] : []),
			...(first === undefined
				? []
				: [{ kind: 'text' as const, line: texts.status.campaign.more(typedName(first.target)) }]),
		],
		...(read.length === 0
			? {}
			: { footer: [texts.status.campaign.source(Math.min(...read.map((facts) => facts.now - facts.age)))] }),
		summary: line`${texts.common.title(campaign.title)}: ${sum}`,
		actions: await actionsFor(context, target),
	};
}

async function membersOf(context: CommandContext, ids: readonly number[]): Promise<readonly Member[]> {
	const { ports, now } = context;
	const members: Member[] = [];
	for (const target of await targets(
		ports.store,
		ids.map((id) => ({ kind: 'petition' as const, id })),
	)) {
		if (target.kind !== 'petition') continue;
		const platform = ports.platformName(target.petition.ref.platform);
		members.push({ target, platform, facts: await factsOf(ports.store, target.petition, now) });
	}
	return members;
}

function partOf({ target, platform, facts }: Member, texts: Texts): Line {
	const words = texts.status.campaign;
	const title = texts.common.title(titleOf(target));
	const { url } = target.petition;
	const name: Line = [url === null ? title : link(url, title)];
	if (facts === null) return words.unread(name, platform);
	return words.part(name, standingOf(facts, texts), facts.reading.at, platform);
}

/** Its count beside the number that matters next, or the last one it reached. */
function standingOf({ reading, thresholds, next, snapshot }: Facts, texts: Texts): Line {
	const words = texts.status;
	if (next !== null) return words.campaign.of(reading.count, reading.kind, next.threshold.count);
	const count = texts.common.signatures(reading.count, reading.kind, snapshot.unit);
	const last = thresholds.at(-1);
	return last === undefined ? count : line`${count}, ${words.reached(last.threshold, last.reachedAt, snapshot.zone)}`;
}
