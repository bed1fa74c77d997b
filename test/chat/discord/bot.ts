import { createDiscord, type Discord } from '../../../src/chat/discord/create.js';
import type { DiscordDeps } from '../../../src/chat/discord/types.js';
import type { Destination } from '../../../src/domain/destination.js';
import type { Answer, Call, CommandRouter, Outgoing, Suggestion } from '../../../src/ports/chat.js';
import type { Command } from '../../../src/ports/command.js';
import { line } from '../../../src/render/line.js';
import type { Action, Message } from '../../../src/render/message.js';
import { FakeClock } from '../../fakes/clock.js';
import { type FakeDiscord, type FakeOptions, startFakeDiscord } from '../../fakes/discord/server.js';
import type { Channel, Guild } from '../../fakes/discord/world.js';

/** 1 January 2026. */
export const startOfTest = 1_767_225_600_000;

/** A clock that steps over what paces requests by itself, so that no test waits for it; longer waits are the test's. */
export class SteppingClock extends FakeClock {
	/** Waits that are the test's to end. */
	pending = 0;

	override after(ms: number, ring: () => void): () => void {
		// What is looked at once a day nobody waits for.
		const long = ms > 1_005 && ms <= 3_600_000;
		let over = false;
		const end = () => {
			if (!over && long) this.pending--;
			over = true;
		};
		const cancel = super.after(ms, () => {
			end();
			ring();
		});
		if (long) this.pending++;
		else if (ms > 0 && ms <= 1_005) setImmediate(() => !over && this.move(ms));
		return () => {
			end();
			cancel();
		};
	}
}

/** The commands as the adapter sees them: it reads their options and never runs them. */
export const commands: readonly Command[] = [
	{
		name: 'petition status',
		summary: () => 'How many have signed',
		example: '/petition status avery',
		options: [{ name: 'petition', kind: 'petition', required: false, summary: () => 'Which one' }],
		access: 'anyone',
		run: neverRun,
		suggest: async () => [],
	},
	{
		name: 'petition outlook',
		summary: () => 'How likely it is',
		example: '/petition outlook avery',
		options: [{ name: 'petition', kind: 'petition', required: false, summary: () => 'Which one' }],
		access: 'anyone',
		run: neverRun,
	},
	{
		name: 'petition follow',
		summary: () => 'Announce a petition here',
		example: '/petition follow avery',
		options: [
			{ name: 'rules', kind: 'rules', required: false, summary: () => 'What to announce' },
			{ name: 'petition', kind: 'petition', required: true, summary: () => 'Which one' },
			{ name: 'mention', kind: 'role', required: false, summary: () => 'Whom to mention' },
		],
		access: 'manager',
		run: neverRun,
		suggest: async () => [],
	},
	{
		name: 'petition record',
		summary: () => 'Type in a count',
		example: '/petition record march 1200',
		options: [
			{ name: 'petition', kind: 'petition', required: true, summary: () => 'Which one' },
			{ name: 'count', kind: 'number', required: true, summary: () => 'How many' },
			{ name: 'kind', kind: 'text', required: false, summary: () => 'How it was counted', choices: ['paper', 'stall'] },
			{ name: 'where', kind: 'channel', required: false, summary: () => 'Where it is told' },
		],
		access: 'manager',
		run: neverRun,
	},
	{
		name: 'petition setup doctor',
		summary: () => 'Whether all is well',
		example: '/petition setup doctor',
		options: [],
		access: 'manager',
		run: neverRun,
	},
	{
		name: 'canipardon',
		summary: () => 'Who can grant a pardon',
		example: '/canipardon Steven Avery',
		options: [{ name: 'person', kind: 'person', required: true, summary: () => 'Whom' }],
		access: 'anyone',
		run: neverRun,
		suggest: async () => [],
	},
];

function neverRun(): never {
	throw new Error('the adapter runs no command');
}

/** A router that notes what it was asked and answers as the test says. */
export class StubRouter implements CommandRouter {
	readonly calls: Call[] = [];
	readonly typed: { call: Call; option: string; typed: string }[] = [];
	answers: (call: Call) => Promise<Answer> = async () => ({ message: plain('an answer'), visibility: 'private' });
	suggestions: readonly Suggestion[] = [];

	answer(call: Call): Promise<Answer> {
		this.calls.push(call);
		return this.answers(call);
	}

	async suggest(call: Call, option: string, typed: string): Promise<readonly Suggestion[]> {
		this.typed.push({ call, option, typed });
		return this.suggestions;
	}
}

export function plain(text: string, actions: readonly Action[] = []): Message {
	return { tone: 'plain', title: [text], blocks: [{ kind: 'text', line: line`${text}, in full.` }], actions };
}

const forever = Number.POSITIVE_INFINITY;

export function outgoing(postId: string, title = `Reached: ${postId}`, mention: string | null = null): Outgoing {
	return { postId, message: { tone: 'news', title: [title], blocks: [] }, mention, leaveBy: forever };
}

