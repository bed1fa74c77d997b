import type { Asked } from './row.js';

const row = (ask: string, says: RegExp, ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['when'], where: [], says: [says] },
	never: [/When to ask in|Waiting time/, ...never],
});

/** What is said of time besides the years, each once and with its word first. */
// biome-ignore format: a question a line
export const timeEverywhere: readonly Asked[] = [
	// From what, whether it can be sooner, and whether somebody was told the right years.
	row('federal pardon: 5 years from what exactly, release or end of supervised release?', /^From release from prison, not from the end of supervised release/, /^No\b/),
	row('10 years from what in Colorado, conviction or the end of probation', /^In Colorado from the end of the sentence\./),
	row('10 years from what in Washington State, conviction or the end of probation', /^In Washington from the conviction\./),
	row('can i apply early in Georgia before my wait is up', /^Yes, with limits\. In Georgia: hardship can shorten the wait/),
	row('does Colorado ever waive the waiting period', /^Yes\. The wait in Colorado is no law/),
	row('does Florida ever waive the waiting period', /^No, as far as we read\. No page we read lets anybody ask sooner in Florida/, /Cabinet/),
	row('I told him he must wait 10 years in Georgia, is that still so?', /^No\. In Georgia: 5 years/),
	row('i told him he must wait 10 years in Colorado before asking, is that still so', /^Yes\. In Colorado: 10 years/),
	row('New Mexico pardon requirements waiting time 1st degree felony', /The gravest felonies wait longest/),
	row('Texas felony, do i have to wait 5 years before i can ask for a pardon', /^No\. In Texas: once the whole sentence is over/),
	// In debt.
	row('i still owe restitution, can i apply in Georgia', /^No\. In Georgia fines, fees and restitution must be paid/),
	row('i still owe restitution, can i apply in Arkansas', /^Yes\. In Arkansas any conviction can be applied for/),
	row('do fines have to be paid before a pardon in Ohio', /^Not known: no page we read says whether fines/, /wait/),
	// In prison and on paper, once and with the word of the way it is put.
	row('does he have to be out of prison before he asks for a pardon in New Jersey', /^No\. In New Jersey: there is no waiting time; one can apply from prison/),
	row('can he apply from prison in Iowa', /^No\. Nobody still serving is considered for a pardon in Iowa; from prison one asks for a commutation\./, /Ten years/),
	row('do i have to finish parole first in Illinois', /^No, as far as we read\. Nothing we read in Illinois shuts out/),
	row('can i ask for a pardon while on probation in Missouri', /^No\. In Missouri the years begin only when the whole sentence is over/),
	// Again.
	row('can i apply again in Ohio after they turned me down', /^Yes\. 2 years after a denial/),
	row('can we reapply after a denial in Louisiana, and how soon?', /^Yes/),
	row('how long after a denial can my son reapply in Nevada', /^Not known in Nevada: no page we read names a wait/),
	row('how long after a commutation was refused in oklahoma can he ask again', /^3 years after the Board refused a commutation in Oklahoma/),
	row('how often can a lifer in Iowa apply for commutation', /once in ten years at most/, /Where to ask/),
	row('my husband is a lifer in iowa, how long till he can ask again', /^In Iowa somebody serving life may ask/),
	// Who is taken.
	row('can a misdemeanor be pardoned in wisconsin', /^No\. In Wisconsin misdemeanors are not taken/),
	row('does Wisconsin pardon sex offenders', /^No\. In Wisconsin: not for people who must register/, /charge pending/),
	row('can a misdemeanor be pardoned in Georgia', /^Yes, with limits\. In Georgia a misdemeanor is looked at only where deportation/),
	row('can a dui be pardoned in New Mexico', /^No, as a rule\. In New Mexico misdemeanors, DWI/),
	row('can a speeding ticket be pardoned in Ohio', /^It depends on what the ticket is in Ohio/),
	row('what crimes cant be pardoned in Ohio', /^In Ohio any conviction can be pardoned but for treason and impeachments\./),
	row('can murder be pardoned in Illinois', /^Yes\. Murder can be pardoned in Illinois/),
	// What counts, and how likely it is.
	row('do i have to admit guilt to get a pardon in Maine', /^No, as far as we read\. No rule we read in Maine demands/),
	row('does remorse matter in Ohio', /^Yes, as a rule\. Remorse/),
	row('does having a job and going to church help in Ohio', /^Probably yes\. What counts/),
	row('is it hard to get a pardon in Alaska', /^Yes\. In Alaska pardons are rare/),
	row('do they ever grant pardons in Georgia', /^Yes\. In Georgia pardons are granted often/),
	row('will he get money if hes pardoned for innocence in Texas', /^Yes\. In Texas a full pardon for innocence opens compensation/),
	row('can juvenile records be pardoned in Ohio', /^No\. Ohio's clemency is for adult convictions/, /Only the Governor/),
	row('does an appeal have to be finished before asking for clemency in Ohio', /^Not known: no page we read says whether an open appeal/),
];
