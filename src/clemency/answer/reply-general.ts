import { own } from '../../domain/own.js';
import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import { type Act, acts } from '../judge/question.js';
import { asksNeed } from '../read/effect-put.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Fact } from '../shapes/fact.js';
import type { General } from '../shapes/general.js';
import { wayOf } from './asks-same.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import { generalThere, openWord } from './general-there.js';
import type { Ground } from './ground.js';
import { narrower } from './narrower.js';
import { ofOnePlace } from './of-one-place.js';
import { ownWord } from './own-word.js';
import { askedSo, hasOne, putInWords } from './put-in-words.js';

/** A question that has one answer whatever the court. */
export function replyGeneral(ask: Ask, ground: Ground, rows: readonly Jurisdiction[] = []): readonly Claim[] {
	const [row, ...others] = rows;
	const there = row === undefined || others.length > 0 ? null : generalThere(ask, row, ground);
	if (there !== null) return there;
	if (ask.of === 'foreignPardon') {
		// A pardon of ours in another country is the other way round.
		const isOurs = ofOurs.test(` ${(ask.words ?? []).join(' ')} `);
		if (isOurs)
			return replyGeneral({ ...ask, of: 'pardonAbroad', plain: ask.plain || asksWhether(ask), way: 'yes' }, ground);
		if (asksWhether(ask) && ask.way === undefined && !ask.plain)
			return replyGeneral({ ...ask, plain: true, way: 'yes' }, ground);
	}
	const { general, texts } = ground;
	const { reply } = texts.clemency;
	const known = ask.of === null ? null : (exampleOf(ask.of, ask, ground) ?? general(narrower(ask)));
	if (known === null) {
		const told = own(reply.withoutPage, ask.of ?? '');
		const isPut =
			asksWhether(ask) ||
			/^(?:\w+ ){0,2}(?:can|could|may) (?:i|he|she|we|they|you)\b/.test((ask.words ?? []).join(' '));
		if (told !== undefined && ask.of === 'withdraw' && isPut)
			return [{ line: worded('yes-as-read', told, toWord(ask), ground), by: [] }];
		return [{ line: told ?? reply.notKnown(ask.code, null), by: [] }];
	}
	const putSo = inOwnWords(ask, known, row, ground);
	if (putSo !== null) return [putSo];
	const plain = inPlainWords(ask, known, row, ground);
	if (plain !== null) return [plain];
	const office = ofOffice.has(ask.of ?? '') ? officeIn(ask.words ?? []) : null;
	// Whoever named the state is not asked for it.
	const told = rows.length === 0 ? known.says : ofOnePlace(known.says);
	const says: Line = office === null ? [told] : line`${reply.cannot(office)} ${told}`;
	if (ask.of === 'whereLive' && asksWhether(ask)) {
		const text = ask.words?.join(' ') ?? '';
		const isMust = /\b(?:must|have to|has to|need|needs|required?)\b/.test(text);
		// "Would an Iowa pardon do anything" asks what a pardon of another state does, and gets no yes.
		const isMayStill = /\b(?:apply|ask|file|get|be pardoned|petition)\b/.test(text);
		const truth = isMust ? 'mostly-no' : isMayStill ? 'mostly-yes' : null;
		return [{ line: worded(truth, says, toWord(ask), ground), by: known.sources }];
	}
	// "Can felons vote": what holds without a pardon is the row's own answer.
	const isDone = ofDeeds.has(ask.of ?? '') && whetherDone.test(ask.words?.join(' ') ?? '');
	const text = (ask.words ?? []).join(' ');
	const way = ask.plain || ask.way !== undefined ? null : wayOf(ask.words ?? [], known);
	const put: Ask =
		ask.way === 'without' || isDone ? { ...ask, plain: true } : way === null ? ask : { ...ask, plain: true, way };
	// "My passport and SNAP": food stamps beside something else are told, too.
	const stamps = known.key === 'passport' && ofStamps.test(text) ? general('foodStamps') : null;
	return [
		{ line: worded(known.reply, says, put, ground), by: known.sources },
		...(stamps === null ? [] : [{ line: [stamps.says], by: stamps.sources, must: true as const }]),
	];
}

