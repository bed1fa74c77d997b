import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['who'], where: null, says, never },
});

/** Second questions that are easily lost, merged or misread, and whose years somebody is told. */
// biome-ignore format: a question a line
export const droppedSecond: readonly Asked[] = [
	// Whoever is out is told of no prisoner's years.
	row("One of mine got out of prison in Indiana in 2012, class D felony, paid his fines. He was turned down for a pardon in 2019 because the board said not enough time. It's been 7 years. Can he try again? What does he file?", [/^Yes, as far as we read\. .*asking again in Indiana/, /Indiana Parole Board/], /prisoner|Not understood/),
	row('West Virginia, I was released in 2010 and the governor refused me in 2020. can i ask again', [/^Yes/], /prisoner/),
	// What somebody files, and to whom it is given, is the way.
	row('denied in Ohio in 2021. can he apply again and what does he fill out?', [/Ohio/], /Not understood/),
	row('my brother is in federal prison, what form does he use for a shorter sentence and who does he give it to', [/apply-commutation/], /Only the President/),
	row('what form does my cousin use at the fed prison to ask trump for less time n who does he give it to, is it free', [/apply-commutation/, /no fee/], /After Completion of Sentence|Only the President/),
	// Whether it can be quicker.
	row('My client has a green card, convicted in New York of selling drugs in 2003. Would a pardon stop the removal and can it be rushed?', [/^No\./, /how long it takes in New York/], /Not understood/),
	row('is there any way to expedite a pardon in Georgia', [/Six to nine months/]),
	row('can they fast track it in Ohio if he is dying', [/several months/], /Expedited/),
	// "What does that mean" asks nothing more.
	row('Is it true that a pardon may not be used in cases of impeachment, and what exactly does that mean?', [/^Yes\. The Constitution excepts impeachments/], /Not understood/),
	row('Is it true that a pardon cannot stop an impeachment', [/^Yes\./]),
	// Somebody is paid for a place on a list.
	row('i got a letter from a man saying he can get my cousin on trumps pardon list for 5000 dollars. my cousin is at fci memphis for a gun charge. is that for real or do u even have to pay? how do we do it the right way', [/^No\. Asking the President costs nothing/, /nobody can sell or promise/, /Pardon Attorney/]),
	row('a lady says she can get him a pardon from trump for 2000 dollars. should we pay', [/^No\. Asking the President costs nothing/]),
	row('some lawyer promises a federal pardon for 10k, is it for real', [/^Be careful/]),
	// Who governs, and then what he did.
	row('west virginia gov who is it now and has he pardoned anybody', [/^Governor of West Virginia: Patrick Morrisey/, /Not known: .*by Governor Morrisey/]),
	row('Texas gov, who is he right now and is there a fee', [/^Governor of Texas: Greg Abbott/, /fee/]),
	// How many of them vote, in a number.
	row('oklahoma, does the board gotta recommend it first? and how many of them have to vote yes', [/^Yes\. /, /At least three of the five/]),
	row('how many votes does it take on the Oklahoma board', [/^At least three of the five: /], /majority/),
	// Effects side by side.
	row('Hi, does Montana let a pardoned person serve on a jury, and hold a professional license?', [/^Yes\. In Montana/, /licence/]),
	row('Hello. Would a pardon in Iowa let him vote and own a gun? who do we ask', [/vote comes back/, /gun rights/, /Send the application/]),
	// The same, or not.
	row('is Wyoming restoration of rights the same as a pardon? which one gets guns back?', [/^No\. A restoration of rights/, /a pardon gives gun rights back/], /vote comes back/),
	row('is restoration of civil rights different from a pardon in kentucky', [/^Yes\. A restoration of rights/]),
	row('Could a person in Virginia apply for a simple pardon and an absolute pardon, and what is the difference between the two, and does either cost anything?', [/a simple pardon forgives/, /No\. Virginia takes no fee/], /Only the Governor/),
	// The wait, and not how long it takes.
	row('wisconsin pardon how long do u wait and can u apply if your still in prison', [/5 years for a felony/, /No\. Nobody still serving/], /18 months/),
	row('ohio pardon how long do you wait', [/waiting time/], /several months/),
	// Of persons.
	row('is alice marie johnson pardoned and what job does she got now', [/^Yes\. .*28 August 2020/, /pardon czar/]),
	row('Did President Biden pardon his own son, and what had Hunter Biden been convicted of?', [/^(?:Yes\. )?On 1 December 2024/, /three firearm counts.*nine tax counts/]),
	row('what had Roger Stone been convicted of', [/obstruction, witness tampering/]),
	row('New Jersey: where do we get the clemency form and is there a hearing?', [/^New Jersey: The state's page for it is nj\.gov\/clemency/, /hearing/]),
	// One of each state's, or both; and both by one President.
	row('I have a felony in Indiana and one in Kentucky, do I ask one governor or both', [/^Both\. Each state pardons only/], /Only the Governor of Indiana/),
	row('texas felony and an oklahoma felony, which governor do I ask or both', [/^Both\. /]),
	row('So I got a federal wire fraud from 2009, did 14 months at El Reno, off paper 2013. Then in Georgia I got a DUI felony in 2001. A gal at the truck stop says the president can do both at once since its the same guy asking. That true?', [/^No, two different offices/, /Board of Pardons and Paroles of Georgia/], /amnesty|Yes\./),
	row('can the governor pardon a thousand people at once', [/group|amnesty/i]),
	// The wait before, and what comes back.
	row("what's the wait in Florida for a pardon and is it longer if i want my guns", [/^In Florida: 10 years after the whole sentence/, /[Ff]irearm authority/], /Not known/),
	row("what's the wait for an answer in Georgia", [/^Six to nine months/]),
	row('can i vote in mississippi with a bad check felony and if not how do i get it back', [/comes back by a pardon/], /Treasury/),
	row('green card, caught with pills in Tennessee in 2012. If the governor pardons her can they still deport her? and how do we ask him', [/^Yes\. A pardon does not remove the grounds of deportation for drugs/, /Tennessee Board of Parole/]),
];
