import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Process } from '../../src/app/process.js';
import { start } from '../../src/app/start.js';
import { exportCommand } from '../../src/cli/export.js';
import { type Receiver, receiver, secret } from '../chat/webhook/receiver.js';
import { ownPort } from '../fakes/port.js';

/*
 * The whole program as it is started, with a webhook in its file, and the program that takes it. Like
 * `three-chats.test.ts` on the machine's own clock: it waits for what happens, never for time.
 */

let site: Receiver;
let folder: string;
beforeEach(async () => {
	site = await receiver();
	folder = mkdtempSync(join(tmpdir(), 'milepost-webhook-'));
});
afterEach(async () => {
	await site.server.close();
	rmSync(folder, { recursive: true, force: true });
});

const variables = {
	...{ NO_COLOR: '1', MILEPOST_LOG: 'silent', MILEPOST_ZONE: 'UTC', PORT: String(ownPort) },
	...{ SITE_SECRET: secret, PAGE_SECRET: 'the-secret-of-the-page' },
};

/** One life of the program at a terminal. */
async function live() {
	const input = new PassThrough();
	const output = new PassThrough();
	Object.assign(input, { isTTY: true, setRawMode: () => input });
	Object.assign(output, { isTTY: true, columns: 100 });
	let said = '';
	output.on('data', (chunk: Buffer) => {
		said += chunk.toString();
	});
	let stop = () => {};
	const asked = new Promise<void>((resolve) => {
		stop = resolve;
	});
	const running = start([], { input, output, variables, folder, asked } as unknown as Process);
	const see = (text: string) => vi.waitFor(() => expect(said).toContain(text), 20_000);
	await see('#general>');
	return {
		type: async (line: string, answer: string) => {
			input.write(`${line}\r`);
			await see(answer);
		},
		end: async () => {
			stop();
			expect(await running).toBe(0);
		},
	};
}

it('what is announced goes to the webhook and the feed of the file, too, once over a restart', async () => {
	writeFileSync(
		join(folder, 'milepost.yaml'),
		`
petitions:
  paper: { address: 'manual:"On <paper>"', title: On <paper> }
destinations:
  console: { platform: console, channel: "#general" }
  site: { platform: webhook, url: "${site.url}", secret_variable: SITE_SECRET, private: true, cap: off }
  page: { platform: feed, secret_variable: PAGE_SECRET, mirrors: console }
follows:
  - { destination: console, petition: paper, rules: "every:100" }
  - { destination: site, petition: paper, rules: "every:100" }
`,
	);
	const first = await live();
	await first.type('/petition record paper 90', '90 signatures');
	await first.type('/petition record paper 100', '100 signatures');
	await vi.waitFor(() => expect(site.kept.size).toBe(1), 20_000);
	const feed = () => fetch(`http://127.0.0.1:${ownPort}/feeds/the-secret-of-the-page`).then((answer) => answer.text());
	await vi.waitFor(async () => expect(await feed()).toContain('<title>100 signatures</title>'), 20_000);
	await first.end();
	const [body] = [...site.kept.values()].map((text) => JSON.parse(text));
	expect(body).toMatchObject({
		type: 'post',
		title: '100 signatures',
		html: expect.stringContaining('On &lt;paper&gt;'),
	});
	expect(readFileSync(join(folder, 'data/milepost.db')).includes(secret)).toBe(false);

	const lines: string[] = [];
	const io = { variables, folder, now: Date.now(), out: (line: string) => lines.push(line), err: () => {} };
	expect(await exportCommand(['--setup'], io as never)).toBe(0);
	writeFileSync(join(folder, 'milepost.yaml'), lines.join('\n'));
	expect(lines.join('\n')).toContain('secret_variable: SITE_SECRET');
	const second = await live();
	await second.type('/petition record paper 200', '200 signatures');
	await vi.waitFor(() => expect(site.kept.size).toBe(2), 20_000);
	await second.end();
	expect(site.server.seen).toHaveLength(2);
}, 90_000);
