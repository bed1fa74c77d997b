import type { Jurisdiction } from '../../src/domain/clemency/law.js';
import { pages } from './pages.js';
import { advice, governor, page, state } from './state.js';
import { afterElection, statement } from './statement.js';

export const southCentral: readonly Jurisdiction[] = [
	state({
		code: 'AL',
		name: 'Alabama',
		model: 'independent-board',
		body: 'Board of Pardons and Paroles',
		constitution: 'Ala. Const. art. V, § 124',
		statute: 'Ala. Code §§ 15-22-20 to 15-22-40; Ala. Admin. Code r. 640-X-7-.01',
		powers: [
			{ acts: ['pardon'], when: {}, decider: 'board', steps: [], confidence: 'high' },
			{ acts: ['commutation', 'reprieve'], when: { death: true }, decider: 'governor', steps: [], confidence: 'high' },
			{ acts: ['remission'], when: {}, decider: 'board', steps: [], confidence: 'low' },
		],
		treason: 'excluded',
		timing: 'after-conviction',
		waits: [
			{ for: 'after the whole sentence', min: 0, max: 0, basis: 'law' },
			{ for: 'on parole, served without fault', min: 3, max: 3, basis: 'law' },
		],
		basis: 'law',
		effect: {
			record: 'stays',
			rights: 'if-stated',
			firearms: 'if-stated',
			note: 'A pardoned conviction can still count as a prior.',
		},
		innocence: 'A pardon for innocence needs the whole Board and the written approval of a judge or prosecutor.',
		office: { name: 'Alabama Bureau of Pardons and Paroles', url: 'https://paroles.alabama.gov', read: false },
		change: 'The power left the Governor by an amendment of 1939.',
		elects: 2026,
		notes: [
			'The Board also looks at federal and other states’ convictions of people who live in Alabama; that works inside Alabama only.',
		],
		who: statement([
			pages.clauses,
			page('CCRC: pardons in Alabama', 'https://ccresourcecenter.org/text-blocks/alabama-pardon'),
			pages.models,
		]),
		process: statement(
			[
				page(
					'Ala. Admin. Code r. 640-X-7-.01',
					'https://www.law.cornell.edu/regulations/alabama/Ala-Admin-Code-r-640-X-7-.01',
				),
				page('CCRC: pardons in Alabama', 'https://ccresourcecenter.org/text-blocks/alabama-pardon'),
			],
			{ doubts: ['The year of the amendment and the exception for treason come from general knowledge.'] },
		),
	}),
	state({
		code: 'KY',
		name: 'Kentucky',
		model: 'sole',
		body: 'Kentucky Parole Board',
		constitution: 'Ky. Const. § 77',
		statute: 'KRS 439.450',
		powers: governor(advice('Kentucky Parole Board', 'optional'), 'high'),
		treason: 'legislature',
		timing: 'any-time',
		waits: [{ for: 'any case, by an older policy', min: 7, max: 7, basis: 'policy' }],
		basis: 'policy',
		effect: {
			record: 'stays',
			rights: 'restored',
			firearms: 'unknown',
			note: 'A pardoned conviction may still count as a prior.',
		},
		office: { name: 'Office of the Governor', url: 'https://governor.ky.gov', read: false },
		change:
			'An amendment was due on the ballot of 3 November 2026: no pardons or commutations from 60 days before a governor’s election until the inauguration. Whether it passed was not found.',
		elects: 2027,
		who: statement(
			[
				page(
					'Ky. Const. § 77, in a bill of 2025',
					'https://app.legiplex.com/ky/legislature/2025/2025-r/bills/hb394/draft-2055211?id=2055211',
				),
				page('Fletcher v. Graham (Ky. 2006)', 'https://casetext.com/case/fletcher-v-graham-2/'),
				page(
					'Kentucky SB 10 (2026), Acts ch. 12',
					'https://publicsource.app/legislation/57e02f39-f5c1-59ab-9edc-d6a952d4617f',
				),
			],
			{
				confidence: 'medium',
				reviewBy: afterElection,
				doubts: ['The result of the vote of 3 November 2026 was not found.'],
			},
		),
		process: statement(
			[page('CCRC: pardons in Kentucky', 'https://ccresourcecenter.org/text-blocks/kentucky-pardon')],
			{ confidence: 'medium', doubts: ['The section of the statutes comes from general knowledge.'] },
		),
	}),
	state({
		code: 'MS',
		name: 'Mississippi',
		model: 'advisory-board',
		body: 'Mississippi State Parole Board',
		constitution: 'Miss. Const. art. 5, § 124',
		statute: 'Miss. Code §§ 47-7-5, 47-7-31; 29 Miss. Admin. Code pt. 201, ch. 4',
		powers: governor(
			[
				...advice('Mississippi State Parole Board', 'optional'),
				{ step: 'notice', note: 'For a felony the petition must first be published in a newspaper for 30 days.' },
			],
			'high',
		),
		treason: 'reprieve-only',
		timing: 'after-conviction',
		waits: [{ for: 'any case, by an older informal policy', min: 7, max: 7, basis: 'policy' }],
		basis: 'policy',
		effect: { record: 'unknown', rights: 'restored', firearms: 'restored', note: null },
		office: { name: 'Office of the Governor; Mississippi State Parole Board', url: null, read: false },
		change: 'In 2012 the state’s high court did not void a governor’s pardons over the publication.',
		elects: 2027,
		notes: ['The Legislature can give back the vote by a bill of its own.'],
		who: statement([
			page('Miss. Const. § 124, quoted', 'https://mlcref.blogspot.com/2012/01/pardon-me.html'),
			pages.models,
		]),
		process: statement(
			[
				page(
					'29 Miss. Admin. Code 201-4.1',
					'https://regulations.justia.com/states/mississippi/title-29/part-201/chapter-4/rule-29-201-4-1',
				),
				page(
					'A policy of 2008, summarised',
					'https://nmisscommentor.com/law/a-2008-statement-of-the-governors-policy-on-pardons-and-some-history-of-the-publication-requirement/',
				),
			],
			{ confidence: 'medium', doubts: ['The statute numbers come from general knowledge.'] },
		),
	}),
	state({
		code: 'TN',
		name: 'Tennessee',
		model: 'advisory-board',
		body: 'Tennessee Board of Parole',
		constitution: 'Tenn. Const. art. III, § 6',
		statute: 'Tenn. Code Ann. §§ 40-27-101 to 40-27-109',
		powers: governor(advice('Tennessee Board of Parole', 'optional'), 'high'),
		treason: 'silent',
		timing: 'after-conviction',
		waits: [{ for: 'any case, after the sentence', min: 5, max: 5, basis: 'policy' }],
		basis: 'policy',
		effect: { record: 'further-step', rights: 'unknown', firearms: 'unknown', note: null },
		innocence: 'Exoneration is a remedy of its own, which the Governor grants.',
		office: {
			name: 'Tennessee Board of Parole, Executive Clemency Unit',
			url: 'https://www.tn.gov/bop/agency-services/executive-clemency-unit.html',
			read: true,
		},
		elects: 2026,
		who: statement([
			page('T.C.A. § 40-27-101', 'https://instalawyer.io/laws/2021-tennessee-code/40-27-101-power-of-governor'),
			pages.models,
		]),
		process: statement(
			[
				page(
					'Tennessee Board of Parole: Executive Clemency Unit',
					'https://www.tn.gov/bop/agency-services/executive-clemency-unit.html',
				),
				page(
					'Find Local Law: Tennessee, May 2026',
					'https://findlocallaw.com/tennessee/criminal-record-relief/clemency-pardon/',
				),
			],
			{
				confidence: 'medium',
				reviewBy: afterElection,
				doubts: ['The waiting time comes from general knowledge.'],
			},
		),
	}),
	state({
		code: 'AR',
		name: 'Arkansas',
		model: 'advisory-board',
		body: 'Post-Prison Transfer Board',
		constitution: 'Ark. Const. art. VI, § 18',
		statute: 'Ark. Code Ann. §§ 16-93-204, 16-93-207',
		powers: governor(
			[
				...advice('Post-Prison Transfer Board', 'law'),
				{ step: 'notice', note: 'The public hears of it 30 days before a grant.' },
			],
			'high',
		),
		treason: 'senate-consent',
		timing: 'after-conviction',
		basis: 'law',
		eligibility: ['An application not acted on within 240 days of the recommendation counts as denied.'],
		effect: {
			record: 'further-step',
			rights: 'limited',
			firearms: 'if-stated',
			note: 'The record can then be sealed, except for serious violence.',
		},
		office: {
			name: 'Arkansas Post-Prison Transfer Board',
			url: 'https://doc.arkansas.gov/post-prison-transfer-board/executive-clemency/executive-clemency-applications/',
			read: true,
		},
		change: 'The Parole Board has had its present name since about 2023.',
		elects: 2026,
		who: statement([
			page(
				'Ark. Const. art. VI § 18, in SJR 11 (2017)',
				'https://paperzz.com/doc/8797235/sjr-11---arkansas-general-assembly',
			),
			pages.models,
		]),
		process: statement(
			[
				page(
					'Arkansas Post-Prison Transfer Board: clemency',
					'https://doc.arkansas.gov/post-prison-transfer-board/executive-clemency/executive-clemency-applications/',
				),
				page('CCRC: pardons in Arkansas', 'https://ccresourcecenter.org/text-blocks/arkansas-pardon'),
			],
			{ doubts: ['The year of the new name comes from general knowledge.'] },
		),
	}),
	state({
		code: 'LA',
		name: 'Louisiana',
		model: 'binding-recommendation',
		body: 'Board of Pardons',
		constitution: 'La. Const. art. IV, § 5(E)',
		statute: 'La. R.S. 15:572 ff.',
		powers: [
			{
				acts: ['pardon', 'commutation'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'recommendation', by: 'Board of Pardons', vote: 'four of the five members' }],
				confidence: 'high',
			},
			{ acts: ['reprieve'], when: {}, decider: 'governor', steps: [], confidence: 'high' },
		],
		treason: 'silent',
		impeachment: 'silent',
		timing: 'after-conviction',
		basis: 'law',
		eligibility: ['The sentence must be completed and the costs of the court paid.'],
		effect: {
			record: 'unknown',
			rights: 'restored',
			firearms: 'unknown',
			note: 'A full pardon gives back the status of innocence; the automatic one does not cover firearms and still counts as a prior.',
		},
		office: {
			name: 'Louisiana Board of Pardons and Committee on Parole',
			url: 'https://doc.louisiana.gov',
			read: false,
		},
		elects: 2027,
		notes: [
			'First offenders of some kinds are pardoned automatically by law.',
			'The Governor may give back Louisiana rights lost by a federal conviction; that does not pardon the federal crime.',
		],
		who: statement(
			[
				page('La. R.S. 15:572', 'https://legis.la.gov/Legis/Law.aspx?d=79202'),
				page('Touchet v. Broussard (La. 2010)', 'https://cetient.com/opinion/1583543/touchet-v-broussard'),
				page('Malone v. Shyne (La. 2006)', 'https://ecases.us/case/la/c4056123/malone-v-shyne'),
			],
			{ doubts: ['That treason is not excepted comes from general knowledge.'] },
		),
		process: statement(
			[page('CCRC: pardons in Louisiana', 'https://ccresourcecenter.org/text-blocks/louisiana-pardon')],
			{ confidence: 'medium' },
		),
	}),
	state({
		code: 'OK',
		name: 'Oklahoma',
		model: 'binding-recommendation',
		body: 'Pardon and Parole Board',
		constitution: 'Okla. Const. art. VI, § 10',
		statute: '57 O.S. § 332 ff.',
		powers: [
			{
				acts: ['pardon', 'commutation'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'recommendation', by: 'Pardon and Parole Board', vote: 'a majority of the five members' }],
				confidence: 'high',
			},
			{
				acts: ['reprieve'],
				when: {},
				decider: 'governor',
				steps: [],
				confidence: 'high',
				limit: 'a short one',
			},
		],
		treason: 'silent',
		timing: 'after-conviction',
		waits: [
			{ for: 'after the whole sentence', min: 0, max: 0, basis: 'rule' },
			{ for: 'under supervision', min: 5, max: 5, basis: 'rule' },
		],
		basis: 'rule',
		effect: { record: 'further-step', rights: 'restored', firearms: 'separate', note: null },
		office: { name: 'Oklahoma Pardon and Parole Board', url: 'https://oklahoma.gov/ppb/about.html', read: true },
		change: 'Since 2012 the Board alone paroles non-violent offenders; pardons still need the Governor.',
		elects: 2026,
		who: statement([
			page('Oklahoma Pardon and Parole Board: About', 'https://oklahoma.gov/ppb/about.html'),
			pages.models,
		]),
		process: statement(
			[
				page('Pardon411: Oklahoma', 'https://www.pardon411.com/wiki/Oklahoma_Pardon_Information'),
				page('Oklahoma Pardon and Parole Board: About', 'https://oklahoma.gov/ppb/about.html'),
			],
			{ confidence: 'medium' },
		),
	}),
	state({
		code: 'TX',
		name: 'Texas',
		model: 'binding-recommendation',
		body: 'Board of Pardons and Paroles',
		constitution: 'Tex. Const. art. IV, § 11',
		statute: 'Tex. Code Crim. Proc. ch. 48',
		powers: [
			{
				acts: ['pardon', 'commutation', 'remission'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'recommendation', by: 'Board of Pardons and Paroles', vote: 'a majority, in writing' }],
				confidence: 'high',
			},
			{
				acts: ['reprieve'],
				when: { death: false },
				decider: 'governor',
				steps: [{ step: 'recommendation', by: 'Board of Pardons and Paroles', vote: 'a majority, in writing' }],
				confidence: 'high',
			},
			{
				acts: ['reprieve'],
				when: { death: true },
				decider: 'governor',
				steps: [],
				confidence: 'high',
				limit: 'once, for 30 days; a further one needs the Board',
			},
		],
		treason: 'legislature-consent',
		timing: 'after-conviction',
		waits: [{ for: 'deferred adjudication, after discharge', min: 10, max: 10, basis: 'rule' }],
		basis: 'law',
		eligibility: ['For a full pardon the sentence must be discharged; completed deferred adjudication counts, too.'],
		effect: { record: 'further-step', rights: 'restored', firearms: 'unknown', note: null },
		office: { name: 'Texas Board of Pardons and Paroles', url: 'https://www.tdcj.texas.gov/bpp/', read: false },
		change: 'Deferred adjudication was added in 2011; the Board’s recommendation has been needed since 1936.',
		elects: 2026,
		who: statement([
			page(
				'Tex. Const. art. IV § 11',
				'https://texaslegalguide.com/index.php?title=Texas_Constitution:Article_IV,_Section_11&oldid=1345',
			),
			pages.models,
		]),
		process: statement(
			[page('Texas SB 144 (2011)', 'https://capitol.texas.gov/tlodocs/82R/billtext/html/SB00144F.htm')],
			{ doubts: ['Expunction after a pardon, and the year 1936, come from general knowledge.'] },
		),
	}),
];
