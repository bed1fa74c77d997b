import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchAddress, sourceOf, sources } from '../../src/sources/index.js';

const root = join(import.meta.dirname, '../..');
const headings = ['What is read', 'How often', 'Terms', 'Known quirks', 'How to find the id'];

function folders(path: string): readonly string[] {
	const entries = readdirSync(join(root, path), { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

describe('the registry', () => {
	const ids = sources.map((source) => source.id);

	it('is the folders', () => {
		// One without an index is what several of them share.
		const own = folders('src/sources').filter((name) => existsSync(join(root, 'src/sources', name, 'index.ts')));
		expect([...ids].sort()).toEqual([...own].sort());
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(ids)('%s has a readme with its five headings, and says something under each', (id) => {
		const readme = readFileSync(join(root, 'src/sources', id, 'readme.md'), 'utf8');
		const sections = readme.split(/^## /m).slice(1);
		expect(sections.map((section) => section.split('\n')[0])).toEqual(headings);
		for (const section of sections) expect(section.split('\n').slice(1).join('').trim()).not.toBe('');
	});

	it.each(sources.filter((source) => !source.pushed).map((source) => source.id))('%s has recorded answers', (id) => {
		const folder = join(root, 'test/sources', id);
		expect(existsSync(join(folder, 'cases.ts'))).toBe(true);
		expect(readdirSync(folder).filter((name) => /\.(json|html)$/.test(name)).length).toBeGreaterThan(0);
	});

	it('finds a source by its id', () => {
		expect(sourceOf('senedd')?.name).toBe('Senedd Cymru');
		expect(sourceOf('facebook')).toBeNull();
	});
});

describe('matchAddress', () => {
	const match = (text: string, bases: Record<string, string> = {}) => {
		const found = matchAddress(text, (id) => ({ baseUrl: bases[id] ?? null, enabled: true }));
		return found === null ? null : `${found.source.id} ${found.ref.id}`;
	};

	it.each([
		['https://petition.parliament.uk/petitions/722903', 'uk-parliament 722903'],
		['https://petitions.senedd.wales/petitions/247039', 'senedd 247039'],
		['https://www.change.org/p/free-steven-avery', 'change-org free-steven-avery'],
		['https://petitions.whitehouse.gov/petition/pardon-them', 'we-the-people pardon-them'],
		['manual:"Save the Library"', 'manual save-the-library'],
		['Manual: Café “Été”', 'manual cafe-ete'],
		['manual:한국어 청원', 'manual 한국어-청원'],
		[`manual:${'a b '.repeat(100)}`, `manual ${'a-b-'.repeat(20).slice(0, 79)}`],
		['manual:""', null],
		['manual', null],
		['https://example.org/petitions/1', null],
		['avery', null],
		['', null],
	])('%s', (text, expected) => {
		expect(match(text)).toBe(expected);
	});

	it('knows each source’s own base', () => {
		const bases = { senedd: 'http://127.0.0.1:9000/senedd', 'uk-parliament': 'http://127.0.0.1:9000/uk' };
		expect(match('http://127.0.0.1:9000/senedd/petitions/5', bases)).toBe('senedd 5');
		expect(match('http://127.0.0.1:9000/uk/petitions/5', bases)).toBe('uk-parliament 5');
		expect(match('http://127.0.0.1:9000/petitions/5', bases)).toBeNull();
	});

	it('platforms do not claim each other’s addresses', () => {
		const all = ['https://www.change.org/p/x', 'uk-parliament:5', 'we-the-people:5', 'manual:x'];
		for (const text of all) {
			const owners = sources.filter((source) => source.match(text, { baseUrl: null, enabled: true }) !== null);
			expect(owners).toHaveLength(1);
		}
	});
});
