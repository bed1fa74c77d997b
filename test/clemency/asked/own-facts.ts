import { type Asked, saying } from './row.js';

const own = saying(null);

// biome-ignore format: a question a line
/** What people tell of their own case turns the answer: nothing left to pardon, no conviction, in prison, their own kind of pardon. */
export const ownFacts: readonly Asked[] = [
	// A conviction that is gone.
	own('I have a Washington State felony, drugs, 2006, and the court told me it is vacated after Blake. My mother thinks I should still go before the clemency board. Is there anything left to pardon?', /^No, as a rule\. Where no conviction is left in Washington, there is nothing to pardon/, /10 years/),
	own('My conviction in Ohio was overturned. Who do I ask for a pardon?', /^No, as a rule\. Where no conviction is left in Ohio/),
	own('my felony in Georgia was dismissed after probation. do i still need a pardon', /^No, as a rule\. Where no conviction is left/),
	own('The judge in Texas threw out my conviction on appeal. Is a pardon still worth asking for?', /^No, as a rule\. Where no conviction is left/),
	own('if a conviction was already set aside in Florida, can it be pardoned', /^No, as a rule\. Where no conviction is left/),
	own('case was dismissed in boise, can the idaho commission pardon it', /^No, as a rule\. Where no conviction is left/),
	own('my cousin was acquitted in ohio, can dewine pardon him', /^No, as a rule\. Where no conviction is left/),
	own('my Pennsylvania case got expunged in 2018, should I still ask for a pardon', /^No, as a rule\. A record that is expunged or sealed/),
	own('Wisconsin sealed my record last year. do I need a pardon too?', /^No, as a rule\. A record that is expunged or sealed/),
	own('two charges were dropped and i pled to one felony in Texas. who can pardon me', /Only the Governor of Texas/, /nothing to pardon/),
	own('hes been exonerated by a court in Texas, does he need a pardon to get paid', /Tim Cole/),
	own('i was pardoned in Ohio and the case was sealed. can i own a gun', /gun rights/, /nothing to pardon/),
	own('does she need a pardon or no such thing: she finished a deferred adjudication in texas', /^No, as a rule\. Whoever was never convicted seldom needs one\. In Texas/),
	own('Can a juvenile record be pardoned in texas or is that sealed only', /^No\. In Texas a juvenile adjudication is by statute no conviction/),
	// From prison, and with more than one felony.
	own('my brother is in prison in georgia who do i write to for a pardon', /^Nobody still serving is considered for a pardon in Georgia; from prison one asks for a commutation\..*pap\.georgia\.gov/),
	own('im in prison in Texas, how do i apply for a pardon', /^Nobody still serving .*8610 Shoal Creek/),
	own('my husband is doing 20 years in Texas. can he get a pardon', /^No\. Nobody still serving is considered for a pardon in Texas/, /^Yes/),
	own('my husband is doing 20 years in Ohio. can he get a pardon', /^Yes, for a commutation/),
	own('California. Client has two separate felony convictions, 1991 and 2003. Can Newsom pardon on his own or does somebody have to sign off?', /^Not alone\. .*Supreme Court recommends it/),
	own('i have more than one felony in California. can i still be pardoned', /Supreme Court recommends it/),
	own('New York 20 to life served 11 years can he ask for commutation', /^Yes, as far as the years go\. In New York half/),
	// A kind of pardon by its name.
	own('whats a pardon of forgiveness in north carolina', /^A pardon of forgiveness in North Carolina says that the state forgives the crime/, /Three|three kinds/),
	own('what is an unconditional pardon in north carolina', /^An unconditional pardon in North Carolina carries no conditions/),
	own('what is a first offender pardon in louisiana, does it need the governor to sign', /^In Louisiana a first offender pardon comes by itself.*without the Governor/, /forgives the offence/),
	own('does a first offender pardon in louisiana need the board', /^No\. In Louisiana a first offender pardon comes by itself/),
	own('North Carolina pardon of innocence what is it and does it pay money', /^A pardon of innocence in North Carolina is/, /names? a fee/),
	own('Can you get compensation in North Carolina if you get a pardon of innocence, how much', /^Yes\. .*\$50,000 a year/, /names? a fee/),
	own('is there compensation after a pardon for innocence in Massachusetts', /^Yes\. .*\$500,000/),
	// Who presides, and who may come.
	own('who chairs the Pennsylvania Board of Pardons', /^The Lieutenant Governor chairs the board in Pennsylvania\./),
	own('is the governor the chairman of the board of pardons in Pennsylvania', /^No\. The Lieutenant Governor chairs/),
	own('can reporters come to a pardon hearing in Nebraska', /^Yes\. .*public/),
	own('would a pardon get me my hazmat back on the CDL', /^Mostly yes\. For a hazmat endorsement/),
	own('do they call up my boss and neighbors when i apply to the president for a pardon', /^Yes\. For a federal pardon the FBI/),
	// What any lawyer of the state knows.
	own('want to run for county commissioner in missouri with a felony. does a pardon fix that', /^No\. In Missouri .*pleaded guilty to a felony.*a pardon does not lift that/),
	own('is there a hearing for a pardon in connecticut or all on paper', /can grant a pardon without one/),
	own('where do i send a pardon application in Illinois', /319 East Madison Street, Suite A, Springfield 62701/),
	// What may be expunged is not gone, nor is an older case beside a dropped one.
	own('I was convicted of selling weed in Indiana in 2003, off parole since 2006. Do I need a pardon or can I get it expunged?', /^(?!.*out of sight already)/),
	own('Her charges in Texas got dropped later. My friend says the governor could still pardon her for the older felonies. Is that true', /Board of Pardons and Paroles/),
];
