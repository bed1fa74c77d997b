import { type Asked, saying } from './row.js';

const row = saying(null);

/** How effects, words and general questions are put: the word first, what was asked and nothing else, each thing once. */
export const effectsPut: readonly Asked[] = [
	// Two words beside each other.
	row('is a commutation the same as parole?', /^No\. A commutation .*Parole is a release/),
	row('does exoneration mean the same thing as pardon', /^No\. An exoneration/),
	row('is a full pardon the same as a pardon of innocence', /^No\. A pardon forgives.*A pardon of innocence/),
	row('is amnesty different from a pardon', /^Yes\. An amnesty/),
	row('is a commutation the same as a pardon or different', /^A commutation/),
	row('is a reprieve the same as a stay', /^A reprieve/),
	row("what's the difference between pardon and acquittal", /An acquittal is/),
	row("difference between governor's pardon and presidential pardon", /^A President's pardon is for federal/),
	row('what does "commuted to time served" mean', /^The sentence is cut .*That is a commutation/),
	// What a commutation leaves.
	row(
		'if trump commutes his sentence does he still have supervised release after',
		/^Mostly yes\. Supervised release or parole stays unless/,
		/petition for a pardon/,
	),
	row(
		'if my sentence gets commuted do i still have parole in Illinois',
		/^Mostly yes\. Supervised release or parole stays unless/,
	),
	row('does a commutation wipe out restitution', /^It depends\. A commutation cancels/),
	row('can you turn down a commutation', /^Mostly no\. A commutation needs no consent/),
	row('Can a commutation be revoked?', /^Mostly no\. A commutation that was granted stays/),
	// What is owed.
	row(
		'what about restitution does a pardon wipe out what he owes in missouri',
		/What is still owed, as a fine or in restitution/,
		/^Fines/,
	),
	row('do i still have to pay restitution after a pardon in Ohio', /^(?:It depends\. |Ohio: )What is still owed/),
	row('does a pardon wipe out court fines in Louisiana', /^It depends\. In Louisiana a remission of fines/),
	// What holds as a rule answers first; that the place has nothing of its own stands behind it.
	row('can a pardon be revoked in South Carolina', /^No, as a rule\. A full pardon stays /),
	row('do i get my fine back if i am pardoned in Kansas', /No, as a rule\. What was paid or/),
	// The record, each thing once.
	row(
		'does Minnesota pardon seal the record now?',
		/^Yes\. In Minnesota the conviction is set aside.*Expungement follows/,
	),
	row(
		'Does a Connecticut absolute pardon erase the record completely?',
		/^Yes\. In Connecticut an absolute pardon/,
		/provisional one does not/,
	),
	// Rights are told one by one where nothing is known of them together.
	row('What rights do I get back with a Virginia pardon?', /In Virginia .*jury/, /no page we read says\.$/),
	// History, courts and limits.
	row('who was the first president to issue a pardon', /^George Washington: on 2 November 1795/),
	row('when did the custom of pardoning turkeys begin', /George H\. W\. Bush/, /Türkiye/),
	row('what did hamilton say about the pardon power', /^In Federalist 74/),
	row('can a president be impeached for a pardon', /^Yes\. Madison/),
	row('is there a right to a pardon', /^No\. Clemency is an act of grace/),
	row(
		'can a pardoned person be forced to testify',
		/^(?:Mostly yes\. )?A pardon that was accepted/,
		/^(?:Mostly )?[Nn]o/,
	),
	row('what is schick v reed', /^Schick v\. Reed/),
	row('can a governor pardon someone convicted in another state', /^No\. A governor cannot pardon another state/),
	row('has any president pardoned himself', /^No\. No President has tried/),
	// What a place's name hides, and what is asked of no place.
	row('In Nevada does a pardon restore right to bear arms', /^Only if the pardon says so\. In Nevada/, /Delaware/),
	row(
		'can I go to Canada after a Michigan pardon',
		/^(?:It depends\. )?Canada's officers look at the offence itself/,
		/Parole Board of Canada/,
	),
	row(
		'can I own a gun again in California after a presidential pardon',
		/A President's pardon forgives the federal/,
		/^No/,
	),
	row(
		'can you get a sex offender registry removal with a pardon in Delaware',
		/^Not known: no page we read says whether a pardon ends registration/,
		/can be pardoned/,
	),
	// What the place says of a kind stands before what the words mean.
	row('what does "pardon based on innocence" mean in illinois', /^In Illinois a pardon on the ground of innocence/),
	row(
		'my wife has a dui from 2009 in idaho, are misdemeanors pardoned there',
		/Yes\. In Idaho misdemeanors can be pardoned, too\./,
		/name the state/,
	),
	row('can i be on a jury in new york after a certificate of relief', /In New York a certificate of relief/, /^No/),
	row('Does a Texas pardon clear the record or does he still need an expunction?', /^No\. In Texas/, /1936/),
];
