import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { calendarPages } from '../../../src/app/calendar-pages.js';
import { calendarFile } from '../../../src/facts/calendar-file.js';
import { at } from '../../domain/build.js';
import { count, openAvery, reader } from '../setup.js';

/* What a calendar program reads: the file is read by another library than the one that writes it. */
function read(file: string) {
	const calendar = new ICAL.Component(ICAL.parse(file));
	return calendar.getAllSubcomponents('vevent').map((each) => {
		const { uid, summary, startDate } = new ICAL.Event(each);
		return { uid, summary, start: startDate.toString(), url: String(each.getFirstPropertyValue('url') ?? '') };
	});
}

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
	await office.say('/petition settings zone:Europe/London');
	await office.say('/petition follow white house');
});
const file = async () => (await office.ask('/petition event calendar')).message.file?.text ?? '';

describe('the calendar of a channel', () => {
	it('has its events, the end of signing and debates, as another library reads them', async () => {
		await office.say(
			'/petition event add "Rally; with \\music, and more" 28 january 20:00 url:https://example.org/?a=1,2;3',
		);
		await office.say('/petition event add Hearing 5 march');
		const moment = { at: at('2016-02-01T12:00Z'), precision: 'day' as const };
		const debate = { kind: 'debate-scheduled' as const, moment, summary: null, url: null };
		await office.read(office.wtp, count('2016-01-04T19:00Z', 19_200), { events: [debate] });
		const events = read(await file());
		expect(events).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ uid: 'event-2@milepost', summary: 'Hearing', start: '2016-03-05' }),
				expect.objectContaining({ summary: expect.stringMatching(/^Debate: Pardon/), start: '2016-02-01' }),
				expect.objectContaining({
					uid: `end-${office.wtp}@milepost`,
					summary: expect.stringMatching(/^Signing ends: /),
				}),
			]),
		);
		const rally = events.find(({ uid }) => uid === 'event-1@milepost');
		expect(rally?.summary).toContain('Rally; with');
		expect(rally).toMatchObject({ start: '2016-01-28T20:00:00Z', url: 'https://example.org/?a=1%2C2%3B3' });
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	});

	it('has no end of signing to come of what was closed before its time', async () => {
		const ends = async () => read(await file()).filter(({ summary }) => summary.startsWith('Signing ends'));
		expect(await ends()).toHaveLength(1);
		await office.read(office.wtp, count('2016-01-05T19:00Z', 19_200), { state: 'closed', rawState: 'closed' });
		expect(await ends()).toEqual([]);
		office.now = at('2016-02-01T12:00Z');
		expect(await ends()).toHaveLength(1);
	});

	it('is the same file for the same dates, in lines of at most 75 bytes that end as they must', async () => {
		await office.say(`/petition event add "${'ü𝔘'.repeat(30)}" 28 january`);
		const text = await file();
		expect(await file()).toBe(text);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		for (const line of text.split('\r\n')) {
			expect(line).not.toContain('\n');
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		}
		expect(read(text).some(({ summary }) => summary === 'ü𝔘'.repeat(30))).toBe(true);
	});

	it('lets no title begin a line of its own', () => {
		const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged';
		const entry = { id: 'a', title, at: at('2016-02-01T12:00Z'), dayKnown: false, zone: 'UTC', url: 'javascript:1' };
		const events = read(calendarFile('Petitions', [entry], 0));
		expect(events).toHaveLength(1);
		expect(events[0]).toMatchObject({ uid: 'a@milepost', url: '' });
	});
});

describe('its secret address', () => {
	const get = (path: string) => calendarPages(office.store, () => office.now)(new Request(`https://m.test${path}`));
	const addressIn = (said: string) => /https:\/\/\S+(\/calendars\/[\w-]+\.ics)/.exec(said)?.[1] ?? '';

	it('gives the same file to whoever has it, until another takes its place', async () => {
		Object.assign(office.ports, {
			publicAddress: 'https://m.test',
			newToken: () => `secret-${'x'.repeat(20)}${Math.floor(office.now)}`,
		});
		expect(await office.say('/petition event calendar')).toContain('makes a secret address');
		expect(await office.say('/petition event calendar address:new', reader)).toContain('for those who manage');
		const first = addressIn(await office.say('/petition event calendar address:new'));
		const answer = await get(first);
		expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		expect(await answer.text()).toBe(await file());
		expect(await office.say('/petition event calendar')).toContain('not told again');
		office.now += 1_000;
		const second = addressIn(await office.say('/petition event calendar address:new'));
		expect(second).not.toBe(first);
		expect((await get(first)).status).toBe(404);
		expect((await get(second)).status).toBe(200);
		await office.say('/petition event calendar address:off');
		expect((await get(second)).status).toBe(404);
		expect((await get('/calendars/.ics')).status).toBe(404);
		expect(office.bugs).toEqual([]);
	});

	it('says that it cannot be read now while the database is away, and is as it was when that is back', async () => {
		Object.assign(office.ports, { publicAddress: 'https://m.test', newToken: () => `secret-${'x'.repeat(20)}` });
		const path = addressIn(await office.say('/petition event calendar address:new'));
		const before = await (await get(path)).text();
		const gone = () => Promise.reject(new Error('the database is gone'));
		for (const room of ['memory', 'destinations', 'events', 'petitions'] as const) {
			const tables = Object.fromEntries(Object.keys(office.store[room]).map((name) => [name, gone]));
			const page = calendarPages({ ...office.store, [room]: tables } as typeof office.store, () => office.now);
			const answer = await page(new Request(`https://m.test${path}`));
			expect([room, answer.status, answer.headers.get('retry-after')]).toEqual([room, 503, '60']);
			expect(await answer.text()).toBe('not now\n');
		}
		expect(await (await get(path)).text()).toBe(before);
	});

	it('needs the port, and says so', async () => {
		Object.assign(office.ports, { publicAddress: null });
		expect(await office.say('/petition event calendar')).toContain('needs the HTTP port');
	});
});
