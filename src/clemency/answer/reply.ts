import { line } from '../../render/line.js';
import { type Ask, type AskCode, isEffect, isMay } from '../judge/ask.js';
import { sharedBy } from '../judge/shared.js';
import { judge, type Verdict } from '../judge/verdict.js';
import { votingStep } from '../judge/voting-step.js';
import { toWord } from '../read/put-so.js';
import { asking } from '../read/tables/told.js';
import { isAddressSaid } from './apply-said.js';
import { leading, unreadOf } from './choose.js';
import type { Claim } from './citations.js';
import { otherwise } from './claims.js';
import { plainText } from './clauses.js';
import { clausesFor } from './clauses-found.js';
import { worded } from './first-word.js';
import { fromPrison } from './from-prison.js';
import type { Ground } from './ground.js';
import { headline, unasked } from './headline.js';
import { isMayBe } from './may-be.js';
import { insteadOf } from './meant-by.js';
import { comesNear, toldAlone } from './near.js';
import { notThatOffice } from './not-that-office.js';
import { ofLife } from './of-life.js';
import { ofThisCase } from './of-this-case.js';
import { openCharge } from './open-charge.js';
import { asksFromInside } from './own-stage.js';
import { ownWord } from './own-word.js';
import { partOfBody } from './part-of-body.js';
import { isBesidePower, partServed } from './part-served.js';
import { actsAsked, replyActs } from './reply-acts.js';
import { ofCity, replyCity } from './reply-city.js';
import { replyElected, replyHolder } from './reply-holder.js';
import { replyHowMany } from './reply-how-many.js';
import { replyMay } from './reply-may.js';
import { replyTopic } from './reply-topic.js';
import { wasRestored } from './rights-there.js';
import { isSame } from './same-claim.js';
import { isToldBy } from './told-by.js';
import { asksDay, waitingClaims } from './waiting.js';

/** Of a law alone, without a person or a case, these ask who decides. */
const whoToo: ReadonlySet<AskCode> = new Set(['who', 'general', 'happened', 'meaning', 'difference', 'numbers']);

/** Of the way an application goes: who is named in it need not be able to pardon. */
const ofProcess: ReadonlySet<AskCode> = new Set<AskCode>([
	'notice',
	'hearing',
	'public',
	'reasons',
	'duration',
	'where',
	...([
		'deadline',
		'appeal',
		'late',
		'age',
		'again',
		'support',
		'inquiry',
		'relative',
		'lawyer',
		'cost',
		'proof',
	] as const),
]);

const ofWay: ReadonlySet<AskCode> = new Set<AskCode>([...ofProcess, 'cost', 'lawyer', 'support']);

