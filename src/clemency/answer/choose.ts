import { type Ask, type AskCode, isApart, isEffect, isMay } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Verdict } from '../judge/verdict.js';
import type { Understood } from '../read/state.js';
import { asides, kindsOfCase, plainWords } from '../read/tables/concepts.js';
import { asking, askingFirst, judged, ofCourts, readBy, within } from '../read/tables/told.js';
import { termsOf, type Unit, unitsOf } from '../read/terms.js';
import type { Country } from '../shapes/country.js';
import type { Topic } from '../shapes/fact.js';
import type { Claim } from './citations.js';
import { type Clause, type Clauses, plainText, wordsOf } from './clauses.js';
import { keyIn } from './country-sentences.js';
import type { Ground } from './ground.js';
import { type NearDeps, withNearest } from './near.js';
import { isOfYears } from './own-when.js';
import { leftOut } from './scope.js';
import { isOfOther, isSettled } from './settled.js';
import { asksDay } from './waiting.js';
import { aspectOf } from './way-asked.js';

/** What is asked by words that a single statement of the law answers is answered with that statement. */

/** Less in common than this is chance: much of a long question, or nearly all of a short one. */
const enough = [
	{ shared: 4.2, coverage: 0.4 },
	{ shared: 2.7, coverage: 0.6 },
] as const;
/** A second statement is told where it has nearly as much in common. */
const nearly = 0.7;
/** What the answer to the topic has in common counts a little more: the topic was understood, the words only compared. */
const favour = 0.9;

/** Lesser offences, of which statements on something else may speak as well. */
const lesser = ['=traffic', '=infraction'];

interface Scored {
	readonly at: number;
	readonly shared: number;
	readonly coverage: number;
}

/** What was asked, and how much each part of it tells in one jurisdiction. */
interface Wanted {
	readonly total: number;
	/** Whether a concept is among it. */
	asks(concept: string): boolean;
	/** How much of it some terms have: the very word counts more than another for the same thing. */
	sharedWith(terms: ReadonlySet<string>): number;
}

function wantedOf(units: readonly Unit[], weight: (term: string) => number): Wanted {
	const worth = ({ concept, stems }: Unit) => (concept === null ? Math.max(0, ...stems.map(weight)) : weight(concept));
	return {
		total: units.reduce((sum, unit) => sum + worth(unit), 0),
		asks: (concept) => units.some((unit) => unit.concept === concept),
		sharedWith: (terms) =>
			units.reduce((sum, unit) => {
				const exact = unit.stems.filter((stem) => terms.has(stem)).map(weight);
				const same = unit.concept !== null && terms.has(unit.concept) ? worth(unit) : 0;
				return sum + Math.max(0, same, ...exact);
			}, 0),
	};
}

/** The statements of one jurisdiction that have most in common with what was asked, at most two, the best first. */
function bestOf(wanted: Wanted, row: Jurisdiction, clauses: Clauses): readonly Scored[] {
	const scored = clauses.of(row).map(({ terms, only }, at): Scored => {
		const isKind = lesser.some((kind) => wanted.asks(kind) && terms.has(kind));
		if (only !== null && !wanted.asks(only) && !isKind) return { at, shared: 0, coverage: 0 };
		// A list of kinds of pardon answers who asks for kinds.
		const isKinds = terms.has('=kind') && terms.has('=certificate');
		if (isKinds && !wanted.asks('=kind') && !wanted.asks('=certificate') && !wanted.asks('=licence'))
			return { at, shared: 0, coverage: 0 };
		const shared = wanted.sharedWith(terms);
		return { at, shared, coverage: shared / wanted.total };
	});
	const [best, ...rest] = scored
		.filter(({ shared, coverage }) => enough.some((least) => shared >= least.shared && coverage >= least.coverage))
		.sort((a, b) => b.shared - a.shared);
	if (best === undefined) return [];
	return [best, ...rest.filter(({ shared }) => shared >= best.shared * nearly).slice(0, 1)];
}

export interface ChooseDeps {
	readonly row: (code: string) => Jurisdiction;
	readonly ground: Ground;
	/** What would be said of one question by one law. */
	readonly claims: (ask: Ask, code: string) => readonly Claim[];
	readonly verdict: (ask: Ask, code: string) => Verdict;
	readonly country: (code: string) => Country | null;
	/** The search for what nothing else was read in. */
	readonly near: NearDeps;
}

