import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { respond } from '../../../commands/canipardon/answer.js';
import { canipardon } from '../../../commands/canipardon/index.js';
import type { Message } from '../../../src/render/message.js';
import { deps } from '../../clemency/ask.js';
import { until } from './bot.js';
import { openTalk, type Talk, ways } from './ways.js';

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
		// What is typed is read by the commands of the bot of these tests, which call the question a person.
		talk.router.next = async ({ args }) => ({
			message: await respond(args['question'] ?? args['person'] ?? '', deps(undefined, { report })),
			visibility: 'private',
		});
		const typed = 'who pardons my friend Otto Quartz in georgia';
		const said = await talk.answer(await talk.command(typed, talk.member, '/canipardon'));
		await talk.press(said, 'Report a mistake');
		await until(() => told.length === 1);
		expect(JSON.stringify(told)).toContain('State Board of Pardons and Paroles of Georgia');
		expect(JSON.stringify(told)).not.toMatch(/otto|quartz/i);
		expect(JSON.stringify(told)).not.toContain(talk.member.id);
		expect(talk.fake.complaints).toEqual([]);
	});
});
