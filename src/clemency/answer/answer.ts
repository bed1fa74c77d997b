import { line, outside, strong } from '../../render/line.js';
import type { Action, Block, Line, Message } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction, Source } from '../judge/law.js';
import { isClemency, judge, type Verdict } from '../judge/verdict.js';
import { putStraight } from '../read/effect-put.js';
import { hingesIn } from '../read/hinges.js';
import type { Beside, Unread } from '../read/question.js';
import { type Understood, type View, writeState } from '../read/state.js';
import { unitsOf } from '../read/terms.js';
import { pardonable, type RegisteredCase } from '../shapes/case.js';
import type { Country } from '../shapes/country.js';
import { asOne } from './as-one.js';
import { typed } from './ask-back.js';
import { withClauses } from './choose.js';
import { type Claim, createCitations } from './citations.js';
import { ofWords } from './country-words.js';
import { fitting, mostLines } from './fit.js';
import type { Ground } from './ground.js';
import { inShort, isAddress, shortest } from './in-short.js';
import { kindNamed } from './kind-named.js';
import { grantedOnce, whileOwing } from './may-be.js';
import { nearOf } from './near-ground.js';
import { ofBoth, ofEachCourt } from './of-both.js';
import { ofOurPages } from './of-our-pages.js';
import { asksJudgment } from './person-asked.js';
import { askOfCase } from './person-meant.js';
import { noted } from './person-parts.js';
import { isToldByRights, isUnpardoned, ofRights, rightsOf } from './person-rights.js';
import { reply } from './reply.js';
import { replyCountry } from './reply-country.js';
import { replyGeneral, replyMeaning } from './reply-general.js';
import { replyNumbers } from './reply-numbers.js';
import { replyPerson } from './reply-person.js';
import type { JudgedVerdict } from './sovereigns.js';
import { agreeing, datedOnce, said, toldOnce } from './told-once.js';
import { askedOfPlace, ofAnyCountry } from './topic-of-place.js';
import { type WaitingDay, waitingDays } from './waiting.js';
import { isToldWithDeed } from './who-did-it.js';

export interface AnswerOptions extends Ground, Beside {
	/** The day of the question, `YYYY-MM-DD`: what was to be looked at again by then says so. */
	readonly today: string;
	readonly row: (code: string) => Jurisdiction;
	readonly country: (code: string) => { readonly name: string; readonly entry: Country | null };
	readonly person: (id: string) => RegisteredCase | null;
}

/** Questions answered in one message. */
const mostReplies = 3;

/** Questions about a law, not about a person's case. */
const ofLaw: ReadonlySet<string> = new Set([
	'where',
	'cost',
	'duration',
	'votes',
	'unanimous',
	'majority',
	'members',
	'record',
	'guns',
	'vote',
	'jury',
	'office',
	'fine',
	'holder',
	'elected',
	'changed',
]);

const isCountry = (code: string) => /^[a-z]/.test(code);

/** The answer as one message: what was asked first, in one sentence; the rest under its buttons. */
export function answer(read: Understood, options: AnswerOptions): Message {
	const { clemency } = options.texts;
	const understood = withEachPlace({ ...read, asks: read.asks.map(whileOwing).map(grantedOnce) }, (part) =>
		withClauses(part, {
			row: options.row,
			ground: options,
			claims: (ask, code) => repliesToOne(ask, { ...part, codes: [code] }, options)[0] ?? [],
			country: (code) => options.country(code).entry,
			verdict: (ask, code) => verdictOf(code, ask, part, options),
			near: nearOf(options, options.content),
		}),
	);
	const { replies, left } = repliesTo(understood, options);
	const { unread = [] } = options;
	const citations = createCitations();
	const blocks = replies.flatMap((claims) => blocksOf(claims, citations));
	const [first] = replies;
	const lead = first?.[0]?.line ?? [];
	// An answer that names the state says whose law was taken.
	const home = options.assumed === undefined ? null : options.row(options.assumed);
	const assumed = home === null || replies.some(([each]) => each && said(each).includes(home.name)) ? null : home;
	return {
		tone: 'plain',
		blocks: [
			...(options.readAs.length === 0 ? [] : [text(clemency.readAs(options.readAs))]),
			...(assumed === null ? [] : [text(clemency.ofHome(assumed))]),
			...(options.stranger === true ? [text(clemency.stranger)] : []),
			...blocks,
			...(options.alsoState ? [text(clemency.alsoState)] : []),
			...(options.also.length + left.length > 0 ? [text(clemency.reply.also([...options.also, ...left]))] : []),
			...(unread.length > 0 ? [text(clemency.reply.unread(unread.map(aboutOf)))] : []),
		],
		footer: [clemency.advice],
		summary: lead,
		actions: buttons(understood, options),
	};
}

