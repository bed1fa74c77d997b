import type { ChannelEvent } from '../../src/domain/dated.js';
import { FaultError } from '../../src/domain/fault.js';
import type { Answer } from '../../src/ports/chat.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import { noteChange } from '../access/note-change.js';
import { dateOf } from '../countdown/dates.js';
import { here } from '../naming/here.js';
import { plain } from '../naming/resolve.js';

export const eventRemove: Command = {
	name: 'petition event remove',
	summary: ({ commands }) => commands.event.remove,
	example: '/petition event remove TV special',
	options: [
		{ name: 'event', kind: 'text', required: true, rest: true, summary: ({ commands }) => commands.event.event },
	],
	access: 'manager',
	async run(context, { event: typed = '' }) {
		const { ports, texts, now } = context;
		const { destination } = await here(context);
		const all = destination === null ? [] : await ports.store.events.of(destination.id);
		const found = named(all, typed);
		const [event] = found;
		if (destination === null || event === undefined) throw new FaultError('event-unknown', { typed });
		if (found.length > 1) return whichOf(context, found);
		await ports.store.transaction(
			async (tx) => {
				await tx.events.remove(event.id);
				// What was decided and has not left is not told any more.
				for (const post of await tx.posts.open(destination.id)) {
					const isOnly =
						post.crossings.length > 0 && post.crossings.every(({ key }) => key.startsWith(`event:${event.id}:`));
					if (post.state === 'waiting' && isOnly && post.notices.length === 0 && post.digests === undefined) {
						await tx.posts.update(post.id, { state: 'dropped', outcome: 'unfollowed' });
					}
				}
				await noteChange(tx, context, 'event-remove', event.title);
			},
			{ destination: destination.id },
		);
		return {
			visibility: 'private',
			message: {
				...{ tone: 'good', title: texts.events.removed },
				blocks: [{ kind: 'text', line: dateOf(event, now, texts).line }],
			},
		};
	},
	async suggest(context, _option, typed) {
		const { destination } = await here(context);
		const all = destination === null ? [] : await context.ports.store.events.of(destination.id);
		const wanted = plain(typed);
		return all
			.filter(({ title }) => plain(title).includes(wanted))
			.map(({ id, title }) => ({ label: title, value: `#${id}` }));
	},
};

/** By its number, by its whole title, or by a part of it. */
function named(all: readonly ChannelEvent[], typed: string): readonly ChannelEvent[] {
	const number = /^#(\d+)$/.exec(typed.trim())?.[1];
	if (number !== undefined) return all.filter(({ id }) => id === Number(number));
	const wanted = plain(typed);
	if (wanted === '') return [];
	const whole = all.filter(({ title }) => plain(title) === wanted);
	return whole.length > 0 ? whole : all.filter(({ title }) => plain(title).includes(wanted));
}

function whichOf({ texts, now }: CommandContext, found: readonly ChannelEvent[]): Answer {
	const shown = found.slice(0, 10);
	const choices = shown.map(({ id, title }) => ({ label: [texts.common.title(title)], value: `#${id}` }));
	return {
		visibility: 'private',
		message: {
			...{ tone: 'plain', title: texts.common.which },
			blocks: [
				{ kind: 'list', items: shown.map((event) => texts.events.choice(dateOf(event, now, texts).line, event.id)) },
			],
			actions: [{ kind: 'pick', command: 'petition event remove', args: {}, option: 'event', choices }],
		},
	};
}
