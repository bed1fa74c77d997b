import { randomBytes } from 'node:crypto';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { realClock } from '../src/app/clock.js';
import { createSlack } from '../src/chat/slack/create.js';
import { botScopes } from '../src/chat/slack/manifest.js';
import { encrypt } from '../src/chat/slack/token-encryption.js';
import type { Destination } from '../src/domain/destination.js';
import type { Outgoing } from '../src/ports/chat.js';
import { line } from '../src/render/line.js';
import { perTeam } from '../test/fakes/slack/limits.js';
import { startFakeSlack } from '../test/fakes/slack/server.js';
import { printFigure, quantile } from './figure.js';

/*
 * One announcement to 1,000 channels of 20 workspaces on the fake Slack, in real time. One workspace has more channels
 * than the 300 messages it may get in a minute, so that the limit is felt; the floor is what the limit alone costs.
 * The fake is a thread of its own, so that neither takes the other's time.
 */

const workspaces = 20;
const largest = 335;
const others = 35;

interface Scenery {
	readonly url: string;
	readonly teams: readonly { id: string; token: string; botUser: string; channels: readonly string[] }[];
}

interface Telemetry {
	readonly refused: number;
	/** Channels with exactly one message. */
	readonly arrived: number;
}

if (isMainThread) await measure();
else await beSlack();

async function beSlack(): Promise<void> {
	const fake = await startFakeSlack({ clock: realClock });
	const scopes = botScopes.map(({ scope }) => scope);
	const teams = Array.from({ length: workspaces }, (_, t) => {
		const team = fake.world.addTeam(`team-${t}`, scopes);
		const count = t === 0 ? largest : others;
		const channels = Array.from({ length: count }, (_, c) => fake.world.addChannel(team, `channel-${c}`).id);
		return { id: team.id, token: team.token ?? '', botUser: team.botUserId, channels };
	});
	parentPort?.once('message', () => {
		const channels = [...fake.world.teams.values()].flatMap((team) => [...team.channels.values()]);
		const arrived = channels.filter(({ messages }) => messages.length === 1).length;
		parentPort?.postMessage({ refused: fake.limits.refused, arrived } satisfies Telemetry);
	});
	parentPort?.postMessage({ url: fake.url, teams } satisfies Scenery);
}

async function measure(): Promise<void> {
	const worker = new Worker(new URL(import.meta.url));
	const hear = <T>() => new Promise<T>((resolve) => worker.once('message', resolve));
	const { url, teams } = await hear<Scenery>();
	const key = randomBytes(32);
	const installed = new Map(
		teams.map(({ id, token, botUser }) => [
			id,
			encrypt(key, id, JSON.stringify({ team: id, token, botUser }), randomBytes(12)),
		]),
	);
	const nothing = () => {};
	const slack = createSlack({
		entrance: { kind: 'http', signingSecret: 'secret' },
		access: {
			kind: 'many',
			...{ clientId: '', clientSecret: '', authorizeUrl: 'https://slack.test/', redirectUri: 'https://m.test/', key },
			installations: {
				get: async (team) => installed.get(team) ?? null,
				save: async () => {},
				remove: async () => {},
			},
		},
		apiUrl: url,
		petitionIn: () => null,
		isWatched: async () => false,
		followed: async () => ({ items: [], total: 0 }),
		commands: [],
		read: () => ({ kind: 'fault', fault: { code: 'internal', params: { id: 'id' } } }),
		clock: realClock,
		domainNow: () => realClock.now(),
		zone: 'UTC',
		newId: () => 'id',
		randomBytes,
		log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
		managerGroup: async () => null,
		chartRenderer: null,
		events: {
			changed: nothing,
			removed: nothing,
			joined: nothing,
			credentialsRefused: nothing,
			credentialsAccepted: nothing,
			moved: nothing,
			named: nothing,
			absent: nothing,
		},
	});

	const start = performance.now();
	/** Seconds until it arrived in the channels of a workspace. */
	async function spread({ id: workspace, channels }: Scenery['teams'][number]): Promise<readonly number[]> {
		const arrivals = channels.map(async (channel, i) => {
			const to = destination(workspace, channel);
			for (;;) {
				const outcome = await slack.send(to, outgoing(`${workspace}-${i}`));
				if (outcome.kind === 'sent') return (performance.now() - start) / 1_000;
				if (outcome.kind !== 'retry-after') throw new Error(JSON.stringify(outcome));
				await new Promise<void>((resolve) => realClock.after(outcome.ms, resolve));
			}
		});
		return Promise.all(arrivals);
	}
	const [ofLargest = [], ...ofOthers] = await Promise.all(teams.map(spread));
	worker.postMessage('how many');
	const { refused, arrived } = await hear<Telemetry>();
	const floor = (Math.ceil(largest / perTeam.most) - 1) * (perTeam.ms / 1_000);

	printFigure({
		name: 'one announcement to 1,000 Slack channels of 20 workspaces',
		measured: Math.max(...ofLargest, ...ofOthers.flat()),
		unit: 's',
		most: 1.05 * floor,
		floor,
		floorIs: `300 a minute, and one workspace with ${largest} channels`,
	});
	printFigure({
		name: 'of them, the 19 workspaces under their limit: slowest one in a hundred',
		measured: quantile(ofOthers.flat(), 0.99),
		unit: 's',
		most: 1.05 * floor,
		floor: 0,
		floorIs: 'no limit is felt',
	});
	printFigure({
		name: 'requests Slack refused for too many',
		measured: refused,
		unit: '',
		most: 0,
		floor: 0,
		floorIs: `${arrived} of 1,000 arrived once`,
	});
	await slack.stop();
	await worker.terminate();
}

function destination(workspace: string, channel: string): Destination {
	return {
		...{ id: 1, platform: 'slack', workspace, channel, zone: 'America/Chicago', locale: 'en' },
		...{ quiet: null, dailyCap: null, templates: {}, state: 'active', name: null, reason: null, suspendedAt: null },
	};
}

function outgoing(postId: string): Outgoing {
	const text = line`${100_000} signatures after 16 days: the White House aims to respond.`;
	const blocks = [{ kind: 'text' as const, line: text }];
	return {
		postId,
		message: { tone: 'news', title: line`100,000 reached`, blocks },
		mention: null,
		leaveBy: Number.POSITIVE_INFINITY,
	};
}
