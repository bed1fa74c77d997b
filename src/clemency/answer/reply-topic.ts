import { own } from '../../domain/own.js';
import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask, AskCode } from '../judge/ask.js';
import { effects } from '../judge/ask.js';
import { votingStep } from '../judge/may.js';
import { powersFor, type Verdict } from '../judge/verdict.js';
import { immigrationKey } from '../read/immigration.js';
import { kindsOfCase } from '../read/tables/concepts.js';
import { unitsOf } from '../read/terms.js';
import type { Fact, Topic } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { plainText, wordsOf } from './clauses.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';
import { notThatOffice } from './not-that-office.js';
import { pardonedDead } from './pardoned-dead.js';
import { holderClaim } from './reply-holder.js';
import { type Own, replyRecord } from './reply-record.js';
import {
	closedTo,
	gunsHaveYears,
	hindrances,
	isSpecial,
	ownRules,
	waitForGuns,
	whenAsked,
	yearsOfGuns,
} from './reply-when.js';
import { clausesWith } from './said-elsewhere.js';
import { topics } from './topics.js';
import { asksDay, isOfKind, refusalClaims, waitingClaims, waitsForAct } from './waiting.js';

/** General questions that say what holds where a place's own rule is not known. */
const rules: Readonly<Partial<Record<AskCode, string>>> = {
	revoke: 'revoke',
	decline: 'refuse',
	admit: 'admitsGuilt',
	licence: 'employer',
	lawyer: 'lawyer',
	reasons: 'reasons',
	fine: 'restitution',
	money: 'restitution',
	record: 'record',
	vote: 'vote',
	conditions: 'conditionalPardon',
	appeal: 'appeal',
	dead: 'dead',
	discharge: 'discharge',
};

/** What is known of one topic, with the yes or no where the question asks for one and the fact has one. */
export function replyTopic(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row } = verdict;
	const { reply } = ground.texts.clemency;
	const own = ownFields(ask, verdict, ground);
	// Guns come with the pardon where they have no years of their own.
	const gunYears = ask.code === 'when' && ask.of === 'guns' ? yearsOfGuns(verdict, ground) : [];
	if (gunYears.length > 0) return gunYears;
	if (ask.code === 'when' && ask.of === 'guns' && !gunsHaveYears(verdict, ground)) {
		const guns = replyTopic({ ...ask, code: 'guns', of: null, plain: false }, verdict, ground).slice(0, 1);
		return [...guns, ...replyTopic({ ...ask, of: null }, verdict, ground)];
	}
	// Whoever refused once may be in office no more.
	const former = ask.code === 'again' && verdict.reply === 'no-longer' ? formerClaims(verdict, ground) : [];
	const waiting = asksDay(ask.code) ? waitingClaims(ask, verdict, ground) : [];
	// "Do I ask him again" is answered by whom there is to ask now.
	const asksHim = ask.words?.some((word) => word === 'him' || word === 'her') === true;
	const first = [...(asksHim ? former : []), ...hindrances(ask, verdict, ground)];
	const last = asksHim ? [] : former;
	if (waiting.length > 0)
		return [...first, ...closedTo(ask, verdict, ground), ...waiting, ...ownRules(verdict, ground), ...last];
	const ofGuns = ask.code === 'when' && ask.of === 'guns' ? waitForGuns(verdict, ground) : [];
	if (ofGuns.length > 0) return [...first, ...ofGuns];
	const ofAct = waitsForAct(ask, verdict, ground);
	if (ofAct.length > 0) return [...first, ...ofAct];
	if (ask.code === 'again') return [...first, ...refusalClaims(verdict, ground), ...last];
	const notThere = ask.code === 'where' ? notThatOffice(verdict, ground) : [];
	if (notThere.length > 0) return notThere;
	const topic = topics[ask.code];
	const facts = aboutGuns(ask, topic === undefined ? [] : ground.facts(row.code, topic));
	const known = facts.map((fact, i) => factClaim(ask, fact, verdict, ground, i === 0 && own.first.length === 0));
	const federal = ask.code === 'guns' ? ground.facts(row.code === 'US' ? 'US' : 'ALL', 'federalGuns').slice(0, 1) : [];
	// What holds for a commutation or for one offence is no answer on the wait for a pardon.
	const special = ask.code === 'when' ? known.filter((_, i) => isSpecial(ask, facts[i] as Fact)) : [];
	const said = [
		...own.first,
		...known.filter((claim) => !special.includes(claim)),
		...own.beside,
		...special,
		...federal.map((fact): Claim => ({ line: reply.says(fact.says), by: fact.sources })),
	];
	const rule = rules[ask.code];
	const general = rule === undefined ? null : ground.general(rule);
	const isFederal = ['federal', 'district', 'military'].includes(row.kind);
	// What holds as a rule was read of federal law.
	if (general !== null && isFederal && own.first.length + known.length === 0)
		return [{ line: [general.says], by: general.sources }, ...(ask.code === 'dead' ? [] : said)];
	const answered = own.first.length + known.length + own.beside.length > 0;
	if (answered || (federal.length > 0 && row.code === 'US')) return said;
	// Where no page of the place says it, what holds as a rule is better than nothing.
	const usual: readonly Claim[] = general === null ? [] : [{ line: reply.usually(general.says), by: general.sources }];
	const done = ask.code === 'dead' ? pardonedDead(verdict, ground) : [];
	if (done.length > 0) return [...done, ...said];
	const elsewhere = clausesWith(ask, verdict, ground);
	if (elsewhere.length > 0) return [...elsewhere, ...said];
	return [{ line: reply.notKnown(ask.code, row), by: [] }, ...said, ...usual];
}

