import type { Case } from '../judge/case.js';
import type { Act, Circumstances } from '../judge/question.js';
import { actsExplained } from './acts.js';
import { circumstancesOf } from './circumstances.js';
import type { Gazetteer } from './gazetteer.js';
import { lawsOf } from './laws.js';
import { type Holders, officerOf } from './officers.js';
import { hasUnknownName, peopleOf } from './people.js';
import { tokensOf } from './tokens.js';

/** Why nothing can be said yet. */
export type Unclear =
	| 'nothing-said'
	| 'too-long'
	| 'other-alphabet'
	| 'not-understood'
	| 'unknown-person'
	| 'which-court'
	| 'which-state'
	| 'which-territory'
	| 'which-place'
	| 'too-many';

/** What somebody wants to know, read from their words. */
export type Question =
	/** Convictions to judge, each by its own law. */
	| {
			readonly is: 'about';
			readonly codes: readonly string[];
			/** People of `cases.yaml`, as they were named. */
			readonly people: readonly Case[];
			readonly said: Circumstances;
			/** Where a city's court sits, if it was said. */
			readonly locality: string | null;
			/** Names read in spite of their spelling: said with the answer. */
			readonly readAs: readonly string[];
			/** One more conviction was spoken of, of a state nobody named. */
			readonly alsoState: boolean;
	  }
	/** What a word means: a pardon, a commutation. */
	| { readonly is: 'words'; readonly acts: readonly Act[] }
	/** How many acts of clemency: of one President, by the word people call him, or of all. */
	| { readonly is: 'stats'; readonly president: string | null }
	/** A question back. `codes` = what it may be, where only these are possible. */
	| { readonly is: 'unclear'; readonly why: Unclear; readonly codes: readonly string[]; readonly said: Circumstances };

export interface Known {
	readonly gazetteer: Gazetteer;
	readonly cases: readonly Case[];
	readonly holders: Holders;
}

/** Nobody needs more to say where a conviction is; whoever writes more is asked for less. */
const mostCharacters = 400;
/** As many verdicts as fit into one message. */
const mostLaws = 3;

/** Reads a question as a person types it. Never throws, never guesses: what is not clear is asked back. */
export function readQuestion(text: string, { gazetteer, cases, holders }: Known): Question {
	const tokens = tokensOf(text.slice(0, mostCharacters));
	const words = tokens.map(({ word }) => word).join(' ');
	const officer = officerOf(tokens, gazetteer, holders);
	const said: Circumstances = { ...circumstancesOf(words), asked: officer?.asked ?? null };
	const unclear = (why: Unclear, codes: readonly string[] = []): Question => ({ is: 'unclear', why, codes, said });

	if (text.trim() === '') return unclear('nothing-said');
	if (text.length > mostCharacters) return unclear('too-long');
	const stats = /^(?:stats?|statistics|numbers)(?: (?:for |of |by )?(.+))?$/.exec(words);
	if (stats !== null) return { is: 'stats', president: stats[1] ?? null };
	const many = /\b(?:how many|number of|total) (?:people|pardons?|commutations?|acts of clemency)\b(.*)/.exec(words);
	if (many !== null && /pardon|commut|clemency/.test(words)) return { is: 'stats', president: many[1]?.trim() ?? null };

	const named = peopleOf(tokens, cases);
	const [first, ...others] = named.people;
	if (first !== undefined) {
		const judgments = named.people.flatMap((person) => person.judgments);
		const codes = [...new Set(judgments.map(({ jurisdiction }) => jurisdiction))];
		const about = others.length === 0 ? ofPerson(said, first) : said;
		return {
			is: 'about',
			codes,
			people: named.people,
			said: about,
			locality: null,
			readAs: named.meant,
			alsoState: false,
		};
	}

	const taken = officer?.words ?? new Set<number>();
	const laws = lawsOf(tokens, taken, gazetteer);
	if (laws.either !== null) return unclear('which-place', laws.either);
	const codes = laws.codes.length > 0 ? laws.codes : officersLaw(said, laws.some);
	if (codes.length > mostLaws) return unclear('too-many', codes);
	const ground = federalGround(words);
	if (ground.length > 0) return unclear('which-court', [...new Set([...ground, ...codes])]);
	if (codes.length > 0 && !(laws.person && laws.codes.length === 0)) {
		const { locality, readAs } = laws;
		return { is: 'about', codes, people: [], said, locality, readAs, alsoState: laws.alsoState && laws.some !== null };
	}
	const meaning = actsExplained(words);
	if (meaning !== null) return { is: 'words', acts: meaning };
	if (laws.some !== null) return unclear(laws.some === 'state' ? 'which-state' : 'which-territory');
	if (said.asked?.officer === 'governor') return unclear('which-state');
	const used = new Set([...laws.used, ...taken]);
	if (laws.person || hasUnknownName(tokens, used)) return unclear('unknown-person');
	if (isForeignScript(text)) return unclear('other-alphabet');
	// Where somebody lives says nothing of whose court convicted, and is no nonsense either.
	return unclear(laws.used.size > 0 || isOfPardons(words, said) ? 'which-court' : 'not-understood');
}

/** Facts of the case that the file of cases knows, where the question says nothing else. */
function ofPerson(said: Circumstances, { stage, dead, sentence }: Case): Circumstances {
	const life = sentence === null ? {} : { death: sentence === 'death', lifeOrDeath: true };
	return { ...said, stage: said.stage ?? stage, dead: said.dead || dead, hinges: { ...life, ...said.hinges } };
}

/** Whose law an officer's own question is about: "can the governor of Georgia pardon", "can the president pardon himself". */
function officersLaw(said: Circumstances, some: 'state' | 'territory' | null): readonly string[] {
	const { asked } = said;
	if (some !== null) return [];
	if (said.topics.length > 0 || said.future) return ['US'];
	if (asked === null) return [];
	if (asked.of !== null) return [asked.of];
	if (asked.officer !== 'president' && asked.officer !== 'former-president') return [];
	const general =
		asked.self || said.treason || said.impeachment || said.civil || said.future || said.stage === 'before' || said.dead;
	return general || said.act === 'amnesty' ? ['US'] : [];
}

/** What happened on federal ground may have been tried by several courts: the judgment tells, the ground does not. */
function federalGround(words: string): readonly string[] {
	if (/\b(army|military|air force|navy|naval|marine) base\b/.test(words)) return ['US', 'MIL'];
	return /\b(federal (land|property|park|reserve|ground)|national (park|forest))\b/.test(words) ? ['US'] : [];
}

/** Most of the letters are of an alphabet we do not read. */
function isForeignScript(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const ours = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
	return letters.length > 0 && ours.length * 2 < letters.length;
}

/** Whether it is about a conviction or a pardon at all. */
function isOfPardons(words: string, said: Circumstances): boolean {
	const about =
		/\b(pardon\w*|commut\w*|clemency|reprieve|amnesty|convict\w*|sentence\w*|prison|jail|crime|felon\w*|murder|rob\w+|theft|fraud|assault|drugs?|tax|court|dui|rape|arson|burglary|execution|expung\w*|exonerat\w*|parole\w*|inmate|charges?|treason|impeach\w*|offen[cs]es?|illegal\w*)\b/;
	return about.test(words) || said.asked !== null;
}
