import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import { asksNeed } from '../read/effect-put.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Fact } from '../shapes/fact.js';
import { againSaid } from './again-said.js';
import type { Claim } from './citations.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { isOfMoney, ownStage } from './own-stage.js';
import { whenPut } from './own-when.js';
import { waitingClaims } from './waiting.js';
import { whatIsWeighed } from './weighed.js';

/*
 * Who is taken, what counts for them and how likely it is, of one state: one statement, with the word that the
 * question was put for. Null where what is asked is said elsewhere.
 */

export function replyTime(asked: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const { row } = verdict;
	const ask = withOwed(asked);
	if (howOften.test(textOf(ask)) && (ask.code === 'where' || ask.code === 'meets' || ask.code === 'while-serving'))
		return againSaid({ ...ask, code: 'again' }, verdict, ground);
	if (ask.code === 'remorse' && row.kind !== 'municipal') return remorse(ask, verdict, ground);
	if (ask.code === 'chances' && row.kind !== 'municipal') return chances(ask, verdict, ground);
	const put = ask.code === 'when' || ask.code === 'on-supervision' ? whenPut(ask, verdict, ground) : [];
	if (put.length > 0) return put;
	if (
		ask.code === 'when' &&
		ask.act === 'pardon' &&
		owes.test(allOf(ask)) &&
		!/\bhow (?:long|many)\b|\bwhen\b/.test(textOf(ask))
	)
		return stage(
			{ ...ask, code: 'on-supervision', words: [...(ask.words ?? []), ...(ask.told ?? [])] },
			verdict,
			ground,
		);
	if (ask.code === 'while-serving' || ask.code === 'on-supervision') return stage(ask, verdict, ground);
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	switch (ask.code) {
		case 'criteria':
			return criteria(ask, verdict, ground);
		case 'innocence':
			return innocence(ask, verdict, ground);
		case 'juvenile':
			return juvenile(ask, verdict, ground);
		case 'deferred':
			return deferred(ask, verdict, ground);
		case 'on-appeal':
			return onAppeal(ask, verdict, ground);
		case 'municipal':
			return city(ask, verdict, ground);
		default:
			return null;
	}
}

/** "I still owe restitution, can I apply": what is owed was told beside the question. */
const withOwed = (ask: Ask): Ask =>
	ask.code === 'on-supervision' && !onPaper.test(allOf(ask)) && owes.test(allOf(ask))
		? { ...ask, words: [...(ask.words ?? []), ...(ask.told ?? [])] }
		: ask;
const onPaper = /\b(?:probation|parole|paroled|supervis\w+|papers?)\b/;

/** In prison, on paper or in debt; a day that was told is counted instead. */
function stage(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const {
		row,
		said: { told },
	} = verdict;
	const isTold = ask.code === 'on-supervision' && !isOfMoney(ask) && Object.keys(told?.events ?? {}).length > 0;
	if ((isTold && waitingClaims(ask, verdict, ground).length > 0) || row.basis === 'own-law') return null;
	const rules = row.eligibility.map((rule): Claim => ({ line: [rule], by: row.process }));
	const { first, beside } = ownStage({ ask, verdict, ground, rules });
	return [...first, ...beside];
}

const howOften =
	/\bhow (?:often|many times) (?:can|could|may|is|are)\b.*\b(?:apply|ask|file|petition|request|put in|try)\b/;
const owes = /\b(?:restitution|fines?|court (?:costs|debt|fees)|owe|owes|owed)\b/;
const textOf = ({ words = [] }: Ask) => words.join(' ');
const allOf = ({ words = [], told = [] }: Ask) => [...words, ...told].join(' ');
const said = (line: Line, by: Claim['by'] = []): readonly Claim[] => [{ line, by }];
const putTo = (truth: Truth | null, line: Line, ask: Ask, ground: Ground): Line =>
	worded(asksWhether(ask) ? truth : null, line, toWord(ask), ground);

