import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import { isOfForm } from '../read/effect-put.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { asksWithout } from './fact-word.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';
import { ofOnePlace } from './of-one-place.js';
import { ownFines } from './own-fines.js';
import { removal } from './own-removal.js';
import type { Own, OwnRow } from './own-row.js';
import { recordSaid, replyRecord } from './reply-record.js';
import { closedTo } from './reply-when.js';
import { rightsAlone, rightsByPardon } from './rights-there.js';
import { instead, kindsThere } from './what-there-is.js';

/** Whether it is given back is asked, and not whether somebody may have one whoever gave it. */
const givesBack = /\b(?:giv\w+|gets?|restor\w+|covers?|brings?|back|returns?|includ\w+)\b/;

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
				ask.words.every(
					(word) => !/^(?:cdl|commercial|trucking|truck|bus|school|teach\w*|certificates?|certificat\w+)$/.test(word),
				)
			)
				return { first: [{ line: reply.driving(row), by: [] }], beside: [] };
			const general = ground.general('licence');
			const isLifted = ground.facts(row.code, 'licence')[0]?.means === 'yes';
			const text = (ask.words ?? []).join(' ');
			// Whoever gives the licence may still refuse it, and nobody has to give it.
			const truth = mayRefuse.test(text) ? 'yes' : byItself.test(text) ? 'no' : null;
			if (general !== null && truth !== null && !isLifted) {
				const put: Ask = truth === 'yes' ? toWord(ask) : { ...ask, plain: true, way: 'yes' };
				const line = worded(truth, [ofOnePlace(general.says)], put, ground);
				return { first: [{ line, by: general.sources }], beside: [] };
			}
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
						? claim(
								worded(
									givesBack.test((ask.words ?? []).join(' ')) ? 'no' : null,
									reply.automaticGuns(row),
									{ ...ask, plain: ask.plain || ask.yesNo },
									ground,
								),
							)
						: [],
				beside: has('guns') ? [] : righted(row.effect.firearms, reply.gunRights[row.effect.firearms]?.(row)),
			};
		case 'vote':
		case 'jury':
		case 'office':
		case 'rights': {
			if (ask.code === 'rights') return allRights(ask, verdict, ground);
			const { rights } = row.effect;
			// "Can my sister vote" asks for no pardon: what gives the vote back without one stands first.
			const isTold = ground.facts(row.code, 'vote').some((fact) => fact.without !== undefined);
			const isWithout = ask.code === 'vote' && !isTold && !ask.words?.some((word) => /^(?:pardon|clemency)/.test(word));
			const without = isWithout ? [row.change ?? '', ...row.notes].filter((note) => /\bvote back\b/.test(note)) : [];
			return {
				first: without.flatMap((note) => claim(note)),
				beside: has(ask.code === 'office' ? 'publicOffice' : ask.code)
					? []
					: righted(rights, reply.civilRights[rights]?.(row)),
			};
		}
		case 'effect':
			return ask.words?.some((word) => /^(?:priors?|enhance\w*|strikes?|habitual)$/.test(word)) === true ||
				(/\bprior\b/.test(row.effect.note ?? '') && ask.words?.some((word) => /^counts?$/.test(word)) === true)
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
			return kindsThere(ask, verdict, ground);
		case 'alternative':
			return instead(ask, verdict, ground);
		case 'innocence': {
			const ofInnocence = row.innocence !== null || row.effect.note?.includes('innocen') === true;
			if (verdict.said.act === 'commutation')
				return { first: claim(clemency.meaning('commutation'), ground.points.words), beside: [] };
			// Asked for money, what it opens answers, and not what the word means.
			const asksMoney = (ask.told ?? ask.words ?? []).some((word) => ofMoney.test(word));
			const paid = asksMoney
				? ground.facts(row.code, 'innocence').filter(({ says }) => /\bcompensation\b/.test(says))
				: [];
			const [opens] = paid;
			if (opens !== undefined)
				return {
					first: [{ line: worded('yes', [opens.says], { ...ask, plain: ask.yesNo }, ground), by: opens.sources }],
					beside: [],
				};
			const isOfOne = row.kind === 'state' || row.kind === 'territory';
			if (asksMoney && isOfOne) return { first: [{ line: [reply.unpaidInnocence(row)], by: [] }], beside: [] };
			// "Does it mean that I am innocent" is answered by what a pardon says.
			const means = ground.general('innocent');
			if (
				means !== null &&
				isOfOne &&
				row.effect.note?.includes('status of innocence') !== true &&
				saysInnocent.test((ask.words ?? []).join(' '))
			)
				return {
					first: [
						{
							line: worded('no', [ofOnePlace(means.says)], { ...ask, plain: ask.plain || ask.yesNo }, ground),
							by: means.sources,
						},
					],
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

const mayRefuse =
	/\b(?:can|could|may|might|will|would)\b.*\b(?:refused?|refuse me|deny|denied|turn(?:ed)? (?:\w+ )?down|rejected?|kept out)\b/;
const byItself = /\b(?:automatic\w*|by itself|right away|get it back|give it back|have to give)\b/;
const ofBows = /^(?:bows?|crossbows?|archery|knife|knives|swords?|tasers?|airguns?|bb)$/;

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

/** What it does in all: the record, then each right as far as pages speak of it. */
function effectThere(verdict: Verdict, ground: Ground): Own {
	const { row, finding } = verdict;
	const { reply, how } = ground.texts.clemency;
	const power = finding.is === 'power' ? finding.power : null;
	const each = row.effect.rights === 'if-stated' ? null : rightsByPardon(verdict, ground);
	const [record] = ground.facts(row.code, 'record');
	if (each === null || row.kind === 'federal')
		return {
			first: [{ line: line`${how.effect(row, power?.record ?? row.effect.record)}`, by: row.process }],
			beside: [],
		};
	const kept = record === undefined ? recordSaid(verdict, ground) : { line: [record.says], by: record.sources };
	return {
		first: [...(kept === null ? [] : [kept])],
		beside: [
			{ line: [each.says], by: each.by },
			...(record !== undefined &&
			row.effect.note !== null &&
			/\b(?:prior|licen[cs]es?|consequences)\b/.test(row.effect.note)
				? [{ line: reply.says(row.effect.note), by: row.process }]
				: []),
		],
	};
}

/** Which rights come back: each of them where pages speak of each, else what the row says of all. */
function allRights(ask: Ask, verdict: Verdict, ground: Ground): Own {
	const { row } = verdict;
	const { reply } = ground.texts.clemency;
	const text = (ask.words ?? []).join(' ');
	const isAlone = /\bwithout (?:\w+ ){0,3}(?:pardon|pardoned|clemency)\b/.test(text) || ask.way === 'without';
	const put: Ask = { ...ask, plain: ask.plain || isAlone || asksWhether(ask) };
	// How many years a restoration without a pardon takes is asked by its name.
	const years =
		(/\b(?:restor\w+|without)\b/.test(text) && !/\bpardon/.test(text)) ||
		/\b(?:years|how long)\b/.test((ask.told ?? []).join(' '))
			? restorations(verdict, ground)
			: [];
	// Asked of civil rights, or of citizenship, guns are none of them.
	const isCivil = /\b(?:civil|citizen\w*)\b/.test(text);
	const each = isAlone ? rightsAlone(verdict, ground, isCivil) : rightsByPardon(verdict, ground, isCivil);
	const whole = reply.civilRights[row.effect.rights]?.(row);
	if (each !== null && row.effect.rights !== 'if-stated')
		return {
			first: [
				...years,
				{
					line: worded(years.length > 0 ? null : each.truth, [each.says], { ...put, way: 'yes' }, ground),
					by: each.by,
				},
			],
			beside: [],
		};
	return {
		first: years,
		beside:
			whole === undefined
				? []
				: [{ line: worded(truthOfRight[row.effect.rights], [whole], put, ground), by: row.process }],
	};
}

/** Whether it counts as a prior, which few places say. */
function asPrior(ask: Ask, { row }: Verdict, ground: Ground): Own {
	const { note } = row.effect;
	const says = note !== null && /\bprior\b/.test(note);
	const whether = { ...ask, plain: ask.plain || asksWhether(ask) };
	if (says) return { first: [{ line: worded('yes', [note], whether, ground), by: row.process }], beside: [] };
	const known = ground.general('prior');
	const { reply } = ground.texts.clemency;
	if (known === null) return { first: [{ line: reply.notRead('prior', row), by: [] }], beside: [] };
	if (row.kind !== 'state' && row.kind !== 'territory')
		return {
			first: [{ line: worded('mostly-yes', [known.says], yesNoOf(ask), ground), by: known.sources }],
			beside: [],
		};
	return { first: [{ line: [reply.priorUnread(row)], by: known.sources }], beside: [] };
}

/** That it depends answers a yes or no whichever way round it is put. */
const yesNoOf = (ask: Ask): Ask => ({ ...ask, plain: ask.plain || ask.yesNo });

/** What becomes of a sentence that is being served: a pardon ends it, a commutation shortens it. */
function endOfSentence(ask: Ask, verdict: Verdict, ground: Ground): Own {
	const { clemency } = ground.texts;
	// Made eligible for parole, somebody is not free yet.
	const all = [...(ask.told ?? []), ...(ask.words ?? [])].join(' ');
	if (
		verdict.said.act !== 'pardon' &&
		/\bcommut\w+\b/.test(all) &&
		/\bparole eligib\w+|\beligible for parole\b/.test(all)
	)
		return { first: [{ line: clemency.reply.onlyEligible(verdict.row), by: ground.points.words }], beside: [] };
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
/** Asked of any pardon, and not of one for innocence. */
const saysInnocent =
	/\bpardon(?:ed)? (?:\w+ ){0,2}(?:means?|says?|proves?|makes?|declares?|shows?)\b|\b(?:mean|prove|make|declare|show|say) (?:\w+ ){0,4}(?:innocent|innocence|did not do|didnt do|not guilty)\b/;
const ofSupervision = /^(?:parole|probation|supervis\w*|release|papers?)$/;

/** After how long civil rights come back without a pardon, where the place has such a way. */
function restorations({ row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	return ground
		.facts(row.code, 'wait')
		.filter(({ waits = [] }) => waits.some(({ act }) => act === 'restoration'))
		.map(({ says, sources }): Claim => ({ line: reply.about('when', row, says), by: sources }));
}
