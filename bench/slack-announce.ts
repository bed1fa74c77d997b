import { randomBytes } from 'node:crypto';
import { createSlack } from '../src/chat/slack/create.js';
import { botScopes } from '../src/chat/slack/manifest.js';
import { seal } from '../src/chat/slack/seal.js';
import type { Outgoing } from '../src/chat/types.js';
import type { Destination } from '../src/domain/follow.js';
import { realClock } from '../src/ops/clock.js';
import { line } from '../src/render/line.js';
import { perTeam } from '../test/fakes/slack/limits.js';
import { startFakeSlack } from '../test/fakes/slack/server.js';
import type { Channel } from '../test/fakes/slack/world.js';
import { printFigure, quantile } from './figure.js';

/*
 * One announcement to 1,000 channels of 20 workspaces on the fake Slack, in real time. One workspace has more channels
 * than the 300 messages it may get in a minute, so that the limit is felt; the floor is what the limit alone costs.
 */

const largest = 335;
const others = 35;
const key = randomBytes(32);
const fake = await startFakeSlack({ clock: realClock });
const installed = new Map<string, string>();
const scopes = botScopes.map(({ scope }) => scope);
const channels: Channel[] = [];
for (let t = 0; t < 20; t++) {
	const team = fake.world.addTeam(`team-${t}`, scopes);
	const { id, token, botUserId: botUser } = team;
	installed.set(id, seal(key, id, JSON.stringify({ team: id, token, botUser }), randomBytes(12)));
	for (let c = 0; c < (t === 0 ? largest : others); c++) channels.push(fake.world.addChannel(team, `channel-${c}`));
}

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
	apiUrl: fake.url,
	commands: [],
	read: () => ({ kind: 'fault', fault: { code: 'internal', params: {} } }),
	clock: realClock,
	domainNow: () => realClock.now(),
	zone: 'UTC',
	newId: () => 'id',
	randomBytes,
	log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
	managerGroup: async () => null,
	events: { changed: nothing, removed: nothing, credentialsRefused: nothing },
});

function destination({ team, id: channel }: Channel, id: number): Destination {
	return {
		...{ id, platform: 'slack', workspace: team.id, channel, zone: 'America/Chicago', locale: 'en' },
		...{ quiet: null, state: 'active', reason: null, suspendedAt: null },
	};
}

function outgoing(id: number): Outgoing {
	const blocks = [
		{ b: 'text' as const, line: line`${100_000} signatures after 16 days: the White House aims to respond.` },
	];
	return { postId: `post-${id}`, message: { tone: 'news', title: line`100,000 reached`, blocks }, mention: null };
}

const start = performance.now();
const others99: number[] = [];
await Promise.all(
	channels.map(async (channel, i) => {
		for (;;) {
			const outcome = await slack.send(destination(channel, i), outgoing(i));
			if (outcome.kind === 'sent') break;
			if (outcome.kind !== 'retry-after') throw new Error(JSON.stringify(outcome));
			await new Promise<void>((resolve) => realClock.after(outcome.ms, resolve));
		}
		if (i >= largest) others99.push((performance.now() - start) / 1_000);
	}),
);
const seconds = (performance.now() - start) / 1_000;
const floor = (Math.ceil(largest / perTeam.most) - 1) * (perTeam.ms / 1_000);
const arrived = channels.filter(({ messages }) => messages.length === 1).length;

printFigure({
	name: 'one announcement to 1,000 Slack channels of 20 workspaces',
	measured: seconds,
	unit: 's',
	most: 1.05 * floor,
	floor,
	floorIs: `300 a minute, and one workspace with ${largest} channels`,
});
printFigure({
	name: 'of them, the 19 workspaces under their limit: slowest one in a hundred',
	measured: quantile(others99, 0.99),
	unit: 's',
	most: 1.05 * floor,
	floor: 0,
	floorIs: 'no limit is felt',
});
printFigure({
	name: 'requests Slack refused for too many',
	measured: fake.limits.refused,
	unit: '',
	most: 0,
	floor: 0,
	floorIs: `${arrived} of 1,000 arrived once`,
});
await slack.stop();
await fake.close();