/** That a former governor decides no more, and who does. */
function formerClaims(verdict: Verdict, ground: Ground): readonly Claim[] {
	const holder = holderClaim(verdict.row, ground);
	const head: Claim = { line: headline(unasked(verdict), ground.homeOf, ground.texts), by: verdict.row.who };
	return holder === null ? [head] : [head, holder];
}

/** Asked when guns come back, what is said of guns stands first. */
function aboutGuns({ of }: Ask, facts: readonly Fact[]): readonly Fact[] {
	if (of !== 'guns') return facts;
	const guns = (fact: Fact) => /\b(?:guns?|firearms?)\b/i.test(fact.says);
	return [...facts.filter(guns), ...facts.filter((fact) => !guns(fact))];
}

function factClaim(ask: Ask, fact: Fact, { row }: Verdict, { texts }: Ground, first: boolean): Claim {
	const { reply } = texts.clemency;
	const plain = reply.says(fact.says);
	if (!first) return { line: plain, by: fact.sources };
	// What stays or is left out makes a bare yes too much.
	const partly = / not | stays | barred|must | except/.test(fact.says) && fact.means === 'yes';
	const subject = isEffect(ask.code) ? reply.about(ask.code, row, fact.says) : plain;
	const said = ask.plain && !partly ? answerOf(fact.means, subject, reply) : null;
	return { line: said ?? reply.about(ask.code, row, fact.says), by: fact.sources };
}

function answerOf(means: Fact['means'], rest: Line, words: Ground['texts']['clemency']['reply']): Line | null {
	switch (means) {
		case 'yes':
			return words.yes(rest);
		case 'no':
			return words.no(rest);
		case 'if-stated':
			return words.ifStated(rest);
		case 'depends':
		case 'without-pardon':
		case null:
			return null;
		default:
			return means satisfies never;
	}
}

const isEffect = (code: AskCode) => (effects as readonly AskCode[]).includes(code);