/** Questions with the statements that answer them, where some do and what is known of the topic does not. */
export function withClauses(understood: Understood, deps: ChooseDeps): Understood {
	const codes = understood.codes.filter((code) => /^[A-Z]/.test(code));
	const countries = understood.codes.flatMap((code) => (/^[a-z]/.test(code) ? (deps.country(code) ?? []) : []));
	if (countries.length > 0) {
		const asks = understood.asks.map((ask): Ask => {
			// Who decides is told by its own field, and not by how a petition goes.
			const decides =
				/\bwho (?:\w+ ){0,2}decides?\b|\b(?:president|governor|king|minister)\b.* or .*\b(?:president|governor|king|minister)\b/.test(
					ask.words?.join(' ') ?? '',
				);
			const keys = ask.of === null && !decides ? countries.flatMap((country) => keyIn(ask, country) ?? []) : [];
			return keys.length === 0 ? ask : { ...ask, of: keys.join('-') };
		});
		return { ...understood, asks };
	}
	if (codes.length === 0 || understood.people.length > 0) return understood;
	const hasDay = Object.keys(understood.said.told?.events ?? {}).length > 0;
	return {
		...understood,
		// What was told of the days is no part of what is asked about them.
		asks: understood.asks.map((ask) => {
			if ((hasDay && asksDay(ask.code)) || isApart(ask)) return ask;
			const read = withClausesOf(ask, codes, understood.locality, deps);
			const [code, ...others] = codes;
			// Where nobody can pardon, or somebody else does what is asked for, that is the answer.
			const isOpen = code !== undefined && others.length === 0 && deps.verdict(ask, code).finding.is === 'power';
			if (!isOpen) return read;
			const isOfOfficer = understood.said.asked !== null;
			return withNearest(read, code, { isOnly: understood.asks.length === 1, isOfOfficer }, deps.near);
		}),
	};
}

/** Named in passing: a board by its name, an offence by that of a right, what somebody was told. */
const saysNothing: ReadonlySet<string> = new Set(['=the body', '=the offence', '=hearsay']);

/** Answered by their own rules and facts, and not by a statement with words in common. */
const answeredAlone: ReadonlySet<AskCode> = new Set<AskCode>([
	...(['cost', 'duration', 'deadline', 'on-appeal', 'on-supervision'] as const),
	...(['inquiry', 'proof', 'lying', 'remorse', 'appeal', 'criteria', 'innocence', 'juvenile'] as const),
	...(['deferred', 'municipal', 'barred'] as const),
]);
/** Of these the notes of a row say something, too. */
const alsoSearched: ReadonlySet<Topic> = new Set<Topic>(['notice', 'support']);

/** More than the way itself: then what a statement says of it counts. */
const asksMore =
	/\b(?:must|legislature|lawmakers|report|copies|copy|serve|served|notice|first|certificate|fingerprints?|dna|before|after|directly|straight|through)\b/;

const sending = /^(?:letters?|mail(?:ed|ing)?|send|sent|sending|writ(?:e|ten|ing)|post|papers?|envelope)$/;

