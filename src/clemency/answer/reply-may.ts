import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import { type Ask, isMay, type Side } from '../judge/ask.js';
import type { Hinge, Power } from '../judge/law.js';
import { sharedBy } from '../judge/shared.js';
import { isBinding, isClemency, judge, type Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import { kindsOfCase } from '../read/tables/concepts.js';
import { fillers, turnsPower } from '../read/tables/plain.js';
import { unitsOf } from '../read/terms.js';
import type { Claim } from './citations.js';
import { otherwise } from './claims.js';
import { worded } from './first-word.js';
import { fromPrison } from './from-prison.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';
import { ofOnePlace } from './of-one-place.js';
import { powerSaid, votedLine } from './power-said.js';
import { replyElse } from './reply-else.js';
import { holderClaim } from './reply-holder.js';
import { offenceIn } from './scope-said.js';
import { silence } from './silence.js';

/** Whether an officer may do it, in the way that was asked: the answer, then what makes it so. */
export function replyMay(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { clemency } = ground.texts;
	const { row, finding, said, reply } = verdict;
	if (ask.sides !== undefined && verdict.finding.is === 'power' && verdict.finding.power !== null)
		return [rightOf(ask.sides, verdict, ground), ...exceptions(verdict, ground)];
	const text = (ask.words ?? []).join(' ');
	const lesser = lesserPower(verdict);
	if (lesser.length > 0) {
		const [first, ...rest] = lesser as [Claim, ...Claim[]];
		const asksIt = ask.yesNo && ask.words?.some((word) => lessens.test(word)) === true;
		const pardons = judge(row, { ...said, act: 'pardon', asked: null });
		return [
			asksIt ? { ...first, line: clemency.reply.yes(first.line) } : first,
			...rest,
			{ line: headline({ ...unasked(pardons), reply: null }, ground.homeOf, ground.texts), by: row.who },
		];
	}
	const power = finding.is === 'power' ? finding.power : null;
	const beside = officialsPart(ask, verdict, ground);
	if (beside !== null) return beside;
	// That silence denies it is told to whoever waits for a signature.
	const waits = ask.words?.some((word) => /^(?:sign\w*|silen\w*|answer\w*|nothing|wait\w*)$/.test(word)) === true;
	const advice = (power?.steps ?? []).flatMap((step): readonly Claim[] =>
		step.step === 'advice' || step.step === 'notice' || (waits && step.step === 'approval')
			? [{ line: line`${clemency.how.step(step)}`, by: row.who }]
			: [],
	);
	if (ask.way === 'which' && power !== null && isOfThisLaw(ask, verdict)) return whichOf(ask, verdict, ground);
	const isFree = power?.decider === 'governor' && !power.steps.some(isBinding);
	if (ask.code === 'alone' && !ask.yesNo && power !== null && !isFree) {
		const own = ownPowers(verdict, ground);
		return [...own, bareClaim(unasked(verdict), ground)];
	}
	// Who decides grants or does not: a yes to a veto would be read as one to the pardon.
	if (ask.code === 'refuse' && power?.decider === 'president') return [bareClaim(unasked(verdict), ground)];
	// A legislature that must agree may block it, and what the Governor may refuse is not asked.
	if (ask.code === 'refuse' && reply === 'consents')
		return [{ line: mayLine({ ...ask, plain: false }, verdict, ground), by: row.who }];
	const elseToo = replyElse(ask, verdict, ground);
	if (elseToo !== null) return elseToo;
	if (ask.code === 'silence') return silence(ask, verdict, ground);
	if (power !== null && isClemency(said.act) && reply !== 'no-longer' && isOfThisLaw(ask, verdict)) {
		const told = powerSaid(ask, power, said.act, verdict, ground);
		if (told !== null) {
			const isStopped = ask.code === 'alone' && told.truth !== 'yes' && power.steps.some(isBinding);
			// Texas's one reprieve on death row is the Governor's alone, and any other is not.
			const [same] = isStopped ? ownCases(verdict, ground) : [];
			if (same !== undefined)
				return [
					{ ...same, line: worded('limits', same.line, ask, ground) },
					{ line: told.said, by: row.who },
				];
			return [{ line: worded(told.truth, told.said, ask, ground), by: row.who }, ...told.beside];
		}
	}
	const closed = closedTo(verdict);
	if (ask.yesNo && ask.code === 'may' && closed !== null) {
		const said = clemency.reply.closed(closed, row);
		return [{ line: ask.plain ? clemency.reply.no(said) : said, by: row.process }];
	}
	const holder = reply === 'no-longer' ? holderClaim(row, ground) : null;
	const plain: Claim = { line: mayLine(ask, verdict, ground), by: row.who };
	const asksAll =
		ask.words?.some((word) => /^(?:power|powers|authority|anything|anyone|anybody|all)$/.test(word)) === true;
	const own = reply === 'no' && ask.code === 'may' && asksAll ? ownPowers(verdict, ground) : [];
	const inside = reply === 'yes' || reply === 'yes-with' ? fromPrison(verdict, ground) : [];
	// "Can he do it for a murder": whether such an offence is left out.
	const offence = able(verdict) && ask.code === 'may' ? offenceIn(text.match(forOffence)?.[0] ?? '') : null;
	const reached: readonly Claim[] = offence === null ? [] : [{ line: clemency.reply.notLeftOut(offence), by: row.who }];
	// Whoever advises and binds nobody is told of where that is asked, or where somebody waits for a signature.
	const isWaiting = waits && reply !== 'no';
	return [plain, ...reached, ...inside, ...(holder === null ? [] : [holder]), ...own, ...(isWaiting ? advice : [])];
}

const able = ({ reply }: Verdict) => reply === 'yes' || reply === 'yes-with';
const forOffence =
	/\bfor (?:a |an )?(?:\w+ )?(?:murder\w*|homicide|manslaughter|robbery|rape|kidnapping|arson|violen\w+)\b/;

/** What an official who decides nothing alone has to do with it: a seat on the board, or the Governor's place while he is away. */
function officialsPart(ask: Ask, { row, finding, said: { act } }: Verdict, ground: Ground): readonly Claim[] | null {
	const { title = '', officer } = ask.asked ?? {};
	if (officer !== 'other-official' || !isClemency(act)) return null;
	const text = [...(ask.told ?? []), ...(ask.words ?? [])].join(' ');
	const acting = /^(?:lieutenant|lt)\b/.test(title) && isAway.test(text) ? ground.general('acting') : null;
	if (acting !== null)
		return [
			{ line: worded('depends', [ofOnePlace(acting.says)], { ...ask, plain: ask.yesNo }, ground), by: acting.sources },
		];
	const power = finding.is === 'power' ? finding.power : null;
	const sits = power?.steps.some((step) => step.step === 'vote' && step.members.toLowerCase().includes(title)) === true;
	if (title === '' || power === null || !sits) return null;
	return [
		{ line: ground.texts.clemency.power.notAlone(votedLine(power, act, row, ground.texts.clemency)), by: row.who },
	];
}

const isAway =
	/\b(?:away|absent|out of|gone|abroad|acting|sick|ill|dies|died|resigns?|resigned|vacation|travel\w*|fills? in|steps? in)\b/;

/** The sentence on who decides, with the word that answers whether the one who was asked about may. */
function mayLine(ask: Ask, verdict: Verdict, ground: Ground): Line {
	const { reply, row } = verdict;
	const bare = headline(unasked(verdict), ground.homeOf, ground.texts);
	// "Can not the legislature pardon": whose side the no is on nobody knows.
	if (/^(?:can|could|may) (?:not|never) /.test(ask.words?.join(' ') ?? '')) return bare;
	// Whoever cannot pardon there cannot do it in any case: the word stands in whatever words it was asked.
	const isPut =
		ask.way === 'yes' ||
		ask.way === 'no' ||
		(ask.way === undefined &&
			ask.yesNo &&
			ask.asked?.officer !== 'board' &&
			asksWhether(ask) &&
			!helps.test(ask.words?.join(' ') ?? '') &&
			!(ask.words ?? []).some((word) => isNo.test(word)));
	// "I was told he doesn't sign them, is that right": it is right where he cannot.
	if (ask.yesNo && ask.code === 'may' && saysNot(ask.words ?? []) && (reply === 'no' || reply === 'yes'))
		return worded(reply, bare, { ...ask, plain: true, way: 'no' }, ground);
	const isInside =
		ask.code === 'while-serving' &&
		/\b(?:can|could|may|will|would)\b.*\b(?:pardon|clemency|commut\w+)\b/.test(ask.words?.join(' ') ?? '');
	if (reply === 'no' && (ask.code === 'may' || isInside) && isPut)
		return worded('no', bare, { ...ask, plain: true }, ground);
	// A tribal council, or a mayor, is named by that nation's or city's own law, or is not.
	if ((row.kind === 'tribal' || row.kind === 'municipal') && reply === 'unknown' && ask.yesNo)
		return worded('depends', bare, { ...ask, plain: true }, ground);
	const able = reply === 'yes' || reply === 'yes-with';
	// "Can he ask the Governor to let him out": whoever decides may be asked.
	if (able && ask.code === 'may' && asksToAsk.test(ask.words?.join(' ') ?? ''))
		return worded('yes', bare, toWord(ask), ground);
	const isBare = (ask.plain || asksOfDoing(ask)) && !isOpen(ask, verdict) && ask.code === 'may';
	// "Is it true that he cannot" is false in any words, unless they name a case that may be left out.
	if (ask.way === 'no')
		return able && ask.code === 'may' && (isBare || !ofKind(ask))
			? worded('yes', bare, { ...ask, plain: true }, ground)
			: bare;
	if (isBare && !ask.plain) return worded(able ? 'yes' : null, bare, { ...ask, plain: true }, ground);
	return isBare || (ask.plain && reply === 'no') ? headline(verdict, ground.homeOf, ground.texts) : bare;
}

/** What is said not to be so, and no question that begins so. */
const saysNot = (words: readonly string[]) => {
	const text = words.join(' ');
	return (
		denied.test(text) && !/^(?:cant|cannot|doesnt|dont|isnt)\b|\b(?:if|when|unless|or|only|without|until)\b/.test(text)
	);
};
const denied =
	/\b(?:cant|cannot|can not|doesnt|does not|dont|never)(?: (?:even|ever|actually|really|just)){0,2} (?:sign|pardon|grant|give|issue|decide|do)\b/;

const asksToAsk =
	/^(?:(?:so|and|but) )*(?:can|could|may) (?:i|he|she|we|they|(?:my|his|her|our) \w+) (?:still |just |even )?(?:ask|petition|write|request|beg)\b(?!.*\b(?:or|directly|straight|before|again|without|while|how|when)\b)/;

/** Whoever cannot pardon may still help, or ask whoever can. */
const helps =
	/^(?:(?:so|and|but) )*(?:can|could|may|will|would) (?:\w+ ){0,3}(?:help|ask|urge|support|advise|recommend|write)\b/;
const isNo = /^(?:not?|never|cannot|cant|couldnt|isnt|doesnt|wont|only|unless|without|nobody|why|how|who|what|if)$/;

/** "Does he still give pardons": who decides does. */
const asksOfDoing = ({ way, yesNo, words = [] }: Ask): boolean =>
	yesNo &&
	/^(?:does|do|has|have)\b.*\b(?:still|powers?|authority|right)\b/.test(words.join(' ')) &&
	way !== 'no' &&
	// A name of a place in the genitive may be left among the words.
	words.filter((word) => !ofDoing.has(word) && !fillers.has(word)).length <=
		(way === 'yes' && words.includes('still') ? 1 : 0);
const ofDoing: ReadonlySet<string> = new Set(
	'do does still even ever also give gives grant grants issue issues do hand out pardon pardons clemency have has got power powers authority right to in for of there any some'.split(
		' ',
	),
);

/** Whether its words name a kind of case, or what more would have to be so. */
const ofKind = ({ words = [] }: Ask) =>
	unitsOf(words).some(({ concept }) => concept !== null && kindsOfCase.has(concept.slice(1))) ||
	words.some((word) => turnsPower.has(word) && !/^(?:not|cannot|cant|never|nobody)$/.test(word));

const byHimself = /\b(?:alone|himself|herself|themselves|own|solo|by (?:him|her) ?self)\b/;

/** "The Governor or the Board?": whoever it is; "alone, or with the Board?": whether alone. */
function whichOf(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row, finding, said } = verdict;
	const power = finding.is === 'power' ? finding.power : null;
	const { clemency } = ground.texts;
	if (power === null || !isClemency(said.act)) return [bareClaim(unasked(verdict), ground)];
	const only = line`${clemency.capital(clemency.only(row, said.act, power))}.`;
	const shared = sharedBy(power);
	const voted = votedLine(power, said.act, row, clemency);
	const { words = [], told = words } = ask;
	const asksAlone = isMay(ask.code) && byHimself.test([...words, ...told].join(' '));
	switch (shared) {
		case 'free': {
			const free = clemency.capital(clemency.only(row, said.act, power));
			const [adviser] = power.steps.flatMap((step) => (step.step === 'advice' ? [clemency.how.step(step)] : []));
			const who = clemency.decider(row, power.decider);
			const isBare = adviser === undefined || power.limit !== undefined;
			if (!isBare) return [{ line: clemency.power.advised(who, [adviser]), by: row.who }];
			return [{ line: asksAlone ? clemency.power.nobodysYes(free, power.limit !== undefined) : only, by: row.who }];
		}
		case 'stopped':
			return [{ line: asksAlone ? clemency.power.notAlone(only) : only, by: row.who }];
		case 'needed':
		case 'outvoted':
			return [{ line: asksAlone ? clemency.power.notAlone(voted) : voted, by: row.who }];
		default:
			return [bareClaim({ ...verdict, reply: null }, ground)];
	}
}

