import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { advice, governor, state } from './state.js';
import { afterElection, statement } from './statement.js';

const massachusetts = page(
	'Massachusetts: the process of executive clemency',
	'https://www.mass.gov/info-details/executive-clemency-process',
);

export const northeast: readonly Jurisdiction[] = [
	state({
		code: 'CT',
		name: 'Connecticut',
		model: 'independent-board',
		body: 'Board of Pardons and Paroles',
		constitution: 'Conn. Const. art. IV, § 13 (reprieves)',
		statute: 'Conn. Gen. Stat. §§ 54-124a, 54-130a',
		powers: [
			{ acts: ['pardon'], when: {}, decider: 'board', steps: [], confidence: 'high' },
			{ acts: ['commutation'], when: {}, decider: 'board', steps: [], confidence: 'medium' },
			{
				acts: ['reprieve'],
				when: {},
				decider: 'governor',
				steps: [],
				confidence: 'high',
				limit: 'until the end of the next session of the legislature',
			},
		],
		treason: 'silent',
		timing: 'after-conviction',
		waits: [
			{ for: 'misdemeanor, from conviction', min: 3, max: 3, basis: 'law' },
			{ for: 'felony, from conviction', min: 5, max: 5, basis: 'law' },
		],
		basis: 'law',
		notWhile: ['supervised'],
		eligibility: ['The Board may take an application earlier in extraordinary circumstances.'],
		effect: {
			record: 'erased',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'An absolute pardon erases the state record; a provisional one does not.',
		},
		office: { name: 'Board of Pardons and Paroles', url: 'https://portal.ct.gov/bopp', read: false },
		change: 'The legislature has left the power to a board since 1883; the present board dates from 2004.',
		elects: 2026,
		who: statement([
			pages.models,
			page(
				'Conn. Gen. Stat. § 54-130a',
				'https://lawserver.com/law/state/connecticut/ct-laws/connecticut_statutes_54-130a',
			),
			page('Connecticut OLR report 2004-R-0877', 'https://www.cga.ct.gov/2004/rpt/2004-R-0877.htm'),
		]),
		process: statement(
			[
				page(
					'Conn. Gen. Stat. § 54-130a',
					'https://lawserver.com/law/state/connecticut/ct-laws/connecticut_statutes_54-130a',
				),
				page(
					'Connecticut Attorney General: opinion of 1992',
					'https://portal.ct.gov/AG/Opinions/1992-Formal-Opinions/Honorable-Lowell-P-Weicker-Jr-GovernorState-of-Connecticut-1992020-Formal-Opinion-Attorney-General-o',
					'1992',
				),
			],
			{ doubts: ['That the record is erased comes from general knowledge.'] },
		),
	}),
	state({
		code: 'ME',
		name: 'Maine',
		model: 'advisory-board',
		body: "Governor's Advisory Board on Executive Clemency",
		constitution: 'Me. Const. art. V, pt. 1, § 11',
		statute: '15 M.R.S. §§ 2161 ff.',
		powers: governor(advice("Governor's Advisory Board on Executive Clemency", 'order')),
		treason: 'silent',
		timing: 'after-conviction',
		waits: [{ for: 'any case, after the sentence', min: 5, max: 5, basis: 'policy' }],
		basis: 'policy',
		notWhile: ['serving', 'supervised'],
		eligibility: ['Some offences, such as drunk driving, are ordinarily not heard.'],
		effect: {
			record: 'sealed',
			rights: 'restored',
			firearms: 'unknown',
			note: 'The record is kept as confidential.',
		},
		office: { name: 'Maine Department of Corrections', url: 'https://www.maine.gov/corrections', read: false },
		elects: 2026,
		who: statement([
			pages.models,
			page('CCRC: pardons in Maine', 'https://ccresourcecenter.org/text-blocks/maine-pardon'),
		]),
		process: statement(
			[
				page('Maine Department of Corrections: Pardon Board', 'https://www1.maine.gov/corrections/node/18/', '2024'),
				page('Pardon411: Maine', 'https://www.pardon411.com/wiki/Maine_Pardon_Information'),
			],
			{ reviewBy: afterElection },
		),
	}),
	state({
		code: 'MA',
		name: 'Massachusetts',
		model: 'council-consent',
		body: "Governor's Council",
		constitution: 'Mass. Const. pt. 2, c. 2, § 1, art. 8 (amend. art. 73)',
		statute: 'G.L. c. 127, §§ 152, 154; 120 CMR 900',
		powers: [
			{
				acts: ['pardon'],
				when: {},
				decider: 'governor',
				steps: [
					{ step: 'advice', by: 'Advisory Board of Pardons (the Parole Board)', duty: 'law' },
					{ step: 'consent', by: "elected Governor's Council" },
				],
				confidence: 'high',
			},
			{
				acts: ['commutation', 'reprieve'],
				when: {},
				decider: 'governor',
				steps: [
					{ step: 'advice', by: 'Advisory Board of Pardons (the Parole Board)', duty: 'law' },
					{ step: 'consent', by: "elected Governor's Council" },
				],
				confidence: 'medium',
			},
		],
		treason: 'silent',
		timing: 'after-conviction',
		basis: 'policy',
		eligibility: ["The Governor's clemency guidelines say who is considered."],
		effect: {
			record: 'unknown',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'The group pardon of 2024 does not seal a record by itself.',
		},
		office: {
			name: 'Advisory Board of Pardons, Massachusetts Parole Board',
			url: 'https://www.mass.gov/info-details/executive-clemency-process',
			read: true,
		},
		change: 'New and broader guidelines came late in 2023.',
		elects: 2026,
		notes: ['A pardon given before conviction has no effect.'],
		who: statement([
			massachusetts,
			pages.models,
			page("Massachusetts: the Governor's power to pardon", 'https://www.mass.gov/news/governors-power-to-pardon'),
		]),
		process: statement(
			[
				page(
					'New Boston Post, April 2024: the group pardon',
					'https://newbostonpost.com/2024/04/06/massachusetts-governors-council-approves-marijuana-possession-mega-pardon/',
					'2024-04-06',
				),
				massachusetts,
				page(
					'Boston Bar Journal 2015: the pardon process',
					'https://bostonbar.org/journal/from-here-to-clemency-navigating-the-massachusetts-pardon-process/',
					'2015',
				),
			],
			{
				confidence: 'medium',
				reviewBy: afterElection,
				doubts: ['The wording of the clause on pardons before conviction comes from general knowledge.'],
			},
		),
	}),
	state({
		code: 'NH',
		name: 'New Hampshire',
		model: 'council-consent',
		body: 'Executive Council',
		constitution: 'N.H. Const. pt. 2, art. 52',
		statute: 'RSA 4:21 to 4:28',
		powers: [
			{
				acts: ['pardon', 'commutation'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'consent', by: 'elected Executive Council' }],
				confidence: 'high',
			},
			{ acts: ['reprieve'], when: {}, decider: 'governor', steps: [], confidence: 'low' },
		],
		treason: 'silent',
		timing: 'after-conviction',
		basis: 'policy',
		eligibility: ['By practice one petition is taken in a two-year term of a governor.'],
		effect: {
			record: 'stays',
			rights: 'restored',
			firearms: 'unknown',
			note: 'Annulling the record is a separate matter for a court.',
		},
		office: {
			name: "New Hampshire Department of Justice, Concord, and the Governor's Office",
			url: 'https://www.doj.nh.gov',
			read: false,
		},
		elects: 2026,
		notes: ['A pardon given before conviction is of no use.'],
		who: statement(
			[
				page(
					'Petition of Smart (N.H. 2023)',
					'https://law.justia.com/cases/new-hampshire/supreme-court/2023/2022-0198.html',
					'2023',
				),
				pages.models,
				page('CJPF: New Hampshire', 'https://www.cjpf.org/clemency-nh'),
			],
			{ doubts: ['That the Governor alone may reprieve rests on a decision of 1845.'] },
		),
		process: statement(
			[
				page('Pardon411: New Hampshire', 'https://www.pardon411.com/wiki/New_Hampshire_Pardon_Information'),
				page(
					'CCRC profile: New Hampshire (2024)',
					'https://ccresourcecenter.org/state-restoration-profiles/new-hampshire-restoration-of-rights-pardon-expungement-sealing/',
					'2017-06-24',
				),
			],
			{
				confidence: 'medium',
				reviewBy: afterElection,
				doubts: ['The present number of the article comes from general knowledge.'],
			},
		),
	}),
	state({
		code: 'RI',
		name: 'Rhode Island',
		model: 'senate-consent',
		body: 'Rhode Island Senate',
		constitution: 'R.I. Const. art. IX, § 13',
		statute: 'R.I. Gen. Laws ch. 13-10',
		powers: [
			{
				acts: ['pardon'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'consent', by: 'Rhode Island Senate' }],
				confidence: 'high',
			},
			{
				acts: ['commutation'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'consent', by: 'Rhode Island Senate' }],
				confidence: 'low',
			},
		],
		treason: 'silent',
		timing: 'silent',
		basis: 'none',
		eligibility: ['There is no formal process: a letter to the Governor is the way.'],
		effect: { record: 'unknown', rights: 'unknown', firearms: 'unknown', note: 'Used chiefly for historic cases.' },
		office: { name: 'Office of the Governor', url: 'https://governor.ri.gov', read: false },
		change: 'Bills for a commission on pardons (2024, 2025, 2026) were held or pending when last seen.',
		elects: 2026,
		notes: ['The last pardon found is of 2011, for John Gordon, who was hanged in 1845.'],
		who: statement([
			page(
				'Rhode Island General Assembly: release of 2024',
				'https://www.rilegislature.gov/pressrelease/_layouts/RIL.PressRelease.ListStructure/Forms/DisplayForm.aspx?List=c8baae31%2D3c10%2D431c%2D8dcd%2D9dbbe21ce3e9&ID=374099&Web=2bab1515%2D0dcc%2D4176%2Da2f8%2D8d4beebdf488',
				'2024',
			),
			pages.models,
		]),
		process: statement(
			[
				page('Rhode Island bill 2025-H 5379', 'https://webserver.rilegislature.gov/BillText25/HouseText25/H5379.htm'),
				page(
					'Rhode Island: pardon commission bill of 2026',
					'https://fastdemocracy.com/bill-summary/?billsummary_id=RIB00035203&billsummary_session=2026&billsummary_state=ri',
					'2026',
				),
			],
			{ doubts: ['The chapter of the General Laws comes from general knowledge.'] },
		),
	}),
	state({
		code: 'VT',
		name: 'Vermont',
		model: 'advisory-board',
		body: 'Vermont Parole Board',
		constitution: 'Vt. Const. ch. II, § 20',
		statute: '28 V.S.A. §§ 453, 809',
		powers: governor(advice('Vermont Parole Board, with the Department of Corrections', 'optional')),
		treason: 'reprieve-only',
		timing: 'silent',
		waits: [
			{ for: 'felony, from conviction', min: 10, max: 10, basis: 'policy' },
			{ for: 'misdemeanor, from conviction', min: 5, max: 5, basis: 'policy' },
		],
		basis: 'policy',
		notWhile: ['serving', 'supervised'],
		eligibility: ['Not for somebody in prison or under sentence, save a gross miscarriage of justice.'],
		effect: { record: 'stays', rights: 'unknown', firearms: 'unknown', note: null },
		office: { name: 'Office of the Governor', url: 'https://governor.vermont.gov', read: false },
		elects: 2026,
		who: statement([
			page(
				'Vermont Bar Journal 2019: The pardon',
				'https://law-journals-books.vlex.com/vid/ruminations-19-vtbj-spring-779596529',
				'2019',
			),
			pages.models,
		]),
		process: statement(
			[
				page('Vermont Daily Chronicle: the guidelines', 'https://vermontdailychronicle.com/no-pardons-from-guv-yet/'),
				page('28 V.S.A. § 809', 'https://instalawyer.io/laws/vermont-statutes/809-pardons-application-notice'),
			],
			{ reviewBy: afterElection },
		),
	}),
];
