import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['office-holder'],
	where: null,
	says,
	never: [/whose court/i, /can pardon/, ...never],
});

/** Who held an office before, after and in a year, and whether somebody still does. */
// biome-ignore format: a question a line
export const officeTimes: readonly Asked[] = [
	row('who comes after evers', [/^Who follows Tony Evers as Governor of Wisconsin: no page we read says/]),
	row('who was governor of virginia before spanberger', [/^Before Abigail Spanberger .* Glenn Youngkin, until 17 January 2026/]),
	row('who did kathy hochul replace', [/Andrew Cuomo, until 24 August 2021/]),
	row('hochuls predecessor', [/Andrew Cuomo/]),
	row('who was our last governor in new jersey', [/Phil Murphy/, /Mikie Sherrill/]),
	row('who replaced glenn youngkin', [/^After Glenn Youngkin came Abigail Spanberger/]),
	row('who was president before trump', [/Joe Biden, until 20 January 2025/], /^Do you mean/),
	row('who was before biden', [/Donald J\. Trump, until 20 January 2021/]),
	row('who was the president in 1975', [/^President in 1975: Gerald Ford/]),
	row('who was governor of ohio in 2015', [/^Who was Governor of Ohio in 2015: no page we read says/, /John Kasich/]),
	row('is youngkin still governor', [/^No longer: Glenn Youngkin was Governor of Virginia until 17 January 2026/]),
	row('is desantis still governor', [/^Yes\. Governor of Florida: Ron DeSantis/]),
	row('is greg abbot still gov of texas?', [/Greg Abbott, since 20 January 2015/]),
	row('is biden still president', [/^No longer: Joe Biden/]),
	row('has inslee left office', [/^No longer: Jay Inslee/]),
	row('when does trumps term end', [/^President: Donald J\. Trump.*until 20 January 2029/], /When to ask/),
	row('who is the lieutenant governor of texas', [/^Who holds that office in Texas: no page we read says/]),
	row('who is attorney general of pennsylvania', [/^Who holds that office/]),
];

const of = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['numbers'],
	where: null,
	says,
	never: [/whose court/i, /no such power/, ...never],
});

/** Whom somebody pardoned, and numbers in other words. */
// biome-ignore format: a question a line
export const whomAndHowMany: readonly Asked[] = [
	of('who did trump pardon', [/^Clemency by Donald Trump, second term, in cases known here: Five former NFL players \(2026\), January 6 defendants/, /1,609/]),
	of('list of people biden pardoned', [/^Clemency by Joe Biden/, /4,165/], /Do you mean/),
	of('who did obama pardon', [/Chelsea Manning \(2017\)/, /212/]),
	of('who got pardoned by jimmy carter', [/^Clemency by Jimmy Carter/]),
	of('commutations by obama', [/1,715/]),
	of('who did cuomo pardon before he quit', [/Governor Cuomo/]),
	of('who did wolf pardon in pennsylvania', [/Meek Mill/]),
	of('whitmers pardons', [/^Clemency by Gretchen Whitmer/]),
	of('parsons pardons missouri', [/Mark and Patricia McCloskey/]),
	of('has hochul pardoned more than cuomo', [/^Governor Hochul had granted 90 pardons and 17 commutations by/]),
	of('did phil murphy pardon people before he left', [/^Yes\. Governor Murphy had granted 283/]),
	of('which governor has pardoned the most people', [/^Not known for all governors\. The largest counts we read:.*Wolf.*Evers/], /Roosevelt/),
	of('how many pardons in 2020', [/^Donald Trump, first term in 2020: 52 pardons/]),
	of('how many pardons were granted in 2016', [/^Barack Obama in 2016 alone: no page/, /212/]),
	of('did biden give more than 4000 clemencies', [/^Joe Biden.*4,165/]),
	of('what percentage of petitions did obama accept', [/212/, /How many petitions that was of: no page/]),
	of('how many people did clinton pardon on his last day', [/^On 20 January 2001, his last day, Clinton granted 140 pardons/], /396/),
	{ ask: 'did newsom pardon scott peterson', asks: ['happened'], where: ['CA'], says: [/Scott Peterson/], never: [/247/] },
	{ ask: 'can governor dewein commute', asks: ['may'], where: ['OH'], says: [/Governor of Ohio can commute/] },
	{ ask: 'can desantos pardon a florida murderer', asks: ['may'], where: ['FL'], says: [/not alone.*Florida/] },
];
