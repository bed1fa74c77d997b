import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { respond } from '../../../commands/canipardon/answer.js';
import { canipardon } from '../../../commands/canipardon/index.js';
import type { Message } from '../../../src/render/message.js';
import { deps } from '../../clemency/ask.js';
import { idOf, openTalk, type Talk, ways } from './ways.js';

describe.each(ways)('"Report a mistake" by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way, { commands: [canipardon] });
	});
	afterEach(() => talk.close());

	it('tells the operator what was said, and nothing of what was typed or who pressed', async () => {
		const told: Message[] = [];
		const report = async (message: Message) => {
			told.push(message);
			return 'told' as const;
		};
		talk.router.answers = async ({ args }) => ({
			message: await respond(args['question'] ?? '', deps(undefined, { report })),
			visibility: 'private',
		});
		const { original } = await talk.command('canipardon', { question: 'who pardons my friend Otto Quartz in georgia' });
		if (original === null) throw new Error('no answer');
		await talk.press(original, idOf(original, 'Report a mistake'));
		expect(told).toHaveLength(1);
		expect(JSON.stringify(told)).toContain('State Board of Pardons and Paroles of Georgia');
		expect(JSON.stringify(told)).not.toMatch(/otto|quartz/i);
		expect(JSON.stringify(told)).not.toContain(talk.member);
		expect(talk.fake.complaints).toEqual([]);
	});
});
