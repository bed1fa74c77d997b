import { expect, it } from 'vitest';
import { commandLimits } from '../../src/app/command-limits.js';
import type { Call } from '../../src/ports/chat.js';

function limits() {
	let now = 0;
	const limit = commandLimits(() => now);
	return {
		pass: (ms: number) => {
			now += ms;
		},
		ask: (who: string, channel = 'c', workspace = 'w', platform = 'slack') =>
			limit({ caller: { id: who }, place: { platform, workspace, channel } } as Call),
	};
}

it('one person asks fifteen times at once, then every three seconds; others are not kept waiting', () => {
	const { ask, pass } = limits();
	for (let i = 0; i < 15; i++) expect(ask('ann', `c${i}`)).toBe(0);
	expect(ask('ann')).toBe(3_000);
	expect(ask('bob')).toBe(0);
	// Somebody of the same id in another workspace is somebody else.
	expect(ask('ann', 'c', 'v')).toBe(0);
	pass(3_000);
	expect([ask('ann'), ask('ann')]).toEqual([0, 3_000]);
});

it('a channel is asked in sixty times at once, by whomever; another one is not kept waiting', () => {
	const { ask, pass } = limits();
	for (let i = 0; i < 60; i++) expect(ask(`p${i}`)).toBe(0);
	expect(ask('late')).toBe(500);
	expect(ask('late', 'another')).toBe(0);
	pass(500);
	expect(ask('late')).toBe(0);
});

it('who is refused pays nothing for it, and the console is the operator’s', () => {
	const { ask, pass } = limits();
	for (let i = 0; i < 500; i++) ask('ann', `c${i}`);
	pass(3_000);
	expect(ask('ann')).toBe(0);
	for (let i = 0; i < 500; i++) expect(ask('me', '#general', 'console', 'console')).toBe(0);
});
