import type { Ask } from '../judge/ask.js';
import { withoutRelative } from '../read/relative.js';
import type { Asking, RegisteredCase } from '../shapes/case.js';
import { fold } from '../shapes/fold.js';
import { isGrant } from './granted-by.js';
import { isRefusal } from './person-steps.js';

/** What stands before the answer to "was he pardoned": `part` of it, `some` of a group, `announced` and no more; `both` of two who are named. */
export type Whether = 'yes' | 'no' | 'part' | 'some' | 'announced' | 'both';

/** What the question takes for mercy: a pardon, a shorter sentence, either of them, or being out. */
type Wanted = 'pardon' | 'commutation' | 'one' | 'mercy' | 'out';

const verb = '(?:is|are|was|were|did|didnt|has|have|had|hasnt|wasnt|isnt|got|get|been)';
/** Words for each kind of mercy, as they are asked for: the first that is found counts. */
const kinds: readonly (readonly [Wanted, RegExp])[] = [
	['pardon', /\b(?:pardon\w*|forg[ai]ve\w*)\b/],
	[
		'commutation',
		/\bcomm?ut\w*|\b(?:sentence|time|years) (?:\w+ )?(?:cut|reduced|shortened|lowered)\b|\b(?:cut|reduced?|shortened) (?:\w+ )?(?:sentence|time|years)\b/,
	],
	[
		'one',
		/\b(?:get|got|receive|received|gotten|have|had|given|give|gave|grant|granted|sign|signed) (?:(?!to\b)\w+ ){0,3}?(?:one|ones|it|his|hers|theirs)(?= (?:yet|already|too|now|from|by|thru|through|in|as|this|ever|eventually|finally|or|and|over|back|really|for|end)\b|$)/,
	],
	[
		'mercy',
		/\b(?:clemency|mercy|empty|emptied|spared?|saved?|(?:stop|halt|block)(?:ped|ed)?|(?:off|from) (?:the )?(?:death ?)?row|(?:do|did|done) (?:it|that|so))\b/,
	],
	[
		'out',
		/\b(?:(?:get|got|gotten|let|walk|walked|sent|set|come|came|been) (?:\w+ ){0,4}?(?:out|go|loose|off|free|home)|free|freed|release|released)\b/,
	],
	['mercy', /\b(?:(?:do|did|done|grant|granted|give|gave|get|got) (?:\w+ ){0,4}?anything|help(?:ed)?)\b/],
];

/** What asks for something beside it, or of what is not done yet. */
const asksMore =
	/\b(?:my|mine|our|i|im|can|could|will|would|wont|may|might|should|gonna|going|getting|supposed|if|because|accept\w*|ask\w*|appl(?:y|ied|ies|ication)|request\w*|petition\w*|refus\w*|reject\w*|den(?:y|ied|ies)|declin\w*|turn(?:ed)?|leave|left|exonerat\w*|cleared|innocen\w*|acquit\w*|convicted|charged|arrested|guilty|quash\w*|overturn\w*|parole\w*|cover\w*|includ\w*|reach\w*|record|eras\w*|expung\w*|fines?|money|restitution|vote|guns?|rights|before|after|until|first|second|twice|again|alone|himself|herself|only|just|merely|conditional\w*|partial\w*|everything|crimes?|without|valid|real|legal|legit|legitimate|count|counts|counted|work|works|worked|stand|stands|hold|holds|not|never|nobody|announced|promise\w*|deal|part|swap\w*|exchange|trade\w*|favou?rs?|brib\w*|return|think|consider\w*|board|many|much|bail|bond|appeal\w*|trial|court|sell|sold|buy|bought|pay|paid|impeach\w*|complete\w*|fully|clear|keep|keeps|kept|morning|week|hour|changed?)\b/;
export const asksWhich = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/;

/** When an officer did it asks nothing more. */
const leaving =
	/ (?:(?:just |right )?(?:before|when|as) (?:he|she|they) (?:left|was leaving|walked)(?: (?:office|out|the door))*|on (?:his|her|their|the) (?:way out|last day)(?: in office)?)$/;

/** "By the governor or the board". */
const ofEither = / (?:by|from) (?:(?:the|his|her|a|either) )?\w+ or (?:(?:the|his|her|a) )?\w+$/;