const hard =
	/\b(?:hard|harder|difficult|tough|rare|rarely|unlikely|hopeless|impossible|stingy|slim|never|nobody|waste|pointless)\b/;
const ever =
	/\b(?:ever|any|anybody|anyone|anymore|somebody|someone|actually|still|do they|does (?:he|she|it)|even|do(?:es)? (?:\w+ ){0,3}?(?:give|grant|hand))\b/;

/** How likely it is: as a page classed it, so that "is it hard" and "do they ever" have their word. */
function chances(ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] | null {
	const [fact] = ground.facts(row.code, 'chances');
	if (fact === undefined) return null;
	const { says, sources } = fact;
	const text = textOf(ask);
	const at = likely.findIndex((pattern) => pattern.test(says));
	const [isHard, isEver, isLikely] = truths[at] ?? [null, null, null];
	const truth = hard.test(text) ? isHard : ever.test(text) ? isEver : isLikely;
	return said(putTo(truth, [says], ask, ground), sources);
}

const likely = [
	/\bgranted often\b/,
	/\bregularly but sparingly\b/,
	/\bsome governors\b/,
	/\bare rare\b|\bno case that deserved\b/,
];
const truths: readonly (readonly [hard: Truth, ever: Truth, likely: Truth])[] = [
	['no', 'yes', 'yes'],
	['mostly-yes', 'yes', 'depends'],
	['depends', 'yes', 'depends'],
	['yes', 'mostly-no', 'no'],
];

/** What is weighed: by the place's own page, else by the federal list, which serves as a guide. */
function criteria(ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] {
	const weighed = whatIsWeighed(ask, row, ground);
	if (weighed.length > 0) return weighed;
	const { reply } = ground.texts.clemency;
	const [own] = [
		...ground
			.facts(row.code, 'wait')
			.filter(({ says }) => /\bgood conduct\b/.test(says))
			.map(({ says, sources }): Claim => ({ line: [says], by: sources })),
		...row.eligibility
			.filter((rule) => /\bcompelling need\b/.test(rule))
			.map((rule): Claim => ({ line: reply.waitsAs(row, rule), by: row.process })),
	];
	const text = textOf(ask);
	const truth = needed.test(text) ? 'yes' : helpful.test(text) ? 'probably' : 'depends';
	if (own !== undefined) return [{ ...own, line: putTo(truth, own.line, ask, ground) }];
	return said(
		putTo(truth === 'yes' ? null : truth, reply.weighed(row), ask, ground),
		ground.general('criteria')?.sources,
	);
}

const needed = /\b(?:reasons?|need|needs)\b/;
const helpful =
	/\b(?:jobs?|work\w*|church|god|faith|schools?|class(?:es)?|degree|ged|college|volunteer\w*|community|sober|clean|conduct|behaviou?r|family|kids|children|married|rehab\w*|programs?|treatment|military|veteran|years|good|changed)\b/;

/** Whether somebody must admit it, and whether being sorry counts: two questions with opposite words. */
function remorse(ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const text = textOf(ask);
	const by = ground.general('remorse')?.sources;
	const isFatal = /\b(?:kill\w*|ruin\w*|sink\w*|disqualif\w*|automatic\w*|denied)\b/.test(text);
	if (counts.test(text) && !isFatal) {
		const claim = reply.sorryCounts(row);
		return said(whether.test(text) ? worded('usually', claim, toWord(ask), ground) : claim, by);
	}
	const isMay = /^(?:(?:so|and|but|if \w+) )*(?:can|could|may)\b|\bstill (?:apply|ask|put|file|get|be)\b/.test(text);
	const truth: Truth = isMay ? 'yes-as-read' : 'no-as-read';
	return said(whether.test(text) ? worded(truth, reply.noApology(row), toWord(ask), ground) : reply.noApology(row), by);
}

const counts =
	/\b(?:matters?|helps?|counts?|weighs?|weighed|difference|hurts?|against|important|consider\w*|look\w*)\b/;
