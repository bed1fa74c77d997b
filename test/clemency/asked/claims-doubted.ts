import type { Asked } from './row.js';

const row = (ask: string, where: readonly string[], says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	...{ ask, asks: ['who'], where, says },
	never: [/depends on whose court/, /Not understood/, ...never],
});

/** What somebody heard, and asks whether it is so: read as if it had been asked, with what else is asked beside it. */
// biome-ignore format: a question a line
export const claimsDoubted: readonly Asked[] = [
	row("So one of ours, she's 61, took a plea in Mississippi in 1998 for embezzlement, did 3 years on paper and paid all of it back. Now wants her notary license. She has heard you gotta put an ad in the newspaper?? I told her that's silly but she swears. Who's right", ['MS'], [/^Yes\. For a felony the petition must first be published in a newspaper/], [/Only the Governor/]),
	row('im told my nephew must finish his appeals first. true for federal? he has a pending one in state tho', ['US'], [/^Yes, as a rule\. .*normally not while an appeal/]),
	row("A kid I trained up, 26, he's got a DACA card and drives local. Got a DUI and a small weed charge in Illinois. Hes scared to death. He heard that a pardon from the governor will make ICE leave him alone. I told him I'd ask. Is that so?", ['IL'], [/^It depends\. A full pardon removes some grounds of deportation/], [/Only the Governor/]),
	row('lady at work told me you have to wait 5 years in Georgia. is that right, and does it cost anything', ['GA'], [/^Yes\. In Georgia: 5 years after the whole sentence/, /No\. Georgia takes no fee/]),
	row('Somebody told him that in Illinois you need a lawyer for it. Is that so? How long does it take?', ['IL'], [/^No, as a rule\. No page we read asks for a lawyer/, /no set time in Illinois/]),
	row('They told me that in Missouri I have to pay all court costs first. I told them id check. Is it true? And where do I mail it?', ['MO'], [/^Not known: no page we read says whether fines and restitution must be paid first/, /3400 Knipp Drive/], [/names a fee/]),
	row('My aunt swears the record is sealed after a pardon in Connecticut. I say it isnt. Who is right, and what does it cost?', ['CT'], [/^Yes\. In Connecticut an absolute pardon erases/, /\$75/]),
	row("My wife took a plea in Maryland in 2011 for theft over 1000. She's from El Salvador with a green card and now ICE sent her a letter. Our pastor said a pardon from the governor fixes it. Is that true? And how long does it take because her hearing is in march", ['MD'], [/^Yes\. A full pardon removes moral turpitude/, /how long it takes in Maryland/]),
	// What only tells asks nothing, and a word behind "of" is no town.
	row("does gov. pritzker have a deadline to answer after the board hearing? she's been waiting 2 yrs", ['IL'], [/^No\. There is no set time in Illinois/], [/waiting time/]),
	row('one of my ladies has a son in georgia and she keeps writing to gov kemp. is that a waste of stamps', ['GA'], [/Governor of Georgia cannot pardon/], [/Arkansas/]),
	// A clause behind others leaves out the place, and says "one".
	row('My dad has a case in Oklahoma. Stage one went well. Is 3 of 5 enough to get to the governor?', ['OK'], [/^Yes\. It takes at least three of the five/]),
	row('does he have to admit guilt in Oklahoma? can he vote without one?', ['OK'], [/^No, as far as we read/, /Yes, after the sentence\. In Oklahoma the vote/]),
	row('can you appeal a denial in Florida and can the governor do it alone?', ['FL'], [/^No, as a rule/, /No\. Only the Board of Executive Clemency/], [/exoneration/]),
	// Words of one question that are like another's.
	row('client w/ SC shoplifting felony from 2009, everything paid. whats the filing fee for a pardon and is it refunded if denied', ['SC'], [/\$100/, /does not give it back/], [/asking again/]),
	row('My cousin is in the pen at McAlester Oklahoma on 30 years. He wants a commutation. Does the governor there have to wait on the board? And how many on the board has to vote yes?', ['OK'], [/^Yes\. Only the Governor of Oklahoma/, /At least three of the five/]),
	row('can you appeal a denial? michigan, commutation. If not when can he try again', ['MI'], [/^No, as a rule/, /2 years after/], [/Yes\./]),
	row('how many members has the massachusetts governors council and can they block a pardon', ['MA'], [/eight elected members/], [/Healey granted/]),
	row('my dad died in 2011, convicted in 1974 in Florida. can he be pardoned now and who asks', ['FL'], [/^Yes\. In Florida the dead have been pardoned/, /family of somebody who died may ask/], [/Only the Board/]),
	row('I want to write the President for my boy, he is in federal prison. Who do I send it to and does he have to sign it his self?', ['US'], [/Pardon Attorney/, /signature of whoever asks for clemency/], [/a recommendation alone/]),
	row('My cousin did 9 years in Virginia. Does it cost anything, and after it can he get the conviction expunged?', ['VA'], [/^No\. Virginia takes no fee/, /opens the way to expungement/]),
	row('I have a dad in the group, Oklahoma. Is 3 of 5 enough to get to the governor? And can Stitt say no anyway?', ['OK'], [/^Yes\. It takes at least three of the five/, /Yes\. The Governor of Oklahoma may refuse/], [/No\./]),
];
