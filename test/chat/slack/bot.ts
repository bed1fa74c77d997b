import { randomBytes } from 'node:crypto';
import { parseLine } from '../../../commands/parsing/parse.js';
import { createSlack, type Slack } from '../../../src/chat/slack/create.js';
import { botScopes } from '../../../src/chat/slack/manifest.js';
import { encrypt } from '../../../src/chat/slack/token-encryption.js';
import type { ManyWorkspaces, SlackDeps } from '../../../src/chat/slack/types.js';
import type { Installation } from '../../../src/chat/slack/workspaces.js';
import type { Destination } from '../../../src/domain/destination.js';
import type { Answer, Call, CommandRouter, Outgoing } from '../../../src/ports/chat.js';
import type { Command } from '../../../src/ports/command.js';
import type { CountChart } from '../../../src/render/charts/types.js';
import { line } from '../../../src/render/line.js';
import type { Action, Message } from '../../../src/render/message.js';
import { FakeClock } from '../../fakes/clock.js';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/server.js';
import type { Channel, Team, User } from '../../fakes/slack/world.js';

/** 1 January 2026. */
export const startOfTest = 1_767_225_600_000;
export const allScopes: readonly string[] = botScopes.map(({ scope }) => scope);

/** A clock that steps over what paces requests by itself, so that no test waits for it; longer waits are the test's. */
export class SteppingClock extends FakeClock {
	override after(ms: number, ring: () => void): () => void {
		let over = false;
		const cancel = super.after(ms, () => {
			over = true;
			ring();
		});
		if (ms > 0 && ms <= 1_100) setImmediate(() => !over && this.move(ms));
		return () => {
			over = true;
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
	},
	{
		name: 'petition follow',
		summary: () => 'Announce a petition here',
		example: '/petition follow avery',
		options: [
			{ name: 'petition', kind: 'petition', required: true, summary: () => 'Which one' },
			{ name: 'rules', kind: 'rules', required: false, rest: true, summary: () => 'What to announce' },
			{ name: 'mention', kind: 'role', required: false, summary: () => 'Whom to mention' },
		],
		access: 'manager',
		run: neverRun,
	},
	{
		name: 'petition outlook',
		summary: () => 'How likely, and when',
		example: '/petition outlook avery',
		options: [{ name: 'petition', kind: 'petition', required: true, summary: () => 'Which one' }],
		access: 'anyone',
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
		summary: () => 'Who can grant a pardon, and who cannot',
		example: '/canipardon Steven Avery',
		options: [{ name: 'person', kind: 'person', required: false, rest: true, summary: () => 'Who' }],
		access: 'anyone',
		run: neverRun,
	},
];

function neverRun(): Promise<Answer> {
	throw new Error('the router of a test answers');
}

/** Answers what the test says, and remembers what was asked. */
export class StubRouter implements CommandRouter {
	readonly calls: Call[] = [];
	next: (call: Call) => Answer | Promise<Answer> = (call) => ({
		message: plain(`answer ${this.calls.length}`, [
			{ kind: 'share' },
			{ kind: 'refresh', command: call.command, args: call.args },
			{ kind: 'follow-here', petition: 'avery' },
		]),
		visibility: 'private',
	});

	aside: NonNullable<CommandRouter['aside']> = async () => [];

	async answer(call: Call): Promise<Answer> {
		this.calls.push(call);
		return this.next(call);
	}

