import { describe, expect, it } from 'vitest';
import { isContact, userAgent } from '../../config/contact.js';
import { readEnvironment } from '../../config/environment.js';

describe('the contact in the User-Agent', () => {
	it.each(['you@example.org', 'https://example.org/contact?a=b', 'mail+bot@a.example.org'])('may be %s', (contact) => {
		expect(isContact(contact)).toBe(true);
		expect(userAgent('1.2.3', contact)).toBe(`Milepost/1.2.3 (petition bot; +${contact})`);
	});

	it.each([
		'you',
		'you@example',
		'you@example.org\nX-Evil: 1',
		'you@example.org\r\n',
		'you (me)@example.org',
		'ftp://example.org',
		'https://exämple.org',
		`${'a'.repeat(250)}@example.org`,
		'a b@example.org',
	])('may not be %j, and the start says so', (contact) => {
		expect(isContact(contact)).toBe(false);
		const result = readEnvironment({ MILEPOST_CONTACT: contact });
		expect(result).toMatchObject({ ok: false, faults: [{ path: 'MILEPOST_CONTACT', code: 'env-bad-contact' }] });
	});

	it('is left out where none is set', () => {
		expect(readEnvironment({})).toMatchObject({ environment: { contact: null } });
		expect(userAgent('1.2.3', null)).toBe('Milepost/1.2.3 (petition bot)');
	});
});
