import type { Asked } from './row.js';

const row = (ask: string, where: readonly string[], says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['general'], where, says },
	never: [/That depends on whose/, ...never],
});

const none = /no page we read/;

/** What was asked stands first, and once. */
// biome-ignore format: a question a line
export const answerFirst: readonly Asked[] = [
	// One fact for two wordings of one question.
	row('when would i get a hearing in oklahoma and how long does it take', ['OK'], [/^Six to twelve months on average in Oklahoma\./], none, /A hearing/),
	row('how long does it take and when do i get a hearing in nevada', ['NV'], [/^About a year until the hearing in Nevada\./], /A hearing/),
	row('how long does it take in georgia, when do i hear back', ['GA'], [/^Six to nine months on average in Georgia, sometimes/], /When to ask/),
	row('how long does the governor have to decide in idaho', ['ID'], [/^The Governor must approve within 30 days; silence denies it/], none, /When to ask/),
	row('does the board in louisiana need 4 of 5', ['LA'], [/four of the five members/i], /Jeff Landry/),

	// Money.
	row('do i have to pay restitution first in georgia', ['GA'], [/^In Georgia fines, fees and restitution must be paid/], /No fee/),
	row('is my fine wiped by a pardon in wisconsin', ['WI'], [/^It depends\. What is still owed/], /stays on record/),
	row('will a pardon wipe my restitution in ohio', ['OH'], [/^It depends\. What is still owed/], /The record/),
	row('does a pardon cancel court debt in tennessee', ['TN'], [/^It depends\. What is still owed/], /Taking it back/),
	row('how much in connecticut', ['CT'], [/^No page we read names a fee of Connecticut's Board,/]),
	row('how much for illinois', ['IL'], [/^Illinois takes no fee\./]),

	// What the place says of the very thing stands before the general rule.
	row('can they see my record after a pardon in illinois', ['IL'], [/In Illinois the conviction stays on record.*Expungement only where/]),
	row('can my record be sealed after a pardon in south dakota', ['SD'], [/^Yes, with limits\. In South Dakota a/], /^The conviction is sealed/),
	row('does a pardon seal the record in south dakota', ['SD'], [/^Yes, with limits\. In South Dakota a/], /^No\b/),
	row('does a pardon erase the record in utah', ['UT'], [/In Utah the conviction is erased\./]),
	row('can i be a cop after a pardon in texas', ['TX'], [/peace officer's licence stays barred/i], /gives it back/),
	row('can i be a nurse again after a pardon in texas', ['TX'], [/^It depends\. A pardon can lift a bar/], /gives it back/),
	row('does the gov have 2 give a reason if he says no in california', ['CA'], [/^No, as far as we read\. Only for what is granted/]),
	row('can they take the pardon back in north dakota', ['ND'], [/^No, as a rule\. A full pardon stays/i], /^Only the Governor/),
	row('whats the addy for the ohio parole board', ['OH'], [/Send the forms of drc\.ohio\.gov\/clemency to the Ohio/]),
	row('does my pastor letter help in kentucky', ['KY'], [/letter/i], /Which papers/),
	row('convicted in little rock, im a JP candidate. can i run after a pardon', ['AR'], [/^No\. In Arkansas/]),

	// A case: what happened to it, where somebody is, and who decides, once each.
	row('did crystal mason get a pardon and can the governor do it', ['TX', 'US'], [/^No\. No pardon or commutation of Crystal Mason is known/], /As of.*As of/, /nothing to pardon.*nothing to pardon/),
	row('chauvin, who can pardon and did anyone ask', ['MN', 'US'], [/Board of Pardons of Minnesota/, /^The Board of Pardons of Minnesota can pardon Derek Chauvin's/], /As of.*As of/),
	row('was troy davis denied clemency', ['GA'], [/^Yes\. Georgia's Board of Pardons and Paroles refused Troy Davis/]),
	row('did marcellus williams get clemency', ['MO'], [/^No\. Governor Parson refused Marcellus Williams clemency on 23/, /was executed on 24/]),
	row('is derek chauvin free', ['MN', 'US'], [/^No\. Derek Chauvin was in prison as of 17 May 2025; it may have/]),
	row('is ghislaine maxwell still in prison', ['US'], [/^Yes\. Ghislaine Maxwell was in prison as of 10 November 2025; it/]),
	row('is brendan dassey out', ['WI'], [/^No\. Brendan Dassey was in prison as of March 2022; it may have/]),
	row('is tina peters out', ['CO'], [/^No\. Tina Peters was in prison as of April 2026; it may have/]),
	row('is ross ulbricht out of prison', ['US'], [/^Yes\. President Trump gave Ross Ulbricht a full and/]),
	row('is chelsea manning free', ['MIL'], [/^Yes\. Chelsea Manning was out of prison as of 17 May 2017\./]),
	{ ...row('who pardoned snoops friend michael harris', [], [/whose court|do not know/]), never: [/Vice President/] },

	// When it is asked beside something else, and half of a minimum.
	row('when and who votes in nh', ['NH'], [/no fixed waiting time/, /Executive Council,? (?:which )?(?:must agree|agrees)/]),
	row('utah when and where', ['UT'], [/^In Utah: 5 years/, /Apply online in the MyPATH system of Utah's Board of/]),
	row('maine when n how', ['ME'], [/^In Maine: 5 years/, /Send Maine's clemency petition, notarized and with/]),
	row('ny 20 to life served 11 years can he ask for commutation', ['NY'], [/^Yes, as far as the years go\. In New York half of the minimum must be served first: of 20 years that is 10, and with 11 served that is reached/]),
	row('my brother is doing 25 to life in new york, been in 13 years, can he ask hochul', ['NY'], [/^Yes, as far as the years go\. In New York half of the minimum must be served first: of 25 years that is 12\.5, and with 13 served that is reached/]),
	row('ny sentence 10 to 20 years served 4 when can he apply for commutation', ['NY'], [/of 10 years that is 5, and with 4 served that is not reached yet/]),
	row('new york 12 year minimum when can he ask for clemency', ['NY'], [/half of the minimum must be served first: of 12 years that is 6/]),
	row('ohio 20 to life served 11 years can he ask for commutation', ['OH'], [/Governor of Ohio/], /Half of/),

	// Who granted more, where one of the figures is missing and it is sure all the same.
	row('did biden pardon more than trump', [], [/^No\. More pardons: Donald Trump\./, /press count/]),
	row('obama vs trump pardons', [], [/^More pardons: Donald Trump\./]),
	row('trump or biden commuted more', [], [/^More commutations: Joe Biden\./]),
	row('who pardoned more obama or biden', [], [/^More pardons: Barack Obama, 212; Joe Biden, 80/]),
];
