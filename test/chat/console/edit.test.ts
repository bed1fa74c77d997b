import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Revision } from '../../../src/ports/chat.js';
import { channel, type OpenConsole, openConsole, post } from './open.js';

let console: OpenConsole;
beforeEach(() => {
	console = openConsole();
});
afterEach(async () => {
	await console.chat.stop();
	console.close();
});

const here = channel('#general');
const revision = (change: Partial<Revision> = {}): Revision => ({
	postId: 'post',
	messageId: 'post',
	message: { tone: 'warning', title: ['Correction: this was wrong'], blocks: [] },
	revision: '7',
	leaveBy: Number.POSITIVE_INFINITY,
	...change,
});
const lines = () => readFileSync(console.transcript, 'utf8').trim().split('\n');

it('appends what corrects a message, each correction once, and what was told stays', async () => {
	await console.chat.send(here, post('post'));
	expect(await console.chat.edit(here, revision())).toEqual({ kind: 'edited' });
	expect(await console.chat.edit(here, revision())).toEqual({ kind: 'edited' });
	expect(lines()).toHaveLength(2);
	expect(lines()[0]).toContain('20,000 signatures');
	expect(lines()[1]).toContain('Correction: this was wrong');
	expect(console.output().split('Correction: this was wrong')).toHaveLength(2);
	await console.chat.edit(here, revision({ revision: '7-8' }));
	expect(lines()).toHaveLength(3);
	// The post itself is still found by its id, and by nothing else.
	expect(await console.chat.settle(here, post('post'), { first: 0, ended: 0, known: [], named: true })).toMatchObject({
		kind: 'sent',
	});
});

it('corrects nothing in a channel that is not there, and nothing too late', async () => {
	expect(await console.chat.edit(channel('#elsewhere'), revision())).toMatchObject({ kind: 'cannot' });
	expect(await console.chat.edit(here, revision({ leaveBy: 0 }))).toMatchObject({ kind: 'retry-after' });
});
