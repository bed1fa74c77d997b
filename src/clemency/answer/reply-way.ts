import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import type { Whether } from '../judge/whether.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Fact, Topic } from '../shapes/fact.js';
import { applySaid, formSaid, isToFind, isToGet, officeOf, onlineSaid, papersSaid, wayTo } from './apply-said.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { ofOnePlace } from './of-one-place.js';
import { closedInside } from './own-stage.js';
import { noticesOf } from './own-way.js';
import { type About, type Aspect, aspectOf } from './way-asked.js';
import { duration, fee, filed, letters, lied, opposed, proof, visits } from './way-said.js';
import { whetherUnread } from './whether-unread.js';

/** "Who do the letters go to". */
const whereTo = /\b(?:who|whom|where)\b.*\bletters?\b(?:.*\b(?:go|goes|to|sent|send|mail|address)\b|$)/;

/**
 * What is known of the way an application goes, by the very thing that is asked of it: one code has several, and "must I
 * be there" is not answered by whether there is a hearing. One statement, with its word; where no page says it, that.
 * Null where the code is none of these, or nothing of its own is to be said.
 */
export function replyWay(ask: Ask, verdict: Verdict, known_: Ground): readonly Claim[] | null {
	const aspect = aspectOf(ask);
	if (aspect === null) return null;
	const { row } = verdict;
	const ground = withFederal(row, known_);
	const own = known(aspect, ask, row, ground);
	const unread = (what: Whether) => whetherUnread(what, ask, row, ground);
	const { about } = aspect;
	switch (aspect.topic) {
		case 'apply':
			return withClosed(closedInside(verdict, ground), applySaid(ask, row, ground));
		case 'papers':
			return papersSaid(ask, row, ground);
		case 'form':
			if (isToFind(ask, own))
				return [...closedInside(verdict, ground), ...own.slice(0, 1), { ...wayTo(ask, row, ground), must: true }];
			return own.length > 0 && !isToGet(ask, row, ground) ? own.slice(0, 1) : formSaid(ask, row, ground);
		case 'online':
			return own.length > 0 ? own.slice(0, 1) : onlineSaid(ask, row, about === 'mail' ? 'mail' : 'online', ground);
		case 'meets':
			return own.length > 0 ? nextOne(own, ask, ground) : notKnown(ask, row, ground);
		case 'fee':
			return own.length > 0 ? own : fee(ask, row, ground);
		case 'hearing':
			if (aspect.also !== undefined) return both(aspect.also, ask, row, ground);
			return own.length > 0
				? own
				: (byOther(['open', 'attend'], ask, row, ground) ??
						noted(ask, row, ground) ??
						unread('hearing') ??
						notKnown(ask, row, ground));
		case 'attend':
			if (about === 'remote') return remote(own, ask, row, ground);
			return own.length > 0
				? own
				: (noHearing(ask, row, ground) ??
						comesHow(row, ground) ??
						noted(ask, row, ground) ??
						unread('attend') ??
						notKnown(ask, row, ground));
		case 'open':
			return own.length > 0 ? own : (publicHearing(ask, row, ground) ?? unread('open') ?? notKnown(ask, row, ground));
		case 'public':
			return opened(own, ask) ?? filed(ask, verdict, ground) ?? unread('public') ?? notKnown(ask, row, ground);
		case 'notice':
			return about === 'applicant' ? toldApplicant(row, ground) : notice(aspect, ask, own, verdict, ground);
		case 'say':
			return opposed(ask, verdict, ground) ?? (own.length > 0 ? own : say(aspect, ask, verdict, ground));
		case 'lawyer':
			return priceOf(ask, row, ground) ?? (own.length > 0 ? own : noLawyer(aspect, ask, verdict, ground));
		case 'relative':
			return (
				filledIn(ask, row, ground) ??
				ofTheDead(own, ask, verdict, ground) ??
				(own.length > 0 ? own : relativeUnread(ask, row, ground))
			);
		case 'support':
			return whereTo.test((ask.words ?? []).join(' ')) ? applySaid(ask, row, ground) : letters(ask, row, ground);
		case 'inquiry':
			if (about === 'visits') return visits(own, ask, row, ground);
			return own.length > 0 ? own : (unread('inquiry') ?? notKnown(ask, row, ground));
		case 'proof':
			return own.length > 0 ? own : proof(ask, row, ground);
		case 'procedure':
			return lied(ask, row, ground);
		case 'duration':
			return duration(ask, verdict, ground);
		case 'appeal':
			return own.length > 0 ? own : noAppeal(aspect, ask, verdict, ground);
		default:
			return own.length > 0 ? own : null;
	}
}

