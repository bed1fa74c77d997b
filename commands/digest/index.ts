import { nextDigestAfter, parseDigestSchedule } from '../../src/domain/digest/schedule.js';
import { FaultError } from '../../src/domain/fault.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { DigestPlan } from '../../src/ports/store/digests.js';
import type { Line, Message } from '../../src/render/message.js';
import { checkChannel } from '../access/check-channel.js';
import { noteChange } from '../access/note-change.js';
import { ensureHere, here } from '../naming/here.js';
import { off } from '../parsing/check.js';

export const digest: Command = {
	name: 'petition digest',
	summary: ({ commands }) => commands.digest.summary,
	example: '/petition digest daily at 9:00',
	options: [
		{ name: 'when', kind: 'text', required: false, rest: true, summary: ({ commands }) => commands.digest.when },
		{
			name: 'always',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.digest.always,
			choices: ['yes', 'no'],
		},
	],
	access: 'manager',
	async run(context, { when, always }) {
		const wants = always === undefined ? undefined : always === 'yes';
		const message =
			when === undefined && wants === undefined
				? await standing(context)
				: when !== undefined && /^(off|none|stop|end)$/i.test(when)
					? await end(context)
					: await set(context, when, wants);
		return { message, visibility: 'private' };
	},
};

async function standing(context: CommandContext): Promise<Message> {
	const { digest: words } = context.texts;
	const { destination } = await here(context);
	const plan = destination === null ? null : await context.ports.store.digests.get(destination.id);
	if (destination === null || plan === null) return message('plain', words.none, [words.how]);
	return message('plain', words.standing, [...(await linesOf(context, plan, destination.zone)), words.how]);
}

async function set(context: CommandContext, when: string | undefined, always: boolean | undefined): Promise<Message> {
	const { ports, texts, now } = context;
	const { store } = ports;
	const schedule = when === undefined ? null : parseDigestSchedule(when);
	if (when !== undefined && schedule === null) throw new FaultError('digest-when', { typed: when });
	const destination = await ensureHere(context);
	await checkChannel(context, destination);
	const plan = await store.transaction(
		async (tx) => {
			const before = await tx.digests.get(destination.id);
			const chosen = schedule ?? before ?? { days: [1, 2, 3, 4, 5, 6, 7], minute: 9 * 60 };
			const made: DigestPlan = {
				destination: destination.id,
				days: chosen.days,
				minute: chosen.minute,
				always: always ?? before?.always ?? false,
				lastAt: before?.lastAt ?? now,
				nextAt: nextDigestAfter(chosen, destination.zone, now),
			};
			await tx.digests.set(made);
			await noteChange(tx, context, 'digest', [when ?? '', ...(made.always ? ['always'] : [])].join(' ').trim());
			return made;
		},
		{ destination: destination.id },
	);
	return message('good', texts.digest.set, await linesOf(context, plan, destination.zone));
}

async function end(context: CommandContext): Promise<Message> {
	const { digest: words } = context.texts;
	const { destination } = await here(context);
	const plan = destination === null ? null : await context.ports.store.digests.get(destination.id);
	if (destination === null || plan === null) return message('plain', words.none, [words.how]);
	await context.ports.store.transaction(
		async (tx) => {
			await tx.digests.remove(destination.id);
			await noteChange(tx, context, 'digest', off);
		},
		{ destination: destination.id },
	);
	return message('good', words.off, [words.offText]);
}

async function linesOf(context: CommandContext, plan: DigestPlan, zone: string): Promise<readonly Line[]> {
	const { digest: words } = context.texts;
	const { follows } = await here(context);
	return [
		words.when(plan, zone),
		// Where the zone was changed a moment ago, what is stored is looked at anew.
		words.next(nextDigestAfter(plan, zone, context.now), zone),
		words.last(plan.lastAt, zone),
		plan.always ? words.always : words.quietly,
		...(follows.length === 0 ? [words.nothingFollowed] : []),
	];
}

function message(tone: Message['tone'], title: Line, lines: readonly Line[]): Message {
	return { tone, title, blocks: lines.map((line) => ({ kind: 'text', line })) };
}