/** Whether it is asked of this law's Governor, of a board, or of whoever decides there. */
function isOfThisLaw({ asked }: Ask, { row, reply }: Verdict): boolean {
	const of = asked?.of ?? row.code;
	const officer = asked?.officer ?? 'board';
	if (officer === 'governor' || officer === 'board') return of === row.code;
	return reply !== 'no' && reply !== 'usually-not' && reply !== 'unsettled' && reply !== 'unknown';
}

/** What the Secretary of a service may do to a sentence, in anybody's words. */
const lessens = /^(?:remit|suspend|cut|shorten|reduc|lower|lighten)/;

/** What an officer who cannot pardon may do to a sentence all the same, where the row says so. */
function lesserPower({ row, said: { act, asked } }: Verdict): readonly Claim[] {
	if (asked?.officer !== 'other-official' || (act !== 'commutation' && act !== 'remission')) return [];
	return row.notes
		.filter((note) => /^The Secretary\b.* may\b/.test(note))
		.map((note): Claim => ({ line: [note], by: row.process }));
}

/** Whether a yes to the power would be read as more: nothing says that somebody still serving is considered. */
function isOpen(ask: Ask, { said, reply }: Verdict): boolean {
	const yes = reply === 'yes' || reply === 'yes-with';
	// In prison the yes is told with what shortens the sentence.
	const still = said.stage === 'supervised';
	// Asked with "alone" or "without", a yes with others would be upside down.
	const isShared =
		reply === 'yes-with' &&
		/\b(?:alone|unless|only)\b|\bor (?:\w+ ){0,3}(?:alone|is|does|do|must|needs?|has|have|boards?|council|commission|someone|somebody|else)\b|\bwithout (?!(?:the )?(?:possibility of )?parole\b)/.test(
			ask.words?.join(' ') ?? '',
		);
	return isShared || (yes && said.act === 'pardon' && still);
}

