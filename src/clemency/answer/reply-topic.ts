import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask, AskCode } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { isOfForm } from '../read/effect-put.js';
import { asksWhether, asksWithin, toWord } from '../read/put-so.js';
import { withoutCourt } from '../read/without-court.js';
import type { Fact } from '../shapes/fact.js';
import { againSaid } from './again-said.js';
import { blocked } from './blocked.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { leftByCommutation } from './commuted.js';
import { factClaim } from './fact-claim.js';
import { asksWithout, asRule } from './fact-word.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';
import { firstHalf, meantBy } from './meant-by.js';
import { narrowerAnywhere } from './narrower.js';
import { notThatOffice } from './not-that-office.js';
import { nothingFound, unreadWhether } from './nothing-found.js';
import { ofOnePlace } from './of-one-place.js';
import { ownEffects } from './own-effects.js';
import { type Own, ownRow } from './own-row.js';
import { ownVotes } from './own-votes.js';
import { ownWay } from './own-way.js';
import { pardonedDead } from './pardoned-dead.js';
import { replyGeneral } from './reply-general.js';
import { holderClaim } from './reply-holder.js';
import { replyTime } from './reply-time.js';
import { replyWay } from './reply-way.js';
import {
	closedTo,
	gunsHaveYears,
	hindrances,
	isSpecial,
	isWanted,
	ownRules,
	waitForGuns,
	yearsOfGuns,
} from './reply-when.js';
import { clausesWith, ofPolice } from './said-elsewhere.js';
import { topics } from './topics.js';
import { furtherFacts } from './wait-said.js';
import { asksDay, waitingClaims, waitsForAct } from './waiting.js';
import { whenShortened } from './when-shortened.js';

/** General questions that say what holds where a place's own rule is not known. */
const rules: Readonly<Partial<Record<AskCode, string>>> = {
	revoke: 'revoke',
	decline: 'refuse',
	admit: 'admitsGuilt',
	licence: 'licence',
	lawyer: 'lawyer',
	reasons: 'reasons',
	fine: 'restitution',
	money: 'refund',
	record: 'record',
	vote: 'vote',
	conditions: 'conditionalPardon',
	appeal: 'appeal',
	dead: 'dead',
	discharge: 'discharge',
	support: 'letters',
	remorse: 'remorse',
	housing: 'housing',
	benefits: 'benefits',
	family: 'familyLaw',
	screening: 'screening',
	enlisting: 'enlisting',
	travel: 'travel',
	objection: 'objection',
	proof: 'proof',
	inquiry: 'lookedInto',
	lying: 'lying',
	criteria: 'criteria',
	'on-appeal': 'appealOpen',
	partial: 'partialPardon',
	innocence: 'innocent',
	juvenile: 'juvenile',
	deferred: 'deferred',
	group: 'group',
	registry: 'registry',
};

/** Of a commutation another rule holds than of a pardon. */
const rulesOfCommutation: Readonly<Partial<Record<AskCode, string>>> = {
	revoke: 'revokeCommutation',
	decline: 'refuseCommutation',
};

/** What is known of these holds in every state, not in federal cases alone. */
const everywhere: ReadonlySet<AskCode> = new Set<AskCode>([
	...(['decline', 'admit', 'partial', 'travel', 'enlisting', 'housing', 'benefits', 'family', 'screening'] as const),
	...(['licence', 'innocence', 'money', 'revoke', 'discharge', 'conditions'] as const),
]);

/** What no state decides, or where "as a rule" is the whole of it. */
const national: ReadonlySet<AskCode> = new Set<AskCode>([
	...([
		'travel',
		'enlisting',
		'screening',
		'housing',
		'benefits',
		'family',
		'licence',
		'innocence',
		'money',
		'discharge',
		'revoke',
		'partial',
		'conditions',
	] as const),
]);
/** Nothing that was read forbids these anywhere. */
const allowed: ReadonlySet<AskCode> = new Set<AskCode>(['partial', 'conditions']);

/** A part of a sentence, and none of several convictions. */
const ofSentence = /^(?:sentences?|life|lwop|years|time|death|parole|commut\w*|enhancement\w*|consecutive)$/;

/** Work that needs nobody's leave. */
const ofWork = /^(?:jobs?|work\w*|employ\w*|boss|hir\w*|career|background|company|box|check\w*)$/;

const ofBoard: ReadonlySet<AskCode> = new Set<AskCode>(['members', 'majority', 'unanimous']);

