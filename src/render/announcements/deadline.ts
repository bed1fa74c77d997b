import { own } from '../../domain/own.js';
import type { Span } from '../texts/en/announce.js';
import { counted, progress, text } from './parts.js';
import type { Telling } from './types.js';

export const deadline: Telling<'deadline'> = {
	headline: ({ key, facts }, { announce }, now) =>
		announce.deadline(facts, spanOf(key), Math.max(now, facts.seenAt ?? now)),
	tone: () => 'warning',
	details: ({ facts }, texts) => [
		...(facts.of === undefined ? [] : [progress(facts, facts.of, texts)]),
		...(facts.due === undefined ? [] : [text(texts.announce.signingEnds(facts.due, facts.unit))]),
	],
	keepsDetails: false,
	alsoPassed: null,
	isAsOfNow: true,
	footer: counted,
	hasPicture: false,
};

const units: Readonly<Record<string, Span['unit']>> = { d: 'day', h: 'hour', m: 'minute' };

/** The span at the end of a key: `deadline:7d`, `deadline:1453266000000:36h`. */
function spanOf(key: string): Span {
	const parts = /:(\d+)([dhm])$/.exec(key);
	return { n: Number(parts?.[1] ?? 0), unit: own(units, parts?.[2] ?? '') ?? 'day' };
}
