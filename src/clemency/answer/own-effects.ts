import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { asksWithout } from './fact-word.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';
import { ofOnePlace } from './of-one-place.js';
import { ownFines } from './own-fines.js';
import { removal } from './own-removal.js';
import type { Own, OwnRow } from './own-row.js';
import { isOfForm, replyRecord } from './reply-record.js';
import { closedTo } from './reply-when.js';
import { askOf } from './topics.js';
import { instead, kindsThere } from './what-there-is.js';

/** What a pardon does to a record, to rights, to a sentence and to what is owed, and for whom it is given. */
export function ownEffects({ ask, verdict, ground, power, claim, yesNo, has }: OwnRow): Own | null {
	const { row } = verdict;
	const { clemency } = ground.texts;
	const { reply } = clemency;
	const righted = (right: Right, said: string | undefined) =>
		said === undefined ? [] : claim(worded(asksWithout(ask) ? null : truthOfRight[right], [said], ask, ground));
	switch (ask.code) {
		case 'licence': {
			// What to tell an employer is asked of the record, and of no licence.
			if (
				ask.words?.some((word) => ofDriving.test(word)) === true &&
				ask.words.every((word) => !/^(?:cdl|commercial|trucking|truck)$/.test(word))
			)
				return { first: [{ line: reply.driving(row), by: [] }], beside: [] };
			const told = isOfForm(ask) ? replyRecord(ask, verdict, ground) : null;
			return told !== null && told.first.length > 0 ? told : null;
		}
		case 'record':
			return replyRecord(ask, verdict, ground);
		case 'guns':
			// What is no gun is barred by other words of the law, if at all.
			if (
				ask.words?.some((word) => ofBows.test(word)) === true &&
				!ask.words.some((word) => /^(?:guns?|rifles?|firearms?|pistols?)$/.test(word))
			)
				return { first: [{ line: reply.noGun(row), by: [] }], beside: [] };
			return {
				// A pardon that comes by itself is another than the one that is asked for.
				first:
					/\bautomatic one\b/.test(row.effect.note ?? '') &&
					ask.told?.some((word) => /^(?:automatic|offender)$/.test(word)) === true
						? claim(reply.about('guns', row, row.effect.note ?? ''))
						: [],
				beside: has('guns') ? [] : righted(row.effect.firearms, reply.gunRights[row.effect.firearms]?.(row)),
			};
		case 'vote':
		case 'jury':
		case 'office':
		case 'rights': {
			const known = ask.code === 'rights' ? false : has(ask.code === 'office' ? 'publicOffice' : ask.code);
			const { rights } = row.effect;
			// "Can my sister vote" asks for no pardon: what gives the vote back without one stands first.
			const isTold = ground.facts(row.code, 'vote').some((fact) => fact.without !== undefined);
			const isWithout = ask.code === 'vote' && !isTold && !ask.words?.some((word) => /^(?:pardon|clemency)/.test(word));
			const without = isWithout ? [row.change ?? '', ...row.notes].filter((note) => /\bvote back\b/.test(note)) : [];
			return {
				first: [
					...(ask.code === 'rights' && verdict.said.act !== 'expungement' ? restorations(verdict, ground) : []),
					...without.flatMap((note) => claim(note)),
				],
				beside: known
					? []
					: ask.code === 'rights' && reply.civilRights[rights] === null
						? eachRight(ask, verdict, ground)
						: righted(rights, reply.civilRights[rights]?.(row)),
			};
		}
		case 'effect':
			return ask.words?.some((word) => /^(?:priors?|enhance\w*|strikes?|habitual)$/.test(word)) === true
				? asPrior(ask, verdict, ground)
				: effectThere(verdict, ground);
		case 'deportation':
			return {
				first: [
					removal(ask, verdict, ground),
					...(row.effect.note !== null && /\bdeport/.test(row.effect.note) && !row.effect.note.startsWith('Used for')
						? claim(reply.about('deportation', row, row.effect.note))
						: []),
				],
				// Whoever is named and cannot pardon leaves it to whoever can.
				beside:
					ask.asked === null || ask.asked.officer === 'board' || power === null || verdict.reply !== 'no'
						? []
						: claim(headline(unasked(verdict), ground.homeOf, ground.texts), row.who),
			};
		case 'suit':
			return { first: claim(yesNo(false, [reply.suit]), ground.points.civil), beside: [] };
		case 'sentence':
			return endOfSentence(ask, verdict, ground);
		case 'kinds':
			return kindsThere(verdict, ground);
		case 'alternative':
			return instead(ask, verdict, ground);
		case 'innocence': {
			const ofInnocence = row.innocence !== null || row.effect.note?.includes('innocen') === true;
			if (verdict.said.act === 'commutation')
				return { first: claim(clemency.meaning('commutation'), ground.points.words), beside: [] };
			// Asked for money, what it opens answers, and not what the word means.
			const paid = (ask.told ?? ask.words ?? []).some((word) => ofMoney.test(word))
				? ground.facts(row.code, 'innocence').filter(({ says }) => /\bcompensation\b/.test(says))
				: [];
			const [opens] = paid;
			if (opens !== undefined)
				return {
					first: [{ line: worded('yes', [opens.says], { ...ask, plain: ask.yesNo }, ground), by: opens.sources }],
					beside: [],
				};
			return {
				first: [],
				beside: [
					...claim(row.innocence),
					...claim(
						row.effect.note?.includes('innocen') === true ? reply.about('innocence', row, row.effect.note) : null,
					),
					...(has('innocence') || !ofInnocence
						? []
						: claim(headline(unasked(verdict), ground.homeOf, ground.texts), row.who)),
				],
			};
		}
		case 'dead':
			return {
				first: [],
				beside: has('dead') || row.kind === 'state' ? [] : claim(clemency.points.posthumous, ground.points.posthumous),
			};
		case 'fine':
			return ownFines(ask, verdict, ground);
		case 'group':
			return {
				first: [],
				beside:
					power === null || has('group') || verdict.said.act !== 'amnesty'
						? []
						: claim(headline({ ...verdict, reply: null }, ground.homeOf, ground.texts), row.who),
			};
		case 'discharge': {
			const known = row.kind === 'military' ? ground.general('discharge') : null;
			return { first: known === null ? [] : claim(yesNo(false, [known.says]), known.sources), beside: [] };
		}
		default:
			return null;
	}
}

