import type { Instant } from '../domain/petition.js';

/** Many things in their order, however they are kept: an array is one, and so are columns (`columns.ts`). */
export interface Sequence<T> extends Iterable<T> {
	readonly length: number;
	/** As in an array: -1 is the last; undefined where there is none. */
	at(place: number): T | undefined;
}

interface Dated {
	readonly at: Instant;
}

/** A sequence whose things are made when they are asked for. */
export function sequence<T>(length: () => number, of: (place: number) => T): Sequence<T> {
	return {
		get length() {
			return length();
		},
		at(place) {
			const from = place < 0 ? length() + place : place;
			return from < 0 || from >= length() ? undefined : of(from);
		},
		*[Symbol.iterator]() {
			for (let place = 0; place < length(); place++) yield of(place);
		},
	};
}

/** Those at these places, in this order, without a copy. */
export function pick<T>(many: Sequence<T>, places: Uint32Array): Sequence<T> {
	return sequence(
		() => places.length,
		(place) => many.at(places[place] as number) as T,
	);
}

/** How many happened at or before `moment`, by halving: a year of minutes is looked up at each of its minutes. */
export function countUntil(ascending: Sequence<Dated>, moment: Instant): number {
	let [low, high] = [0, ascending.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ascending.at(middle) as Dated).at <= moment) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Those with the places `from` … `to - 1`, without a copy. */
export function part<T>(many: Sequence<T>, from: number, to: number): Sequence<T> {
	return sequence(
		() => to - from,
		(place) => many.at(from + place) as T,
	);
}

/** Both by moment, without a copy; at the same moment `many` goes first. Each place costs a pass over `few`. */
export function merged<T extends Dated>(many: Sequence<T>, few: readonly T[]): Sequence<T> {
	if (few.length === 0) return many;
	const sorted = [...few].sort((a, b) => a.at - b.at);
	const places = sorted.map(({ at }, i) => countUntil(many, at) + i);
	return sequence(
		() => many.length + sorted.length,
		(place) => {
			const before = places.filter((each) => each < place).length;
			return (places[before] === place ? sorted[before] : many.at(place - before)) as T;
		},
	);
}
