const nations = 'navajo|cherokee|choctaw|chickasaw|sioux|hopi|apache|ojibwe|chippewa|muscogee|seminole|lakota';

/** Words that name a law of its own, wherever its court sits. The first that fits counts. */
export const ownLaws: readonly (readonly [RegExp, string])[] = [
	// A court of its own under federal law, and no court-martial.
	[/^(?:military|guantanamo)(?: bay)?(?: military)? commissions?\b/, 'US'],
	[
		/^(courts? ?martial(ed|led|s)?|ucmj|martial|military|army|navy|naval|air force|marines?(?! le\b)|coast guard)\b/,
		'MIL',
	],
	[new RegExp(`^(tribal|tribes?|(${nations})(?! (?:falls|city|county|junction|valley))( nation)?)\\b`), 'TRIBAL'],
	// Alone it is a town of Colorado.
	[
		/^pueblo (?:of (?!colorado)|tribal|tribe|nation|indian|council)|^(?:acoma|cochiti|isleta|jemez|laguna|nambe|picuris|pojoaque|san felipe|san ildefonso|sandia|santa ana|santa clara|santo domingo|taos|tesuque|zia|zuni) pueblo\b/,
		'TRIBAL',
	],
	[
		/^(ordinances?|municipal|by laws|bylaws?|(city|county|town|village) (ordinance|law|code|violation|citation)|(city|town|village) court)\b/,
		'CITY',
	],
	[
		/^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|dc|federal) circuit\b(?! court of (?!appeals))/,
		'US',
	],
	[/^((northern|southern|eastern|western|middle|central) district|sdny|edny|edva)\b/, 'US'],
	[/^contempt of congress\b/, 'US'],
	[/^parking (tickets?|fines?|violations?|citations?)\b/, 'CITY'],
	[
		/^fed (?:prison|probation|parole|time|case|conviction|felony|charges?|court|judge|inmate|supervision|supervised|crime|sentence|pen)\b/,
		'US',
	],
	[/^(united states|us district|us court|us code|us v|federally|federal|feds|usa)\b/, 'US'],
];

/** What a city fines somebody for is a breach of its ordinances; beside a conviction it is told in passing. */
export const cityFine =
	/^(?:(?:city|town|village) (?:fines?|tickets?|offen[cs]es?)|(?:fined|ticketed|cited) by (?:the|a|my|our) (?:city|town|village))\b/;

/** "City of Nashville fine": the place stands between. */
export const fineOfCity = /^(?:city|town|village) of (?:\w+ ){1,3}(?:fines?|tickets?|citations?)\b/;

/** After these "federal" is a building, a day or a ban, and nobody's court. */
export const noLaw =
	/^(navy seals?|tribal police|military police|federal (building|holiday|land|property|park|reserve|ground)|federal (gun|guns|firearm|firearms) (ban|bar|disability|prohibition|rights?)|(army|military|air force|navy|naval|marine|marines|marine corps|coast guard) (base|recruit\w*))\b/;

/** Behind these a service is one somebody wants to join, no court. */
export const joins =
	/\b(?:join|joining|enlist|enlisting|enlisted|enter|reenlist|back|get|go)(?: in| into| to)?(?: the)?$/;

/** "US" before these says where somebody is from. */
export const notOurs =
	/^us (?:virgin|citizens?|nationals?|soldiers?|marines?|embassy|residents?|born|veterans?|passport|government)\b/;

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
	'board boards governor governors capitol statehouse commission'.split(' '),
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
