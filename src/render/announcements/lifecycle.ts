import { stateIn } from '../../domain/families/lifecycle.js';
import { safeUrl } from '../escape.js';
import { link, outside } from '../line.js';
import { counted, text } from './parts.js';
import type { Telling } from './types.js';

const warnings: readonly string[] = ['rejected', 'withdrawn', 'hidden', 'response-overdue', 'debate-refused', 'ended'];

export const lifecycle: Telling<'lifecycle'> = {
	headline: ({ key, facts }, { announce }, now) =>
		stateIn(key) === 'ended' ? announce.ended(facts, now) : announce.state(stateIn(key), facts),
	tone: ({ key, facts }) => {
		const state = stateIn(key);
		if (state === 'victory') return 'good';
		return warnings.includes(state) || (state === 'closed' && facts.reached !== true) ? 'warning' : 'news';
	},
	/** The first lines of what the authorities said, and where the rest is. */
	details: ({ facts }, { announce }) => [
		...(facts.summary === undefined ? [] : [{ kind: 'quote' as const, line: [outside(facts.summary, 500)] }]),
		...(safeUrl(facts.link) === null ? [] : [text([link(facts.link ?? '', ...announce.readMore)])]),
	],
	keepsDetails: true,
	alsoPassed: null,
	isAsOfNow: false,
	footer: counted,
	hasPicture: false,
};