type Right = Jurisdiction['effect']['rights'];

const ofBows = /^(?:bows?|crossbows?|archery|knife|knives|swords?|tasers?|muzzleloaders?|airguns?|bb)$/;

/** How true it is that a pardon brings it back. */
const truthOfRight: Readonly<Record<Right, Truth | null>> = {
	restored: 'yes',
	'unless-excluded': 'yes',
	// The sentence itself says that it has to be in the pardon.
	'if-stated': 'depends',
	limited: 'limits',
	separate: 'no',
	unknown: null,
	'own-law': null,
};

/** What it does in all; what the row does not say of guns and rights, pages on them alone do. */
function effectThere({ row, finding }: Verdict, { facts, texts }: Ground): Own {
	const { reply, how } = texts.clemency;
	const { rights, firearms, record } = row.effect;
	const power = finding.is === 'power' ? finding.power : null;
	const guns = firearms === 'unknown' ? facts(row.code, 'guns').slice(0, 1) : [];
	const ofRights = (rights === 'unknown' ? (['jury', 'publicOffice', 'vote'] as const) : [])
		.flatMap((topic) => facts(row.code, topic).slice(0, 1))
		.filter(({ means }) => means === 'yes');
	const elsewhere = [
		...(ofRights.length > 0 ? (['rights'] as const) : []),
		...(guns.length > 0 ? (['guns'] as const) : []),
	];
	return {
		first: [{ line: line`${how.effect(row, power?.record ?? record, elsewhere)}`, by: row.process }],
		beside: [...guns, ...ofRights.slice(0, 2)].map(
			(fact): Claim => ({ line: reply.about(askOf[fact.topic] ?? 'rights', row, fact.says), by: fact.sources }),
		),
	};
}