	async suggest(): Promise<readonly never[]> {
		return [];
	}
}

export function plain(text: string, actions: readonly Action[] = []): Message {
	return { tone: 'plain', title: [text], blocks: [{ kind: 'text', line: line`${text}, in full.` }], actions };
}

/** A chart of as many signatures. */
export function picture(count: number): CountChart {
	const points = [
		{ at: startOfTest, count: 1 },
		{ at: startOfTest + 3_600_000, count },
	];
	const chart = { kind: 'count', zone: 'UTC', locale: 'en', points, thresholds: [], deadline: null } as const;
	return { ...chart, marks: [], fan: [] };
}

const forever = Number.POSITIVE_INFINITY;

export function outgoing(postId: string, title = `Reached: ${postId}`, mention: string | null = null): Outgoing {
	return { postId, message: { tone: 'news', title: [title], blocks: [] }, mention, leaveBy: forever };
}

interface Logged {
	readonly fields: Readonly<Record<string, unknown>>;
	readonly message: string;
}

/** Everything the bot did besides answering. */
export interface Heard {
	readonly changed: (readonly [string, string | null])[];
	readonly joined: (readonly [workspace: string, channel: string])[];
	readonly removed: string[];
	readonly named: string[];
	readonly absent: string[];
	readonly moved: (readonly string[])[];
	readonly refused: string[];
	readonly accepted: number[];
	readonly warnings: Logged[];
	readonly errors: Logged[];
}

export interface Bot {
	readonly fake: FakeSlack;
	readonly clock: FakeClock;
	readonly slack: Slack;
	readonly router: StubRouter;
	readonly heard: Heard;
	readonly team: Team;
	readonly channel: Channel;
	/** A user with no rights, and an admin. */
	readonly member: User;
	readonly manager: User;
	/** Sealed installations, by workspace. */
	readonly kept: Map<string, string>;
	readonly many: ManyWorkspaces;
	/** What `managerGroup` says. */
	chosen: string | null;
	to(channel: Channel): Destination;
	/** Another process of the same bot: nothing but what is stored is left of the first one. */
	reborn(change?: Partial<SlackDeps>): Slack;
	close(): Promise<void>;
}

/** The bot beside a fake Slack with one workspace; not started. */
export async function openBot(
	change: Partial<SlackDeps> = {},
	clock: FakeClock = new SteppingClock(startOfTest),
): Promise<Bot> {
	const fake = await startFakeSlack({ clock });
	const { world } = fake;
	const team = world.addTeam('Wisconsin', allScopes);
	const channel = world.addChannel(team, 'general');
	const heard: Heard = {
		changed: [],
		removed: [],
		joined: [],
		named: [],
		absent: [],
		moved: [],
		refused: [],
		accepted: [],
		warnings: [],
		errors: [],
	};
	const kept = new Map<string, string>();
	const many: ManyWorkspaces = {
		kind: 'many',
		clientId: fake.state.clientId,
		clientSecret: fake.state.clientSecret,
		authorizeUrl: 'https://slack.test/oauth/v2/authorize',
		redirectUri: 'https://milepost.test/slack/oauth_redirect',
		key: Buffer.alloc(32, 7),
		installations: {
			get: async (id) => kept.get(id) ?? null,
			save: async (id, sealed) => void kept.set(id, sealed),
			remove: async (id) => void kept.delete(id),
		},
	};
	let ids = 0;
	const parts: SlackDeps = {
		entrance: { kind: 'socket', appToken: fake.state.appToken },
		access: { kind: 'one', botToken: team.token ?? '' },
		apiUrl: fake.url,
		commands,
		isWatched: async () => false,
		followed: async () => ({ items: [], total: 0 }),
		petitionIn: (text) => /https:\/\/petition\.parliament\.uk\/petitions\/\d+/.exec(text)?.[0] ?? null,
		read: (typed) => parseLine(typed, commands),
		clock,
		domainNow: () => clock.now(),
		zone: 'UTC',
		newId: () => {
			ids++;
			return `id-${ids}`;
		},
		randomBytes,
		log: {
			debug: () => {},
			info: () => {},
			warn: (fields, message) => heard.warnings.push({ fields, message }),
			error: (fields, message) => heard.errors.push({ fields, message }),
		},
		managerGroup: async () => bot.chosen,
		chartRenderer: null,
		events: {
			changed: (workspace, where) => heard.changed.push([workspace, where]),
			joined: (...where) => heard.joined.push(where),
			removed: (workspace) => heard.removed.push(workspace),
			named: (workspace, channels) =>
				heard.named.push(...[...channels].map(([id, name]) => `${workspace}/${id} ${name}`)),
			absent: (workspace) => heard.absent.push(workspace),
			moved: (...change) => heard.moved.push(change),
			credentialsRefused: (code) => heard.refused.push(code),
			credentialsAccepted: () => heard.accepted.push(clock.now()),
		},
		timeouts: { send: 400, answer: 400 },
		...change,
	};
	const all = [createSlack(parts)];
	const bot: Bot = {
		fake,
		clock,
		slack: all[0] as Slack,
		router: new StubRouter(),
		heard,
		team,
		channel,
		member: world.addUser(team),
		manager: world.addUser(team, true),
		kept,
		many,
		chosen: null,
		to: (where) => ({
			id: 1,
			platform: 'slack',
			workspace: where.team.id,
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
			const next = createSlack({ ...parts, ...again });
			all.push(next);
			return next;
		},
		async close() {
			await Promise.all(all.map((each) => each.stop()));
			await fake.close();
		},
	};
	return bot;
}

/** What OAuth would have kept of a workspace. */
export function install({ many, kept }: Bot, installation: Installation): void {
	kept.set(installation.team, encrypt(many.key, installation.team, JSON.stringify(installation), randomBytes(12)));
}

/** Waits until something is so: for what arrives over a socket, where there is nothing to await. */
export async function until(so: () => boolean): Promise<void> {
	const began = performance.now();
	while (!so()) {
		if (performance.now() - began > 45_000) throw new Error('it never came to be');
		await new Promise((resolve) => setImmediate(resolve));
	}
}
