import { outside } from '../../render/line.js';
import { pardonable, type RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** Where somebody is, and as of when; null where several courts leave it to more than a word, or nobody says. */
export function standing(person: RegisteredCase, ground: Ground): Claim | null {
	const isMixed = new Set(person.judgments.map(pardonable)).size > 1;
	return isMixed ? null : whereNow(person, ground);
}

/** The same, whatever several courts said. */
export function whereNow(
	{ name, kind, status, asOf, stale, sources }: RegisteredCase,
	{ texts, dated }: Ground,
): Claim | null {
	const { person: says } = texts.clemency.reply;
	if (status === null || asOf === null) return null;
	return {
		line: says.status(outside(name, 80), status, kind === 'group', dated(asOf), stale !== null, asOf.length === 10),
		by: sources,
	};
}

/** A pardon of one sovereign, and no other has anything to pardon. */
export function isPardoned({ result, judgments }: RegisteredCase): boolean {
	const open = judgments.filter((each) => pardonable(each) !== 'nothing');
	return result === 'pardon' && new Set(open.map(({ jurisdiction }) => jurisdiction)).size <= 1;
}
