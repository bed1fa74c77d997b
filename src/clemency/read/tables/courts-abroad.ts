import type { Table } from '../matcher.js';

/** Courts and prosecutors that only one country has → its code in small letters. */
export const courtsAbroad: Table<string> = [
	['crown court|courts', 'gb-eaw'],
	['sheriff court|courts / procurator fiscal / high court of justiciary / justiciary court', 'gb-sct'],
	['amtsgericht / landgericht / oberlandesgericht / strafbefehl / schwurgericht / bundesgerichtshof', 'de'],
	['tribunal correctionnel|judiciaire / cour d assises / cour dassises', 'fr'],
	['tribunale / corte dappello / corte d appello', 'it'],
	['audiencia nacional|provincial', 'es'],
	['rechtbank / gerechtshof', 'nl'],
	['juzgado penal', 'mx'],
	['vara criminal', 'br'],
	['sandiganbayan', 'ph'],
];

/** States of the Union have them, too: they say where only beside no American place. */
export const sharedCourts: Table<string> = [['magistrates court|courts|bench', 'gb-eaw']];

/** Towns of Northern Ireland, whose courts are called as those of England and Wales. */
export const northernIrish: ReadonlySet<string> = new Set(
	'derry londonderry newry armagh omagh belfast lisburn antrim ballymena coleraine craigavon enniskillen dungannon strabane larne downpatrick newtownards ulster fermanagh tyrone'.split(
		' ',
	),
);
/** Towns that Wales and Northern Ireland both have. */
export const either: ReadonlySet<string> = new Set(['bangor']);

/** Words that tell whose court it was in a country whose states, Länder or cantons pardon themselves. */
export const tiersAbroad: Table<'state' | 'union'> = [
	[
		'federal|commonwealth offence|offense|crime|court|conviction|law / customs offence|offense / bundesgerichtshof|generalbundesanwalt|bundesanwaltschaft|bundesstrafgericht|bundeskriminalgericht / federal prosecutor|high',
		'union',
	],
	[
		'amtsgericht|landgericht|oberlandesgericht|strafbefehl|schwurgericht / kanton*|canton*|bezirksgericht|kantonsgericht / court of a|the? land|canton / state|states court|courts|offence|offense|crime|law|conviction|governor / nsw|victoria|victorian|queensland|tasmania|tasmanian / new south wales / south|western australia|australian / lagos state / kano high? court|state',
		'state',
	],
];