/** What the row itself says of the topic. */
function ownFields(ask: Ask, verdict: Verdict, ground: Ground): Own {
	const { row, finding } = verdict;
	const { clemency } = ground.texts;
	const { reply, how } = clemency;
	const power = finding.is === 'power' ? finding.power : null;
	const claim = (said: Line | string | null, by: Claim['by'] = row.process): readonly Claim[] =>
		said === null || said.length === 0 ? [] : [{ line: line`${said}`, by }];
	const yesNo = (yes: boolean, said: Line): Line => (ask.plain ? (yes ? reply.yes(said) : reply.no(said)) : said);
	const waiting = claim(how.when(row).length === 0 ? null : how.when(row));
	const rules = row.eligibility.flatMap((rule) => claim(rule));
	const has = (topic: Topic) => ground.facts(row.code, topic).length > 0;
	// The rule on the kind that was asked about, or told, stands first.
	const asked = kindsIn(ask.words ?? []);
	const onKind = rules.filter(({ line: said }) => {
		const text = plainText(said);
		return (
			kindsIn(wordsOf(text)).some((kind) => asked.includes(kind)) ||
			verdict.said.told?.classes.some((kind) => isOfKind(text, kind)) === true ||
			(verdict.said.stage === 'serving' && /\bin prison\b/.test(text))
		);
	});
	switch (ask.code) {
		case 'votes':
		case 'members':
		case 'majority':
		case 'unanimous': {
			const step = power === null ? null : votingStep(power);
			const people = row.notes.filter((note) => /\b(?:On the Board|members)\b/.test(note));
			if (step === null) {
				const alone = power?.decider === 'governor' || power?.decider === 'president';
				const steps = (power?.steps ?? []).flatMap((each) => claim(how.step(each), row.who));
				const nobody = alone
					? claim(reply.nobodyVotes(row, power?.decider === 'president' ? 'the President' : 'the Governor'), row.who)
					: [];
				// Asked who takes part, those who only advise do.
				const joins = ask.code === 'members' && steps.length > 0;
				if (joins)
					return {
						first: [...people.flatMap((note) => claim(note)), ...steps],
						beside: ask.words?.some((word) => /^vot/.test(word)) === true ? nobody : [],
					};
				// Whoever votes in some cases, or on the advice, is told of before nobody is.
				const elsewhere = votesElse(verdict, ground);
				if (has('boardVote')) return { first: [], beside: elsewhere };
				return { first: elsewhere.length > 0 ? elsewhere : nobody, beside: steps.slice(0, 1) };
			}
			const told = line`${how.step(step)}`;
			if (ask.code === 'members' && people.length > 0)
				return { first: people.flatMap((note) => claim(note)), beside: claim(told, row.who) };
			// How many of them must agree does not say who they are.
			if (ask.code === 'members' && !ofMembers.test(plainText(told)))
				return { first: [{ line: reply.notKnown('members', row), by: [] }], beside: claim(told, row.who) };
			const vote = 'vote' in step ? (step.vote ?? null) : null;
			const all = vote !== null && /\ball\b|unanim/.test(vote);
			// Where other cases need another vote a bare yes or no would be half of it.
			const varies = finding.is === 'power' && finding.others.length > 0;
			if (varies && ask.code !== 'members') return { first: claim(told, row.who), beside: votesElse(verdict, ground) };
			if (vote === null || ask.code === 'votes' || ask.code === 'members')
				return { first: claim(told, row.who), beside: [] };
			return { first: claim(yesNo(ask.code === 'unanimous' ? all : !all, told), row.who), beside: [] };
		}
		case 'when':
		case 'again': {
			const { first, beside } = whenAsked(ask, verdict, ground);
			return { first: [...onKind, ...first], beside: [...beside, ...notices(verdict, ground)] };
		}
		case 'barred':
			return { first: onKind, beside: [...waiting, ...rules, ...notices(verdict, ground)] };
		case 'notice':
			return { first: notices(verdict, ground), beside: [] };
		case 'duration':
			return {
				first: [],
				beside: has('duration')
					? []
					: [
							...notices(verdict, ground).filter(({ line: said }) => /\bwaits \d+ days\b/.test(plainText(said))),
							...rules.filter(({ line: said }) => /\b(?:days|months)\b/.test(plainText(said))),
						],
			};
		case 'on-appeal': {
			const rules = row.eligibility.filter((rule) => rule.includes('appeal'));
			return { first: rules.flatMap((rule) => claim(rule)), beside: rules.length > 0 || has('wait') ? [] : waiting };
		}
		case 'before': {
			const said = reply.before[row.timing];
			if (said === null) return { first: [], beside: [] };
			return {
				first: claim(row.timing === 'silent' ? line`${said}` : yesNo(row.timing === 'any-time', [said]), row.who),
				beside: [],
			};
		}
		case 'while-serving':
		case 'on-supervision': {
			const closed = closedTo(ask, verdict, ground);
			const ofPrison = ask.code === 'while-serving' && closed.length === 0;
			const inside = ofPrison ? rules.filter(({ line: said }) => /\bin prison\b/.test(plainText(said))) : [];
			return { first: [...closed, ...inside], beside: [...waiting, ...rules] };
		}
		case 'where':
			// A rule on what is taken there is no address.
			return ground.facts(row.code, 'apply').some(({ says }) => isAddress.test(says))
				? { first: [], beside: claim(how.office(row), []) }
				: { first: claim(how.office(row), []), beside: [] };
		case 'record':
			return replyRecord(ask, verdict, ground);
		case 'guns':
			return { first: [], beside: has('guns') ? [] : claim(reply.right[row.effect.firearms]) };
		case 'vote':
		case 'jury':
		case 'office':
		case 'rights': {
			const known = ask.code === 'rights' ? false : has(ask.code === 'office' ? 'publicOffice' : ask.code);
			const { rights } = row.effect;
			// "Can my sister vote" asks for no pardon: what gives the vote back without one stands first.
			const isWithout = ask.code === 'vote' && !ask.words?.some((word) => /^(?:pardon|clemency)/.test(word));
			const without = isWithout ? [row.change ?? '', ...row.notes].filter((note) => /\bvote back\b/.test(note)) : [];
			const said = ask.code === 'rights' ? reply.right[rights] : reply.civilRights[rights];
			return {
				first: [
					...(ask.code === 'rights' && verdict.said.act !== 'expungement' ? restorations(verdict, ground) : []),
					...without.flatMap((note) => claim(note)),
				],
				beside: known || said === null ? [] : claim(reply.about(ask.code, row, said)),
			};
		}
		case 'effect':
			return { first: claim(how.effect(row, power?.record ?? row.effect.record)), beside: [] };
		case 'deportation':
			return {
				first: [...claim(clemency.points.immigration, ground.points.immigration), ...onGround(ask, ground)],
				// Whoever is named can pardon, or cannot.
				beside:
					ask.asked === null || ask.asked.officer === 'board' || power === null
						? []
						: claim(headline(unasked(verdict), ground.homeOf, ground.texts), row.who),
			};
		case 'suit':
			return { first: claim(yesNo(false, [clemency.points.civil]), ground.points.civil), beside: [] };
		case 'sentence':
			return { first: claim(clemency.meaning(verdict.said.act), ground.points.words), beside: [] };
		case 'innocence':
			if (verdict.said.act === 'commutation')
				return { first: claim(clemency.meaning('commutation'), ground.points.words), beside: [] };
			return {
				first: [],
				beside: [
					...claim(row.innocence),
					...claim(row.effect.note?.includes('innocen') === true ? row.effect.note : null),
				],
			};
		case 'dead':
			return {
				first: [],
				beside: has('dead') || row.kind === 'state' ? [] : claim(clemency.points.posthumous, ground.points.posthumous),
			};
		case 'changed':
			return { first: claim(row.change), beside: [] };
		case 'fine':
			// What is owed is asked about otherwise than who may cancel it.
			return {
				first:
					has('fines') || ((asksRemission(ask) || row.kind === 'municipal') && remission(verdict, ground).length > 0)
						? []
						: [...claim(reply.notKnown('fine', row), [])],
				beside: has('fines') ? [] : remission(verdict, ground),
			};
		case 'group':
			return {
				first: [],
				beside:
					power === null || has('group') || verdict.said.act !== 'amnesty'
						? []
						: claim(headline({ ...verdict, reply: null }, ground.homeOf, ground.texts), row.who),
			};
		case 'discharge':
			return { first: row.kind === 'military' ? claim(yesNo(false, [row.effect.note ?? ''])) : [], beside: [] };
		case 'law-text':
			return { first: claim(clemency.basis(row), row.who), beside: [] };
		default:
			return { first: [], beside: [] };
	}
}