/** The answer to one question by one law: the first claim answers, the others say what makes it so. */
export function reply(ask: Ask, verdict: Verdict, known: Ground): readonly Claim[] {
	const ground: Ground = { ...known, facts: (code, topic) => ofThisCase(known.facts(code, topic), verdict) };
	const toServe = partServed(ask, verdict, ground);
	if (toServe.length > 0)
		return isBesidePower(ask) ? [...replyAlone(ask, verdict, ground).slice(0, 1), ...toServe] : toServe;
	// Where another office decides the address for pardons would lead astray.
	const isElsewhere = ask.code === 'where' && notThatOffice(verdict, ground).length > 0;
	const found = isElsewhere ? [] : clausesFor(ask, verdict.row, ground).filter((each) => isOfAsked(ask, verdict, each));
	const other = insteadOf(ask);
	if (other !== null) return replyTopic({ ...ask, code: other, of: null, asked: null }, verdict, ground);
	if (ask.of?.startsWith(unreadOf) === true) {
		const concept = ask.of.slice(unreadOf.length).replace(/~/g, ' ');
		const none: Claim = { line: ground.texts.clemency.reply.notRead(concept, verdict.row), by: [] };
		return asksWho(ask) ? [none, headlineClaim(verdict, ground)] : [none];
	}
	if (ask.code === 'clause') {
		if (ask.of?.startsWith(toldAlone) === true) return found;
		if (ask.of?.startsWith(comesNear) === true) return [{ line: [ground.texts.clemency.reply.near], by: [] }, ...found];
		const [out, ...others] = found;
		// That such cases are not taken is the whole answer.
		if (out !== undefined && saysLeftOut.test(plainText(out.line)))
			return [
				{
					...out,
					line: worded(
						plainText(out.line).startsWith('No ') ? null : 'no',
						out.line,
						{ ...ask, plain: ask.plain || takes.test(ask.words?.join(' ') ?? '') },
						ground,
					),
				},
				...others,
			];
		return asksWho(ask) ? [...found, headlineClaim(verdict, ground)] : found;
	}
	const ownSaid = verdict.finding.is === 'elsewhere' ? ownWord(verdict.finding.act, verdict.row) : [];
	if (ownSaid.length > 0) return once([...ownSaid, pardons(verdict, ground), ...found]);
	const told = once(replyAlone(ask, verdict, ground));
	const said = verdict.said.hinges.death === true ? told.map((each) => ofExecution(each, ground)) : told;
	// A day that was counted is what was asked for.
	if (asksDay(ask.code) && waitingClaims(ask, verdict, ground).length > 0) return said;
	const [first, ...rest] = said;
	if (first !== undefined && isMayBe(ask) && /^Only /.test(plainText(first.line)))
		return [{ ...first, line: worded('yes', first.line, { ...ask, plain: true, way: 'yes' }, known) }, ...rest];
	if (found.length === 0 || first === undefined) return said;
	// A yes or no answers what was asked, as does who decides: what else is said of it stands behind.
	const lead = plainText(first.line);
	// A word and its sentence are the whole answer, and so is which of two it is.
	if ((ask.code === 'may' && ask.plain && isWord.test(lead)) || (isMay(ask.code) && ask.way === 'which')) return said;
	// What can be granted, and whether in part, is told by its own words.
	const [part] = found.filter((each) => ofParts.test(plainText(each.line)));
	if (ask.code === 'partial' && part !== undefined && plainText(part.line).includes('partial'))
		return [{ ...part, line: worded('yes', part.line, ask, ground) }];
	if (part === undefined && (ask.code === 'kinds' || ask.code === 'partial')) return said;
	// Who sits on a board is told by its members, and how it votes by the vote.
	const isBoards = ofVotes.has(ask.code) || ask.code === 'members';
	const isRead = ask.code === 'members' ? ofMembers.test(lead) : 'sources' in first.by || first.by.length > 0;
	if (isBoards && isRead && !lead.includes("nobody's vote binds")) return said;
	// What a court held is told by what it held.
	const held =
		/^did (?:\w+ ){0,4}courts?\b/.test(ask.words?.join(' ') ?? '') && /\bCourt\b/.test(plainText(found[0]?.line ?? []));
	const leads = !held && (/^(?:Yes|No|Not settled|Not yet)\b/.test(lead) || ask.of?.startsWith(`${leading}-`) !== true);
	// Behind it a statement is told as the answer tells it anyway, in fewer words.
	const isShorter = (one: Claim, other: Claim) => plainText(one.line).length < plainText(other.line).length;
	// Who must be heard, vote or agree is told by the answer.
	const { finding } = verdict;
	const steps = finding.is === 'power' ? (finding.power?.steps ?? []).map(ground.texts.clemency.how.step) : [];
	const isStep = (each: Claim) => steps.includes(plainText(each.line));
	const news = saidOfDead(found.filter((each) => !isMay(ask.code) || !isStep(each))).filter(
		(each) =>
			!isSame(each, first) &&
			!(ask.code === 'notice' && lead.includes('newspaper') && plainText(each.line).includes('newspaper')) &&
			!(leads && isToldBy(plainText(each.line), lead)) &&
			!(leads && rest.some((one) => isSame(each, one) && isShorter(one, each))),
	);
	// A kind that is not taken, and was told, is a no whoever decides.
	const [out] = news;
	const outSaid = out === undefined ? '' : plainText(out.line);
	if (
		out !== undefined &&
		!leads &&
		isMay(ask.code) &&
		(ask.yesNo || ask.way === 'yes') &&
		notTaken.test(outSaid) &&
		isOfKind(ask, outSaid)
	)
		return [
			{ ...out, line: worded('no', ground.texts.clemency.reply.waitsAs(verdict.row, outSaid), toWord(ask), ground) },
		];
	const others = rest.filter((each) => !news.some((one) => isSame(one, each)));
	// Whoever asks where gets the office before what is said of the form.
	const office = ask.code === 'where' && !leads ? said.find((each) => isAddressSaid(plainText(each.line))) : undefined;
	if (office !== undefined)
		return [office, ...news, ...said.filter((each) => each !== office && others.includes(each))];
	return leads ? [first, ...news, ...others] : [...news, first, ...others];
}

const notTaken = /\bnot misdemeanors\b|^Not (?:with|for)\b/;
/** Whether what is left out is what somebody told. */
const isOfKind = ({ words = [], told = [] }: Ask, rule: string): boolean =>
	[...words, ...told].some(
		(word) => /^(?:misdemeanors?|register\w*|registry|pending)$/.test(word) && rule.includes(word.slice(0, 6)),
	);

