import type { Asked } from './row.js';

const row = (ask: string, says: readonly RegExp[], ...never: readonly RegExp[]): Asked => ({
	ask,
	asks: ['happened'],
	where: null,
	says,
	never,
});

/** A name beside a place: spelled otherwise it is asked back, shared by several it is the one of that place. */
// biome-ignore format: a question a line
export const namesAndPlaces: readonly Asked[] = [
	row('steve avry wisconsin governor pardon', [/^Do you mean Steven Avery/]),
	row('rodney red texas clemency', [/^Do you mean Rodney Reed/]),
	row('melisa lucio texas board', [/^Do you mean Melissa Lucio/]),
	row('adnan sayed maryland pardon', [/^Do you mean Adnan Syed/]),
	row('mumia abu jamaal shapiro', [/^Do you mean Mumia Abu-Jamal/]),
	row('mumia abu jammal', [/^Do you mean Mumia Abu-Jamal/]),
	row('mumia abu-jamal', [/^The Governor of Pennsylvania, if the Board of Pardons agrees/]),
	row('did macron pardon sarkozy', [/^No\. No pardon or commutation of Nicolas Sarkozy is known as of 13 November 2025\./]),
	row('did the minnesota board look at chauvin', [/^The Board of Pardons of Minnesota can pardon Derek Chauvin's/]),
	row('is larry hoover still serving in illinois', [/Larry Hoover/]),
	row('did jane roebuck get pardoned', [/Not known: that case/]),
	row('can moore pardon me w/o the parole commission', [/Governor of Maryland/]),
	row('how many did moore pardon', [/175,000/]),
	row('did hochul pardon anyone', [/^Yes\. Governor Hochul had granted 90 pardons and 17 commutations/]),
	row('my ex was convicted in ontario for fraud can he get a record suspension', [/Canada/], /California/),
	row('ontario california theft pardon', [/California/], /Canada/),
	row('is hunter biden pardoned', [/Hunter Biden/], /Guns/),
	row('hartford. convicted in middlesex superior court, who pardons', [/Board of Pardons|Connecticut/], /New Jersey/, /Massachusetts/),
	row('worcester, middlesex superior court case, who can pardon', [/Massachusetts/], /New Jersey/),
	row('essex superior court massachusetts, who can pardon', [/Massachusetts/], /Maryland/),
	row('pardon my french but who pardons in nevada', [/Nevada/], /France/),
	row('my record in michigan, i lost my VA benefits, who pardons', [/Michigan/], /Virginia/),
	row('dishonorable discharge, court martial, i cant get VA. who pardons', [/court-martial/], /Virginia/),
	row('who pardons, tribunal de primera instancia in ponce puerto rico', [/Puerto Rico/], /France/),
	row('tribunal de police lyon, qui peut gracier', [/France/]),
];
