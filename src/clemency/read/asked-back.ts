import type { AskCode } from '../judge/ask.js';
import { isOfPardons } from './officers-law.js';
import { hasUnknownName } from './people.js';
import type { Question } from './question.js';
import type { Reading } from './reading.js';
import { townOffered } from './town-offered.js';
import { isForeignScript, isOfAPardon } from './whole-message.js';
import { askedEverywhere, ofAnyGovernor } from './without-court.js';

/** What is asked back where neither a case nor a court was named: the state, the person, the town, or the court. */
export function askedBack({ text, message, known, about, unclear }: Reading): Question {
	const { tokens, all, taken, laws, said, asks } = message;
	const holders = asks.filter(({ code }) => code === 'holder' || code === 'elected');
	if (holders.length > 0 && said.asked?.officer !== 'governor')
		return about({ asks: holders, codes: said.asked?.officer === 'president' ? ['US'] : [] });
	// What another agency makes of a pardon is no state's law.
	if (laws.some !== null && asks.length > 0 && asks.every(({ code }) => ofAgencies.has(code))) {
		const alike = askedEverywhere(asks);
		if (alike.length > 0) return about({ asks: alike });
	}
	// Of whichever state it is: the President pardons no conviction of any of them.
	const [only] = asks;
	if (laws.some === 'state' && asks.length === 1 && only?.code === 'may' && only.asked?.officer === 'president')
		return about({ asks: [{ ...only, code: 'general', of: 'presidentState', asked: null, plain: only.yesNo }] });
	if (laws.some !== null) return unclear(laws.some === 'state' ? 'which-state' : 'which-territory');
	if (said.asked?.officer === 'governor') {
		const ofAny = [...new Set(asks.map(({ code }) => ofAnyGovernor[code] ?? null))];
		const [of = null, ...others] = ofAny;
		const [ask] = asks;
		return of !== null && others.length === 0 && ask !== undefined
			? about({ asks: [{ ...ask, code: 'general', of, asked: null }] })
			: unclear('which-state');
	}
	const used = new Set([...laws.used, ...taken]);
	if (laws.person || (!isOfAPardon(all) && hasUnknownName(tokens, used))) return unclear('unknown-person');
	if (isForeignScript(text)) return unclear('other-alphabet');
	// Where somebody lives says nothing of whose court convicted, and is no nonsense either.
	const isAsked = asks.some(({ code }) => code !== 'who' && code !== 'happened');
	const everywhere = askedEverywhere(asks);
	if (everywhere.length > 0) return about({ asks: everywhere });
	const town = townOffered(tokens, known.gazetteer, used);
	if (town !== null) return unclear('which-place', [town.code], [], town.name);
	return unclear(laws.used.size > 0 || isAsked || isOfPardons(all, said) ? 'which-court' : 'not-understood');
}

const ofAgencies: ReadonlySet<AskCode> = new Set<AskCode>(['screening', 'enlisting', 'travel', 'benefits', 'housing']);
