import { counted, text } from './parts.js';
import type { Telling } from './types.js';

export const correction: Telling<'correction'> = {
	headline: ({ facts }, { announce }) => announce.correction(facts),
	tone: () => 'warning',
	details: ({ facts }, { announce }) => [text(announce.fellFrom(facts))],
	keepsDetails: false,
	alsoPassed: null,
	isAsOfNow: false,
	footer: counted,
	hasPicture: false,
};
