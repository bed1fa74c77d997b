import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import { createReader, rulersOf } from '../../src/clemency/law/gazetteer.js';
import type { Known } from '../../src/clemency/read/message.js';

export const clemency = lazyClemency(nobodyOwn);

/** What the program knows on a day, with nobody added by an operator. */
export function knownOn(today: string): Known {
	const data = clemency();
	return {
		gazetteer: createReader(data),
		register: data.register,
		learned: data.learned,
		holders: { officials: data.officials, today, rulers: rulersOf(data) },
	};
}
