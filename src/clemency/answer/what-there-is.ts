import type { Ask } from '../judge/ask.js';
import type { Clemency } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';
import { ofOnePlace } from './of-one-place.js';
import type { Own } from './own-row.js';

/** Which acts of clemency a place has, where no page names its kinds of pardon. */
export function kindsThere({ row }: Verdict, { facts, texts }: Ground): Own {
	const acts = [...new Set(row.powers.filter(({ decider }) => decider !== 'nobody').flatMap((power) => power.acts))];
	const said = (act: Clemency) => {
		const powers = row.powers.filter((power) => power.acts.includes(act));
		return texts.clemency.reply.kind(
			act,
			powers.every(({ when }) => when.death === true),
		);
	};
	const claim: Claim = { line: texts.clemency.reply.kinds(row, acts.map(said)), by: row.who };
	return facts(row.code, 'kinds').length > 0 ? { first: [], beside: [claim] } : { first: [claim], beside: [] };
}

const ofPaper = /^(?:certificates?|papers?|document|letter)$/;
/** Orders of a court that are no pardon, and stand beside it. */
const ofCourts = /\b(?:separate|of its own)\b/;

/**
 * What there is instead of a pardon: the courts' orders and papers that a page of the place names, the vote where it
 * comes back by law, and what there is in most states.
 */
export function instead({ words = [] }: Ask, { row }: Verdict, { facts, general, texts }: Ground): Own {
	const { reply } = texts.clemency;
	const told = (fact: Fact): Claim => ({ line: [fact.says], by: fact.sources });
	const papers = facts(row.code, 'kinds').filter(({ says }) => /\bcertificates?\b/i.test(says));
	const byLaw = facts(row.code, 'vote').filter(({ means }) => means === 'without-pardon');
	const { note } = row.effect;
	// What holds in most states says less than what is known of this one.
	const usual = facts(row.code, 'alternatives').length > 0 ? null : general('alternatives');
	// Whoever asks for a paper gets the papers first.
	const wanted = words.some((word) => ofPaper.test(word)) ? papers.map(told) : [];
	return {
		first: wanted,
		beside: [
			...(note !== null && ofCourts.test(note) ? [{ line: [note], by: row.process }] : []),
			...(wanted.length > 0 ? [] : papers.map(told)),
			...(usual === null ? [] : [{ line: reply.about('alternative', row, ofOnePlace(usual.says)), by: usual.sources }]),
			...byLaw.map((fact): Claim => ({ line: reply.about('vote', row, fact.says), by: fact.sources })),
		],
	};
}
