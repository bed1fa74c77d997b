import { Secret } from '../../config/secret.js';
import type { Destination } from '../../src/domain/destination.js';
import { FaultError } from '../../src/domain/fault.js';
import { channelCalendar } from '../../src/facts/calendar.js';
import { hasCalendar, moveCalendar } from '../../src/facts/calendar-address.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { Line } from '../../src/render/message.js';
import { noteChange } from '../access/note-change.js';
import { here } from '../naming/here.js';

export const eventCalendar: Command = {
	name: 'petition event calendar',
	summary: ({ commands }) => commands.event.calendar,
	example: '/petition event calendar',
	options: [
		{
			...{ name: 'address', kind: 'text', required: false, summary: ({ commands }) => commands.event.address },
			choices: ['new', 'off'],
		},
	],
	access: 'anyone',
	async run(context, { address }) {
		const { ports, texts, now } = context;
		const { events: words } = texts;
		const { destination } = await here(context);
		if (destination === null) throw new FaultError('nothing-followed');
		const said = await addressOf(context, destination, address);
		const entries = await channelCalendar(ports.store, destination, now, texts);
		const { calendarFile } = await import('../../src/facts/calendar-file.js');
		const text = calendarFile(words.calendarOf(destination.name ?? ''), entries, now);
		return {
			visibility: 'private',
			message: {
				...{ tone: 'plain', title: words.calendar },
				blocks: [words.calendarText(entries.length), said].map((line) => ({ kind: 'text', line })),
				file: { name: 'petitions.ics', text },
			},
		};
	},
};

/** What is said of the address to subscribe to; a new one is told once, to the manager who asked. */
async function addressOf(context: CommandContext, destination: Destination, asked: string | undefined): Promise<Line> {
	const { ports, texts, call } = context;
	const { events: words } = texts;
	if (asked === undefined) {
		if (ports.publicAddress === null) return words.noPort;
		return (await hasCalendar(ports.store, destination.id)) ? words.hasAddress : words.noAddress;
	}
	if (!call.caller.manager) throw new FaultError('manager-only', { command: context.call.command });
	if (ports.publicAddress === null && asked === 'new') throw new FaultError('feed-no-port');
	const token = asked === 'new' ? new Secret(ports.newToken()) : null;
	await ports.store.transaction(async (tx) => {
		await noteChange(tx, context, 'calendar', asked);
		await moveCalendar(tx, destination.id, token?.hash() ?? null);
	});
	return token === null ? words.addressOff : words.address(`${ports.publicAddress}/calendars/${token.reveal()}.ics`);
}