/** After how long civil rights come back without a pardon, where the place has such a way. */
function restorations({ row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	return ground
		.facts(row.code, 'wait')
		.filter(({ waits = [] }) => waits.some(({ act }) => act === 'restoration'))
		.map(({ says, sources }): Claim => ({ line: reply.about('when', row, says), by: sources }));
}

const ofMembers = /\b(?:members|Governor|General|[Jj]ustices|Chancellor|Secretary|Senate|Council)\b/;

/** A way to send an application, or to whom. */
const isAddress =
	/\b(?:form|forms|online|writing|Board|Office|Bureau|Commission|copies|letter|packet|\d{5})\b|^To the /;

/** Kinds of case that words are about. */
const kindsIn = (words: readonly string[]): readonly string[] =>
	unitsOf(words).flatMap(({ concept }) => (concept !== null && kindsOfCase.has(concept.slice(1)) ? [concept] : []));

/** Who may cancel it is asked otherwise than what a pardon does to it. */
const asksRemission = ({ words = [] }: Ask) =>
	words.some((word) => /^(?:remit|remits|remission|cancel|waive|forgive)$/.test(word)) &&
	!words.some((word) => /^(?:pardons?|pardoned|refund)$/.test(word));

/** Who may cancel a fine, as far as the row says. */
function remission({ row, said }: Verdict, { texts }: Ground): readonly Claim[] {
	const { power } = powersFor(row.powers, 'remission', said.hinges);
	if (power === null) return [];
	return [{ line: line`${texts.clemency.capital(texts.clemency.only(row, 'remission', power))}.`, by: row.who }];
}

/** How the vote goes where one more fact is true, in few words. */
function votesElse({ row, finding }: Verdict, { texts }: Ground): readonly Claim[] {
	const others = finding.is === 'power' ? finding.others : [];
	return others.flatMap(({ on, power }): readonly Claim[] => {
		const step = votingStep(power);
		const vote = step !== null && 'vote' in step ? step.vote : undefined;
		return vote === undefined
			? []
			: [{ line: texts.clemency.otherwise(texts.clemency.when(row, on), [vote]), by: row.who }];
	});
}

/** What must be told to whom, and how long before. */
function notices({ row, finding }: Verdict, { texts }: Ground): readonly Claim[] {
	const steps = finding.is === 'power' ? (finding.power?.steps ?? []) : [];
	return steps
		.filter(({ step }) => step === 'notice')
		.map((step): Claim => ({ line: line`${texts.clemency.how.step(step)}`, by: row.who }));
}

/** What a pardon is worth on the ground, or of the kind, that the question names. */
function onGround({ told, words = [], asked }: Ask, { general, texts }: Ground): readonly Claim[] {
	const key = immigrationKey([
		...(told ?? words),
		...(asked?.officer === 'board' ? ['board', 'pardon'] : []),
		'immigration',
	]);
	const said = key === null ? undefined : own(texts.clemency.reply.onGround, key);
	const by = key === null ? [] : (general(key)?.sources ?? []);
	return said === undefined ? [] : [{ line: [said], by }];
}
