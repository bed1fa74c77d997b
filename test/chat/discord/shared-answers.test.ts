import { beforeEach, describe, expect, it } from 'vitest';
import { sharedAnswers } from '../../../src/chat/discord/shared-answers.js';
import type { Call, CommandRouter } from '../../../src/ports/chat.js';
import { commands, plain, StubRouter } from './bot.js';

let stub: StubRouter;
let router: CommandRouter;
let now: number;
beforeEach(() => {
	stub = new StubRouter();
	now = 1_000;
	let answers = 0;
	stub.answers = async () => ({ message: plain(`answer ${++answers}`), visibility: 'private' });
	router = sharedAnswers(stub, commands, () => now);
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
		const [first, second] = await Promise.all([router.answer(question), router.answer({ ...question, id: '2' })]);
		now += 249;
		const third = await router.answer({ ...question, id: '3', caller: { ...question.caller, id: 'b' } });
		expect(second).toBe(first);
		expect(third).toBe(first);
		expect(stub.calls).toHaveLength(1);
	});

	it('is asked anew a moment later', async () => {
		await router.answer(question);
		now += 250;
		await router.answer(question);
		expect(stub.calls).toHaveLength(2);
	});

	it.each([
		[{ args: { petition: 'dassey' } }],
		[{ place: { ...question.place, channel: 'd' } }],
		[{ caller: { ...question.caller, manager: true } }],
		[{ caller: { ...question.caller, locale: 'de' } }],
		[{ command: 'canipardon' }],
	])('is another one with %j', async (change) => {
		await router.answer(question);
		await router.answer({ ...question, ...change });
		expect(stub.calls).toHaveLength(2);
	});

	it('is asked anew after something may have changed, and while it changes', async () => {
		await router.answer(question);
		let end = () => {};
		const changing = new Promise<void>((resolve) => {
			end = resolve;
		});
		const answer = stub.answers;
		stub.answers = async (call) => {
			if (call.command === 'petition follow') await changing;
			return answer(call);
		};
		const follow = router.answer({ ...question, command: 'petition follow' });
		await router.answer(question);
		end();
		await follow;
		await router.answer(question);
		expect(stub.calls.map(({ command }) => command)).toEqual([
			'petition status',
			'petition follow',
			'petition status',
			'petition status',
		]);
	});
});