/** Put in words that have an answer of their own in the row. */
function inOwnWords(ask: Ask, { answers, says, sources }: General, row: Jurisdiction | undefined, ground: Ground) {
	const text = ` ${(ask.words ?? []).join(' ')} `;
	const told = ` ${(ask.told ?? []).join(' ')}${text}`;
	const found = putInWords(answers, text, (words) => hasOne(told, words));
	if (found === undefined) return null;
	const own = found.says ?? says;
	return {
		line: worded(found.is, [row === undefined ? own : ofOnePlace(own)], askedSo(ask, found), ground),
		by: sources,
	};
}
const ofStamps = /\b(?:snap|food ?stamps?|ebt)\b/;

/** "What is an example of a reprieve": the row that tells of one. */
const exampleOf = (of: string, { words = [] }: Ask, { general }: Ground): General | null =>
	words.some((word) => /^(?:examples?|instance|instances)$/.test(word))
		? general(`example${of.charAt(0).toUpperCase()}${of.slice(1)}`)
		: null;

const ofOurs =
	/ (?:american|us|usa|u s|presidential|presidents?|governors?|our|trumps?|bidens?|state|federal) pardon(?!.* here )/;

/** Rows on what others make of a pardon: each decides for itself. */
const ofAnyWay: ReadonlySet<string> = new Set([
	'benefits',
	'foodStamps',
	'screening',
	'housing',
	'registry',
	'enlisting',
	'immigration',
]);
/** Those whose own words say which word answers, though others put them otherwise. */
function inPlainWords(
	ask: Ask,
	{ key, reply, says, sources }: General,
	row: Jurisdiction | undefined,
	ground: Ground,
): Claim | null {
	const text = (ask.words ?? []).join(' ');
	const told = row === undefined ? says : ofOnePlace(says);
	const put = toWord(ask);
	// What is open is open whichever way round it is asked.
	if (!ask.plain && asksWhether(ask) && ofAnyWay.has(key))
		return { line: worded(reply, [told], put, ground), by: sources };
	// "Do I need a pardon for it", where none is needed.
	if (asksNeed(ask) && /\bno pardon is needed\b/.test(says))
		return { line: worded('no', [told], put, ground), by: sources };
	switch (key) {
		case 'federalJury':
		case 'jury':
			// Of a President's pardon the row says that it does.
			return /\bfederal\b/.test(text) &&
				/\bpardon\w*\b.*\b(?:let|serve|sit|back|restor\w*|again)\b/.test(text) &&
				asksWhether(ask)
				? { line: worded('yes', [told], put, ground), by: sources }
				: null;
		case 'pardonAttorney':
			return mustAgree.test(text)
				? { line: worded('no', [told.replace(/ [^.]* was named to the office\b.*$/, '')], put, ground), by: sources }
				: null;
		case 'commutationSupervision':
			return endsIt.test(text)
				? { line: worded(/^can\b/.test(text) ? 'yes' : 'mostly-no', [told], put, ground), by: sources }
				: null;
		default:
	}
	switch (ask.of) {
		case 'officeEnds':
			return { line: worded(openWord(text), [told], put, ground), by: sources };
		case 'drugDeportation': {
			// What may hold of a President's pardon is no answer on a governor's.
			const isState = row?.kind === 'state' || row?.kind === 'territory' || ask.asked?.officer === 'governor';
			const own = ground.texts.clemency.reply.removal['drugDeportation'];
			return isState && own !== undefined
				? { line: worded('no', [own], { ...ask, plain: ask.plain || ask.yesNo }, ground), by: sources }
				: null;
		}
		default:
			return null;
	}
}

const mustAgree =
	/^(?:(?:so|and|but) )*(?:does|do|must|has|is)\b.*\b(?:have to|has to|must|need|needs|needed|required)\b.*\b(?:agree|approve|sign|consent|recommend|ok)\b/;
const endsIt =
	/^(?:can|could|will|would|does|do)\b(?!.*\b(?:not|still|stay|keep)\b).*\b(?:take away|takes away|end|ends|ended|cancel\w*|wipe\w*|erase\w*|gone|remove\w*|get rid)\b/;

