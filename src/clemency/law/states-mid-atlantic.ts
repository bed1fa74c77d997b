import type { Jurisdiction } from '../judge/law.js';
import { page } from './page.js';
import { pages } from './pages.js';
import { advice, governor, state } from './state.js';
import { afterElection, statement } from './statement.js';

export const midAtlantic: readonly Jurisdiction[] = [
	state({
		code: 'DE',
		name: 'Delaware',
		model: 'binding-recommendation',
		body: 'Board of Pardons',
		constitution: 'Del. Const. art. VII, §§ 1–3',
		statute: '11 Del. C. §§ 4361–4364',
		powers: [
			{
				acts: ['pardon', 'commutation'],
				when: {},
				decider: 'governor',
				steps: [{ step: 'recommendation', by: 'Board of Pardons', vote: 'a majority, in writing' }],
				confidence: 'high',
			},
			{ acts: ['remission'], when: {}, decider: 'governor', steps: [], confidence: 'high' },
			{
				acts: ['reprieve'],
				when: {},
				decider: 'governor',
				steps: [],
				confidence: 'high',
				limit: 'for at most six months',
			},
		],
		treason: 'silent',
		timing: 'silent',
		basis: 'rule',
		waits: [{ for: 'good conduct after the whole last sentence, as a practice', min: 3, max: 5, basis: 'policy' }],
		eligibility: ['There is no fixed waiting time; in hardship the Board wants less.'],
		effect: {
			record: 'further-step',
			rights: 'restored',
			firearms: 'unless-excluded',
			note: 'The conviction stays on record with a note of the pardon, which opens the way to expungement.',
		},
		office: { name: 'Delaware Board of Pardons', url: 'https://pardons.delaware.gov', read: true },
		elects: 2028,
		notes: [
			'On the Board: the Chancellor, the Lieutenant Governor, the Secretary of State, the State Treasurer and the Auditor.',
		],
		who: statement([
			page('Del. Const. art. VII', 'https://ballotpedia.org/Article_VII,_Delaware_Constitution'),
			pages.models,
		]),
		process: statement(
			[
				page('Delaware Board of Pardons: rules', 'https://pardons.delaware.gov/tag/governor/?p=56'),
				page('Delaware Board of Pardons: FAQ', 'https://pardons.delaware.gov/tag/governor/?p=45'),
				page('11 Del. C. ch. 43 subch. VI', 'https://delcode.delaware.gov/title11/c043/sc06/index.html'),
			],
			{
				confidence: 'medium',
			},
		),
	}),
	state({
		code: 'MD',
		name: 'Maryland',
		model: 'advisory-board',
		body: 'Maryland Parole Commission',
		constitution: 'Md. Const. art. II, § 20',
		statute: 'Md. Code, Corr. Servs. §§ 7-206, 7-601',
		powers: governor([
			...advice('Maryland Parole Commission', 'optional'),
			{ step: 'notice', note: 'A notice must appear in a newspaper before a pardon.' },
		]),
		treason: 'silent',
		timing: 'silent',
		waits: [
			{ for: 'misdemeanor, without a new offence', min: 5, max: 5, basis: 'policy' },
			{ for: 'felony, without a new offence', min: 7, max: 10, basis: 'policy' },
			{ for: 'violence or drugs, without a new offence', min: 15, max: 20, basis: 'policy' },
		],
		basis: 'policy',
		effect: {
			record: 'further-step',
			rights: 'restored',
			firearms: 'if-stated',
			note: 'Some first, non-violent convictions can then be expunged.',
		},
		office: { name: 'Maryland Parole Commission', url: 'https://dpscs.maryland.gov', read: false },
		change: 'In June 2024 many low-level cannabis convictions were pardoned together.',
		elects: 2026,
		who: statement([
			page(
				'Phoebus: the Maryland pardon process (art. II § 20)',
				'https://www.phoebuslaw.com/blog/2012/january/explaining-the-maryland-pardon-process/',
			),
			pages.models,
		]),
		process: statement(
			[
				page('CCRC: pardons in Maryland', 'https://ccresourcecenter.org/text-blocks/maryland-pardon'),
				page('Md. Corr. Servs. § 7-601', 'https://self-law.org/code/md/correctional-services/7-601'),
			],
			{ reviewBy: afterElection, doubts: ['The cannabis pardons of 2024 come from general knowledge.'] },
		),
	}),
	state({
		code: 'NJ',
		name: 'New Jersey',
		model: 'advisory-board',
		body: 'Clemency Advisory Board',
		constitution: 'N.J. Const. art. V, § II, ¶ 1',
		statute: 'N.J.S.A. 2A:167-4 ff.',
		powers: governor(
			[
				{ step: 'advice', by: 'Clemency Advisory Board', duty: 'order' },
				{ step: 'advice', by: 'New Jersey State Parole Board', duty: 'optional' },
			],
			'high',
		),
		treason: 'excluded',
		timing: 'silent',
		basis: 'none',
		eligibility: ['Some categories are reviewed faster.'],
		effect: { record: 'stays', rights: 'restored', firearms: 'unknown', note: 'Expungement is a separate matter.' },
		office: { name: "Governor's Office", url: 'https://www.nj.gov/clemency', read: true },
		change: 'The board was created in June 2024; whether it goes on since January 2026 was not found.',
		elects: 2029,
		who: statement([
			page(
				'New Jersey Law Journal 2025: pardons and commutations',
				'https://law.com/njlawjournal/2025/02/07/njs-pardons-and-commutations-a-model-for-the-federal-system',
				'2025',
			),
			pages.models,
		]),
		process: statement(
			[
				page(
					'New Jersey Executive Order 362 (2024)',
					'https://casetext.com/regulation/new-jersey-administrative-code/title-executive-orders/title-55-chris-christie/section-executive-order-no-362-2024',
					'2024',
				),
				page(
					'Stevens & Lee: the clemency program',
					'https://www.stevenslee.com/news/murphy-administration-announces-new-nj-clemency-program/',
				),
			],
			{
				confidence: 'medium',
				doubts: ['Whether the board goes on under the governor in office since January 2026 was not found.'],
			},
		),
	}),
	state({
		code: 'NY',
		name: 'New York',
		model: 'sole',
		body: 'Executive Clemency Bureau',
		constitution: 'N.Y. Const. art. IV, § 4',
		statute: 'N.Y. Exec. Law §§ 15–19',
		powers: governor(
			[
				{ step: 'advice', by: 'Executive Clemency Bureau', duty: 'practice' },
				{ step: 'advice', by: 'Board of Parole', duty: 'optional' },
			],
			'high',
		),
		treason: 'legislature',
		timing: 'after-conviction',
		basis: 'policy',
		eligibility: ['Normally only where no other adequate remedy is left.'],
		effect: {
			record: 'stays',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'Used for innocence, for relief from disabilities, and against deportation.',
		},
		office: {
			name: 'Executive Clemency Bureau, Department of Corrections and Community Supervision',
			url: 'https://doccs.ny.gov',
			read: false,
		},
		change: 'A proposal of 2025 against self-pardons by a governor was pending when last seen.',
		elects: 2026,
		who: statement([page('N.Y. Const. art. IV § 4', 'https://nysenate.gov/legislation/laws/CNS/A4S4'), pages.models]),
		process: statement([page('New York DOCCS: clemency', 'https://www.doccs.ny.gov/clemency.html')], {
			reviewBy: afterElection,
			doubts: ['The section numbers of the Executive Law come from general knowledge.'],
		}),
	}),
	state({
		code: 'PA',
		name: 'Pennsylvania',
		model: 'binding-recommendation',
		body: 'Board of Pardons',
		constitution: 'Pa. Const. art. IV, § 9',
		statute: '37 Pa. Code ch. 81–83',
		powers: [
			{
				acts: ['pardon', 'commutation'],
				when: { lifeOrDeath: false },
				decider: 'governor',
				steps: [{ step: 'recommendation', by: 'Board of Pardons', vote: 'a majority, in writing' }],
				confidence: 'high',
			},
			{
				acts: ['pardon', 'commutation'],
				when: { lifeOrDeath: true },
				decider: 'governor',
				steps: [{ step: 'recommendation', by: 'Board of Pardons', vote: 'all five members, in writing' }],
				confidence: 'high',
			},
			{ acts: ['reprieve'], when: {}, decider: 'governor', steps: [], confidence: 'high' },
			{ acts: ['remission'], when: {}, decider: 'governor', steps: [], confidence: 'medium' },
		],
		treason: 'silent',
		timing: 'silent',
		basis: 'none',
		effect: {
			record: 'further-step',
			rights: 'unknown',
			firearms: 'unknown',
			note: 'The sources differ on guns: not automatically.',
		},
		office: {
			name: 'Pennsylvania Board of Pardons',
			url: 'https://www.pa.gov/agencies/bop/about-the-board',
			read: true,
		},
		change:
			'All five must agree in life and death cases since 1997; proposals to relax that were not adopted as far as found.',
		elects: 2026,
		notes: [
			'On the Board: the Lieutenant Governor, the Attorney General, a crime victim, a corrections expert, and a doctor or psychologist.',
		],
		who: statement([
			page('Pennsylvania Board of Pardons: About', 'https://www.pa.gov/agencies/bop/about-the-board'),
			page(
				'Pa. Const. art. IV § 9, texts compared',
				'https://50constitutions.org/pa/constitution/compare?compareOne=123131&compareTwo=129680',
			),
		]),
		process: statement(
			[
				page(
					'Pennsylvania Board of Pardons: FAQ (earlier site)',
					'https://www.bop.pa.gov/application-process/Pages/Frequently-Asked-Questions.aspx',
				),
				page('Pennsylvania Board of Pardons: About', 'https://www.pa.gov/agencies/bop/about-the-board'),
				page(
					'ACLU of Pennsylvania: HB 1410',
					'https://aclupa.org/en/legislation/hb-1410-increasing-opportunities-clemency-pa-constitutional-amendment',
				),
			],
			{
				confidence: 'medium',
				doubts: ['The regulations come from general knowledge.'],
			},
		),
	}),
];
