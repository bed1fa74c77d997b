import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	...{ ask, asks: ['general'], where: [], says },
	never: [/depends on whose court/, /^I (?:do not know|did not)/, /Ask (?:it|the rest) in another message/, ...never],
});

/** Put blindly, and judged by somebody who had not seen the answers' making: each with what it must and must not say. */
// biome-ignore format: a question a line
export const blindSix: readonly Asked[] = [
	// Somebody's case told in a story.
	row('ok hear me out because everybody in this thread is getting it wrong. Luigi Mangione has a state case in Manhattan AND a federal case. People here say trump would never but lets say some president in 2029 likes him, or hochul loses and the new guy likes him. As far as i can see there isnt even a conviction yet?? so could a president wipe out everything right now, before there is any trial, or only half of it, and could the governor of new york do hers before a verdict? genuinely asking', [/^Luigi Mangione: .*President could act only on the federal case \(even before trial\).*Governor only after a state conviction/], /Nobody can yet/, /stays on record/),
	row("I'm writing a piece about Larry Hoover, the founder of the Gangster Disciples. My understanding is that in the spring of 2025 the President commuted what he had from the federal court in Chicago, but I am told he is still behind bars because of an old murder case from the seventies in Illinois. My editor wants to know before six whether he got a pardon or a commutation, why he is not out, and whose decision it is now. Can you tell me that in a few words?", [/^Larry Hoover: 28 May 2025, President Trump: commutation, not a pardon/, /Illinois one stands, for Illinois's Governor/, /the Governor of Illinois for the Illinois conviction/], /asks the President for reasons/),
	row('I run a podcast on courts in Boston. Larry Hoover got something from Trump in May of 2025 and yet he sits in a cell, my guess is for the Illinois murder. Is that a pardon he got and who can let him out now?', [/^Larry Hoover: .*commutation, not a pardon/, /Governor/]),
	row('Luigi Mangione is charged in New York and in federal court. Nothing decided yet I think. Who could pardon him before the trial, and who after?', [/^Luigi Mangione: .*President could act only on the federal case/]),
	row('My understanding is that Sam Bankman-Fried was tried in Manhattan and I live in Texas. My editor asks whose decision it is. Could the governor of New York do it?', [/^Sam Bankman-Fried: .*only the President can/], /Only the Governor/),
	row('My son is doing 20 years in Illinois for murder, just like Larry Hoover was. Whose decision is it to let my son out early, the governor or the president?', [/^Only the Governor of Illinois/], /Larry Hoover/),
	row('I was convicted in Manhattan like Luigi Mangione will be. Who pardons me in New York?', [/^Only the Governor of New York/], /Mangione/),
	row('menendez brothers: is the clemency request still open & who decides', [/application was still called active/, /Governor of California/]),
	row('Netanyahu pardon status?', [/^Benjamin Netanyahu: 26 April 2026, President Herzog: .*put off/]),
	row('any news on the netanyahu pardon', [/put off/]),
	row('Has Tina Peters been released?', [/^Tina Peters: in prison, as of April 2026/]),
	row('who do we deliver our petition to for julius jones', [/never again be eligible/, /Oklahoma Pardon and Parole Board/]),
	// Two questions in one.
	row('whos governor of oklahoma rn and can he do it by himself', [/^Governor of Oklahoma: Kevin Stitt/, /only if the Pardon and Parole Board recommends it/], /Yes/),
	row('who is the govenor in arkansas and does she decide pardons', [/^Governor of Arkansas: Sarah Huckabee Sanders/, /Only the Governor of Arkansas can pardon/]),
	row('whos the gov of ohio rn and does he decide', [/Mike DeWine/, /Only the Governor of Ohio can pardon/]),
	row('who is governor of florida, can she do it alone', [/DeSantis/, /No\. Only the Board of Executive Clemency/]),
	row('who won wisconsin governor and when do they take over', [/^Who won the last election in Wisconsin: no page we read says/, /January 2027/], /How often the board meets/),
	row('who won the texas governor race and when do they take office', [/January 2027/], /How often the board meets/),
	row('I work the front desk at the town hall in Clovis. A gentleman came in this morning, 71 years old, an Army veteran. He says he was court-martialed at Fort Bragg in 1974, six months in the stockade and a bad conduct discharge, and nobody would ever tell him how to clear it. He has a letter from some agency that says that our governor has nothing to do with it. I told him I would find out whom he has to ask, whether there is a waiting time, and if his discharge would be changed by a pardon.', [/Secretary of the Army/, /5 years/, /discharge is not changed by it/]),
	// Lists, boards, and what they vote on.
	row("Which states require the board's favorable recommendation before a governor may pardon?", [/Arizona, Delaware, Louisiana, Oklahoma, Pennsylvania and Texas/]),
	row('which states need a board recommendation before the governor acts', [/Arizona, Delaware, Louisiana, Oklahoma, Pennsylvania and Texas/]),
	row('who sits on the florida clemency board', [/^The Governor, the Attorney General, the Chief Financial Officer and the Commissioner of Agriculture/], /since 2003/),
	row('how many people sit on the georgia board', [/five members/]),
	row('can the legislature in mississippi give back voting rights and by what vote', [/two thirds of both houses/], /^No\b/),
	row('how many votes does the mississippi legislature need to restore suffrage', [/two thirds of both houses/]),
	// Immigration.
	row('green card 12 yrs, petit larceny queens ny. can hochul pardon stop ICE from deporting me', [/moral turpitude/, /Only the Governor of New York can pardon/], /^No\b/),
	row('theft w 1 yr sentence = aggravated felony they say. los angeles. does a newsom pardon save me', [/^Immigration: .*aggravated felonies are among them/], /^No\b/),
	row('aggravated felony, can the governor of texas help with a pardon', [/^Immigration: /, /aggravated felonies are among them/]),
	row('does a georgia board pardon count for immigration or does it have to come from the governor', [/A board's counts where it holds the state's power to pardon, as Georgia's did/], /governor must/),
	row('is illegal reentry something the president can pardon', [/federal crime.*the President alone can pardon/], /citizen/),
	row('can trump pardon someone for illegal reentry', [/the President alone can pardon/]),
	row('is illegal re-entry pardonable', [/the President alone can pardon/]),
	// When, and with an appeal open.
	row('does my boy have to be done with his appeal before he can ask the president for clemency', [/normally not while an appeal or another remedy is open/], /^No\b/),
	row('does the president need my appeal to be finished', [/normally not while an appeal/]),
	row('how long must i wait in iowa to get gun rights restored', [/^When to ask in Iowa: 5 years \(firearms/], /Ten years/),
	row('florida how many yrs b4 i can ask for the firearm authority', [/^When to ask in Florida: 8 years \(firearms/], /[Tt]en years|10 years/),
	// Guns.
	row('Ok so back in 1993 I was 25 and stupid and got a felony for breaking in a camp with two buddies, Kanawha county WV. Did 14 months at Huttonsville. Been clean since, married 29 yrs, deacon at my church, and drove truck for the state for 20 years. Governor pardoned me last spring and I have the paper in a frame. I went to buy a 30-06 at Cabelas for deer season and got denied. Isnt the pardon enough here in West Virginia or what else do I got to do', [/^Guns in West Virginia: .*a court must/], /Yes/),
	row('federal felony montana. can the governor restore my gun rights', [/only the President can/], /^Yes/),
	// Other countries.
	row('can carney pardon someone, hes the PM of canada', [/^The Prime Minister cannot pardon alone/, /Governor General/], /Delaware/),
	row('Can Macron pardon Marine Le Pen now, before her appeal is decided?', [/^France: After a final conviction/, /conviction stays in the record/], /Yes/),
	row('can the french president pardon before the appeal', [/^France: After a final conviction/]),
	row("Hi, I run a campaign for a woman in Kansas, we have 80,412 signatures on Change.org as of tonight. She was convicted in Sedgwick County in 2009 for killing the man who beat her for years, and she's in the Topeka women's prison now. Our volunteers want to do it properly and not only make noise on the internet, so we want to file a real application next month. Where does the application go, who has to get a copy, do we have to put it in a newspaper, and how long may they take?", [/Prisoner Review Board; copies to judge, prosecutor/, /newspaper/, /120 days/], /Proof of a pardon/),
];
