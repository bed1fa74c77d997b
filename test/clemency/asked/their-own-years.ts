import { saying } from './row.js';

const told = saying(null);

/** What the asker told of the own case is in the answer: the end of the sentence, the office that left, the home. */
// biome-ignore format: a question a line
export const theirOwnYears = [
	// Where only the end is waited for, it is named.
	told('South Carolina forgery 2003, probation ended 2006. Would I be eligible right now or is there more waiting?', /^Yes, as far as the years go in South Carolina: no wait .* over since 2006/),
	told('theft in Oklahoma, finished my sentence 2015, do I have to wait?', /^No, as far as the years go in Oklahoma: no wait .* over since 2015/),
	told('theft in Georgia, off probation in 2012, must I wait 5 years?', /^No, as far as the years go in Georgia: 5 years .* since 2017/),
	told('theft in Georgia, off probation in 2024, must I wait 5 years?', /^Yes, still in Georgia: 5 years .* not until 2029/),
	told('theft in Texas, finished my sentence in 2024, do I have to wait?', /^No, as far as we read\. The whole sentence has been over since 2024/),
	// Of several waits the longest tells, where it is over.
	told('Convicted 2014 in Connecticut of larceny. Can I apply now?', /^Yes, as far as the years go in Connecticut: 5 years .* since 2019/, /3 years/),
	told('Maryland theft felony, sentence ended 2015, can I ask now or must I wait?', /^Yes, as far as the years go in Maryland: 7 to 10 years/),
	// What counts from the conviction is over, where the end is so long ago.
	told('felony larceny in Connecticut, probation ended in 2018, am i past the five years', /^Yes, as far as the years go in Connecticut: 5 years .* since 2023 at the latest/),
	told('felony larceny in Connecticut, probation ended in 2024, can i apply', /5 years for a felony/, /^Yes/),
	// Months are no years, and whoever is out asks for no shorter sentence.
	told('NY 2 to 6, did 26 months, still inside. can he ask for commutation', /^Yes, as far as the years go\. In New York half of the minimum must be served first: of 2 years that is 1, and with 2 served/),
	told('In Utica NY in 1999 I sold some coke, 2 to 6, did 26 months, off parole 2004. can i ask for a pardon?', /^Yes/, /Half of/),
	// Who decides leaves.
	told('i sent my pardon papers to Wisconsin in August. what happens to my application when the new governor comes in?', /^An open application stays open, and the next governor can decide it/),
	told('Georgia conviction. Does my petition stay open when there is a new governor?', /^Mostly yes\. An open application stays open: in Georgia the board decides/),
	told('does a pardon petition stay open when a new president comes in', /^Mostly yes\. .* federal one needs no new form/),
	// Where somebody lives.
	told('Do I ask Tennessee since I live here? I was convicted in Alabama in 2011.', /^No\. Where one lives does not matter/),
	told('Got married to a guy in Michigan who was convicted in Indiana. Can he apply?', /^Yes, after the wait\. In Indiana/, /Michigan/),
	told('I was pardoned by the governor of Delaware in 2012. Does the board in Dover decide or the governor?', /^Only the Governor of Delaware/, /New Hampshire/),
	told('my federal commutation was denied in 2025, can i apply again already?', /^Yes\. After a federal refusal one may apply again at once/),
	// What is owed stands before the pardon.
	told('I still owe 2200 restitution in Oklahoma. Can I be pardoned still owing?', /^No\. In Oklahoma the entire sentence must be complete and all payments made/),
	told('I still owe court costs in Georgia, can I get pardoned', /^No\. In Georgia fines, fees and restitution must be paid/),
	told('If I get pardoned in Georgia do I still owe the restitution?', /must be paid before somebody applies/),
	// On paper, with a day that is told.
	told("I'm on parole in Texas till 2028 for a robbery. Can I ask for a pardon while I'm on parole?", /^No\. Nobody on probation or parole/),
	told("I'm on parole in Michigan till 2028 for a robbery. Can I ask for a pardon while I'm on parole?", /^Yes, as far as we read\. Nothing we read in Michigan shuts out/),
	told("I'm on parole in Maine till 2028 for a robbery. Can I ask for a pardon while I'm on parole?", /^No\. Nobody on probation .*5 years after the sentence, counted from 2028: not until 2033/, /Not yet/),
	told("I'm on parole in Nebraska till 2028 for a robbery. Can I ask for a pardon while I'm on parole?", /^Not yet in Nebraska: 10 years for a felony/, /misdemeanor/),
	told('I have a charge pending in Wisconsin. Can I apply for a pardon for my old felony?', /^No\. Not with a charge pending/),
	// A kind that is not taken.
	told('sex offense in Wisconsin, on the registry. Can Evers pardon me?', /^No\. In Wisconsin: not with a charge pending, and not for people who must register/, /Only the Governor/),
	// Pardoned once already.
	told('I got a pardon in Delaware in 2012. New conviction 2017. Can I ask a second time?', /^Yes, as far as we read\. Nothing we read in Delaware holds somebody to one pardon/),
	told('A special court martial in 2002 gave me a bad conduct discharge. Would a pardon turn it into honorable? If not where do I ask instead?', /^No\. A pardon leaves the character .*DD Form 293.*DD Form 149/),
	told('My son was arrested in Tulsa Oklahoma in August 2026 for assault, no trial yet. Can the governor pardon him before the trial? If not, what should we do instead?', /^No\. In Oklahoma a pardon comes only after a conviction.*the prosecutor can drop the charge/),
	told('I still owe 9k restitution on a federal felony from 2012, out in 2014, supervised release ended 2017. Will owing the money kill it?', /^Not known: no page we read says whether fines/, /Nobody on probation/),
	told('Could Rod Blagojevich run for governor again now?', /ban from office/, /Presidency/),
	// A case that is known by what happened is not the asker's own.
	told("I'm a trucker, convicted of theft in Colorado in 2010. Can I get a pardon?", /Governor of Colorado/, /Aguilera/),
	told("Convicted in Massachusetts 2003 (assault), sealed in 2018. Do I still need a pardon to work in daycare? And does the Governor's Council vote on it?", /elected Governor's Council agrees/, /Amirault/),
];
