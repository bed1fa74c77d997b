import type { Jurisdiction, Power } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { statement } from './statement.js';

const attorney = 'Office of the Pardon Attorney';

function president(steps: Power['steps']): readonly Power[] {
	return [
		{
			acts: ['pardon', 'commutation', 'reprieve', 'remission', 'amnesty'],
			when: {},
			decider: 'president',
			steps,
			confidence: 'high',
		},
	];
}

const fiveYears = {
	for: 'a pardon, from release or, without a prison term, from conviction',
	min: 5,
	max: 5,
	basis: 'rule',
} as const;

/** The three whose clemency is the President's. */
export const federal: readonly Jurisdiction[] = [
	{
		code: 'US',
		name: 'federal law',
		kind: 'federal',
		model: 'president',
		body: attorney,
		constitution: 'U.S. Const. art. II, § 2, cl. 1',
		statute: '28 C.F.R. §§ 1.1–1.11',
		powers: president([{ step: 'advice', by: attorney, duty: 'practice' }]),
		treason: 'included',
		impeachment: 'excepted',
		timing: 'any-time',
		waits: [fiveYears],
		basis: 'rule',
		notWhile: ['serving', 'supervised'],
		eligibility: [
			'Normally no petition for a pardon is taken while probation, parole or supervised release lasts.',
			'A commutation is asked for while serving, and normally not while an appeal or another remedy is open.',
			'These rules bind nobody: the President may act without any petition.',
		],
		effect: { record: 'stays', rights: 'limited', firearms: 'restored', note: null },
		office: { name: `${attorney}, U.S. Department of Justice`, url: 'https://www.justice.gov/pardon', read: false },
		innocence: null,
		change: 'Many grants of 2025 and 2026 did not pass through the Pardon Attorney.',
		elects: 2028,
		notes: ['People in prison who want a shorter sentence use the form for commutations.'],
		who: statement([pages.crs, pages.cfr]),
		process: statement(
			[
				page(
					'ATF, August 2019: firearms after a disabling conviction',
					'https://www.atf.gov/firearms/qa/if-person-has-been-convicted-disabling-offense-there-means-other-relief-have-firearms',
					'2019-08-21',
				),
				pages.cfr,
				pages.form,
				page(
					'U.S. Probation Office: applying for a pardon',
					'https://www.nvp.uscourts.gov/supervision/how-to/apply-for-pardon/',
				),
			],
			{ doubts: ['The rules were read in their edition of 2002.'] },
		),
	},
	{
		code: 'DC',
		name: 'District of Columbia',
		kind: 'district',
		model: 'president',
		body: 'D.C. Clemency Board',
		constitution: 'U.S. Const. art. II, § 2, cl. 1',
		statute: 'D.C. Code §§ 24-481.01 ff., 1-301.76; 28 C.F.R. Part 1',
		powers: president([
			{ step: 'advice', by: attorney, duty: 'practice' },
			{ step: 'advice', by: 'D.C. Clemency Board', duty: 'optional' },
		]),
		treason: 'included',
		impeachment: 'excepted',
		timing: 'any-time',
		waits: [fiveYears],
		basis: 'rule',
		notWhile: ['serving', 'supervised'],
		eligibility: ['Asking the D.C. Clemency Board for its support is no application for clemency by itself.'],
		effect: {
			record: 'stays',
			rights: 'limited',
			firearms: 'unknown',
			note: 'Sealing a record is a matter of its own under D.C. law.',
		},
		office: {
			name: `${attorney}; and, if wished, the D.C. Clemency Board`,
			url: 'https://clemency.dc.gov/page/about',
			read: true,
		},
		innocence: null,
		change: 'The Clemency Board was created by an act of 2018 and has had rules since 2021.',
		elects: 2028,
		notes: [],
		who: statement([
			page('D.C. Clemency Board: About', 'https://clemency.dc.gov/page/about'),
			page('D.C. Code § 1-301.76', 'https://development.code.dccouncil.us/dc/council/code/sections/1-301.76.html'),
			page(
				'CCRC: D.C. seeks clemency authority (2017)',
				'https://ccresourcecenter.org/2017/03/30/district-of-columbia-clemency-authority-sought',
				'2017',
			),
		]),
		process: statement([
			page(
				'D.C. Code title 24, chapter 4A',
				'https://code.dccouncil.gov/us/dc/council/code/titles/24/chapters/4A/index.full.html',
			),
			pages.form,
		]),
	},
	{
		code: 'MIL',
		name: 'military law',
		kind: 'military',
		model: 'president',
		body: attorney,
		constitution: 'U.S. Const. art. II, § 2, cl. 1',
		statute: '28 C.F.R. § 1.1; 10 U.S.C. § 874',
		powers: president([
			{ step: 'advice', by: 'Secretary of the service', duty: 'practice' },
			{ step: 'advice', by: attorney, duty: 'practice' },
		]),
		treason: 'included',
		impeachment: 'excepted',
		timing: 'any-time',
		waits: [fiveYears],
		basis: 'rule',
		notWhile: ['serving', 'supervised'],
		eligibility: [
			"A petition starts with the Secretary of the service; the Pardon Attorney's form of 2024 takes such cases, too.",
		],
		effect: {
			record: 'stays',
			rights: 'limited',
			firearms: 'unknown',
			note: 'The character of a discharge is not changed by it; boards that correct military records can do that.',
		},
		office: {
			name: `the Secretary of the Army, Navy or Air Force (Homeland Security for the Coast Guard); ${attorney}`,
			url: 'https://www.justice.gov/pardon',
			read: false,
		},
		innocence: null,
		change: 'In 2024 a proclamation covered veterans convicted under the former bans on consensual gay sex.',
		elects: 2028,
		notes: ['The Secretary of the service may remit or suspend what is left of a sentence; that is no pardon.'],
		who: statement([pages.whiteHouse, pages.cfr]),
		process: statement(
			[
				pages.cfr,
				pages.form,
				page(
					'The Army Lawyer 2021: the presidential pardon power',
					'https://tjaglcs.army.mil/Periodicals/The-Army-Lawyer/tal-2021-issue-6/Post/5839/Practice-Notes-What-All-Judge-Advocates-Should-Understand-About-the-Presidential-Pardon-Power',
					'2021',
				),
			],
			{
				confidence: 'medium',
				doubts: [
					'What a pardon does to a discharge comes from general knowledge.',
					"Who pardons a National Guard court-martial under a state's own military code, no page read says.",
				],
			},
		),
	},
];
