import type { Asked } from './row.js';
import { saying } from './row.js';

const land = saying(null);
const rule = saying([]);

/** Other countries asked in every direction, and general questions whose first word answers the direction asked. */
// biome-ignore format: a question a line
export const landsAndRules: readonly Asked[] = [
	land('Could the King of England pardon someone today, and who really decides?', /^Yes\. In England and Wales the King pardons in form, .*Justice, who decides/),
	land('Does Germany have a pardon power, and who holds it?', /^Yes\. In Germany the Federal President pardons in federal cases/),
	land('Could the federal president of Germany pardon someone today', /^Yes, with limits\. In Germany the Federal President/),
	land('how do you ask for a royal pardon', /ask the Ministry of Justice.*very rare.*Criminal Cases Review Commission/s),
	land('Can a permanent resident apply for Canadian record suspension, what does it cost now', [/^Yes\. Whoever was convicted in Canada/, /50 Canadian dollars/]),
	land('how long does a record suspension take in canada', /^Six months for a summary offence, twelve/),
	land('can parliament pardon in france', /^Yes, with limits\. In France Parliament/),
	land('can the prime minister of Austria pardon', /^No\. In Austria the Federal President/),
	land('can our president pardon my son, he was convicted in Ireland', /^No\. Only Ireland/, /Yes/),
	land('Can Trump do anything for an American held in Iran?', [/^No\. Only Iran/, /embassy/]),
	land('do pardons from Brazil count in the US?', /^Mostly no\. U\.S\. immigration does not recognise/),
	land('does an American pardon count in Norway', /^It depends\. It binds no other country/),
	land('can a foreigner be pardoned in Norway', /^Probably yes: .*foreigners/),
	land('do i need a lawyer to ask for a pardon in Poland', /^Probably not: /),
	land('my felony is from Wisconsin and I live in Iowa now. would an Iowa pardon do anything for me', /^(?!(?:Mostly )?[Yy]es)/),
	land('my brother got 8 years in France. can he be pardoned', /^(?:Yes\. )?In France the President/),
	land('does a new zealand pardon clear the record', /^Yes\. In New Zealand .*s\. 407/),
	land('is clemency automatic in Kenya', /^No\. In Kenya the President/),
	land('can the president of the navajo nation pardon someone', /^Only whoever the nation.s own law names/, /^(?:Yes|No)\./),
	rule('what is the difference between a reprieve and a respite', /^They are two words for one thing/),
	rule('is a respite the same as a reprieve', /^Yes\. They are two words/),
	rule('what do commutation and remission of fines mean', /^A commutation makes a sentence shorter or lighter\. A remission of fines cancels/),
	rule("what's an example of a commutation", /Lewis Libby/),
	rule('is there an example of a conditional pardon', /Norfolk Four/),
	rule('Did anybody ever refuse a pardon', /^Yes\. George Wilson/),
	rule('is a lawyer required for a pardon', /^No\. /),
	rule('can i do a pardon application without a lawyer', /^Yes\. /),
	rule('does a commutation clear restitution', /^It depends\. A commutation cancels (?:only )?what its text says/),
	rule('do i stay on parole after a pardon', /^No\. A full pardon ends/),
	rule('does a reprieve end the death sentence', /^No\. A reprieve only delays/),
	rule('can the Vice President pardon while the President is under anesthesia', /^Yes\. Under the 25th Amendment/),
	rule('Can a mayor pardon someone?', /^Mostly no\. /),
	rule('Must a pardon be in writing?', /^No\. /),
];
