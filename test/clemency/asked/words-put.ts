import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: [], where: null, says: [says], never },
});

/** The first word where a question begins with its verb, where a claim is doubted, and where two are named. */
// biome-ignore format: a question a line
export const wordsPut: readonly Asked[] = [
	// Others put it so, and it begins with its verb.
	row('Does a commutation count as an admission of guilt?', /^Mostly no\./),
	row('does a petition on change.org with like 2 million signatures actually do anything for a pardon', /^No\. Signatures/),
	row('Is it right that in Pennsylvania one no vote kills a lifer\'s case', /^Yes\. .*all five/),
	row('Can a pardon be revoked by the next governor once it has been handed over?', /^No\. A full pardon stays/),
	row('does it cost anything to apply for a pardon', /^Mostly no\./),
	row('Does France have a presidential pardon', /^Yes\. In France/),
	row('can the Japanese government pardon people', /^Yes\. In Japan the Cabinet/),
	// What may be done to the record afterwards.
	row('Can Illinois expunge a conviction after a pardon?', /^Yes, with limits\. .*authorises it/),
	row('can Indiana expunge a conviction after a pardon', /^Yes\. .*step of its own/),
	row('Can my record be sealed in New Hampshire once I have the pardon', /^It depends\. .*separate matter/),
	row('may a pardoned felony be expunged in Georgia?', /^Yes\. .*superior court/),
	row('Can a conviction be expunged after a pardon in Tennessee?', /^Yes\. .*court can be asked/),
	row('can a pardon expunge my record in Tennessee', /^No\. /),
	row('Can the Virginia governor restore voting rights without a pardon?', /^Yes\. .*only the Governor gives/),
	row('can felons vote in virginia without the governor doing anything', /^No, not automatically\./),
	// What is owed, and what is weighed.
	row('Can the New Jersey governor pardon somebody who still owes fines?', /^Not known: .*fines and restitution/),
	row('would they pardon a man in Georgia who still owes restitution', /^No\. In Georgia fines/),
	row('will my prison write ups hurt my chances with the Georgia board', /^It depends\. What counts/),
	row('Would a DUI sink my application in Ohio?', /^It depends\. What counts/),
	// Claims.
	row('I say the Florida governor needs cabinet votes. Am I right?', /^Yes\. Only the Board of Executive Clemency/),
	row('A guy told me in Iowa felons can vote again without a pardon. is he right?', /^Yes, after the sentence\./),
	row('My cousin says only a pardon gives you the vote back in Florida. Is that correct?', /^No\. In Florida the vote comes back by itself/),
	row('they say in Michigan you can serve on a jury without a pardon. true?', /^No, not automatically\./),
	row('My sister read that Nebraska\'s governor can be outvoted. Is that true?', /^Yes\. The Governor of Nebraska can be outvoted/),
	row('My friend claims that in Kentucky a pardon wipes your record. Is he wrong?', /^Yes\. .*stays on record/),
	// Which of two.
	row('Does a pardon in Florida come from the governor alone, or does the Cabinet vote as well?', /^Not alone\. .*Attorney General/),
	row('in Nebraska is it the governor alone or do others vote too?', /^Not alone\./, /the vote comes back/),
	// Who has no part in it, and who sits there.
	row('dc case from 1991, do i ask the mayor', /^No\. A mayor cannot/),
	row('do i need to write to the governor of Georgia for a pardon', /^No\. The Governor of Georgia cannot/),
	row('would Governor Kemp be the one to sign it', /^No\. The Governor of Georgia cannot/),
	row('does the Nevada attorney general really sit on the pardons board?', /^Yes\. .*nine members/),
	row('is the secretary of state on the Nebraska pardons board', /^Yes\. /),
	row('does the Florida commissioner of agriculture vote on pardons', /^Yes\. /),
	row('does the Florida secretary of state vote on pardons', /^No\. /),
];
