import { line } from '../../line.js';
import type { Line } from '../../message.js';

/** Words of `docs/clemency.md`. */
export const clemencyDocument = {
	title: 'Who can pardon what',
	intro: [
		'This page is generated from `src/clemency/law` and `config/clemency`, and a test compares it with them; *How to correct it* is below.',
		'General information, not legal advice.',
		'Each row makes two statements, *who decides* and *the process*, each with its sources, the day it was checked, how sure it is, and the day by which somebody should look again: twelve months after the check at the latest, and for orders and policies of a governor 31 January after the next election where that is sooner. An answer given after that day says so. What no page was found for is said to be not found.',
		'The pages were read as copies, most of them older than the summer of 2026: the elections of 3 November 2026 are not in them. Each page is given with its kind and, where it shows one, its date. All addresses are given with https.',
		'In an answer "Yes" or "No" stands first only where every word of the question was understood. What somebody says is not so is no part of the case. Days that are told are counted with the waits below: from the end of the sentence, the release, the conviction, the beginning of parole or a refusal, whichever the wait is from. A question that no topic answers is answered with the statement that has most in common with what is asked. Where no topic was read at all, every statement of the place, else of the general questions, is searched: what is found clearly is told as the answer, what is not as what comes near, and neither with a yes or no.',
	],
	rule: 'The rule in one line',
	table: 'Jurisdictions',
	columns: ['Code', 'Who can pardon', 'When', 'Treason', 'Confidence: who / process', 'Look again by'],
	details: 'One by one',
	points: 'Rules and open questions that are not of one jurisdiction',
	stats: 'Acts of clemency by President',
	who: 'Who decides',
	process: 'The process',
	effect: 'Effect',
	otherActs: 'Other acts',
	doubts: 'Not found, or from general knowledge',
	sources: 'Sources',
	treasons: {
		included: 'included',
		silent: 'no exception stated',
		excluded: 'excluded',
		legislature: 'the legislature',
		'legislature-consent': "with the legislature's consent",
		'senate-consent': "with the Senate's consent",
		'reprieve-only': 'reprieve only',
		unclear: 'unclear: sources differ',
		'own-law': 'its own law',
	},
	timings: {
		'any-time': 'before or after conviction',
		'after-conviction': 'after conviction',
		silent: 'not stated',
		'own-law': 'its own law',
	},
	statement: (checked: Line, confidence: string, review: Line): Line =>
		line`checked ${checked}, confidence ${confidence}, look again by ${review}`,
};