/** A word stands first. */
const isWord = /^(?:Yes|No|Not alone|It depends)\b/;

/** Of these another case is told only where it turns the answer. */
const sameInAll: ReadonlySet<AskCode> = new Set<AskCode>(['refuse', 'must-sign', 'board-alone', 'outvoted']);

const ofParts = /\bpartial pardons?\b|\babsolute or conditional\b|\bthere are\b|^(?:Three|Two)\b/;
const ofMembers = /\bmembers\b|\bsits on\b|\bno board decides\b/;

/** How a board votes is told by the vote. */
const ofVotes: ReadonlySet<AskCode> = new Set(['votes', 'unanimous', 'majority']);

/** Whose conviction it is was told. */
const ofConviction = /^(?:state|felon\w*|convict\w*|case|cases|charge\w*|crime|misdemeanors?|offen[cs]e|did|time)$/;

/** Public files are no public history of a conviction; and what changed last is told where somebody asks for it. */
function isOfAsked({ code, words = [] }: Ask, { row }: Verdict, { line: said }: Claim): boolean {
	const text = plainText(said);
	if (code === 'public') return !/\b(?:conviction|court files)\b/.test(text);
	if (code === 'record' && text === row.change)
		return words.some((word) => /^(?:chang|new|law|since|deferred)/.test(word));
	return true;
}

/** Said of a kind of case, with nothing that softens it. */
const saysLeftOut =
	/^(?!.*\b(?:ordinarily|usually)\b).*\b(?:not taken|not misdemeanors|infractions are not pardoned|no infractions|No pardon for|is no crime, so)\b/;

/** "Does it take …", "can … be pardoned". */
const takes = /^(?:does|do|will|would|can|could|is|are) (?!.*\b(?:or|not|never|cant|cannot)\b)/;

/** Whether somebody's power is asked about beside what a statement answers; of a case that is only told it is. */
const asksWho = ({ code, act, words = [] }: Ask) =>
	code === 'may' ||
	act !== 'pardon' ||
	!words.some((word) => asking.has(word)) ||
	words.some((word) =>
		/^(?:can|could|may|who|whos|whose|whom|pardon|pardons|pardoned|grant|grants|decide\w*)$/.test(word),
	);

/** Without what an earlier statement says word for word. */
function once(claims: readonly Claim[]): readonly Claim[] {
	const texts = claims.map(({ line: said }) => plainText(said).toLowerCase());
	// That nobody under supervision is considered is said with the rule.
	const isClosed = texts.some((each) => each.startsWith('by the rules last seen nobody still under supervision'));
	const isSaid = (each: string) => isClosed && each.startsWith('normally no petition for a pardon is taken while');
	return claims.filter(
		({ must }, i) =>
			must === true ||
			!(isSaid(texts[i] as string) || texts.slice(0, i).some((before) => before.includes(texts[i] as string))),
	);
}

/** That none are taken for the dead is said once, whichever words it is in. */
function saidOfDead(claims: readonly Claim[]): readonly Claim[] {
	const refuses = ({ line: said }: Claim) =>
		/\b(?:died|dead)\b/.test(plainText(said)) && /\b(?:refuse|not accepted)\b/.test(plainText(said));
	const at = claims.findIndex(refuses);
	return claims.filter((each, i) => i <= at || !refuses(each));
}

function headlineClaim(verdict: Verdict, ground: Ground): Claim {
	return { line: headline(unasked(verdict), ground.homeOf, ground.texts), by: verdict.row.who };
}

/** On death row a reprieve puts off the execution. */
function ofExecution(claim: Claim, { texts }: Ground): Claim {
	const said = claim.line.map((part) => (typeof part === 'string' ? texts.clemency.ofExecution(part) : part));
	return { ...claim, line: said };
}

/** Who pardons there, beside what is no pardon. */
function pardons({ row, said }: Verdict, ground: Ground): Claim {
	return headlineClaim(judge(row, { ...said, act: 'pardon', asked: null }), ground);
}

/** On death row a board that pardons can do nothing, where sparing a life is the Governor's. */
function spared(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const { row, said } = verdict;
	if (said.act !== 'pardon' || said.hinges.death !== true || (ask.code !== 'who' && ask.code !== 'may')) return null;
	if (notThatOffice(verdict, ground).length === 0) return null;
	const act = 'commutation' as const;
	const other = judge(row, { ...said, act });
	if (ask.code === 'who') return replyWho(other, ground);
	// A pardon was asked for, and a commutation is what there is: a yes to it would be false.
	const plain = ask.plain && (other.reply === 'no' || other.reply === null);
	return replyMay({ ...ask, act, plain }, other, ground);
}

