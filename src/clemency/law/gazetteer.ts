import { createGazetteer, type Gazetteer } from '../read/gazetteer.js';
import type { ClemencyData } from '../shapes/data.js';
import { alsoPeople, cities, either, names, shortForms } from './names.js';
import { abroad, partsAbroad } from './names-abroad.js';

const made = new WeakMap<ClemencyData, Gazetteer>();

/** The names of all places, ready to be looked up; made once. */
export function createReader(data: ClemencyData): Gazetteer {
	const known = made.get(data);
	if (known !== undefined) return known;
	const { places, countries } = data;
	const gazetteer = createGazetteer({
		names,
		cities,
		shortForms,
		either,
		abroad,
		alsoPeople,
		places,
		countries,
		regions: regions(),
	});
	made.set(data, gazetteer);
	return gazetteer;
}

const ruled = new WeakMap<ClemencyData, ReadonlyMap<string, string>>();
/** Those any country may have: only the country says whose they are. */
const anyCountrys = new Set([
	'president',
	'king',
	'the king',
	'queen',
	'the queen',
	'prime minister',
	'government',
	'justice minister',
	'minister of justice',
	'parliament',
	'pm',
	'emperor',
	'governor',
	'pope',
	'the pope',
	'cabinet',
	'chancellor',
	'the president',
	'home secretary of',
]);

/** Who decides in other countries, by titles and names nobody else has. */
export function rulersOf(data: ClemencyData): ReadonlyMap<string, string> {
	const known = ruled.get(data);
	if (known !== undefined) return known;
	const rulers = new Map(
		data.countries.flatMap(({ code, officers }) =>
			officers
				// A board of that name is ours, too.
				.filter((name) => !anyCountrys.has(name) && data.bodies[name] === undefined)
				.map((name) => [name, code.toLowerCase()] as const),
		),
	);
	ruled.set(data, rulers);
	return rulers;
}

/** Names that are more often a person's or a state's than a country's. */
const notCountries = new Set([
	'jordan',
	'chad',
	'georgia',
	'guinea',
	'guam',
	'american samoa',
	'united states',
	'puerto rico',
	'us virgin islands',
	'northern mariana islands',
]);

/** Every country by its name in English, with its code in small letters. */
function regions(): ReadonlyMap<string, string> {
	const names = new Intl.DisplayNames('en', { type: 'region' });
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
	const parts = Object.entries(partsAbroad).flatMap(([code, list]) =>
		list.split('|').map((name) => [name, code] as const),
	);
	return new Map([
		...parts,
		...letters.flatMap((first) =>
			letters.flatMap((second) => {
				const code = first + second;
				const name = names.of(code);
				if (name === undefined || name === code) return [];
				const folded = name.toLowerCase();
				return notCountries.has(folded) || !/^[a-z ]+$/.test(folded) ? [] : [[folded, code.toLowerCase()] as const];
			}),
		),
	]);
}
