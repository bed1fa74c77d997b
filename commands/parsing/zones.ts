import { nearest } from '../../src/domain/nearest.js';

const names: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

const plain = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[\s_]+/g, ' ')
		.trim();
const cityOf = (zone: string) => zone.split('/').at(-1) as string;

/** The zone of that name, whatever its capitals; null when there is none. */
export function zoneNamed(typed: string): string | null {
	return names.find((name) => plain(name) === plain(typed)) ?? null;
}

/** Zones that somebody may have meant: of that city or part of the world, else the most alike. */
export function nearestZones(typed: string, most: number): readonly string[] {
	const wanted = plain(typed);
	if (wanted === '') return names.slice(0, most);
	const containing = names.filter((name) => plain(name).includes(wanted));
	const byCity = new Map(names.map((name) => [plain(cityOf(name)), name]));
	const alike = nearest(wanted, [...byCity.keys()], most).map((city) => byCity.get(city) as string);
	return [...new Set([...containing, ...alike, ...nearest(wanted, names, most)])].slice(0, most);
}
