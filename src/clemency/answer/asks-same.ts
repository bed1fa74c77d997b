import { fold } from '../shapes/fold.js';

/*
 * Whether a question for yes or no is put as a row's own question is: the word of the row answers it only then, where
 * nobody learned it of its wording.
 */

const whether = /^(?:can|could|may|might|must|will|would|do|does|did|is|are|was|were|has|have|should|need)$/;
const opening = new Set('so and but hey hi hello ok okay well please pls also then now'.split(' '));
/** Words that carry nothing of what is asked. */
const empty = new Set(
	'a an the of to for in on at by with from as or that this it its i me my we our you your he him his she her they them their one ones somebody someone anybody anyone people person folks ever any some all be been being is are was were do does did has have had can could may might must will would should need get gets got getting give gives given us there u s united states american president presidents governor governors pardon pardons pardoned clemency'.split(
		' ',
	),
);
/** Words that turn a question round. */
const turning =
	/^(?:not|no|never|without|nobody|cannot|cant|lose|loses|lost|block|blocks|stop|stops|prevent|forbid|forbidden|bar|barred|bars|ban|banned|illegal|void|voided|invalid|cancel|undo|overturn|revoke|revoked|end|ends|stay|stays|remain|remains|keep|keeps|anymore|longer|only|fail|refuse|refused|too|same|different|difference|clear|clears|erase|erased|gone|left|again|before|after|while|or)$/;
const must = /^(?:must|need|needs|required|require|requires|have)$/;

const stem = (word: string) => word.replace(/(?:ing|ed|es|s|e)$/, '').slice(0, 6);

function read(words: readonly string[]) {
	const from = words.findIndex((word) => !opening.has(word));
	const asked = from < 0 ? [] : words.slice(from);
	return {
		isWhether: whether.test(asked[0] ?? ''),
		isMust: asked.some((word, at) => must.test(word) && (word !== 'have' || asked[at + 1] === 'to')),
		turns: asked
			.filter((word) => turning.test(word))
			.sort()
			.join(' '),
		stems: new Set(asked.filter((word) => !empty.has(word)).map(stem)),
	};
}

const wordsOf = (asks: string) =>
	fold(asks)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.split(' ');

/** Every word of it that says anything stands in the row's own question, and it is turned as that is. */
function asksSame(words: readonly string[], asks: string): boolean {
	const own = read(words);
	const row = read(wordsOf(asks));
	return (
		own.isWhether &&
		row.isWhether &&
		own.isMust === row.isMust &&
		own.turns === row.turns &&
		own.stems.size > 0 &&
		[...own.stems].every((each) => row.stems.has(each))
	);
}

/** A question for yes or no, and none of "who", "or" and the like. */
const isYesNo = (words: readonly string[]): boolean => read(words).isWhether && !words.some((word) => open.test(word));
const open = /^(?:who|whom|whose|when|where|how|what|which|why|or)$/;

/** What is said of asking for a pardon, and of duties. */
const ofAsking: ReadonlySet<string> = new Set(
	'require necessary needed mandatory obliged obligatory apply application applying file filing ask petition do hire without required'
		.split(' ')
		.map(stem),
);

/** Rows that say whether something is needed. */
const ofDuties: ReadonlySet<string> = new Set([
	...['lawyer', 'letters', 'citizenship', 'residence', 'whereLive', 'reasons', 'written', 'listCrimes', 'followRules'],
	...['petitionGovernor', 'inEachState'],
]);

/** Which way round a row is asked, as far as its own words and "must" say it; null where they do not. */
export function wayOf(
	words: readonly string[],
	{ key, asks }: { readonly key: string; readonly asks: string },
): 'yes' | 'no' | null {
	if (asksSame(words, asks)) return 'yes';
	if (!isYesNo(words) || !ofDuties.has(key)) return null;
	const about = read(wordsOf(asks)).stems;
	if ([...read(words).stems].some((each) => !about.has(each) && !ofAsking.has(each))) return null;
	const text = ` ${words.join(' ')} `;
	const isTurned = / (?:not|never|nobody|cannot|cant|unless|only|enough|outside|abroad) /.test(text);
	if (isTurned) return null;
	// "Is a lawyer required" and "can I do it without one" of "do I need a lawyer".
	if (read(words).isMust || / (?:necessary|mandatory|needed|obliged|obligatory|bound) /.test(text))
		return / without /.test(text) ? null : 'yes';
	return /^ (?:(?:so|and|but) )*(?:can|could|may) /.test(text) && / without /.test(text) ? 'no' : null;
}
