import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAddress, isPublicAddress, isUnder, refusalOf } from '../../src/sources/address.js';

describe('isPublicAddress', () => {
	it.each([
		'8.8.8.8',
		'1.1.1.1',
		'172.15.255.255',
		'172.32.0.1',
		'100.63.255.255',
		'100.128.0.1',
		'223.255.255.255',
		'2606:4700:4700::1111',
		'2a00:1450::1',
		'::ffff:8.8.8.8',
		'64:ff9b::8.8.8.8',
	])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));

	it.each([
		'0.0.0.0',
		'10.255.255.255',
		'100.64.0.1',
		'127.0.0.1',
		'127.255.255.254',
		'169.254.169.254',
		'172.16.0.1',
		'172.31.255.255',
		'192.0.0.1',
		'192.168.1.1',
		'198.18.0.1',
		'224.0.0.1',
		'239.255.255.250',
		'240.0.0.1',
		'255.255.255.255',
		'::',
		'::1',
		'::127.0.0.1',
		'::ffff:127.0.0.1',
		'::ffff:7f00:1',
		'::ffff:10.0.0.1',
		'::ffff:0:127.0.0.1',
		'64:ff9b::127.0.0.1',
		'64:ff9b::a00:1',
		'64:ff9b:1::1',
		'100::1',
		'2001::1',
		'2001:db8::1',
		'2002:7f00:1::',
		'2002:808:808::',
		'3fff::1',
		'5f00::1',
		'fc00::1',
		'fd12:3456::1',
		'fe80::1',
		'fe80::1%eth0',
		'fec0::1',
		'ff02::1',
		'',
		'localhost',
		'unknown',
	])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('checkAddress', () => {
	it.each([
		'https://petition.parliament.uk/petitions/722903',
		'petition.parliament.uk/petitions/722903',
		' <https://www.change.org/p/free-steven-avery> ',
		'https://8.8.8.8/petition',
	])('%s may be visited', (text) => expect(checkAddress(text)).toMatchObject({ ok: true }));

	it.each([
		'127.0.0.1',
		'http://127.0.0.1/',
		'[::1]',
		'::1',
		'2130706433',
		'0x7f.1',
		'0177.0.0.1',
		'127.1',
		'127。0。0。1',
		'[::ffff:127.0.0.1]',
		'[64:ff9b::7f00:1]',
		'https://[fd00::1]/petition',
		'https://10.1.2.3:8443/x',
		'https://169.254.169.254/latest/meta-data',
		'https://localhost/x',
		'https://LOCALHOST./x',
		'https://db.internal/',
		'https://printer.local',
		'https://user:secret@192.168.0.1/',
	])('%s is forbidden', (text) => expect(checkAddress(text)).toEqual({ ok: false, code: 'forbidden-address' }));

	it.each([
		'',
		'avery',
		'what is this',
		'http://petition.parliament.uk/petitions/1',
		'ftp://example.org/x',
		'javascript:alert(1)',
		'file:///etc/passwd',
		'https://user:secret@example.org/',
		'https://',
		'https://[fe80::1%25eth0]/',
		`https://example.org/${'a'.repeat(3000)}`,
	])('%s is no address we can use', (text) => expect(checkAddress(text)).toEqual({ ok: false, code: 'bad-address' }));

	it('knows every spelling of a private IPv4 address', () => {
		const octet = fc.integer({ min: 0, max: 255 });
		const spelling = fc.constantFrom<(n: number) => string>(
			(n) => String(n),
			(n) => `0x${n.toString(16)}`,
			(n) => `0${n.toString(8)}`,
		);
		fc.assert(
			fc.property(octet, octet, octet, fc.tuple(spelling, spelling, spelling, spelling), (b, c, d, spell) => {
				const dotted = [10, b, c, d].map((n, i) => (spell[i] as (n: number) => string)(n)).join('.');
				const whole = spell[0](10 * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d);
				const mapped = `[::ffff:${(10 * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`;
				for (const host of [dotted, whole, mapped]) {
					expect(checkAddress(`https://${host}/`)).toEqual({ ok: false, code: 'forbidden-address' });
				}
			}),
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(typeof checkAddress(text).ok).toBe('boolean');
			}),
		);
	});
});

describe('the operator’s base', () => {
	const base = 'http://127.0.0.1:8080/mirror/';
	const refused = (url: string) => refusalOf(new URL(url), base);

	it('is exempt, and only what lies under it', () => {
		expect(refused('http://127.0.0.1:8080/mirror/petitions/1.json')).toBeNull();
		expect(refused('http://127.0.0.1:8080/mirror')).toBeNull();
		expect(refused('http://127.0.0.1:8080/mirrored/1')).toBe('forbidden-address');
		expect(refused('http://127.0.0.1:8080/mirror/../admin')).toBe('forbidden-address');
		expect(refused('http://127.0.0.1:8080/mirror/%2e%2e/admin')).toBe('forbidden-address');
		expect(refused('http://127.0.0.1:8081/mirror/1')).toBe('forbidden-address');
		expect(refused('https://127.0.0.1:8080/mirror/1')).toBe('forbidden-address');
		expect(refused('http://example.org/mirror/1')).toBe('bad-address');
		expect(refused('https://example.org/mirror/1')).toBeNull();
	});

	it('is nothing where none is set', () => {
		expect(isUnder(new URL('https://example.org/'), null)).toBe(false);
		expect(isUnder(new URL('https://example.org/'), 'not an address')).toBe(false);
	});
});
