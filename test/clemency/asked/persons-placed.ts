import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['happened'],
	where: null,
	says,
	never: [/whose court convicted/i, ...never],
});

/** A person beside a place, an officer, a number or a word of the law. */
// biome-ignore format: a question a line
export const personsPlaced: readonly Asked[] = [
	row('did trump pardon john rowland of connecticut', [/^Yes\. President Trump pardoned John Rowland on 28 May 2025\./], /Connecticut conviction/),
	row('did ivey spare rocky myers', [/^Yes\. Governor Ivey commuted Rocky Myers' death sentence to life/]),
	row('did newsom save kevin cooper', [/^No\. No pardon .*28 May 2021/], /247/),
	row('the men who killed ahmaud arbery can trump pardon them', [/^McMichaels and Bryan/]),
	row('did hunter get a pardon from his dad', [/^On 1 December 2024 President Biden gave Hunter Biden a full/]),
	row('is leonard peltier free', [/^In part\. Leonard Peltier has been out of prison.*at home, on the Turtle Mountain reservation/]),
	row('is chauvin still locked up', [/^Yes\. Derek Chauvin was in prison as of 17 May 2025; it may have/]),
	row('which president pardoned least', [/^Fewest pardons: .*of the Presidents since 1933/]),
	row('what is a reprieve, and which did julius jones get', [/^A reprieve only delays/, /^A reprieve only delays a punishment, mostly an execution\./]),
	row('was lorance pardoned', [/^Yes\. President Trump gave Clint Lorance a full pardon on 15/]),
	row('did biden pardon reality winner', [/^No\. No pardon or commutation of Reality Winner is known/]),
	row('what about the men biden left on death row', [/^On 23 December 2024 President Biden commuted 37 of the 40 federal death sentences/]),
	row('the county clerk in Colorado with the election machines, Trump pardoned her, is she free?', [/^No\. Tina Peters was in prison as of/]),
	row('the two brothers from Beverly Hills, did Gavin pardon them', [/Lyle and Erik Menendez/], /247/),
	row('how many in trumps first term and how many in his second', [/1,609/, /143 or 144/]),
	row('how many did bush senior pardon, and was weinberger among them', [/^George H\. W\. Bush.*74 pardons/, /^George H\. W\. Bush, by 20 January 1993: 74 pardons, 3/]),
	row('who decides in malaysia and has najib razak been pardoned', [/^Malaysia's Pardons Board under the King halved Najib Razak's/, /Malaysia/]),
	row('german pardon effects', [/^In Germany/]),
	row('uk citizen convicted in new york federal court can king charles pardon', [/Only the President can pardon a federal/], /New York conviction/),
	row('how often does newsom grant pardons', [/^Governor Newsom had granted 247/]),
	row('who is governor of vermont', [/since 5 January 2017/]),
	row('was oscar lopez rivera pardoned', [/^No\. A commutation, not a pardon: President Obama commuted Oscar/]),
	row('is bernie kerik pardoned', [/^Yes\. President Trump pardoned Bernard Kerik on 18 February 2020\./]),
	row('marissa alexander florida pardon desantis', [/^The Board of Executive Clemency of Florida can pardon Marissa/]),
	row('viola desmond pardon', [/^Nova Scotia's Lieutenant Governor pardoned Viola Desmond on 15/]),
	row('trump 34 felonies who can pardon', [/^Donald Trump New York conviction: the Governor of New York/], /1,609/),
	row('hunter biden delaware state charges pardon cover', [/^It covers federal offences from 1 January 2014 to 1 December/], /Governor of Delaware/),
	row('which three were left on death row by biden', [/Robert Bowers, Dylann Roof and Dzhokhar Tsarnaev/]),
	row('can the georgia board pardon young thug', [/^The State Board of Pardons and Paroles of Georgia can pardon/]),
	row('can ny gov pardon bannon', [/^Steve Bannon/]),
	row('Edward Joseph Snowden pardon', [/^The President can pardon Edward Snowden's federal charge\./]),
	{ ask: 'did santos get a commutation', asks: ['happened'], where: null, says: [/^Do you mean George Santos/], never: [/Brazil/] },
	{ ask: 'brock turner california pardon', asks: ['who'], where: ['CA'], says: [/^Not known: that case/, /Governor of California/] },
];