/** Where no page speaks of civil rights as a whole, what pages say of each; the word is that of all of them. */
function eachRight(ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] {
	const { facts, texts } = ground;
	const known = (['vote', 'jury', 'publicOffice', 'guns'] as const).flatMap((topic) =>
		facts(row.code, topic).slice(0, 1),
	);
	const isAll = known.every(({ means }) => means === 'yes' || means === 'without-pardon');
	return known.map((fact, i): Claim => {
		const said = texts.clemency.reply.about(askOf[fact.topic] ?? 'rights', row, fact.says);
		return { line: i === 0 ? worded(isAll ? 'yes' : 'depends', said, ask, ground) : said, by: fact.sources };
	});
}

/** Whether it counts as a prior, which few places say. */
function asPrior(ask: Ask, { row }: Verdict, ground: Ground): Own {
	const { note } = row.effect;
	const says = note !== null && /\bprior\b/.test(note);
	if (says) return { first: [{ line: worded('yes', [note], ask, ground), by: row.process }], beside: [] };
	const known = ground.general('prior');
	const { reply } = ground.texts.clemency;
	return {
		first: [
			...(known === null ? [] : [{ line: worded('depends', [known.says], yesNoOf(ask), ground), by: known.sources }]),
			{ line: reply.notRead('prior', row), by: [] },
		],
		beside: [],
	};
}

/** That it depends answers a yes or no whichever way round it is put. */
const yesNoOf = (ask: Ask): Ask => ({ ...ask, plain: ask.plain || ask.yesNo });

/** What becomes of a sentence that is being served: a pardon ends it, a commutation shortens it. */
function endOfSentence(ask: Ask, verdict: Verdict, ground: Ground): Own {
	const { clemency } = ground.texts;
	const ends = verdict.said.act === 'pardon' ? ground.general('endsSentence') : null;
	// A life sentence without parole has none that could stay.
	const stays = (ask.words ?? []).some((word, i, all) => ofSupervision.test(word) && all[i - 1] !== 'without')
		? ground.general('commutationSupervision')
		: null;
	if (verdict.said.act === 'commutation' && stays !== null) {
		// "Does he still have it after" and "does it end" have one answer and opposite words.
		const text = ask.words?.join(' ') ?? '';
		const isStill = /\bstill\b/.test(text);
		const isEnd =
			!isStill && /\b(?:ends?|over|stops?|wip\w+|cancel\w*|terminat\w*|go(?:es)? away|get rid)\b/.test(text);
		const put: Ask = { code: ask.code, act: ask.act, asked: null, of: null, yesNo: true, plain: isStill || isEnd };
		return {
			first: [{ line: worded(isEnd ? 'mostly-no' : 'mostly-yes', [stays.says], put, ground), by: stays.sources }],
			beside: [],
		};
	}
	if (ends === null)
		return { first: [{ line: line`${clemency.meaning(verdict.said.act)}`, by: ground.points.words }], beside: [] };
	const { stage } = verdict.said;
	const closed = closedTo(
		{ ...ask, code: stage === 'supervised' ? 'on-supervision' : 'while-serving', yesNo: false },
		verdict,
		ground,
	);
	return {
		first: [
			{
				line: worded(asksEnd.test(ask.words?.join(' ') ?? '') ? 'yes' : null, [ofOnePlace(ends.says)], ask, ground),
				by: ends.sources,
			},
		],
		beside: closed,
	};
}

/** What it is to end is named. */
const asksEnd =
	/\b(?:end|ends|over|done|finish\w*|stop|stops|wipe\w*|cancel\w*|out|off|free|released?|home|terminate\w*)\b/;

const ofDriving = /^(?:drivers?|driving|dmv|points)$/;
const ofMoney = /^(?:money|compensat\w*|paid|pays?|payment|dollars|cash|claim|reparations?)$/;
const ofSupervision = /^(?:parole|probation|supervis\w*|release|papers?)$/;

/** After how long civil rights come back without a pardon, where the place has such a way. */
function restorations({ row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	return ground
		.facts(row.code, 'wait')
		.filter(({ waits = [] }) => waits.some(({ act }) => act === 'restoration'))
		.map(({ says, sources }): Claim => ({ line: reply.about('when', row, says), by: sources }));
}
