import { describe, expect, it } from 'vitest';
import { count, general, openOffice } from './setup.js';

describe('a title that means harm', () => {
	it('stays text from outside everywhere', async () => {
		const office = await openOffice();
		const title = '@everyone <b>**x**</b> \u202e'.repeat(20);
		const id = await office.petition('1', [count('2016-01-04T17:00Z', 10)], { title });
		await office.follow({ kind: 'petition', id }, 'ladder', general);
		for (const line of ['status', 'countdown', 'response', 'list', 'why', 'why 20', 'unfollow']) {
			const { message } = await office.ask(`/petition ${line}`);
			const bare = JSON.stringify(message, (_key, value) => (value?.kind === 'outside' ? 'outside' : value));
			expect(bare.replaceAll(/"summary":.*?\]/g, '')).not.toContain('@everyone');
		}
		expect(office.bugs).toEqual([]);
	});
});