/** What became of a case that ended without mercy. */
const ungranted: ReadonlySet<string> = new Set(['none known', 'not granted', 'open']);

/**
 * What stands before an answer to whether somebody was pardoned, commuted, let out or shown any mercy, by the officer
 * who is asked about where one is; null where the question or the case is not so plain. `isBy` = whether an act was
 * that officer's.
 */
export function wasPardoned(
	ask: Ask,
	person: RegisteredCase,
	isBy: (who: string | null) => boolean,
	day: string,
	officers: ReadonlySet<string> = new Set(),
): Whether | null {
	const { code } = ask;
	const put = (ask.words ?? []).join(' ').replace(leaving, '').split(' ');
	const early = stageBefore(put.join(' '));
	const said = mainClause(early === null ? put : early.rest.split(' '));
	// Whoever was granted nothing was granted nothing by either of two.
	const words = ungranted.has(person.result) ? said.join(' ').replace(ofEither, '').split(' ') : said;
	const asked = /president$|governor$/.test(ask.asked?.officer ?? '') ? ask.asked : null;
	const { clemency, result, kind } = person;
	const names = namesOf(person);
	// "Was it Obama, or was that Trump": the act says which of them, or both did.
	const all = [...(ask.words ?? []), ...(ask.told ?? [])].join(' ');
	if (code === 'happened' && eitherOf.test(all)) {
		const theirs = clemency.filter(
			({ who }) => (asked !== null && isBy(who)) || new RegExp(`\\b${surnameOf(who)}\\b`).test(all),
		);
		return new Set(theirs.map(({ who }) => surnameOf(who))).size > 1 ? 'both' : null;
	}
	// "She was pardoned, I was told. Was she ever?"
	if (code === 'happened' && ask.plain && itself.test(words.join(' ')) && asked === null && kind === 'person')
		return result === 'pardon' ? 'yes' : result === 'none known' || result === 'not granted' ? 'no' : null;
	if (
		(code === 'happened' || code === 'again') &&
		asksRefused(words) &&
		ungranted.has(result) &&
		clemency.some((each) => isRefusal(each))
	)
		return 'yes';
	// A pardon that was taken back is told as one by what was done.
	if (code === 'happened' && takenBack.test(words.join(' ')))
		return result !== 'pardon' || clemency.some(({ told }) => /\b(?:undid|revoked|annulled)\b/.test(told ?? ''))
			? null
			: 'no';
	const isBare = words === ask.words && words.filter((word) => !names.has(word)).join(' ') === 'pardon';
	const wanted = code !== 'happened' ? null : isBare ? 'pardon' : wantedIn(words, names, deedsOf(person));
	if (wanted === null) return null;
	// "While he was alive": a pardon that came later is none.
	if (words.some((word) => /^(?:alive|living|lived)$/.test(word)))
		return words.includes('alive') && clemency.every(isAfterDeath) && clemency.length > 0 ? 'no' : null;
	// "Was he pardoned by Abbott": an officer who is known by what he did.
	const givers = words.filter(
		(word, i) => clemency.some(({ who }) => surnameOf(who) === word) && !isNameAt(words, i, person),
	);
	// "Did Bush pardon her": a President who had nothing to do with it.
	const isPresident = words.some((word, i) => i > 0 && i < 4 && officers.has(word) && !names.has(word));
	const isOfSomebody = asked !== null || givers.length > 0 || isPresident;
	// "By New York": a place is no officer whose acts could be told apart.
	if (
		!isOfSomebody &&
		/^(?:did|has|have|had)$/.test(words[0] ?? '') &&
		isOfOther(words, names) &&
		!ungranted.has(result)
	)
		return null;
	if (
		!isOfSomebody &&
		/\b(?:by|from)\b(?! (?:any|some|the|a|president|governor|who|whom|which|what|get|got|ever|been|receive|given|pardoned|commuted|freed)\b)/.test(
			words.join(' '),
		)
	)
		return null;
	const isTheirs = ({ who }: Asking) =>
		!isOfSomebody || givers.includes(surnameOf(who) ?? '') || (asked !== null && isBy(who));
	const granted = clemency.filter((each) => isGiven(each, result));
	const theirs = granted.filter(isTheirs);
	// Whoever sits in prison is not out, whatever was announced.
	const isIn = person.status === 'serving' || person.status === 'on_death_row';
	if (isIn && ungranted.has(result) && getsOut.test(words.join(' '))) return 'no';
	// Announced is not granted.
	if (clemency.some((each) => isTheirs(each) && /\bannounced\b/.test(each.what))) return 'announced';
	// An execution that a court may have stopped was stopped by nobody only where it was carried out.
	const isStopped = /\b(?:stop|halt|block)/.test(words.join(' ')) && person.status !== 'executed';
	if (ungranted.has(result)) return theirs.length > 0 || isStopped ? null : 'no';
	const ofDead = afterDeath.test(words.join(' '));
	const fitting = theirs.filter((each) => isOfKind(each, wanted, result) && (!ofDead || isAfterDeath(each)));
	// "On his last day", "last year": only where the act was then.
	if (fitting.length > 0 && !isOfTime(words.join(' '), fitting, day)) return null;
	if (fitting.length > 0 && !isOfYear(words, fitting)) return null;
	if (early !== null && !fitting.some(({ told }) => (stageBefore(told ?? '')?.stage ?? stages.length) <= early.stage))
		return null;
	if (wanted === 'out' && (person.status === 'serving' || person.status === 'on_death_row')) return 'no';
	if (kind === 'group' && fitting.length > 0) return ofGroup(words, fitting, granted);
	if (fitting.length > 0) return result === 'other' ? null : result === 'partial pardon' ? 'part' : 'yes';
	// Mercy that goes by another word, as "clemency" for a shorter sentence, is no "no".
	const isOfMercy = wanted === 'mercy' || wanted === 'out';
	const isOther = result === 'other' || result === 'partial pardon';
	const isAsked = result === (wanted === 'commutation' ? 'commutation' : 'pardon');
	if (isAsked && !granted.some((each) => isOfKind(each, wanted, result))) return null;
	return isOther && (isOfMercy || result === 'partial pardon') ? null : 'no';
}

