import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['when'], where: [], says: [says] },
	never: [/When to ask in/, ...never],
});

/** Waits as a person would say them, the stage somebody is at, and whether a kind of offence can be pardoned at all. */
// biome-ignore format: a question a line
export const g1Time: readonly Asked[] = [
	// The general rule first, once, in a sentence.
	row('how long after parole do you have to wait to ask for a pardon in alabama', /^In Alabama: no wait after the whole sentence; while on parole, after 3 years served without fault/, /Waiting time/),
	row('how long do i have to wait after my sentence to ask for a pardon in texas', /^In Texas: once the whole sentence is over; no wait beyond that was found/, /denial|deferred/),
	row('What is the waiting period for a pardon in Arkansas after the sentence is finished?', /^In Arkansas no fixed waiting time was found/, /Only after conviction|public hears/),
	row('How long does somebody have to wait after finishing their sentence to apply for a pardon in Pennsylvania', /^In Pennsylvania the law sets no waiting time/, /denial/),
	row('how many years before i can apply in florida', /^In Florida: 10 years after the whole sentence/, /8 years/),
	row('is there any wait for a nebraska pardon', /^(?:Yes\. )?In Nebraska: 10 years for a felony and 3 years for a misdemeanor, after the sentence/),
	row('how long do i wait in louisiana', /^In Louisiana: no years for a pardon, but court costs must be paid, at most/),
	// A yes or no for who asks whether to wait, or whether so many years are enough.
	row('do federal pardon applicants have to wait 5 years?', /^Yes\. For a federal conviction: 5 years from release/),
	row('do i have to wait to ask for a pardon in illinois', /^No\. In Illinois: there is no waiting time/),
	row('Do i have to wait in michigan', /^No\. In Michigan the law sets no waiting time/),
	row('do i have to wait 20 years in tennessee', /^No\. In Tennessee: 5 years after the sentence/),
	row('is 3 years enough after a felony in nebraska', /^No\. In Nebraska: 10 years for a felony/),
	row('is 5 years after release enough for a federal pardon', /^Yes\. For a federal conviction: 5 years/),
	row('i finished my sentence in 2016 in georgia, can i apply now', /^Yes, as far as the years go in Georgia: 5 years .* since 2021/),
	row('My brother was convicted in federal court in north carolina in 2009 and came home in 2019. He finished his supervised release in 2022. has he waited long enough to ask?', /^Yes, as far as the years go for a federal conviction: .* since 2024/, /commutation/),
	// In prison, under supervision, in debt.
	row('can my husband ask for a commutation in california while hes still inside', /^Yes\. A commutation in California shortens/),
	row('can my son apply for clemency from prison in ohio', /^Yes\. A commutation in Ohio/, /no page we read says/),
	row('do you have to be out of prison to apply for a pardon in missouri', /^No\. In Missouri: somebody in prison may apply at any time\./),
	row('my wife is on parole in colorado. can she ask for a pardon now or does she have to wait till parole is over', /^No\. In Colorado the years to wait begin when the sentence is over.*10 years after the sentence/, /no page we read says/),
	row('on parole in texas, can i apply for a pardon', /^No\. Nobody on probation or parole is considered for a pardon in Texas\./, /denial/),
	row('can i ask for a pardon while on parole in south carolina', /^Yes, with limits\. In South Carolina: while on parole, after 5 years/),
	row('i still owe court costs in louisiana can i apply', /^No\. The sentence must be completed and the costs of the court paid/),
	// Before a conviction.
	row("Is it true that Kathy Hochul can pardon someone before they're convicted?", /^No\. In New York a pardon comes only after a conviction\./, /Nobody|Then/),
	row('can the governor of new jersey pardon someone befor they are convicted', /^Not settled\. What we read of the law in New Jersey does not say/),
	// After a refusal.
	row('can he try again in missouri after a no', /^Yes\. 3 years after a denial in Missouri\./),
	row('turned down in minnesota in 2023 can I ask again now', /^Not yet in Minnesota: 5 years after a denial, counted from 2023: not until 2028/),
	row('denied pardon in virginia, can he try again', /^Yes\. 2 years after a denial in Virginia\./),
	row('illinois pardon denied in march 2026, can I apply again yet', /^Not yet in Illinois: 1 year after a denial, counted from March 2026: not until March 2027/),
	row('my deferred adjudication in texas, can i still get pardoned for it', /a completed deferred adjudication can be pardoned/),
	row('i finished it all in ohio in 2012, when can i ask', /In Ohio: no waiting time was found for the ordinary way; the Expedited Pard/, /since 2022/),
	// What the power reaches: general where nothing leaves it out.
	row('can u get a pardon for a dui in south carolina', /^Yes\. In South Carolina a pardon is open to any conviction: misdemeanors, dr/, /no page/),
	row('can murder be pardoned in new york', /^Yes\. Murder can be pardoned in New York: only treason and impeachments are/),
	row('can a misdemeanor be pardoned in texas', /^Yes\. In Texas misdemeanors can be pardoned, too\./),
	row('does wisconsin pardon misdemeanors', /^No\. The policy since 2019 is for felonies, not misdemeanors/, /Only the Governor/),
	row('can a DUI be pardoned in maine', /^No, as a rule\. In Maine: some offences, such as drunk driving, are ordinari/, /^Yes/),
	row('can you get a pardon for a traffic ticket in nebraska', /No\. In Nebraska traffic offences and drunk driving are not taken\./),
	// No last day, no time for the decision, no age.
	row('is there a deadline to apply for a pardon in wisconsin', /^No\. Nothing we read sets a last day for asking in Wisconsin\./, /conviction/),
	row('does newsom have a deadline on a pardon', /Nothing we read sets a time for the decision in California\./),
	row('is there an age limit to apply for a pardon in ohio', /Nothing we read sets an age for asking in Ohio\./, /Only the Governor/),
];
