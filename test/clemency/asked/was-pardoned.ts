import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['happened'],
	where: null,
	says,
	never,
});

/** Whether somebody was pardoned, by whom it was asked; a commutation is told apart. */
// biome-ignore format: a question a line
export const wasPardoned: readonly Asked[] = [
	row('was roger stone pardoned', [/^Yes\. Roger Stone: 23 December 2020, President Trump: pardon/]),
	row('is todd chrisley pardoned', [/^Yes\. /]),
	row('was daniel perry pardoned by abbott', [/^Yes\. Daniel Perry.*Governor Abbott/]),
	row('did ford pardon nixon', [/^Yes\. Richard Nixon/]),
	row('did trump pardon hunter biden', [/^No\. Hunter Biden: .*President Biden: full pardon/], /^Yes/),
	row('did biden pardon ross ulbricht', [/^No\. Ross Ulbricht: .*President Trump/]),
	row('was chelsea manning pardoned', [/^No\. .*commutation, not a pardon/]),
	row('was chelsea mannings sentence commuted', [/^Yes\. .*commutation/]),
	row('did leonard peltier get pardoned', [/^No\. .*commutation, not a pardon/]),
	row('has edward snowden been pardoned', [/^(?:No\.|No pardon) .*refused/]),
	// By any word for mercy, of whoever's act it was.
	row('did biden let leonard peltier out', [/^Yes\. Leonard Peltier: .*commutation/]),
	row('did trump free larry hoover', [/^No\. Larry Hoover: .*commutation of the federal sentences/]),
	row('was Jack Johnson the boxer ever forgiven', [/^Yes\. Jack Johnson/]),
	row('did rocky myers come off death row in alabama', [/^Yes\. Rocky Myers/]),
	row('did ivey spare rocky myers', [/^Yes\. Rocky Myers/]),
	row('rodney reed, did greg abbott ever do anything for him', [/^No pardon or commutation of Rodney Reed/]),
	row('did newsom ever let the menendez brothers out', [/^No pardon or commutation of Lyle and Erik Menendez.*Governor Newsom/]),
	row('did martha stewart get one', [/^No pardon or commutation of Martha Stewart/]),
	row('was joe arpaio pardoned by trump', [/^Yes\. Joe Arpaio/]),
	row('did steve bannon get a pardon', [/^In part\. Steve Bannon/]),
	row('my wife says Roger Stone got pardoned, is that right', [/^Yes\. Roger Stone/]),
	row('has joe exotic been released yet', [/^No\. Joe Exotic: in prison, as of/]),
	row('is larry hoover out', [/^No\. Larry Hoover: in prison, as of/]),
	row('is kwame kilpatrick out of prison now', [/^Yes\. Kwame Kilpatrick: released, as of/]),
	// Of a group, all of it or some.
	row('was everybody of january 6 pardoned', [/^Not all\. January 6 defendants: .*14 sentences commuted/]),
	row('did trump pardon the january 6 people', [/^Yes\. January 6 defendants/]),
	row('were the scottsboro boys pardoned', [/^Not all\. Scottsboro Boys: .*three whose convictions/]),
	row('were all the groveland four pardoned', [/^Yes\. Groveland Four: .*of all four/]),
	row('did biden commute all of federal death row', [/^Not all\. .*37 of 40/]),
	// Nobody's word where it is asked of one's own, or of somebody who had no part in it.
	row('my uncle dodged the draft, did carter pardon him', [/^Vietnam draft evaders/]),
	row('was roger stone pardoned by biden', [/^Roger Stone/]),
	row('did lil wayne keep his pardon', [/^Lil Wayne/]),
	// No plain word where more is asked, or where it is not so plain.
	row('was george santos pardoned or commuted', [/^George Santos: .*commutation, not a pardon/]),
	row('was steve bannon pardoned by ny', [/^Steve Bannon/]),
	row('was tina peters pardoned', [/^Announced only\. Tina Peters/]),
	row('was alan turing pardoned', [/^Yes\. Alan Turing/]),
	row('is joe exotic getting pardoned', [/^Joe Exotic/]),
	// What there is still to ask for.
	row('is leonard peltier still pardonable?', [/^Leonard Peltier: the President for the federal conviction/]),
	row('can george santos still be pardoned', [/^George Santos: the President for the federal conviction.*commutation, not a pardon/]),
	row('can ross ulbricht still be pardoned', [/^Ross Ulbricht: 21 January 2025, President Trump: full and unconditional pardon/]),
];

