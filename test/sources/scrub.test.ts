import { describe, expect, it } from 'vitest';
import { scrub } from '../../src/sources/scrub.js';

const scrubbed = (value: unknown, words: readonly string[] = []) => JSON.parse(scrub(JSON.stringify(value), words));

describe('an answer for the tests', () => {
	it('has no people in it, wherever a platform puts them', () => {
		const answer = {
			creator_name: 'Jane Roe',
			members: [{ fullName: 'Jane Roe', email: 'jane@example.org' }],
			initiators: [{ firstNames: 'Jane', contactInfo: { phone: '+358 40 123 4567' } }],
			representatives: { a: 'Jane' },
			Sponsor: { Name: 'Jane Roe' },
			note: 'Write to jane.roe+x@mail.example.org or call +44 20 7946 0000.',
		};
		const text = JSON.stringify(scrubbed(answer));
		expect(text).not.toMatch(/Jane|example\.org|7946|4567/);
	});

	it('keeps what a petition is read by: counts of people, dates, titles, addresses', () => {
		const answer = {
			title: 'Save it',
			supporters: 1_234,
			member_count: 7,
			signatories: 5,
			date: '2026-11-21',
			url: 'https://example.org/petitions/1',
			thresholds: [1, 2],
		};
		expect(scrubbed(answer)).toEqual(answer);
	});

	it('takes out the names it is given, in JSON and on a page', () => {
		expect(scrubbed({ text: 'presented by Jane Roe' }, ['Jane Roe'])).toEqual({ text: 'presented by [redacted]' });
		expect(scrub('<p>Jane Roe, jane@example.org</p>', ['Jane Roe'])).toBe('<p>[redacted], [redacted]</p>');
	});

	it('shortens a long list to what shows its shape', () => {
		expect(scrubbed(Array.from({ length: 2_000 }, (_, i) => i))).toHaveLength(40);
	});
});