/** What is known of one topic, with the yes or no where the question asks for one and the fact has one. */
export function replyTopic(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const { reply } = ground.texts.clemency;
	const half = firstHalf(ask);
	if (half !== null) return replyTopic(half, verdict, ground);
	const meant = meantBy(ask);
	if (meant !== null) return replyTopic({ ...ask, code: meant }, verdict, ground);
	const anywhere = narrowerAnywhere(ask);
	if (anywhere !== null)
		return replyGeneral({ ...ask, code: 'general', of: anywhere, plain: ask.plain || asksWhether(ask) }, ground, [row]);
	const timely = replyTime(ask, verdict, ground);
	if (timely !== null) return timely;
	const left = leftByCommutation(ask, verdict, ground);
	if (left.length > 0) return left;
	const own = ownFields(ask, verdict, ground);
	// A sentence is shortened while it is served: the wait for a pardon is none of it.
	if (ask.code === 'when' && ask.act === 'commutation' && verdict.row.kind === 'federal')
		return replyTopic({ ...ask, code: 'on-appeal' }, verdict, ground);
	// Guns come with the pardon where they have no years of their own.
	const gunYears = ask.code === 'when' && ask.of === 'guns' ? yearsOfGuns(verdict, ground) : [];
	if (gunYears.length > 0) return gunYears;
	if (ask.code === 'when' && ask.of === 'guns' && !gunsHaveYears(verdict, ground)) {
		const guns = replyTopic({ ...ask, code: 'guns', of: null, plain: false }, verdict, ground).slice(0, 1);
		return [...guns, ...replyTopic({ ...ask, of: null }, verdict, ground)];
	}
	// Whoever refused once may be in office no more.
	const former = ask.code === 'again' && verdict.reply === 'no-longer' ? formerClaims(verdict, ground) : [];
	// Whether it can be pardoned at all is asked before from when on, where no day was told.
	const isWhether =
		ask.code === 'deferred' &&
		ground.facts(row.code, 'deferred').length > 0 &&
		Object.keys(verdict.said.told?.events ?? {}).length === 0;
	const closed = asksDay(ask.code) ? closedTo(ask, verdict, ground) : [];
	// Behind a no stand the years alone.
	const bare: Ask = closed.length === 0 ? ask : { ...ask, yesNo: false, plain: false, words: [] };
	const waiting = asksDay(ask.code) && !isWhether ? waitingClaims(bare, verdict, ground) : [];
	// "Do I ask him again" is answered by whom there is to ask now.
	const asksHim = ask.words?.some((word) => word === 'him' || word === 'her') === true;
	const first = [...(asksHim ? former : []), ...hindrances(ask, verdict, ground)];
	const last = asksHim ? [] : former;
	if (waiting.length > 0) return [...first, ...closed, ...waiting, ...ownRules(ask, verdict, ground), ...last];
	const ofGuns = ask.code === 'when' && ask.of === 'guns' ? waitForGuns(verdict, ground) : [];
	if (ofGuns.length > 0) return [...first, ...ofGuns];
	const ofAct = waitsForAct(ask, verdict, ground);
	if (ofAct.length > 0) return [...first, ...ofAct];
	const shortening = whenShortened(ask, verdict, ground);
	if (shortening.length > 0) return [...first, ...shortening];
	if (ask.code === 'again') return [...first, ...againSaid(ask, verdict, ground), ...last];
	const notThere = ask.code === 'where' ? notThatOffice(verdict, ground) : [];
	if (notThere.length > 0) return notThere;
	const stopped = blocked(ask, verdict, ground);
	const way = replyWay(ask, verdict, ground);
	// What pages say of victims has its own no.
	if (stopped.length > 0 && !/^No\b/.test(plainText(way?.[0]?.line ?? []))) return stopped;
	if (way !== null) return way;
	// Who sits on a board, and what its vote has to be, is told by what the row says of it.
	const isVoted =
		ask.code === 'votes' && /\bit takes\b|: (?:all|four|a majority)\b/.test(plainText(own.first[0]?.line ?? []));
	const topic =
		own.first.length > 0 &&
		(ask.code === 'licence' || ask.code === 'alternative' || ofBoard.has(ask.code) || isVoted || isOfForm(ask))
			? undefined
			: topics[ask.code];
	const says = (pattern: RegExp) => ask.code === 'licence' && (ask.words ?? []).some((word) => pattern.test(word));
	const isWork = says(ofWork) && !says(/^licen/);
	const asksPaper = says(/^(?:paper|certificate|instead|besides|other|else)$/);
	// Police and teachers are under laws of their own.
	const isApart = asksPaper || says(ofPolice) || says(/^teach/);
	const about = topic === undefined || isApart ? [] : ground.facts(row.code, topic);
	const facts = onStage(ask, verdict, aboutGuns(ask, isWork ? about.filter(({ work }) => work) : about));
	const known = facts.map((fact, i) => factClaim(ask, fact, verdict, ground, i === 0 && own.first.length === 0));
	// The federal ban for domestic violence has a rule of its own.
	const isDomestic = ask.code === 'guns' && row.code !== 'US' && (ask.words ?? []).includes('domestic');
	const ofHome = isDomestic
		? ground.facts('ALL', 'federalGuns').filter(({ says }) => /\bdomestic violence\b/.test(says))
		: [];
	const federal =
		ask.code === 'guns' && ofHome.length === 0
			? ground.facts(row.code === 'US' ? 'US' : 'ALL', 'federalGuns').slice(0, 1)
			: [];
	// What holds for a commutation or for one offence is no answer on the wait for a pardon.
	const special = ask.code === 'when' ? known.filter((_, i) => isSpecial(ask, facts[i] as Fact)) : [];
	const said = [
		...own.first,
		...known.filter((claim) => !special.includes(claim)),
		...ofHome.map(({ says, sources }): Claim => ({ line: [says], by: sources, must: true })),
		...own.beside,
		...federal.map((fact): Claim => ({ line: reply.says(fact.says), by: fact.sources })),
	];
	// What a pardon does for a licence stands before what the board looks at.
	const [ofBoards] =
		ask.code === 'licence' && own.first.length === 0 && facts[0]?.means === 'depends' && !asksWithout(ask) ? facts : [];
	const helps = ofBoards === undefined ? null : ground.general('licence');
	if (ofBoards !== undefined && helps !== null) {
		const put = worded('depends', [ofOnePlace(helps.says)], asksWhether(ask) ? toWord(ask) : ask, ground);
		return [{ line: line`${put} ${ofBoards.says}`, by: [...helps.sources, ...ofBoards.sources] }];
	}
	const isFederal = ['federal', 'district', 'military'].includes(row.kind);
	const ofPart =
		ask.code === 'partial' && (ask.act === 'commutation' || ask.words?.some((word) => ofSentence.test(word)) === true);
	const isPassport = ask.code === 'travel' && ask.words?.some((word) => /^passports?$/.test(word)) === true;
	const rule = isPassport
		? 'passport'
		: isWork
			? 'employer'
			: ofPart
				? 'partOfSentence'
				: (rules[ask.code] ?? (isFederal ? withoutCourt[ask.code] : undefined));
	const ofCommutation = ask.act === 'commutation' ? rulesOfCommutation[ask.code] : undefined;
	const general = rule === undefined ? null : ground.general(ofCommutation ?? rule);
	// What holds as a rule was read of federal law.
	if (general !== null && isFederal && own.first.length + known.length === 0) {
		const bare: Line = [ofOnePlace(general.says)];
		// For the Presidency nothing bars; what a pardon brings back is the answer for the rest.
		const put = ask.code === 'office' ? bare : worded(general.reply, bare, ask, ground);
		const rule: Claim = { line: put, by: general.sources };
		// With its word it is the whole answer.
		return put !== bare || ask.code === 'dead' ? [rule] : [rule, ...said];
	}
	const answered = own.first.length + known.length + own.beside.length > 0;
	if (answered || (federal.length > 0 && row.code === 'US')) return said;
	// Where no page of the place says it, what holds as a rule is better than nothing.
	const elsewhereSaid = ask.code === 'cost' ? 'fee' : ask.code === 'duration' ? 'duration' : null;
	const held = general ?? (elsewhereSaid === null ? undefined : ground.facts('ALL', elsewhereSaid)[0]) ?? null;
	// What two states make of a register is no rule in a third; told that no page says whether, nobody asked what holds elsewhere.
	const isUnread = unreadWhether[ask.code] !== undefined && row.kind === 'state' && asksWhether(ask);
	const usual: readonly Claim[] =
		held === null || isUnread || ((ask.code === 'registry' || ask.code === 'record') && !isFederal)
			? []
			: // What holds for the President's is no rule in a state.
				[
					{
						line: reply.usually(ofOnePlace(held.says).replace(/^A presidential pardon [^.]*\. /, '')),
						by: held.sources,
					},
				];
	const done = ask.code === 'dead' ? pardonedDead(verdict, ground) : [];
	if (done.length > 0) {
		const [first, ...rest] = done as [Claim, ...Claim[]];
		return [ask.yesNo ? { ...first, line: reply.yes(first.line) } : first, ...rest, ...said];
	}
	// Days of something else are no time for the decision.
	const elsewhere =
		ask.code === 'deadline' || (national.has(ask.code) && ask.code !== 'licence' && ask.code !== 'innocence')
			? []
			: clausesWith(ask, verdict, ground);
	// Another paper than the pardon is told to whoever asks for one.
	const isOther =
		ask.code === 'licence' && !asksPaper && /: Beside (?:a )?pardon\b/.test(plainText(elsewhere[0]?.line ?? []));
	if (elsewhere.length > 0 && !isOther) return [...elsewhere, ...said];
	// The dead are pardoned where nothing of it is written, too.
	const ofDead = ask.code === 'dead' ? ground.general('deadStates') : null;
	if (ofDead !== null) {
		const says: Claim = { line: [ofDead.says], by: ofDead.sources };
		const word = worded('usually', says.line, { ...ask, plain: ask.plain || ask.yesNo }, ground);
		return word === says.line
			? [{ line: reply.deadRule(row), by: [] }, says, ...said]
			: [{ ...says, line: word }, { line: reply.deadUnread(row), by: [] }, ...said];
	}
	// What holds everywhere answers; that the place has nothing of its own stands behind it.
	if (general !== null && everywhere.has(ask.code)) {
		// "Does it force the board" is answered by who decides.
		const isForced =
			ask.words?.some((word) => /^(?:forc\w+|bound|must|have|obliged|required?|automatic\w*)$/.test(word)) === true;
		const truth = allowed.has(ask.code)
			? 'usually'
			: ask.code === 'licence'
				? isForced && ask.way !== 'no'
					? 'no'
					: 'depends'
				: asRule(general.reply);
		// That it depends answers a yes or no whichever way round it is put.
		const put = truth === 'depends' || isForced ? { ...ask, plain: ask.plain || ask.yesNo || asksWithin(ask) } : ask;
		return [
			{ line: worded(truth, [ofStates(general.says)], put, ground), by: general.sources },
			...(national.has(ask.code) || general.says.startsWith('Not known') ? [] : [{ line: reply.noOwn(row), by: [] }]),
			...said,
		];
	}
	// That no page asks the President for reasons says nothing of a state.
	const told = ask.code === 'reasons' ? [] : usual;
	return [{ line: nothingFound(ask, row, ground), by: [] }, ...said, ...told];
}