/** Whether an office may pardon somebody who is known: of all, of some or of none of the convictions. */
const may = (ask: string, says: RegExp): Asked => ({ ask, asks: ['may'], where: null, says: [says] });
// biome-ignore format: a question a line
export const mayPardonThem: readonly Asked[] = [
	may('can the president pardon derek chauvin', /^In part\. Derek Chauvin: the President cannot pardon the Minnesota conviction/),
	may('could scott peterson get a pardon from trump', /^No\. Scott Peterson: the President cannot pardon the California conviction, only the Governor of California can/),
	may('could diddy get a pardon from trump', /^Yes\. Sean Combs: the President can pardon the federal conviction/),
	may('can polis pardon tina peters', /^Yes\. Tina Peters: the Governor of Colorado/),
	may('can trump pardon tina peters', /^No\. Tina Peters: the President cannot/),
	may('can abbott pardon rodney reed', /^Rodney Reed: the Governor of Texas if the Board/),
	may('can kehoe pardon marcellus williams', /^Marcellus Williams/),
	may('can desantis pardon jim morrison alone', /^No\. Jim Morrison: the Board of Executive Clemency of Florida/),
];

const stranger = (ask: string, ...says: readonly RegExp[]): Asked => ({
	ask,
	asks: ['who'],
	where: null,
	says: [/^I do not know that case/, /"United States v\." is federal/, /only the President can/i, ...says],
});

/** A name the register lacks beside a state: which court it was nobody said. */
// biome-ignore format: a question a line
export const strangers: readonly Asked[] = [
	stranger('Marilyn Mosby was convicted in Greenbelt Maryland, who can pardon her', /Governor of Maryland/),
	stranger('can the governor of texas pardon Darnell Hopkins', /Governor of Texas/),
	stranger('Ashley Kowalski got 10 years in Ohio for fraud, who pardons her', /Governor of Ohio/),
	stranger('who could pardon Tonya Harding in oregon', /Governor of Oregon/),
	stranger('was Kwame Brown pardoned in georgia', /State Board of Pardons and Paroles of Georgia/),
	stranger('can pritzker pardon jussie smollett', /Governor of Illinois/),
	stranger('free darnell hopkins texas', /Governor of Texas/),
	stranger('Marvin Guy killed a cop in Texas can abbott pardon him', /Governor of Texas/),
	...[
		'who can pardon Jose Ramirez, convicted in Cook County Illinois',
		'Sheila Dawkins convicted in federal court in Tampa, who pardons',
		'my brother Darnell Hopkins was convicted in Texas, who can pardon him',
		'can someone from Fluvanna Correctional Center in virginia get a pardon',
		'Hays Kansas conviction who pardons',
		'First Time Offender act georgia pardon',
		'can the Texas Board of Pardons and Paroles pardon anyone',
	].map((ask): Asked => ({ ask, asks: ['who'], where: null, says: [/can/], never: [/I do not know that case/] })),
];

/** Two cases, the second without the word for it. */
// biome-ignore format: a question a line
export const oneFrom: readonly Asked[] = [
	{ ask: 'my sister has a federal case and I have one from Florida who pardons each of us', asks: ['who'], where: ['US', 'FL'], says: [/Only the President can pardon a federal/, /Florida conviction/] },
	{ ask: 'his felony is from texas and mine is from oklahoma, who do we ask', asks: ['who'], where: ['TX', 'OK'], says: [/Texas/, /Oklahoma/] },
	{ ask: 'one conviction in nevada 2009 and another from arizona 2014, who pardons', asks: ['who'], where: ['NV', 'AZ'], says: [/Nevada/, /Arizona/] },
];
