import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { advice, governor, state } from './state.js';
import { afterElection, statement } from './statement.js';

export const midwest: readonly Jurisdiction[] = [
	state({
		code: 'IL',
		name: 'Illinois',
		model: 'advisory-board',
		body: 'Prisoner Review Board',
		constitution: 'Ill. Const. art. V, § 12',
		statute: '730 ILCS 5/3-3-13; 20 Ill. Adm. Code 1610.180',
		powers: governor(advice('Prisoner Review Board', 'law'), 'high'),
		treason: 'silent',
		impeachment: 'silent',
		timing: 'after-conviction',
		basis: 'none',
		effect: {
			record: 'further-step',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'Expungement only where the pardon authorises it.',
		},
		office: { name: 'Illinois Prisoner Review Board', url: 'https://prb.illinois.gov', read: false },
		elects: 2026,
		notes: ['Petitions are filed with the Board, which hears them; its advice is confidential.'],
		who: statement([
			page('Illinois Legal Aid: pardons (quotes the constitution)', 'https://www.illinoislegalaid.org/node/117216'),
			pages.models,
		]),
		process: statement([
			page('20 Ill. Adm. Code 1610.180', 'https://ilga.gov/commission/jcar/admincode/020/020016100001800R.html'),
			page('Pardon411: Illinois', 'https://www.pardon411.com/wiki/Illinois_Pardon_Information'),
		]),
	}),
	state({
		code: 'IN',
		name: 'Indiana',
		model: 'advisory-board',
		body: 'Indiana Parole Board',
		constitution: 'Ind. Const. art. 5, § 17',
		statute: 'Ind. Code ch. 11-9-2',
		powers: governor(advice('Indiana Parole Board', 'law'), 'high'),
		treason: 'legislature',
		timing: 'after-conviction',
		waits: [{ for: 'any case, after the sentence, by an older source', min: 5, max: 5, basis: 'policy' }],
		basis: 'policy',
		effect: { record: 'further-step', rights: 'restored', firearms: 'unknown', note: null },
		office: { name: 'Indiana Parole Board', url: 'https://www.in.gov/idoc/', read: false },
		change: 'The former Clemency Commission is gone; the Parole Board does its work.',
		elects: 2028,
		notes: ['The constitution allows a council whose consent is needed; no such council was found.'],
		who: statement([
			page(
				'Ind. Const. art. 5 § 17',
				'https://instalawyer.io/laws/indiana-constitution/article-5-executive-section-17',
			),
			page('Ind. Code ch. 11-9-2', 'https://law.justia.com/codes/indiana/2011/title11/article9/chapter2/', '2011'),
			pages.models,
		]),
		process: statement([page('Pardon411: Indiana', 'https://www.pardon411.com/wiki/Indiana_Pardon_Information')], {
			confidence: 'medium',
			doubts: ['The effect comes from general knowledge.'],
		}),
	}),
	state({
		code: 'MI',
		name: 'Michigan',
		model: 'advisory-board',
		body: 'Michigan Parole Board',
		constitution: 'Mich. Const. art. V, § 14',
		statute: 'MCL 791.243, 791.244, 791.244a',
		powers: governor(advice('Michigan Parole Board', 'law'), 'high'),
		treason: 'silent',
		timing: 'after-conviction',
		basis: 'none',
		effect: {
			record: 'unknown',
			rights: 'unknown',
			firearms: 'unless-excluded',
			note: 'What happens to the record is not known; the courts of the state treat the guilt as wiped out.',
		},
		office: {
			name: 'Michigan Parole Board, Department of Corrections',
			url: 'https://www.michigan.gov/corrections/parole-probation/parole-board-information/executive-clemency-process-summary',
			read: true,
		},
		change: 'In 2014 the Supreme Court held that a completed commutation cannot be taken back.',
		elects: 2026,
		who: statement([
			page(
				'Michigan: summary of the clemency process',
				'https://www.michigan.gov/corrections/parole-probation/parole-board-information/executive-clemency-process-summary',
			),
			page('Makowski v. Governor (Mich. 2014)', 'https://app.midpage.ai/document/makowski-v-governor-2710294', '2014'),
			pages.models,
		]),
		process: statement([
			page(
				'Michigan: summary of the clemency process',
				'https://www.michigan.gov/corrections/parole-probation/parole-board-information/executive-clemency-process-summary',
			),
			page('Pardon411: Michigan', 'https://www.pardon411.com/wiki/Michigan_Pardon_Information'),
			page(
				'Not Afraid to Win: pardons in Michigan',
				'https://notafraidtowin.com/how-to-request-a-pardon-from-the-governor-of-michigan',
			),
		]),
	}),
	state({
		code: 'OH',
		name: 'Ohio',
		model: 'advisory-board',
		body: 'Ohio Parole Board',
		constitution: 'Ohio Const. art. III, § 11',
		statute: 'R.C. 2967.01–2967.12',
		powers: governor(advice('Ohio Parole Board', 'law'), 'high'),
		treason: 'legislature',
		timing: 'after-conviction',
		basis: 'law',
		eligibility: ['A pardon must be applied for in the way the statute sets out.'],
		effect: { record: 'further-step', rights: 'restored', firearms: 'unknown', note: null },
		office: { name: 'Ohio Parole Board; Expedited Pardon Project', url: 'https://drc.ohio.gov', read: false },
		change: 'The Expedited Pardon Project began in December 2019.',
		elects: 2026,
		who: statement([
			page(
				'Ohio Const. art. III § 11',
				'https://instalawyer.io/laws/ohio-constitution/article-iii-executive-section-11',
			),
			page(
				'State ex rel. Maurer v. Sheward (Ohio 1994)',
				'https://casetext.com/case/state-ex-rel-maurer-v-sheward-1',
				'1994',
			),
			pages.models,
		]),
		process: statement(
			[
				page(
					'CCRC: the Expedited Pardon Project',
					'https://ccresourcecenter.org/2019/12/09/ohio-governor-establishes-expedited-pardon-process',
				),
			],
			{ confidence: 'medium', doubts: ['The effect comes from general knowledge.'] },
		),
	}),
	state({
		code: 'WI',
		name: 'Wisconsin',
		model: 'advisory-board',
		body: 'Pardon Advisory Board',
		constitution: 'Wis. Const. art. V, § 6',
		statute: 'Wis. Stat. §§ 304.08–304.11',
		powers: governor(advice('Pardon Advisory Board', 'order'), 'high'),
		treason: 'legislature',
		timing: 'after-conviction',
		waits: [{ for: 'felony, after the whole sentence', min: 5, max: 5, basis: 'order' }],
		basis: 'order',
		notWhile: ['serving'],
		eligibility: [
			'The policy since 2019 is for felonies, not misdemeanors.',
			'Not with a charge pending, and not for people who must register as sex offenders.',
			'A commutation is a route of its own: closed for years, and reopened by orders that one news site reported.',
		],
		effect: {
			record: 'stays',
			rights: 'restored',
			firearms: 'unless-excluded',
			note: 'A pardon brings licences back, too.',
		},
		office: { name: "Governor's Pardon Advisory Board", url: 'https://evers.wi.gov/pardons', read: true },
		change: 'A new governor takes office in January 2027 and may change or end the board and its policy.',
		elects: 2026,
		who: statement([
			page('Wis. Const. art. V § 6', 'https://docs.legis.wisconsin.gov/1991/related/wiscon/_8/_220/_1?up=1'),
			pages.models,
		]),
		process: statement(
			[
				page(
					'Announcement quoting Executive Orders 30 and 130',
					'https://consumersadvisory.com/gov-evers-grants-172-pardons-bringing-total-pardons-granted-to-1436',
				),
				page('OGM News: a commutation process in Wisconsin', 'https://ogmnews.com/?p=33935'),
				page(
					'Wisconsin Lawyer, 2023',
					'https://wisbar.org/newspublications/wisconsinlawyer/Pages/Article.aspx?ArticleID=30137&Issue=11&Volume=96',
					'2023',
				),
			],
			{
				reviewBy: afterElection,
				doubts: [
					'The date and terms of the commutation orders, and who won the election of November 2026, were not found.',
				],
			},
		),
	}),
];