/**
 * What is asked first, without who did it, why and when beside it: "was he pardoned, and by whom", "did he get one even
 * though he was never charged".
 */
function mainClause(words: readonly string[]): readonly string[] {
	// "Out because of a pardon" asks for one, "out thanks to Trump" for his.
	const text = withoutRelative(words.join(' '))
		.replace(/\b(?:because of|thanks to|due to)\b/, 'by')
		.replace(/^is it true (?:\w+ ){0,4}?that /, '');
	const head = text.replace(beside, '').replace(leftover, '');
	const asks = new RegExp(`\\b${verb}\\b`).test(head);
	return asks && head !== words.join(' ') && kinds.some(([, said]) => said.test(head)) ? head.split(' ') : words;
}

const eitherOf =
	/\bor (?:was|is|did) (?:it|that|this)\b(?! (?:not|just|only|\w+ed)\b)|\bit (?:\w+ ){0,3}or (?:\w+ ){0,3}(?:who|that)\b|\bor (?:\w+ )?(?:who|that) (?:pardoned|commuted|freed)\b/;

/** "Did his pardon get her out", "is she free because of it". */
const getsOut =
	/\b(?:get|got|getting|let|set) (?:\w+ ){1,3}(?:out|free|off|home|released)\b|^(?:is|was|did) (?:\w+ ){1,3}(?:get out|free|freed|out|released)\b/;

/** "Free now that he was commuted" asks whether he is free. */
const leftover = /(?<=\b(?:free|out|released|home)\b(?: (?:now|yet|again))?) (?:now that|since|after) .*$/;

const beside =
	/ (?:(?:and|or|but|also|if so) )*(?:(?:by|for|from|in|on|with|to) )?(?<!\b(?:know|tell|me|say|sure|wonder|wondering|is|was|did|of) )(?:who|whom|whose|which|what|when|why|where|how)\b.*$| (?:even (?:tho|though)|although|though|tho|despite)\b.*$| (?:and|but) (?:did|was|is|has|have|had|were|are|does|do|can|could|will|would) .*$/;

const takenBack =
	/^(?:was|were|did|has)\b.*\bpardon\b.*\b(?:revoked?|undone|undo|cancell?ed|rescind(?:ed)?|taken back|take back)\b/;

/** What comes one after another: what was before the first was before all of them. */
const stages = [/charge/, /trial|tried|convict/, /sentenc/, /prison|jail/] as const;

