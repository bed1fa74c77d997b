import type { Asked } from './row.js';

const row = (ask: string, where: readonly string[], says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	...{ ask, asks: ['who'], where, says },
	never: [/depends on whose court/, /Not understood/, ...never],
});

/** What two people say of one thing, and who of them is right; what one says, and whether it is so. */
// biome-ignore format: a question a line
export const whoOfThemIsRight: readonly Asked[] = [
	row('so my cousin got 20 yrs in ohio for robbery. his girl says trump can let him out. i told her thats only federal. who is right?', ['OH'], [/^You are right\. The President cannot commute an Ohio sentence/]),
	row('his girl keeps saying trump is letting everybody out for drugs. he got 20 years in indiana. i told her thats only federal. who is right?? and who do we ask then', ['IN'], [/^You are right\. The President cannot/, /only the Governor of Indiana/]),
	row('I was convicted in Oregon in 2003 and live in Idaho now. My brother says I have to ask the Idaho commission. My boss says its a judge in Oregon. Who is right?', ['OR'], [/^Neither is right\. .*only the Governor of Oregon can/]),
	row('My roommate says the governor of Georgia can pardon. I say only the board can. Which of us is right?', ['GA'], [/^You are right\. The Governor of Georgia cannot/]),
	row("mom says governor of utah can pardon, dad says a board does it. who's right", ['UT'], [/^Your dad is right\. The Governor of Utah cannot/]),
	row('my son is in prison in indiana. his counselor said try for a commutation but the lady in the office said only the judge can do it. who is right?', ['IN'], [/^His counselor is right\. A court cannot commute/]),
	row('I got sentenced in Texas in 2009 but my family is in New Mexico. My cousin says Lujan Grisham can pardon me. My wife thinks I need Abbott. Who is right?', ['TX'], [/^Your wife is right\. The Governor of New Mexico cannot/]),
	row('I was convicted in Colorado in 2009. The clerk told me only a judge can pardon me. Is that true?', ['CO'], [/^No\. A court cannot pardon a Colorado conviction/]),
	row('I heard in South Carolina the governor has nothing to do with pardons. Is that right?', ['SC'], [/^Yes\. The Governor of South Carolina cannot/]),
	row("his lawyer says the Missouri governor doesn't have to follow the board. Is that right?", ['MO'], [/^Yes\. The Governor of Missouri decides alone/]),
	row("in Delaware my aunt heard that without the board the governor can't do anything. true?", ['DE'], [/^Yes\. Only the Governor of Delaware can .*only if the Board/]),
	row('My dad was convicted in Nevada. He heard the governor alone decides. Is that correct?', ['NV'], [/^No\. Only the State Board of Pardons/]),
	// The years that were claimed are compared with those that are.
	row('i been off paper in Minnesota since 2019, it was 2nd degree assault. wife says i can apply after 5 years. is that true?', ['MN'], [/^Yes\. In Minnesota: 5 years .*counted from 2019: since 2024/]),
	row("I've been off paper in Minnesota since 2017, burglary. My sister says I have to wait ten years. is that right?", ['MN'], [/^No\. In Minnesota: 5 years .*since 2022/]),
	row('I read that in Wisconsin you need five years after the sentence. True?', ['WI'], [/^Yes\. In Wisconsin: 5 years/]),
	// What is said of the record and of rights.
	row('they told him that in Connecticut a pardon wipes out everything. true?', ['CT'], [/^Yes\. In Connecticut an absolute pardon erases/]),
	row('a man in my church says a pardoned felon never has to tell it on a job application in Tennessee. is he right', ['TN'], [/^No, as a rule\. .*name it/]),
	row('Connecticut client asked: once pardoned is the record gone? Does he still have to check yes on job applications?', ['CT'], [/^Yes\. In Connecticut an absolute pardon erases/, /No, as a rule\. In Connecticut an absolute pardon erases/]),
	// Which of two gave it.
	row('Did President Lincoln ever pardon Confederate soldiers, or was that Andrew Johnson?', [], [/^Both\. President Andrew Johnson .*President Lincoln/]),
	row('Did Jimmy Carter pardon draft dodgers or was it Ford?', [], [/^President Carter pardoned/]),
	// The word of what was asked, and of no other question.
	row('in nevada who is on the pardons board and does the governor have to vote yes', ['NV'], [/No\. The Governor of Nevada can be outvoted/]),
	row('does the governor have to vote yes on the Minnesota board', ['MN'], [/^Yes\. The Governor of Minnesota may refuse: nothing is granted without/]),
	row("In Massachusetts what exactly is the Governor's Council, and can it block a pardon?", ['MA'], [/Yes\. The elected Governor's Council must agree/]),
	row('can the Florida cabinet veto a pardon', ['FL'], [/^Yes\. Only the Board of Executive Clemency of Florida .*at least two of the other three/]),
	row('he is in prison in Ohio, can he ask the governor to let him out early', ['OH'], [/^Yes\. Only the Governor of Ohio can commute/]),
	row('my dad is locked up in Wisconsin. can he ask the governor to let him out early', ['WI'], [/^Yes\. Only the Governor of Wisconsin can commute/]),
	row('whats the form called for federal commutation and can i fill it out for him', ['US'], [/Yes\. Family or a lawyer may help to fill in/], [/^No\./]),
	row("Did Biden's marijuana pardon cover state convictions?", [], [/^No\. It covers simple possession under federal law/]),
	row('is it true that joe biden pardoned all marijuana users, including people with state convictions?', [], [/^No\. President Biden's pardons/]),
	row('does California require a certificate of rehabilitation for a pardon?', [], [/^No\. In California one may also apply/]),
	row('can trump let my brother out of an alabama state prison', ['AL'], [/^No\. The President cannot/]),
];
