import type { Decider, Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';

import { statement } from './statement.js';

const acts = ['pardon', 'commutation', 'reprieve', 'remission', 'amnesty'] as const;

/** What somebody else's law settles, and ours cannot say. */
function elsewhere(decider: Decider) {
	return {
		model: 'own-law',
		body: null,
		powers: [{ acts, when: {}, decider, steps: [], confidence: 'medium' }],
		treason: 'own-law',
		impeachment: 'own-law',
		timing: 'own-law',
		waits: [],
		basis: 'own-law',
		notWhile: [],
		effect: { record: 'own-law', rights: 'own-law', firearms: 'own-law', note: null },
		innocence: null,
		elects: null,
	} as const;
}

const turtleMountain = page(
	'Turtle Mountain Code 26.07.060',
	'https://narf.org/nill/triballaw/us/nsn/tmchippewa/council/code/26.07.060',
);

/** Law that is neither of the United States, of a state nor of a territory. */
export const others: readonly Jurisdiction[] = [
	{
		...elsewhere('nation'),
		code: 'TRIBAL',
		name: 'a tribal nation',
		kind: 'tribal',
		constitution: "the nation's own constitution",
		statute: "the nation's own code",
		eligibility: [],
		office: { name: 'the tribal court or government concerned', url: null, read: false },
		change: null,
		notes: [
			"An example: at Turtle Mountain the Chair acts on a Pardon Board's recommendation, for minor tribal offences at least five years old.",
			"The same conduct tried in a U.S. court is a federal conviction, and tried in a state court that state's.",
		],
		who: statement(
			[
				turtleMountain,
				page(
					'Turtle Mountain Code 26.07.070',
					'https://narf.org/nill/triballaw/us/nsn/tmchippewa/council/code/26.07.070',
				),
			],
			{
				confidence: 'medium',
				doubts: [
					'That nations are separate sovereigns comes from general knowledge, and who could pardon a conviction of a federal Court of Indian Offenses is unclear.',
				],
			},
		),
		process: statement(
			[
				turtleMountain,
				page(
					'Turtle Mountain Code 26.07.080',
					'https://narf.org/nill/triballaw/us/nsn/tmchippewa/council/code/26.07.080',
				),
			],
			{ confidence: 'low', doubts: ["One nation's code was read; there are hundreds."] },
		),
	},
	{
		...elsewhere('country'),
		code: 'FOREIGN',
		name: 'another country',
		kind: 'foreign',
		constitution: "that country's constitution",
		statute: "that country's law",
		eligibility: [],
		office: { name: "that country's embassy or ministry of justice", url: null, read: false },
		change: null,
		notes: ['For prisoners moved under a treaty, the treaty may let one or both countries show mercy.'],
		who: statement([pages.crs, page('Tooby: foreign pardons', 'https://nortontooby.com/node/16368')], {
			confidence: 'medium',
			doubts: [
				'That a pardon belongs to the country whose law was broken is the general rule; no page was read for any one country.',
			],
		}),
		process: statement([page('Tooby: foreign pardons', 'https://nortontooby.com/node/16368')], {
			confidence: 'low',
			doubts: ['What treaties on prisoners say comes from general knowledge.'],
		}),
	},
	{
		...elsewhere('local'),
		code: 'CITY',
		name: 'a city or county',
		kind: 'municipal',
		constitution: null,
		statute: "the city's charter, or the state's law on cities",
		eligibility: [],
		office: { name: "the city's or county's clerk", url: null, read: false },
		change: null,
		cityRules: [
			{
				state: 'AL',
				officer: 'mayor',
				can: true,
				source: page(
					'Ala. Code § 12-14-15',
					'https://alisondb.legislature.state.al.us/alison/CodeOfAlabama/1975/12-14-15.htm',
				),
			},
			{
				state: 'NM',
				officer: 'governor',
				can: false,
				source: page('City of Clovis v. Hamilton (N.M. 1936)', 'https://cite.case.law/nm/41/4/1571430/', '1936'),
			},
			{
				state: 'KS',
				officer: 'mayor',
				can: true,
				source: page(
					'K.S.A. 15-309',
					'https://instalawyer.io/laws/kansas-statutes/15-309-remission-of-fines-reprieves',
				),
			},
			{
				state: 'NE',
				officer: 'mayor',
				can: true,
				source: page('Pardon411: Nebraska', 'https://www.pardon411.com/wiki/Nebraska_Pardon_Information'),
			},
			{
				state: 'KY',
				officer: 'governor',
				can: false,
				source: page(
					'City of Paris v. Hinton (Ky. 1909)',
					'https://cetient.com/case/7137148/city-of-paris-v-hinton',
					'1909',
				),
			},
		],
		notes: ["Many cities have no such power at all. A crime under state law tried in a city court is the state's."],
		who: statement(
			[
				page(
					'Michigan Law Review 2020: The municipal pardon power',
					'https://docslib.org/doc/3061243/the-municipal-pardon-power',
					'2020',
				),
				page(
					'LegalClarity: can a mayor pardon?',
					'https://legalclarity.org/does-a-mayor-have-the-power-to-pardon-someone',
				),
			],
			{ confidence: 'medium', doubts: ['Charters differ from city to city, and only a few states were looked at.'] },
		),
		process: statement(
			[
				page(
					'Michigan Law Review 2020: The municipal pardon power',
					'https://docslib.org/doc/3061243/the-municipal-pardon-power',
					'2020',
				),
			],
			{ confidence: 'low', doubts: ['No procedure of any one city was read.'] },
		),
	},
];
