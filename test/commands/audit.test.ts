import { describe, expect, it } from 'vitest';
import { openAvery, reader } from './setup.js';

describe('audit', () => {
	it('keeps who changed what, and nothing of who only asked', async () => {
		const office = await openAvery();
		await office.say('/petition status white house', reader);
		await office.say('/petition follow manual:"Hall"');
		await office.say('/petition record hall 5');
		expect(await office.store.audit.changesBy('u1', 'console', 0)).toHaveLength(2);
		expect(await office.store.audit.changesBy('u2', 'console', 0)).toEqual([]);
	});
});
