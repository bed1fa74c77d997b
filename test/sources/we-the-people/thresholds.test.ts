import { describe, expect, it } from 'vitest';
import { Petition } from '../../../src/sources/we-the-people/schema.js';
import { snapshotOf } from '../../../src/sources/we-the-people/snapshot.js';
import { at } from '../../contract/source-cases.js';

function petition(fields: Record<string, unknown>) {
	return Petition.parse({
		id: '1',
		title: 'A title',
		url: 'https://petitions.whitehouse.gov/petition/a-title',
		signatureCount: 10,
		created: at('2015-12-20T12:00:00Z') / 1000,
		status: 'open',
		response: [],
		...fields,
	});
}

function created(moment: string, fields: Record<string, unknown> = {}) {
	return snapshotOf(petition({ created: at(moment) / 1000, ...fields }), at(moment), null);
}

describe('the threshold', () => {
	it.each([
		['2011-09-22T15:00:00Z', 5_000],
		['2011-10-01T03:59:00Z', 5_000],
		['2011-10-01T04:00:00Z', 25_000],
		['2013-01-15T22:59:00Z', 25_000],
		['2013-01-15T23:00:00Z', 100_000],
		['2015-12-20T12:00:00Z', 100_000],
		['2020-12-20T12:00:00Z', 100_000],
	])('of a petition created %s is %i', (moment, count) => {
		expect(created(moment).thresholds).toMatchObject([
			{ count, consequence: 'response', authority: 'the White House' },
		]);
		expect(created(moment, { signatureThreshold: 0 }).thresholds[0]?.count).toBe(count);
	});

	it('is the petition’s own where it has one', () => {
		expect(created('2015-12-20T12:00:00Z', { signatureThreshold: 25_000 }).thresholds[0]?.count).toBe(25_000);
	});

	it.each([
		['2015-07-28T03:59:00Z', null],
		['2015-07-28T04:00:00Z', 60],
		['2015-12-20T12:00:00Z', 60],
	])('promises an answer to a petition created %s within %s days', (moment, days) => {
		expect(created(moment).thresholds[0]?.promisedDays).toBe(days);
	});
});

describe('signing', () => {
	const moment = '2015-12-20T12:00:00Z';
	const deadline = at('2016-01-19T12:00:00Z');

	it('ends 30 calendar days after the petition was published, or when it says', () => {
		expect(created(moment).deadline).toBe(deadline);
		// Over the end of summer time the local clock stands still, not the 24-hour steps.
		expect(created('2015-10-20T12:00:00Z').deadline).toBe(at('2015-11-19T13:00:00Z'));
		expect(created(moment, { deadline: 1_453_000_000 }).deadline).toBe(1_453_000_000_000);
	});

	it.each([
		['open, before the deadline', {}, deadline, 'open', true],
		['open, after it, short', {}, deadline + 1, 'closed', false],
		['after it, threshold met, not answered', { signatureCount: 100_000 }, deadline + 1, 'open', true],
		['waiting for the answer', { status: 'pending response', signatureCount: 100_000 }, deadline + 1, 'open', true],
		['answered', { status: 'responded', signatureCount: 100_000 }, deadline - 1, 'closed', false],
		['closed', { status: 'closed' }, deadline - 1, 'closed', false],
		['removed', { status: 'removed' }, deadline - 1, 'hidden', false],
		['the answer says that it is signable', { isSignable: true }, deadline + 1, 'open', true],
		['the answer says that it is not', { isSignable: false }, deadline - 1, 'closed', false],
		['the beta: flagged', { status: 6 }, deadline - 1, 'hidden', false],
		['the beta: reviewed', { status: 5 }, deadline - 1, 'closed', false],
		['the beta: under review', { status: 4, signatureCount: 100_000 }, deadline + 1, 'open', true],
	])('%s', (_, fields, now, state, signable) => {
		expect(snapshotOf(petition(fields), now, null)).toMatchObject({ state, signable });
	});

	it('of an unknown status is a change of shape', () => {
		expect(Petition.safeParse({ ...petition({}), status: 'archived' }).success).toBe(false);
		expect(Petition.safeParse({ ...petition({}), status: 0 }).success).toBe(false);
	});
});

describe('the answer', () => {
	it.each([[null], [[]], [undefined]])('%j is none', (response) => {
		expect(snapshotOf(petition({ response }), 0, null).events).toEqual([]);
	});

	it('may be known by the status alone', () => {
		const url = 'https://petitions.whitehouse.gov/petition/a-title';
		expect(snapshotOf(petition({ status: 'responded' }), 0, null).events).toEqual([
			{ kind: 'responded', moment: null, summary: null, url },
		]);
	});
});
