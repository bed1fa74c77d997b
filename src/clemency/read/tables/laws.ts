import type { Table } from '../matcher.js';

const nations = 'navajo|cherokee|choctaw|chickasaw|sioux|hopi|apache|ojibwe|chippewa|muscogee|seminole|lakota';
const pueblos =
	'acoma|cochiti|isleta|jemez|laguna|nambe|picuris|pojoaque|sandia|taos|tesuque|zia|zuni pueblo / san felipe|ildefonso pueblo / santa ana|clara pueblo / santo domingo pueblo';

/** Words that name a law of its own, wherever its court sits; null where they name none. */
export const ownLaws: Table<string | null> = [
	// Before these "federal" is a building, a day or a ban, and nobody's court.
	[
		'navy seal|seals / tribal|military police / federal building|holiday|land|property|park|reserve|ground / federal gun|guns|firearm|firearms ban|bar|disability|prohibition|right|rights',
		null,
	],
	[
		'army|military|navy|naval|marine|marines base|recruit* / air force base|recruit* / marine corps base|recruit* / coast guard base|recruit* / army knife|knives|surplus|boots|jacket|ants / salvation army',
		null,
	],
	// Towns, which are no service and no nation.
	// Crimes there are the nation's or the United States': which of them, the reservation says below.
	[`${nations} reservation|rez`, null],
	[`marine|marines le / ${nations} falls|city|county|junction|valley / pueblo of colorado*`, null],
	// A court of its own under federal law, and no court-martial.
	['military|guantanamo bay? military? commission|commissions', 'US'],
	[
		'court|courts martial|martialed|martialled|martials / courtmartial|courtmartialed|courtmartialled|courtmartials|courtsmartial|ucmj|martial|military|army|navy|naval|marine|marines / air force / coast guard',
		'MIL',
	],
	[`tribal|tribe|tribes / ${nations} nation?`, 'TRIBAL'],
	// Alone it is a town of Colorado.
	[`pueblo of * / pueblo tribal*|tribe*|nation*|indian*|council* / ${pueblos}`, 'TRIBAL'],
	[
		'ordinance|ordinances|municipal|bylaw|bylaws / by laws / city|county|town|village ordinance|law|code|violation|citation / city|town|village court',
		'CITY',
	],
	[
		'1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|dc|federal circuit',
		'US',
	],
	['northern|southern|eastern|western|middle|central district / sdny|edny|edva', 'US'],
	['contempt of congress', 'US'],
	['parking ticket|tickets|fine|fines|violation|violations|citation|citations', 'CITY'],
	[
		'fed pardon|pardons|clemency|commutation|prison|probation|parole|time|case|conviction|felony|charge|charges|court|judge|inmate|supervision|supervised|crime|sentence|pen',
		'US',
	],
	['bop|fci|usp|fmc|fpc / bureau of prisons', 'US'],
	['united states / us district|court|code|v / federally|federal|feds|usa', 'US'],
];

/** What a city fines somebody for is a breach of its ordinances; beside a conviction it is told in passing. */
export const cityFines: Table<true> = [
	[
		'city|town|village fine|fines|ticket|tickets|offence|offences|offense|offenses / fined|ticketed|cited by the|a|my|our city|town|village',
		true,
	],
];

/** "City of Nashville fine": the place stands between. */
export const finesOfCity: Table<true> = [
	['city|town|village of * *? *? fine|fines|ticket|tickets|citation|citations', true],
];

/** Behind these a service is one somebody wants to join, no court. */
export const joins =
	/\b(?:join|joining|enlist|enlisting|enlisted|enter|reenlist|back|get|go)(?: in| into| to)?(?: the)?$|\b(?:because|cause|cuz) of(?: the)?$|\bstationed (?:\w+ ){1,3}(?:with|by)(?: the)?$/;

/** "US" before these says where somebody is from. */
export const notOurs =
	/^us (?:virgin|citizens?|nationals?|soldiers?|marines?|embassy|residents?|born|veterans?|passport|government)\b/;

/** Behind these "US" is the whole country: "every governor in the US". */
export const acrossUs =
	/\b(?:every|all|any|each|most|other|some|many|few) (?:\w+ )?in the$|\b(?:anywhere|everywhere|nowhere) in the$|\bacross the$/;

/** Between two courts these say that there were two. */
export const joining = new Set(['and', 'plus', 'also', 'another', 'once', 'then', 'or', 'both', 'other']);
/** Months that are towns, too. */

export const months = new Set(
	'january february march april may june july august september october november december'.split(' '),
);

/** Behind a country's name these speak of a war. */
export const ofWars = new Set('war wars draft era vet vets veteran veterans'.split(' '));

/** Before a name that is a place's as well these say that somebody is meant. */

export const kin = new Set(
	'nephew brother son uncle grandson dad husband boyfriend niece sister daughter mother mom mum aunt wife girlfriend friend cousin grandma grandmother name named called is'.split(
		' ',
	),
);

/** Who sits where a state is governed. */
export const seats: ReadonlySet<string> = new Set(
	'board boards governor governors capitol statehouse commission hearing hearings'.split(' '),
);

/** Capitals whose name other towns have as well → their states. */
export const capitals: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ AL: 'montgomery', AR: 'little rock', CT: 'hartford', DE: 'dover', FL: 'tallahassee', GA: 'atlanta' },
		...{ ID: 'boise', IL: 'springfield', IN: 'indianapolis', IA: 'des moines', KS: 'topeka', KY: 'frankfort' },
		...{ LA: 'baton rouge', ME: 'augusta', MD: 'annapolis', MI: 'lansing', MN: 'st paul', MS: 'jackson' },
		...{ MO: 'jefferson city', MT: 'helena', NE: 'lincoln', NV: 'carson city', NH: 'concord', NJ: 'trenton' },
		...{ NY: 'albany', NC: 'raleigh', ND: 'bismarck', OH: 'columbus', OR: 'salem', PA: 'harrisburg' },
		...{ RI: 'providence', SC: 'columbia', SD: 'pierre', TN: 'nashville', TX: 'austin', VT: 'montpelier' },
		...{ VA: 'richmond', WA: 'olympia', WV: 'charleston', WI: 'madison', WY: 'cheyenne', MA: 'boston' },
		...{ AZ: 'phoenix', CA: 'sacramento', CO: 'denver', NM: 'santa fe', OK: 'oklahoma city' },
	}).map(([code, town]) => [town, code]),
);

/** What whoever governs does: "Tallahassee turned me down". */
export const governs =
	/^(?:turn(?:s|ed)|den(?:ies|ied)|refuse[sd]|reject(?:s|ed)|ignore[sd]|approve[sd]|grant(?:s|ed)|answer(?:s|ed)|wrote|must|keeps|kept|took|takes|sent|sends|decide[sd])$/;

/** Districts of federal courts, as lawyers write them before a state: "N.D. Texas". */
export const districts: ReadonlySet<string> = new Set('nd sd ed wd md cd'.split(' '));

/** What is compared with another law, and judged by none of it: "the same form as federal". */
export const likened =
	/\b(?:same|different|similar|like|unlike|alike)(?: \w+){0,3} (?:as|like|than|from|to)(?: the| a| for)?$|\b(?:as|like|than)(?: the| a| for)?$/;
