import { expect, it } from 'vitest';
import { at } from '../../domain/build.js';
import { count, openAvery } from '../setup.js';

it('shows what the channel noted and the debates that are set, the next one first', async () => {
	const office = await openAvery();
	expect(await office.say('/petition event list')).toContain('No events here');
	await office.say('/petition follow white house');
	await office.say('/petition event add Later 5 march');
	await office.say('/petition event add Sooner friday 16:30');
	const moment = { at: at('2016-02-01T12:00Z'), precision: 'day' as const };
	const debate = { kind: 'debate-scheduled' as const, moment, summary: null, url: null };
	await office.read(office.wtp, count('2016-01-04T19:00Z', 19_200), { events: [debate] });
	const said = await office.say('/petition event list');
	expect(said.indexOf('Sooner')).toBeLessThan(said.indexOf('Debate: Pardon'));
	expect(said.indexOf('Debate: Pardon')).toBeLessThan(said.indexOf('Later'));
	expect(await office.say('/petition countdown')).toContain('Sooner');
	expect(await office.say('/petition countdown later')).toContain('5 March 2016');
	office.now = at('2016-04-01T12:00Z');
	expect(await office.say('/petition event list')).toContain('# Passed');
});

it("shows nothing of another channel's", async () => {
	const office = await openAvery();
	await office.say('/petition follow white house');
	await office.say('/petition event add Secret friday');
	const elsewhere = { platform: 'console', workspace: 'another', channel: '#there' };
	await office.follow({ kind: 'petition', id: office.wtp }, 'event:1d', elsewhere);
	for (const line of ['event list', 'countdown', 'event remove Secret', 'event remove #1']) {
		const said = await office.say(`/petition ${line}`, undefined, elsewhere);
		if (!line.includes('remove')) expect(said).not.toContain('Secret');
		else expect(said).toContain('This channel has no event');
	}
});