/** "Pardoned before he was even sentenced": before which of them, and the rest of the words; null where it is not said. */
function stageBefore(text: string): { readonly stage: number; readonly rest: string } | null {
	const found =
		/ before (?:(?:he|she|they|it|was|were|got|had|been|being|even|ever|any|the|a|his|her|their|going|went|reported|to) )*(charges?d?|charging|trial|tried|convicted|conviction|sentenced|sentencing|prison|jail)\b/.exec(
			text,
		);
	if (found === null) return null;
	const stage = stages.findIndex((each) => each.test(found[1] as string));
	return { stage, rest: text.replace(found[0], '') };
}

/** Asks whether it was so, and says no more. */
const itself =
	/^(?:(?:so|and|but) )?(?:was|were|is|has|did) (?:he|she|they|it)(?: (?:ever|really|actually|true|been|in the end))*$/;

/** Whether somebody who was granted nothing is asked about as "did he get out", by nobody's grant. */
export function asksOut({ code, words = [], asked }: Ask, person: RegisteredCase): boolean {
	const isOf = code === 'happened' && asked === null && ungranted.has(person.result);
	return isOf && wantedIn(words, namesOf(person), deedsOf(person)) === 'out';
}

/** A pardon for the dead is asked about. */
const afterDeath =
	/\bposthumous\w*|\bafter (?:(?:he|she|they|it) )?(?:was |were )?(?:died|dead|death|executed|(?:his|her|their) (?:death|execution)s?)\b/;

const beforeDeath =
	/\bbefore (?:(?:he|she|they) )?(?:was |were |got )?(?:executed|died|killed|dead|(?:his|her|their|the) (?:execution|death)s?)\b/;

/** Whether it is asked if mercy was refused. */
const asksRefused = (words: readonly string[]) =>
	/^(?:so |and |is it true (?:that )?)*(?:did|was|were|has|have|is)\b.*\b(?:den(?:y|ied)|refused?|reject(?:ed)?|declined?|turn(?:ed)? (?:\w+ ){0,2}?down)\b/.test(
		words.join(' '),
	) &&
	/\b(?:pardon\w*|clemency|commut\w*|mercy|reprieve|by (?:the |his |her )?(?:\w+ )?(?:board|council|governor|president|cabinet|commission))\b/.test(
		words.join(' '),
	);

/** The last day of an office, and this or last year, where they are asked about. */
function isOfTime(text: string, acts: readonly Asking[], day: string): boolean {
	const year = Number(day.slice(0, 4));
	if (/\blast day\b/.test(text))
		return acts.some((each) => isLastDay.test(each.told ?? '') || each.date?.endsWith('-01-20'));
	if (/\b(?:first|whole|every) day\b|\bday (?:one|1)\b/.test(text))
		return acts.some(({ told }) => told?.includes('first') === true);
	if (/\bday\b/.test(text)) return false;
	if (/\blast year\b/.test(text)) return acts.some(({ date }) => date?.startsWith(String(year - 1)) === true);
	if (/\b(?:this year|so far)\b/.test(text)) return acts.some(({ date }) => date?.startsWith(String(year)) === true);
	return !/\blast\b/.test(text);
}

const isLastDay = /\blast (?:full )?day\b/;

const isAfterDeath = ({ what, told, outcome }: Asking) =>
	/\bposthumous\b/.test(what) || /\blong after\b/.test(told ?? '') || outcome?.startsWith('not ') === true;

/** Words that name the case; one that names who decided on it, or what, does not. */
export function namesOf({ name, aliases, clemency }: RegisteredCase): ReadonlySet<string> {
	const own = fold(name)
		.split(' ')
		.filter((word) => !other.test(word));
	const others = aliases.flatMap((each) => fold(each).split(' ')).filter((word) => !other.test(word));
	const givers = new Set(clemency.map(({ who }) => surnameOf(who)));
	return new Set([...own, ...others.filter((word) => !givers.has(word))]);
}

/** Words it is told by: the badges that were sold ask for nothing. */
const deedsOf = ({ deeds = [] }: RegisteredCase): readonly string[] => deeds.flat(2);

const other = /^(?:pardon\w*|commut\w*|free\w*|by|from|of|the|of|for|his|her|and|vs?|one|did|on|spare[ds]?)$/;

