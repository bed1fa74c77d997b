import { beforeEach, expect, it } from 'vitest';
import { openAvery } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
	await office.say('/petition campaign create pair petitions:white house, change title:Two');
	await office.say('/petition follow pair total');
});

const rename = (rest: string) => office.say(`/petition campaign rename ${rest}`);

it('gives another name, under which everything goes on', async () => {
	expect(await rename('pair name:duo')).toContain('its name here is duo');
	expect(await office.say('/petition status pair')).toContain('Nothing here is called');
	expect(await office.say('/petition status duo')).toContain('174,124');
	expect(await office.say('/petition list')).toContain('announces total');
	expect(await rename('duo name:DUO')).toContain('its name here is DUO');
});

it('gives another title, in one line, and escapes nothing away', async () => {
	expect(await rename('pair title:"Free <@everyone> **both**"')).toContain('Free <@everyone> **both**');
	expect(await office.say('/petition audit')).toContain('renamed the campaign pair: pair, Free');
});

it.each([
	['pair', 'Neither a new name nor a new title'],
	['pair name:avery', 'means something here already'],
	['pair name:a/b', 'is no name that people can type'],
	['avery title:Mine', 'stands in the configuration file'],
])('refuses %s', async (typed, said) => {
	const before = await office.store.campaigns.all();
	expect(await rename(typed)).toContain(said);
	expect(await office.store.campaigns.all()).toEqual(before);
});
