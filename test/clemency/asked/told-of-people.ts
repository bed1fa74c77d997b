import { type Asked, saying } from './row.js';

const row = saying([]);

/** People and officers of the register: which mercy it was, what is over, what is not known, and nothing twice. */
// biome-ignore format: a question a line
export const toldOfPeople: readonly Asked[] = [
	// Who was pardoned has nothing left to be pardoned.
	row('can jack johnson be pardoned', [/^Already pardoned\. President Trump pardoned Jack Johnson on 24 May 2018/], /can pardon/),
	row('who can pardon roger stone', [/^President Trump pardoned Roger Stone/], /can pardon/),
	row('was Marcus Garvey pardoned after he died? which president', [/^Yes\. President Biden pardoned Marcus Garvey/], /can pardon/, /Biden.*Biden/),
	row('Was Susan B. Anthony pardoned after her death, and did her museum accept it?', [/^Yes\. President Trump pardoned Susan B\. Anthony.*No\. The museum/], /can pardon/, /2020.*2020/),
	row('was trevor milton pardoned and why', [/^Yes\. President Trump pardoned Trevor Milton.*Trump said/], /can pardon/),
	row('can pritzker pardon rod blagojevich', [/^No\. The Governor of Illinois cannot/]),
	// Which of two it was.
	row('was rod blagojevich pardoned or only commuted', [/^Both\. President Trump commuted.*full pardon on 10 February 2025/]),
	row('was michael milken pardoned or commuted', [/^A pardon: President Trump/]),
	row('did obama pardon chelsea manning or just shorten her sentence', [/^A commutation, not a pardon/]),
	row('did alice johnson get a full pardon or just a commutation', [/^Both\./], /Do you mean/),
	// Where somebody is.
	row('is ross ulbricht still in prison', [/^No\. President Trump gave Ross Ulbricht/]),
	row('is julius jones still on death row', [/^No\. Governor Stitt commuted Julius Jones' death sentence/]),
	row('was robert roberson executed', [/^No\. Robert Roberson was on death row as of 9 October 2025/]),
	row('is rodney reed still alive', [/^Yes\. Rodney Reed was on death row as of/]),
	row('was troy davis executed', [/^Yes\. The sentence of death was carried out/]),
	row('is leonard peltier still on parole', [/^Yes\. Leonard Peltier was out of prison, under supervision/]),
	row('is leonard peltier free or still on house arrest', [/^Leonard Peltier has been out of prison.*at home, on the Turtle Mountain reservation/]),
	// What is not known is no flat no.
	row('Has Tina Peters of Colorado received clemency from Governor Polis?', [/^No, none known as of April 2026\. Governor Polis said/], /it may have changed/),
	row('has luigi mangione been pardoned', [/^No\. No pardon or commutation of Luigi Mangione is known/]),
	// Money, reasons, votes.
	row('does trevor milton still owe restitution', [/^No\. After the pardon of March 2025/], /commutation can cancel/),
	row('why did trump pardon the chrisleys', [/^Trump said that they had been given pretty harsh treatment/]),
	row('who pardoned Nixon and why', [/^President Ford gave Richard Nixon.*Ford wrote/]),
	row('did the board vote for julius jones', [/^Oklahoma's Pardon and Parole Board recommended life with parole by 3 to 1/]),
	row('Robert Roberson in texas - was he executed? what did the board say', [/^No\. .*death row.*voted against.*6 to 0/]),
	// Officers, and what they did.
	row('did gov parson pardon kansas city chiefs coach britt reid', [/^No\. A commutation, not a pardon: Governor Parson commuted Britt Reid/], /former governor/),
	row('Could you tell me please whether Jimmy Carter pardoned the draft evaders of the Vietnam War?', [/President Carter pardoned the Vietnam draft evaders/], /former President/),
	row('Did Governor Ryan of Illinois really empty death row, and in what year was that?', [/^Yes\. Governor Ryan emptied.*11 January 2003/], /Quinn/),
	row('has anyone on death row in Missouri been commuted by Mike Parson', [/^Not known: .*Governor Parson.*Darrell Mease/], /^Yes/),
	row('has Gavin Newsom pardoned anyone on death row', [/Newsom.*reprieve on 13 March 2019/], /Rustin/),
	row('did kasich commute death sentences', [/^Yes\. Governor Kasich commuted seven/]),
	row('did the governor of north carolina take people off death row', [/^Yes\. Governor Cooper commuted 15/], /How many were granted/),
	row('did Trump pardon any soldiers for war crimes? Which ones?', [/Behenna.*Lorance.*Golsteyn.*Gallagher/]),
	row('which president started pardoning turkeys', [/George H\. W\. Bush made it one on 17 November 1989/], /Türkiye/),
	row('which governor commuted the most death sentences', [/^George Ryan of Illinois/], /Evers/),
	row('how many people on death row have been granted clemency since 1976', [/^82 one by one/], /Signatures/),
	row('has anyone ever been pardoned after they were executed', [/Lena Baker.*Joe Arridy/]),
	// People who were not known.
	row('was george stinney pardoned', [/^No\. George Stinney was not pardoned: a South Carolina judge/]),
	row('Was Peter Yarrow ever pardoned, and if so, by which President?', [/^Yes\. President Carter gave Peter Yarrow/]),
	row('Has Ravi Ragbir been pardoned', [/^Yes\. President Biden pardoned Ravi Ragbir/]),
	row('is pamela moses free', [/^Yes\. Pamela Moses no longer faces charges/]),
	row('did haley barbour pardon murderers', [/^Yes\. Among more than 200/], /former governor/),
	row('was clarence norris pardoned', [/^Yes\. Clarence Norris was pardoned on 25 October 1976/]),
	row('who did clinton pardon on his last day', [/Marc Rich \(2001\)/], /Flipper/),
	row('who did biden pardon on his last day', [/^Clemency by Joe Biden.*Leonard Peltier/], /Who was pardoned last/),
	row('did biden pardon his brother too or just Hunter', [/^Yes\. President Biden pardoned his brothers James and Francis/]),
	row('is rodney reed still on death row and who could spare him', [/^Yes\. Rodney Reed was on death row.*one 30-day reprieve/]),
	row('does kwame kilpatrick still owe restitution', [/^Whether Kwame Kilpatrick still has to pay, no page we read says/]),
	row('is bernie madoff still alive', [/^No\. Bernie Madoff has died/], /can pardon/),
	// The dead, by state.
	row('Is a Governor in Maine allowed to pardon a person who has already died?', [/^Yes\. .*Maine.*Donald Gellers/]),
	row('my dad passed away in prison in mississippi. can he be pardoned after death', [/^Yes, as a rule\. Presidents and several states/], /The dead in/),
];
