import { expect, it } from 'vitest';
import { jurisdictions } from '../../config/clemency/index.js';
import { points } from '../../config/clemency/points.js';
import { presidencies } from '../../config/clemency/stats.js';
import { lawDocument } from '../../src/render/clemency/document.js';
import { textsFor } from '../../src/render/texts/index.js';

it('docs/clemency.md is what the data says (vitest -u writes it anew)', async () => {
	const document = lawDocument({ jurisdictions, points, presidencies }, textsFor('en'));
	expect(document.match(/^### [A-Z]{2,7}: /gm)).toHaveLength(61);
	await expect(document).toMatchFileSnapshot('../../docs/clemency.md');
});