function withClausesOf(ask: Ask, codes: readonly string[], locality: string | null, deps: ChooseDeps): Ask {
	const { words, asked } = ask;
	if (words === undefined || ask.of !== null || ask.code === 'again') return ask;
	// What a commutation leaves of a sentence is no matter of how a pardon is asked for.
	if (ask.code === 'sentence' && ask.act === 'commutation') return ask;
	// What one officer may do about two convictions is answered for each; a statement on one of them is beside the point.
	if (isMay(ask.code) && codes.length > 1) return ask;
	// What is asked of the way has facts of its own: a board that "must be heard" holds no hearing by that.
	const aspect = aspectOf(ask);
	// Where to send it, and how a commutation is asked for, is no statement's.
	const isAddress = aspect?.topic === 'apply' && (ask.act === 'commutation' || !asksMore.test(words.join(' ')));
	const ofWay = aspect === null || (aspect.topic === 'apply' && !isAddress) ? null : aspect.topic;
	if (ofWay !== null && (!alsoSearched.has(ofWay) || codes.some((code) => deps.ground.facts(code, ofWay).length > 0)))
		return ask;
	if (ask.act === 'commutation' && (ask.code === 'while-serving' || ask.code === 'when')) return ask;
	if (answeredAlone.has(ask.code) || isOfYears(ask)) return ask;
	// A number that is known is what was asked for.
	if (ask.code === 'how-many' && codes.some((code) => deps.ground.facts(code, 'numbers').length > 0)) return ask;
	const isOfGovernor = ask.code === 'how-many' && ask.asked !== null;
	if (ask.code === 'holder' || ask.code === 'elected' || isOfGovernor) return ask;
	// How something is sent is part of where: a vote "in writing" answers nobody who asks where to write.
	const own =
		ask.code === 'where'
			? words.filter((word) => !sending.test(word))
			: ask.code === 'members'
				? words.filter((word) => !/^(?:sits|serves|makes)$/.test(word))
				: isMay(ask.code)
					? words.filter((word) => !/^(?:skip|bypass|around|avoid)/.test(word))
					: isEffect(ask.code)
						? words.filter((word) => !/^automatic/.test(word))
						: words;
	const units = unitsOf(own).filter(({ concept }) => !saysNothing.has(concept ?? ''));
	const isFirst = units.some(({ concept }) => concept === '=first offence');
	if (units.length === 0) return withScope(ask, codes, deps) ?? ask;
	if (ask.code === 'who' && !isFirst && isTelling(words))
		return words.includes('possible') ? (withScope(ask, codes, deps) ?? ask) : ask;
	// That some are taken says nothing of the kind that was asked about.
	const isKind = units.some(({ concept }) => concept !== null && kindsOfCase.has(concept.slice(1)));
	const compared = isKind ? units.filter(({ concept }) => concept !== '=taken') : units;
	// That it is taken is asked of the case that was told.
	if (compared.every(({ concept, stems }) => concept === '=taken' && stems.length === 0))
		return withScope(ask, codes, deps) ?? ask;
	const found = codes.map((code) => foundIn(ask, code, compared, deps));
	// What a state's own officers do about a federal conviction stands in the state's row.
	const beside = asked?.of ?? locality;
	const others =
		beside !== null && /^[A-Z]/.test(beside) && !codes.includes(beside) && codes.includes('US')
			? besides(units, deps.row(beside), deps)
			: [];
	const keys = [
		...(others.length > 0 ? [] : found.flatMap(({ code, better }) => better.map(({ at }) => `${code}${at}`))),
		...others.map(({ at }) => `US${between}${beside}${at}`),
	];
	if (keys.length === 0) return withScope(ask, codes, deps) ?? withUnread(ask, units, words);
	// A word in common with another statement is less than that such cases are not taken.
	const scoped = withScope(ask, codes, deps);
	if (scoped !== null && !scoped.of?.split('-').some((key) => keys.includes(key))) return scoped;
	const decider = ask.code === 'who' && whoDecides.test(words.join(' '));
	const told =
		!decider &&
		others.length === 0 &&
		found.every(ask.code === 'who' ? ({ decides }) => decides : ({ unknown }) => unknown);
	// Whether an officer may do it in a certain way is answered with that, whatever else is said of it.
	const leads =
		!decider &&
		(!isMay(ask.code) || ask.code === 'may') &&
		!isEffect(ask.code) &&
		!(ofVotes.has(ask.code) && found.every(({ unknown }) => !unknown)) &&
		others.length === 0 &&
		found.every(({ own }) => own === 0);
	return {
		...ask,
		code: told && !isMay(ask.code) && ask.code !== 'where' ? 'clause' : ask.code,
		of: [...(leads ? [leading] : []), ...keys].join('-'),
	};
}

/** Where the kind of case that was told is not taken, that stands first; null where nothing says so, or who decides is asked. */
function withScope(ask: Ask, codes: readonly string[], { row, ground }: ChooseDeps): Ask | null {
	if (whoDecides.test(ask.words?.join(' ') ?? '')) return null;
	const keys = codes.flatMap((code) => {
		const at = leftOut(ask, ground.clauses.of(row(code)));
		return at === null ? [] : [`${code}${at}`];
	});
	if (keys.length === 0) return null;
	// Whether an officer may is answered with who may, too.
	if (ask.code === 'may' || ask.code === 'chances') return { ...ask, plain: false, of: [leading, ...keys].join('-') };
	return { ...ask, code: 'clause', of: [leading, ...keys].join('-') };
}

