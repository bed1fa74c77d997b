import { type Asked, saying } from './row.js';

const row = saying([]);

/** Asked in a roundabout way, and what was asked of a case beside what was done. */
// biome-ignore format: a question a line
export const putPolitely: readonly Asked[] = [
	row('Could you please tell me whether Andrew Johnson ever pardoned Jefferson Davis?', [/^Yes\. President Andrew Johnson's general pardon/]),
	row('Would you please tell me whether Trump pardoned Ross Ulbricht?', [/^Yes\. President Trump gave Ross Ulbricht/], /Federal conviction/),
	row('May I ask whether Nixon was ever pardoned?', [/^Yes\. President Ford gave Richard Nixon a full pardon/]),
	row('Please tell me if Nixon was pardoned', [/^Yes\. President Ford/]),
	row('I would like to know whether President Johnson really pardoned Dr. Samuel Mudd.', [/^Yes\. President Andrew Johnson pardoned Samuel Mudd/]),
	row('Would you know whether the Scottsboro Boys were ever pardoned by Alabama?', [/^Yes\. Clarence Norris was pardoned on 25 October 1976.*Patterson, Weems and Wright/]),
	row('May I ask who decides on pardons in the state of Georgia, the governor or a board?', [/^Only the State Board of Pardons and Paroles/], /5 years/),
	row('What is an "executive grant of clemency," if I may ask?', [/^It is the formal act/], /five years/),
	row('Would you kindly explain why Franklin Roosevelt is said to have pardoned more people than any other president?', [/^He was President for twelve years/], /Biden/),
	row('why did fdr pardon so many people', [/twelve years.*1933/]),
	// Whether it was allowed is asked of the power.
	row('did biden pardon his son and is that legal', [/Yes\. On 1 December 2024/, /Yes\. Clinton pardoned his half-brother/]),
	row('Did Biden pardon Hunter Biden? Was he allowed to do that?', [/Yes\. Clinton pardoned his half-brother in 2001/], /conditions/),
	row('did trump pardon ross ulbricht? can he just do that?', [/Yes\. The President may pardon whomever he chooses/]),
	row('can a president pardon whoever he wants', [/^Yes\. The President may pardon whomever/]),
	row('Trump pardoned a friend of his. Is that legal?', [/^Yes\. The President may pardon whomever/]),
	// That was no pardon.
	row('Has Robert E. Lee ever had his citizenship restored, and was that a pardon?', [/^Yes\. President Ford gave it back in 1975/, /No\. Congress gave Lee's citizenship back/]),
	row("was jefferson davis's citizenship restored? was he tried?", [/^Yes\./, /No\. Jefferson Davis was charged/]),
	row('Biden let Peltier out. was that a pardon?', [/^No\. A commutation, not a pardon/]),
	row('Has Leonard Peltier been pardoned, and is he free now?', [/^No\. A commutation/, /In part\. Leonard Peltier has been out of prison/]),
	row('is peltier out of prison', [/^Yes\. Leonard Peltier has been out of prison/]),
	row('is alice marie johnson pardoned and what job does she got now', [/^Yes\./, /pardon czar/]),
	row('Did Governor George Ryan of Illinois really empty death row before he left office?', [/^Yes\. Governor Ryan emptied/]),
	row('did the governor of Illinois really empty the whole death row', [/^Yes\. Governor Ryan emptied/]),
	row('who commuted Julius Jones and is he ever gonna get out', [/Governor Stitt/, /No\. As the order of 2021 stands/]),
	row('did Biden pardon his whole family or just Hunter', [/^Not just Hunter/]),
	row('can Derek Chauvin be pardoned by Trump for killing george floyd', [/^Not for the murder/]),
	row('can the menendez brothers get clemency from Newsom', [/^Yes\. Governor Newsom can/]),
	row('who was it got the whiskey tax fellers pardoned way back, was that washington', [/President Washington pardoned John Mitchell/]),
	// A year is that year.
	row('Did Governor Kathy Hochul of New York grant any pardons last year?', [/^Yes\. In August 2025.*13 immigrants/]),
	row('has the governor of illinois let anybody out this year', [/^Not known: .* in 2026/], /^Yes/),
	row('Would you be so kind as to say whether the Mayor of Washington, D.C., can pardon anybody?', [/^Hardly anybody: the Mayor of D\.C\. may pardon little more/]),
	row('whats the difference between an absolute pardon and a simple pardon in Virginia', [/^A simple pardon forgives.*an absolute one/]),
];
