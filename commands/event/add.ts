import type { ChannelEvent } from '../../src/domain/dated.js';
import { FaultError } from '../../src/domain/fault.js';
import type { Follow } from '../../src/domain/follow.js';
import { printRule } from '../../src/domain/rules.js';
import { petitionsOf } from '../../src/following/petitions.js';
import { setAlarms } from '../../src/following/set-alarms.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import { safeUrl } from '../../src/render/escape.js';
import type { Action, Line } from '../../src/render/message.js';
import { noteChange } from '../access/note-change.js';
import { dateOf } from '../countdown/dates.js';
import { here } from '../naming/here.js';
import { chooseFollow, suggestFollowed } from '../naming/resolve.js';
import { subjectOf, type Target, titleOf, typedName } from '../naming/target.js';
import { eventMoment } from './when.js';

/** Events of one channel. */
const most = 50;
const longestTitle = 100;
const usual = 'event:1d,1h';

export const eventAdd: Command = {
	name: 'petition event add',
	summary: ({ commands }) => commands.event.add,
	example: '/petition event add "The TV special" 28 january 20:00',
	options: [
		{ name: 'title', kind: 'text', required: true, single: true, summary: ({ commands }) => commands.event.title },
		{ name: 'when', kind: 'text', required: true, rest: true, summary: ({ commands }) => commands.event.when },
		{ name: 'petition', kind: 'petition', required: false, summary: ({ commands }) => commands.event.petition },
		{ name: 'url', kind: 'text', required: false, single: true, summary: ({ commands }) => commands.event.url },
	],
	access: 'manager',
	async run(context, { title: typed = '', when = '', petition, url }) {
		const { texts, now } = context;
		const title = typed.replaceAll(/\s+/g, ' ').trim();
		if (title === '' || title.length > longestTitle) throw new FaultError('event-title', { most: longestTitle });
		if (url !== undefined && safeUrl(url) === null) throw new FaultError('event-url', { typed: url });
		const chosen = await chooseFollow(context, petition);
		if ('answer' in chosen) return chosen.answer;
		const { target } = chosen;
		const { follow, event } = await add(context, target, { title, when, url: url ?? null });
		const isTold = follow?.rules.some(({ id }) => id === 'event') === true;
		const rules = [...(follow?.rules ?? []).map(printRule), usual].join(' ');
		const name = typedName(target);
		const lines: readonly Line[] = [
			dateOf(event, now, texts).line,
			texts.events.about(titleOf(target)),
			isTold ? texts.events.told : texts.events.untold(name, rules),
		];
		const announce: Action = {
			...{ kind: 'ask', label: texts.events.announce, command: 'petition follow' },
			args: { petition: name, rules },
		};
		return {
			visibility: 'private',
			message: {
				...{ tone: 'good', title: texts.events.added },
				blocks: lines.map((line) => ({ kind: 'text', line })),
				actions: isTold ? [] : [announce],
			},
		};
	},
	suggest: (context, option, typed) => (option === 'petition' ? suggestFollowed(context, typed) : Promise.resolve([])),
};

async function add(
	context: CommandContext,
	target: Target,
	{ title, when, url }: { readonly title: string; readonly when: string; readonly url: string | null },
): Promise<{ readonly event: ChannelEvent; readonly follow: Follow | null }> {
	const { ports, now } = context;
	const { destination } = await here(context);
	if (destination === null) throw new FaultError('nothing-followed');
	const { zone } = destination;
	const moment = eventMoment(when, now, zone);
	const subject = subjectOf(target);
	const { added, alarms } = await ports.store.transaction(async (tx) => {
		const before = await tx.events.of(destination.id);
		const same = before.find((each) => each.title === title && each.at === moment.at);
		if (same === undefined && before.length >= most) throw new FaultError('event-many', { limit: most });
		const whole = { destination: destination.id, subject, title, ...moment, zone, url, createdAt: now };
		const added = same ?? (await tx.events.add(whole));
		await noteChange(tx, context, 'event-add', title);
		return { added, alarms: await setAlarms(tx, await petitionsOf(tx, subject), now) };
	});
	for (const { petition, at } of alarms) ports.wake.wake('moment', String(petition), ports.realNow() + at - now);
	return { event: added, follow: await ports.store.follows.find(destination.id, subject) };
}
