import type { Campaign, DatedEvent } from '../../src/domain/campaign.js';
import type { ChannelEvent } from '../../src/domain/dated.js';
import { FaultError } from '../../src/domain/fault.js';
import { isSameSubject } from '../../src/domain/petition.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { Answer } from '../../src/ports/chat.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { Block, Line, Message } from '../../src/render/message.js';
import { here } from '../naming/here.js';
import { offered, targets } from '../naming/offered.js';
import { choose, plain, resolve, suggestNames } from '../naming/resolve.js';
import { subjectOf, type Target, titleOf } from '../naming/target.js';
import { type Dated, dateOf, datesOf } from './dates.js';

export const countdown: Command = {
	name: 'petition countdown',
	summary: ({ commands }) => commands.countdown.summary,
	example: '/petition countdown',
	options: [
		{
			name: 'petition',
			kind: 'petition',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.countdown.petition,
		},
	],
	access: 'anyone',
	async run(context, { petition: typed }) {
		if (typed === undefined) {
			const { follows } = await here(context);
			if (follows.length === 0) throw new FaultError('nothing-followed');
			const followed = await targets(
				context.ports.store,
				follows.map((follow) => follow.subject),
			);
			return countdownOf(context, followed, context.texts.countdown.title);
		}
		const event = await eventNamed(context, typed);
		if (event !== null) {
			const dates = [dateOf(event, context.now, context.texts)];
			return {
				message: message(context, { dates, undated: [], footer: [] }, context.texts.countdown.title),
				visibility: 'private',
			};
		}
		const chosen = await choose(context, typed);
		if ('answer' in chosen) return chosen.answer;
		return countdownOf(context, [chosen.target], [context.texts.common.title(titleOf(chosen.target))]);
	},
	suggest: (context, _option, typed) => suggestNames(context, typed),
};

/** A dated event of a campaign known here, unless a petition or campaign has that name. */
async function eventNamed(context: CommandContext, typed: string): Promise<DatedEvent | null> {
	const wanted = plain(typed);
	const named = await resolve(context, typed);
	if (named.kind === 'one' || wanted === '') return null;
	const campaigns = (await offered(context)).flatMap((target) => (target.kind === 'campaign' ? [target.campaign] : []));
	const { destination } = await here(context);
	const own = destination === null ? [] : await context.ports.store.events.of(destination.id);
	const found = [...campaigns.flatMap(({ events }) => events), ...own].filter(({ title }) =>
		plain(title).includes(wanted),
	);
	return found.length === 1 ? (found[0] ?? null) : null;
}

interface Calendar {
	readonly dates: readonly Dated[];
	readonly undated: readonly Line[];
	readonly footer: readonly Line[];
}

async function countdownOf(context: CommandContext, named: readonly Target[], title: Line): Promise<Answer> {
	const { store } = context.ports;
	const campaigns = named.flatMap((target): Campaign[] => (target.kind === 'campaign' ? [target.campaign] : []));
	const members = campaigns.flatMap(({ members }) => members.map((id) => ({ kind: 'petition' as const, id })));
	const alone = named.flatMap((target) =>
		target.kind === 'petition' ? [{ kind: 'petition' as const, id: target.petition.id }] : [],
	);
	const calendars = await Promise.all(
		(await targets(store, [...alone, ...members])).map((each) => calendarOf(context, each)),
	);
	const { destination } = await here(context);
	const own = destination === null ? [] : await store.events.of(destination.id);
	const isNamed = ({ subject }: ChannelEvent) => named.some((target) => isSameSubject(subjectOf(target), subject));
	const events = [...campaigns.flatMap((campaign) => campaign.events), ...own.filter(isNamed)];
	const calendar: Calendar = {
		dates: [
			...calendars.flatMap(({ dates }) => dates),
			...events.map((event) => dateOf(event, context.now, context.texts)),
		],
		undated: calendars.flatMap(({ undated }) => undated),
		footer: calendars.flatMap(({ footer }) => footer),
	};
	return { message: message(context, calendar, title), visibility: 'private' };
}

async function calendarOf({ ports, texts, now }: CommandContext, target: Target): Promise<Calendar> {
	if (target.kind === 'campaign') return { dates: [], undated: [], footer: [] };
	const { petition } = target;
	const facts = await factsOf(ports.store, petition, now);
	if (facts === null) return { dates: [], undated: [texts.countdown.unread(petition.title)], footer: [] };
	const platform = ports.platformName(petition.ref.platform);
	const dates = datesOf(facts, texts);
	const setBy = facts.reading.kind === 'typed' ? null : platform;
	return {
		dates,
		undated: facts.snapshot.deadline === null ? [texts.countdown.noDeadline(facts.snapshot.title, setBy)] : [],
		footer: dates.length === 0 ? [] : [texts.common.source(platform, now - facts.age, facts.reading.kind)],
	};
}

/** What comes next first; what has passed, the newest first. */
function message({ call, texts }: CommandContext, { dates, undated, footer }: Calendar, title: Line): Message {
	const coming = dates.filter((each) => !each.passed).sort((a, b) => a.at - b.at);
	const passed = dates.filter((each) => each.passed).sort((a, b) => b.at - a.at);
	const { countdown: words } = texts;
	const blocks = [
		...section(
			words.coming,
			coming.map((each) => each.line),
		),
		...section(
			words.passed,
			passed.map((each) => each.line),
		),
		...section(words.undated, undated),
	];
	return {
		tone: 'plain',
		title,
		blocks: dates.length === 0 && undated.length === 0 ? [{ kind: 'text', line: words.nothing }] : blocks,
		footer,
		actions: [{ kind: 'share' }, { kind: 'refresh', command: call.command, args: call.args }],
	};
}

function section(heading: Line, items: readonly Line[]): readonly Block[] {
	return items.length === 0
		? []
		: [
				{ kind: 'heading', line: heading },
				{ kind: 'list', items },
			];
}
