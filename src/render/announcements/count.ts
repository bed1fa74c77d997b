import { line } from '../line.js';
import { counted, stillNeeded } from './parts.js';
import type { Telling } from './types.js';

export const count: Telling<'count'> = {
	headline: ({ facts }, { announce }) => announce.count(facts),
	tone: () => 'news',
	details: ({ facts }, texts) => stillNeeded(facts, texts),
	keepsDetails: false,
	alsoPassed: ({ facts }) => line`${facts.value}`,
	isAsOfNow: false,
	footer: counted,
	hasPicture: false,
};