function replyAlone(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const instead = spared(ask, verdict, ground);
	if (instead !== null) return instead;
	if (asksFromInside(ask, verdict))
		return replyTopic({ ...ask, code: 'while-serving', yesNo: true, plain: true, way: 'yes' }, verdict, ground);
	const charge = openCharge(ask, verdict, ground);
	if (charge.length > 0) return charge;
	const life = ofLife(ask, verdict, ground);
	if (life.length > 0) return life;
	// "Who do I ask, the governor or the board": which of them decides, then where to.
	if (ask.code === 'where' && ask.way === 'which')
		return [...replyMay({ ...ask, code: 'may' }, verdict, ground).slice(0, 1), ...replyTopic(ask, verdict, ground)];
	const { finding, row } = verdict;
	if (ask.code === 'municipal' && row.kind === 'municipal') return ofCity(ask, verdict, ground);
	// The mayor of D.C. has a power of her own, and a small one.
	const mayor = ask.code === 'municipal' && row.kind === 'district' ? ground.general('mayorDC') : null;
	if (mayor !== null) return [{ line: [mayor.says], by: mayor.sources }];
	if (ask.code === 'municipal' && (row.kind === 'state' || row.kind === 'territory'))
		return replyCity(ask, verdict, ground);
	// Of D.C. people ask as of a state.
	const text = ask.words?.join(' ') ?? '';
	const isOfOwn =
		whoToo.has(ask.code) && ((ownPower.test(text) && ask.yesNo) || (hasKind.test(text) && finding.is === 'power'));
	if (isOfOwn && (row.kind === 'state' || row.kind === 'territory' || row.kind === 'district')) {
		const isNone = finding.is === 'power' && finding.power?.decider === 'nobody';
		const truth = isNone ? null : row.kind === 'district' ? 'no' : 'yes';
		return [{ line: worded(truth, headlineClaim(verdict, ground).line, toWord(ask), ground), by: row.who }];
	}
	if (whoToo.has(ask.code)) return replyWho(verdict, ground);
	if (ask.code === 'holder') return replyHolder(ask, row, ground);
	if (ask.code === 'elected') return replyElected(ask, row, ground);
	const part = partOfBody(ask, verdict, ground);
	if (part !== null) return part;
	if (isMay(ask.code)) {
		// Where other cases go another way, that stands before how it goes in this one.
		const [head, ...rest] = replyMay(ask, verdict, ground);
		const isSame = sameInAll.has(ask.code) && !/^It depends\b/.test(plainText(head?.line ?? []));
		return [
			...(head === undefined ? [] : [head]),
			...(variesIn(verdict) && !isSame ? others(verdict, ground, true) : []),
			...rest,
		];
	}
	const votes = ['votes', 'unanimous', 'majority', 'members'].includes(ask.code);
	// A governor gives no guns back that a federal court took.
	if (ask.code === 'guns' && row.kind === 'federal' && ask.asked?.officer === 'governor') {
		const asked = judge(row, { ...verdict.said, act: 'pardon', asked: ask.asked });
		const may = replyMay({ ...ask, code: 'may', act: 'pardon' }, asked, ground);
		return [...may.slice(0, 1), ...replyTopic(ask, verdict, ground)];
	}
	// Whoever tells that the vote was given back may vote.
	if (ask.code === 'vote' && wasRestored([...(ask.told ?? []), ...(ask.words ?? [])].join(' ')))
		return [{ line: worded('yes', ground.texts.clemency.reply.voteRestored, toWord(ask), ground), by: row.who }];
	// What the President's pardon does in a state is asked of a federal conviction, whatever the state's own is.
	const federal =
		row.kind === 'state' &&
		ask.asked?.officer === 'president' &&
		isEffect(ask.code) &&
		!ask.told?.some((word) => ofConviction.test(word))
			? ground.general('federalPardonStates')
			: null;
	if (federal !== null) return [{ line: worded('depends', [federal.says], ask, ground), by: federal.sources }];
	// Somebody who cannot pardon at all is answered with that, whatever it would do; a court that votes does not pardon.
	// Whoever wants to be a legislator asks for no legislature's pardon.
	const isWanted = ask.code === 'office' && ask.asked !== null && !/governor|president|board/.test(ask.asked.officer);
	if (verdict.reply === 'no' && ask.yesNo && !votes && !isWanted && !ofProcess.has(ask.code))
		return [
			...replyMay(ask, verdict, ground),
			...others(verdict, ground),
			// Whoever can is asked about, too: from prison, or not.
			...(ask.code === 'while-serving'
				? replyTopic({ ...ask, asked: null, yesNo: false, plain: false }, unasked(verdict), ground)
				: []),
		];
	// Before a conviction the court and the prosecutor have it.
	if (ask.code === 'alternative' && finding.is === 'nobody' && finding.why === 'before-conviction')
		return [{ line: ground.texts.clemency.reply.beforeTrial(row), by: ground.general('nolleProsequi')?.sources ?? [] }];
	// Where nobody can pardon at all, what a pardon costs is beside the point.
	// Before a conviction the way of an application is asked about for later.
	const isLaw = ask.code === 'law-text' || finding.is === 'power';
	const isLater = finding.is === 'nobody' && finding.why === 'before-conviction' && ofWay.has(ask.code);
	if (finding.is === 'nobody' && !isLaw && !isLater && ask.code !== 'before' && finding.why !== 'civil')
		return replyWho(verdict, ground);
	// Whoever cannot pardon there has pardoned nobody.
	const acts = actsAsked(ask);
	const kind = ask.act === 'commutation' ? 'acts-commuted' : 'acts-pardoned';
	const never = acts?.startsWith(kind) === true && ask.asked?.officer === 'governor';
	if (never && verdict.reply === 'no') {
		const may: Ask = { ...ask, code: 'may', of: null, yesNo: true, plain: true, way: 'yes' };
		return replyMay(may, verdict, ground).slice(0, 1);
	}
	if (acts !== null) {
		const others = ground.facts(row.code, 'chances').map((fact): Claim => ({ line: [fact.says], by: fact.sources }));
		const counts = ask.code === 'chances' ? others : replyHowMany({ ...ask, of: null }, verdict, ground);
		const told = replyActs({ ...ask, of: acts }, verdict, counts, ground);
		if (ask.code !== 'chances' || /^(?:Yes|No)/.test(plainText(told[0]?.line ?? []))) return told;
	}
	// "How many death sentences were commuted there": a count of pardons says nothing of them.
	if (ask.code === 'how-many' && ask.act === 'commutation' && ask.told?.includes('death') === true)
		return replyActs({ ...ask, of: 'acts-row-commuted-whom' }, verdict, [], ground);
	if (ask.code === 'how-many') return replyHowMany(ask, verdict, ground);
	return [...replyTopic(ask, verdict, ground), ...(votes && !saysVotes(verdict) ? others(verdict, ground) : [])];
}

