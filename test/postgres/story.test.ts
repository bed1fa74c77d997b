import { expect, it } from 'vitest';
import { openServer } from '../../src/store/postgres/open.js';
import { follow, live, openStage, told } from '../chat/discord/story.js';
import { addressOf, describePostgres, newDatabase } from './place.js';

describePostgres('the whole recorded story on Discord, remembered on a server', () => {
	it('is told once in spite of two kills, and as it is from a file', { timeout: 120_000 }, async () => {
		const file = await openStage();
		expect(await live(file, { death: null, begin: follow })).toBe(true);
		const expected = await told(file);
		await file.close();

		const url = await newDatabase();
		const stage = await openStage((mode) => openServer({ address: addressOf(url), mode }));
		try {
			expect(await live(stage, { death: { at: 'after send', n: 3 }, begin: follow })).toBe(false);
			expect(await live(stage, { death: { at: 'before send', n: 4 } })).toBe(false);
			expect(await live(stage, { death: null })).toBe(true);
			expect(await told(stage)).toEqual(expected);
			expect(new Set(expected).size).toBe(expected.length);
		} finally {
			await stage.close();
		}
	});
});
