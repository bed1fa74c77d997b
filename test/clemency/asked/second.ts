import type { Asked } from './row.js';

const row = (
	ask: string,
	where: readonly string[] | null,
	says: readonly RegExp[],
	never: readonly RegExp[] = [],
): Asked => ({ ask, asks: ['who'], where, says, never });

/** The second question of a message, what is asked before who decides, and statements that hold for some cases only. */
// biome-ignore format: a question a line
export const second: readonly Asked[] = [
	row('after a pardon in ohio may i be a juror and may i run for sheriff', ['OH'], [/In Ohio a pardon gives jury service back\./, /[Pp]ublic office/]),
	row('maine pardon, does it let me serve as a councilwoman', ['ME'], [/Yes, even without a pardon\. In Maine/]),
	row('can a pardoned man sit on the county school board in georgia', ['GA'], [/[Pp]ublic office|Civil rights/], [/appoints the five/]),
	row('alabama: cost, how long and where', ['AL'], [/Probably nothing: no page we read names a fee in/, /About one year in Alabama \(state of 2017\)\./], [/When to ask/]),
	row('do the members of the pennsylvania board have to give a reason', ['PA'], [/[Rr]easons/], [/all five members/]),
	row('how many votes in louisiana and what happens then', ['LA'], [/four of the five/, /Governor/]),
	row('is the recommendation binding on the governor of kansas', ['KS'], [/does not bind/]),
	row('how do hearings work in montana', ['MT'], [], [/Licences/]),
	row('do i still owe the fine in kansas if pardoned', ['KS'], [], [/newspaper/]),
	row('louisiana burglary, does the vote have to be unanimous', ['LA'], [/four of the five/], [/Civil rights/]),
	row('california theft, must the board be unanimous', ['CA'], [], [/^Nothing can be granted/, /Civil rights/]),
	row('pennsylvania theft, does the board member explain the no', ['PA'], [], [/Nothing can be granted unless the Board of Pardons recommends it: all five/]),
	row('how many years does it take to get a pennsylvania pardon', ['PA'], [/[Aa]bout three years/]),
	row('how many months do georgia pardons take nowadays', ['GA'], [/[Ss]ix to nine months/]),
	row('does an attorney have to file the federal petition', ['US'], [/lawyer/i], [/Where to ask/]),
	row('may the president pardon something i am going to do next week', ['US'], [/has not happened|reaches back/], [/probation/]),
	row('did biden leave out robert bowers', ['US'], [/^President Biden left Robert Bowers out when he commuted 37 of/]),
	row('is there anything left to pardon for oscar pistorius', null, [/parole, not pardon/], [/^Oscar Pistorius: no pardon/]),
	row("casey anthony", ["FL"], [/^Casey Anthony: Acquitted/]),
	row('clemency for erik menendez, where do we send a letter', ['CA'], [/Menendez/, /Governor/, /With the application, to the office/]),
	row('wisconsin: may the governor do it without the advisory board', ['WI'], [/Governor of Wisconsin can pardon/], [/commute a Wisconsin/]),
	row('would an ohio pardon help with my federal conviction, i want my guns back', ['US'], [/^(?:No\. )?For a conviction in a federal court a presidential pardon/], [/Waiting time/]),
	row('nebraska pardon board: who sits on it and where do i apply', ['NE'], [/Secretary of State/, /Send the Board's application form, with three or more/]),
	row('convicted in wayne county michigan and then federally for the same scheme, could the president pardon both', ['MI', 'US'], [/^No, two different offices: only the Governor of Michigan/, /pardon a federal/], [/Guns/]),
	row('can abbott pardon a texas felony without his board', ['TX'], [/only if the Board/], [/Nothing can be granted/]),
	row('jobless since june. nice teacher wrote a letter about my license. felony in ohio. what is the fee in ohio?', ['OH'], [/Probably nothing: no page we read names a fee in Ohio,/], [/Licences/]),
	row('texas felony. grandpa died in it for us all. how long does the board take?', ['TX'], [/Not known: no page we read says how long it takes in/], [/dead/i]),
];
