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
	// No plain word where more is asked, or where it is not so plain.
	row('was george santos pardoned or commuted', [/^George Santos: .*commutation, not a pardon/]),
	row('was steve bannon pardoned by ny', [/^Steve Bannon/]),
	row('was tina peters pardoned', [/^Tina Peters/]),
	row('was alan turing pardoned', [/^Alan Turing/]),
	row('is joe exotic getting pardoned', [/^Joe Exotic/]),
	// What there is still to ask for.
	row('is leonard peltier still pardonable?', [/^Leonard Peltier: the President for the federal conviction/]),
	row('can george santos still be pardoned', [/^George Santos: the President for the federal conviction.*commutation, not a pardon/]),
	row('can ross ulbricht still be pardoned', [/^Ross Ulbricht: 21 January 2025, President Trump: full and unconditional pardon/]),
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
