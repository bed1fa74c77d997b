import type { Facts } from '../../src/domain/facts.js';
import { explanationIn, type Forecast, stillAhead } from '../../src/domain/outlook/outlook.js';
import { rangeOf, wordFor } from '../../src/domain/outlook/words.js';
import { countChart } from '../../src/facts/chart.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Chart } from '../../src/render/charts/types.js';
import { line } from '../../src/render/line.js';
import type { Block, Line, Message } from '../../src/render/message.js';
import { outlookFields, outlookNotes, outlookRanges } from '../../src/render/outlook.js';
import { actionsFor } from '../answers/actions.js';
import { lookingLine } from '../answers/held.js';
import { moodHere, outlookContext, outlookHere, outlookLineHere } from '../answers/outlook-here.js';
import { channelsAround } from '../naming/here.js';
import { targets } from '../naming/offered.js';
import { type Target, titleOf } from '../naming/target.js';

type PetitionTarget = Extract<Target, { kind: 'petition' }>;

/** Fewer outcomes than this say nothing about how good such outlooks are. */
const enough = 50;

/** How likely, how many, when: with its interval, its picture, and how often such outlooks came true. */
export async function petitionOutlook(context: CommandContext, target: PetitionTarget): Promise<Message> {
	const { ports, texts, now } = context;
	const { petition } = target;
	const words = texts.outlook;
	const platform = ports.platformName(petition.ref.platform);
	const facts = await factsOf(ports.store, petition, now);
	const title = [texts.common.title(titleOf(target))];
	const actions = await actionsFor(context, target);
	const head = { tone: 'plain' as const, title, ...(petition.url === null ? {} : { url: petition.url }), actions };
	if (facts === null) return { ...head, blocks: [text(await lookingLine(context, petition.ref.platform))] };
	const source = texts.common.source(platform, now - facts.age, facts.reading.kind);
	const outlook = await outlookHere(context, petition.id, facts);
	if (outlook === null) return { ...head, blocks: [text(words.over(facts.snapshot.unit))], footer: [source] };
	if (outlook.kind === 'too-little') return { ...head, blocks: [text(words.tooLittle)], footer: [source] };
	const explanation = facts.outlook === null ? null : explanationIn(facts.outlook, await moodHere(context));
	const told = { ...outlookContext(context, facts), explanation };
	return {
		...head,
		blocks: [
			{ kind: 'fields', fields: outlookFields(outlook, told) },
			...countriesNote(context, facts).map(text),
			...outlookNotes(outlook, told).map(text),
			...(await recordOf(context, outlook)).map(text),
		],
		footer: [...outlookRanges(outlook, told), source],
		summary: line`${title}: ${texts.common.signatures(facts.reading.count, facts.reading.kind, facts.snapshot.unit)}`,
		picture: await pictureOf(context, target, facts),
	};
}

/** Where a number of countries is needed, too, the outlook is of the count alone: how they stand is said with it. */
function countriesNote({ texts }: CommandContext, { countries }: Facts): readonly Line[] {
	if (countries === null) return [];
	const over = countries.kind === 'known' ? countries.reached.length : null;
	return [texts.outlook.countOnly(over, countries.needed)];
}

/** Of a campaign: each petition's in a line. */
export async function campaignOutlook(
	context: CommandContext,
	target: Extract<Target, { kind: 'campaign' }>,
): Promise<Message> {
	const { ports, texts, now } = context;
	const items: Line[] = [];
	for (const member of await membersOf(context, target)) {
		const facts = await factsOf(ports.store, member.petition, now);
		const said = await (facts === null
			? lookingLine(context, member.petition.ref.platform)
			: saidOf(context, member, facts));
		items.push(line`${texts.common.title(titleOf(member))}: ${said}`);
	}
	return {
		tone: 'plain',
		title: [texts.common.title(titleOf(target))],
		blocks: [{ kind: 'list', items }],
		footer: [texts.outlook.ranges],
		actions: await actionsFor(context, target),
	};
}

async function saidOf(context: CommandContext, { petition }: PetitionTarget, facts: Facts): Promise<Line> {
	return (await outlookLineHere(context, petition.id, facts)) ?? context.texts.outlook.over(facts.snapshot.unit);
}

async function membersOf(
	{ ports }: CommandContext,
	{ campaign }: Extract<Target, { kind: 'campaign' }>,
): Promise<readonly PetitionTarget[]> {
	const members = await targets(
		ports.store,
		campaign.members.map((id) => ({ kind: 'petition' as const, id })),
	);
	return members.filter((each) => each.kind === 'petition');
}

/** "Of outlooks like this one, 71 % came true", once there are enough; of those with the same word. */
async function recordOf({ ports, texts, now }: CommandContext, forecast: Forecast): Promise<readonly Line[]> {
	const ahead = stillAhead(forecast);
	if (ahead === null) return [];
	const word = wordFor(ahead.chance);
	const { ended, petitions, share } = await ports.store.outlooks.record(forecast.model, ...rangeOf(word), now);
	const words = texts.outlook;
	return [
		share === null || ended < enough ? words.noRecord(ended, enough) : words.record(word, ended, petitions, share),
	];
}

async function pictureOf(context: CommandContext, { petition }: PetitionTarget, facts: Facts): Promise<Chart> {
	const { ports, call } = context;
	const mood = await moodHere(context);
	const told = await channelsAround(context);
	return countChart(ports.store, petition.id, facts, { from: null, mood, locale: call.caller.locale, told });
}

function text(content: Line): Block {
	return { kind: 'text', line: content };
}
