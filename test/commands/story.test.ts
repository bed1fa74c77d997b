import { describe, expect, it } from 'vitest';
import { manager, openOffice, shown } from './setup.js';

describe('story', () => {
	it('tells the recorded petition step by step, privately, and ends with the way to follow one', async () => {
		const office = await openOffice();
		const first = await office.ask('/petition story', manager);
		expect(first.visibility).toBe('private');
		expect(shown(first.message, office.now)).toContain('1,000 signatures');
		expect(shown(first.message, office.now)).toContain('announcement 1 of 6');
		expect(first.message.actions).toEqual([
			{ kind: 'refresh', command: 'petition story', args: { step: '2' }, label: 'Next' },
		]);
		expect(await office.say('/petition story 5')).toContain('100,000 reached');
		const last = await office.ask('/petition story 99');
		expect(shown(last.message, office.now)).toContain('announcement 6 of 6');
		expect(last.message.actions).toEqual([
			{ kind: 'refresh', command: 'petition story', args: { step: '1' }, label: 'From the beginning' },
			{ kind: 'begin', what: 'follow' },
		]);
		expect(await office.store.follows.ofSubject({ kind: 'petition', id: 1 })).toEqual([]);
	}, 20_000);
});
