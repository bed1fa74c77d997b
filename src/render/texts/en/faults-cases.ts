import { line } from '../../line.js';
import { type Params, word as s } from './fault-params.js';
import type { FaultText } from './fault-text.js';

/** What can be wrong with `config/cases.yaml` besides its shape. */
export const casesFaults: Readonly<Record<string, (p: Params) => FaultText>> = {
	'cases-bad-day': (p) => ({
		happened: line`${s(p, 'value')} is no day, month or year.`,
		did: line`Milepost did not start, and nothing was changed.`,
		remedy: line`Write it as exactly as it is known: 2007, 2007-03 or 2007-03-18.`,
	}),
};
