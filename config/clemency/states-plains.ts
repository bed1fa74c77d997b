import type { Jurisdiction } from '../../src/domain/clemency/law.js';
import { pages } from './pages.js';
import { governor } from './powers.js';
import { afterElection, statement } from './statement.js';

export const statesPlains: readonly Jurisdiction[] = [
	{
		code: 'WI',
		name: 'Wisconsin',
		kind: 'state',
		model: 'advisory-board',
		body: 'Pardon Advisory Board',
		constitution: 'Wis. Const. art. V, § 6',
		statute: 'Wis. Stat. §§ 304.08–304.11',
		powers: governor([{ step: 'advice', by: 'Pardon Advisory Board', duty: 'order' }], 'high'),
		treason: 'legislature',
		impeachment: 'excepted',
		timing: 'after-conviction',
		waits: [{ for: 'felony, after the whole sentence', min: 5, max: 5, basis: 'order' }],
		basis: 'order',
		eligibility: [
			'Nobody with a charge pending, and nobody who must register as a sex offender.',
			'Someone still serving the sentence is not eligible for a pardon under this policy.',
			'A commutation is a route of its own: closed for years, and reopened by orders one news site reported, whose terms were not found.',
		],
		effect: { record: 'stays', rights: 'restored', firearms: 'restored', note: 'Firearms unless it excludes them.' },
		office: { name: "the Governor's Pardon Advisory Board", url: 'https://evers.wi.gov/pardons', read: true },
		change: 'A new governor takes office in January 2027 and may change or end the board and its policy.',
		notes: [],
		who: statement([
			pages.models,
			{
				title: 'Wis. Const. art. V § 6',
				url: 'https://docs.legis.wisconsin.gov/1991/related/wiscon/_8/_220/_1?up=1',
			},
		]),
		process: statement(
			[
				{
					title: 'Announcement quoting Executive Orders 30 and 130',
					url: 'https://consumersadvisory.com/gov-evers-grants-172-pardons-bringing-total-pardons-granted-to-1436',
				},
				{
					title: 'Wisconsin Lawyer, 2023',
					url: 'https://wisbar.org/newspublications/wisconsinlawyer/Pages/Article.aspx?ArticleID=30137&Issue=11&Volume=96',
				},
				{ title: 'OGM News: a commutation process', url: 'https://ogmnews.com/?p=33935' },
			],
			{
				reviewBy: afterElection,
				doubts: ['The terms of the commutation orders, and who won the election of November 2026, were not found.'],
			},
		),
	},
];
