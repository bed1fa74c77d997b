import { expect, it } from 'vitest';
import { readClemencyFiles } from '../../src/app/clemency-data.js';
import { dataDocument } from '../../src/clemency/answer/data-document.js';
import { lawDocument } from '../../src/clemency/answer/document.js';
import { jurisdiction, jurisdictions } from '../../src/clemency/law/index.js';
import { points } from '../../src/clemency/law/points.js';
import { presidencies } from '../../src/clemency/law/stats.js';
import { textsFor } from '../../src/render/texts/index.js';

it('docs/clemency.md is what the data says (vitest -u writes it anew)', async () => {
	const texts = textsFor('en');
	const files = readClemencyFiles();
	const data = dataDocument(files, (code) => jurisdiction(code).name, texts);
	const document = `${lawDocument({ jurisdictions, points, presidencies }, texts)}\n${data}`;
	expect(document.match(/^### [A-Z]{2,7}: /gm)).toHaveLength(61);
	for (const { aliases, name } of files.cases.cases) {
		for (const alias of aliases.filter((each) => !name.includes(each) && / /.test(each) && /^Free /.test(each))) {
			expect(document).not.toContain(alias);
		}
	}
	await expect(document).toMatchFileSnapshot('../../docs/clemency.md');
});
