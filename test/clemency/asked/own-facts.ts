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
	// What any lawyer of the state knows.
	own('want to run for county commissioner in missouri with a felony. does a pardon fix that', /^No\. In Missouri .*pleaded guilty to a felony.*a pardon does not lift that/),
	own('is there a hearing for a pardon in connecticut or all on paper', /can grant a pardon without one/),
	own('where do i send a pardon application in Illinois', /319 East Madison Street, Suite A, Springfield 62701/),
];
