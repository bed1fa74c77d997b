import type { Destination } from '../../src/domain/destination.js';
import { FaultError } from '../../src/domain/fault.js';
import { type Mood, moods } from '../../src/domain/outlook/mood.js';
import type { Instant } from '../../src/domain/petition.js';
import { parseQuiet, printQuiet } from '../../src/domain/quiet-hours.js';
import { type Followers, followers } from '../../src/domain/workspace.js';
import { channelPause } from '../../src/following/pause.js';
import { cappedOutcome } from '../../src/outbox/merge.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { DestinationSettings } from '../../src/ports/store/destinations.js';
import type { Store } from '../../src/ports/store/index.js';
import type { Field, Line, Message } from '../../src/render/message.js';
import { languageTags } from '../../src/render/texts/index.js';
import { checkChannel } from '../access/check-channel.js';
import { noteChange } from '../access/note-change.js';
import { ensureHere, here } from '../naming/here.js';
import { off } from '../parsing/check.js';
import { nearestZones } from '../parsing/zones.js';
import { readManagers } from './managers.js';

export const settings: Command = {
	name: 'petition settings',
	summary: ({ commands }) => commands.settings.summary,
	example: '/petition settings zone:Europe/London quiet:22:00-07:00 managers:#managers',
	options: [
		{ name: 'zone', kind: 'zone', required: false, summary: ({ commands }) => commands.settings.zone },
		{ name: 'quiet', kind: 'quiet', required: false, summary: ({ commands }) => commands.settings.quiet },
		{ name: 'cap', kind: 'cap', required: false, summary: ({ commands }) => commands.settings.cap },
		{ name: 'managers', kind: 'channel', required: false, summary: ({ commands }) => commands.settings.managers },
		{ name: 'role', kind: 'role', required: false, rest: true, summary: ({ commands }) => commands.settings.role },
		{
			name: 'follow',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.settings.follow,
			choices: followers,
		},
		{
			name: 'outlook',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.settings.outlook,
			choices: moods,
		},
		{
			name: 'locale',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.settings.locale,
			choices: languageTags,
		},
		{
			name: 'threads',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.settings.threads,
			choices: ['petitions', off],
		},
		{
			name: 'publish',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.settings.publish,
			choices: ['outcomes', off],
		},
	],
	access: 'manager',
	async run(context, args) {
		const destination = await ensureHere(context);
		const changed = Object.keys(args).length > 0;
		if (changed) await change(context, destination, args);
		return { message: await show(context, changed), visibility: 'private' };
	},
	suggest: async (_context, option, typed) =>
		option === 'zone' ? nearestZones(typed, 25).map((zone) => ({ label: zone, value: zone })) : [],
};

async function change(
	context: CommandContext,
	destination: Destination,
	args: Readonly<Record<string, string>>,
): Promise<void> {
	const { ports } = context;
	const { zone, quiet, cap, managers, outlook, follow, locale, publish, threads } = args;
	const role = args['role'] === undefined ? undefined : readManagers(args['role'], destination.workspace);
	const wanted: DestinationSettings = {
		...(zone === undefined ? {} : { zone }),
		...(locale === undefined ? {} : { locale }),
		...(quiet === undefined ? {} : { quiet: quiet === off ? null : parseQuiet(quiet) }),
		...(threads === undefined ? {} : { threads: threads === 'petitions' }),
		...(publish === undefined ? {} : { publishes: publish === 'outcomes' }),
		...(cap === undefined ? {} : { dailyCap: cap === off ? null : Number(cap) }),
	};
	if (managers !== undefined && managers !== off) await checkManagers(context, destination, managers);
	if (threads !== undefined && ports.chat(destination.platform)?.threads !== 'petitions') {
		throw new FaultError('threads-nowhere');
	}
	if (publish === 'outcomes') await checkPublishing(context, destination);
	const { platform, workspace } = destination;
	await ports.store.transaction(async (tx) => {
		await tx.destinations.set(destination.id, wanted);
		await tx.workspaces.set(platform, workspace, {
			...(managers === undefined ? {} : { managersChannel: managers === off ? null : managers }),
			...(role === undefined ? {} : { managerRole: role }),
			...(outlook === undefined ? {} : { mood: outlook as Mood }),
			...(follow === undefined ? {} : { followers: follow as Followers }),
		});
		await release(tx, destination, ports.realNow());
		const detail = Object.entries({ ...args, ...(role === undefined ? {} : { role: role ?? off }) })
			.map(([name, value]) => `${name}:${value}`)
			.join(' ');
		await noteChange(tx, context, 'settings', detail);
	});
	ports.wake.wake('dispatch', String(destination.id), ports.realNow());
}

