import { expect, it } from 'vitest';
import { openAvery, reader } from '../setup.js';

it('shows what somebody waits for, to nobody else', async () => {
	const office = await openAvery();
	await office.say('/petition follow white house');
	expect(await office.say('/petition remind list', reader)).toContain('You are to be reminded of nothing');
	await office.say('/petition remind me at 100,000', reader);
	await office.say('/petition remind me when answered', reader);
	const said = await office.say('/petition remind list', reader);
	expect(said).toContain('You are to be reminded of 2 things');
	expect(said).toContain('at 100,000 signatures of');
	expect(said).toContain('is answered');
	expect(await office.say('/petition remind list')).toContain('nothing');
	const { message, visibility } = await office.ask('/petition remind list', reader);
	expect(visibility).toBe('private');
	expect(message.actions ?? []).toEqual([]);
});
