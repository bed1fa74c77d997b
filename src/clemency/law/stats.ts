import type { Count, EarlyGrants, Presidency } from '../judge/stats.js';
import { page } from './page.js';
import { pages } from './pages.js';

const pew = page(
	'Pew Research Center, December 2024',
	'https://www.pewresearch.org/short-reads/2024/12/12/acts-of-clemency-are-increasingly-common-late-in-a-presidents-term/',
	'2024-12',
);
const ballotpedia2020 = page(
	'Ballotpedia, December 2020',
	'https://news.ballotpedia.org/2020/12/23/trump-announces-15-pardons-five-commutations',
	'2020-12',
);
const ballotpedia2021 = page(
	'Ballotpedia: the final count of 2021',
	'https://news.ballotpedia.org/2021/02/16/final-executive-clemency-update-of-trump-presidency/',
	'2021',
);
const columnist = page(
	'Richland Standard, 2018: Presidents compared',
	'https://richlandstandard.com/we-beg-your-pardons-mr-president/',
	'2018',
);
const totals2013 = page(
	'Melanian News, 2013: petitions granted since 1977',
	'https://melaniannews.net/2013/12/22/the-history-of-presidential-clemency-actions/',
	'2013',
);

/** A count at the end of a presidency, as the Pardon Attorney's table has it and other pages quote it. */
function final(
	to: string,
	[pardons, commutations, total]: readonly [number, number, number],
	rest: Partial<Count>,
): Count {
	return {
		asOf: to,
		by: 'official',
		pardons: [pardons],
		commutations: [commutations],
		total: [total],
		people: null,
		unread: [],
		note: null,
		sources: [],
		...rest,
	};
}

function presidency(name: string, names: string, from: string, to: string, ...counts: readonly Count[]): Presidency {
	return { name, names: names.split('|'), from, to, counts };
}

/** Grants of clemency of all kinds by Presidents without official figures, as the general question on them tells. */
export const earlyGrants: readonly EarlyGrants[] = [
	{ name: 'Washington', names: ['washington'], total: 16 },
	{ name: 'Jefferson', names: ['jefferson'], total: 119 },
	{ name: 'Lincoln', names: ['lincoln'], total: 343 },
	{ name: 'Grant', names: ['ulysses'], total: 1332 },
	{ name: 'Wilson', names: ['wilson'], total: 2480 },
	{ name: 'Harding', names: ['harding'], total: 800 },
	{ name: 'Coolidge', names: ['coolidge'], total: 1545 },
	{ name: 'Hoover', names: ['hoover'], total: 1385 },
	{ name: 'Truman', names: ['truman'], total: 2044 },
	{ name: 'Eisenhower', names: ['eisenhower', 'ike'], total: 1157 },
	{ name: 'Kennedy', names: ['kennedy', 'jfk'], total: 575 },
	{ name: 'Lyndon Johnson', names: ['johnson', 'lbj'], total: 1187 },
];

