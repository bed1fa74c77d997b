import { mkdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConsoleParts } from '../../../src/chat/console/chat.js';
import { wantsColour } from '../../../src/chat/console/colour.js';
import { FaultError } from '../../../src/domain/fault.js';
import type { Message } from '../../../src/render/message.js';
import { channel, diskError, type OpenConsole, openConsole, post, router, said } from './open.js';

let console: OpenConsole;
afterEach(() => console.close());
const open = (parts?: Partial<ConsoleParts>) => {
	console = openConsole(parts);
	return console.chat;
};

describe('piped commands', () => {
	it('are echoed and answered in their order, then it has ended', async () => {
		const chat = open({
			ask: async (text) => {
				// The first answer takes longest.
				for (let i = text.includes('first') ? 20 : 0; i > 0; i--) await Promise.resolve();
				return said(`Answer to ${text}.`);
			},
		});
		console.input.end('/petition first\n\n  /petition second  \r\n/petition third');
		await chat.start(router);
		await chat.ended;
		expect(console.output()).toBe(
			[
				'#general> /petition first\nAnswer to /petition first.\n',
				'#general> /petition second\nAnswer to /petition second.\n',
				'#general> /petition third\nAnswer to /petition third.\n',
				'',
			].join('\n'),
		);
	});

	it('come from a manager in the current channel', async () => {
		const chat = open();
		console.input.end('a\n/channel managers\nb\n/join #general\nc\n/channel nowhere\n/channel\nd\n');
		await chat.start(router);
		await chat.ended;
		expect(console.asked).toEqual(['#general a', '#managers b', '#general c', '#general d']);
		expect(console.output()).toContain('#managers> b');
		expect(console.output()).toContain('There is no channel nowhere in the console, only #general and #managers.');
		expect(console.output()).toContain('Channels here: #general, #managers.');
	});

	it('end with /quit, whatever stands behind it', async () => {
		const chat = open();
		console.input.write('a\n/quit\nb\n');
		await chat.start(router);
		await chat.ended;
		expect(console.asked).toEqual(['#general a']);
	});

	it('are shown as what they are, whatever is in them', async () => {
		const chat = open();
		console.input.end('\u001b[2Jclear\u0007\n');
		await chat.start(router);
		await chat.ended;
		expect(console.output()).toContain('#general> clear\n');
		expect(console.output()).not.toContain('\u001b');
	});

	it('are waited for until their later answers are in', async () => {
		let arrive: (message: Message) => void = () => {};
		const later = new Promise<Message>((resolve) => {
			arrive = resolve;
		});
		const chat = open({ ask: async () => ({ ...said('Looking.'), later }) });
		console.input.end('/petition follow https://petition.example/1\n');
		await chat.start(router);
		let ended = false;
		const end = chat.ended.then(() => {
			ended = true;
		});
		await new Promise((resolve) => console.screen.once('data', resolve));
		await new Promise(setImmediate);
		expect(ended).toBe(false);
		arrive({ tone: 'good', title: ['Found it.'], blocks: [] });
		await end;
		expect(console.output()).toContain('About /petition follow https://petition.example/1:\nFound it.\n');
	});

	it('go on being answered when nobody reads any more', async () => {
		const chat = open();
		await chat.start(router);
		console.screen.destroy(diskError('EPIPE'));
		await new Promise((resolve) => console.screen.once('close', resolve));
		console.input.end('a\nb\n');
		await chat.ended;
		expect(await chat.send(channel('#general'), post('p'))).toEqual({ kind: 'sent', messageId: 'p' });
		expect(console.asked).toHaveLength(2);
		expect(console.faults).toEqual([]);
	});

	it('tell the operator when the output is full', async () => {
		open();
		console.screen.destroy(diskError('ENOSPC'));
		await new Promise((resolve) => console.screen.once('close', resolve));
		expect(console.faults).toEqual([{ code: 'console-output', params: { reason: 'ENOSPC' } }]);
	});

	it('fail loudly where an answer fails: that is a bug', async () => {
		const chat = open({ ask: () => Promise.reject(new Error('bug')) });
		console.input.write('a\n');
		await chat.start(router);
		await expect(chat.ended).rejects.toThrow('bug');
	});
});

describe('announcements', () => {
	it('say where and when, before commands are read and after', async () => {
		const chat = open();
		await chat.send(channel('#general'), post('p1'));
		await chat.start(router);
		await chat.send(channel('#managers'), post('p2', 'It is back'));
		expect(console.output()).toBe(
			'#general, 6 Jan 2016, 00:00 (Europe/London)\n20,000 signatures\nA petition\n\n' +
				'#managers, 6 Jan 2016, 00:00 (Europe/London)\nIt is back\nA petition\n\n',
		);
	});

	it('wait where the transcript cannot be written, and the operator hears of it once', async () => {
		const chat = open();
		mkdirSync(console.transcript, { recursive: true });
		const tried = [await chat.send(channel('#general'), post('p')), await chat.send(channel('#general'), post('p'))];
		expect(tried).toEqual(Array(2).fill({ kind: 'retry-after', ms: 30_000, code: 'EISDIR' }));
		expect(console.output()).toBe('');
		expect(console.faults).toEqual([
			{ code: 'console-transcript', params: { path: console.transcript, reason: 'EISDIR' } },
		]);
		expect(await chat.check(channel('#general'))).toEqual([{ permission: `write ${console.transcript} (EISDIR)` }]);
		const tries = { first: 0, ended: 0, known: [], named: true };
		expect(await chat.settle(channel('#general'), post('p'), tries)).toMatchObject({
			kind: 'unknown',
			code: 'no-answer',
		});
		await expect(chat.start(router)).rejects.toThrow(FaultError);
	});
});

describe('wantsColour', () => {
	it.each([
		[{}, true, true],
		[{}, false, false],
		[{ NO_COLOR: '1' }, true, false],
		[{ NO_COLOR: '' }, true, true],
		[{ FORCE_COLOR: '1' }, false, true],
		[{ FORCE_COLOR: '0' }, true, false],
		[{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
		[{ TERM: 'dumb' }, true, false],
	])('%o on a terminal: %s', (env, terminal, colour) => {
		expect(wantsColour(env, terminal)).toBe(colour);
	});
});
