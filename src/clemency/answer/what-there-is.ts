import type { Ask } from '../judge/ask.js';
import type { Clemency } from '../judge/law.js';
import type { CaseClass } from '../judge/question.js';
import type { Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import { eitherWay, ofRank } from '../read/tables/court-or-pardon.js';
import type { Fact } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { comesItself } from './meant-by.js';
import { ofOnePlace } from './of-one-place.js';
import type { Own } from './own-row.js';
import { rightsAlone } from './rights-there.js';

/** Which acts of clemency a place has, where no page names its kinds of pardon. */
export function kindsThere(ask: Ask, { row }: Verdict, ground: Ground): Own {
	const { facts, texts } = ground;
	// Whether one comes by itself is asked of none by name.
	if (comesItself.test((ask.words ?? []).join(' '))) {
		const itself = facts(row.code, 'kinds').find((fact) => fact.itself);
		const said = itself === undefined ? texts.clemency.reply.noneByItself(row) : [itself.says];
		const put = asksWhether(ask) ? toWord(ask) : ask;
		const line = worded(itself === undefined ? 'no-as-read' : 'limits', said, put, ground);
		return { first: [{ line, by: itself?.sources ?? row.process }], beside: [] };
	}
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
const ofRecord = /^(?:expung\w*|expunction|seal\w*|eras\w*|annul\w*|records?|background|clear\w*|clean\w*|wip\w*)$/;

/**
 * What there is instead of a pardon: the courts' orders and papers that a page of the place names, the vote where it
 * comes back by law, and what there is in most states.
 */
export function instead(ask: Ask, verdict: Verdict, ground: Ground): Own {
	const { row } = verdict;
	const { facts, general } = ground;
	const { words = [] } = ask;
	const asks = (pattern: RegExp) => words.some((word) => pattern.test(word));
	const put: Ask = { ...ask, plain: ask.plain || ask.yesNo };
	// What comes back of itself is told of each right.
	const alone = asks(ofLaw) && !asks(ofRecord) ? rightsAlone(verdict, ground) : null;
	if (alone !== null)
		return {
			first: [{ line: worded(alone.truth, [alone.says], { ...put, way: 'yes' }, ground), by: alone.by }],
			beside: [],
		};
	const told = (fact: Fact): Claim => ({ line: [fact.says], by: fact.sources });
	const papers = facts(row.code, 'kinds').filter(({ says }) => /\bcertificates?\b/i.test(says));
	// What holds in most states says less than what is known of this one.
	const own = facts(row.code, 'alternatives').filter(({ says }) => !ofIllness.test(says) || asks(ofIllness));
	const usual = own.length + papers.length > 0 ? null : general('alternatives');
	if (usual !== null)
		return {
			first: [{ line: worded('usually', [ofOnePlace(usual.says)], put, ground), by: usual.sources }],
			beside: [],
		};
	const courts = own.map(
		(fact, i): Claim => (i > 0 ? told(fact) : { ...told(fact), line: byCourt(fact, put, verdict, ground) }),
	);
	const first = asks(/^(?:papers?|certificates?)$/)
		? [...papers.map(told), ...courts]
		: [...courts, ...papers.map(told)];
	return { first: first.slice(0, (own[0]?.means ?? null) !== null && asks(ofRecord) ? 1 : 2), beside: [] };
}

/** What a court does for the record: whether it does, or which of the two comes first. */
function byCourt({ says, means }: Fact, ask: Ask, { said: { told } }: Verdict, ground: Ground): Claim['line'] {
	const text = (ask.words ?? []).join(' ');
	const { courtFirst } = ground.texts.clemency.reply;
	if (!asksWhether(ask) && means !== null && (eitherWay.test(text) || ofRank.test(text)))
		return [`${courtFirst[means] ?? ''}${says}`];
	const isGrave = [...(told?.classes ?? []), ...(told?.unsure ?? [])].some((kind) => grave.has(kind));
	// What it leaves out by its name.
	const but = /\b(?:not|no) ([^.]+)/.exec(says)?.[1]?.toLowerCase().split(/\W+/) ?? [];
	const isOut =
		isGrave && (ask.words ?? []).some((word) => word.length > 2 && but.includes(word) && !/^felon/.test(word));
	const limited = isGrave ? 'depends' : 'yes';
	const felony = /\bfelon/.test(text) ? 'mostly-no' : 'depends';
	const truth = means === 'no' || isOut ? 'no' : means === 'depends' ? felony : limited;
	// "Do I have to get the pardon before": where the court needs none, no.
	const turned = { yes: 'no', no: 'yes', depends: 'depends', 'mostly-no': 'mostly-yes' } as const;
	const isTurned = pardonFirst.test(text);
	return worded(isTurned ? turned[truth] : truth, [says], isTurned ? toWord(ask) : ask, ground);
}
const grave: ReadonlySet<CaseClass> = new Set<CaseClass>(['violence', 'sexual', 'driving', 'vehicular']);
const pardonFirst = /\b(?:need|have to|must|get|ask for|try)\b.*\b(?:pardon|clemency)\b(?: (?:first|to\b|before))/;

const ofIllness = /\b(?:sick|ill|illness|medical\w*|old|terminal\w*|dying)\b/i;
