import type { Destination } from '../../src/domain/destination.js';
import { FaultError } from '../../src/domain/fault.js';
import { switchServerEvents } from '../../src/following/channel-extras.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { Line, Message } from '../../src/render/message.js';
import { serverKey } from '../../src/schedule/due-tasks.js';
import { noteChange } from '../access/note-change.js';
import { here } from '../naming/here.js';

export const eventServer: Command = {
	name: 'petition event server',
	summary: ({ commands }) => commands.event.server,
	example: '/petition event server on',
	options: [
		{
			...{ name: 'switch', kind: 'text', required: false, summary: ({ commands }) => commands.event.switch },
			choices: ['on', 'off'],
		},
	],
	access: 'manager',
	async run(context, { switch: asked }) {
		const events = context.ports.chat(context.call.place.platform)?.serverEvents;
		if (events === undefined) throw new FaultError('server-events-nowhere');
		const { destination, follows } = await here(context);
		if (destination === null || (asked === 'on' && follows.length === 0)) throw new FaultError('nothing-followed');
		if (asked === 'on') {
			const missing = await events.check(destination);
			if (missing.length > 0) {
				const permissions = missing.map(({ permission }) => permission).join(', ');
				throw new FaultError('server-events-lack', { permissions });
			}
		}
		if (asked !== undefined) await switchTo(context, destination, asked === 'on');
		return { message: await standing(context, destination, asked), visibility: 'private' };
	},
};

async function switchTo(context: CommandContext, destination: Destination, on: boolean): Promise<void> {
	const { ports } = context;
	const { platform, workspace } = destination;
	const at = ports.realNow();
	await ports.store.transaction(async (tx) => {
		await switchServerEvents(tx, destination, on, at);
		await noteChange(tx, context, 'server-events', on ? 'on' : 'off');
	});
	ports.wake.wake('server-events', serverKey(platform, workspace), at);
}

async function standing(
	{ ports, texts }: CommandContext,
	{ id, platform, workspace }: Destination,
	asked: string | undefined,
): Promise<Message> {
	const { events: words } = texts;
	const isOn = (await ports.store.destinations.get(id))?.serverEvents === true;
	const kept = await ports.store.serverEvents.of(platform, workspace);
	const { trouble = '' } = (await ports.store.serverEvents.get(platform, workspace)) ?? {};
	const count = (state: string) => kept.filter((each) => each.state === state).length;
	const lines: readonly Line[] = [
		...(asked === 'on'
			? [words.serverSoon]
			: asked === 'off'
				? [words.serverGone]
				: [words.serverMade(count('there'))]),
		...(count('deleted') === 0 ? [] : [words.serverDeleted(count('deleted'))]),
		...(trouble === '' || asked !== undefined ? [] : [words.serverTrouble[trouble]]),
		isOn ? words.serverEnd : words.serverHow,
	];
	return {
		...{ tone: asked === undefined ? 'plain' : 'good', title: isOn ? words.serverOn : words.serverOff },
		blocks: lines.map((line) => ({ kind: 'text', line })),
	};
}