/** Somebody who serves hears first that it is too soon, and where all the same. */
const withClosed = (closed: readonly Claim[], said: readonly Claim[]): readonly Claim[] =>
	closed.length === 0
		? said
		: [...closed, ...said.map((each, i) => (i === 0 ? { ...each, must: true as const } : each))];

/** Whether whoever asked is told what was decided. */
function toldApplicant(row: Jurisdiction, ground: Ground): readonly Claim[] {
	const told = (['notice', 'wait', 'procedure'] as const)
		.flatMap((topic) => ground.facts(row.code, topic))
		.find(({ says }) => speaksOf.applicant.test(says));
	if (told !== undefined) return [{ line: [told.says], by: told.sources }];
	return [{ line: ground.texts.clemency.reply.outcomeUnread(row, officeOf(row)), by: row.process }];
}

/** What a lawyer takes: no page sets it, and none is needed. */
function priceOf({ words = [], told = [] }: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const said = words.join(' ');
	const text = /^(?:so )?is (?:that|this|it)\b/.test(said) ? `${said} ${told.join(' ')}` : said;
	const isPrice = /\b(?:\d{3,}|\d+ ?(?:k|grand)|charges?|price|quoted|fees?|cost|costs|much)\b/.test(text);
	if (!isPrice || (row.kind !== 'state' && row.kind !== 'territory')) return null;
	return [{ line: ground.texts.clemency.reply.lawyerPrice(row), by: [] }];
}

/** "When is the next one": that no day is known stands behind how often they meet. */
function nextOne(own: readonly Claim[], { words = [] }: Ask, ground: Ground): readonly Claim[] {
	const [first, ...rest] = own;
	if (first === undefined || !words.includes('next')) return own;
	return [{ ...first, line: line`${first.line} ${ground.texts.clemency.reply.nextDay}` }, ...rest];
}

const ofGrants = /\bWho is pardoned\b/;

/** That grants are public tells nothing of applications. */
function opened(own: readonly Claim[], { words = [] }: Ask): readonly Claim[] | null {
	const isOfAsking = words.some((word) => /^(?:appl\w+|petitions?|requests?|files?|papers)$/.test(word));
	const told = isOfAsking ? own.filter(({ line }) => !ofGrants.test(plainText(line))) : own;
	return told.length > 0 ? told : null;
}

/** A yes, where another statement says so: a hearing that the public may watch is one. */
function byOther(topics: readonly Topic[], ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const [fact] = topics.flatMap((topic) => ground.facts(row.code, topic));
	if (fact === undefined) return null;
	const isOfHearing = /\bhearings?\b/i.test(fact.says) && !/\bno page we read names a hearing\b/.test(fact.says);
	const truth = isOfHearing && asksWhether(ask) ? 'yes' : null;
	return [{ line: worded(truth, [fact.says], toWord(ask), ground), by: fact.sources }];
}

/** "Is there a hearing, and must I be there", or "can I speak at it": both. */
function both(also: 'attend' | 'say', ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const { reply } = ground.texts.clemency;
	const [hearing] = known({ topic: 'hearing', word: 'is', about: null }, ask, row, ground);
	const first = hearing ?? (noted(ask, row, ground) ?? whetherUnread('hearing', ask, row, ground) ?? [])[0];
	const [second] = fitting({ topic: also, word: null, about: also === 'say' ? 'supporters' : null }, row, ground);
	if (first === undefined)
		return second === undefined ? notKnown(ask, row, ground) : [{ line: [second.says], by: second.sources }];
	if (hearing === undefined || /^No\b/.test(plainText(first.line))) return [first];
	const none = also === 'say' ? reply.noSpeaking : reply.noBeThere;
	return [first, { line: second === undefined ? none : [second.says], by: second?.sources ?? [], must: true }];
}