/** Questions of one message that are asked of other laws than the rest are looked up in these. */
function withEachPlace(read: Understood, look: (part: Understood) => Understood): Understood {
	if (read.asks.every(({ within }) => within === undefined)) return look(read);
	return {
		...read,
		asks: read.asks.flatMap(({ within, ...ask }) =>
			look({ ...read, ...within, asks: [ask] }).asks.map((each) => (within === undefined ? each : { ...each, within })),
		),
	};
}

/** Sources of all that was said, in the order of their numbers. */
export function sourcesOf(understood: Understood, options: AnswerOptions): readonly Source[] {
	const sources: Source[] = [];
	const citations = createCitations((source) => sources.push(source));
	for (const claims of repliesTo(understood, options).replies) for (const claim of claims) citations.cite(claim);
	return sources;
}

const text = (said: Line): Block => ({ kind: 'text', line: said });

function blocksOf([first, ...rest]: readonly Claim[], { cite }: ReturnType<typeof createCitations>): readonly Block[] {
	if (first === undefined) return [];
	const lead = text([strong(first.line), ...cite(first).slice(first.line.length)]);
	return rest.length === 0 ? [lead] : [lead, { kind: 'list', items: rest.map(cite) }];
}

/** One answer for each question and law, as much of each as fits a phone. */
export function repliesTo(read: Understood, options: AnswerOptions) {
	const understood: Understood = { ...read, asks: asOne(read.asks.map(putStraight).map(whileOwing).map(grantedOnce)) };
	const { shortly } = options.texts.clemency.reply;
	const sections = agreeing(understood.asks, (ask) => repliesToOne(ask, understood, options), shortly);
	const once = toldOnce(understood.people.length === 1 ? datedOnce(sections) : sections);
	// Two questions that have one answer never take it from each other.
	const [alone] = understood.asks;
	const all = once.length > 0 || alone === undefined ? once : repliesToOne(alone, understood, options);
	const overdue = ofOurPages(understood.codes, understood.asks, options);
	// Two questions about two convictions are four answers: each is told in its first sentence.
	const [first] = understood.asks;
	// One rule for several states, and who decides in each of them.
	const ofEach = ofEachCourt.has(first?.of ?? '');
	const isEach = ofEach && all.length === understood.codes.length + 1;
	const four = isEach || (understood.codes.length === 2 && understood.asks.length === 2 && all.length === 4);
	const told = four
		? all.map((claims) => shortest(claims))
		: options.stranger === true
			? all.map((claims) => claims.slice(0, 1))
			: all.length > 1 && understood.asks.length > 1
				? all.slice(0, mostReplies).map(inShort)
				: all;
	const replies = told.map((claims, i) =>
		fitting(i === told.length - 1 ? [...claims, ...overdue] : claims, mostLines.answer),
	);
	if (told.length === all.length) return { replies, left: [] };
	const shown = new Set(told.flatMap((claims) => claims.slice(0, 1).map(said)));
	// Who decides, and what became of it, is told with a case in any answer.
	const isTold = ({ code }: Ask) => understood.people.length > 0 && !ofLaw.has(code) && code !== 'before';
	const left = understood.asks.filter(
		(ask) =>
			!isTold(ask) &&
			!repliesToOne(ask, understood, options).some(([lead]) => lead !== undefined && shown.has(said(lead))),
	);
	return { replies, left: left.map(({ code }) => code) };
}