/** The stage in which the case is, where nobody in it is considered; a sentence can be shortened all the same. */
function closedTo({ row, said, reply, finding }: Verdict): 'serving' | 'supervised' | null {
	const { stage } = said;
	const able = reply === 'yes' || reply === 'yes-with';
	if (!able || finding.is !== 'power' || said.act !== 'pardon' || (stage !== 'serving' && stage !== 'supervised'))
		return null;
	const { death, lifeOrDeath, lifeWithoutParole } = said.hinges;
	if (death === true || lifeOrDeath === true || lifeWithoutParole === true) return null;
	return row.notWhile.includes(stage) ? stage : null;
}

/** Who is right about whose power it is, by name; of one claim whether it is so. */
function rightOf(sides: readonly Side[], verdict: Verdict, ground: Ground): Claim {
	const { row, said } = verdict;
	const { right, yes, no } = ground.texts.clemency.reply;
	const replies = sides.map(({ asked }) => (asked === null ? null : judge(row, { ...said, asked }).reply));
	const able = sides.map(({ isDenied, isWay }, i) => {
		const reply = replies[i];
		if (reply === 'yes' || reply === 'yes-with') return !isDenied;
		return reply === 'no' || reply === 'only-if' || (reply === 'recommends' && !isWay) ? isDenied : null;
	});
	// Who only contradicts is right where the others are not.
	const isSo = able.map((each, i) => (sides[i]?.asked === null ? !able.includes(true) && able.includes(false) : each));
	// Who cannot is named beside who can.
	const cannot = sides[Math.max(replies.indexOf('no'), 0)]?.asked ?? null;
	// Who has a say in some cases alone is not told to have none.
	const isNever = replies.includes('no') && exceptions(verdict, ground).length === 0;
	const line = headline(unasked(judge(row, { ...said, asked: isNever ? cannot : null })), ground.homeOf, ground.texts);
	if (isSo.includes(null)) return { line, by: row.who };
	const names = sides.flatMap(({ who }, i) => (isSo[i] === true && who !== null ? [who] : []));
	if (sides.length > 1) return { line: right(names, line), by: row.who };
	return { line: isSo[0] === true ? (names[0] === undefined ? yes(line) : right(names, line)) : no(line), by: row.who };
}

