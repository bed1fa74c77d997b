import { outside } from '../../render/line.js';
import type { Ask, AskCode } from '../judge/ask.js';
import { pardonable, type RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { isGrant } from './granted-by.js';
import type { Ground } from './ground.js';
import { whereNow } from './person-standing.js';
import { markedBy } from './person-word.js';

/* What somebody in the news may do again: that turns on what was granted, before any rule. */

/** Rights that a conviction takes. */
export const ofRights: ReadonlySet<AskCode> = new Set<AskCode>(['vote', 'guns', 'jury', 'record', 'rights']);

/** Whether nothing of what a pardon does holds for somebody: there was none, or there is nothing left to pardon. */
export const isUnpardoned = ({ result, judgments, clemency, dead }: RegisteredCase): boolean =>
	dead ||
	judgments.every((each) => pardonable(each) === 'nothing') ||
	result === 'commutation' ||
	(/^(?:none known|not granted|open)$/.test(result) && !clemency.some(isGrant));

/** Beside a question for rights alone what became of somebody is told by them, where it was not asked by its word. */
export const isToldByRights = ({ code, words = [] }: Ask, asks: readonly Ask[]): boolean =>
	code === 'happened' &&
	asks.some((each) => ofRights.has(each.code)) &&
	asks.every((each) => each.code === 'happened' || ofRights.has(each.code)) &&
	!/\bpardoned|\bcommuted/.test(words.join(' '));

/** Asked so that a yes says that what was lost is there still. */
const still = /\b(?:still|keep|keeps|stay|stays|have|has|felons?|criminal)\b/;

/** Whether somebody without a pardon may vote, own a gun or has a record; `rule` = what the law there says of everybody. */
export function rightsOf(ask: Ask, person: RegisteredCase, rule: readonly Claim[], ground: Ground): readonly Claim[] {
	const { person: says } = ground.texts.clemency.reply;
	const law = rule.slice(0, 1).map(wordless);
	const { judgments, status, result, sources, dead, kind } = person;
	const where = whereNow(person, ground);
	if (dead) {
		const died: Claim = { line: says.died(person.name, kind === 'group'), by: sources };
		return [status === 'executed' && where !== null ? where : died];
	}
	const name = outside(person.name, 80);
	const isRecord = ask.code === 'record';
	const text = (ask.words ?? []).join(' ');
	if (judgments.every((each) => pardonable(each) === 'nothing')) {
		const free: Claim = { line: says.noConviction(name), by: sources };
		const isWord = ask.yesNo || ask.plain;
		return [markedBy(free, !isWord ? null : isRecord && still.test(text) ? 'no' : 'yes', ground)];
	}
	if (judgments.some((each) => pardonable(each) === 'charge') && where !== null) return [where];
	const isCommuted = result === 'commutation';
	const on = person.asOf === null || person.stale === null ? null : ground.dated(person.asOf);
	if (isRecord) {
		const stays: Claim = {
			line: isCommuted ? says.stands(kind === 'group') : says.standsUnpardoned(name, on),
			by: sources,
		};
		return [markedBy(stays, still.test(text) ? 'yes' : 'no', ground)];
	}
	if (isCommuted) {
		const none: Claim = { line: says.noRights(ask.code === 'guns'), by: sources };
		return [markedBy(none, 'no', ground), ...(ask.code === 'guns' ? [] : law)];
	}
	const stands: Claim = { line: says.standsUnpardoned(name, on), by: sources };
	if (ask.code === 'guns') return [markedBy(stands, 'no', ground)];
	const isInside = status === 'serving' || status === 'on_death_row';
	const votesInside = judgments.every(({ jurisdiction }) => /^(?:ME|VT|DC)$/.test(jurisdiction));
	if (ask.code === 'vote' && isInside && !votesInside && where !== null) return [markedBy(where, 'no', ground), ...law];
	return [stands, ...law];
}

/** Without the word that answers for everybody. */
const wordless = (claim: Claim): Claim => {
	const [first, ...rest] = claim.line;
	return typeof first === 'string'
		? { ...claim, line: [first.replace(/^(?:Yes|No|It depends)\b[^.]{0,40}\. /, ''), ...rest] }
		: claim;
};
