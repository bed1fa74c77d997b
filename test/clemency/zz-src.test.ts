import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { jurisdictions } from '../../config/clemency/index.js';
it('x', () => writeFileSync('/tmp/clem/rows.json', JSON.stringify(jurisdictions)));
