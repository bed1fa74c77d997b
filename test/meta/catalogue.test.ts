import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FaultText } from '../../src/render/texts/en/fault-text.js';
import { textsFor } from '../../src/render/texts/index.js';

const root = join(import.meta.dirname, '../..');
const texts = textsFor('en');

const files = ['src', 'commands', 'config'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
		.map((entry) => relative(root, join(entry.parentPath, entry.name))),
);
const outside = files.filter((path) => !path.startsWith('src/render/texts/'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const words = texts.faults as unknown as Readonly<Record<string, (params: unknown) => FaultText>>;

describe('the catalogue', () => {
	it('has no text of a fault that nobody finds any more', () => {
		const program = outside
			.filter((path) => !path.startsWith('src/domain/faults/'))
			.map(read)
			.join('\n');
		expect(Object.keys(words).filter((code) => !program.includes(`'${code}'`))).toEqual([]);
	});

	it('says of every fault what happened, what Milepost did and what you can do', () => {
		const params = new Proxy({}, { get: (_, name) => (name === 'expected' ? 'list' : 'x') });
		for (const [code, text] of Object.entries(words)) {
			const { happened, did, remedy } = text(params);
			expect({ code, parts: [happened, did, remedy].map((line) => line.length > 0) }).toEqual({
				code,
				parts: [true, true, true],
			});
		}
	});

	it('holds every sentence: no other file speaks to people', () => {
		// Bugs (`new Error`) and details for operators are in English wherever they arise; comments do not count.
		const allowed =
			/new (?:Type)?Error\(|describe\(|detail|log\.|throw |failed\(|shapeChanged\(|message:|reason|sql`|\.addIssue|z\.|code:/;
		const spoken = outside
			.filter((path) => !/(src\/(sources|store|app|cli|monitoring|replay|clemency\/law)|config)\//.test(path))
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
