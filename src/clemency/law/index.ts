import type { Jurisdiction } from '../judge/law.js';
import { codes } from './codes.js';
import { federal } from './federal.js';
import { others } from './others.js';
import { midAtlantic } from './states-mid-atlantic.js';
import { midwest } from './states-midwest.js';
import { mountain } from './states-mountain.js';
import { northeast } from './states-northeast.js';
import { pacific } from './states-pacific.js';
import { plains } from './states-plains.js';
import { southAtlantic } from './states-south-atlantic.js';
import { southCentral } from './states-south-central.js';
import { southwest } from './states-southwest.js';
import { territories } from './territories.js';

const groups = [
	federal,
	...[northeast, midAtlantic, southAtlantic, southCentral, midwest, plains, mountain, southwest, pacific],
	territories,
	others,
];

const order = new Map<string, number>(codes.map((code, i) => [code, i]));

/** Every jurisdiction once, in the order of `codes`. */
export const jurisdictions: readonly Jurisdiction[] = groups
	.flat()
	.sort((a, b) => (order.get(a.code) ?? codes.length) - (order.get(b.code) ?? codes.length));

const byCode = new Map(jurisdictions.map((row) => [row.code, row]));

/** The row of a code; throws for one that is in no row, which the tests rule out. */
export function jurisdiction(code: string): Jurisdiction {
	const row = byCode.get(code);
	if (row === undefined) throw new Error(`no jurisdiction ${code}`);
	return row;
}
