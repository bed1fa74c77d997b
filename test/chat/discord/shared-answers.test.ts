import { beforeEach, describe, expect, it } from 'vitest';
import { sharedAnswers } from '../../../src/chat/discord/shared-answers.js';
import type { Call, CommandDesk } from '../../../src/ports/chat.js';
import { commands, plain, StubDesk } from './bot.js';

let stub: StubDesk;
let desk: CommandDesk;
let now: number;
beforeEach(() => {
	stub = new StubDesk();
	now = 1_000;
	let answers = 0;
	stub.answers = async () => ({ message: plain(`answer ${++answers}`), visibility: 'private' });
	desk = sharedAnswers(stub, commands, () => now);
});

const question: Call = {
	id: '1',
	command: 'petition status',
	args: { petition: 'avery' },
	caller: { id: 'a', manager: false, zone: null, locale: 'en' },
	place: { platform: 'discord', workspace: 'w', channel: 'c' },
};

describe('the same question', () => {
	it('is answered once for everybody who asks it at the same time', async () => {
		const [first, second] = await Promise.all([desk.answer(question), desk.answer({ ...question, id: '2' })]);
		now += 249;
		const third = await desk.answer({ ...question, id: '3', caller: { ...question.caller, id: 'b' } });
		expect(second).toBe(first);
		expect(third).toBe(first);
		expect(stub.calls).toHaveLength(1);
	});

	it('is asked anew a moment later', async () => {
		await desk.answer(question);
		now += 250;
		await desk.answer(question);
		expect(stub.calls).toHaveLength(2);
	});

	it.each([
		[{ args: { petition: 'dassey' } }],
		[{ place: { ...question.place, channel: 'd' } }],
		[{ caller: { ...question.caller, manager: true } }],
		[{ caller: { ...question.caller, locale: 'de' } }],
		[{ command: 'canipardon' }],
	])('is another one with %j', async (change) => {
		await desk.answer(question);
		await desk.answer({ ...question, ...change });
		expect(stub.calls).toHaveLength(2);
	});

	it('is asked anew after something may have changed, and while it changes', async () => {
		await desk.answer(question);
		let end = () => {};
		const changing = new Promise<void>((resolve) => {
			end = resolve;
		});
		const answer = stub.answers;
		stub.answers = async (call) => {
			if (call.command === 'petition follow') await changing;
			return answer(call);
		};
		const follow = desk.answer({ ...question, command: 'petition follow' });
		await desk.answer(question);
		end();
		await follow;
		await desk.answer(question);
		expect(stub.calls.map(({ command }) => command)).toEqual([
			'petition status',
			'petition follow',
			'petition status',
			'petition status',
		]);
	});
});
