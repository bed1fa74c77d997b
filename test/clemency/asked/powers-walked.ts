import type { Asked } from './row.js';

const row = (ask: string, says: RegExp | readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: [], where: null, never },
	says: says instanceof RegExp ? [says] : says,
});

/** Who shares a power, asked of place after place: the word, one sentence, and nothing said twice. */
// biome-ignore format: a question a line
export const powersWalked: readonly Asked[] = [
	row('who has the power to pardon in Georgia, and is it the governor?', /^No\. The Governor of Georgia cannot pardon a Georgia conviction; only the State Board of Pardons and Paroles of Georgia can\. \[/, /Only the State Board/),
	row('Who decides pardons in Georgia, is it Kemp?', /^No\. The Governor of Georgia cannot/),
	row('who pardons in ohio, is it the governor', /^Yes\. Only the Governor of Ohio/),
	row('does the governor of michigan need the board to say yes', /^No\. The Governor of Michigan decides alone: the Michigan Parole Board must be heard/),
	row('Who is on the pardon board in Nebraska and how many votes does it take', [/has three members: the Governor, the Attorney General and the Secretary of State\. .*At least two of the three \(a majority\)\./s], /Jim Pillen/),
	row('how many votes does a pardon take in texas', /^At least four of the seven \(a majority, in writing\)/),
	row('can the governor of california pardon someone alone', /^It depends\. In most cases the Governor of California decides alone/),
	row('can the governor of Texas pardon somebody without the board', /^No\. Only the Governor of Texas/, /2011/),
	row('can the governor of illinois pardon someone alone', /^Yes\. Only the Governor of Illinois can pardon an Illinois conviction: the Prisoner Review Board must be heard/),
	row('does the board have to be unanimous in pennsylvania', /^It depends\. It takes at least three of the five.*where the sentence is life or death, it takes all five members/),
	row('where in the ohio constitution is the pardon power', /^Ohio Const\. art\. III, § 11/),
	row('can the governor of ohio pardon just one of my two felonies', /^Yes, as a rule\. A partial pardon covers only some/),
	row('do they have to give a reason if they deny a pardon in oregon', /^No, as far as we read\. Only for what is granted/),
	row('In Arizona may the governor grant anything without a recommendation from the board first?', /^No\. Only the Governor of Arizona.*only if the Board/),
	row('can the governor of oklahoma grant a pardon without the boards recommendation', /^No\. Only the Governor of Oklahoma/),
	row("can abbott act without the board's recommendation", /^No\. Only the Governor of Texas/),
	row('can the governor of ohio pardon without the parole boards recommendation', /^Yes\. Only the Governor of Ohio/),
	row('Did Obama or Biden grant more commutations', /^More commutations: Joe Biden/),
	row('has Biden pardoned more than Trump or fewer', /^Fewer pardons: Joe Biden/),
	row("Does France's president still pardon people on Bastille Day", /^No\. There has been no collective pardon in France since 2008/),
	row('in college, 2007, University of Georgia, I got caught with ecstasy. is there a fee', /^No\. Georgia takes no fee/, /Alaska/),
	row('is it free to send a petition to Trump', /^Yes\. The federal application form names no fee/, /New York/),
	row('I live across the line in Southaven Mississippi. Sold crack in 1996 in Mississippi, served 4. In 2001 Tennessee gave me a felony. Can I vote in Mississippi', /In Mississippi the vote is lost only for listed crimes/),
	row('is it the governor OR the board in texas', /^Only the Governor of Texas/, /Oregon/),
	row('have you ever been convicted OR pardoned, they ask. my pardon is from Nebraska, does it stay on my record', /^(?:Yes\. )?In Nebraska the conviction stays on record/, /Oregon/),
	row('is ross ulbricht free and who pardoned him', /^Yes\. President Trump gave Ross Ulbricht/),
	row('does the president need congress to pardon', /^No\. Congress can neither pardon/),
	row('is it true the governor of alabama can only commute death sentences', /Only the Governor of Alabama can commute an Alabama death sentence/),
	row('what happens to my petition when the governor leaves in january', /An open application stays open/),
	row('can the governor of wisconsin pardon a misdemeanor', /^No\. In Wisconsin misdemeanors are not taken/),
	row('Washington state - what does the clemency board do and does the governor have to follow it', /No\. The Governor of Washington decides alone/, /Yes\./),
	row('Was Henry Plummer ever pardoned in Montana after his death?', /^Not known: that case is on no page/, /Yes\./),
	row('would Cuomo pardon help', /no longer|any more/i, /deportation/),
];
