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
	row('does a mississippi pardon expunge the conviction', /^No\. In Mississippi a pardon does not/),
	// What to tell an employer is no licence, and a board that is not bound is a no.
	row(
		'if governor of Wisconsin pardons me do i have to tell an employer about the felony',
		/^(?:Mostly yes\. )?As a rule name the conviction and/,
		/licences back/,
	),
	row(
		'I want to be a nurse in Nevada and I have a felony from 2001. Does a pardon force the board to give me a licence?',
		/^No\. A pardon can lift a bar that the/,
	),
	row('can a pardoned felon be a cop in Illinois', /^It depends\. A pardon can lift a bar/),
	// Abroad, and at home.
	row('will canada let me in if i have a US pardon', /^It depends\. Canada's officers/),
	row('does a US pardon let me get a passport', /^Mostly yes\. A felony alone bars nobody from a passport/),
	row(
		'if trump commutes his sentence does he still have supervised release after',
		/^Mostly yes\. Supervised release or parole stays/,
	),
	row('does a commutation end parole in Illinois', /^Mostly no\. Supervised release or parole stays/),
	row(
		'does a full pardon from the governor stop deportation for a drug conviction',
		/^Mostly no\. A governor's pardon removes no drug/,
	),
	row('can the victim still sue me after a pardon in Ohio', /^Yes\. A pardon leaves civil claims/),
	row(
		'does a pardon take me off the sex offender registry in Delaware',
		/^Not known: no page we read says whether a pardon ends registration/,
		/Georgia/,
	),
	row(
		"Can I hunt with a bow if I'm a felon in Pennsylvania, or do I need a pardon for that?",
		/^Not known: the pages we read in Pennsylvania speak of guns only/,
	),
	row('does a pardon restore my gun rights in washington state', /superior court gives gun rights back/),
	row('what does a pardon do in Ohio', /In Ohio a pardon may include the/, /Civil rights: /),
	// Whoever has the pardon asks nothing of felons without one.
	row(
		'If I get a pardon in Arizona can I serve on a jury? and can i vote',
		/^Yes\. In Arizona a pardon gives jury service back.*Yes\. In Arizona a pardon gives the vote back/,
	),
	row(
		'i was pardoned in alabama. can i vote, own a gun and sit on a jury',
		/gun rights back only where it says so.*Yes\. In Alabama the right to sit/s,
	),
	row('Can the governor of Virginia give me my voting rights back?', /^Yes\. In Virginia only the Governor gives/),
	row('can i be on a jury in new york after a certificate of relief', /^Yes\. In New York a certificate of relief/),
	row('can i naturalize if i was pardoned', /^It depends\. A full pardon may help/),
	row('does an expunged conviction still count for immigration', /^Mostly yes\. Immigration law still counts/),
	row('True or false: a presidential pardon wipes the conviction from your record', /^No\. The conviction stays/),
	row('Does a pardon restore civil rights in Michigan?', /^Yes, as far as we read\. In Michigan/),
	row('do i get compensation if pardoned in California', /^Yes\. In California .*\$140/),
	row('after a pardon in new jersey can i expunge', /Expungement is a separate matter/, /^No/),
	row('can i get my record expunged after a pardon in Texas', /^Yes\. In Texas a full pardon alone/),
	row(
		'can my record be sealed after a pardon in arkansas',
		/^Yes, with limits\. In Arkansas the court seals the record/,
	),
	row(
		'will a pardon get my drivers license back in Florida',
		/^Not known: no page we read says what a pardon does to a driving licence in Florida/,
	),
	row('if I get a pardon, is parole over in Louisiana', /^Yes\. A full pardon ends/),
	row('my wife was deported for theft in Nevada, would a pardon bring her back', /^Not settled\./),
	row('do i have to disclose a pardoned felony in South Carolina', /^Yes, as a rule\. In South Carolina/),
	row('can he own a gun if his record was expunged in Indiana', /^Yes\. In Indiana an expungement gives/),
	row('can I be a state legislator in Oklahoma once pardoned', /^No\. In Oklahoma a felony bars/, /cannot pardon/),
	row(
		"If Hochul pardons my dad's drug conviction can ICE still take him",
		/^Yes\. A pardon does not remove the grounds/,
	),
	row('do pardons in Maine make the record confidential', /^Yes\. In Maine the conviction is sealed/),
	// A word that may turn it leaves the sentence alone.
	row('florida pardon without firearm authority can i have a gun', /^In Florida/),
	row('will a pardon in georgia let me vote from prison', /^In Georgia/),
];
