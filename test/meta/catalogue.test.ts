import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { milestoneRules } from '../../src/domain/milestones/index.js';
import { textsFor } from '../../src/render/texts/index.js';

const root = join(import.meta.dirname, '../..');
const texts = textsFor('en');

const files = ['src', 'commands'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => relative(root, join(entry.parentPath, entry.name))),
);
const outside = files.filter((path) => !path.startsWith('src/render/texts/'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Codes of faults as the program throws them. */
function thrown(text: string): readonly string[] {
	return [...text.matchAll(/new (?:Fault|Argument|Setup)Error\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1] as string);
}

describe('the catalogue', () => {
	it('has a text for every fault that is thrown', () => {
		const missing = outside.flatMap((path) =>
			thrown(read(path))
				.filter((code) => texts.faults[code] === undefined)
				.map((code) => `${path}: ${code}`),
		);
		expect(missing).toEqual([]);
	});

	it('says of every fault what happened, what Milepost did and what you can do', () => {
		const params = new Proxy({}, { get: () => 'x', has: () => true }) as Record<string, string>;
		for (const [code, text] of Object.entries(texts.faults)) {
			const { happened, did, remedy } = text(params);
			expect({ code, parts: [happened, did, remedy].map((line) => line.length > 0) }).toEqual({
				code,
				parts: [true, true, true],
			});
		}
	});

	it('has a fault for whatever a rule may find wrong with its parameters', () => {
		const codes = milestoneRules
			.flatMap((rule) => ['', 'x', '-1', '999,x'].map((typed) => rule.check(typed)))
			.filter((code) => code !== null);
		expect([...new Set(codes)].filter((code) => texts.faults[code] === undefined)).toEqual([]);
	});

	it('holds every sentence: no other file speaks to people', () => {
		// Bugs (`new Error`) and details for operators are in English wherever they arise; comments do not count.
		const allowed =
			/new (?:Type)?Error\(|describe\(|detail|log\.|throw |failed\(|shapeChanged\(|message:|reason|sql`|\.addIssue|z\.|code:/;
		const spoken = outside
			.filter((path) => !/src\/(sources|store|app|cli|monitoring|replay|clemency\/law)\//.test(path))
			.flatMap((path) =>
				read(path)
					.split('\n')
					.filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line) && !allowed.test(line))
					.filter((line) => /(['"`])[A-Z][a-z]+(?: [a-z,]+){2,}[^'"`]*\1/.test(line))
					.map((line) => `${path}: ${line.trim()}`),
			);
		expect(spoken).toEqual([]);
	});
});
