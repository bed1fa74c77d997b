import { readCasesFile } from '../../src/app/cases.js';
import { gazetteer } from '../../src/clemency/law/gazetteer.js';
import { governors, terms } from '../../src/clemency/law/presidents.js';
import type { Known } from '../../src/clemency/read/read-question.js';

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
