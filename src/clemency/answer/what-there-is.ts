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

/** What somebody asks for: what comes by itself, or a court's order. */
const ofLaw = /^(?:automatic\w*|itself|themselves|rights?|vot\w+)$/;
const ofSealing = /^(?:expung\w*|expunction|seal\w*|eras\w*|annul\w*)$/;
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
	const byLaw = facts(row.code, 'vote')
		.filter(({ means }) => means === 'without-pardon')
		.map((fact): Claim => ({ line: reply.about('vote', row, fact.says), by: fact.sources }));
	const { note } = row.effect;
	const courts = note !== null && ofCourts.test(note) ? [{ line: [note], by: row.process }] : [];
	// What holds in most states says less than what is known of this one.
	const usual = facts(row.code, 'alternatives').length > 0 ? null : general('alternatives');
	const asks = (pattern: RegExp) => words.some((word) => pattern.test(word));
	const [first, rest] = asks(ofLaw) ? [byLaw, papers.map(told)] : [papers.map(told), byLaw];
	return {
		first,
		beside: [
			...(asks(ofSealing) ? courts : []),
			...(usual === null ? [] : [{ line: reply.about('alternative', row, ofOnePlace(usual.says)), by: usual.sources }]),
			...rest,
		],
	};
}
