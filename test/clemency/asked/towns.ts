import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['who'],
	where: [],
	says: [says],
	never: [/depends on whose court/, /Which state is it/, ...never],
});

/** Towns, old abbreviations, a capital for its government, and islands of the Crown. */
// biome-ignore format: a question a line
export const towns: readonly Asked[] = [
	// A town that begins a message, or the only one of its name.
	row('nampa, finished march 2021. when', /March 2021: since March 2026/),
	row('Rexburg, forgery, off paper since 2019. when can I ask', /counted from 2019/),
	row('caldwell, nonviolent, finished 2020. when', /^Caldwell is in many states\. .*Idaho/),
	row('ketchikan pardon who', /^Do you mean Ketchikan, Alaska\? If so, answer with \/canipardon Alaska/),
	row('grandpa wrote to kalispell, pardon?', /^Do you mean Kalispell, Montana\?/),
	row('who can pardon my sister in wasilla', /Governor of Alaska/),
	{ ask: 'foster, my cousin, was convicted of theft. who pardons', asks: ['who'], where: null, says: [/whose court/], never: [/Rhode Island/] },
	{ ask: 'john smith got a pardon?', asks: ['happened'], where: null, says: [/not know|whose court/i], never: [/Nevada/] },

	// As letters were once addressed.
	row('south bend ind. when can i apply', /^In Indiana/),
	row('fort wayne ind. when', /^In Indiana/),
	row('peoria ill. who', /Governor of Illinois/, /Arizona/),
	row('springfield ill. how much does it cost', /^Illinois takes no fee\./),
	row('convicted in flint mich., who pardons', /Governor of Michigan/),
	row('duluth minn. pardon who decides', /Board of Pardons of Minnesota/),
	row('eau claire wis. who', /Governor of Wisconsin/),
	row('chattanooga tenn. when can i apply', /^In Tennessee/),
	row('tampa fla. when can i apply', /^In Florida/),
	row('fresno calif. how', /^Send the application to the Governor's Office of California/),
	row('worcester mass. who pardons', /Massachusetts/),
	row('hartford conn. who', /Board of Pardons and Paroles of Connecticut/),
	row('scranton penn. who decides', /Governor of Pennsylvania/),
	row('portland ore. who decides', /Governor of Oregon/, /Maine/),
	row('kansas city mo. when', /^In Missouri/, /Kansas:/),
	{ ask: 'he was ill. who pardons', asks: ['who'], where: null, says: [/whose court/], never: [/Illinois/] },

	// Whoever governs there.
	row('columbus gov pardon?', /Governor of Ohio/),
	row('can columbus gov pardon me', /^Yes\. Only the Governor of Ohio/),
	row('my uncle was commuted by the ohio gov in 2016. can the new governor send him back', /^(?:No, as a rule\. |Ohio: )A commutation/),
	row('ohio gov commuted him in 2019, can the new one put him back', /(?:No, as a rule\. |Ohio: )A/, /Expedited/),
	row('the governor of michigan commuted me. can the next governor take it back', /In Michigan a completed commutation cannot be taken back/, /no page we read/),
	row('tallahassee turned me down, do they have to say why', /^(?:No\. )?.*The rules let/),
	row('columbus denied me, when can i try again', /^2 years after a denial, sooner with new grounds in Ohio\./),

	// Abroad.
	row('convicted in dubai, who can pardon', /^In the United Arab Emirates/),
	row('kano high court, who pardons', /Nigeria/),
	row('convicted in the isle of man, who can pardon', /the Lieutenant Governor/),
	row('guernsey royal court, who pardons', /In the Channel Islands the King/),
	row('st helier jersey, convicted, pardon?', /In the Channel Islands the King/, /New Jersey/),
	row('convicted in jersey city, who pardons', /Governor of New Jersey/),
	row('ik ben veroordeeld in nederland, wie geeft gratie', /^In the Netherlands/, /Colorado/),
	row('nederland colorado, who pardons', /Governor of Colorado/),
];