/** What was done at least once, so that "was anybody ever" has its yes. */
const ofDeeds: ReadonlySet<string> = new Set([
	...['pardonedDead', 'deadExecuted', 'soldiersTrump', 'rowEmptied', 'familyPardoned', 'marijuanaAll'],
]);
const whetherDone =
	/^(?:(?:so|and|but|hey|ok|well|is it true(?: that)?) )*(?:did|was|were|has|have|had|is|are|any|anyone|anybody)\b(?! (?:who|which|what|how)\b)(?!.*\b(?:not|never|without|nobody|cannot)\b)/;

/** General questions about those who pardon nobody: the one who was asked about is named. */
const ofOffice: ReadonlySet<string> = new Set(['sheriff', 'court', 'formerPresident']);
const offices = [
	...['former governor', 'ex governor', 'previous governor', 'old governor', 'retired governor'],
	...[
		'probate judge',
		'county judge',
		'district judge',
		'federal judge',
		'trial judge',
		'juvenile judge',
		'county clerk',
	],
	...['court clerk', 'city clerk', 'police chief', 'chief of police', 'district attorney'],
	...['county commissioner', 'county commission', 'justice of the peace', 'magistrate', 'coroner', 'sheriff', 'warden'],
	...['prosecutor', 'parole officer', 'probation officer', 'public defender'],
	...['judge', 'clerk'],
];

function officeIn(words: readonly string[]): string | null {
	const all = ` ${words.join(' ').replace(/\bdas?\b/g, 'district attorney')} `;
	return offices.find((office) => all.includes(` ${office} `) || all.includes(` ${office}s `)) ?? null;
}

/** How a kind is called: `fullPardon` is "full", or "absolute". */
const kindWords = (term: string): RegExp =>
	term === 'fullPardon' ? /\b(?:full|absolute|unconditional)\b/i : new RegExp(`\\b${term.replace(/Pardon$/, '')}`, 'i');

/** Whether a place has a kind by this name. */
const hasKind = (says: readonly string[], term: string): boolean =>
	term !== 'pardon' && says.some((text) => kindWords(term).test(text));

/** Of a statement on several kinds, what it says of one: "a conditional one is for people in prison". */
function ofKind({ says, sources }: Fact, term: string, { name }: Jurisdiction): Claim {
	const parts = says
		.replace(/^(?:Two|Three|Four)(?: kinds)?: /, '')
		.replace(/\. .*$/, '')
		.split('; ')
		.filter((part) => kindWords(term).test(part));
	const [own, ...others] = parts;
	const isWhole = own === undefined || others.length > 0 || !/^(?:an?|one) /i.test(own);
	const kind =
		own
			?.replace(/^one\b/, 'a pardon')
			.replace(/ one /, ' pardon ')
			.replace(/\.$/, '') ?? '';
	return {
		line: [isWhole ? says : `In ${name} ${kind.charAt(0).toLowerCase()}${kind.slice(1)}.`],
		by: sources,
	};
}

/** What terms of clemency mean, and what there is of the kind in the places that were named. */
export function replyMeaning(ask: Ask, rows: readonly Jurisdiction[], ground: Ground): readonly Claim[] {
	const terms = (ask.of ?? 'pardon').split('-');
	const example = rows.length > 0 ? null : exampleOf(terms[0] ?? '', ask, ground);
	if (example !== null) return [{ line: [example.says], by: example.sources }];
	// What two words have not in common is one statement, where there is one.
	const isKind = terms.every((term) => /^(?:pardon|restoration)$|Pardon$/.test(term));
	const isOwn = isKind || terms.some((term) => rows.some((row) => ownWord(term, row).length > 0));
	const isOfPlace = rows.length > 0 && isOwn && !terms.some((term) => term.startsWith('cert'));
	const pair = isOfPlace ? null : ground.general(pairKey(terms));
	if (pair !== null) {
		const putSo = inOwnWords(ask, pair, undefined, ground);
		if (putSo !== null) return [putSo];
		const put: Ask = ask.way === undefined ? ask : { ...ask, way: ask.way === 'no' ? 'yes' : 'no' };
		return [{ line: worded(pair.reply, [pair.says], put, ground), by: pair.sources }];
	}
	const restored = restoredThere(ask, terms, rows, ground);
	if (restored !== null) return restored;
	const [first, ...rest] = meanings(terms, rows, ground);
	if (first === undefined) return [];
	// What the place itself calls so is told without a word on what the words mean elsewhere.
	const isNear = rows.length > 0 || near.some((each) => terms.every((term) => each.has(term)));
	return [{ ...first, line: isNear ? first.line : worded('yes', first.line, ask, ground) }, ...rest];
}

