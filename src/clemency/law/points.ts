import type { Points } from '../judge/points.js';
import { page } from './page.js';
import { pages } from './pages.js';

import { statement } from './statement.js';

const peters = {
	motion: page(
		"Kiowa County Press: motion on Tina Peters' pardon",
		'https://kiowacountypress.net/content/tina-peters-asks-colorado-appeals-court-order-her-release-after-trump-pardon',
	),
	magistrate: page(
		'Particle: the conviction in Colorado stands',
		'https://particle.news/story/trump-announces-pardon-for-tina-peters-but-colorado-conviction-stands',
	),
};

/**
 * Rules and open questions that are not of one row; their words are in the catalogue, under the same names. The
 * second half is what is unsettled.
 */
export const points: Points = {
	words: statement([pages.crs, pages.crsLimits]),
	sovereign: statement([pages.crs, pages.whiteHouse]),
	governorsReach: statement([pages.crs], { confidence: 'medium' }),
	elsewhere: statement([pages.crs], { confidence: 'medium' }),
	pastOnly: statement([pages.crs]),
	impeachment: statement([pages.crs]),
	civil: statement([pages.crsLimits]),
	immigration: statement([pages.deportability, pages.boardPardons], { confidence: 'medium' }),
	presidentBefore: statement([pages.crs]),
	posthumous: statement([pages.policies], { confidence: 'medium' }),
	twoSovereigns: statement([pages.crs], {
		confidence: 'medium',
		doubts: ['Gamble v. United States (2019) comes from general knowledge.'],
	}),

	selfPardon: statement([
		pages.crs,
		page(
			'N.Y. A1844 (2025): a proposal against self-pardons',
			'https://www.nysenate.gov/legislation/bills/2025/A1844',
			'2025',
		),
	]),
	statePrisoner: statement([peters.motion, peters.magistrate], { confidence: 'medium', reviewBy: '2027-01-31' }),
	territory: statement(
		[
			pages.cfr,
			page(
				'VI Consortium: an opinion against the power of the Virgin Islands Governor',
				'https://wp.viconsortium.com/?p=15707',
			),
		],
		{ confidence: 'medium', doubts: ['Puerto Rico v. Sanchez Valle (2016) comes from general knowledge.'] },
	),
	mayor: statement([
		page('D.C. Code § 1-301.76', 'https://development.code.dccouncil.us/dc/council/code/sections/1-301.76.html'),
	]),
	autopen: statement(
		[page('Executive Functions: pardons and clemency', 'https://www.execfunctions.org/p/pardons-and-clemency')],
		{ confidence: 'medium' },
	),
	accepting: statement([pages.crs], {
		confidence: 'medium',
		doubts: ['What courts said on refusing a pardon comes from general knowledge.'],
	}),
};