/** "What about him, is he free" asks whether he is. */
export const leadless = (text: string) =>
	text.replace(
		/^(?:(?:please|kindly|could|can|would|will|you|do|know|tell|me|i would like to know|wonder|wondering) )+(?:whether|if) |^(?:(?:so|and|but|hey|ok|well) )*(?:what|whats|how) (?:about|bout|abt)\b ?|^whatever (?:happened|became) (?:to|of|with)\b ?|^(?:my|our) \w+ (?:says?|said|swears?|claims?|heard) (?:that )?/,
		'',
	);

/** Said behind what somebody believes: "he got one or not", "pardoned, right". */
const isSettled = /\b(?:or (?:not|no|nah)|yes or no|right|true|correct|yet|already)\b/;

/** Whether somebody who had nothing to do with the case is asked about: "did Bush pardon". */
function isOfOther(words: readonly string[], names: ReadonlySet<string>): boolean {
	const at = words.findIndex((word) =>
		/^(?:pardon|commute|forgive|free|release|let|spare|save|do|done|help|give|grant|sign)$/.test(word),
	);
	const isPassive = words
		.slice(0, at + 1)
		.some((word) => /^(?:get|got|gotten|be|been|receive|have|it|happen)$/.test(word));
	return (
		at > 1 &&
		!isPassive &&
		words.slice(1, at).some((word) => !anybody.test(word) && !names.has(word) && !names.has(word.replace(/s$/, '')))
	);
}

const anybody =
	/^(?:they|anyone|anybody|someone|somebody|any|some|the|a|an|he|she|it|ever|really|actually|even|finally|officially|president|presidents|governor|governors|gov|potus|us|uk|state|government|board|queen|king|crown|country|england|britain|us|white|house)$/;

/** "True, or just talk". */
const orNothing =
	/ or (?:(?:is|was) (?:it|that) )?(?:just |only |a |an )*(?:talk|rumou?rs?|hoax|joke|lie|fake|gossip|hype|false|made up)\b/;

/** What is asked about, where it is asked as a plain yes or no. */
function wantedIn(words: readonly string[], names: ReadonlySet<string>, deeds: readonly string[]): Wanted | null {
	// "Is he free, and who pardoned him": who it was is told beside the word.
	const who = words.findIndex((word, i) => word === 'and' && /^whom?$/.test(words[i + 1] ?? ''));
	const own = who < 2 ? words : words.slice(0, who);
	const rest = own.filter((word) => !names.has(word) && !names.has(word.replace(/s$/, '')));
	const text = leadless(rest.join(' '));
	const left = leadless(rest.filter((word) => !deeds.some((start) => word.startsWith(start))).join(' '));
	if (
		asksMore.test(
			left
				.replace(orNothing, '')
				.replace(/\bon (?:his|her|their|the) (?:very )?(?:first|last) (?:full )?day\b/, '')
				.replace(/\b(?:or (?:not|no|nah|never)|not yet)\b/g, '')
				.replace(
					/\b(?:people|those|ones|men|women|persons) (?:(?:who|that) (?:were|was) )?(?:convicted|charged|arrested)\b/g,
					'',
				)
				.replace(afterDeath, '')
				.replace(beforeDeath, ''),
		)
	)
		return null;
	if (
		/\bor (?!not\b|no\b|nah\b|never\b|what\b|nothing\b|anything\b|whatever\b|whoever\b|(?:(?:is|was) (?:it|that) )?(?:just |only |a |an )*(?:talk|rumou?r|rumou?rs|hoax|joke|lie|fake|gossip|hype|false|made up)\b)/.test(
			text,
		)
	)
		return null;
	const found = kinds.find(([, said]) => said.test(text));
	// "Free? Pardoned?" asks for both.
	if (/\bpardoned\b/.test(text) && /\b(?:free|out|released)\b/.test(text)) return null;
	if (found === undefined) return null;
	const [wanted, said] = found;
	const at = text.search(said);
	const [before, after] = [text.slice(0, at), text.slice(at)];
	// "Pardoned who first" asks for somebody.
	if (/^\w+ (?:who|whom|what|how)\b/.test(after)) return null;
	const asking = new RegExp(`(?:^|\\s)${verb}(?=\\s|$)(?!.*\\s${verb}\\s)`).exec(before);
	if (isSettled.test(text)) return wanted;
	if (asking !== null) {
		// "How many did he pardon", "who was pardoned": a word of asking stands right before the verb.
		const lead = before.slice(0, asking.index).trim().split(' ').slice(-2).join(' ');
		return asksWhich.test(lead) || asksWhich.test(before.slice(asking.index)) ? null : wanted;
	}
	if (asksWhich.test(before)) return null;
	if (/\b(?:did|has) (?:it|that|this|he|she|they) (?:ever )?(?:happen|go|come|gone|happened)\b/.test(after))
		return wanted;
	// "Did" stands first in "did get one"; "pardoned yet" needs no verb.
	if (new RegExp(`^${verb} `).test(text)) return wanted;
	return rest.length <= 6 &&
		!asksWhich.test(text) &&
		/^(?:pardoned|forgiven|commuted|freed|released|let (?:out|go|off))\b/.test(after)
		? wanted
		: null;
}