/** In which cases somebody else has a say. */
const exceptions = (verdict: Verdict, { texts }: Ground): readonly Claim[] =>
	otherwise({ ...verdict, reply: null }, texts, true).map((line): Claim => ({ line, by: verdict.row.who }));

/** Who decides, without a yes or no. */
function bareClaim(verdict: Verdict, ground: Ground): Claim {
	return { line: headline({ ...verdict, reply: null }, ground.homeOf, ground.texts), by: verdict.row.who };
}

/** Cases in which the Governor may do what was asked about without anybody's vote. */
function ownCases({ row, said, finding }: Verdict, { texts: { clemency } }: Ground): readonly Claim[] {
	const { act } = said;
	const others = finding.is === 'power' ? finding.others : [];
	if (!isClemency(act)) return [];
	return others
		.filter(({ power }) => power.decider === 'governor' && !power.steps.some(isBinding))
		.map(({ on, power }): Claim => {
			const then = clemency.only(row, act, power, true);
			return { line: clemency.otherwise(clemency.when(row, on), then), by: row.who };
		});
}

/** What the Governor may do without anybody's vote, where what was asked about is not among it. */
function ownPowers({ row, said }: Verdict, { texts: { clemency } }: Ground): readonly Claim[] {
	const own = row.powers.filter(
		({ decider, steps, acts }) =>
			decider === 'governor' && !steps.some(isBinding) && !acts.some((act) => act === said.act),
	);
	const limits = ({ when, limit }: Power) => [
		...(Object.keys(when) as Hinge[]).filter((on) => when[on] === true).map((on) => clemency.when(row, on)),
		...(limit === undefined ? [] : [limit]),
	];
	const kinds = (powers: readonly Power[]) =>
		powers.flatMap(({ acts }) => acts).map((act) => clemency.reply.kind(act, false));
	// What has no limits is told in one sentence.
	const whole = own.filter((power) => limits(power).length === 0);
	const limited = own.filter((power) => limits(power).length > 0).map((power) => [power]);
	return [...(whole.length === 0 ? [] : [whole]), ...limited].map((powers): Claim => {
		const said = powers.flatMap(limits).map(lower);
		return { line: clemency.power.own(clemency.decider(row, 'governor'), kinds(powers), said), by: row.who };
	});
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
