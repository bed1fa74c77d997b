import { describe, expect, it } from 'vitest';
import { createGate, type Gate } from '../../src/outbox/gate.js';
import { FakeClock } from '../fakes/clock.js';

const minute = 60_000;
const down = { kind: 'unknown', code: '503' } as const;
const sent = { kind: 'sent', messageId: 'm' } as const;

function open() {
	const clock = new FakeClock(0);
	let opened = 0;
	const gate = createGate({ clock, random: () => 0.5, opened: () => opened++ });
	return { clock, gate, opened: () => opened };
}

/** One visit of a destination: whether it got in. */
async function visit(gate: Gate, destination: number, outcome: Parameters<Gate['heard']>[2]): Promise<boolean> {
	if ((await gate.enter('chat', destination)) !== null) return false;
	gate.heard('chat', destination, outcome);
	gate.leave('chat', destination);
	return true;
}

describe('the gate before a chat', () => {
	it('shuts when three destinations fail alike, and lets one look after growing pauses', async () => {
		const { clock, gate } = open();
		for (const each of [1, 2, 3]) expect(await visit(gate, each, down)).toBe(true);
		expect(gate.shut()).toEqual([{ platform: 'chat', mayLook: false }]);
		const looks: number[] = [];
		for (let s = 0; s < 600; s++) {
			clock.move(1_000);
			for (const each of [4, 5, 6]) if (await visit(gate, each, down)) looks.push(clock.now());
		}
		expect(looks.map((at) => at / 1_000)).toEqual([15, 45, 105, 225, 345, 465, 585]);
	});

	it('opens when a post has arrived, and then everybody may come', async () => {
		const { clock, gate, opened } = open();
		for (const each of [1, 2, 3]) await visit(gate, each, down);
		clock.move(15_000);
		const before = opened();
		expect(await visit(gate, 4, sent)).toBe(true);
		expect(opened()).toBe(before + 1);
		expect(await visit(gate, 1, sent)).toBe(true);
		expect(gate.shut()).toEqual([]);
	});

	it('stays open when one destination fails however often, or when others work in between', async () => {
		const { gate } = open();
		for (let i = 0; i < 20; i++) expect(await visit(gate, 1, down)).toBe(true);
		for (const each of [2, 3, 4, 5]) {
			await visit(gate, each, sent);
			expect(await visit(gate, each, down)).toBe(true);
		}
		expect(gate.shut()).toEqual([]);
	});

	it('does not take a refusal of one channel for an answer: the next one may look at once', async () => {
		const { clock, gate } = open();
		for (const each of [1, 2, 3]) await visit(gate, each, down);
		clock.move(15_000);
		expect(await visit(gate, 4, { kind: 'permission-lost', code: '50013' })).toBe(true);
		expect(await visit(gate, 5, down)).toBe(true);
		expect(await visit(gate, 6, down)).toBe(false);
	});

	it('asks a chat whose token is refused once an hour, and at once when it is taken', async () => {
		const { clock, gate } = open();
		await visit(gate, 1, { kind: 'credentials-refused', code: '401' });
		clock.move(59 * minute);
		expect(await visit(gate, 1, down)).toBe(false);
		clock.move(minute);
		expect(await visit(gate, 1, { kind: 'credentials-refused', code: '401' })).toBe(true);
		gate.accept('chat');
		expect(await visit(gate, 2, sent)).toBe(true);
	});

	it('lets ten in at the beginning, and those that wait in their order as others leave', async () => {
		const { gate } = open();
		const came: number[] = [];
		for (let i = 1; i <= 14; i++) void gate.enter('chat', i).then((held) => held === null && came.push(i));
		await new Promise(setImmediate);
		expect(came).toHaveLength(10);
		gate.leave('chat', 1);
		await new Promise(setImmediate);
		expect(came.at(-1)).toBe(11);
		gate.heard('chat', 2, sent);
		await new Promise(setImmediate);
		expect(came).toHaveLength(14);
	});

	it('sends everybody away at the end', async () => {
		const { gate } = open();
		const waiting = Array.from({ length: 12 }, (_, i) => gate.enter('chat', i));
		gate.stop();
		expect((await Promise.all(waiting)).filter((held) => held !== null).length).toBeGreaterThanOrEqual(2);
		expect(await gate.enter('chat', 99)).not.toBeNull();
		expect(gate.held('chat', 0)).not.toBeNull();
	});
});