/** The other cases have votes of their own, which the answer about votes has in few words. */
function saysVotes({ finding }: Verdict): boolean {
	return finding.is === 'power' && finding.others.some(({ power }) => votingStep(power) !== null);
}

function replyWho(verdict: Verdict, ground: Ground): readonly Claim[] {
	// Who holds the office, and why it is theirs, are questions of their own.
	return [headlineClaim(verdict, ground), ...fromPrison(verdict, ground), ...others(verdict, ground, true)];
}

/** "Does it have reprieves": whether a place has a power of that kind. */
const hasKind =
	/^(?:(?:so|and|but) )*(?:does|do|is|are) (?:there |they |the state )?(?:still |even )?(?:have|has|allow|grant|give|offer|do|any|such)?(?: a| any| the)? ?(?:thing as )?(?:reprieves?|commutations?|pardons?)(?: in| there| too| also| still)*$/;
/** Whether a place has a power to pardon that is its own. */
const ownPower = /\b(?:its|their|there|his|the) own (?:\w+ )?(?:pardon|clemency|power)/;

/** Whether in other cases another decides, or somebody else has to agree; a vote that is only higher turns no power. */
function variesIn({ finding }: Verdict): boolean {
	if (finding.is !== 'power') return false;
	const { power } = finding;
	return finding.others.some(
		(other) => power === null || other.power.decider !== power.decider || sharedBy(other.power) !== sharedBy(power),
	);
}

/** Who decides where one more fact is true. */
function others(verdict: Verdict, { texts }: Ground, short = false): readonly Claim[] {
	// That another way seals the record says nothing of who decides.
	const { finding } = verdict;
	const isWho = finding.is !== 'power' || finding.others.every(({ power }) => power.record === undefined);
	return (isWho ? otherwise(verdict, texts, short) : []).map(
		(said): Claim => ({ line: line`${said}`, by: verdict.row.who, limits: true }),
	);
}
