import type { CountKind, Instant, Precision, Reading } from '../domain/petition.js';
import { type Sequence, sequence } from './sequence.js';

const kinds: readonly CountKind[] = ['exact', 'displayed', 'approximate', 'typed', 'imported'];
const precisions: readonly Precision[] = ['exact', 'hour', 'day'];

/** One line of a recorded series. */
export interface SeriesReading extends Reading {
	readonly petition: string;
	/** How exactly the moment is known. */
	readonly precision: Precision;
	readonly line: number;
}

/** Readings as they are added, a column for each of their parts: a million objects would take four times the room. */
export interface Columns extends Sequence<SeriesReading> {
	/** There is room for as many as the columns were made for. */
	add(reading: SeriesReading): void;
	/** Moment of the reading at a place. */
	moment(place: number): Instant;
}

/** @param most as many rows as will be added */
export function createColumns(most: number): Columns {
	const at = new Float64Array(most);
	const counts = new Float64Array(most);
	const lines = new Uint32Array(most);
	const named = new Uint32Array(most);
	const kind = new Uint8Array(most);
	const precision = new Uint8Array(most);
	const names: string[] = [];
	const places = new Map<string, number>();
	let length = 0;

	function placeOf(name: string): number {
		const known = places.get(name);
		if (known !== undefined) return known;
		names.push(name);
		places.set(name, names.length - 1);
		return names.length - 1;
	}

	function reading(row: number): SeriesReading {
		return {
			petition: names[named[row] as number] as string,
			at: at[row] as number,
			count: counts[row] as number,
			kind: kinds[kind[row] as number] as CountKind,
			precision: precisions[precision[row] as number] as Precision,
			line: lines[row] as number,
		};
	}

	const { at: rowAt, [Symbol.iterator]: all } = sequence(() => length, reading);
	return {
		get length() {
			return length;
		},
		at: rowAt,
		[Symbol.iterator]: all,
		add(added) {
			at[length] = added.at;
			counts[length] = added.count;
			lines[length] = added.line;
			named[length] = placeOf(added.petition);
			kind[length] = kinds.indexOf(added.kind);
			precision[length] = precisions.indexOf(added.precision);
			length++;
		},
		moment: (place) => at[place] as number,
	};
}
