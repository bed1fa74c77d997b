import { type Ask, type AskCode, ofLife } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { withoutPardon } from './fact-word.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';

/** What a commutation leaves as it is: asked of it, nothing is answered that holds for a pardon. */
export function leftByCommutation(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	if (ask.act !== 'commutation') return [];
	// "Can he vote after prison" asks of no commutation.
	const ofVote =
		ask.code === 'vote' && ![...(ask.words ?? []), ...(ask.told ?? [])].some((word) => /^(?:commut|clemen)/.test(word));
	if (ofVote) return [];
	const key = keys[ask.code] ?? ((ofLife as readonly AskCode[]).includes(ask.code) ? 'life' : null);
	const known = ground.general('commutationEffect');
	if (key === null || known === null) return [];
	const { row } = verdict;
	const { commuted } = ground.texts.clemency.reply;
	const text = (ask.words ?? []).join(' ');
	const isOpen = open.test(text);
	const isTurned = turned.test(text);
	const put = (truth: Truth): Truth | null =>
		isOpen || !(ask.plain || ask.yesNo || whether.test(text))
			? null
			: isTurned
				? truth === 'no'
					? 'yes'
					: null
				: truth;
	const plain: Ask = { code: ask.code, act: ask.act, asked: null, of: null, yesNo: true, plain: true };
	const said = (truth: Truth, line: string): Claim['line'] => worded(put(truth), [line], plain, ground);
	const [fact] = ask.code === 'vote' ? ground.facts(row.code, 'vote') : [];
	// The vote that comes back by law comes back to whoever's sentence was commuted, too.
	if (fact?.without !== undefined && !isTurned) {
		const truth = withoutPardon(undefined, fact.without, verdict);
		const isReturn = /\b(?:giv\w+|restor\w+|bring\w*|return\w*)\b/.test(text) && fact.without !== 'yes';
		if (!isReturn && truth !== 'not-by-itself' && truth !== 'depends')
			return [{ line: said(truth, fact.says), by: fact.sources }];
		return [
			{ line: said('no', commuted.vote(row)), by: known.sources },
			{ line: [fact.says], by: fact.sources },
		];
	}
	return [{ line: said('no', commuted[key](row)), by: known.sources }];
}

type Key = keyof Ground['texts']['clemency']['reply']['commuted'];

const keys: Readonly<Partial<Record<AskCode, Key>>> = {
	guns: 'guns',
	vote: 'vote',
	jury: 'jury',
	office: 'office',
	rights: 'rights',
	record: 'record',
	licence: 'licence',
	registry: 'registry',
	deportation: 'deportation',
	innocence: 'innocence',
};

const open = /\b(?:how|when|what|whats|where|which|who|whom|why)\b/;
const whether =
	/\b(?:can|could|may|will|would|do|does|did|is|are|am|shall|should) (?:i|he|she|they|we|it|you|my|his|her|a|an|the|that|someone|somebody|people)\b/;
const turned =
	/\b(?:still|barred|banned|lose|lost|losing|keep|keeps|remain\w*|stay|stays|without|not|never|cannot|cant)\b/;
