import { type Asked, saying } from './row.js';

const row = saying(null);

/** The way to an application, its time and what it does, as strangers asked for the seventh time. */
export const seventhWay: readonly Asked[] = [
	row(
		'does he have to have served half his time before asking for commutation in maryland',
		/^No, as far as we read\. No page we read names a part of the sentence/,
	),
	row('does he have to have served a third of his sentence before a commutation in florida', /third of the sentence/),
	row(
		'client in Texas finished a felony sentence in 2015. can she apply for a full pardon now',
		/^Yes, as far as we read\. .*since 2015/,
	),
	row(
		'Client was sentenced in federal court in Nevada for wire fraud, got out Jan 2022, 3 yrs supervised release done. When can he apply for a presidential pardon',
		/^5 years .*not until January 2027/,
	),
	row('do i need a lawyer to ask for a pardon in oklahoma or can i do it myself', /^No, as a rule\./),
	row('do i need a lawyer for a pardon in florida or can i do it myself', /^No\. Nobody needs an attorney/),
	row(
		'if a governor commutes him to parole eligible in nebraska does he come home right away or does he have to see parole',
		/^Whoever is only made eligible for parole in Nebraska does not go home at once/,
		/Libby/,
	),
	row('Is there a fee to apply for a presidential pardon?', /^No\. The federal application form names no fee/),
	row('where do i get the pardon form in texas', /^Texas has a full pardon application, to be downloaded/),
	row('where do i get the clemency application form for Florida', /^Florida's form is at fcor/),
	row(
		'does my husband get a hearing in louisiana and can i come talk',
		/^Yes\. Louisiana's Board sets a public hearing/,
	),
	row('do they tell us why when they say no? federal', /^No\. .*but not why/),
	row(
		'my guy lost his nursing license over a felony in Ohio, will a pardon get it back automatically?',
		/^No\. A pardon can lift/,
	),
	row('how do i write a support letter for a pardon in kentucky, where does it go', /Frankfort 40601/),
	row(
		'Can a person with a domestic violence misdemeanor get guns back thru a pardon? From Missouri',
		/^Yes\. In Missouri.*federal gun ban for a misdemeanor of domestic violence/s,
	),
];