/** Acts of clemency by President, oldest first. The Pardon Attorney's own table could not be read: pages quote it. */
export const presidencies: readonly Presidency[] = [
	presidency(
		'Franklin D. Roosevelt',
		'roosevelt|fdr',
		'1933-03-04',
		'1945-04-12',
		final('1945-04-12', [2_819, 488, 3_796], { unread: ['commutations'], sources: [pew, ballotpedia2020] }),
	),
	presidency(
		'Richard Nixon',
		'nixon',
		'1969-01-20',
		'1974-08-09',
		final('1974-08-09', [863, 60, 926], { unread: ['total'], sources: [columnist] }),
	),
	presidency(
		'Gerald Ford',
		'ford',
		'1974-08-09',
		'1977-01-20',
		final('1977-01-20', [382, 22, 409], { unread: ['total'], sources: [columnist] }),
	),
	presidency(
		'Jimmy Carter',
		'carter',
		'1977-01-20',
		'1981-01-20',
		final('1981-01-20', [534, 29, 566], { sources: [columnist, totals2013] }),
	),
	presidency(
		'Ronald Reagan',
		'reagan',
		'1981-01-20',
		'1989-01-20',
		final('1989-01-20', [393, 13, 406], { sources: [columnist, totals2013] }),
	),
	presidency(
		'George H. W. Bush',
		'bush',
		'1989-01-20',
		'1993-01-20',
		final('1993-01-20', [74, 3, 77], { sources: [columnist, totals2013] }),
	),
	presidency(
		'Bill Clinton',
		'clinton',
		'1993-01-20',
		'2001-01-20',
		final('2001-01-20', [396, 61, 459], { sources: [columnist, totals2013] }),
	),
	presidency(
		'George W. Bush',
		'bush',
		'2001-01-20',
		'2009-01-20',
		final('2009-01-20', [189, 11, 200], { sources: [columnist, totals2013] }),
	),
	presidency(
		'Barack Obama',
		'obama',
		'2009-01-20',
		'2017-01-20',
		{
			asOf: '2015-12-31',
			by: 'scholar',
			pardons: [64],
			commutations: [89],
			total: null,
			people: null,
			unread: [],
			note: 'Said to be of the end of 2015, and older than the grants of 18 December 2015.',
			sources: [
				page('Ruckman 2016', 'https://paperzz.com/doc/8349661/preparing-the-pardon-power-for-the-21st-century', '2016'),
			],
		},
		{
			asOf: '2016-01-07',
			by: 'official',
			pardons: [66],
			commutations: [184],
			total: null,
			people: null,
			unread: [],
			note: 'As the White House gave them in its reply to the petition for Steven Avery and Brendan Dassey.',
			sources: [pages.whiteHouse],
		},
		final('2017-01-20', [212, 1_715, 1_927], { sources: [pew, ballotpedia2020] }),
	),
	{
		...presidency(
			'Donald Trump, first term',
			'trump',
			'2017-01-20',
			'2021-01-20',
			final('2021-01-20', [143, 94, 237], {
				pardons: [143, 144],
				total: [237, 238],
				note: 'Reports of January 2021 say 143; a later page says 144, with a figure for each year.',
				sources: [
					ballotpedia2021,
					page(
						'Legal Knowledge Base: 144, year by year',
						'https://legalknowledgebase.com/how-many-pardons-has-trump-given',
					),
				],
			}),
		),
		years: { 2017: 1, 2018: 6, 2019: 11, 2020: 52, 2021: 74 },
	},
	presidency(
		'Joe Biden',
		'biden',
		'2021-01-20',
		'2025-01-20',
		final('2025-01-20', [80, 4_165, 4_245], {
			note: 'Without those covered by the proclamations on marijuana (2022, 2023) and on veterans (2024). Some pages give 4,245 as commutations alone, which is wrong.',
			sources: [page('Figures of Pew, 2025, as quoted', 'https://indianf.com/biden-clemency-record/', '2025')],
		}),
	),
	presidency(
		'Donald Trump, second term',
		'trump',
		'2025-01-20',
		'2029-01-20',
		{
			asOf: '2025-12-02',
			by: 'press',
			pardons: [142],
			commutations: null,
			total: null,
			people: null,
			unread: [],
			note: 'And several dozen commutations; apart from about 1,500 people covered by the proclamation of 20 January 2025.',
			sources: [
				page(
					'Sin City Press, December 2025',
					'https://sincity.press/trump-already-set-to-surpass-his-first-term-on-issuing-presidential-pardons-72754.html',
					'2025-12',
				),
			],
		},
		{
			asOf: '2026',
			by: 'press',
			pardons: null,
			commutations: null,
			total: null,
			people: 1_609,
			unread: [],
			note: 'A count of early 2026, with those covered by the proclamation. No official total was found.',
			sources: [
				page(
					'A count by CNN, as quoted',
					'https://newz9.com/trumps-bold-double-pardon-a-look-at-the-expanding-power-of-clemency-cnn-politics',
				),
			],
		},
	),
];
