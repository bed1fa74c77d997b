import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { advice, governor, state } from './state.js';
import { afterElection, statement } from './statement.js';

export const plains: readonly Jurisdiction[] = [
	state({
		code: 'IA',
		name: 'Iowa',
		model: 'advisory-board',
		body: 'Iowa Board of Parole',
		constitution: 'Iowa Const. art. IV, § 16',
		statute: 'Iowa Code ch. 914',
		powers: governor(advice('Iowa Board of Parole', 'optional'), 'high'),
		treason: 'legislature',
		timing: 'after-conviction',
		waits: [
			{ for: 'a pardon, after the whole sentence', min: 10, max: 10, basis: 'policy' },
			{ for: 'firearms, after the whole sentence', min: 5, max: 5, basis: 'policy' },
		],
		basis: 'policy',
		notWhile: ['serving', 'supervised'],
		eligibility: ['By statute an application may be made at any time after conviction.'],
		effect: { record: 'stays', rights: 'restored', firearms: 'separate', note: null },
		office: { name: 'Office of the Governor; Iowa Board of Parole', url: 'https://governor.iowa.gov', read: false },
		change: 'An executive order of 2020 gave most people the vote back automatically.',
		elects: 2026,
		who: statement([
			page(
				'The Government of Iowa 1921 (describes the clause)',
				'https://en.wikisource.org/wiki/Page:The_Government_of_Iowa_1921.djvu/123',
			),
			page('CCRC: pardons in Iowa', 'https://ccresourcecenter.org/text-blocks/iowa-pardon'),
			pages.models,
		]),
		process: statement(
			[
				page('CCRC: pardons in Iowa', 'https://ccresourcecenter.org/text-blocks/iowa-pardon'),
				page(
					'Iowa Code ch. 914',
					'https://coolice.legis.iowa.gov/cool-ice/default.asp?category=billinfo&service=iowacode&ga=83&input=914',
				),
			],
			{ reviewBy: afterElection },
		),
	}),
	state({
		code: 'KS',
		name: 'Kansas',
		model: 'advisory-board',
		body: 'Kansas Prisoner Review Board',
		constitution: 'Kan. Const. art. 1, § 7',
		statute: 'K.S.A. 22-3701 ff.',
		powers: governor(
			[
				...advice('Kansas Prisoner Review Board', 'law'),
				{
					step: 'notice',
					note: "Prosecutor, judge and victims get 30 days' notice, and a newspaper prints it; the Governor waits for the report, or 120 days.",
				},
			],
			'medium',
		),
		treason: 'silent',
		impeachment: 'silent',
		timing: 'after-conviction',
		basis: 'none',
		effect: { record: 'stays', rights: 'unknown', firearms: 'unknown', note: null },
		office: { name: 'Kansas Prisoner Review Board', url: 'https://www.doc.ks.gov/prb/clemency', read: true },
		elects: 2026,
		who: statement([
			page('K.S.A. 22-3701', 'https://instalawyer.io/laws/kansas-statutes/22-3701-pardons-and-commutations-duties'),
			page('Capital Clemency: Kansas', 'https://capitalclemency.org/?p=774'),
			pages.models,
		]),
		process: statement([
			page('Kansas Prisoner Review Board: clemency', 'https://www.doc.ks.gov/prb/clemency', '2023-03-15'),
			page('K.S.A. 22-3701', 'https://instalawyer.io/laws/kansas-statutes/22-3701-pardons-and-commutations-duties'),
		]),
	}),
	state({
		code: 'MN',
		name: 'Minnesota',
		model: 'shared-board',
		body: 'Board of Pardons',
		constitution: 'Minn. Const. art. V, § 7',
		statute: 'Minn. Stat. ch. 638',
		powers: [
			{
				acts: ['pardon', 'commutation'],
				when: {},
				decider: 'board',
				steps: [
					{ step: 'advice', by: 'Clemency Review Commission', duty: 'law' },
					{
						step: 'vote',
						members: 'the Governor, the Attorney General and the Chief Justice',
						vote: 'a majority with the Governor in it',
					},
				],
				confidence: 'high',
			},
			{
				acts: ['reprieve'],
				when: {},
				decider: 'board',
				steps: [
					{
						step: 'vote',
						members: 'the Governor, the Attorney General and the Chief Justice',
						vote: 'a majority with the Governor in it',
					},
				],
				confidence: 'medium',
			},
		],
		treason: 'silent',
		timing: 'after-conviction',
		waits: [{ for: 'any case, without a new offence since the final discharge', min: 5, max: 5, basis: 'law' }],
		basis: 'law',
		notWhile: ['serving', 'supervised'],
		eligibility: ['The wait can be waived.'],
		effect: {
			record: 'set-aside',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'Expungement follows from it.',
		},
		office: {
			name: 'Clemency Review Commission; Board of Pardons',
			url: 'https://mn.gov/doc/about/pardon-board/',
			read: true,
		},
		change: 'All three had to agree until a law of 2023; the Commission has heard cases since 1 July 2024.',
		elects: 2026,
		who: statement([
			page('Minn. Stat. ch. 638 (2023)', 'https://www.revisor.mn.gov/statutes/2023/cite/638/full', '2023'),
			pages.models,
		]),
		process: statement([
			page('Minnesota Board of Pardons: meetings', 'https://mn.gov/doc/about/pardon-board/board-meetings/'),
			page('CCRC: pardons in Minnesota', 'https://ccresourcecenter.org/text-blocks/minnesota-pardon'),
			page('Minn. Stat. ch. 638 (2023)', 'https://www.revisor.mn.gov/statutes/2023/cite/638/full', '2023'),
		]),
	}),
	state({
		code: 'MO',
		name: 'Missouri',
		model: 'advisory-board',
		body: 'Missouri Parole Board',
		constitution: 'Mo. Const. art. IV, § 7',
		statute: 'Mo. Rev. Stat. §§ 217.800, 552.070',
		powers: governor(advice('Missouri Parole Board', 'law'), 'high'),
		treason: 'excluded',
		timing: 'after-conviction',
		waits: [{ for: 'discharged, without a new conviction', min: 3, max: 3, basis: 'policy' }],
		basis: 'policy',
		eligibility: ['Somebody in prison may apply at any time.'],
		effect: { record: 'stays', rights: 'restored', firearms: 'restored', note: null },
		office: { name: 'Missouri Parole Board, Jefferson City', url: 'https://doc.mo.gov', read: false },
		change: 'The board is now called the Missouri Parole Board.',
		elects: 2028,
		who: statement([
			page('Mo. Const. art. IV § 7', 'https://www.moga.mo.gov/MoStatutes/ConstHTML/A040071.html'),
			page(
				'Mo. Rev. Stat. § 217.800, described',
				'https://pardonandparole.uslegal.com/state-pardon-and-parole-laws/missouri/',
			),
			pages.models,
		]),
		process: statement([page('Pardon411: Missouri', 'https://www.pardon411.com/wiki/Missouri_Pardon_Information')], {
			confidence: 'medium',
		}),
	}),
	state({
		code: 'NE',
		name: 'Nebraska',
		model: 'shared-board',
		body: 'Board of Pardons',
		constitution: 'Neb. Const. art. IV, § 13',
		statute: 'Neb. Rev. Stat. §§ 83-170, 83-1,126 to 83-1,130',
		powers: [
			{
				acts: ['pardon', 'commutation', 'reprieve', 'remission'],
				when: {},
				decider: 'board',
				steps: [
					{
						step: 'vote',
						members: 'the Governor, the Attorney General and the Secretary of State',
						vote: 'a majority',
					},
				],
				confidence: 'high',
			},
		],
		treason: 'legislature',
		timing: 'after-conviction',
		waits: [
			{ for: 'felony, after the sentence', min: 10, max: 10, basis: 'policy' },
			{ for: 'misdemeanor, after the sentence', min: 3, max: 3, basis: 'policy' },
		],
		basis: 'policy',
		effect: {
			record: 'stays',
			rights: 'restored',
			firearms: 'separate',
			note: 'The Board may let the Governor give firearms back.',
		},
		office: { name: 'Nebraska Board of Pardons', url: 'https://pardons.nebraska.gov', read: true },
		elects: 2026,
		who: statement([
			page('Nebraska Board of Pardons: FAQ', 'https://pardons.nebraska.gov/node'),
			page(
				'Neb. Rev. Stat. § 83-1,126',
				'https://casetext.com/statute/revised-statutes-of-nebraska/chapter-83-state-institutions/article-1-management/correctional-services-parole-and-pardons/section-83-1126-board-of-pardons-created-members-secretary',
			),
			pages.models,
		]),
		process: statement(
			[
				page('Nebraska Board of Pardons: FAQ', 'https://pardons.nebraska.gov/node'),
				page(
					'Neb. Rev. Stat. § 83-1,130',
					'https://legalfix.com/statutes/state-codes/nebraska/chapter-83/statute-83-1-130',
				),
			],
			{
				confidence: 'medium',
				reviewBy: afterElection,
				doubts: ['The waiting times and the procedure for treason come from general knowledge.'],
			},
		),
	}),
	state({
		code: 'ND',
		name: 'North Dakota',
		model: 'advisory-board',
		body: 'Pardon Advisory Board',
		constitution: 'N.D. Const. art. V, § 7',
		statute: 'N.D.C.C. ch. 12-55.1',
		powers: governor(advice('Pardon Advisory Board', 'optional')),
		treason: 'unclear',
		impeachment: 'unclear',
		timing: 'after-conviction',
		basis: 'policy',
		eligibility: ['A compelling need is expected.'],
		effect: {
			record: 'stays',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'The punishment goes; the conviction remains a fact.',
		},
		office: {
			name: 'Pardon Advisory Board, Department of Corrections and Rehabilitation',
			url: 'https://www.docr.nd.gov/pardon-advisory-board',
			read: true,
		},
		change:
			'Until 1997 a joint board shared the power; since then the board advises only, and the Governor may dissolve it.',
		notes: ['On the Board: the Attorney General, two members of the Parole Board and two others.'],
		elects: 2028,
		who: statement(
			[
				page('North Dakota: Pardon Advisory Board', 'https://www.docr.nd.gov/pardon-advisory-board', '2024'),
				pages.models,
				page('N.D. Attorney General opinion 85-44 (old text)', 'https://us.vlex.com/vid/ago-85-44-618992331'),
			],
			{ doubts: ['The present text of art. V § 7 was not read.'] },
		),
		process: statement(
			[
				page('North Dakota: Pardon Advisory Board', 'https://www.docr.nd.gov/pardon-advisory-board', '2024'),
				page(
					'CCRC profile: North Dakota (2016)',
					'https://ccresourcecenter.org/state-restoration-profiles/north-dakota-restoration-of-rights-pardon-expungement-sealing/',
					'2016',
				),
			],
			{ confidence: 'medium' },
		),
	}),
	state({
		code: 'SD',
		name: 'South Dakota',
		model: 'advisory-board',
		body: 'Board of Pardons and Paroles',
		constitution: 'S.D. Const. art. IV, § 3',
		statute: 'SDCL ch. 24-14',
		powers: [
			{
				acts: ['pardon'],
				when: { boardRoute: true },
				decider: 'governor',
				steps: [{ step: 'advice', by: 'Board of Pardons and Paroles', duty: 'law' }],
				confidence: 'high',
				record: 'sealed',
			},
			{
				acts: ['pardon'],
				when: { boardRoute: false },
				decider: 'governor',
				steps: [],
				confidence: 'high',
				record: 'stays',
			},
			{
				acts: ['commutation', 'reprieve', 'remission'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'advice', by: 'Board of Pardons and Paroles', duty: 'optional' }],
				confidence: 'medium',
			},
		],
		treason: 'silent',
		timing: 'silent',
		waits: [{ for: 'the exceptional pardon for a first offence, after release', min: 5, max: 5, basis: 'law' }],
		basis: 'law',
		effect: {
			record: 'stays',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'A pardon by the route through the Board is sealed; any other is valid and is not.',
		},
		office: { name: 'South Dakota Board of Pardons and Paroles', url: 'https://doc.sd.gov', read: false },
		change: 'In 2004 a court held that the Governor alone cannot seal a pardon.',
		elects: 2026,
		notes: ["Nearly all pardons now follow the Board's approval, though the law does not bind the Governor to it."],
		who: statement(
			[
				page('SDCL ch. 24-14', 'https://sdlegislature.gov/Statutes/24-14'),
				page('Doe v. Nelson (S.D. 2004)', 'https://cetient.com/case/901239/doe-v-nelson', '2004'),
				pages.models,
			],
			{ doubts: ['The exact sentence of art. IV § 3, and its exceptions, come from general knowledge.'] },
		),
		process: statement(
			[
				page('SDCL ch. 24-14', 'https://sdlegislature.gov/Statutes/24-14'),
				page('Doe v. Nelson (S.D. 2004)', 'https://cetient.com/case/901239/doe-v-nelson', '2004'),
			],
			{ confidence: 'medium' },
		),
	}),
];
