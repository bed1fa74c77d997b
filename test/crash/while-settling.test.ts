import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { story, template } from './lives.js';

it('killed again at any await while it settles the post it died with, tells it once', async () => {
	const folder = await template();
	const whole = await story(folder, []);
	const deaths = new Set<string>();
	// The first death comes right after a post left, before anybody noted it.
	const afterSend: number[] = [];
	for (let dieAt = 1; dieAt <= (whole.awaits[0] as number) && afterSend.length < 2; dieAt++) {
		if ((await story(folder, [dieAt])).deaths[0] === 'after chat.send') afterSend.push(dieAt);
	}
	expect(afterSend).toHaveLength(2);
	for (const first of afterSend) {
		for (let second = 1; second <= 60; second++) {
			const told = await story(folder, [first, second]);
			expect({ first, second, keys: told.keys }).toEqual({ first, second, keys: whole.keys });
			for (const death of told.deaths) deaths.add(death);
		}
	}
	expect([...deaths].filter((death) => death.includes('chat.settle'))).toHaveLength(2);
	rmSync(folder, { recursive: true, force: true });
}, 240_000);