/** Without what holds for a court-martial alone. */
const ofStates = (says: string) =>
	ofOnePlace(says).replace(/ A court-martial's conviction is for the President to pardon\.$/, '');

/** That a former governor decides no more, and who does. */
function formerClaims(verdict: Verdict, ground: Ground): readonly Claim[] {
	const holder = holderClaim(verdict.row, ground);
	const head: Claim = { line: headline(unasked(verdict), ground.homeOf, ground.texts), by: verdict.row.who };
	return holder === null ? [head] : [head, holder];
}

/** Of what is said of waiting, what is about the stage that was asked about, or more than the rule. */
function onStage(ask: Ask, verdict: Verdict, facts: readonly Fact[]): readonly Fact[] {
	const { code } = ask;
	const pattern = ofStages[code];
	if (code === 'when') return furtherFacts(verdict, facts).filter(({ says }) => isWanted(ask, says, verdict.row));
	return pattern === undefined ? facts : facts.filter(({ says }) => pattern.test(says));
}

const ofStages: Readonly<Partial<Record<AskCode, RegExp>>> = {
	// Years say nothing of an open appeal.
	'on-appeal': /\bappeal/i,
	'while-serving': /\bprison\b|\bserving\b/,
	'on-supervision': /\b(?:supervision|parole|probation)\b/,
};

/** Asked when guns come back, what is said of guns stands first. */
function aboutGuns({ of }: Ask, facts: readonly Fact[]): readonly Fact[] {
	if (of !== 'guns') return facts;
	const guns = (fact: Fact) => /\b(?:guns?|firearms?)\b/i.test(fact.says);
	return [...facts.filter(guns), ...facts.filter((fact) => !guns(fact))];
}

/** What the row itself says of the topic. */
function ownFields(ask: Ask, verdict: Verdict, ground: Ground): Own {
	const row = ownRow(ask, verdict, ground);
	return ownVotes(row) ?? ownWay(row) ?? ownEffects(row) ?? { first: [], beside: [] };
}