/** Of federal, D.C. and military cases what holds for the President's holds. */
function withFederal(row: Jurisdiction, ground: Ground): Ground {
	if (row.kind !== 'district' && row.kind !== 'military') return ground;
	return {
		...ground,
		facts: (code, topic) => {
			const own = ground.facts(code, topic);
			return own.length > 0 || code !== row.code ? own : ground.facts('US', topic);
		},
	};
}

/** Whether one can take part from afar. */
function remote(own: readonly Claim[], ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const [first] = own;
	if (first !== undefined)
		return [{ ...first, line: worded(asksWhether(ask) ? 'yes' : null, first.line, toWord(ask), ground) }];
	return noHearing(ask, row, ground) ?? [{ line: ground.texts.clemency.reply.whetherUnread('remote', row), by: [] }];
}

/** Where nobody is heard, nobody has to come nor may watch. */
function noHearing(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const [fact] = ground.facts(row.code, 'hearing').filter(({ means }) => means === 'no');
	if (fact === undefined) return null;
	return [{ line: worded(asksWhether(ask) ? 'no' : null, [fact.says], toWord(ask), ground), by: fact.sources }];
}

/** Where it is only said how one can come to it. */
function comesHow(row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const [fact] = ground
		.facts(row.code, 'hearing')
		.filter(({ says }) => /\bin person\b|\bmay appear\b|\bby telephone\b/.test(says));
	return fact === undefined ? null : [{ line: [fact.says], by: fact.sources }];
}

/** What the notes of a row say of hearings, where no page says who must be there. */
function noted(ask: Ask, { notes, process }: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const note = notes.find((each) => /\bhearing\b/.test(each));
	if (note === undefined) return null;
	return [{ line: worded(asksWhether(ask) ? 'not-known' : null, [note], toWord(ask), ground), by: process }];
}

/** What is said of hearings, where it says that they are public, or that there is none. */
function publicHearing(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const [fact] = ground
		.facts(row.code, 'hearing')
		.filter(({ says }) => /\bpublic hearing\b|\bopen hearings?\b/.test(says));
	if (fact === undefined || fact.means === 'no') return noHearing(ask, row, ground);
	return [{ line: worded(asksWhether(ask) ? 'yes' : null, [fact.says], toWord(ask), ground), by: fact.sources }];
}

/** What a fact says of those who are asked about. */
const speaksOf: Readonly<Record<About, RegExp>> = {
	applicant: /\bapplicants? (?:is|are) told\b|\bwrites to the applicant\b|\bgets no letter\b|\brefused gets\b/i,
	victims: /\bvictim/i,
	officers:
		/\b(?:prosecut\w*|district attorneys?|county attorneys?|State's Attorney|state's attorneys?|judges?|sheriff|officials|interested parties)\b/i,
	supporters: /\b(?:others may|supporters?|witness\w*|members of the public may|anybody)\b/i,
	visits: /\b(?:interviews?|neighbou?rs?|employers?|home|visit\w*|references)\b/i,
	newspaper: /\b(?:newspaper|paper|publish\w*|prints?)\b/i,
	lawyer: /\b(?:lawyer|attorney|counsel|legal representative|on behalf|somebody else)\b/i,
	remote: /\b(?:video|telephone|phone|zoom)\b/i,
	mail: /e-?mail|@/,
};

/** That they may speak, not that something goes through them. */
const officersMay =
	/\b(?:prosecut\w*|attorneys?|judges?|officials)\b[^.;]*\bmay\b|\bmay\b[^.;]*\b(?:prosecut\w*|attorneys?|judges?)\b(?! may)/i;

