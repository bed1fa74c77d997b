import { outside } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Point, RegisteredCase } from '../shapes/case.js';
import { type CaseTopic, topicOf } from '../shapes/case-topic.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';
import { asOfToo } from './person-as-of.js';
import { judgmentsOf } from './person-parts.js';
import { markedBy, whichMercy } from './person-word.js';
import type { Whether } from './was-pardoned.js';
import { whetherOut } from './whether-out.js';

/** The answer to one topic of a case: its own point, else what is known of it as of every case; null for all others. */
export function replyTopic(ask: Ask, person: RegisteredCase, ground: Ground): readonly Claim[] | null {
	const topic = topicOf(ask.of);
	if (topic === null) return null;
	const points = (person.points ?? []).filter((each) => each.topic === topic).slice(0, 2);
	if (points.length > 0) {
		const claims = points.map((each, at) =>
			claimOf(each, at === 0 ? wordOf(topic, each, ask, person) : null, person, ground),
		);
		// Where somebody is may have changed since it was read.
		return topic === 'now' ? asOfToo(claims, ask, person, ground) : claims;
	}
	const { person: says } = ground.texts.clemency.reply;
	const unread = says.topicUnread(topic);
	return known(topic, ask, person, ground) ?? (unread === null ? null : [{ line: unread, by: [] }]);
}

/** A point as a sentence, with the word before it. */
export function claimOf(
	{ says, source }: Point,
	word: Whether | null,
	{ sources }: RegisteredCase,
	ground: Ground,
): Claim {
	return markedBy({ line: [outside(says, 300)], by: source === null ? sources : [source] }, word, ground);
}

const list = (words: string): readonly string[] => words.split(' ');

/** Words that ask for a topic the other way round: "was the conviction wiped" of whether it stands. */
const turned: Readonly<Partial<Record<CaseTopic, readonly string[]>>> = {
	record: list('eras wip gone clear clean off away expung remov lost undone'),
	accepted: list('reject refus declin turn'),
	tried: list('before without'),
	'before-sentence': list('after'),
	cleared: list('stand stay still guilty'),
	condition: list('back allow run hold return go'),
};
/** Words with which a yes or no would not be one. */
const open = list('or not never nt only just but except');

/** "Sentenced before he was pardoned": the pardon came after it. */
const isAfter = (words: readonly string[]) => {
	const at = words.findIndex((each) => /^(?:before|without)$/.test(each));
	return at >= 0 && words.findIndex((each) => /^(?:pardon|commut)/.test(each)) > at;
};

/** The word before a point, as it was asked; null where none would answer. */
function wordOf(topic: CaseTopic, { word }: Point, ask: Ask, person: RegisteredCase): Whether | null {
	const { words = [], plain } = ask;
	if (!plain || words.some((each) => open.includes(each) || each.endsWith('nt'))) return null;
	// Whoever serves the rest at home is out of prison, and not free.
	if (topic === 'now') return word === 'part' && words.includes('free') ? word : whetherOut(ask, person);
	if (word === undefined || word === 'part') return word ?? null;
	// Who was charged and never tried was charged.
	if (topic === 'tried' && words.some((each) => /^(?:charg|indict|accus)/.test(each)))
		return person.judgments.some(({ standing }) => standing !== 'never charged') ? 'yes' : word;
	const isTurned = turned[topic]?.some((start) => words.some((each) => each.startsWith(start))) === true;
	return isTurned !== isAfter(words) ? (word === 'yes' ? 'no' : 'yes') : word;
}

function known(topic: CaseTopic, ask: Ask, person: RegisteredCase, ground: Ground): readonly Claim[] | null {
	switch (topic) {
		case 'who':
		case 'what-for':
			return judgmentsOf(person, ask.words ?? [], ground);
		case 'which': {
			const which = whichMercy(person, ground);
			return which === null ? null : [which];
		}
		case 'tried':
			return tried(ask, person, ground);
		default:
			return null;
	}
}

/** Whether there was a trial before it: of whoever was convicted what a court said, and when. */
function tried({ words = [], plain }: Ask, person: RegisteredCase, ground: Ground): readonly Claim[] | null {
	const { person: says } = ground.texts.clemency.reply;
	const name = outside(person.name, 80);
	const isOrder = words.includes('before') || words.includes('after') || words.includes('without');
	const isCharge = person.judgments.every(({ standing }) => /charged$/.test(standing));
	if (!isCharge) {
		const judged = judgmentsOf(person, [], ground);
		const [first, ...rest] = judged;
		if (first === undefined) return null;
		return [
			isOrder ? { ...first, line: says.afterTrial(first.line) } : markedBy(first, plain ? 'yes' : null, ground),
			...rest,
		];
	}
	const never = person.judgments.every(({ standing }) => standing === 'never charged');
	const isOfCharge = words.some((word) => /^(?:charg|indict)/.test(word));
	const line = isOrder && !plain ? says.beforeTrial(name, never) : says.neverTried(name, never);
	const word = !plain ? null : isOrder ? (isAfter(words) ? 'no' : 'yes') : isOfCharge && !never ? 'yes' : 'no';
	return [markedBy({ line, by: person.sources }, word, ground)];
}
