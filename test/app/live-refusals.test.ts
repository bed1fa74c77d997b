import { afterEach, expect, it, vi } from 'vitest';
import { liveRefusals } from '../../src/app/live-refusals.js';
import type { ConsoleChat } from '../../src/chat/console/chat.js';
import type { Destination } from '../../src/domain/destination.js';
import { createLog } from '../../src/monitoring/log.js';
import { postWriter } from '../../src/outbox/write.js';
import type { Outgoing, RemoteChat } from '../../src/ports/chat.js';
import { plainPen, writeLine } from '../../src/render/inline.js';
import type { Line } from '../../src/render/message.js';
import { openStore } from '../../src/store/database.js';
import { FakeClock } from '../fakes/clock.js';
import { bareRuntime } from '../fakes/runtime-deps.js';

vi.mock('../../src/schedule/ticker.js', () => ({ startTicker: () => () => {} }));

let close = async () => {};
afterEach(() => close());

/** What was posted, and where. */
type Posted = readonly [string, string];

function chatOf(platform: string, posted: Posted[]): RemoteChat {
	return {
		platform,
		start: async () => {},
		stop: async () => {},
		async send(to: Destination, { message }: Outgoing) {
			posted.push([`${platform} ${to.channel}`, textOf(message.title ?? [])]);
			return { kind: 'sent', messageId: String(posted.length) };
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
		handle: async () => new Response(null),
		downSince: () => null,
		connections: () => [],
	};
}

const textOf = (line: Line) =>
	writeLine(
		line,
		plainPen((text) => text),
		{ now: 0, zone: 'UTC', locale: 'en' },
	);

it('managers on the other chat are told of a refused token, once, and of its end; nothing is sent to the refused one', async () => {
	const clock = new FakeClock(Date.UTC(2026, 10, 21, 12));
	const opened = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const { store } = opened;
	let posts = 0;
	const bugs: unknown[] = [];
	const runtime = bareRuntime(store, clock, (_task, _key, error) => bugs.push(error), {
		newPostId: () => `post${++posts}`,
		write: postWriter({ store, domainNow: () => clock.now() }),
	});
	close = async () => {
		await runtime.stop();
		await opened.close();
	};
	const posted: Posted[] = [];
	const remote = ['discord', 'slack'].map((platform) => chatOf(platform, posted));
	for (const each of remote) {
		runtime.addChat(each);
		const place = { platform: each.platform, workspace: 'w', channel: 'general' };
		await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		await store.workspaces.set(each.platform, 'w', { managersChannel: 'managers' });
	}
	const { refusals } = liveRefusals({
		runtime,
		remote,
		store,
		chat: { say: () => {} } as unknown as ConsoleChat,
		log: createLog('silent'),
		usesConsole: () => false,
	});
	await runtime.start();

	refusals.refused('discord', '401');
	refusals.refused('discord', '4004');
	await refusals.settled();
	await runtime.settled();
	expect(posted).toEqual([['slack managers', expect.stringMatching(/^Milepost is cut off from Discord since /)]]);

	refusals.accepted('discord');
	await refusals.settled();
	await runtime.settled();
	expect(posted.slice(1)).toEqual([['slack managers', 'Milepost is back on Discord']]);
	expect(bugs).toEqual([]);
});
