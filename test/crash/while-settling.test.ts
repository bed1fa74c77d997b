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
	// What is in doubt is looked for some time after the start: every await up to then, and some beyond.
	let begin = 1;
	for (const first of afterSend) {
		let beyond = 0;
		for (let second = begin; beyond < 10 && second < 500; second++) {
			const told = await story(folder, [first, second]);
			expect({ first, second, keys: told.keys }).toEqual({ first, second, keys: whole.keys });
			for (const death of told.deaths) deaths.add(death);
			if (told.deaths.includes('before chat.settle')) begin = Math.max(1, second - 20);
			if (deaths.has('after chat.settle') && second > begin + 20) beyond++;
		}
	}
	expect([...deaths].filter((death) => death.includes('chat.settle'))).toHaveLength(2);
	rmSync(folder, { recursive: true, force: true });
}, 540_000);
