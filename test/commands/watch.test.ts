import { describe, expect, it } from 'vitest';
import { idHere, type Office, openAvery, reader } from './setup.js';

const watches = async (office: Office) =>
	(await office.store.watches.of(await idHere(office))).map(({ words, platform }) => [words, platform]);

describe('watch', () => {
	it('begins from now on, asks the platform at once, and can be listed and ended', async () => {
		const office = await openAvery();
		expect(await office.say('/petition watch')).toContain('watches for no words');
		const set = await office.say('/petition watch "libraries" on uk');
		expect(set).toContain('Watching for “libraries” on UK Parliament');
		expect(set).toContain('one message a day, from 9:00 in UTC on: at most 3');
		expect(set).toContain('Nothing is followed by itself');
		expect(office.woken).toContain('read uk-parliament');
		expect(await office.store.watches.of(await idHere(office))).toMatchObject([
			{ words: 'libraries', platform: 'uk-parliament', since: office.now, nextAt: office.now, answeredAt: null },
		]);
		const listed = await office.say('/petition watch');
		expect(listed).toContain('“libraries” on UK Parliament: not looked for yet');
		expect(await office.say('/petition list')).toContain('Watches for “libraries” on UK Parliament.');
		expect(await office.say('/petition watch end libraries')).toContain('“libraries” is watched for no more');
		expect(await watches(office)).toEqual([]);
		expect(await office.say('/petition audit')).toContain('watch');
		expect(office.bugs).toEqual([]);
	});

	it.each([
		['/petition watch "school libraries" on UK Parliament', ['school libraries', 'uk-parliament']],
		['/petition watch school libraries on senedd', ['school libraries', 'senedd']],
		['/petition watch words:"books" on:uk-parliament', ['books', 'uk-parliament']],
		['/petition watch "end" on uk', ['end', 'uk-parliament']],
	])('%s', async (typed, expected) => {
		const office = await openAvery();
		await office.say(typed);
		expect(await watches(office)).toEqual([expected]);
	});

	it('the same words again change nothing, however they are written', async () => {
		const office = await openAvery();
		await office.say('/petition watch "libraries" on uk');
		expect(await office.say('/petition watch "LIBRARIES" on uk')).toContain('is watched here already');
		expect(await watches(office)).toHaveLength(1);
	});

	it('asks which platform where several can be searched', async () => {
		const office = await openAvery();
		const { message } = await office.ask('/petition watch "libraries"');
		expect(message.actions).toMatchObject([
			{
				kind: 'pick',
				option: 'on',
				args: { words: 'libraries' },
				choices: [{ value: 'uk-parliament' }, { value: 'senedd' }],
			},
		]);
		expect(await watches(office)).toEqual([]);
	});

	it.each([
		['/petition watch "libraries" on change-org', 'New petitions of Change.org cannot be watched here'],
		[
			'/petition watch "libraries" on https://www.change.org/p/books',
			'New petitions of Change.org cannot be watched here',
		],
		['/petition watch "libraries" on mars', '“mars” is no platform that Milepost knows'],
		['/petition watch on uk', 'not said what to watch for'],
		['/petition watch "!" on uk', 'not said what to watch for'],
		[`/petition watch "${'x'.repeat(81)}" on uk`, 'not said what to watch for'],
		['/petition watch end books', '“books” is not watched here'],
	])('%s is refused', async (typed, said) => {
		const office = await openAvery();
		expect(await office.say(typed)).toContain(said);
		expect(await watches(office)).toEqual([]);
	});

	it('ten are the most, and a channel it cannot post to has none', async () => {
		const office = await openAvery();
		for (let n = 0; n < 10; n++) await office.say(`/petition watch "word ${n}" on uk`);
		expect(await office.say('/petition watch "another" on uk')).toContain('This channel watches 10 things already');
		expect(await watches(office)).toHaveLength(10);
		const shut = await openAvery();
		shut.missing = [{ permission: 'Send Messages' }];
		expect(await shut.say('/petition watch "libraries" on uk')).toContain('Send Messages');
		expect(await watches(shut)).toEqual([]);
	});

	it('is for managers', async () => {
		const office = await openAvery();
		expect(await office.say('/petition watch "libraries" on uk', reader)).toContain('for those who manage');
		expect(await watches(office)).toEqual([]);
	});
});
