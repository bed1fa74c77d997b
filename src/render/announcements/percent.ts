import { counted, stillNeeded } from './parts.js';
import type { Telling } from './types.js';

export const percent: Telling<'percent'> = {
	headline: ({ facts }, { announce }) => announce.percent(facts),
	tone: () => 'news',
	details: ({ facts }, texts) => stillNeeded(facts, texts),
	keepsDetails: false,
	alsoPassed: ({ facts }, { announce }) => announce.share(facts),
	isAsOfNow: false,
	footer: counted,
	hasPicture: false,
};
