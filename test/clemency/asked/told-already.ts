import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: [], where: null, never },
	says: [says],
});

/** What one answer of a message told no other says again, whatever words stand around it. */
// biome-ignore format: a question a line
export const toldAlready: readonly Asked[] = [
	// Who votes stands with who sits there.
	row('what votes does the nevada pardons board need, does the governor have a veto?', /No\. The Governor of Nevada can be outvoted\. /, /seven justices.*seven justices/s),
	row('who votes on pardons in Nebraska and how many votes needed', /At least two of the three \(a majority\)\. /, /Secretary of State.*Secretary of State/s),
	row('Can the governor of Louisiana let a lifer go? How many votes on the board?', /Four of the five members|all five|five members/, /must recommend it/),
	row('is it the board or the governor in South Carolina who pardons, and does the governor get any say?', /Only the Board|cannot pardon/, /can pardon a South Carolina conviction.*can pardon a South Carolina conviction/s),
	row('dc felony from 1991, who do i ask, the mayor??', /^A mayor cannot .*only the President can/, /the President can.*the President can/s),
	// Of a case: neither whose conviction it is nor that somebody denies it, where nobody asked.
	row('cyntoia brown who let her out and when', /^Governor Haslam commuted Cyntoia Brown's sentence on 7 January 2019/, /State conviction/),
	row('did Gypsy Rose Blanchard get clemency or just parole', /^Just parole/, /ordinary way.*ordinary way/s),
	row('can scott peterson apply for clemency while hes still in prison', /Governor of California/, /State conviction|maintains/),
	row('Was Crosley Green pardoned by DeSantis?', /^No\./, /2023.*As of 2023/s),
	row('can trump pardon Joe Exotic', /The President can pardon/, /Federal conviction: only/),
	row('why does Steven Avery have no pardon', /Only Wisconsin's Governor can.*As of 21 May 2025/s),
	row('does Scott Peterson say he is innocent', /maintains his innocence/),
	// What is said of deportation ends with one lawyer.
	row('Could Hochul pardon someone who was already deported? would that let him back in', /immigration lawyer/, /immigration lawyer.*immigration lawyer/s),
	row('I have a federal weed charge and a colorado one, how do i get a copy of the pardons', /signed paper/, /signed paper.*signed paper/s),
	// Which court it was is said by the answer.
	row('hi im a mom from indiana. my son got 30 years for dealing. who can commute it', /^Only the Governor of Indiana/, /Taken for/),
	row('could you please tell me whether DC residents convicted in DC superior court ask the mayor or the president?', /President/, /no page we read/),
];
