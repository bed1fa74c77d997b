import { expect, it } from 'vitest';
import { readClemencyFiles } from '../../src/app/clemency-data.js';
import { dueStatements } from '../../src/clemency/law/check.js';
import { at } from '../domain/build.js';

const files = readClemencyFiles();

it('what is to be read again is listed by its day: a month ahead, a year after it was read, and at the end of a term', () => {
	const now = at('2026-12-20T12:00Z');
	const due = dueStatements(now, files);
	expect(due.map(({ by }) => by)).toEqual(due.map(({ by }) => by).toSorted());
	expect(due.every(({ by }) => by <= '2027-01-19')).toBe(true);
	const ends = files.officials.filter(
		({ until, termEnds }) => until === null && termEnds?.length === 10 && termEnds <= '2027-01-19',
	);
	expect(ends.length).toBeGreaterThan(0);
	for (const { person } of ends) expect(due).toContainEqual(expect.objectContaining({ what: 'holder', of: person }));
	const later = dueStatements(at('2028-01-01T12:00Z'), files);
	const facts = Object.values(files.facts).flat().length;
	expect(later.filter(({ what }) => what === 'fact')).toHaveLength(facts);
	expect(
		dueStatements(at('2026-11-22T12:00Z'), { ...files, officials: [] }).filter(({ what }) => what === 'fact'),
	).toEqual([]);
});
