import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.js';
import { type ClemencyData, type ClemencyFiles, createClemencyData, type OwnCases } from '../clemency/shapes/data.js';

/** Where the data of `/canipardon` lie; the same in a clone and in an installed package. */
const folder = () => join(packageRoot(), 'config', 'clemency');

const text = (name: string) => readFileSync(join(folder(), name), 'utf8');

/** The files as they are; throws where one is missing or no JSON: they are part of the program. */
export function readClemencyFiles(): ClemencyFiles {
	const json = (name: string) => JSON.parse(text(`${name}.json`));
	return {
		facts: json('facts'),
		countries: json('countries'),
		general: json('general'),
		officials: json('officials'),
		changes: json('law-changes'),
		bodies: json('bodies'),
		cases: json('cases'),
		named: json('named-places'),
		cities: text('cities.txt'),
		counties: text('counties.txt'),
		abroad: text('cities-abroad.txt'),
		learned: json('learned'),
		kindred: text('kindred.txt'),
	};
}

/** For whoever changes nothing. */
export const nobodyOwn: OwnCases = { cases: [], leaveOut: [] };

/** Reads the data when they are first asked for, and keeps them: a bot nobody asks about pardons never holds them. */
export function lazyClemency(own: OwnCases): () => ClemencyData {
	let data: ClemencyData | null = null;
	return () => {
		data ??= createClemencyData(readClemencyFiles(), own);
		return data;
	};
}
