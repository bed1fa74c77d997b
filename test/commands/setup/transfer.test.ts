import { expect, it } from 'vitest';
import { at } from '../../domain/build.js';
import { general, idHere, manager, type Office, openAvery, shown } from '../setup.js';

const give = (office: Office, text: string) =>
	office.router.answer({
		...{ id: '1', command: 'petition setup import', args: { text } },
		...{ caller: manager, place: general },
	});
const said = async (office: Office, text: string) => shown((await give(office, text)).message, office.now);

/** The same set-up in another database, by nothing but its text. */
async function taken(text: string) {
	const other = await openAvery();
	const { message } = await give(other, text);
	const apply = message.actions?.find((action) => 'args' in action && 'apply' in action.args);
	if (apply === undefined || !('args' in apply)) throw new Error(JSON.stringify(message));
	await other.say(`/petition setup import apply:${(apply.args as { apply: string }).apply}`);
	return other;
}

it('carries the digest, the named case and the events of a channel', async () => {
	const office = await openAvery();
	await office.say('/petition settings zone:Europe/London');
	await office.say('/petition follow white house threshold event:1d');
	await office.say('/petition digest mon and thu 8:30');
	await office.say('/petition digest always:yes');
	await office.say('/petition case white house case:none');
	await office.say('/petition event add "The TV special" 28 january 20:00 url:https://example.org/tv');
	await office.say('/petition event add Hearing 5 march');
	const text = (await office.ask('/petition setup export')).message.file?.text ?? '';
	expect(text).toContain('digest: monday thursday 08:30 always');
	expect(text).toContain('case: []');
	expect(text).toContain('at: 2016-03-05');
	const other = await taken(text);
	const here = await idHere(other);
	expect(await other.store.digests.get(here)).toMatchObject({ days: [1, 4], minute: 510, always: true });
	expect(await other.store.petitionCases.get('console', 'home', other.wtp)).toEqual([]);
	expect(await other.store.events.of(here)).toMatchObject([
		{ title: 'The TV special', at: at('2016-01-28T20:00Z'), dayKnown: false, url: 'https://example.org/tv' },
		{ title: 'Hearing', at: at('2016-03-05T00:00Z'), dayKnown: true, zone: 'Europe/London' },
	]);
	// The same text a second time changes nothing, and gives the same text back.
	expect(await said(other, text)).toContain('changes nothing');
	expect((await other.ask('/petition setup export')).message.file?.text).toBe(text);
	expect(other.bugs).toEqual([]);
});

it('a digest that is no time, and an event without a moment, are named', async () => {
	const office = await openAvery();
	await office.say('/petition follow white house threshold');
	const text = (await office.ask('/petition setup export')).message.file?.text ?? '';
	const wrong = text.replace('    cap: 6', '    cap: 6\n    digest: sometimes');
	expect(wrong).not.toBe(text);
	expect(await said(office, wrong)).toContain('sometimes');
});

it('carries the words a channel watches; what is no such platform is named', async () => {
	const office = await openAvery();
	await office.say('/petition follow white house threshold');
	await office.say('/petition watch "school libraries" on uk');
	const text = (await office.ask('/petition setup export')).message.file?.text ?? '';
	expect(text).toContain('- school libraries on uk-parliament');
	const other = await taken(text);
	expect(await other.store.watches.of(await idHere(other))).toMatchObject([
		{ words: 'school libraries', platform: 'uk-parliament', since: other.now, answeredAt: null },
	]);
	expect(await said(other, text)).toContain('changes nothing');
	const ended = await taken(text.replace('school libraries on', 'books on'));
	expect((await ended.store.watches.of(await idHere(ended))).map(({ words }) => words)).toEqual(['books']);
	for (const wrong of ['libraries on mars', 'libraries', '! on uk-parliament', 'libraries on manual']) {
		expect(await said(office, text.replace('school libraries on uk-parliament', wrong))).toContain(
			'is nothing that can be watched',
		);
	}
	expect(office.bugs).toEqual([]);
});
