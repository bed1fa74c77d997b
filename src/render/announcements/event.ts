import { beginsAt } from '../../domain/dated.js';
import { safeUrl } from '../escape.js';
import { text } from './parts.js';
import type { Telling } from './types.js';

export const event: Telling<'event'> = {
	headline: ({ facts }, { announce }, now) => {
		const begins = beginsAt({ at: facts.due, dayKnown: facts.dayKnown, zone: facts.eventZone });
		return announce.event(facts, begins, now);
	},
	tone: () => 'warning',
	details: ({ facts }, { announce }) => [
		text(announce.eventOn(facts)),
		...(facts.eventUrl === null || safeUrl(facts.eventUrl) === null || facts.eventUrl === facts.url
			? []
			: [text(announce.eventAt(facts.eventUrl))]),
	],
	keepsDetails: true,
	alsoPassed: null,
	isAsOfNow: true,
	footer: null,
	hasPicture: false,
};