/** Everything the bot did besides answering. */
export interface Heard {
	/** `server/channel`, or the server alone. */
	readonly changed: string[];
	/** Servers, at each list of them. */
	readonly present: (readonly string[])[];
	/** `server/channel`. */
	readonly joined: string[];
	readonly removed: string[];
	readonly named: string[];
	readonly threads: string[];
	readonly refused: string[];
	readonly accepted: number[];
	readonly introduced: string[];
	readonly invalid: number[];
	readonly warnings: { readonly fields: Readonly<Record<string, unknown>>; readonly message: string }[];
	readonly errors: { readonly fields: Readonly<Record<string, unknown>>; readonly message: string }[];
}

export interface Bot {
	readonly fake: FakeDiscord;
	readonly clock: SteppingClock;
	readonly discord: Discord;
	readonly router: StubRouter;
	readonly heard: Heard;
	readonly memory: Map<string, string>;
	readonly guild: Guild;
	readonly channel: Channel;
	/** A user with no rights but to write, and one with Manage Server. */
	readonly member: string;
	readonly manager: string;
	to(channel: Channel): Destination;
	/** Another process of the same bot: nothing but what is remembered is left of the first one. */
	reborn(change?: Partial<DiscordDeps>): Discord;
	close(): Promise<void>;
}

/** The bot beside a fake Discord with one server; not started. */
export async function openBot(change: Partial<DiscordDeps> = {}, options: Partial<FakeOptions> = {}): Promise<Bot> {
	const clock = new SteppingClock(startOfTest);
	const fake = await startFakeDiscord({ clock, ...options });
	const { world } = fake;
	const guild = world.addGuild('Wisconsin');
	const channel = world.addChannel(guild, 'general');
	const writers = world.addRole(guild, 'Members', 0b1100n << 8n);
	const managers = world.addRole(guild, 'Managers', (0b1100n << 8n) | (1n << 5n));
	const [member, manager] = [world.newId(), world.newId()];
	guild.members.set(member, [writers.id]);
	guild.members.set(manager, [managers.id]);
	const heard: Heard = {
		changed: [],
		present: [],
		joined: [],
		removed: [],
		named: [],
		threads: [],
		refused: [],
		accepted: [],
		introduced: [],
		invalid: [],
		warnings: [],
		errors: [],
	};
	const memory = new Map<string, string>();
	const parts: DiscordDeps = {
		token: fake.state.token,
		publicKey: null,
		guildId: null,
		apiUrl: fake.url,
		commands,
		petitionIn: (text) => /https:\/\/petition\.parliament\.uk\/petitions\/\d+/.exec(text)?.[0] ?? null,
		clock,
		domainNow: () => clock.now(),
		zone: 'UTC',
		newId: () => 'fault-1',
		log: {
			info: () => {},
			warn: (fields, message) => heard.warnings.push({ fields, message }),
			error: (fields, message) => heard.errors.push({ fields, message }),
		},
		chartRenderer: null,
		remember: {
			get: async (key) => memory.get(key) ?? null,
			set: async (key, value) => void memory.set(key, value),
		},
		managerRole: async () => null,
		events: {
			changed: (server, where) => heard.changed.push(where === null ? server : `${server}/${where}`),
			present: (servers) => heard.present.push([...servers]),
			named: (server, channels) => heard.named.push(...[...channels].map(([id, name]) => `${server}/${id} ${name}`)),
			threads: (server, parents) =>
				heard.threads.push(...[...parents].map(([id, parent]) => `${server}/${id} in ${parent}`)),
			joined: async (server, where) => heard.joined.push(`${server}/${where}`) > 0,
			removed: (server) => heard.removed.push(server),
			credentialsRefused: (code) => heard.refused.push(code),
			credentialsAccepted: () => heard.accepted.push(clock.now()),
			introduced: (invite) => heard.introduced.push(invite),
			invalidRequests: (count) => heard.invalid.push(count),
		},
		timeouts: { send: 400, answer: 400 },
		...change,
	};
	const all = [createDiscord(parts)];
	return {
		fake,
		clock,
		discord: all[0] as Discord,
		router: new StubRouter(),
		heard,
		memory,
		guild,
		channel,
		member,
		manager,
		to: (where) => ({
			id: 1,
			platform: 'discord',
			workspace: where.guild.id,
			channel: where.id,
			zone: 'Europe/London',
			locale: 'en',
			quiet: null,
			state: 'active',
			reason: null,
			dailyCap: null,
			templates: {},
			suspendedAt: null,
			name: null,
		}),
		reborn(again = {}) {
			const next = createDiscord({ ...parts, ...again });
			all.push(next);
			return next;
		},
		async close() {
			await Promise.all(all.map((each) => each.stop()));
			await fake.close();
		},
	};
}

/** Waits until something is so: for what arrives over a socket, where there is nothing to await. */
export async function until(so: () => boolean): Promise<void> {
	const began = performance.now();
	while (!so()) {
		if (performance.now() - began > 45_000) throw new Error('it never came to be');
		await new Promise((resolve) => setImmediate(resolve));
	}
}
