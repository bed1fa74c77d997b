import { gazetteer } from '../../config/clemency/gazetteer.js';
import { governors, terms } from '../../config/clemency/presidents.js';
import type { Known } from '../../src/domain/clemency/asking/read-question.js';
import { readCasesFile } from '../../src/ops/cases.js';

/** What the program knows on the day of the last check, with the people of `config/cases.yaml`. */
export function knownOn(today: string): Known {
	const cases = readCasesFile('config/cases.yaml');
	if (!cases.ok) throw new Error(JSON.stringify(cases.faults));
	return {
		gazetteer,
		cases: cases.cases,
		holders: { presidents: terms, governors, today },
	};
}
