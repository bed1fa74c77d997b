import { afterEach, beforeEach, expect, it } from 'vitest';
import { openServer } from '../../chat/discord/server-events-world.js';
import { reader } from '../setup.js';

let world: Awaited<ReturnType<typeof openServer>>;
beforeEach(async () => {
	world = await openServer();
});
afterEach(() => world.close());

it('is for managers, and says how it stands', async () => {
	await world.petition('Libraries', 10);
	expect(await world.office.say('/petition event server on', reader, world.place)).toContain('for those who manage');
	expect(await world.say('/petition event server')).toContain('do not stand among the events of this server');
	expect(await world.say('/petition event server on')).toContain('They appear within a minute');
	expect(world.office.woken).toContain(`server-events discord/${world.guild.id}`);
	await world.work();
	expect(await world.say('/petition event server')).toContain('1 event is there now.');
	expect(await world.say('/petition setup audit')).toContain('server-events');
});

it('where nothing is followed there is nothing to show', async () => {
	expect(await world.say('/petition event server on')).toContain('follows nothing yet');
});

it('what the doctor says of it: the permission, and what was deleted', async () => {
	await world.petition('Libraries', 10);
	expect(await world.say('/petition setup doctor')).not.toContain('Events of this server');
	await world.say('/petition event server on');
	await world.work();
	expect(await world.say('/petition setup doctor')).toContain('✓ 1 event is there now.');
	world.own.permissions = 0n;
	expect(await world.say('/petition setup doctor')).toContain(
		'✗ Milepost cannot keep them right; missing: Create Events',
	);
});
