import { paceIn } from '../../domain/families/pace.js';
import { counted, stillNeeded } from './parts.js';
import type { Telling } from './types.js';

export const pace: Telling<'pace'> = {
	headline: ({ key, facts }, { announce }) => announce.pace(paceIn(key), facts),
	tone: ({ key }) => (paceIn(key) === 'on' ? 'good' : paceIn(key) === 'off' ? 'warning' : 'news'),
	details: ({ facts }, texts) => stillNeeded(facts, texts),
	keepsDetails: false,
	alsoPassed: null,
	isAsOfNow: false,
	footer: counted,
	hasPicture: false,
};