/** What a question was about that was not understood, as far as its words are ours. */
function aboutOf({ nth, words }: Unread): { readonly nth: number; readonly concepts: readonly string[] } {
	return { nth, concepts: unitsOf(words).flatMap(({ concept }) => (concept === null ? [] : [concept.slice(1)])) };
}

function repliesToOne(ask: Ask, understood: Understood, options: AnswerOptions): readonly (readonly Claim[])[] {
	if (ask.ended === undefined) return sectionsOf(ask, understood, options);
	const { ended } = ask;
	const says = options.texts.clemency.reply;
	return sectionsOf(ask, understood, options).map(([first, ...rest]) =>
		first === undefined ? [] : [{ ...first, line: says.ofEnded(ended, first.line) }, ...rest.slice(0, 1)],
	);
}

function sectionsOf(ask: Ask, understood: Understood, options: AnswerOptions): readonly (readonly Claim[])[] {
	if (ask.within !== undefined) {
		const { within, ...own } = ask;
		const asks = understood.asks.map((each) => (each === ask ? own : each));
		return repliesToOne(own, { ...understood, ...within, asks }, options);
	}
	// Whoever did it is named where it is told that it was done.
	if (isToldWithDeed(ask, understood.asks)) return [[]];
	if (ask.code === 'numbers') return [replyNumbers(ask, options)];
	const kind = kindNamed(ask, understood.codes, options);
	if (kind.length > 0) return [kind];
	const there = askedOfPlace(ask, understood.codes);
	if (there !== null) return repliesToOne(there, understood, options);
	// How long a reprieve lasts is not how long an office takes.
	if (ask.code === 'duration' && ask.act === 'reprieve')
		return sectionsOf({ ...ask, code: 'general', of: 'reprieveLasts' }, understood, options);
	if (ask.code === 'general' && ask.of !== null)
		return [replyGeneral(ask, options, understood.codes.filter((code) => !isCountry(code)).map(options.row))];
	// What a country itself says of its amnesties stands before what the word means.
	const [land, ...lands] = understood.codes.filter(isCountry).flatMap((code) => options.country(code).entry ?? []);
	const isTheirs = land !== undefined && lands.length === 0 && (ask.code === 'difference' || ask.of === 'amnesty');
	const theirs = isTheirs ? ofWords(ask, land, options) : null;
	if (theirs !== null) return [[theirs]];
	// "What is a pardon called in Germany" asks for its name there.
	if (ask.code === 'meaning' && land !== undefined && ask.words?.includes('called') === true)
		return [replyCountry(ask, land, land.name, options)];
	if (ask.code === 'meaning' || ask.code === 'difference')
		return [replyMeaning(ask, understood.codes.filter((code) => !isCountry(code)).map(options.row), options)];
	const people = understood.people.flatMap((id) => options.person(id) ?? []);
	const ofPeople = !ofLaw.has(ask.code);
	const [only, ...others] = people;
	// What somebody may do again turns on what was granted: where nothing was, that is the answer.
	if (only !== undefined && others.length === 0 && isUnpardoned(only)) {
		if (isToldByRights(ask, understood.asks)) return [[]];
		if (ofRights.has(ask.code)) {
			const plain = { ...ask, plain: false };
			const codes = codesOf(only).slice(0, 1);
			const [rule = []] = repliesToOne(plain, { ...understood, people: [], codes, asks: [plain] }, options);
			return [rightsOf(ask, only, rule, options)];
		}
	}
	// What is told of somebody's own case comes before the rule.
	const ofOffice = ask.code === 'office' && only !== undefined && others.length === 0 ? noted(only, 'office') : null;
	if (only !== undefined && ofOffice !== null) return [[{ line: [outside(ofOffice, 300)], by: only.sources }]];
	if (people.length > 0 && ofPeople) {
		// Who decides is told once, where it is asked.
		const whoToo = !understood.asks.some((each) => each !== ask && (each.code === 'who' || each.code === 'may'));
		return people.map((person) => {
			const asked = askOfCase(ask, person);
			const told = replyPerson(asked, person, judgedBy(asked, person, understood, options), options, whoToo);
			// Of several questions each has its own answer, and nothing beside it.
			const isOfCase = understood.asks.every(({ code }) => code === 'happened' || code === 'when');
			const isOne =
				understood.asks.length === 1 || !isOfCase || (told[0] !== undefined && said(told[0]).startsWith('No.'));
			return isOne || asksJudgment(asked, person) ? told : told.filter(({ must }, i) => i === 0 || must === true);
		});
	}
	if (people.length > 0 && ask.code === 'where') {
		// Others who wait where somebody was spared ask for the same address.
		const onDeathRow = people.some(
			({ dead, judgments }) => !dead && judgments.some(({ sentence }) => /\bdeath\b/.test(sentence ?? '')),
		);
		const hinges = { ...(onDeathRow ? { death: true, lifeOrDeath: true } : {}), ...understood.said.hinges };
		const said = { ...understood.said, hinges };
		const who: Ask = { ...ask, code: 'who', act: onDeathRow && ask.act === 'pardon' ? 'commutation' : ask.act };
		// What became of the case is told once, where it is asked.
		const isTold = understood.asks.some((each) => each !== ask && !ofLaw.has(each.code));
		const told = people.map((person) => replyPerson(who, person, judgedBy(who, person, understood, options), options));
		const codes = [...new Set(people.flatMap(codesOf))];
		return [...(isTold ? [] : told), ...repliesToOne(ask, { ...understood, people: [], codes, said }, options)];
	}
	const codes = people.length > 0 ? [...new Set(people.flatMap(codesOf))] : understood.codes;
	// Whether somebody still has to pay is not told by the rule alone.
	const [payer, ...payers] = people;
	if (ask.code === 'fine' && payer !== undefined && payers.length === 0) {
		const { owesUnread } = options.texts.clemency.reply.person;
		const [rule = []] = repliesToOne(ask, { ...understood, people: [], codes: codes.slice(0, 1) }, options);
		return [[{ line: owesUnread(payer.name), by: [] }, ...rule]];
	}
	if (codes.length === 0) return [[ofAnyCountry(ask, options)]];
	const verdictFor = (code: string) => verdictOf(code, ask, understood, options);
	const both = ofBoth(ask, understood.asks, codes, verdictFor, options);
	if (both !== null) return [[both]];
	return codes.map((code) => {
		if (
			code === 'CITY' &&
			understood.locality !== null &&
			options.facts(understood.locality, 'ordinances').length > 0
		) {
			const city: Ask = { ...ask, code: 'municipal' };
			return reply(city, verdictOf(understood.locality, city, { ...understood, locality: null }, options), options);
		}
		if (isCountry(code)) {
			const { name, entry } = options.country(code);
			return replyCountry(ask, entry, name, options);
		}
		const verdict = verdictFor(code);
		const claims = reply(ask, verdict, options);
		const [address] = claims.filter(isAddress);
		// "Who do I ask for each": who decides stands before the address.
		if (codes.length > 1 && ask.code === 'where' && address !== undefined && ask.words?.includes('who') === true) {
			const who: Ask = { ...ask, code: 'who', of: null };
			return [...reply(who, verdictOf(code, who, understood, options), options).slice(0, 1), address];
		}
		return ofPlace(claims, verdict);
	});
}