const whether =
	/\b(?:do|does|did|is|are|can|could|may|must|will|would|should|need|needs|has|have|gotta|got)\b(?!.*\b(?:or|how|what)\b)/;

const saysInnocent =
	/\bpardon(?:ed)? (?:\w+ ){0,2}(?:means?|says?|proves?|makes?|declares?|shows?)\b|\b(?:mean|prove|declare) (?:\w+ ){0,4}innocent\b/;

/** Whether a pardon says that somebody did not do it, and whether it is paid for. */
function innocence(ask: Ask, { row, said: { act } }: Verdict, ground: Ground): readonly Claim[] | null {
	if (act !== 'pardon') return null;
	const { reply } = ground.texts.clemency;
	const [fact] = ground.facts(row.code, 'innocence');
	const isPaid = ofMoney.test(allOf(ask));
	const isPut = asksWhether(ask);
	const straight = { ...toWord(ask), plain: isPut };
	// Whether a pardon says so is answered by what it says, and not by what one for innocence opens.
	if (fact !== undefined && !isPaid && saysInnocent.test(textOf(ask))) return null;
	const note = row.effect.note?.includes('innocen') === true ? row.effect.note : null;
	const own = row.innocence ?? (note === null ? null : reply.asUsed(note));
	// What such a pardon pays is told where that is asked, or where nothing else is known of it.
	if (fact !== undefined && (isPaid || own === null || /\binnocence\b/.test(textOf(ask))))
		return said(worded('yes', [fact.says], straight, ground), fact.sources);
	if (isPaid) return said(reply.innocencePaid(row));
	if (own !== null && !/\bterms?\b/.test(own))
		return said(
			worded(
				isHelp.test(textOf(ask)) || /\bstatus\b/.test(own) ? 'yes' : 'depends',
				reply.waitsAs(row, own),
				straight,
				ground,
			),
			row.process,
		);
	const general = ground.general('innocent')?.sources;
	// "Can he get one that says so" is no question of what every pardon says.
	const truth: Truth | null = isHelp.test(textOf(ask)) ? 'depends' : 'no';
	return said(worded(truth, reply.noInnocence(row), straight, ground), general);
}

const ofMoney = /\b(?:money|compensat\w*|paid|pay|pays|payout|cash|dollars|sue|owed?)\b/;
const isHelp = /\b(?:can|could|may|help|helps|is there|get|apply|ask|way)\b/;

/** A case of the juvenile court, or an adult's sentence for what a minor did. */
function juvenile(ask: Ask, { row, said: { stage, hinges } }: Verdict, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const all = allOf(ask);
	const isPut =
		asksWhether(ask) || /\b(?:can|could|may|will|do|does|is|are)\b(?!.*\b(?:how|what|which)\b)/.test(textOf(ask));
	const straight = { ...toWord(ask), plain: isPut };
	const isLife = /\b(?:life|lifer|lwop|parole|prison|sentenced?|years)\b/.test(all) && !ofChildren.test(all);
	if (isLife || hinges.lifeWithoutParole === true || stage === 'serving')
		return said(worded('yes-as-read', reply.minorForLife(row), straight, ground));
	if (/\b(?:adult|adults|felony|convicted|certified|waived|transferred)\b/.test(all) && !ofChildren.test(all))
		return said(worded('yes-as-read', reply.triedAsAdult(row), straight, ground));
	const [fact] = ground.facts(row.code, 'juveniles');
	if (fact === undefined) return said(reply.juvenileUnread(row));
	const truth = fact.means === 'yes' || fact.means === 'no' ? fact.means : null;
	return said(worded(truth, [fact.says], straight, ground), fact.sources);
}

const ofChildren = /\b(?:juvenile|juvie|delinquen\w*|adjudicat\w*|youth|family court|reform school|kids?|childhood)\b/;

