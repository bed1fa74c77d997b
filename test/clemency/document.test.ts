import { expect, it } from 'vitest';
import { lawDocument } from '../../src/clemency/answer/document.js';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { points } from '../../src/clemency/law/points.js';
import { presidencies } from '../../src/clemency/law/stats.js';
import { textsFor } from '../../src/render/texts/index.js';

it('docs/clemency.md is what the data says (vitest -u writes it anew)', async () => {
	const document = lawDocument({ jurisdictions, points, presidencies }, textsFor('en'));
	expect(document.match(/^### [A-Z]{2,7}: /gm)).toHaveLength(61);
	await expect(document).toMatchFileSnapshot('../../docs/clemency.md');
});
