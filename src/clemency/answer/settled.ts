import { type Ask, type AskCode, isEffect, isMay } from '../judge/ask.js';
import type { Topic } from '../shapes/fact.js';
import { type Clause, plainText } from './clauses.js';
import { topics } from './topics.js';

/** What is known of these is the answer, whatever else a statement has in common with the question. */
const settled: ReadonlySet<AskCode> = new Set<AskCode>(['group', 'discharge', 'guns', 'alternative']);
/** Of these it is where a bare word answers: nothing else was said with it. */
const settledBare: ReadonlySet<AskCode> = new Set<AskCode>(['record', 'vote', 'while-serving', 'unanimous']);

/** Asked with these, it is more than how a power is shared. */
const ofMore = /^(?:\d{4}|supreme|courts?|reports?|seal|sealed|hearings?|order|days)$/;

/** Whether a question needs no statement that is found by its words, as its own rule answers it; `isKnown` = its fact is there. */
export function isSettled({ code, plain, asked, words = [] }: Ask, isKnown: boolean): boolean {
	// How a power is shared is told by the rule of the power.
	if (isMay(code))
		return code !== 'may' && asked?.officer !== 'legislature' && !words.some((word) => ofMore.test(word));
	return isKnown && (settled.has(code) || (plain && settledBare.has(code)));
}

/** A statement has words in common with a question, and speaks of something else. */
export function isOfOther(
	ask: Ask,
	{ line, topic, terms }: Clause,
	isMisdemeanor: boolean,
	change: string | null,
): boolean {
	const text = plainText(line);
	const { code, told } = ask;
	// What changed last is told where a change is asked for: "did they ever do that" asks for none.
	if (text === change && code !== 'changed' && !ask.words?.some((word) => ofChange.test(word))) return true;
	// How long somebody waits who must register says nothing of the registry.
	if (code === 'registry' && !told?.some((word) => /^years?$/.test(word)) && !/\bregist(?:ry|er)\b/i.test(text))
		return true;
	// Sealing a record is no secrecy of the pardon.
	if (code === 'public' && /\bseal/i.test(text)) return true;
	if (isMisdemeanor && ofFewMisdemeanors.test(text)) return true;
	// What is said of one right answers nothing of another.
	if (isOneEffect(code) && isOfAnother(topic, code)) return true;
	// Years are told where years are asked for; who sits on a board says nothing of what an office may.
	if (isMay(code) && (isWait(text, ask) || topic === 'members')) return true;
	// What is said of other things is no answer to who they are, nor are their reasons.
	return code === 'members' && (!ofBoard.has(topic) || terms.has('=reasons'));
}

const ofChange =
	/^(?:chang\w*|new\w*|still|since|when|year|years|long|old|older|history|before|was|were|used|lost?|lose|took|taken?|past|reform\w*|amend\w*|passed|voters|did|create\w*|start\w*|began|deferred|veto\w*|legislature|bills?|\d{4})$/;

/** What a pardon does to one thing; "what does it do" asks for all of them. */
const isOneEffect = (code: AskCode) => isEffect(code) && code !== 'effect' && code !== 'rights';
const ofEffects: readonly (Topic | null)[] = ['guns', 'vote', 'jury', 'publicOffice', 'record', 'licence', 'fines'];
const isOfAnother = (topic: Topic | null, code: AskCode) => ofEffects.includes(topic) && topics[code] !== topic;

const ofBoard: ReadonlySet<Topic | null> = new Set<Topic | null>([null, 'procedure', 'boardVote', 'duration']);

/** A bare waiting time, of which nothing in the question speaks. */
const isWait = (text: string, { words = [] }: Ask) =>
	/^(?:Waiting time|Only after conviction\. Waiting time)/.test(text) &&
	!words.some((word) => /^(?:years?|yrs?|wait\w*|long|when|soon|time)$/.test(word));

/** What is said of these says nothing of misdemeanors. */
const ofFewMisdemeanors = /\b(?:petty|traffic) misdemeanors?\b|\bmisdemeanor convictions for\b|\bmarijuana\b/i;
