import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { replyMay } from './reply-may.js';
import { replyTopic } from './reply-topic.js';

/** A breach of some city's ordinance: an officer who was named, else whoever that city's own law names. */
export function ofCity(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const may = ask.asked === null ? [] : replyMay({ ...ask, code: 'may' }, verdict, ground);
	if (may.length > 0 && !/^Not known\b/.test(plainText(may[0]?.line ?? []))) return may;
	const by = ground.facts('ALL', 'ordinances')[0]?.sources ?? verdict.row.who;
	const put = { ...ask, plain: ask.yesNo, way: 'yes' as const };
	return [{ line: worded('depends', [ground.texts.clemency.reply.cityAny], put, ground), by }];
}

/** A breach of a city's ordinance: a yes or no only where the fact is about the officer who was asked about. */
export function replyCity(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const officer = ask.asked?.officer ?? null;
	const means = ground.facts(verdict.row.code, 'ordinances')[0]?.means ?? null;
	const fits = (officer === 'mayor' && means === 'yes') || (officer === 'governor' && means === 'no');
	return replyTopic({ ...ask, code: 'municipal', plain: ask.plain && fits }, verdict, ground);
}
