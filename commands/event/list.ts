import type { Command, CommandContext } from '../../src/ports/command.js';
import type { Block, Line } from '../../src/render/message.js';
import { dateOf } from '../countdown/dates.js';
import { here } from '../naming/here.js';
import { eventsHere } from './here.js';

export const eventList: Command = {
	name: 'petition event list',
	summary: ({ commands }) => commands.event.list,
	example: '/petition event list',
	options: [],
	access: 'anyone',
	async run(context) {
		const { texts } = context;
		const dates = await datesIn(context);
		const coming = dates.filter(({ passed }) => !passed).sort((a, b) => a.at - b.at);
		const passed = dates.filter((each) => each.passed).sort((a, b) => b.at - a.at);
		const lines = (all: typeof dates): readonly Line[] => all.map(({ line }) => line);
		const blocks: readonly Block[] = [
			...(coming.length === 0 ? [] : [{ kind: 'list' as const, items: lines(coming) }]),
			...(passed.length === 0
				? []
				: [
						{ kind: 'heading' as const, line: texts.countdown.passed },
						{ kind: 'list' as const, items: lines(passed) },
					]),
			{ kind: 'text', line: dates.length === 0 ? texts.events.how : texts.events.more },
		];
		const title = dates.length === 0 ? texts.events.none : texts.events.list;
		return {
			visibility: 'private',
			message: { tone: 'plain', title, blocks, actions: dates.length === 0 ? [] : [{ kind: 'share' }] },
		};
	},
};

async function datesIn(context: CommandContext) {
	const { ports, texts, now } = context;
	const { destination, follows } = await here(context);
	if (destination === null) return [];
	const { typed, declared, reported } = await eventsHere(ports.store, destination, follows);
	return [
		...[...typed, ...declared].map((event) => dateOf(event, now, texts)),
		...reported.map(({ title, dated: { at, dayKnown, zone } }) =>
			dateOf({ id: 0, title: texts.events.debate(title), at, dayKnown, zone, url: null }, now, texts),
		),
	];
}
