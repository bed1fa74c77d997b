import { type Asked, saying } from './row.js';

const row = saying(null);

/** What a pardon does, with its word, and what holds without one. */
export const gOneEffects: readonly Asked[] = [
	// What holds with nobody pardoned.
	row('can felons vote in maine', /^Yes\. In Maine the vote is never lost/),
	row('can felons vote in hawaii', /^Yes, once out of prison\. In Hawaii/),
	row('can felons vote in texas', /^Yes, after the sentence\. In Texas/),
	row('can felons vote in virginia', /^No, not automatically\. In Virginia only the Governor/),
	row('can i vote in ohio while on probation', /^Yes\. In Ohio the vote is lost only while in prison/),
	row('can i vote in kansas while on probation', /^Not yet\. In Kansas/),
	row('can a felon own a gun in west virginia', /^No, not automatically\. In West Virginia/),
	row('can a felon own a gun in north dakota', /^It depends\. In North Dakota the ban/),
	row('can i sit on a jury in Illinois with a felony from 20 yrs ago', /^Yes\. In Illinois no statute keeps/),
	row('can a felon serve on a jury in hawaii', /^No, not automatically\. In Hawaii/),
	row('Can I run for office in Louisiana with a felony conviction', /^It depends\. In Louisiana .*five years/),
	row('can i run for mayor in hawaii with a felony', /^Yes, after the sentence\. In Hawaii/),
	// Asked what a pardon brings, the sentence stands behind its word without a heading.
	row('Does a pardon in Florida give me back my right to own a gun?', /^Yes, with limits\. In Florida a full pardon/),
	row('I have a 1998 felony from Georgia, can I get my gun rights back?', /^Only if the pardon says so\. In Georgia/),
	row('does a pardon in kentucky give me my gun rights back', /^Yes\. In Kentucky a full pardon/, /Guns in/),
	row('does a pardon give back gun rights in west virginia', /^No\. In West Virginia/),
	row('does a pardon from Idaho let me sit on a jury', /^Yes, even without a pardon\. In Idaho/),
	row('does a presidential pardon restore gun rights', /^Yes\. A presidential pardon ends the federal gun ban/),
	row(
		'i wrote bad checks in oklahoma in 1987, does a pardon give me gun rights back',
		/^Yes\. In Oklahoma a full pardon .*non-violent/,
	),
	row('i did time for armed robbery in oklahoma, does a pardon give me gun rights back', /^No\. In Oklahoma/),
	// The rule first, then what the place adds.
	row('does a pardon wipe my record clean in maryland', /^No\. In Maryland the conviction stays/),
	row('does a pardon erase my record in connecticut', /^Yes\. In Connecticut an absolute pardon erases/),
	row('does a pardon clear my record in pennsylvania', /^Yes\. In Pennsylvania .*expungement by itself/),
	row("does a governor's pardon in michigan clear the record", /^Not known\. In Michigan the courts/),
	row('do i get my civil rights back with a ohio pardon', /^Yes\. In Ohio a pardon gives back/),
	row('do i have to put it on a job application after a pardon in maryland', /^Yes, as a rule\. In Maryland the/),
	// Removal: what the question turns on stands first, and no word that could be turned.
	row(
		'I have a green card and a drug conviction from Texas. will a pardon from the governor stop my deportation?',
		/does not remove the grounds of deportation for drugs/,
		/^Texas: Immigration:/,
	),
	row('will a pardon in georgia stop ice from deporting my dad', /^It depends\. A full pardon/),
	row('Does a pardon from Washington state count for immigration?', /^(?:Yes, with limits|It depends)\. A full pardon/),
	row("Does Connecticut's board pardon count for ICE?", /Connecticut's do: Homeland Security agreed in August 2022/),
	row('can they still deport me for drugs after a pardon in texas', /^Yes\. A pardon does not remove the grounds/),
	row('is naturalization possible after a governors pardon for theft', /good moral character/),
	row('does an expungement stop deportation', /still counts an expunged or sealed conviction/, /^Yes/),
	// What is each country's, agency's or office's own.
	row('can i join the army with a kentucky pardon', /^It depends\. Each service/, /military in Kentucky/),
	row('can i get section 8 in idaho after a pardon', /^It depends\. A pardon can lift barriers to housing/),
	row('Can I get my gun rights back from ATF for a federal felony', /925\(c\)/),
];
