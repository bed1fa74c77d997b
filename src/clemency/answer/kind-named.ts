import type { Ask, AskCode } from '../judge/ask.js';
import { asksWhether } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** Asked in these codes, what a kind of pardon is may be meant: "what is a first offender pardon in Louisiana". */
const explains: ReadonlySet<AskCode> = new Set<AskCode>([
	'meaning',
	'kinds',
	'who',
	'happened',
	'clause',
	'general',
	'innocence',
	'may',
	'when',
]);
const asksWhat = /\b(?:what|whats|mean|means|explain|automatic\w*|by itself)\b/;
const ofMoney = /\b(?:pay|paid|money|compensation|much)\b/;

/** Who has a part in it: of a pardon that comes by law nobody has. */
const asksPart: ReadonlySet<AskCode> = new Set<AskCode>(['must-sign', 'need-board', 'alone']);

/** The kind of pardon that a question names, where a page of the place explains it by itself; none where it asks of more. */
export function kindNamed(ask: Ask, codes: readonly string[], ground: Ground): readonly Claim[] {
	const { code, words = [], told = [] } = ask;
	const text = words.join(' ');
	const all = `${text} ${told.join(' ')}`;
	const isPart = asksPart.has(code);
	const isWhat = explains.has(code) && asksWhat.test(text) && !ofMoney.test(text);
	if (!(isPart || isWhat) || !/\bpardon/.test(all)) return [];
	const has = (name: string) => name.split(' ').every((word) => new RegExp(`\\b${word}s?\\b`).test(all));
	const [fact, ...others] = codes
		.flatMap((each) => ground.facts(each, 'kinds'))
		.filter(({ named, itself }) => named !== undefined && has(named) && (!isPart || itself === true));
	if (fact === undefined || others.length > 0) return [];
	// "Does the state have automatic pardons" is a yes where one comes by law.
	const truth = isPart
		? 'no'
		: fact.itself === true && /\bautomatic\w*\b/.test(text) && asksWhether(ask)
			? 'limits'
			: null;
	const line = worded(truth, [fact.says], { ...ask, plain: true, way: 'yes' }, ground);
	return [{ line, by: fact.sources }];
}
