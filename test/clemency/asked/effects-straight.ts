import { type Asked, saying } from './row.js';

const row = saying(null);

/** What a pardon does, in words nobody put it in before: the word stands where the verb says what is asked. */
export const effectsStraight: readonly Asked[] = [
	row('if im pardoned in idaho is my felony gone', /^No\. In Idaho the conviction stays/),
	row('does a pardon in D.C. clear my record', /^No\. The conviction stays/),
	row(
		'does a pardon in georgia give you gun rights back automatically?',
		/^No, not automatically\. In Georgia/,
		/public office/,
	),
	row('does a pardon in hawaii let me have a gun', /^It depends\. In Hawaii a pardon lifts the gun ban only where/),
	// What comes back without a pardon is a yes for whoever has one.
	row('Can you serve on a jury in California after a pardon?', /^Yes, even without a pardon\. In California/),
	row('do i need a pardon to vote in texas', /^No\. In Texas the vote comes back by itself/),
	row('do i need a pardon to serve on a jury in south carolina', /^Yes\. In South Carolina .*by a pardon only/),
	row('does iowa restore voting rights automatically', /^Yes, after the sentence\. In Iowa/),
	row('can felons vote in virginia without the governor doing anything', /^No, not automatically\. In Virginia/),
	// Other things than the record, and than what was asked, stay away.
	row('does a pardon clear my record in new york', /^No\. In New York/, /deportation|innocence/),
	row('did the massachusetts marijuana pardon seal my record', /group pardon of 2024 does not seal/, /^Yes/),
	row('does a full pardon in Texas for innocence get you compensation money?', /Tim Cole Act: \$80,000/),
	row('does a mississippi pardon expunge the conviction', /^No\. In Mississippi .*Polk v\. State/),
	// A word that may turn it leaves the sentence alone.
	row('florida pardon without firearm authority can i have a gun', /^In Florida/),
	row('will a pardon in georgia let me vote from prison', /^In Georgia/),
];
