import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../../src/chat/shared/in-flight.js';
import { FakeClock } from '../../fakes/clock.js';

const never = new Promise<never>(() => {});
const turn = () => new Promise((resolve) => setImmediate(resolve));

function begin() {
	const clock = new FakeClock(0);
	const inFlight = createInFlight(clock);
	let finished = false;
	const finish = () => {
		const end = inFlight.finished();
		void end.then(() => {
			finished = true;
		});
		return end;
	};
	return { clock, inFlight, finish, isFinished: () => finished };
}

describe('what a chat has begun', () => {
	it('is nothing to wait for where there is none', async () => {
		const { finish } = begin();
		await expect(finish()).resolves.toBeUndefined();
	});

	it('is waited for, each for its time: an answer for a second, an announcement for seven', async () => {
		const { clock, inFlight, finish, isFinished } = begin();
		void inFlight.answering(never);
		void inFlight.sending(never);
		finish();
		clock.move(6_999);
		await turn();
		expect(isFinished()).toBe(false);
		clock.move(1);
		await turn();
		expect(isFinished()).toBe(true);
	});

	it('is waited for although something else fails meanwhile, and its own failure goes to whoever began it', async () => {
		const { clock, inFlight, finish, isFinished } = begin();
		let arrive = () => {};
		const send = inFlight.sending(
			new Promise<void>((resolve) => {
				arrive = resolve;
			}),
		);
		const failing = inFlight.sending(Promise.reject(new Error('no')));
		const end = finish();
		await expect(failing).rejects.toThrow('no');
		await turn();
		expect(isFinished()).toBe(false);
		arrive();
		await send;
		await end;
		expect([isFinished(), clock.now()]).toEqual([true, 0]);
	});
});
