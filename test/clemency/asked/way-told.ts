import type { Asked } from './row.js';

const row = (ask: string, where: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['where'], where: [where], says, never },
});

/** How one asks, what it costs, whether one may from prison or on parole, and the person's own dates. */
// biome-ignore format: a question a line
export const wayTold: readonly Asked[] = [
	// How: where to, the form, and who decides.
	row('how do i apply for a pardon in ohio', 'OH', [/^How to ask in Ohio: In writing to the Adult Parole Authority.*Only the Governor of Ohio can pardon/]),
	row('how do i get a pardon in puerto rico', 'PR', [/^How to ask in Puerto Rico: Parole Board.*Only the Governor of Puerto Rico/], /Where to ask/),
	row('How do I apply for a pardon in New Mexico?', 'NM', [/^How to ask in New Mexico: Office of the Governor/]),
	row('Who do I contact for a pardon in Vermont', 'VT', [/^Where to ask in Vermont: Office of the Governor/], /Only the Governor/),
	// Fees.
	row('is there a fee for a pardon in Tennessee', 'TN', [/^No, as a rule\. No page we read names a fee in Tennessee/]),
	row('is it free to apply for a pardon in Virginia', 'VA', [/^Yes\. No fee in Virginia/]),
	row('is it true that South Carolina charges $100 for a pardon application', 'SC', [/^Yes\. In South Carolina the fee is \$100/]),
	row('is it true that South Carolina charges $50 for a pardon', 'SC', [/^No\. In South Carolina the fee is \$100/]),
	row('how much is a pardon in South Carolina', 'SC', [/^In South Carolina the fee is \$100/]),
	row('whats the application fee in Georgia', 'GA', [/^No fee in Georgia\./]),
	// From prison and on parole.
	row('can a inmate in mississippi ask the governor for a pardon', 'MS', [/^Yes for a commutation,.*whether a pardon is given in prison in Mississippi/]),
	row('can i apply for a pardon on probation in Pennsylvania', 'PA', [/^Yes, as far as we read: nothing forbids asking on probation or parole in Pennsylvania/]),
	row('can my son apply for clemency while in prison in Georgia', 'GA', [/^Yes\. A commutation in Georgia/], /No\. In Georgia/),
	// Their own dates.
	row('I finished probation in 2014 in Oklahoma, when can I apply for a pardon?', 'OK', [/^Now, as far as the time goes: .*since 2014/]),
	row('my husband got off parole in 2020 in Virginia. when can he apply', 'VA', [/^Now, as far as the years go in Virginia: .*counted from 2020: since 2025/], /denial/),
	row('I got off paper in 2022 in Utah. when can I apply', 'UT', [/^Not yet in Utah: .*not until 2027/]),
	row('am i eligible for a pardon in Delaware if i finished probation in 2015', 'DE', [/^Yes, as far as the years go in Delaware/]),
	row('how long do i have to wait after my sentence to ask for a pardon in georgia', 'GA', [/^In Georgia: 5 years.*Ten years/], /[Ff]ive years/),
	// What the pages of a state say.
	row('husband doing life in louisiana can he even apply for commutation', 'LA', [/^Yes\. A commutation in Louisiana.*serving life.*15 years/]),
	row('how long must a lifer serve before asking for commutation in Louisiana', 'LA', [/serving life may not apply until 15 years/], /must be completed/),
	row('does the victims family get to talk at the hearing in oklahoma', 'OK', [/^Yes\. In Oklahoma a victim.*five minutes/]),
	row('can i apply in arizona while im still on parole', 'AZ', [/^Yes, with limits\. In Arizona whoever has an Arizona felony/]),
	row('Can you apply for a pardon in Kentucky while still on parole?', 'KY', [/^No\. In Kentucky the years to wait begin when the sentence is over/]),
	row('can my client in Wisconsin apply if he still has a pending charge', 'WI', [/^(?:No\. |Wisconsin: )?Not with a charge pending/]),
	row('can i apply for my husband in South Carolina', 'SC', [/^Yes\. In South Carolina a relative/]),
	row('my brother is in federal prison for meth how do i ask the president to shorten his sentence', 'US', [/(?:How|Where) to ask for a federal conviction.*USPardon/]),
	row('how long does the governer of florida take to answer a clemency application', 'FL', [/As a rule: where a state.s pages tell it, it takes from about six months/]),
	row('is it ever too late to apply for a pardon in New York', 'NY', [/^No\. Nothing we read sets a last day for asking in New York/]),
	row('my conviction is from 1975 in Texas is it too late', 'TX', [/^No\. Nothing we read sets a last day/]),
	row('can i apply for a pardon without a lawyer in New York', 'NY', [/^Yes, as a rule\. No page we read asks for a lawyer in New York/], /Only the Governor/),
	row('my sentence ended in 2023 in Illinois, is it too early to apply', 'IL', [/^No\. In Illinois: there is no waiting time/]),
	row('is there clemency for sick prisoners in new jersey', 'NJ', [/^Yes\. A commutation can be asked for in New Jersey because of illness/]),
	row("can you get a pardon in Virginia if you are still in prison and say you're innocent", 'VA', [/^Yes\. A conditional pardon is for people in prison.*An absolute pardon/]),
	row('is there a form for pardon in virginia or just write a letter', 'VA', [/^Yes\. The Virginia Pardon Petition Questionnaire/]),
	// Once more after a refusal, and who is told.
	row('can i ask again if the governor says no in California', 'CA', [/^Yes, as far as we read: nothing forbids asking again in California/]),
	row('Do they need to send notice to the newspaper for a Mississippi pardon?', 'MS', [/^Yes\. .*newspaper/]),
	row('is the hearing open to the public in Ohio', 'OH', [/^Whether hearings in Ohio are public/]),
];