/** Every answer says whose law it is: whoever named a town sees which state was understood. */
function ofPlace([first, ...rest]: readonly Claim[], { row }: Verdict): readonly Claim[] {
	if (first === undefined) return [];
	const text = said(first);
	const isNamed = (row.kind !== 'state' && row.kind !== 'territory') || text.includes(row.name) || answers.test(text);
	return [isNamed ? first : { ...first, line: line`${row.name}: ${first.line}` }, ...rest];
}

/** A yes or no stands first. */
const answers =
	/^(?:Yes|No|Not yet|Not alone|Not known|Mostly (?:yes|no)|It depends|Not settled|Only if the pardon says so|Nobody can)\b/;

/** Whose law the judgments of a case are. */
function codesOf({ judgments }: RegisteredCase): readonly string[] {
	return judgments.map(({ jurisdiction, country }) => country?.toLowerCase() ?? jurisdiction);
}

function verdictOf(code: string, ask: Ask, { said, locality }: Understood, { row }: AnswerOptions): Verdict {
	const read = said.toldBy?.[code] ?? said.told;
	const told =
		ask.ended === undefined
			? read
			: { ...(read ?? { classes: [], denied: [] }), events: { ...read?.events, end: ask.ended } };
	return judge(row(code), { ...said, told, act: ask.act, asked: ask.asked }, locality);
}

