import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { advice, governor, state } from './state.js';
import { afterElection, statement } from './statement.js';

export const southwest: readonly Jurisdiction[] = [
	state({
		code: 'AZ',
		name: 'Arizona',
		model: 'binding-recommendation',
		body: 'Board of Executive Clemency',
		constitution: 'Ariz. Const. art. V, § 5',
		statute: 'A.R.S. §§ 31-401, 31-402, 31-441 to 31-446',
		powers: [
			{
				acts: ['pardon', 'commutation', 'reprieve'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'recommendation', by: 'Board of Executive Clemency' }],
				confidence: 'high',
			},
		],
		treason: 'legislature',
		timing: 'after-conviction',
		basis: 'none',
		effect: { record: 'stays', rights: 'restored', firearms: 'if-stated', note: null },
		office: { name: 'Arizona Board of Executive Clemency', url: 'https://boec.az.gov', read: true },
		change: "The recommendation has been needed since a voters' initiative of 1914 to 1916, which the courts upheld.",
		elects: 2026,
		who: statement([
			pages.clauses,
			page('Capital Clemency: Arizona', 'https://capitalclemency.org/state-clemency-information/arizona'),
			page(
				'A.R.S. title 31, ch. 3, art. 3 (2022)',
				'https://law.uslawyerdatabase.com/category/us-law/2022-arizona-revised-statutes/title-31-prisons-and-prisoners/article-3-reprieves-commutations-and-pardons',
				'2022',
			),
		]),
		process: statement(
			[
				page('Arizona Board of Executive Clemency', 'https://boec.az.gov/about/leadership'),
				page(
					'A.R.S. title 31, ch. 3, art. 3 (2022)',
					'https://law.uslawyerdatabase.com/category/us-law/2022-arizona-revised-statutes/title-31-prisons-and-prisoners/article-3-reprieves-commutations-and-pardons',
					'2022',
				),
			],
			{ confidence: 'medium', doubts: ['The effect comes from general knowledge.'] },
		),
	}),
	state({
		code: 'NV',
		name: 'Nevada',
		model: 'shared-board',
		body: 'State Board of Pardons Commissioners',
		constitution: 'Nev. Const. art. 5, §§ 13–14',
		statute: 'NRS ch. 213',
		powers: [
			{
				acts: ['pardon', 'remission'],
				when: {},
				decider: 'board',
				steps: [
					{
						step: 'vote',
						members: 'the Governor, the seven justices of the Supreme Court and the Attorney General',
						vote: 'a majority of the nine',
					},
				],
				confidence: 'high',
			},
			{
				acts: ['commutation'],
				when: {},
				decider: 'board',
				steps: [
					{
						step: 'vote',
						members: 'the Governor, the seven justices of the Supreme Court and the Attorney General',
						vote: 'a majority of the nine',
					},
				],
				confidence: 'high',
				limit: 'death and life without parole not to a sentence that allows parole, unless a law permits it',
			},
			{
				acts: ['reprieve'],
				when: {},
				decider: 'governor',
				steps: [],
				confidence: 'high',
				limit: 'for at most sixty days',
			},
		],
		treason: 'legislature',
		timing: 'after-conviction',
		basis: 'policy',
		eligibility: ["The Board's policy sets waiting times by offence; it was not read."],
		effect: { record: 'stays', rights: 'restored', firearms: 'if-stated', note: null },
		office: { name: 'State Board of Pardons Commissioners', url: 'https://pardons.nv.gov', read: false },
		change: "In November 2020 voters took away the Governor's veto and asked for four meetings a year.",
		elects: 2026,
		who: statement([
			page(
				'Nev. Const. art. 5 § 14',
				'https://www.lawserver.com/law/state/nevada/nv-constitution/nevada-constitution-article-5-section-14',
			),
			page(
				'Ballotpedia: Nevada Question 3 (2020)',
				'https://ballotpedia.org/Nevada_Question_3,_State_Board_of_Pardons_Commissioners_Amendment_(2020)',
				'2020',
			),
			pages.models,
		]),
		process: statement(
			[
				page(
					'Nevada Parole and Probation: pardons investigations',
					'https://npp.dps.nv.gov/Home/Judicial_Services/Pardons_Investigations/',
				),
				page(
					'Nevada Independent: Question 3 explained',
					'https://thenevadaindependent.com/article/the-indy-explains-question-3-changing-nevadas-pardons-and-sentence-commutations-process',
				),
			],
			{
				confidence: 'medium',
				reviewBy: afterElection,
				doubts: [
					'The waiting times, and the procedure for treason today, come from general knowledge or were not read.',
				],
			},
		),
	}),
	state({
		code: 'NM',
		name: 'New Mexico',
		model: 'advisory-board',
		body: 'New Mexico Parole Board',
		constitution: 'N.M. Const. art. V, § 6',
		statute: 'NMSA §§ 31-13-1, 31-21-17',
		powers: governor(advice('New Mexico Parole Board', 'optional')),
		treason: 'excluded',
		timing: 'after-conviction',
		waits: [{ for: 'felony, without an arrest since supervision ended', min: 5, max: 10, basis: 'policy' }],
		basis: 'policy',
		effect: { record: 'stays', rights: 'restored', firearms: 'if-stated', note: null },
		office: { name: 'Office of the Governor', url: 'https://www.governor.state.nm.us', read: false },
		change: 'A new governor is due in January 2027.',
		elects: 2026,
		notes: ["Convictions under a city's ordinance are outside the Governor's power."],
		who: statement([
			page('New Mexico: executive clemency guidelines', 'https://paperzz.com/doc/8885271/state-of-new-mexico'),
			page('Aarons Law: pardons in New Mexico', 'https://aarons.law/pardons'),
			pages.models,
		]),
		process: statement(
			[
				page('New Mexico: executive clemency guidelines', 'https://paperzz.com/doc/8885271/state-of-new-mexico'),
				page(
					"New Mexico Governor's release, 2021",
					'https://governor.state.nm.us/2021/08/06/governor-issues-executive-clemency-to-19-individuals-2',
					'2021-08-06',
				),
			],
			{ reviewBy: afterElection },
		),
	}),
	state({
		code: 'UT',
		name: 'Utah',
		model: 'independent-board',
		body: 'Board of Pardons and Parole',
		constitution: 'Utah Const. art. VII, § 12',
		statute: 'Utah Code §§ 77-27-2, 77-27-5, 77-27-5.1; Utah Admin. Code R671-315',
		powers: [
			{ acts: ['pardon', 'commutation'], when: {}, decider: 'board', steps: [], confidence: 'high' },
			{ acts: ['remission'], when: {}, decider: 'board', steps: [], confidence: 'low' },
			{ acts: ['reprieve'], when: {}, decider: 'governor', steps: [], confidence: 'high', limit: 'for a time' },
		],
		treason: 'legislature',
		timing: 'after-conviction',
		waits: [{ for: 'any case, after the sentence', min: 5, max: 5, basis: 'rule' }],
		basis: 'rule',
		notWhile: ['serving', 'supervised'],
		eligibility: [
			'Extraordinary circumstances shorten the wait; infractions are not pardoned.',
			'Remedies of the courts, expungement among them, come first.',
		],
		effect: {
			record: 'erased',
			rights: 'restored',
			firearms: 'unknown',
			note: 'By statute it works like an expungement.',
		},
		office: { name: 'Utah Board of Pardons and Parole', url: 'https://bop.utah.gov', read: false },
		elects: 2028,
		notes: ["The Board's rules refuse applications for people who have died."],
		who: statement([
			page(
				'Utah Admin. Code R671-315-1',
				'https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R671-315-1',
				'2024-11-01',
			),
			page('Utah Admin. Code R671-313-1', 'https://law.cornell.edu/regulations/utah/Utah-Admin-Code-R671-313-1'),
			pages.models,
		]),
		process: statement(
			[
				page(
					'Utah Admin. Code R671-315-1',
					'https://www.law.cornell.edu/regulations/utah/Utah-Admin-Code-R671-315-1',
					'2024-11-01',
				),
				page('Pardon411: Utah', 'https://www.pardon411.com/wiki/Utah_Pardon_Information'),
			],
			{ doubts: ['The procedure for treason comes from general knowledge.'] },
		),
	}),
];
