import { expect, it } from 'vitest';
import { serveHealth } from '../../src/monitoring/serve-health.js';
import type { RemoteChat } from '../../src/ports/chat.js';
import { openStore } from '../../src/store/database.js';

const nowhere = async () => new Response(null, { status: 404 });

it('a chat that is cut off is a figure at once, and no delivery after a minute, shard by shard', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 });
	let now = 1_000_000;
	const down = [null, null] as (number | null)[];
	const chat = {
		platform: 'discord',
		connections: () => down.map((downSince, shard) => ({ shard, downSince })),
	} as unknown as RemoteChat;
	const port = 20_000 + (process.pid % 20_000);
	const address = { port, host: '127.0.0.1', token: null };
	const health = await serveHealth(
		address,
		store,
		() => now,
		() => [chat],
		() => new Map(),
		() => null,
		{ counts: () => null, feeds: nowhere, calendars: nowhere },
	);
	const ask = async (path: string) => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`);
		return { status: answer.status, text: await answer.text() };
	};
	const connected = async () =>
		[
			...(await ask('/metrics')).text.matchAll(/^milepost_chat_connected\{platform="discord",shard="(\d)"\} (\d)$/gm),
		].map(([, shard, is]) => `${shard}:${is}`);
	try {
		expect(await connected()).toEqual(['0:1', '1:1']);
		down[1] = now;
		expect(await connected()).toEqual(['0:1', '1:0']);
		now += 60_000;
		expect((await ask('/readyz')).status).toBe(200);
		now += 1;
		const late = await ask('/readyz');
		expect(late.status).toBe(503);
		expect(JSON.parse(late.text)).toMatchObject({
			reasons: [{ code: 'chat-disconnected', platform: 'discord', shard: 1, seconds: 60 }],
		});
		down[1] = null;
		expect((await ask('/readyz')).status).toBe(200);
		expect(await connected()).toEqual(['0:1', '1:1']);
	} finally {
		await health.close();
		await close();
	}
});
