import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { advice, governor, state } from './state.js';
import { afterElection, statement } from './statement.js';

export const pacific: readonly Jurisdiction[] = [
	state({
		code: 'AK',
		name: 'Alaska',
		model: 'advisory-board',
		body: 'Alaska Board of Parole',
		constitution: 'Alaska Const. art. III, § 21',
		statute: 'Alaska Stat. § 33.20.080',
		powers: [
			{
				acts: ['pardon', 'commutation', 'reprieve', 'remission'],
				when: {},
				decider: 'governor',
				steps: [
					{ step: 'advice', by: 'Alaska Board of Parole', duty: 'law' },
					{ step: 'notice', note: 'The Governor waits 120 days after telling the Board.' },
				],
				confidence: 'high',
			},
		],
		treason: 'silent',
		timing: 'silent',
		basis: 'none',
		eligibility: ["The Board's staff looks first whether an application is complete and eligible."],
		effect: {
			record: 'set-aside',
			rights: 'unknown',
			firearms: 'restored',
			note: 'Set aside for many purposes: no earlier conviction, no bar to a licence; not expunged.',
		},
		office: { name: 'Alaska Board of Parole, Department of Corrections', url: 'https://doc.alaska.gov', read: false },
		change: 'New procedures came in January 2018; no grant was reported since 2006.',
		elects: 2026,
		who: statement([pages.clauses, pages.models], {
			doubts: ['What is said of treason comes from general knowledge.'],
		}),
		process: statement(
			[
				page(
					'CCRC chart 1: loss and restoration of civil rights and firearms (2016)',
					'https://ccresourcecenter.org/resources-2/restoration-of-rights/chart-1-loss-and-restoration-of-civil-rights-and-firearms-privileges/',
					'2016-10',
				),
				page('CCRC: pardons in Alaska', 'https://ccresourcecenter.org/text-blocks/alaska-pardon'),
				page(
					'Juneau Empire 2018: the new procedure',
					'https://juneauempire.com/news/governors-office-unveils-new-pardon-procedures-that-could-give-relief-to-convicts',
					'2018',
				),
			],
			{ confidence: 'medium' },
		),
	}),
	state({
		code: 'CA',
		name: 'California',
		model: 'advisory-board',
		body: 'Board of Parole Hearings',
		constitution: 'Cal. Const. art. V, § 8(a)',
		statute: 'Cal. Penal Code §§ 4800–4813, 4852.01–4852.21',
		powers: [
			{
				acts: ['pardon', 'commutation'],
				when: { repeatFelon: false },
				decider: 'governor',
				steps: [{ step: 'advice', by: 'Board of Parole Hearings', duty: 'optional' }],
				confidence: 'high',
			},
			{
				acts: ['pardon', 'commutation'],
				when: { repeatFelon: true },
				decider: 'governor',
				steps: [
					{ step: 'advice', by: 'Board of Parole Hearings', duty: 'law' },
					{ step: 'recommendation', by: 'California Supreme Court', vote: 'four of the seven justices' },
				],
				confidence: 'high',
			},
			{ acts: ['reprieve'], when: {}, decider: 'governor', steps: [], confidence: 'medium' },
		],
		treason: 'silent',
		timing: 'after-conviction',
		waits: [
			{ for: 'a certificate of rehabilitation, which counts as an application', min: 7, max: 10, basis: 'law' },
			{ for: "a direct application, by a governor's policy", min: 10, max: 10, basis: 'policy' },
		],
		basis: 'law',
		effect: { record: 'stays', rights: 'restored', firearms: 'if-stated', note: null },
		office: {
			name: "Governor's Office, Legal Affairs; Board of Parole Hearings",
			url: 'https://www.gov.ca.gov/clemency/',
			read: false,
		},
		elects: 2026,
		who: statement([
			page('CCRC: pardons in California', 'https://ccresourcecenter.org/text-blocks/california-pardon'),
			page(
				"The court's recommendations, news of 2023",
				'https://www.einpresswire.com/article/646765860/supreme-court-clears-the-way-for-two-more-gubernatorial-pardons',
				'2023',
			),
			pages.models,
		]),
		process: statement(
			[
				page('California CDCR: clemency', 'https://www.cdcr.ca.gov/BOPH/clemency.html'),
				page('Cal. Penal Code § 4852.16', 'https://law.onecle.com/california/penal/4852.16.html'),
			],
			{
				confidence: 'medium',
				reviewBy: afterElection,
				doubts: ['The wait for direct applications comes from general knowledge and may have changed.'],
			},
		),
	}),
	state({
		code: 'HI',
		name: 'Hawaii',
		model: 'advisory-board',
		body: 'Hawaii Paroling Authority',
		constitution: 'Haw. Const. art. V, § 5',
		statute: 'Haw. Rev. Stat. § 353-62',
		powers: governor([
			{ step: 'advice', by: 'Hawaii Paroling Authority', duty: 'optional' },
			{ step: 'advice', by: 'corrections department and the Attorney General', duty: 'practice' },
		]),
		treason: 'silent',
		timing: 'after-conviction',
		basis: 'none',
		effect: { record: 'stays', rights: 'restored', firearms: 'if-stated', note: null },
		office: {
			name: 'Hawaii Paroling Authority; Office of the Governor',
			url: 'https://dcr.hawaii.gov/hpa/',
			read: false,
		},
		change: 'Bills of 2008 and 2022 were to write the process into law; what became of them was not found.',
		elects: 2026,
		who: statement(
			[
				page('CJPF: Hawaii', 'https://www.cjpf.org/clemency-hi'),
				pages.models,
				page(
					'Star-Advertiser 2012: the process',
					'https://www.staradvertiser.com/2012/03/22/hawaii-news/kokua-line/commutations-and-pardons-a-lengthy-involved-process/',
					'2012',
				),
			],
			{ doubts: ['The text of art. V § 5 and its exceptions come from general knowledge.'] },
		),
		process: statement(
			[
				page(
					'CCRC: Hawaii profile',
					'https://ccresourcecenter.org/state-restoration-profiles/hawaii-restoration-of-rights-pardon-expungement-sealing',
					'2024-06-30',
				),
				page(
					'Star-Advertiser 2012: the process',
					'https://www.staradvertiser.com/2012/03/22/hawaii-news/kokua-line/commutations-and-pardons-a-lengthy-involved-process/',
					'2012',
				),
				page('CJPF: Hawaii', 'https://www.cjpf.org/clemency-hi'),
			],
			{ confidence: 'low', doubts: ['The effect comes from general knowledge.'] },
		),
	}),
	state({
		code: 'OR',
		name: 'Oregon',
		model: 'sole',
		body: null,
		constitution: 'Or. Const. art. V, § 14',
		statute: 'ORS 144.649–144.670',
		powers: governor(
			[{ step: 'notice', note: 'The application is served on the district attorney and others.' }],
			'high',
		),
		treason: 'legislature',
		impeachment: 'silent',
		timing: 'after-conviction',
		basis: 'policy',
		eligibility: [
			'Who can have the conviction set aside by a court is expected to try that first, by an older policy.',
		],
		effect: {
			record: 'further-step',
			rights: 'restored',
			firearms: 'unknown',
			note: 'A pardoned conviction can be sealed.',
		},
		office: { name: 'Office of the Governor', url: 'https://www.oregon.gov/gov', read: false },
		change:
			'In 2022 courts upheld wide commutations; a proposal of 2025 to have the Senate approve each pardon was not seen adopted.',
		elects: 2026,
		who: statement([
			page(
				'Or. Const. art. V § 14, in SJR 19 (2025)',
				'https://app.legiplex.com/or/legislature/2025/2025-r/bills/sjr19/draft-1427811',
				'2025',
			),
			page('Marteeny v. Brown (Or. App. 2022)', 'https://casetext.com/case/marteeny-v-brown', '2022'),
			pages.models,
		]),
		process: statement(
			[page('ORS 144.650', 'https://lawserver.com/law/state/oregon/or-statutes/oregon_statutes_144-650')],
			{
				confidence: 'medium',
				reviewBy: afterElection,
				doubts: ['The older policy comes from general knowledge.'],
			},
		),
	}),
	state({
		code: 'WA',
		name: 'Washington',
		model: 'advisory-board',
		body: 'Clemency and Pardons Board',
		constitution: 'Wash. Const. art. III, §§ 9, 11',
		statute: 'RCW 9.94A.880, 9.94A.885, 10.01.120',
		powers: governor(advice('Clemency and Pardons Board', 'optional')),
		treason: 'silent',
		impeachment: 'silent',
		timing: 'silent',
		waits: [{ for: 'any case, from conviction', min: 10, max: 10, basis: 'policy' }],
		basis: 'policy',
		eligibility: ['Remedies of the courts come first; extraordinary cases are heard sooner.'],
		effect: {
			record: 'further-step',
			rights: 'unknown',
			firearms: 'if-stated',
			note: "The public history is cleared at the request of the Governor's office; court files stay, and only a court vacates.",
		},
		office: {
			name: 'Clemency and Pardons Board, Office of the Attorney General',
			url: 'https://www.governor.wa.gov/boards-commissions/clemency-pardon-board/frequently-asked-questions',
			read: true,
		},
		change: 'The Board has had ten members instead of five since July 2025.',
		elects: 2028,
		who: statement([
			page('RCW 9.94A.880', 'https://app6.leg.wa.gov/rcw/default.aspx?cite=9.94A.880'),
			page(
				'Washington Senate bill report, 2SHB 1131 (2025)',
				'https://lawfilesext.leg.wa.gov/biennium/2025-26/Htm/Bill%20Reports/Senate/1131-S2.E%20SBA%20HS%2025.htm',
				'2025',
			),
			pages.models,
		]),
		process: statement([
			page(
				"Robertson Law: a Governor's pardon in Washington",
				'https://www.robertsonlawexpungement.com/governor-s-pardon-what-you-need-to-know',
			),
			page(
				'Redemption Project of Washington: quick facts',
				'https://redemptionwa.org/news-updates/rpw-quick-facts-clemency-and-pardons-in-washington-state',
			),
			page('RCW 9.94A.880', 'https://app6.leg.wa.gov/rcw/default.aspx?cite=9.94A.880'),
		]),
	}),
];
