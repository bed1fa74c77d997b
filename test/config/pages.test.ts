import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/config-file.js';
import { settingsIn } from '../../config/setup.js';
import { setupReader } from '../../src/app/read-setup.js';
import { ownerOf, plainId } from '../../src/domain/tenant.js';
import { sources } from '../../src/sources/index.js';

const page = `
petitions:
  library:
    address: https://petitions.example.org/library
    select: div > .count
    zone: Europe/Paris
    unit: vote / votes
    deadline: 2027-01-31
    thresholds: [{ count: 5000 }]
`;
const known = { sources, platforms: ['console'], zone: 'UTC' };
const id = 'petitions.example.org/library#select=div%20%3E%20.count';

describe('a page in the set-up', () => {
	it('is read at its place, with the deadline and numbers given', () => {
		const result = readConfig(page, 'file', known);
		if (!result.ok) throw new Error(JSON.stringify(result.faults));
		expect(result.config.petitions).toMatchObject([{ ref: { platform: 'web-page', id } }]);
		expect(settingsIn(result.config)('web-page').declared?.get(id)).toMatchObject({
			zone: 'Europe/Paris',
			deadline: Date.parse('2027-01-31T23:00:00Z') - 1,
			thresholds: [{ count: 5_000 }],
			unit: { one: 'vote', many: 'votes' },
		});
	});

	it.each([
		['votes', { one: 'votes', many: 'votes' }],
		['vote/', undefined],
	])('counts %s', (unit, expected) => {
		const result = readConfig(page.replace('vote / votes', unit), 'file', known);
		if (!result.ok) throw new Error(JSON.stringify(result.faults));
		expect(settingsIn(result.config)('web-page').declared?.get(id)?.unit).toEqual(expected);
	});

	it('keeps its id, slashes and all, where it is named again', () => {
		for (const each of [id, 'example.org/a/b#select=.count', 'example.org/a#select=$.a']) {
			expect([ownerOf(each), plainId(each)]).toEqual(['', each]);
		}
	});

	it('has no place on a platform that is known', () => {
		const wrong = page.replace('https://petitions.example.org/library', 'uk-parliament:700001');
		const result = readConfig(wrong, 'file', known);
		expect(result).toMatchObject({ ok: false });
		expect(JSON.stringify(result)).toContain('config-page-only');
	});

	it.each(['http://petitions.example.org/x', 'https://10.0.0.1/x', 'https://router.lan/x'])(
		'is not at %s',
		(address) => {
			const result = readConfig(page.replace('https://petitions.example.org/library', address), 'file', known);
			expect(JSON.stringify(result)).toContain('config-address-unknown');
		},
	);

	it('is taken from a chat only on a host that the operator listed', () => {
		const address = 'https://petitions.example.org/library#select=.count';
		const text = `petitions:\n  library:\n    address: ${address}\n`;
		const read = (hosts: readonly string[]) =>
			setupReader(
				sources,
				(platform) => ({ baseUrl: null, enabled: true, ...(platform === 'web-page' ? { hosts } : {}) }),
				'UTC',
			)(text).ok;
		expect([read([]), read(['example.org']), read(['petitions.example.org'])]).toEqual([false, false, true]);
	});
});