/** Before what was asked about and is on no page: `no~secret`. */
export const unreadOf = 'no~';

/** Who decides is told where nothing else was understood; what was asked about is named then, as on no page. */
function withUnread(ask: Ask, units: readonly Unit[], words: readonly string[]): Ask {
	const text = words.join(' ');
	// "Does the governor hold a hearing" names an officer, and asks for no pardon.
	const isDeed =
		/\b(?:pardon|commut|grant|clemency|repriev|amnest|forgiv|free|releas|stop|delay|spare|shorten|reduc|let|get|ask|decide)/.test(
			text,
		);
	const isOpen =
		ask.code === 'who' || ask.code === 'barred' || ask.code === 'happened' || (ask.code === 'may' && !isDeed);
	if (!isOpen || whoDecides.test(text)) return ask;
	const takes =
		ask.code === 'barred' ||
		/^(?:does|do|will|would|can|could) .*\b(?:pardon|pardons|take|takes|accept|consider|hear)\b/.test(text);
	const named = units.flatMap(({ concept }) => (concept === null ? [] : [concept.slice(1)]));
	const [about] = named.filter((each) => asides.has(each) || (takes && kindsOfCase.has(each)));
	// What the power reaches is known of every kind of case.
	if (
		about !== undefined &&
		(kindsOfCase.has(about) || about === 'complete') &&
		(ask.code === 'barred' || ask.code === 'who')
	) {
		const isPut =
			/^(?:does|do|will|would|can|could|is|are) /.test(text) && !/\b(?:not|never|cant|cannot|or)\b/.test(text);
		return { ...ask, code: 'barred', plain: ask.plain || isPut };
	}
	return about === undefined ? ask : { ...ask, of: `${unreadOf}${about.replace(/ /g, '~')}` };
}

/** How the vote goes now stands before how it once went. */
const ofVotes: ReadonlySet<AskCode> = new Set<AskCode>(['votes', 'unanimous', 'majority']);

/** Before the statements where they stand first. */
export const leading = '0';

/** Between the law a statement is told under and the one it is of, where these differ: `US_LA3`. */
const between = '~';

/** Too common among the words of a case to ask for anything by itself. */
const ofCase: ReadonlySet<string | null> = new Set([
	'=felony',
	'=misdemeanor',
	'=resident',
	'felon',
	'misdemeanor',
	'resident',
]);

function wantedIn(units: readonly Unit[], row: Jurisdiction, { weight }: Clauses, whether = false): Wanted {
	const ours = row.kind === 'federal' || row.kind === 'district' || row.kind === 'military';
	const told = units.filter(({ concept }) => !(ours && concept === '=federal'));
	// "Does it take misdemeanors" asks for the class, and so does "only a misdemeanor, can they".
	const asked = whether || units.some(({ concept }) => concept === '=taken');
	return wantedOf(told, (term) => (ofCase.has(term) && !asked ? 1 : weight(row, term)));
}

