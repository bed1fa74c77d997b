import type { Ask, AskCode } from '../judge/ask.js';
import { powersFor, type Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** Whether somebody with a life sentence may ask at all: it is shortened by whoever commutes, where nothing leaves it out. */
export function ofLife(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row, said } = verdict;
	const text = (ask.words ?? []).join(' ');
	const put = { ...ask, words: text.replace(/\bwithout (?:the possibility of )?parole\b/, '').split(' ') };
	// Whether he may ask is no question of whose power it is.
	const isAsking = ask.asked === null && /\b(?:ask|apply|petition|file)\b/.test(text);
	if (
		!(codes.has(ask.code) || (isAsking && (ask.code === 'may' || ask.code === 'who'))) ||
		!life.test(text) ||
		!asks.test(text) ||
		!asksWhether(put)
	)
		return [];
	if (row.kind !== 'state' && row.kind !== 'territory') return [];
	const isWithout = /\bwithout\b|\blwop\b/.test(text);
	const hinges = { ...said.hinges, lifeOrDeath: true, ...(isWithout ? { lifeWithoutParole: true } : {}) };
	const { power } = powersFor(row.powers, 'commutation', hinges);
	if (power === null || power.decider === 'nobody') return [];
	const line = worded('yes', ground.texts.clemency.reply.lifeCommuted(row, isWithout), toWord(ask), ground);
	const own = ground
		.facts(row.code, 'wait')
		.filter(({ says }) => /\blife\b/.test(says) && !/\bdenial\b/.test(says))
		.map(({ says, sources }): Claim => ({ line: [says], by: sources }));
	return [{ line, by: row.who }, ...own];
}

const codes: ReadonlySet<AskCode> = new Set<AskCode>(['barred', 'while-serving', 'when', 'where', 'clause', 'again']);
const life = /\b(?:life|lwop|lifers?)\b/;
const asks = /\b(?:clemency|commut\w*|apply|ask|pardon|pardoned|petition|eligible|file|mercy)\b/;
