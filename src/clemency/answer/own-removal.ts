import { own } from '../../domain/own.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { immigrationKey } from '../read/immigration.js';
import { asksWithin } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';

/** How true it is that a pardon helps, by the ground of removal, or the kind of pardon, that the question names. */
const truths: Readonly<Record<string, Truth>> = {
	drugDeportation: 'no',
	drugPresident: 'unsettled',
	immigrationGrounds: 'yes',
	immigrationBoard: 'limits',
	immigrationByLaw: 'no',
	immigrationExpunged: 'no',
	immigrationPresident: 'limits',
	admissible: 'unsettled',
	naturalization: 'depends',
	any: 'depends',
};

/** "Does it count" is asked of any worth at all, "does it stop it" of the case. */
const ofWorth = /^(?:count\w*|recogni[sz]\w*|help\w*|honou?r\w*|accept\w*|matter\w*|valid|work\w*|respect\w*)$/;

/** Whoever is out of the country asks for the way back. */
const ofReturn =
	/\b(?:come|came|get|let|go|be|allowed|bring) (?:him |her |them |me )?(?:back|home)\b|\b(?:return|re ?ent\w+)\b/;

/** What a pardon is worth against removal: what the question turns on stands first. */
export function removal(ask: Ask, { row }: Verdict, ground: Ground): Claim {
	const { texts, general, points } = ground;
	const { told, words = [], asked } = ask;
	const all = told ?? words;
	const isFederal = ['federal', 'district', 'military'].includes(row.kind);
	const named = immigrationKey([...all, ...(asked?.officer === 'board' ? ['board', 'pardon'] : []), 'immigration']);
	const key = ofReturn.test(all.join(' ')) ? 'admissible' : (named ?? (isFederal ? 'immigrationPresident' : 'any'));
	const stands = key === 'drugDeportation' && isFederal ? 'drugPresident' : key;
	const truth = own(truths, stands) ?? null;
	const isWorth = truth === 'depends' && ask.way !== 'no' && all.some((word) => ofWorth.test(word));
	const says = own(texts.clemency.reply.removal, stands) ?? texts.clemency.points.immigration;
	const by = general(key === 'any' ? 'immigrationGrounds' : key)?.sources ?? points.immigration;
	// What is open is open whichever way round it is asked; a bare yes or no needs to know.
	const isOpen = truth === 'depends' || truth === 'unsettled';
	const put = { ...ask, plain: ask.plain || (isOpen && (ask.yesNo || asksWithin(ask)) && !words.includes('unless')) };
	return { line: worded(isWorth ? 'limits' : truth, [says], put, ground), by };
}