/** What facts say of it, the first with the yes or no that it is, where one was asked for. */
function known(aspect: Aspect, ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const { word } = aspect;
	return fitting(aspect, row, ground).map((fact, i) => {
		const speaks = i === 0 && aspect.about !== null && ofTelling.has(aspect.topic) && asksWhether(ask);
		// Who is told, and who may speak, is a yes to whether they are.
		const read = i > 0 || word === null ? null : truthOf(fact, word);
		const said = read ?? (speaks && !saysNone.test(fact.says) ? 'yes' : null);
		// "May I, or must he himself": a no would be to either.
		const isEither = aspect.topic === 'relative' && (ask.words ?? []).includes('or');
		const truth = isEither && said === 'no' ? null : said;
		const put: Ask = { ...ask, plain: truth !== null, way: word === 'without' ? 'no' : 'yes' };
		// "No hearing." is its own no.
		if (truth === 'no' && put.way === 'yes' && /^No /.test(fact.says)) return { line: [fact.says], by: fact.sources };
		const isNamed = truth === null || fact.says.includes(row.name) || row.kind !== 'state';
		const told: Line = [isNamed ? fact.says : `${row.name}: ${fact.says}`];
		return { line: worded(truth, told, put, ground), by: fact.sources };
	});
}

const ofTelling: ReadonlySet<string> = new Set(['notice', 'say']);
const saysNone = /\b(?:not|no|neither|nobody|may want)\b/i;

function fitting({ topic, about }: Aspect, { code }: Jurisdiction, ground: Ground): readonly Fact[] {
	const pattern = about === null ? null : topic === 'say' && about === 'officers' ? officersMay : speaksOf[about];
	const facts = ground.facts(code, topic);
	return pattern === null ? facts : facts.filter(({ says }) => pattern.test(says));
}

/** Facts of a topic without a word, beside what was asked. */
const plainly = (topic: Topic, { code }: Jurisdiction, ground: Ground): readonly Claim[] =>
	ground.facts(code, topic).map((fact): Claim => ({ line: [fact.says], by: fact.sources }));

/** What must be is not, where it is so in some cases only. */
function truthOf({ topic, means, says }: Fact, word: NonNullable<Aspect['word']>): Truth | null {
	if (means === null && topic === 'fee') return 'probably-not';
	if (means === null && topic === 'hearing' && /^No page\b/.test(says)) return 'probably-not';
	if (means === null && /\bno page we read\b/i.test(says)) return 'not-known';
	if (means === 'depends') return word === 'must' && topic !== 'public' ? 'no' : 'depends';
	return means === 'yes' || means === 'no' ? means : null;
}

/** Who is told; where it is not known of those who were asked about, that. */
function notice(
	{ about }: Aspect,
	ask: Ask,
	own: readonly Claim[],
	verdict: Verdict,
	ground: Ground,
): readonly Claim[] | null {
	const { row } = verdict;
	if (own.length > 0) return own;
	const all = [...noticesOf(verdict, ground), ...plainly('notice', row, ground)];
	const others = all.filter((claim) => about === null || speaksOf[about].test(plainText(claim.line)));
	const [first, ...rest] = others;
	const what = { victims: 'toldVictims', officers: 'toldOfficers', newspaper: 'printed' } as const;
	const key = about === 'victims' || about === 'officers' || about === 'newspaper' ? what[about] : 'told';
	if (first === undefined) {
		const none = whetherUnread(key, ask, row, ground);
		if (none !== null) return none;
		return all.length > 0 && about !== null
			? [{ line: ground.texts.clemency.reply.notKnownOf(about, row), by: [] }]
			: null;
	}
	// Who is told is a yes to whether they are.
	const isPut = about !== null && asksWhether(ask);
	return [
		{ ...first, line: worded(isPut ? 'yes' : null, first.line, toWord(ask), ground) },
		...(about === null ? rest : []),
	];
}

function noLawyer({ word }: Aspect, ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] | null {
	// Of federal courts the general question says it, with its page.
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	const { reply } = ground.texts.clemency;
	if (word === null) return [{ line: reply.noLawyer(row, false), by: [] }];
	const put: Ask = { ...ask, plain: true, way: word === 'without' ? 'no' : 'yes' };
	return [{ line: worded('usually-not', reply.noLawyer(row, true), put, ground), by: [] }];
}

