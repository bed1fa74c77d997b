import type { Asked } from './row.js';

const row = (ask: string, says: RegExp | readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: [], where: null, never },
	says: says instanceof RegExp ? [says] : says,
});

const advice = /must be heard|may be asked|only advises|does not bind/;

/** A power is told in one statement with its word: no holder, no adviser, nobody else unless that was asked. */
// biome-ignore format: a question a line
export const oneStatement: readonly Asked[] = [
	row('who can pardon in Ohio', /^Only the Governor of Ohio can pardon an Ohio conviction\. \[/, /President/, /since/, advice),
	row('who grants pardons in Georgia', /^Only the State Board.*; the Governor cannot\./, /President/),
	row('who decides commutations in pennsylvania', [/^Only the Governor of Pennsylvania can commute/, /life or death: only if .*all five/], /Shapiro/),
	row('who has the final say on pardons in Oklahoma', /^Only the Governor of Oklahoma/, /^Yes/),
	row('can the governor of Illinois pardon me', /^Yes\. Only the Governor of Illinois/, advice),
	row('can the governor pardon alone in Texas or does a board have to agree', /^Not alone\. Only the Governor of Texas/),
	row('Can the governor of Florida grant a pardon alone, or does the cabinet have to agree?', /^(?:Not alone|No)\. .*Commissioner of Agriculture vote; it takes/, /since 2003/),
	row('is it true that the governor of Tennessee cannot pardon', /^No\. Only the Governor of Tennessee/),
	row('is it true that the governor of Utah cannot pardon', /^Yes\. The Governor of Utah cannot pardon/),
	row('does bill lee still give pardons', /^Yes\. Only the Governor of Tennessee/),
	row('can the california governor pardon himself', /^Not settled: no court has said/, /For others/),
	// How a board votes.
	row('does the vote have to be unanimous in Kentucky', /^No\. In Kentucky the Governor decides, and nobody's vote binds/),
	row('How many votes does the PA board of pardons need for a lifer?', /^In Pennsylvania, where the sentence is life or death, .*all five members/, /Only the Governor/),
	row('how many votes on the nebraska board of pardons', [/^At least two of the three \(a majority\)/, /at least two of the three/i], /A majority of Utah's five-member Board decides/),
	row('Who votes on pardons in Nebraska?', /Secretary of State vote; it takes a majority/, /made up of/),
	row('does the vote in minnesota still have to be unanimous', /^No\. It takes a majority with the Governor in it: in Minnesota the Governor, the Attorney General and the Chief Justice vote/),
	// Who has no part in it.
	row('can trump pardon somebody convicted in a state court', /^No\. A President pardons offences against the United States only/, /Which state/),
	row('does the judge have to agree to a pardon in colorado', /^No\. Whoever objects may be heard/, /Yes\./),
	row('does the victims family have a veto in georgia', /^No\. Whoever objects may be heard/, /Yes\./),
	row('can a judge in Texas pardon someone', /^No\. A court cannot pardon a Texas conviction/),
	row('can the legislature of Minnesota overturn a pardon', /^No\. A legislature cannot pardon a Minnesota conviction/, /Name the state/),
	row('can the lieutenant governor pardon in New Jersey', /^No\. The Lieutenant Governor cannot pardon/),
	row('can the attorney general block a pardon in Missouri', /^No\. The Attorney General cannot/),
	row('can the attorney general of minnesota pardon', /^Not alone\. Only the Board of Pardons of Minnesota/),
	row('Has Kemp ever pardoned anybody in Georgia?', /^No\. The Governor of Georgia cannot pardon/),
];
