import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: null, says, never: [/Not understood|Ask the rest/, ...never] },
});

/** Messages of which nothing is left over, though one of their questions leans on another. */
// biome-ignore format: a question a line
export const leftover: readonly Asked[] = [
	row('who is the pardon attorney now and does he decide', [/Ed Martin.*the President decides/]),
	row('can the mayor pardon a ticket and if not who can', [/^A mayor pardons only breaches of city law/]),
	row('Whats the difference between a reprieve and a stay, and who gives which', [/A court orders a stay/]),
	row('what is a stay of execution and who gives it', [/^A stay puts an execution off/]),
	row('who gave out the most pardons of any president? how many was it', [/Roosevelt, 2,819/]),
	row('Has Tina Peters been pardoned? and was it by Trump or by Polis?', [/^Announced only/]),
	row('was Leonard Peltier pardoned or was his sentence commuted? Whats the difference', [/^A commutation, not a pardon/]),
	row('is clemency a right you can sue over, due process etc. Woodard??', [/Woodard/]),
	// What is asked besides of a case that is told by what happened.
	row('My friend says Biden pardoned his whole family and used an autopen so they dont count. Did he pardon his family? Do the autopen ones count?', [/^Yes\. President Biden pardoned his brothers/, /autopen/]),
	row('did Biden pardon his whole family and can Trump undo it', [/^Yes\. President Biden/, /\bNo\. A full pardon stays/]),
	row("Did Oregon's governor empty death row and is the death penalty still on the books there", [/^Yes\. Governor Brown commuted all 17/, /27: AL/]),
	// Of another country, each in its turn.
	row("Does Australia's Governor-General pardon people, and what is the \"prerogative of mercy\"?", [/^Yes, with limits\. In Australia.*royal prerogative/]),
	row('has netanyahu asked for a pardon and who decides that', [/^Yes\. Prime Minister Netanyahu asked.*In Israel the President pardons/]),
	// What only tells asks nothing.
	row('My client lives in Oregon but was convicted in Idaho. Which state does she apply to?', [/^The Governor of Oregon cannot/], /How many/),
	// What was done of what was asked before.
	row('can the governor of California commute a death sentence and has Newsom done it', [/A reprieve, and no commutation: Governor Newsom gave all 737/]),
	row('can whitmer commute LWOP and has she', [/Governor Whitmer/]),
	row('Does Stitt have to follow what the board said? Has he ever granted it before?', [/Yes\. Governor Stitt signed 774 commutations/]),
	row('can the governor of Ohio stop an execution and has DeWine done that', [/an execution that was put off by Governor DeWine/]),
	// Who may ask, and where, is no question of the law it stands beside.
	row('my brother is dead, can he still get a pardon in Texas and who can ask', [/^Yes\. Texas has pardoned a dead man/, /The family of somebody who died may ask/], /can be pardoned but for/),
	row('my dad died in 2015, he had a felony in Illinois. can we still ask and who signs it', [/The family of somebody who died may ask/]),
	row('can my wife apply for me in Kansas and does she need my signature', [/^Yes\. In Kansas an application may be filed/], /may refuse/),
	row('is the hearing public in Delaware and can my mom speak', [/^Yes\. The rules of Delaware/, /family and supporters may speak/]),
	row('does my client need a lawyer for the pardon hearing in Nebraska, and can family speak?', [/^No, as a rule\. No page we read asks for a lawyer/, /Yes\. At a hearing in Nebraska witnesses/]),
	row('Do i need a pardon to vote in iowa? and how do i ask for gun rights back there', [/^No\. In Iowa the vote/, /Send the application to the Governor's Office of Iowa/]),
	// Two convictions.
	row('I have a conviction in Texas and one in Oklahoma. Does one governor do both?', [/^No\. A governor cannot pardon another state's conviction/, /Governor of Texas/, /Governor of Oklahoma/]),
	row('my uncle has an oregon felony and a washington one. does one pardon help with the other', [/^No\. A governor cannot pardon another state's/]),
	row('one felony is from Iowa and one is federal. can the president do both', [/^No, two different offices: only the Governor of Iowa/]),
	// Money is asked for, and two ways home.
	row("A man called and said for 5,000 he can get my son's pardon signed by the governor of Alabama. Is that even legal? What does it really cost?", [/^Mostly no\. Nobody can sell or promise a pardon/, /Probably nothing/]),
	row('a guy at church wants 2000 to get my pardon done in Texas. is that a scam? what does it really cost', [/^Probably yes\. Nobody can sell the result/]),
	row('whats compassionate release vs clemency and which is faster for a federal inmate', [/Compassionate release is mostly the quicker way/], /often takes years/),
	// Which offences a governor pardons.
	row('How many pardons has Governor Evers granted, and does he pardon violent crimes too?', [/1,436 pardons/, /Yes\. A violent offence can be pardoned in Wisconsin/]),
	row('does the governor of Virginia pardon old felonies like mine', [/^Yes\. A felony can be pardoned in Virginia/], /ruling of 2016/),
	row('does governor hochul pardon drug dealers', [/^Yes\. A drug offence can be pardoned in New York/]),
	row('in nevada who is on the pardons board and does the governor have to vote yes', [/nine members/, /No\. The Governor of Nevada can be outvoted/]),
	row('massachusetts, does the weed one seal it', [/does not seal a record by itself/]),
	// Who has been on parole and is not any more.
	row('can he still get a pardon after parole in texas', [/^Yes\. In Texas: once the whole sentence is over/], /parole is considered/),
	row('how long after parole can i ask in georgia', [/^In Georgia: 5 years after the whole sentence/], /majority/),
	row('will a pardon help me immigrate to canada', [/^It depends\. Canada's officers/]),
];