/** What sets a restoration of rights apart from a pardon, and how the vote comes back in the place that was named. */
function restoredThere(
	ask: Ask,
	terms: readonly string[],
	rows: readonly Jurisdiction[],
	ground: Ground,
): readonly Claim[] | null {
	const [row, ...others] = rows;
	if (row === undefined || others.length > 0 || !terms.includes('restoration') || !terms.includes('pardon'))
		return null;
	const known = ground.general('restoration');
	const kinds = ground.facts(row.code, 'kinds').filter(({ says }) => /\brestoration\b/.test(says));
	const there = [...kinds, ...ground.facts(row.code, 'vote')].slice(0, 1);
	if (known === null || there.length === 0) return null;
	// "Is it the same".
	const put: Ask = ask.way === undefined ? ask : { ...ask, way: ask.way === 'no' ? 'yes' : 'no' };
	return [
		{ line: worded('no', [ground.texts.clemency.reply.restorationApart], put, ground), by: known.sources },
		...(ask.yesNo ? kinds.slice(0, 1) : there).map(
			({ says, sources }): Claim => ({ line: [says], by: sources, must: true }),
		),
	];
}

/** The row on the difference of terms: `differExpungementPardon`. */
const pairKey = (terms: readonly string[]) =>
	terms.length < 2
		? ''
		: `differ${[...terms]
				.sort()
				.map((term) => term.charAt(0).toUpperCase() + term.slice(1))
				.join('')}`;

/** Terms for nearly one thing: whether they are the same no word says. */
const near: readonly ReadonlySet<string>[] = [
	new Set(['reprieve', 'respite', 'stay']),
	new Set(['exoneration', 'innocencePardon', 'certInnocence']),
	new Set(['amnesty', 'thousands']),
];

function meanings(
	terms: readonly string[],
	rows: readonly Jurisdiction[],
	{ texts, points, general, facts }: Ground,
): readonly Claim[] {
	const isAct = (term: string): term is Act => (acts as readonly string[]).includes(term);
	const meant = terms.flatMap((term, i): readonly Claim[] => {
		const own = rows.flatMap((row) => ownWord(term, row));
		if (own.length > 0) return own.map((claim) => ({ ...claim, must: i === 1 }));
		const known = general(term);
		// Half a difference is none.
		const must = i === 1;
		if (known !== null) return [{ line: [known.says], by: known.sources, must }];
		return isAct(term) ? [{ line: line`${texts.clemency.meaning(term)}`, by: points.words, must }] : [];
	});
	// An act of clemency is the same everywhere; a paper or a kind of pardon is one of its state.
	const isKind =
		terms.every((term) => /^(?:cert|pardon$|restoration$)|Pardon$/.test(term)) &&
		terms.some((term) => term !== 'pardon' && term !== 'restoration');
	// What a pardon of innocence does there is what it means there.
	const topics = terms.includes('innocencePardon') ? (['innocence', 'kinds'] as const) : (['kinds'] as const);
	const kinds = !isKind ? [] : rows.flatMap(({ code }) => topics.flatMap((topic) => facts(code, topic)).slice(0, 1));
	// What the word means there stands before what it means elsewhere.
	const there = kinds.map(
		(fact): Claim => ({ line: [fact.says.replace(/^(?:Two|Three|Four): a\b/, 'A')], by: fact.sources }),
	);
	// A kind of pardon is there what the place calls so, and what it is elsewhere would be false of it.
	const isPardon = terms.every((term) => /^(?:pardon|restoration)$|Pardon$/.test(term));
	const isOwn =
		isPardon &&
		there.length > 0 &&
		terms.some((term) =>
			hasKind(
				kinds.map(({ says }) => says),
				term,
			),
		);
	const [term, ...more] = terms.filter((each) => each !== 'pardon');
	const [row, ...otherRows] = rows;
	if (isOwn && term !== undefined && row !== undefined && more.length + otherRows.length === 0)
		return kinds.map((fact) => ofKind(fact, term, row));
	return isOwn ? there : [...there, ...meant];
}