function foundIn(ask: Ask, code: string, units: readonly Unit[], { row, ground, claims, verdict }: ChooseDeps) {
	const { clauses } = ground;
	const said = claims(ask, code);
	const [lead] = said;
	const unknown =
		lead === undefined ||
		(!('sources' in lead.by) && lead.by.length === 0) ||
		(!isMay(ask.code) && ask.code !== 'who' && /^Only (?:the|whoever) /.test(plainText(lead.line)));
	const whether = /\b(?:can|could|will|would|does|do|is|are)\b/.test(ask.words?.join(' ') ?? '');
	const wanted = wantedIn(unread(units, ask, !unknown), row(code), clauses, whether);
	// Who decides is no answer to anything else.
	const decides = verdict(ask, code).finding.is === 'power';
	const topical = (ask.code !== 'who' && !isMay(ask.code)) || !decides ? said : [];
	// That nothing was found answers nothing, whatever words it is said in.
	const sourced = topical.filter(({ by }) => 'sources' in by || by.length > 0);
	const own = Math.max(0, ...sourced.map((claim) => wanted.sharedWith(termsIn(claim, clauses.of(row(code))))));
	// "Why" alone asks for more than the reasons of a decision.
	const inQuestion = new Set(units.map(({ concept }) => concept?.slice(1) ?? ''));
	const isNamed = ask.code !== 'reasons' || ask.words?.some((word) => /^(?:reason|expla)/.test(word));
	const isMisdemeanor = inQuestion.has('misdemeanor') && lesser.every((kind) => !inQuestion.has(kind.slice(1)));
	const topic = isNamed ? (within[ask.code] ?? []) : [];
	const all = clauses.of(row(code));
	// "Get rid of it" has a word for a change in it, and asks for none.
	const others = wantedIn(
		unread(units, ask, !unknown).filter(({ concept }) => concept !== '=change'),
		row(code),
		clauses,
		whether,
	);
	const { change } = row(code);
	const asksOfBody = ask.words?.some((word) => /^(?:boards?|council|commission)$/.test(word)) === true;
	const better = (isSettled(ask, !unknown) ? [] : bestOf(wanted, row(code), clauses)).filter(({ at, shared }) => {
		const clause = all[at];
		return (
			clause !== undefined &&
			(unknown || own * favour < shared) &&
			!isOfOther(ask, clause, isMisdemeanor, others.sharedWith(clause.terms) > 0 || asksOfBody ? null : change) &&
			(topic.length === 0 || topic.some((each) => inQuestion.has(each) && clause.terms.has(`=${each}`)))
		);
	});
	return { code, better, unknown, own, decides };
}

/** A statement is found by more than its words. */
function termsIn({ line }: Claim, all: readonly Clause[]): ReadonlySet<string> {
	const text = plainText(line);
	return all.find((each) => plainText(each.line) === text)?.terms ?? termsOf(wordsOf(text));
}

/** What is left where the topic, or the act that is asked for, was read; `known` = something is known of the topic. */
function unread(units: readonly Unit[], { code, act }: Ask, known: boolean): readonly Unit[] {
	// "If everybody else says yes" is no group, and "refuse" what an officer may.
	const aside = isMay(code) && code !== 'may' ? ['group', 'refused'] : [];
	// An appeal that is still open says nothing of what was once otherwise.
	const still = code === 'on-appeal' ? ['change', 'open', 'pending charge'] : [];
	const read = code === 'who' || isMay(code) ? [act, ...aside] : known ? (readBy[code] ?? []) : still;
	const isRead = ({ concept, stems }: Unit) =>
		(concept !== null && read.includes(concept.slice(1))) ||
		(isMay(code) && code !== 'may' && stems.some((stem) => ofSharing.test(stem)));
	return units.filter((unit) => !isRead(unit));
}

/** By these it was read how a power is shared: they ask for nothing else. */
const ofSharing = /^(?:alon|himself|herself|follow|ignor|obey|listen|overrul)/;

/** Asked so, who decides is what is wanted first. */
const whoDecides =
	/\bwho (?:has|gets|have) the (?:last|final)\b|\bwho do (?:i|we|they|he|she) (?:\w+ ){0,3}(?:ask|petition)\b|\bwho(?:se)? (?:\w+ ){0,3}(?:pardon|pardons|decide|decides|grant|grants|commute|free|release|spare|shorten|reduce)\b|\bwho (?:can|could|may) (?:get|let) (?:\w+ ){1,3}(?:out|go|off|home)\b|\bwho$/;

/** A sentence that only tells of a case: where it was, and what became of it. */
function isTelling(words: readonly string[]): boolean {
	if (words.some((word, i) => asking.has(word) || (i === 0 && askingFirst.has(word)))) return false;
	return words.some((word) => judged.has(word)) || words.every((word) => plainWords.has(word) || ofCourts.has(word));
}

/** Statements of another row that speak of convictions of other courts. */
function besides(units: readonly Unit[], row: Jurisdiction, { ground: { clauses } }: ChooseDeps): readonly Scored[] {
	const federal: Unit = { concept: '=federal', stems: [] };
	const named = units.some(({ concept }) => concept === '=federal') ? units : [...units, federal];
	const all = clauses.of(row);
	return bestOf(wantedIn(named, row, clauses), row, clauses)
		.filter(({ at }) => all[at]?.terms.has('=federal') === true)
		.slice(0, 1);
}
