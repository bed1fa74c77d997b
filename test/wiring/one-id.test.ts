import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildApp } from '../../src/app/build-app.js';
import { lazyClemency } from '../../src/app/clemency-data.js';
import { createLog } from '../../src/monitoring/log.js';
import { originOfPost } from '../../src/monitoring/origin.js';
import { noTelemetry } from '../../src/monitoring/telemetry.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Http } from '../../src/ports/source.js';
import { openStore } from '../../src/store/database.js';
import { follow } from '../contract/store-build.js';

/* The whole way of a number through the log: one id from the task of a tick to the post in the chat. */

const sample = readFileSync(join(import.meta.dirname, '../sources/uk-parliament/722903-open-2025-07-29.json'), 'utf8');

it('one id leads from the tick’s task over the reading to the post', async () => {
	const lines: Record<string, unknown>[] = [];
	let now = Date.UTC(2025, 6, 29, 12);
	const clock = {
		now: () => now,
		after: (ms: number, ring: () => void) => {
			const timer = ms < 100 ? setImmediate(ring) : null;
			return () => timer !== null && clearImmediate(timer);
		},
	};
	let count = 9_000;
	const http: Http = {
		request: async ({ url }) => ({
			kind: 'answer',
			status: url.endsWith('/722903.json') ? 200 : 404,
			url,
			headers: { 'content-type': 'application/json' },
			text: sample.replace(/"signature_count":\s*\d+/, `"signature_count":${count}`),
		}),
		close: async () => {},
	};
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => now });
	const sent: string[] = [];
	const chat = {
		platform: 'console',
		send: async (_to: unknown, { postId }: { postId: string }) => {
			sent.push(postId);
			return { kind: 'sent', messageId: postId };
		},
	} as unknown as Chat;
	const { runtime } = buildApp({
		store,
		http,
		settings: () => ({ baseUrl: null, enabled: true }),
		clemency: lazyClemency({ cases: [], leaveOut: [] }),
		clock,
		domainNow: () => now,
		live: true,
		defaults: { zone: 'UTC', locale: 'en' },
		log: createLog('debug', { write: (line: string) => lines.push(JSON.parse(line)) }),
		telemetry: noTelemetry,
		credentialsRefused: () => {},
	});
	runtime.addChat(chat);
	const ref = { platform: 'uk-parliament', id: '722903' };
	const url = 'https://petition.parliament.uk/petitions/722903';
	const petition = await store.petitions.add({ ref, title: 'Safety', url, createdAt: now, nextReadAt: now });
	const place = { platform: 'console', workspace: 'console', channel: '#general' };
	const destination = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	await store.follows.save(follow(destination.id, { kind: 'petition', id: petition.id }));
	await runtime.start();
	await runtime.settled();
	expect(sent).toEqual([]);

	count = 10_050;
	now += 3_600_000;
	lines.length = 0;
	await runtime.settled();
	await runtime.stop();
	await close();

	expect(sent).toHaveLength(1);
	const id = originOfPost(sent[0] as string);
	const story = lines.filter((line) => line['id'] === id).map(({ msg }) => msg);
	expect(story).toEqual(['task begins', 'petition read', 'post tried']);
	const begun = lines.find((line) => line['id'] === id);
	expect(begun).toMatchObject({ task: 'read', key: 'uk-parliament' });
});
