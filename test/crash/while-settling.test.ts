import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { story, stride, template } from './lives.js';

/** Awaits on either side of the settling at each of which it dies, whatever the time of day. */
const around = 20;

it('killed again at any await while it settles the post it died with, tells it once', async () => {
	const folder = await template();
	const whole = await story(folder, []);
	const deaths = new Set<string>();
	// The first death comes right after a post left, before anybody noted it.
	const afterSend = (whole.places[0] ?? []).flatMap((place, i) => (place === 'after chat.send' ? [i + 1] : []));
	expect(afterSend.length).toBeGreaterThanOrEqual(2);
	for (const first of afterSend.slice(0, 2)) {
		// What is in doubt is looked for some time after the start: awaits up to then, and some beyond.
		const { places } = await story(folder, [first]);
		const settling = (places[1] ?? []).indexOf('before chat.settle') + 1;
		expect(settling).toBeGreaterThan(around);
		for (let second = 1; second <= settling + around; second += second < settling - around ? stride : 1) {
			const told = await story(folder, [first, second]);
			expect({ first, second, keys: told.keys }).toEqual({ first, second, keys: whole.keys });
			for (const death of told.deaths) deaths.add(death);
		}
	}
	expect([...deaths].filter((death) => death.includes('chat.settle'))).toHaveLength(2);
	rmSync(folder, { recursive: true, force: true });
}, 540_000);
