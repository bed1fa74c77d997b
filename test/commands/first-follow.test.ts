import { describe, expect, it } from 'vitest';
import { isZone } from '../../src/domain/day-rules.js';
import type { ChannelRef } from '../../src/domain/destination.js';
import { zoneOfLocale } from '../../src/domain/zone-of-locale.js';
import type { Caller } from '../../src/ports/chat.js';
import { en } from '../../src/render/texts/en/index.js';
import { manager, openAvery, openOffice, reader, shown } from './setup.js';

const server = (channel: string): ChannelRef => ({ platform: 'discord', workspace: '41', channel });
const who = (locale: string, zone: string | null = null): Caller => ({ ...manager, locale, zone });
const uk = '/petition follow https://petition.parliament.uk/petitions/722903';

describe('the first follow of a server or workspace', () => {
	it.each([
		['the zone Slack says of whoever asks', who('en-US', 'America/Denver'), 'America/Denver'],
		['the zone of their language', who('fr'), 'Europe/Paris'],
		['the zone of the platform', who('en-US'), 'Europe/London'],
	])('proposes %s, not the machine’s', async (_, caller, zone) => {
		const office = await openOffice();
		Object.assign(office.ports.defaults, { zone: 'Asia/Tokyo' });
		const { message } = await office.ask(uk, caller, server('1'));
		expect((await office.store.destinations.find(server('1')))?.zone).toBe(zone);
		const text = shown(message, office.now);
		expect(text).toContain(`Times here are in ${zone}`);
		expect(text).toContain('/petition settings quiet:22:00-07:00');
		expect(text).toContain('/petition settings managers:');
		expect(message.actions).toMatchObject([
			{
				kind: 'pick',
				command: 'petition settings',
				option: 'zone',
				choices: expect.arrayContaining([{ label: [zone], value: zone }]),
			},
			{ kind: 'ask', command: 'petition settings', args: { quiet: '22:00-07:00' } },
			{ kind: 'ask', command: 'petition settings', args: { managers: '1' } },
		]);
	});

	it('asks once; the next channel has the zone of the first', async () => {
		const office = await openAvery();
		await office.ask('/petition follow white house', who('fr'), server('1'));
		await office.ask('/petition settings zone:Europe/Brussels', who('fr'), server('1'));
		const { message } = await office.ask('/petition follow white house', who('en-GB'), server('2'));
		expect(shown(message, office.now)).not.toContain('Times here are in');
		expect((await office.store.destinations.find(server('2')))?.zone).toBe('Europe/Brussels');
	});

	it('asks managers only, and nobody at the console', async () => {
		const office = await openAvery();
		expect(await office.say('/petition follow white house')).not.toContain('Times here are in');
		await office.store.workspaces.set('discord', '41', { followers: 'anyone' });
		const { message } = await office.ask('/petition follow white house', reader, server('1'));
		expect(shown(message, office.now)).not.toContain('Times here are in');
	});

	it('offers zones that there are', () => {
		expect(en.setUp.zones.filter((zone) => !isZone(zone))).toEqual([]);
		expect(['de', 'ko', 'zh-TW', 'sv-SE'].map((locale) => isZone(zoneOfLocale(locale) ?? ''))).not.toContain(false);
		expect(zoneOfLocale('en-US')).toBeNull();
	});
});
