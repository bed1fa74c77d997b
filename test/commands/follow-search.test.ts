import { describe, expect, it } from 'vitest';
import type { FoundPetition } from '../../src/domain/word-watch.js';
import { manager, openAvery, openOffice, rulesHere, shown } from './setup.js';

const found = (id: string, title: string, count: number | null): FoundPetition & { platform: string } => {
	return { ref: { platform: 'uk-parliament', id }, title, count, url: null, openedAt: null, platform: 'UK Parliament' };
};
const asked = { asked: ['UK Parliament', 'Senedd'], silent: [], more: false };

describe('follow finds', () => {
	it.each([
		'/petition follow search: assisted dying',
		'/petition follow search:assisted dying',
		'/petition follow "search: assisted dying" threshold',
		'/petition follow assisted dying',
	])('%s: what the platforms find, to pick from', async (typed) => {
		const office = await openOffice();
		office.finds = { ...asked, found: [found('1', 'Allow it', 12_345), found('2', 'Forbid it', null)] };
		const answer = await office.ask(typed, manager);
		expect(office.searched).toEqual(['assisted dying']);
		const rules = typed.includes('threshold') ? { rules: 'threshold' } : {};
		expect(answer.message.actions).toMatchObject([
			{ kind: 'pick', command: 'petition follow', option: 'petition', args: rules },
		]);
		const text = shown(answer.message, office.now);
		expect(text).toContain('Petitions about “assisted dying”: which one?');
		expect(text).toContain('Allow it (12,345, UK Parliament): /petition follow uk-parliament:1');
		expect(text).toContain('Forbid it (UK Parliament): /petition follow uk-parliament:2');
	});

	it('shows the first ten of ten thousand, and who did not answer', async () => {
		const office = await openOffice();
		const many = Array.from({ length: 25 }, (_, i) => found(String(i + 1), `Petition ${i + 1}`, i));
		office.finds = { ...asked, found: many, more: true, silent: ['Senedd'] };
		const text = await office.say('/petition follow search: the');
		expect(text).toContain('Petition 10 (');
		expect(text).not.toContain('Petition 11 (');
		expect(text).toContain('These are the first 10; more words find fewer.');
		expect(text).toContain('No answer from Senedd.');
	});

	it('says so where nothing was found, and where nobody answered', async () => {
		const office = await openOffice();
		office.finds = { ...asked, found: [] };
		expect(await office.say('/petition follow zebra crossings on mars')).toContain(
			'No open petition about “zebra crossings on mars” was found on UK Parliament, Senedd.',
		);
		office.finds = { ...asked, found: [], silent: ['UK Parliament', 'Senedd'] };
		expect(await office.say('/petition follow search: zebra')).toContain('Nobody answered the search');
		expect(await office.say('/petition follow https://example.org/petitions/1')).toContain(
			'is no petition that Milepost can read',
		);
		expect(await rulesHere(office)).toEqual([]);
	});

	it('takes a bare number for the platform that has numbers', async () => {
		const office = await openOffice();
		await office.say('/petition follow 722903');
		expect(await rulesHere(office)).toHaveLength(1);
		const [id] = await office.store.petitions.ids();
		expect((await office.store.petitions.get(id ?? 0))?.ref).toEqual({ platform: 'uk-parliament', id: '722903' });
	});

	it('asks which where two platforms have such numbers', async () => {
		const office = await openOffice();
		const one = {
			ref: { platform: 'uk-parliament', id: '7' },
			platform: 'UK Parliament',
			refused: null,
			pushed: false,
		};
		Object.assign(office.ports, {
			numbered: () => [one, { ...one, ref: { platform: 'senedd', id: '7' }, platform: 'Senedd' }],
		});
		const text = await office.say('/petition follow 7');
		expect(text).toContain('7: on which platform?');
		expect(text).toContain('Senedd 7: /petition follow senedd:7');
	});

	it('offers what is known here first: a slip of the keyboard asks nobody else', async () => {
		const office = await openAvery();
		expect(await office.say('/petition follow whiet house')).toContain('Did you mean');
		expect(office.searched).toEqual([]);
	});
});