/** Victims are heard in some states; a veto has none of them by any page. */
function say({ about, isVeto }: Aspect, ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] | null {
	const { row } = verdict;
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	const { reply } = ground.texts.clemency;
	const told = [...noticesOf(verdict, ground), ...plainly('notice', row, ground)];
	if (isVeto) {
		const put: Ask = { ...ask, plain: true, way: 'yes' };
		return [{ line: worded('usually-not', reply.noVeto(row), put, ground), by: [] }];
	}
	const silent = noHearing(ask, row, ground);
	if (about === 'supporters' && silent !== null) return silent;
	const key = ({ victims: 'sayVictims', officers: 'sayOfficers', supporters: 'saySupporters' } as const)[
		about as 'victims'
	];
	const none = whetherUnread(key ?? 'say', ask, row, ground);
	// Who is told of it may be heard, too.
	const near = told.filter((each) => about === null || speaksOf[about].test(plainText(each.line))).slice(0, 1);
	// "Told or heard": who is told of it is known where no page says who may speak.
	const [first] = near;
	if (first !== undefined && /\b(?:told|notified|notice|informed)\b/.test((ask.words ?? []).join(' ')))
		return [{ ...first, line: worded(asksWhether(ask) ? 'yes' : null, first.line, toWord(ask), ground) }];
	if (none !== null) return none;
	if (told.length === 0) return null;
	return near.length > 0 ? near : [{ line: reply.notKnownOf(about ?? 'supporters', row), by: [] }];
}

function noAppeal({ word }: Aspect, ask: Ask, { row }: Verdict, ground: Ground): readonly Claim[] | null {
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	const put: Ask = { ...ask, plain: word !== null, way: 'yes' };
	return [{ line: worded('usually-not', ground.texts.clemency.reply.noAppeal(row), put, ground), by: [] }];
}

const notKnown = ({ code }: Ask, row: Jurisdiction, { texts }: Ground): readonly Claim[] => [
	{ line: texts.clemency.reply.notKnown(code, row), by: [] },
];

/** Whoever is dead signs nothing: somebody else asks, where such requests are taken at all. */
function ofTheDead(own: readonly Claim[], ask: Ask, { said, row }: Verdict, ground: Ground): readonly Claim[] | null {
	const isSaid = own.some(({ line }) => /\bdied\b/.test(plainText(line)));
	// Of a prisoner's family somebody may have died; who "died in prison" is dead.
	const isAlive = said.stage === 'serving' && ask.told?.includes('died') !== true;
	if (!said.dead || isAlive || isSaid || row.kind === 'federal') return null;
	const general = ground.general('deadAsks');
	const truth = asksWhether(ask) ? 'usually' : null;
	return general === null ? null : [{ line: worded(truth, [general.says], toWord(ask), ground), by: general.sources }];
}

/** Somebody helps to write it. */
const fillsIn = /\b(?:fill\w*|help\w*|writ(?:e|es|ing)|type|paperwork)\b/;

function relativeUnread(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] {
	const isState = row.kind === 'state' || row.kind === 'territory';
	if (isState && fillsIn.test((ask.words ?? []).join(' ')))
		return [
			{
				line: worded(asksWhether(ask) ? 'yes' : null, ground.texts.clemency.reply.helpFill(row), toWord(ask), ground),
				by: [],
			},
		];
	return isState
		? [{ line: ground.texts.clemency.reply.whetherUnread('relative', row), by: [] }]
		: notKnown(ask, row, ground);
}

/** "Can I fill it out for him", of the federal form: yes, and he signs it. */
function filledIn(ask: Ask, { kind }: Jurisdiction, ground: Ground): readonly Claim[] | null {
	const row = kind === 'federal' && fillsIn.test((ask.words ?? []).join(' ')) ? ground.general('federalHelp') : null;
	return row && [{ line: worded('yes', [ofOnePlace(row.says)], toWord(ask), ground), by: row.sources }];
}