/** Only some channels of some chats publish: it is said before it is promised. */
async function checkPublishing({ ports }: CommandContext, destination: Destination): Promise<void> {
	const chat = ports.chat(destination.platform);
	if (!(await chat?.mayPublish?.(destination))) throw new FaultError('publish-nowhere');
}

/** The managers' channel must be one that can be posted to: nobody would hear that it cannot. */
async function checkManagers(
	context: CommandContext,
	{ platform, workspace, zone, locale }: Destination,
	channel: string,
) {
	const { store } = context.ports;
	const known = await store.destinations.find({ platform, workspace, channel });
	const place = {
		id: 0,
		platform,
		workspace,
		channel,
		zone,
		locale,
		quiet: null,
		dailyCap: null,
		templates: {},
		name: null,
		reason: null,
		suspendedAt: null,
	};
	try {
		await checkChannel(context, known ?? { ...place, state: 'active' });
	} catch (error) {
		if (error instanceof FaultError && error.fault.code === 'channel-lost') {
			throw new FaultError('channel-unknown', { channel });
		}
		throw error;
	}
}

/** What waited for the end of the old quiet hours or day is looked at again: the new ones hold it, or nothing does. */
async function release(tx: Store, destination: Destination, now: number): Promise<void> {
	for (const post of await tx.posts.open(destination.id)) {
		const held = post.state === 'waiting' && ['quiet-hours', cappedOutcome].includes(post.outcome ?? '');
		if (held) await tx.posts.update(post.id, { nextTryAt: now, outcome: 'settings' });
	}
}

async function show(context: CommandContext, changed: boolean): Promise<Message> {
	const { ports, call, texts } = context;
	const { settings: words } = texts;
	const { labels } = words;
	const { destination, follows } = await here(context);
	if (destination === null) throw new Error('the channel was made a moment ago');
	const { managersChannel, managerRole, mood, followers } = await ports.store.workspaces.get(
		call.place.platform,
		call.place.workspace,
	);
	const managers =
		managersChannel === null ? null : await ports.store.destinations.find({ ...call.place, channel: managersChannel });
	const rows: readonly (readonly [Line, Line | null])[] = [
		[labels.zone, words.zone(destination.zone)],
		[labels.quiet, destination.quiet === null ? words.noQuiet : words.quiet(printQuiet(destination.quiet))],
		[labels.cap, words.cap(destination.dailyCap)],
		[labels.threads, destination.threads ? words.threads : null],
		[labels.publish, destination.publishes ? words.publishes : null],
		[labels.locale, words.locale(destination.locale)],
		[labels.managers, managersChannel === null ? words.noManagers : words.managers(managersChannel, managers)],
		[labels.role, managerRole === null ? null : words.role(managerRole)],
		[labels.follow, words.follow[followers]],
		[labels.outlook, words.outlook[mood]],
		[labels.paused, pausedLine(channelPause(follows, destination), ports.realNow(), words)],
		[labels.state, stateLine(destination, words)],
	];
	return {
		tone: changed ? 'good' : 'plain',
		title: changed ? words.changed : words.title,
		blocks: [
			{ kind: 'fields', fields: rows.flatMap(([label, value]): Field[] => (value === null ? [] : [{ label, value }])) },
			...(changed ? [] : [{ kind: 'text' as const, line: words.how }]),
		],
	};
}

type Words = CommandContext['texts']['settings'];

function pausedLine(until: Instant | null, now: Instant, words: Words): Line | null {
	return until !== null && until > now ? words.paused(until) : null;
}

function stateLine({ state, reason, suspendedAt }: Destination, words: Words): Line | null {
	return state === 'suspended' ? words.suspended(reason ?? '', suspendedAt ?? 0) : null;
}
