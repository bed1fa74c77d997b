import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story, type Told, template } from './lives.js';
import { begin, hour } from './scenario.js';

let folder: string;
let whole: Told;
beforeAll(async () => {
	folder = await template();
	whole = await story(folder, []);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('killed at any await of read, decide, commit and post', () => {
	it('tells the whole story when nobody dies', () => {
		const keys = ['count:5000', 'threshold:100000', `correction:${begin + 3 * hour}`, 'state:responded'];
		expect(whole.keys).toEqual(expect.arrayContaining(keys));
		expect(new Set(whole.keys).size).toBe(whole.keys.length);
		expect(whole.awaits[0]).toBeGreaterThan(100);
	});

	it('repeats nothing and loses nothing, wherever it dies', async () => {
		const deaths = new Set<string>();
		for (let dieAt = 1; dieAt <= (whole.awaits[0] as number); dieAt++) {
			const told = await story(folder, [dieAt]);
			expect({ dieAt, keys: told.keys }).toEqual({ dieAt, keys: whole.keys });
			for (const death of told.deaths) deaths.add(death);
		}
		for (const room of ['source.read', 'store.transaction', 'tx.posts.add', 'chat.send']) {
			expect([...deaths].filter((death) => death.includes(room))).not.toEqual([]);
		}
	}, 540_000);
});
