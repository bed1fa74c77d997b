import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConsoleParts } from '../../../src/chat/console/chat.js';
import type { ChartRenderer } from '../../../src/ports/pictures.js';
import type { Message } from '../../../src/render/message.js';
import { storyChart } from '../../fakes/charts.js';
import { channel, type OpenConsole, openConsole, router } from './open.js';

let console: OpenConsole;
let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'milepost-pictures-'));
});
afterEach(() => {
	console.close();
	rmSync(home, { recursive: true, force: true });
});

const chart = storyChart(11);
const message: Message = {
	tone: 'news',
	title: ['100,000 signatures'],
	blocks: [],
	picture: chart,
};
const png = new Uint8Array([137, 80, 78, 71]);
const paints: ChartRenderer = { renderPng: async () => png, close: async () => {} };
const paintsNothing: ChartRenderer = { renderPng: async () => null, close: async () => {} };

function open(chartRenderer: ChartRenderer, parts: Partial<ConsoleParts> = {}): { readonly folder: string } {
	const folder = join(home, 'pictures');
	console = openConsole({ pictures: { chartRenderer, folder }, ...parts });
	return { folder };
}

async function ask(): Promise<string> {
	console.input.end('/petition history\n');
	await console.chat.start(router);
	await console.chat.ended;
	await console.chat.stop();
	return console.output();
}

describe('a message with a chart', () => {
	const answers = { ask: async () => ({ message, visibility: 'private' as const }) };

	it('draws it in characters, says it in words, saves the picture and prints its path', async () => {
		const { folder } = open(paints, answers);
		const output = await ask();
		const name = readdirSync(folder)[0] as string;
		expect(name).toMatch(/^2016-01-06-[0-9a-f]{8}\.png$/);
		expect([...readFileSync(join(folder, name))]).toEqual([...png]);
		expect(output).toContain('114,466 ┤');
		expect(output).toContain('The count from 20 December 2015');
		expect(output).toContain(`Picture: ${join(folder, name)}`);
	});

	it('is the same file when it is shown again on the same day', async () => {
		const { folder } = open(paints, answers);
		console.input.write('/petition history\n');
		await ask();
		expect(readdirSync(folder)).toHaveLength(1);
	});

	it('is drawn in characters only where there is no picture', async () => {
		const { folder } = open(paintsNothing, answers);
		const output = await ask();
		expect(output).toContain('114,466 ┤');
		expect(output).not.toContain('Picture:');
		expect(() => readdirSync(folder)).toThrow('ENOENT');
	});

	it('tells the operator once that pictures cannot be saved', async () => {
		const { folder } = open(paints, answers);
		writeFileSync(folder, 'in the way');
		console.input.write('/petition history\n');
		expect(await ask()).not.toContain('Picture:');
		expect(console.faults).toEqual([{ code: 'picture-folder', params: { path: folder, reason: 'EEXIST' } }]);
	});

	it('is not drawn for an announcement, which shows its chart in characters', async () => {
		let drawn = 0;
		const counting: ChartRenderer = {
			renderPng: async () => {
				drawn++;
				return png;
			},
			close: async () => {},
		};
		open(counting);
		const outgoing = { postId: 'p1', message, mention: null, leaveBy: Number.POSITIVE_INFINITY };
		expect(await console.chat.send(channel('#general'), outgoing)).toEqual({ kind: 'sent', messageId: 'p1' });
		expect(readFileSync(console.transcript, 'utf8')).toContain('┤');
		await console.chat.stop();
		expect(console.output()).toContain('┤');
		expect(drawn).toBe(0);
	});
});
