import { counted, progress, text } from './parts.js';
import type { Telling } from './types.js';

export const countries: Telling<'countries'> = {
	headline: ({ facts }, { announce }) => announce.countries(facts),
	tone: () => 'news',
	/** Which ones, and how far the total is where it is not reached. */
	details: ({ facts }, texts) => {
		const names = facts.over.map((code) => [texts.common.country(code)]);
		const over = text(texts.announce.countriesOver(texts.common.and(names)));
		return facts.of === undefined ? [over] : [over, progress(facts, facts.of, texts)];
	},
	keepsDetails: false,
	alsoPassed: null,
	isAsOfNow: false,
	footer: counted,
	hasPicture: false,
};