/** Whether a word is part of the name, and nobody who pardons: the Biden of "Hunter Biden". */
function isNameAt(words: readonly string[], at: number, { name }: RegisteredCase): boolean {
	const own = fold(name).split(' ');
	if (!own.includes(words[at] as string)) return false;
	return !/^(?:did|has|by|bill|joe|president)$/.test(words[at - 1] ?? '') || own.includes(words[at - 1] as string);
}

/** "President Clinton (his brother)" by the name alone; null for boards and courts. */
export const surnameOf = (who: string | null): string | null =>
	/^(?:President|Governor) (?:\S+ )*?(\S+)(?: \(.*\))?$/.exec(who ?? '')?.[1]?.toLowerCase() ?? null;

/** Whether an act was mercy that was granted, in whatever words where the case says that it was a pardon. */
const isGiven = (each: Asking, result: string) =>
	isGrant(each) ||
	(result === 'pardon' && /\b(?:mercy|order)\b/.test(each.what) && /^granted\b/.test(each.outcome ?? ''));

function isOfKind({ what, outcome }: Asking, wanted: Wanted, result: string): boolean {
	if (wanted === 'mercy' || wanted === 'out') return true;
	if (wanted === 'commutation') return /\bcommut/i.test(what);
	// A proclamation, and the Crown's mercy, are pardons where the case says so.
	return (
		/\bpardon/i.test(what) || (result === 'pardon' && !/\bcommut/i.test(what)) || /\bpardoned\b/.test(outcome ?? '')
	);
}

/** A year that is asked about is that of an act. */
const isOfYear = (words: readonly string[], acts: readonly Asking[]) =>
	words
		.filter((word) => /^(?:1[5-9]|20)\d\d$/.test(word))
		.every((year) => acts.some(({ date }) => date?.startsWith(year) === true));

/** Of a group: all of it where an act says so, some of it where one names how many; null where neither does. */
function ofGroup(words: readonly string[], acts: readonly Asking[], granted: readonly Asking[]): Whether | null {
	if (acts.some((each) => /\ball\b/.test(saidOf(each)) && !isOfSome(each))) return 'yes';
	const asksAll = words.some((word) => /^(?:all|every\w*|each|both|whole)$/.test(word));
	const some = acts.filter(isOfSome);
	// "Most of them": 37 of 40 are.
	const [, of, all] = words.includes('most') ? (/(\d+) of (?:the )?(\d+)/.exec(some.map(saidOf).join(' ')) ?? []) : [];
	if (of !== undefined && Number(of) * 2 > Number(all)) return 'yes';
	if (some.length > 0) return asksAll || !some.some((each) => /\beveryone else\b/.test(saidOf(each))) ? 'some' : 'yes';
	// Where another act was of some of it, a plain "granted" does not say of how many.
	return asksAll || granted.some(isOfSome) ? null : 'yes';
}

const saidOf = ({ what, outcome }: Asking) => `${what}; ${outcome ?? ''}`;
const isOfSome = (each: Asking) =>
	/\b(?:\d+ of (?:the )?\d+|of the (?:two|three|four|five|six)|of (?:two|three|four|five|six|nine|ten)|to \d+ of \d+|\d+ sentences commuted by name)\b/.test(
		saidOf(each),
	);
