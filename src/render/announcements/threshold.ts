import { counted, progress } from './parts.js';
import type { Telling } from './types.js';

export const threshold: Telling<'threshold'> = {
	headline: ({ facts }, { announce }) => announce.threshold(facts),
	tone: () => 'news',
	details: ({ facts }, texts) => [progress(facts, facts.value, texts)],
	keepsDetails: false,
	alsoPassed: null,
	isAsOfNow: false,
	footer: counted,
	hasPicture: true,
};
