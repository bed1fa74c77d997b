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
	row('did trump pardon john rowland of connecticut', [/^Yes\. John Rowland: 28 May 2025, President Trump: pardon/], /Connecticut conviction/),
	row('did ivey spare rocky myers', [/^Yes\. Rocky Myers: 28 February 2025, Governor Ivey: commutation/]),
	row('did newsom save kevin cooper', [/^No pardon .*28 May 2021/], /247/),
	row('the men who killed ahmaud arbery can trump pardon them', [/^McMichaels and Bryan/]),
	row('did hunter get a pardon from his dad', [/^Hunter Biden/]),
	row('is leonard peltier free', [/^Yes\. Leonard Peltier: out of prison, under supervision/]),
	row('is chauvin still locked up', [/^Yes\. Derek Chauvin: in prison, as of/]),
	row('which president pardoned least', [/^Fewest pardons: .*of the Presidents since 1933/]),
	row('what is a reprieve, and which did julius jones get', [/^A reprieve only delays/, /Julius Jones: .*commutation/]),
	row('was lorance pardoned', [/^Yes\. Clint Lorance/]),
	row('did biden pardon reality winner', [/^No pardon or commutation of Reality Winner is known/]),
	row('what about the men biden left on death row', [/^37 prisoners of the federal death row/]),
	row('the county clerk in Colorado with the election machines, Trump pardoned her, is she free?', [/^Tina Peters/]),
	row('the two brothers from Beverly Hills, did Gavin pardon them', [/Lyle and Erik Menendez/], /247/),
	row('how many in trumps first term and how many in his second', [/1,609/, /143 or 144/]),
	row('how many did bush senior pardon, and was weinberger among them', [/^George H\. W\. Bush.*74 pardons/, /Caspar Weinberger: 24 December 1992/]),
	row('who decides in malaysia and has najib razak been pardoned', [/^Najib Razak/, /Malaysia/]),
	row('german pardon effects', [/^Germany/]),
	row('uk citizen convicted in new york federal court can king charles pardon', [/Only the President can pardon a federal/], /New York conviction/),
	row('how often does newsom grant pardons', [/^Governor Newsom had granted 247/]),
	row('who is governor of vermont', [/since 5 January 2017/]),
	row('was oscar lopez rivera pardoned', [/^No\. Oscar López Rivera: .*commutation, not a pardon/]),
	row('is bernie kerik pardoned', [/^Yes\. Bernard Kerik/]),
	row('marissa alexander florida pardon desantis', [/^Marissa Alexander: the Board of Executive Clemency of Florida/]),
	row('viola desmond pardon', [/^Viola Desmond: 15 April 2010/]),
	row('trump 34 felonies who can pardon', [/^Donald Trump New York conviction: the Governor of New York/], /1,609/),
	row('hunter biden delaware state charges pardon cover', [/^Hunter Biden/], /Governor of Delaware/),
	row('which three were left on death row by biden', [/Robert Bowers, Dylann Roof and Dzhokhar Tsarnaev/]),
	row('can the georgia board pardon young thug', [/State Board of Pardons and Paroles of Georgia for the Georgia conviction/]),
	row('can ny gov pardon bannon', [/^Steve Bannon/]),
	row('Edward Joseph Snowden pardon', [/^Edward Snowden/]),
	{ ask: 'did santos get a commutation', asks: ['happened'], where: null, says: [/^Do you mean George Santos/], never: [/Brazil/] },
	{ ask: 'brock turner california pardon', asks: ['who'], where: ['CA'], says: [/^I do not know that case/, /Governor of California/] },
];
