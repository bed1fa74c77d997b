import { line } from '../line.js';
import { text } from './parts.js';
import type { Telling } from './types.js';

export const total: Telling<'total'> = {
	headline: ({ facts }, { announce }) => announce.total(facts),
	tone: () => 'news',
	details: ({ facts: { parts } }, { announce }) => [
		{ kind: 'list', items: parts.map((part) => announce.part(part)) },
		text(announce.signedTwice(parts.length)),
	],
	keepsDetails: false,
	alsoPassed: ({ facts }) => line`${facts.value}`,
	isAsOfNow: false,
	footer: ({ facts }, { announce }) => announce.sum(facts),
	hasPicture: false,
};
