import type { CasesFaults } from '../../../domain/faults/cases.js';
import { line } from '../../line.js';
import { type FaultTexts, word } from './fault-text.js';

/** What can be wrong with `config/cases.yaml` besides its shape. */
export const casesFaults: FaultTexts<CasesFaults> = {
	'cases-bad-day': (p) => ({
		happened: line`${word(p.value)} is no day, month or year.`,
		did: line`Milepost did not start, and nothing was changed.`,
		remedy: line`Write it as exactly as it is known: 2007, 2007-03 or 2007-03-18.`,
	}),
};
