import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { advice, governor, state } from './state.js';
import { afterElection, statement } from './statement.js';

export const mountain: readonly Jurisdiction[] = [
	state({
		code: 'CO',
		name: 'Colorado',
		model: 'advisory-board',
		body: 'Executive Clemency Advisory Board',
		constitution: 'Colo. Const. art. IV, § 7',
		statute: 'C.R.S. §§ 16-17-101, 16-17-102',
		powers: governor(
			[
				...advice('Executive Clemency Advisory Board', 'order'),
				{ step: 'notice', note: 'The Governor must ask what the prosecutor and the judge think.' },
			],
			'high',
		),
		treason: 'excluded',
		timing: 'after-conviction',
		waits: [{ for: 'any case, after the sentence, by custom', min: 10, max: 10, basis: 'policy' }],
		basis: 'policy',
		effect: { record: 'stays', rights: 'restored', firearms: 'restored', note: null },
		office: { name: 'Office of Executive Clemency, Denver', url: 'https://cdoc.colorado.gov', read: false },
		change: 'The advisory board was set up anew in 2019.',
		elects: 2026,
		who: statement([
			page(
				"Shouse: the Colorado governor's pardon (quotes the clause)",
				'https://www.shouselaw.com/colorado/governors-pardon.html',
			),
			pages.models,
		]),
		process: statement(
			[page('CCRC: pardons in Colorado', 'https://ccresourcecenter.org/text-blocks/colorado-pardon')],
			{ reviewBy: afterElection },
		),
	}),
	state({
		code: 'ID',
		name: 'Idaho',
		model: 'independent-board',
		body: 'Commission of Pardons and Parole',
		constitution: 'Idaho Const. art. IV, § 7',
		statute: 'Idaho Code §§ 20-1002, 20-1016; IDAPA 50.01.01.550',
		powers: [
			{
				acts: ['pardon', 'commutation'],
				when: { listedOffence: false },
				decider: 'board',
				steps: [],
				confidence: 'high',
			},
			{
				acts: ['pardon', 'commutation'],
				when: { listedOffence: true },
				decider: 'board',
				steps: [{ step: 'approval', by: 'Governor', days: 30 }],
				confidence: 'high',
			},
			{
				acts: ['reprieve'],
				when: {},
				decider: 'governor',
				steps: [],
				confidence: 'high',
				limit: 'until the next session of the Commission',
			},
		],
		listedOffences: [
			'murder',
			'voluntary manslaughter',
			'rape',
			'kidnapping',
			'lewd conduct with a minor',
			'making or delivering drugs',
		],
		treason: 'legislature',
		timing: 'after-conviction',
		waits: [
			{ for: 'non-violent, after the sentence', min: 5, max: 5, basis: 'rule' },
			{ for: 'violent or sexual, after the sentence', min: 10, max: 10, basis: 'rule' },
			{ for: 'DUI or vehicular manslaughter, from the plea or verdict', min: 15, max: 15, basis: 'rule' },
		],
		basis: 'rule',
		notWhile: ['serving', 'supervised'],
		eligibility: ['Not while in prison or under supervision.'],
		effect: { record: 'stays', rights: 'restored', firearms: 'restored', note: null },
		office: { name: 'Idaho Commission of Pardons and Parole', url: 'https://parole.idaho.gov', read: false },
		change:
			"In 2022 the Supreme Court upheld the Governor's power to refuse in the listed cases; a law of 2023 (S 1024) worded it anew.",
		elects: 2026,
		who: statement([
			page(
				'Idaho Code § 20-240 (now § 20-1016)',
				'https://legislature.idaho.gov/statutesrules/idstat/title20/t20ch2/sect20-240/',
			),
			page(
				'Idaho v. Pizzuto (Idaho 2022)',
				'https://law.justia.com/cases/idaho/supreme-court-criminal/2022/49489.html',
				'2022',
			),
			page('Idaho S 1024 (2023)', 'https://idahosession.com/senate/S1024.html', '2023'),
		]),
		process: statement([
			page(
				'Idaho Commission: firearms rights',
				'https://parole.idaho.gov/restoration-of-firearms-rights-request-information/',
			),
			page(
				'IDAPA 50.01.01.550',
				'https://regulations.justia.com/states/idaho/50/50-01-01/section-50-01-01-550',
				'2024-09-02',
			),
		]),
	}),
	state({
		code: 'MT',
		name: 'Montana',
		model: 'advisory-board',
		body: 'Board of Pardons and Parole',
		constitution: 'Mont. Const. art. VI, § 12',
		statute: 'Mont. Code Ann. §§ 46-23-104, 46-23-301 to -316',
		powers: governor(advice('Board of Pardons and Parole', 'law'), 'high'),
		treason: 'silent',
		impeachment: 'silent',
		timing: 'after-conviction',
		basis: 'rule',
		notWhile: ['serving', 'supervised'],
		eligibility: [
			"By the Board's rule the sentence must have been discharged or commuted first; no years beyond that were found.",
		],
		effect: {
			record: 'unknown',
			rights: 'restored',
			firearms: 'unknown',
			note: 'All legal consequences of the conviction go.',
		},
		office: { name: 'Montana Board of Pardons and Parole', url: 'https://bopp.mt.gov', read: false },
		change: 'Since 2015 the Governor may act whatever the Board recommends; older tables still call it a gatekeeper.',
		notes: ["The Governor may act against the Board's advice, and may order a hearing."],
		elects: 2028,
		who: statement([
			page(
				'MCA 46-23-301',
				'https://leg.mt.gov/bills/2019/mca/title_0460/chapter_0230/part_0030/section_0010/0460-0230-0030-0010.html',
			),
			page(
				'Daily Inter Lake 2015: HB 43',
				'https://dailyinterlake.com/news/2015/jan/29/house-endorses-bill-on-governor-clemency-6/',
				'2015',
			),
			pages.models,
		]),
		process: statement(
			[
				page(
					'Mont. Admin. R. 20.25.901A',
					'https://casetext.com/regulation/montana-administrative-code/department-20-corrections/chapter-2025-board-of-pardons-and-parole/subchapter-20259-executive-clemency/rule-2025901a-executive-clemency-criteria',
					'2024-11-02',
				),
				page(
					'MCA 46-23-302',
					'https://leg.mt.gov/bills/mca/title_0460/chapter_0230/part_0030/section_0020/0460-0230-0030-0020.html',
				),
			],
			{ confidence: 'medium', doubts: ['The text of art. VI § 12 comes from general knowledge.'] },
		),
	}),
	state({
		code: 'WY',
		name: 'Wyoming',
		model: 'sole',
		body: 'Wyoming Board of Parole',
		constitution: 'Wyo. Const. art. 4, § 5',
		statute: 'Wyo. Stat. §§ 7-13-801, 7-13-803 to 7-13-806',
		powers: [
			{
				acts: ['pardon'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'notice', note: "The district attorney gets three weeks' notice." }],
				confidence: 'high',
			},
			{
				acts: ['commutation'],
				when: { lifeWithoutParole: false },
				decider: 'governor',
				steps: [{ step: 'advice', by: 'Wyoming Board of Parole', duty: 'practice' }],
				confidence: 'high',
			},
			{ acts: ['commutation'], when: { lifeWithoutParole: true }, decider: 'nobody', steps: [], confidence: 'high' },
			{ acts: ['reprieve', 'remission'], when: {}, decider: 'governor', steps: [], confidence: 'medium' },
		],
		treason: 'legislature',
		timing: 'after-conviction',
		waits: [{ for: 'any case, after the sentence, with exceptions', min: 10, max: 10, basis: 'policy' }],
		basis: 'policy',
		notWhile: ['serving', 'supervised'],
		effect: { record: 'stays', rights: 'restored', firearms: 'unknown', note: null },
		office: { name: 'Office of the Governor', url: 'https://governor.wyo.gov', read: false },
		change: 'Since 2023 rights come back five years after a first, non-violent felony sentence without a pardon.',
		elects: 2026,
		who: statement([
			page('USLegal: pardons in Wyoming', 'https://pardonandparole.uslegal.com/state-pardon-and-parole-laws/wyoming/'),
			page('Justice for Cowboys: clemency', 'https://justiceforcowboys.com/2022/11/16/clemency-under-wyoming-law/'),
			pages.models,
		]),
		process: statement(
			[
				page('Pardon411: Wyoming', 'https://www.pardon411.com/wiki/Wyoming_Pardon_Information'),
				page('Justice for Cowboys: clemency', 'https://justiceforcowboys.com/2022/11/16/clemency-under-wyoming-law/'),
			],
			{ reviewBy: afterElection, doubts: ['The procedure for treason comes from general knowledge.'] },
		),
	}),
];
