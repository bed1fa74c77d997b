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
	row('was roger stone pardoned', [/^Yes\. President Trump pardoned Roger Stone on 23 December 2020\./]),
	row('is todd chrisley pardoned', [/^Yes\. /]),
	row('was daniel perry pardoned by abbott', [/^Yes\. Governor Abbott gave Daniel Perry a full pardon on 16 May/]),
	row('did ford pardon nixon', [/^Yes\. President Ford gave Richard Nixon a full pardon on 8/]),
	row('did trump pardon hunter biden', [/^No\. On 1 December 2024 President Biden gave Hunter Biden a full/], /^Yes/),
	row('did biden pardon ross ulbricht', [/^No\. President Trump gave Ross Ulbricht a full and unconditional/]),
	row('was chelsea manning pardoned', [/^No\. .*commutation, not a pardon/]),
	row('was chelsea mannings sentence commuted', [/^Yes\. President Obama commuted Chelsea Manning's sentence on 17/]),
	row('did leonard peltier get pardoned', [/^No\. .*commutation, not a pardon/]),
	row('has edward snowden been pardoned', [/^(?:No\.|No pardon) .*refused/]),
	// By any word for mercy, of whoever's act it was.
	row('did biden let leonard peltier out', [/^Yes\. President Biden commuted Leonard Peltier's sentence on 20/]),
	row('did trump free larry hoover', [/^No\. President Trump commuted Larry Hoover's federal sentences/]),
	row('was Jack Johnson the boxer ever forgiven', [/^Yes\. President Trump pardoned Jack Johnson on 24 May 2018, long/]),
	row('did rocky myers come off death row in alabama', [/^Yes\. Governor Ivey commuted Rocky Myers' death sentence to life/]),
	row('did ivey spare rocky myers', [/^Yes\. Governor Ivey commuted Rocky Myers' death sentence to life/]),
	row('rodney reed, did greg abbott ever do anything for him', [/^No\. No pardon or commutation of Rodney Reed/]),
	row('did newsom ever let the menendez brothers out', [/^No\. No pardon or commutation of Lyle and Erik Menendez is known as of/]),
	row('did martha stewart get one', [/^No\. No pardon or commutation of Martha Stewart/]),
	row('was joe arpaio pardoned by trump', [/^Yes\. President Trump pardoned Joe Arpaio on 25 August 2017,/]),
	row('did steve bannon get a pardon', [/^In part\. President Trump pardoned Steve Bannon in the fund case/]),
	row('my wife says Roger Stone got pardoned, is that right', [/^Yes\. President Trump pardoned Roger Stone on 23 December 2020\./]),
	row('has joe exotic been released yet', [/^No\. Joe Exotic was in prison as of 18 March 2025; it may have/]),
	row('is larry hoover out', [/^No\. Larry Hoover was in prison as of June 2025; it may have/]),
	row('is kwame kilpatrick out of prison now', [/^Yes\. Kwame Kilpatrick was out of prison as of 20 January 2021\./]),
	// Of a group, all of it or some.
	row('was everybody of january 6 pardoned', [/^Not all\. On 20 January 2025 President Trump pardoned nearly all/]),
	row('did trump pardon the january 6 people', [/^Yes\. On 20 January 2025 President Trump pardoned nearly all the/]),
	row('were the scottsboro boys pardoned', [/^Yes\. Clarence Norris was pardoned on 25 October 1976.*21 November 2013/]),
	row('were all the groveland four pardoned', [/^Yes\. Florida's Clemency Board with Governor DeSantis pardoned/]),
	row('did biden commute all of federal death row', [/^Not all\. On 23 December 2024 President Biden commuted 37 of the/]),
	// Nobody's word where it is asked of one's own, or of somebody who had no part in it.
	row('my uncle dodged the draft, did carter pardon him', [/^President Carter pardoned the Vietnam draft evaders as a class/]),
	row('was roger stone pardoned by biden', [/^President Trump pardoned Roger Stone on 23 December 2020\./]),
	row('did lil wayne keep his pardon', [/^President Trump gave Lil Wayne a full pardon on 20 January 2021\./]),
	// No plain word where more is asked, or where it is not so plain.
	row('was george santos pardoned or commuted', [/^A commutation, not a pardon: President Trump commuted George/]),
	row('was steve bannon pardoned by ny', [/^President Trump pardoned Steve Bannon in the fund case on 20/]),
	row('was tina peters pardoned', [/^Announced only\. President Trump announced a pardon for Tina/]),
	row('was alan turing pardoned', [/^Yes\. The Queen pardoned Alan Turing on 24 December 2013, on the/]),
	row('is joe exotic getting pardoned', [/^Nobody can say.*Joe Exotic/]),
	// What there is still to ask for.
	row('is leonard peltier still pardonable?', [/^Yes\. The President can pardon Leonard Peltier's federal/]),
	row('can george santos still be pardoned', [/^Yes\. The President can pardon George Santos' federal conviction\./]),
	row('can ross ulbricht still be pardoned', [/^Already pardoned\. President Trump gave Ross Ulbricht a full and unconditional/]),
];

/** Whether an office may pardon somebody who is known: of all, of some or of none of the convictions. */
const may = (ask: string, says: RegExp): Asked => ({ ask, asks: ['may'], where: null, says: [says] });
// biome-ignore format: a question a line
export const mayPardonThem: readonly Asked[] = [
	may('can the president pardon derek chauvin', /^In part\. The President cannot pardon Derek Chauvin's Minnesota/),
	may('could scott peterson get a pardon from trump', /^No\. The President cannot pardon Scott Peterson's California/),
	may('could diddy get a pardon from trump', /^Yes\. The President can pardon Sean Combs' federal conviction\./),
	may('can polis pardon tina peters', /^Yes\. The Governor of Colorado can pardon Tina Peters' Colorado/),
	may('can trump pardon tina peters', /^No\. The President cannot pardon Tina Peters' Colorado/),
	may('can abbott pardon rodney reed', /^Yes, but not alone\. The Governor of Texas, if the Board of Pardons and Paroles/),
	may('can kehoe pardon marcellus williams', /^Marcellus Williams was executed on 24 September 2024\..*after death\. The Governor of Missouri/),
	may('can desantis pardon jim morrison alone', /^No\. The Board of Executive Clemency of Florida can pardon Jim/),
];

const stranger = (ask: string, ...says: readonly RegExp[]): Asked => ({
	ask,
	asks: ['who'],
	where: null,
	says: [/^Not known: that case/, /"United States v\." is federal/, /only the President can/i, ...says],
});

/** A name the register lacks beside a state: which court it was nobody said. */
// biome-ignore format: a question a line
export const strangers: readonly Asked[] = [
	stranger('Marla Quimby was convicted in Greenbelt Maryland, who can pardon her', /Governor of Maryland/),
	stranger('can the governor of texas pardon Darnell Hopkins', /Governor of Texas/),
	stranger('Ashley Kowalski got 10 years in Ohio for fraud, who pardons her', /Governor of Ohio/),
	stranger('who could pardon Tonya Harding in oregon', /Governor of Oregon/),
	stranger('was Kwame Brown pardoned in georgia', /State Board of Pardons and Paroles of Georgia/),
	stranger('can pritzker pardon marvel quibbleton', /Governor of Illinois/),
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
	].map((ask): Asked => ({ ask, asks: ['who'], where: null, says: [/can/], never: [/Not known: that case/] })),
];

/** Two cases, the second without the word for it. */
// biome-ignore format: a question a line
export const oneFrom: readonly Asked[] = [
	{ ask: 'my sister has a federal case and I have one from Florida who pardons each of us', asks: ['who'], where: ['US', 'FL'], says: [/Only the President can pardon a federal/, /Florida conviction/] },
	{ ask: 'his felony is from texas and mine is from oklahoma, who do we ask', asks: ['who'], where: ['TX', 'OK'], says: [/Texas/, /Oklahoma/] },
	{ ask: 'one conviction in nevada 2009 and another from arizona 2014, who pardons', asks: ['who'], where: ['NV', 'AZ'], says: [/Nevada/, /Arizona/] },
];
