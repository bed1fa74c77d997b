import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { advice, governor, state } from './state.js';
import { statement } from './statement.js';

type Row = Parameters<typeof state>[0];

/** A territory under its own law. Federal convictions made there are the President's, like all of them. */
function territory(row: Row): Jurisdiction {
	return state({ kind: 'territory', impeachment: 'silent', ...row });
}

const unknownEffect = { record: 'unknown', rights: 'unknown', firearms: 'unknown', note: null } as const;

export const territories: readonly Jurisdiction[] = [
	territory({
		code: 'PR',
		name: 'Puerto Rico',
		model: 'advisory-board',
		body: 'Parole Board (Junta de Libertad Bajo Palabra)',
		constitution: 'P.R. Const. art. IV, § 4',
		statute: 'Executive Order 2021-083',
		powers: governor(
			[
				{ step: 'advice', by: 'Parole Board (Junta de Libertad Bajo Palabra)', duty: 'order' },
				{ step: 'advice', by: 'Advisory Committee on Executive Clemency', duty: 'order' },
			],
			'medium',
		),
		treason: 'silent',
		impeachment: 'excepted',
		timing: 'silent',
		basis: 'order',
		eligibility: ['Pardons are meant for completed sentences, and exceptionally for people in prison.'],
		effect: {
			record: 'erased',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'A full pardon takes the conviction off the criminal-record certificate.',
		},
		office: { name: 'Parole Board (Junta de Libertad Bajo Palabra), San Juan', url: null, read: false },
		change: 'The first written guidelines came in 2021; whether they still hold since January 2025 was not found.',
		elects: 2028,
		who: statement([
			page(
				'El Vocero (quotes art. IV § 4)',
				'https://www.elvocero.com/opinion/columnas/los-indultos-de-pierluisi/article_0d4bdbca-74d0-11ec-8a4c-5bb744950139.html',
			),
			page('CJPF: Puerto Rico', 'https://cjpf.org/clemency-pr-en'),
		]),
		process: statement(
			[
				page(
					'San Juan Daily Star: Executive Order 2021-083',
					'https://www.sanjuandailystar.com/post/governor-creates-advisory-group-on-granting-executive-clemency',
				),
				page(
					'EyBoricua: Executive Order 2021-083',
					'https://eyboricua.com/noticias/puerto-rico/crean-comite-para-otorgar-clemencias-ejecutivas',
					'2021-12-27',
				),
			],
			{ confidence: 'medium', doubts: ['Whether Executive Order 2021-083 is still in force was not found.'] },
		),
	}),
	territory({
		code: 'GU',
		name: 'Guam',
		model: 'advisory-board',
		body: 'Guam Pardon Review Board',
		constitution: 'Organic Act of Guam, 48 U.S.C. § 1422',
		statute: '5 G.C.A.',
		powers: governor(advice('Guam Pardon Review Board', 'unknown')),
		treason: 'silent',
		timing: 'silent',
		basis: 'unknown',
		effect: {
			record: 'unknown',
			rights: 'restored',
			firearms: 'unknown',
			note: 'Recent orders give back the rights and privileges of a citizen of Guam.',
		},
		office: { name: 'Office of the Governor of Guam', url: 'https://governor.guam.gov', read: false },
		change: 'A new governor is due in January 2027.',
		elects: 2026,
		who: statement([
			page('Organic Act of Guam', 'https://constitutionpro.com/organic-act-of-guam-of-1950'),
			page(
				'Guam Daily Post 2022',
				'https://www.postguam.com/news/local/fresh-start-in-life/article_e5355524-c210-11ec-a372-9763f5f7584b.html',
				'2022',
			),
		]),
		process: statement(
			[
				page(
					'Guam Daily Post 2022',
					'https://www.postguam.com/news/local/fresh-start-in-life/article_e5355524-c210-11ec-a372-9763f5f7584b.html',
					'2022',
				),
			],
			{
				confidence: 'low',
				doubts: ['The present wording of § 1422 and the local statute come from general knowledge.'],
			},
		),
	}),
	territory({
		code: 'VI',
		name: 'U.S. Virgin Islands',
		model: 'sole',
		body: null,
		constitution: 'Revised Organic Act of 1954, § 11, 48 U.S.C. § 1591',
		statute: null,
		powers: governor([]),
		treason: 'silent',
		timing: 'silent',
		basis: 'unknown',
		effect: unknownEffect,
		office: { name: 'Office of the Governor (Government House)', url: null, read: false },
		change: 'A new governor is due in January 2027.',
		elects: 2026,
		notes: [
			'A former federal prosecutor argues in print that the power is unconstitutional; no court was found that says so.',
		],
		who: statement([
			page(
				'Public Law 517 of 1954',
				'https://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_68_Part_1.djvu/535',
				'1954',
			),
			page('VI Consortium: an opinion against the power', 'https://wp.viconsortium.com/?p=15707'),
		]),
		process: statement([page('VI Consortium: an opinion against the power', 'https://wp.viconsortium.com/?p=15707')], {
			confidence: 'low',
			doubts: ['No page on the procedure was found.'],
		}),
	}),
	territory({
		code: 'AS',
		name: 'American Samoa',
		model: 'sole',
		body: 'Board of Parole',
		constitution: 'Rev. Const. of American Samoa art. IV, § 9',
		statute: 'A.S.A.C. § 42.0140',
		powers: governor(advice('Board of Parole', 'optional')),
		treason: 'silent',
		timing: 'after-conviction',
		basis: 'unknown',
		effect: unknownEffect,
		office: { name: 'Office of the Governor', url: null, read: false },
		elects: 2028,
		who: statement([
			page('A.S.A.C. § 42.0140', 'https://new.asbar.org/regulation/42-0140-power-of-governor-authority/'),
			page(
				'Samoa News: a former governor explains pardons',
				'https://www.samoanews.com/former-governor-togiola-explains-pardons?qt-quicktabs=0',
			),
		]),
		process: statement(
			[
				page('A.S.A.C. § 42.0140', 'https://new.asbar.org/regulation/42-0140-power-of-governor-authority/'),
				page('Siaumau v. A.S.G. (2003)', 'https://pacliirms.austlii.edu.au/as/cases/ASLawRp/2003/28.html', '2003'),
			],
			{ confidence: 'medium' },
		),
	}),
	territory({
		code: 'MP',
		name: 'Northern Mariana Islands',
		model: 'advisory-board',
		body: 'Board of Parole',
		constitution: 'N.M.I. Const. art. III, § 9',
		statute: 'Public Law 12-41 (2001); 6 CMC',
		powers: governor(advice('Board of Parole', 'law')),
		treason: 'silent',
		timing: 'after-conviction',
		basis: 'none',
		eligibility: ['A pardon can come even before the sentence is served, a former director of the board said.'],
		effect: { ...unknownEffect, note: 'The statute knows absolute, conditional and partial pardons.' },
		office: { name: 'Board of Parole; Office of the Governor', url: null, read: false },
		change: 'A law of 2001 set out the kinds of pardon.',
		elects: 2026,
		who: statement([
			page(
				'Marianas Variety 2015: the Board does not bind',
				'https://www.pireport.org/articles/2015/07/02/cnmi-governor-considering-pardoning-commuting-fitial%E2%80%99s-sentence',
				'2015',
			),
			page('N.M.I. Const. art. III', 'https://cnmilaw.org/articleiii.html'),
		]),
		process: statement(
			[
				page('Saipan Tribune 2001: P.L. 12-41', 'https://www.saipantribune.com/?p=57044', '2001'),
				page(
					'Saipan Tribune 2015',
					'https://www.saipantribune.com/index.php/no-explanation-needed-if-inos-grants-pardon/',
					'2015',
				),
			],
			{ confidence: 'medium', doubts: ['The exact text of § 9 comes from general knowledge.'] },
		),
	}),
];
