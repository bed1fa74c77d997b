import { type Asked, saying } from './row.js';

const nowhere = saying([]);
const federal = saying(['US']);
const illinois = saying(['IL']);
const idaho = saying(['ID']);
const ohio = saying(['OH']);

/** Questions whose words were taken for another question's: a courteous opening, a flight abroad, a claim half heard. */
// biome-ignore format: a question a line
export const takenForAnother: readonly Asked[] = [
	// A courteous opening asks nothing.
	saying(['GA'])('May I ask who decides on pardons in the state of Georgia, the governor or a board?', /^Only the State Board/, /after the wait|5 years/),
	ohio('Might I ask whether the Governor of Ohio decides alone on a pardon?', /^Yes\. Only the Governor of Ohio/, /waiting time|ten years/),
	saying(['NV'])('Can I ask how many people are on the pardon board in Nevada?', /^The State Board of Pardons Commissioners of Nevada has nine/),
	saying(['TX'])('May I inquire how long a pardon takes in Texas?', /^Not known: no page we read says how long/),
	// Which decision said it.
	nowhere('I would like to know which Supreme Court case first said that a pardon must be accepted to be valid.', /^United States v\. Wilson/),
	nowhere('Which Supreme Court decision holds that the President can pardon before any charge?', /^Ex parte Garland/),
	nowhere('I said a man can be pardoned before he is charged. My brother says no. Was I right, and which case says so?', [/^Yes/, /Ex parte Garland/]),
	nowhere('My neighbor claims no one can be pardoned before trial. Was he right, and what case should I quote?', /Ex parte Garland/, /Not understood/),
	// Whoever fled somewhere was convicted elsewhere.
	nowhere('Did President Carter pardon the men who fled to Canada to avoid the Vietnam draft?', /most of them to Canada|^Yes\. President Carter/, /Parole Board/),
	nowhere('Were the men who went to Canada to dodge the draft ever pardoned?', /^Yes\. President Carter/),
	ohio('He ran off to Canada before sentencing in Ohio. Can the governor pardon him?', /^Yes\. Only the Governor of Ohio/, /Canada/),
	saying(['TX'])('Did the president pardon the man who escaped to Mexico after a murder in Texas?', /only the Governor of Texas/, /In Mexico/),
	// A group of another time.
	federal('A reader has written in to say that her grandfather was convicted of helping runaway draft evaders in 1918 and died in 1951. The conviction was in the federal court in Cincinnati. She asks me whether a dead man can be pardoned by the President.', /^Yes, with limits\. The dead can be pardoned/, /Carter/),
	nowhere('My great-grandmother was convicted in 1919 under the Sedition Act for helping draft resisters. Can the President still pardon her after her death?', /^Yes, with limits\. The dead/, /Carter/),
	// Who has a say in some cases alone is not told to have none.
	idaho('Last week I wrote that the Governor of Idaho may pardon anyone he likes. A gentleman in Boise wrote to correct me. He says that a commission does it, and that the governor only comes in for the worst crimes. Who is right, please?', [/^The gentleman is right\. Only the Commission/, /murder.*only if the Governor approves/], /Governor of Idaho cannot/),
	idaho('I said the Governor of Idaho can pardon anyone. My friend says the commission does it. Who is right?', [/^Your friend is right\./, /only if the Governor approves/], /Governor of Idaho cannot/),
	// The legislature that would overrule.
	saying(['OR'])('Would you please tell me whether the Governor of Oregon can be overruled by the legislature on a pardon?', /^No\. A legislature cannot pardon an Oregon conviction; only the Governor/, /seat/),
	saying(['KS'])('can a pardon by the governor of kansas be undone by the legislature', /^No\. A legislature cannot/),
	// A President's pardon, and a home state that convicted nobody.
	federal('pardon from president, does it let my client own a gun in his home state', /^Yes\. A presidential pardon ends the federal gun ban/, /Which state/),
	federal('does a presidential pardon let me own guns in my home state', /^Yes\. A presidential pardon ends/),
	nowhere('my client has a pardon from the president. can he buy a gun in his home state of Ohio?', /a presidential pardon lifts the federal gun ban/, /^No/),
	saying(['RI'])('may the legislature of Rhode Island block a pardon', /Senate/, /may refuse what was recommended/),
	// Whom a governor let out this year.
	illinois('has the governor of illinois let anybody out this year', /^Not known: no page we read tells of a commutation by Governor Pritzker in 2026/),
	saying(['NY'])('has governor hochul commuted any sentence this year', /^Not known: .* 2026/),
	saying(['TX'])('did the texas governor let anyone out in 2026', /^Not known: .* 2026/),
	// The named state decides on a life sentence.
	saying(['LA'])('can louisiana governor commute a life sentence without parole', /^Yes, but not alone: only the Governor of Louisiana .*only if the Board of Pardons recommends it/, /California/),
	saying(['IA'])('can iowa governor commute a life sentence without parole', /^Yes\. Only the Governor of Iowa/),
	saying(['CA'])('can california governor commute life without parole', /^Yes\. Only the Governor of California/),
	// Clemency because of illness.
	saying(['NC'])('what does medical clemency mean and can a sick inmate in north carolina get it', [/^Medical clemency is clemency because of grave illness/, /Yes\. A commutation in North Carolina/]),
	nowhere('what is medical clemency', /^Medical clemency is/),
	// What a pardon would help with is told before it.
	saying(['AR'])('my nephews baby mama took a plea in arkansas for hot checks 2012. shes trying to get on at the nursing home and they keep telling her no. would a pardon help with that and how much is it to apply', [/^Yes\. In Arkansas a conviction that the Governor pardoned counts no more/, /no page we read names a fee in Arkansas/], /Canada/),
	saying(['OH'])('My sister has a 2010 theft conviction in Ohio. She wants to work at a daycare and they keep saying no. Would a pardon help with that?', /^It depends\. A pardon can lift a bar/),
	saying(['TX'])('My son got a felony in Texas in 2015. Now he cant get an apartment. Would a pardon help with that?', /^It depends\. A pardon can lift barriers to housing/),
	// A petition that nobody answered.
	federal('my cousin denise is in federal prison at aliceville alabama since 2015 for conspiracy meth she got 22 years. she filed for commutation under biden and never heard nothing. now its trump in there. does she have to file all over or is the old one still good', /^An open application stays open and need not be filed again/),
	nowhere('I filed for a pardon under Biden and never got an answer. Now Trump is president. Do I have to file again?', /^Mostly no\. An open application stays open/),
];
