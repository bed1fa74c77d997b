import type { Asked } from './row.js';

const asked = (ask: string, where: string, says: readonly RegExp[], never: readonly RegExp[] = []): Asked => ({
	ask,
	asks: ['who'],
	where: [where],
	says,
	never: [/whose court convicted/i, /Only the President can pardon a federal/, /^A presidential pardon/, ...never],
});

/** Courts, cities and instruments of other countries, with no word on the country. */
// biome-ignore format: a question a line
export const courtsAbroad: readonly Asked[] = [
	asked('amtsgericht köln convicted me, the land or the federal president', 'de', [/Minister-President of that Land/]),
	asked('landgericht münchen, how do i ask for mercy', 'de', [/mercy office/]),
	asked('winnipeg hybrid offence, when can the record be suspended', 'ca', [/five years for a summary offence/]),
	asked('calgary when may i apply for a record suspension, indictable offence', 'ca', [/ten years/]),
	asked('halifax nova scotia summary offence, how long must i wait', 'ca', [/record suspension/]),
	asked('saskatoon summary conviction', 'ca', [/Parole Board/]),
	asked('ontario court conviction', 'ca', [/Canada/], [/California/]),
	asked('tribunale di milano, can the prime minister', 'it', [/President of the Republic/]),
	asked("cour d'assises de lyon, minister or president", 'fr', [/President of the Republic/], [/^No\b/]),
	asked('tribunal de marseille convicted him, president or prefect', 'fr', [/President of the Republic/], [/^No\b/]),
	asked('tribunal judiciaire de paris, does it come off the casier', 'fr', [/stays in the record/], [/Texas/]),
	asked('manila rtc conviction, federal pardon possible?', 'ph', [/Philippines/]),
	asked('crown court in cardiff, does the pardon remove the conviction', 'gb-eaw', [/does not quash/]),
	asked('audiencia nacional madrid indulto who decides', 'es', [/Council of Ministers/]),
	asked('juzgado penal in guadalajara who can pardon', 'mx', [/Mexico/]),
	asked('can lula pardon a crime in sao paulo', 'br', [/Brazil/]),
	asked('can the us president help me with a conviction in bali', 'id', [/Indonesia/], [/^Yes/]),
	asked('old conviction in auckland, president trump?', 'nz', [/New Zealand/], [/^Yes/]),
	asked('can a group be pardoned in japan', 'jp', [/Cabinet order/]),
	asked('can i apply while in prison in italy', 'it', [/supervising judge/]),
	asked('can trump pardon netanyahu', 'il', [/Only Israel/], [/^Yes/]),
	asked('amsterdam gratie', 'nl', [/royal decree/]),
	asked('can the governor general of new zealand pardon', 'nz', [/Governor-General/], [/^No\b/]),
	asked('landgericht hamburg conviction, who can pardon', 'de', [/court of a Land/], [/Federal Prosecutor General/]),
	asked('convicted in a nsw district court, sydney, who pardons', 'au', [/State offences/], [/Commonwealth offences/]),
	asked('customs offence in sydney australia, who pardons', 'au', [/Commonwealth offences/], [/State offences/]),
	asked('canton of zurich conviction who pardons', 'ch', [/A canton convicted/], [/Federal Assembly/]),
	asked('germany who pardons', 'de', [/courts of a Land/, /Federal President/]),
];