/** A judgment that was put off, or a plea without one. */
function deferred(ask: Ask, { row, said: { told } }: Verdict, ground: Ground): readonly Claim[] | null {
	const gone = undone(ask, row, ground);
	if (gone !== null) return gone;
	const [fact] = ground.facts(row.code, 'deferred');
	if (Object.keys(told?.events ?? {}).length > 0) return null;
	const { reply } = ground.texts.clemency;
	// That it can be pardoned says not that it must.
	const isOpen = /\b(?:how|when|what|which|who|where)\b/.test(textOf(ask)) || (asksNeed(ask) && fact?.means === 'yes');
	if (fact === undefined) return said(reply.deferredUnread(row), ground.general('deferred')?.sources);
	// That it can be pardoned makes no need of it.
	if (fact.means === 'yes' && asksNeed(ask))
		return said(
			worded('usually-not', reply.withoutConviction(fact.says), { ...ask, plain: true, way: 'yes' }, ground),
			fact.sources,
		);
	const truth: Truth | null = fact.means === 'yes' ? 'yes' : fact.means === 'no' ? ofNo(fact) : null;
	return said(worded(isOpen ? null : truth, [fact.says], { ...toWord(ask), plain: true }, ground), fact.sources);
}

/** A conviction that a court took back, or a record that is out of sight: what is left to pardon; null where neither was told. */
function undone(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const { reply } = ground.texts.clemency;
	if (ask.of !== 'takenBack' && ask.of !== 'outOfSight') return null;
	const rows = ask.of === 'takenBack' ? ['setAside', 'acquittal'] : ['differExpungementSealing', 'immigrationExpunged'];
	const put = { ...ask, plain: true, way: 'yes' as const };
	return said(
		worded('usually-not', reply[ask.of](row), put, ground),
		rows.flatMap((key) => ground.general(key)?.sources ?? []),
	);
}

const ofNo = ({ says }: Fact): Truth => (/\bordinarily\b/.test(says) ? 'usually-not' : 'no');

/** While a court still has it: what comes first, or that no page says. */
function onAppeal(ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const rule = row.eligibility
		.flatMap((each) => each.split(/; /))
		.find((each) => /\bappeal|\b[Rr]emed(?:y|ies)\b|\bset aside by a court\b/.test(each));
	if (rule === undefined) return said(reply.appealUnread(row), ground.general('appealOpen')?.sources);
	const line = reply.waitsAs(row, rule.replace(/\.?$/, '.'));
	const isTurned = /\b(?:must|have to|has to|need|needs|required|finish\w*|exhaust\w*|first|over|done)\b/.test(
		textOf(ask),
	);
	return said(putTo(isTurned ? 'usually' : 'usually-not', line, ask, ground), row.process);
}

/** A breach of a city's ordinance, or a ticket. */
function city(ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const [fact] = ground.facts(row.code, 'ordinances');
	const officer = ask.asked?.officer ?? (/\bmayor\b/.test(textOf(ask)) ? 'mayor' : null);
	const by = ground.facts('ALL', 'ordinances')[0]?.sources;
	if (fact === undefined) {
		if (ticket.test(allOf(ask)) && officer === null) return said(reply.ticket(row));
		const isPut = asksWhether(ask) || officer !== null;
		return said(isPut && asksWhether(ask) ? reply.cityDepends(row) : reply.cityUnread(row), by);
	}
	return said(putTo(cityTruth(fact, officer), [fact.says], ask, ground), fact.sources);
}

function cityTruth({ means, says }: Fact, officer: string | null): Truth | null {
	if (officer === 'mayor') return means === 'yes' ? 'yes' : /\bmayor\b/.test(says) ? 'depends' : null;
	if (officer === 'governor') return /\bGovernor (?:does not|cannot)|not the Governor\b/.test(says) ? 'no' : null;
	return means === 'yes' ? 'yes' : null;
}

const ticket = /\b(?:tickets?|speeding|parking|citation)\b/;
