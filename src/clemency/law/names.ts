/*
 * What people call the places whose law it may be, in small letters and without dots. Cities are there because people
 * name them; they stand for the state (or territory) they are in. Postal codes are read in capitals, or alone.
 */

/** Full names, short forms, people of the place, nicknames. */
export const names: Readonly<Record<string, string>> = {
	AL: 'alabama|ala|alabaman|alabamian|yellowhammer state|heart of dixie',
	AK: 'alaska|alaskan|last frontier|last frontier state',
	AZ: 'arizona|ariz|arizonan|grand canyon state',
	AR: 'arkansas|arkansan|natural state',
	CA: 'california|calif|cali|californian|golden state|socal|norcal',
	CO: 'colorado|colo|coloradan|centennial state',
	CT: 'connecticut|conn|constitution state|nutmeg state',
	DE: 'delaware|del|delawarean|first state',
	FL: 'florida|fla|floridian|sunshine state',
	GA: 'georgia|georgian|peach state',
	HI: 'hawaii|hawaiian|aloha state',
	ID: 'idaho|idahoan|gem state|potato state',
	IL: 'illinois|illinoisan|prairie state|land of lincoln',
	IN: 'indiana|hoosier|hoosier state|indianan',
	IA: 'iowa|iowan|hawkeye state',
	KS: 'kansas|kans|kansan|sunflower state',
	KY: 'kentucky|kentuckian|bluegrass state|commonwealth of kentucky',
	LA: 'louisiana|louisianan|bayou state|pelican state',
	ME: 'maine|mainer|pine tree state',
	MD: 'maryland|marylander|old line state',
	MA: 'massachusetts|bay state|commonwealth of massachusetts',
	MI: 'michigan|mich|michigander|wolverine state|great lakes state',
	MN: 'minnesota|minn|minnesotan|north star state|gopher state',
	MS: 'mississippi|mississippian|magnolia state',
	MO: 'missouri|missourian|show me state',
	MT: 'montana|montanan|treasure state|big sky country',
	NE: 'nebraska|nebr|nebraskan|cornhusker state',
	NV: 'nevada|nev|nevadan|silver state',
	NH: 'new hampshire|n hampshire|granite state',
	NJ: 'new jersey|n jersey|garden state|jersey',
	NM: 'new mexico|n mexico|new mexican|land of enchantment',
	NY: 'new york|nueva york|new york state|new yorker|empire state',
	NC: 'north carolina|n carolina|north carolinian|tar heel state',
	ND: 'north dakota|n dakota|north dakotan|peace garden state|roughrider state',
	OH: 'ohio|ohioan|buckeye state|buckeye',
	OK: 'oklahoma|okla|oklahoman|sooner state',
	OR: 'oregon|oregonian|beaver state',
	PA: 'pennsylvania|penn|penna|pennsylvanian|keystone state|commonwealth of pennsylvania',
	RI: 'rhode island|road island|r island|rhode islander|ocean state',
	SC: 'south carolina|s carolina|south carolinian|palmetto state',
	SD: 'south dakota|s dakota|south dakotan|mount rushmore state',
	TN: 'tennessee|tenn|tennessean|volunteer state',
	TX: 'texas|tex|texan|lone star state',
	UT: 'utah|utahn|beehive state',
	VT: 'vermont|vermonter|green mountain state',
	VA: 'virginia|virginian|old dominion|commonwealth of virginia',
	WA: 'washington state|wash state|state of washington|washingtonian|evergreen state',
	WV: 'west virginia|w virginia|w va|west virginian|mountain state',
	WI: 'wisconsin|wisc|wis|wisconsinite|badger state|dairy state',
	WY: 'wyoming|wyo|wyomingite|cowboy state|equality state',
	PR: 'puerto rico|puerto rican|porto rico|borinquen',
	GU: 'guam|guamanian',
	VI: 'us virgin islands|virgin islands|virgin islands us|usvi|virgin islander',
	AS: 'american samoa|samoa|samoan|american samoan',
	MP: 'northern mariana islands|northern marianas|northern mariana|mariana islands|marianas|cnmi',
	DC: 'district of columbia|washington dc|washington d c|dc|d c|d of c|dc superior court|nations capital',
};

/** Larger cities, and those of well-known courts. A city whose name is another's, too, is in `either`. */

/** Towns of the territories, which the table of places leaves out, and what people call some others. */
export const cities: Readonly<Record<string, string>> = {
	CA: 'hollywood|frisco',
	NV: 'vegas',
	NY: 'nyc|manhattan|the bronx|bronx|rikers',
	PA: 'philly',
	FL: 'miami dade|dade county',
	PR: 'san juan|ponce',
	VI: 'saint thomas|st thomas|saint croix|st croix|charlotte amalie',
	AS: 'pago pago',
	MP: 'saipan|rota|tinian',
	GU: 'hagatna|tamuning|dededo',
};

/** Short forms that are words of English, too: read where a full stop follows, or alone with a capital. */
export const shortForms: Readonly<Record<string, string>> = {
	...{ mass: 'MA', miss: 'MS', ill: 'IL', ind: 'IN', wash: 'WA', ore: 'OR', va: 'VA', md: 'MD', pa: 'PA', mo: 'MO' },
	...{ me: 'ME', mont: 'MT', neb: 'NE', ark: 'AR', ga: 'GA', ky: 'KY', vt: 'VT', kan: 'KS' },
};

/** Names that may mean more than one place: asked back, never guessed. */
export const either: Readonly<Record<string, readonly string[]>> = {
	la: ['LA', 'CA'],
	washington: ['WA', 'DC'],
	carolina: ['NC', 'SC'],
	carolinas: ['NC', 'SC'],
	dakota: ['ND', 'SD'],
	dakotas: ['ND', 'SD'],
	portland: ['OR', 'ME'],
	'kansas city': ['MO', 'KS'],
	charleston: ['SC', 'WV'],
	'indian reservation': ['TRIBAL', 'US'],
	reservation: ['TRIBAL', 'US'],
	'new england': ['CT', 'ME', 'MA', 'NH', 'RI', 'VT'],
	'indian country': ['TRIBAL', 'US'],
};

/** Names of places that are also names of people: "Virginia Woolf" is nobody's law. */
export const alsoPeople: ReadonlySet<string> = new Set(
	[
		'virginia|georgia|washington|indiana|montana|carolina|dakota|tennessee|jersey|madison|austin|houston|charlotte',
		'cleveland|denver|savannah|orlando|dallas|columbus|richmond|norfolk|paris|london|ireland|holland|israel|cuba',
		'france|kenya|india|china|columbia|jackson|lincoln|penn|del|cali|tex|conn|phoenix|buffalo|wheeling|casper',
	].flatMap((line) => line.split('|')),
);
