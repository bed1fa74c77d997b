import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { advice, governor, state } from './state.js';
import { statement } from './statement.js';

export const southAtlantic: readonly Jurisdiction[] = [
	state({
		code: 'FL',
		name: 'Florida',
		model: 'shared-board',
		body: 'Board of Executive Clemency',
		constitution: 'Fla. Const. art. IV, § 8',
		statute: 'Fla. Stat. ch. 940',
		powers: [
			{
				acts: ['pardon', 'commutation', 'remission'],
				when: {},
				decider: 'board',
				steps: [
					{
						step: 'vote',
						members:
							'the Governor, the Attorney General, the Chief Financial Officer and the Commissioner of Agriculture',
						vote: 'the votes of the Governor and at least two of the other three',
					},
				],
				confidence: 'high',
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
		timing: 'silent',
		waits: [
			{ for: 'a pardon, after the whole sentence', min: 10, max: 10, basis: 'rule' },
			{ for: 'firearms, after the whole sentence', min: 8, max: 8, basis: 'rule' },
		],
		basis: 'rule',
		eligibility: [
			'Civil rights alone need no waiting time since 10 March 2021; without unpaid court debts they come back on application without a hearing.',
		],
		notWhile: ['serving', 'supervised'],
		effect: {
			record: 'stays',
			rights: 'restored',
			firearms: 'if-stated',
			note: 'A pardoned conviction may still count as a prior.',
		},
		office: {
			name: 'Office of Executive Clemency, Florida Commission on Offender Review',
			url: 'https://www.fcor.state.fl.us',
			read: false,
		},
		change: 'Two of three Cabinet members since 2003; before, three of six.',
		elects: 2026,
		who: statement([
			page('Fla. Stat. ch. 940 (2024)', 'https://flsenate.gov/Laws/Statutes/2024/Chapter940/All', '2024'),
			page(
				'Fla. Const. art. IV § 8, in SJR 270 (2017)',
				'https://www.flsenate.gov/Session/Bill/2017/270/BillText/Filed/HTML',
				'2017',
			),
			pages.models,
		]),
		process: statement(
			[
				page('CCRC: pardons in Florida', 'https://ccresourcecenter.org/text-blocks/florida-pardon'),
				page(
					'Orlando Sentinel, 10 March 2021: the waits for civil rights dropped',
					'https://www.orlandosentinel.com/politics/os-ne-felons-clemency-changes-20210310-7rkye2nwzfhujnlnn6ew3hefae-story.html',
					'2021-03-10',
				),
				page(
					'Tampa Bay Times, 10 March 2021: Cabinet ends the wait',
					'https://www.tampabay.com/news/florida-politics/2021/03/10/desantis-and-cabinet-end-5-year-clemency-wait-for-florida-felons/',
					'2021-03-10',
				),
			],
			{
				doubts: ['What is said of the moment (after conviction) comes from general knowledge.'],
			},
		),
	}),
	state({
		code: 'GA',
		name: 'Georgia',
		model: 'independent-board',
		body: 'State Board of Pardons and Paroles',
		constitution: 'Ga. Const. art. IV, § II, ¶ II',
		statute: 'O.C.G.A. §§ 42-9-20, 42-9-42, 42-9-56',
		powers: [
			{
				acts: ['pardon', 'commutation', 'reprieve', 'remission'],
				when: {},
				decider: 'board',
				steps: [],
				confidence: 'high',
			},
		],
		treason: 'silent',
		impeachment: 'excepted',
		timing: 'after-conviction',
		waits: [{ for: 'a pardon, after the whole sentence and without a new offence', min: 5, max: 5, basis: 'rule' }],
		basis: 'rule',
		notWhile: ['serving', 'supervised'],
		eligibility: ['Fines must be paid; hardship can shorten the wait, and some serious or sex offences wait longer.'],
		effect: { record: 'annotated', rights: 'restored', firearms: 'if-stated', note: null },
		office: { name: 'State Board of Pardons and Paroles', url: 'https://pap.georgia.gov', read: false },
		change: 'The power has been with the Board since an amendment of 1943.',
		elects: 2026,
		notes: [
			'The Governor appoints the five members, the Senate confirms them, and the Governor has no power over pardons.',
		],
		who: statement([
			page('O.C.G.A. § 42-9-56', 'https://statutes.laws.com/georgia/title-42/chapter-9/article-2/42-9-56'),
			page(
				'Wikipedia: Georgia State Board of Pardons and Paroles',
				'https://en.wikipedia.org/wiki/Georgia_State_Board_of_Pardons_and_Paroles',
			),
			pages.models,
		]),
		process: statement(
			[page('Seeking a pardon in Georgia (quotes the constitution)', 'https://www.georgiapostconviction.com/pardons')],
			{ confidence: 'medium', doubts: ['The longer waits for serious offences come from general knowledge.'] },
		),
	}),
	state({
		code: 'NC',
		name: 'North Carolina',
		model: 'sole',
		body: "Governor's Executive Clemency Office",
		constitution: 'N.C. Const. art. III, § 5(6)',
		statute: 'N.C.G.S. §§ 147-21 to 147-25',
		powers: governor([
			{ step: 'advice', by: "Governor's Executive Clemency Office", duty: 'practice' },
			{ step: 'advice', by: 'Post-Release Supervision and Parole Commission', duty: 'optional' },
		]),
		treason: 'silent',
		timing: 'after-conviction',
		waits: [{ for: 'any case, after release from supervision', min: 5, max: 5, basis: 'policy' }],
		basis: 'policy',
		notWhile: ['serving', 'supervised'],
		effect: {
			record: 'stays',
			rights: 'unknown',
			firearms: 'separate',
			note: 'There are three kinds: forgiveness, innocence, unconditional.',
		},
		innocence: 'A pardon of innocence opens the way to compensation and to expunction.',
		office: {
			name: "Governor's Executive Clemency Office",
			url: 'https://governor.nc.gov/executive-clemency-office',
			read: true,
		},
		elects: 2028,
		who: statement([
			page('North Carolina: Executive Clemency Office', 'https://governor.nc.gov/executive-clemency-office'),
			pages.models,
		]),
		process: statement([
			page('North Carolina: Executive Clemency Office', 'https://governor.nc.gov/executive-clemency-office'),
			page(
				'UNC School of Government: pardons',
				'https://www.sog.unc.edu/resources/microsites/relief-criminal-conviction/pardons',
			),
		]),
	}),
	state({
		code: 'SC',
		name: 'South Carolina',
		model: 'independent-board',
		body: 'Board of Paroles and Pardons',
		constitution: 'S.C. Const. art. IV, § 14',
		statute: 'S.C. Code §§ 24-21-910 to 24-21-1000',
		powers: [
			{ acts: ['pardon'], when: {}, decider: 'board', steps: [], confidence: 'high' },
			{
				acts: ['commutation'],
				when: { death: true },
				decider: 'governor',
				steps: [],
				confidence: 'high',
				limit: 'from death to life imprisonment',
			},
			{ acts: ['reprieve'], when: {}, decider: 'governor', steps: [], confidence: 'high' },
		],
		treason: 'silent',
		impeachment: 'silent',
		timing: 'after-conviction',
		waits: [
			{ for: 'after probation or the whole sentence', min: 0, max: 0, basis: 'law' },
			{ for: 'on parole, or at discharge if sooner', min: 5, max: 5, basis: 'law' },
		],
		basis: 'law',
		eligibility: ['Somebody in prison is heard in extraordinary circumstances only.'],
		effect: { record: 'stays', rights: 'restored', firearms: 'restored', note: null },
		office: {
			name: 'Department of Probation, Parole and Pardon Services',
			url: 'https://www.dppps.sc.gov',
			read: false,
		},
		elects: 2026,
		who: statement([
			page(
				'S.C. Code § 24-21-910',
				'https://instalawyer.io/laws/south-carolina-code-of-laws/section-24-21-910-petitions-for-reprieve',
			),
			page(
				'Capital Clemency: South Carolina',
				'https://www.capitalclemency.org/state-clemency-information/south-carolina/',
			),
			pages.models,
		]),
		process: statement(
			[
				page(
					'R. K. Merting on Brunson v. Stewart (S.C. App. 2001)',
					'https://rkmerting.com/pardons-and-pistols/',
					'2001',
				),
				page(
					'S.C. Code § 24-21-950',
					'https://legalfix.com/statutes/state-codes/south-carolina/title-24/chapter-21/section-24-21-950',
				),
			],
			{ doubts: ['The effect on the record comes from general knowledge.'] },
		),
	}),
	state({
		code: 'VA',
		name: 'Virginia',
		model: 'advisory-board',
		body: 'Virginia Parole Board',
		constitution: 'Va. Const. art. V, § 12',
		statute: 'Va. Code §§ 53.1-136, 53.1-229 to 53.1-231',
		powers: governor(
			[
				{ step: 'advice', by: 'Secretary of the Commonwealth', duty: 'practice' },
				{ step: 'advice', by: 'Virginia Parole Board', duty: 'optional' },
			],
			'high',
		),
		treason: 'silent',
		timing: 'after-conviction',
		waits: [{ for: 'a simple pardon, after every condition is met', min: 5, max: 5, basis: 'policy' }],
		basis: 'policy',
		eligibility: [
			'For a simple pardon, civil rights must have been restored first.',
			'A conditional pardon is for people in prison.',
		],
		effect: { record: 'annotated', rights: 'unknown', firearms: 'separate', note: null },
		innocence:
			'An absolute pardon is for those who pleaded not guilty and have no court remedy left; it opens the way to expungement.',
		office: { name: 'Secretary of the Commonwealth', url: 'https://www.commonwealth.virginia.gov', read: false },
		change: 'Since a ruling of 2016 rights cannot be restored to a class of people without naming them.',
		elects: 2029,
		who: statement([
			page(
				'Va. Const. art. V § 12, quoted',
				'https://www.varight.com/news/sandy-agrees-reluctantly-with-the-governor-lets-work-it-to-our-advantage/',
			),
			page('Howell v. McAuliffe (Va. 2016)', 'https://casetext.com/case/howell-v-mcauliffe-1', '2016'),
			pages.models,
		]),
		process: statement([
			page('Pardon411: Virginia', 'https://www.pardon411.com/wiki/Virginia_Pardon_Information'),
			page('Howell v. McAuliffe (Va. 2016)', 'https://casetext.com/case/howell-v-mcauliffe-1', '2016'),
		]),
	}),
	state({
		code: 'WV',
		name: 'West Virginia',
		model: 'advisory-board',
		body: 'West Virginia Parole Board',
		constitution: 'W. Va. Const. art. VII, § 11',
		statute: 'W. Va. Code §§ 5-1-16, 5-1-16a, 62-12-13',
		powers: governor(advice('West Virginia Parole Board', 'optional'), 'high'),
		treason: 'silent',
		timing: 'after-conviction',
		basis: 'policy',
		eligibility: ['Older guidelines keep pardons mainly for people still under sentence.'],
		effect: {
			record: 'further-step',
			rights: 'unknown',
			firearms: 'separate',
			note: 'A court may expunge later, except for listed crimes.',
		},
		office: {
			name: 'Office of the Governor; West Virginia Parole Board',
			url: 'https://sos.wv.gov/admin-law/Pages/ParRepRes.aspx',
			read: true,
		},
		elects: 2028,
		who: statement([
			page(
				'West Virginia Secretary of State: pardons and reprieves',
				'https://sos.wv.gov/admin-law/Pages/ParRepRes.aspx',
			),
			page('W. Va. Code § 5-1-16', 'https://instalawyer.io/laws/west-virginia-code/5-1-16-remission-of-fines-and'),
			pages.models,
		]),
		process: statement(
			[
				page(
					'Perito v. County of Brooke (W. Va. 2004)',
					'https://law.justia.com/cases/west-virginia/supreme-court/2004/31544.html',
					'2004-05-06',
				),
				page(
					'West Virginia Parole Board: guidelines',
					'https://www.paroleboard.wv.gov/executiveclemency/Pages/guidelines.aspx',
				),
				page(
					'W. Va. Code § 5-1-16a',
					'https://instalawyer.io/laws/west-virginia-code/5-1-16a-expungement-of-criminal-record',
				),
			],
			{ confidence: 'medium' },
		),
	}),
];
