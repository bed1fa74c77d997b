import type { Clemency, Jurisdiction, Source } from '../../../clemency/judge/law.js';
import { command, line, link, outside, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { under } from './clemency-names.js';
import { common } from './common.js';

const deeds: Readonly<Record<Clemency, string>> = {
	pardon: 'pardon it',
	commutation: 'commute the sentence',
	reprieve: 'put the sentence off',
	remission: 'remit the fine',
	amnesty: 'pardon it',
};

/** Whether whom a petition asks can grant it. Never of guilt: of courts, offices and laws. */
export const mercy = {
	label: line`Who can grant it`,
	asks: {
		president: line`This asks the President.`,
		governor: line`This asks a governor.`,
	},
	named: (names: readonly string[]): Line =>
		line`${common.and(names.map((name): Line => [strong(outside(name, 80))]))}:`,
	conviction: (row: Jurisdiction): Line => [`It is ${under(row, 'conviction')}: `],
	charge: (row: Jurisdiction): Line => [
		`It is ${under(row, 'conviction').replace(/conviction/, 'charge')}, no conviction: `,
	],
	/** "only the Governor of Wisconsin can pardon it", "the Governor of Texas can commute the sentence, if the Board agrees". */
	can: (who: string, act: Clemency, bodies: readonly string[], how: 'can' | 'only'): Line => {
		const agrees = bodies.length === 0 ? '' : `, if the ${bodies.join(' and the ')} agrees`;
		return [`${how === 'only' ? 'only ' : ''}${who} can ${deeds[act]}${agrees}`];
	},
	unknown: line`who decides is on no page we read.`,
	notYet: (row: Jurisdiction): Line => [
		`There is no conviction yet, and under the law of ${row.name} a pardon comes only after one`,
	],
	nothing: line`no conviction stands that anybody could pardon.`,
	source: ({ title, url }: Source, checked: string): Line =>
		line` (${link(url, outside(title, 60))}, read ${checked}).`,
	more: (about: string): Line => line`${command(`/canipardon ${about}`)}`,

	unsure: line`This asks for mercy. Which case it is, is not certain, so nothing is said of who could grant it.`,
	ask: (typed: string): Line =>
		line`Name the case once, and it is kept for this server or workspace: ${command(`/petition setup case ${typed} case:"Steven Avery"`)}, or a place such as ${command('case:Texas')}; ${command('case:none')} if there is none.`,
	kept: line`Kept`,
	keptNone: line`Nothing is said of mercy here any more.`,
	unnamed: line`No case was named here.`,
};
