import { expect, it } from 'vitest';
import { manager, type Office, openOffice, shown } from './setup.js';

/*
 * A host that has asked us to wait: whoever follows or asks is told until when, in their zone, and that nothing needs
 * doing.
 */

const address = 'https://petition.parliament.uk/petitions/722903';
const waits = 'UK Parliament has asked Milepost to wait until 4 Jan 2016, 19:05 (UTC). It is read then, by itself.';

async function hold(office: Office, over: object = {}, part = ''): Promise<void> {
	const known = {
		platform: 'uk-parliament',
		since: office.now,
		until: office.now + 65 * 60_000,
		refusals: 1,
		status: 429,
	};
	await office.store.memory.set(`hold:petition.parliament.uk${part}`, JSON.stringify({ ...known, ...over }));
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

it('a follow says so at once, and waits for nothing', async () => {
	const office = await openOffice();
	await hold(office);
	const answer = await office.ask(`/petition follow ${address} ladder`);
	expect(flat(shown(answer.message, office.now))).toContain(waits);
	expect(answer.later).toBeUndefined();
	const petition = await office.store.petitions.find({ platform: 'uk-parliament', id: '722903' });
	expect(petition?.nextReadAt).toBe(office.now);
});

it('a follow whose first reading meets the refusal says so within the minute', async () => {
	const office = await openOffice();
	const answer = await office.ask(`/petition follow ${address}`);
	const petition = await office.store.petitions.find({ platform: 'uk-parliament', id: '722903' });
	const failure = { at: office.now, kind: 'refused', detail: 'HTTP 429', stopped: false, missing: null };
	await office.store.health.fail(petition?.id ?? 0, failure);
	await hold(office);
	office.firstReading();
	const later = await answer.later;
	expect(later && flat(shown(later, office.now))).toContain(waits);
});

it('the moment is in the zone of whoever reads', async () => {
	const office = await openOffice();
	await hold(office);
	await office.say(`/petition follow ${address}`);
	const { message } = await office.ask('/petition status', { ...manager, zone: 'Europe/Paris' });
	const times = JSON.stringify(message);
	// A moment, for the chat to show in the reader's own zone.
	expect(times).toContain(JSON.stringify({ kind: 'time', at: office.now + 65 * 60_000, style: 'moment' }).slice(1, -1));
});

it.each(['status', 'list', 'history', 'outlook', 'response'])(
	'/petition %s says so of one never read',
	async (command) => {
		const office = await openOffice();
		await office.say(`/petition follow ${address}`);
		const before = flat(await office.say(`/petition ${command}`));
		expect(before).not.toContain('asked Milepost to wait');
		await hold(office);
		const held = flat(await office.say(`/petition ${command}`));
		expect(held).toContain(waits);
		expect(held).not.toContain('is looking at it');
	},
);

it('status and list say so of one that was read before', async () => {
	const office = await openOffice();
	const id = await office.petition('a', [{ at: office.now, count: 5, kind: 'exact' }]);
	await office.follow({ kind: 'petition', id }, 'ladder');
	await hold(office, { platform: 'we-the-people', status: 403 });
	const expected =
		'We the People lets Milepost read nothing until 4 Jan 2016, 19:05 (UTC). It is read then, by itself.';
	expect(flat(await office.say('/petition status'))).toContain(expected);
	expect(flat(await office.say('/petition list'))).toContain(expected);
});

it('of a hold that nobody but the operator ends, it says that', async () => {
	const office = await openOffice();
	await hold(office, { until: null, status: 403 });
	const said = flat(await office.say(`/petition follow ${address}`));
	expect(said).toContain('UK Parliament has refused Milepost, which does not ask again by itself');
});

it('a hold that is over, of a part, of another platform or unreadable says nothing', async () => {
	const office = await openOffice();
	await hold(office, { until: office.now });
	await hold(office, {}, ' graphql');
	await office.store.memory.set('hold:other.example', '{');
	await office.store.memory.set(
		'hold:elsewhere.example',
		JSON.stringify({ platform: 'senedd', since: 0, until: null, refusals: 1, status: 403 }),
	);
	expect(await office.say(`/petition follow ${address}`)).toContain('Milepost is looking at it on UK Parliament now.');
});