function judgedBy(
	ask: Ask,
	person: RegisteredCase,
	understood: Understood,
	options: AnswerOptions,
): readonly JudgedVerdict[] {
	const life = person.sentence === null ? {} : { death: person.sentence === 'death', lifeOrDeath: true };
	// Whoever could exonerate somebody is asked of courts; who could pardon them is known.
	const asked: Ask = isClemency(ask.act) ? ask : { ...ask, act: 'pardon' };
	return person.judgments.map((judged) => {
		const stage = pardonable(judged) === 'charge' ? 'before' : understood.said.stage;
		const own = hingesIn(`${judged.offence} ${judged.sentence ?? ''}`.toLowerCase().replace(/[^a-z0-9]+/g, ' '));
		const said = { ...understood.said, stage, hinges: { ...own, ...life, ...understood.said.hinges } };
		const { country } = judged;
		// A country without a row is known by its name.
		const abroad =
			country === null
				? null
				: /^[A-Z-]{2,6}$/.test(country)
					? options.country(country.toLowerCase())
					: { name: country, entry: null };
		return { judged, verdict: verdictOf(judged.jurisdiction, asked, { ...understood, said }, options), abroad };
	});
}

/** Buttons for the rest: nothing of what was typed is in them. */
function buttons(understood: Understood, options: AnswerOptions): readonly Action[] {
	const { headings, remind, remindOn } = options.texts.clemency.reply;
	const days = daysToKeep(understood, options);
	const placed = understood.codes.length > 0 || understood.people.length > 0;
	const shown: readonly View[] = placed
		? ['when', 'where', 'effects', 'why', 'sources', 'mistake']
		: ['sources', 'mistake'];
	return [
		...shown.map(
			(view): Action => ({
				kind: 'ask',
				label: headings[view],
				command: 'canipardon',
				args: { question: writeState(view, understood) },
			}),
		),
		...days.map(
			({ day, row, alone }): Action => ({
				...{ kind: 'ask', label: alone ? remind : remindOn(day), command: 'petition remind me' },
				args: { when: `on ${day} for ${typed(row)}` },
			}),
		),
		{ kind: 'share' },
	];
}

/** The days from which on one may ask, where one law was asked about and says some. */
function daysToKeep(understood: Understood, options: AnswerOptions): readonly WaitingDay[] {
	const [code, ...others] = understood.codes;
	const [asked, ...more] = understood.asks;
	if (code === undefined || asked === undefined || isCountry(code)) return [];
	if (others.length > 0 || more.length > 0 || understood.locality !== null || understood.people.length > 0) return [];
	return waitingDays(asked, verdictOf(code, asked, understood, options))(options);
}
