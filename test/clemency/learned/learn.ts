import {
	evenOut,
	type Feature,
	type Guess,
	mostWeight,
	packEntry,
	sharesOf,
	type Weights,
} from '../../../src/clemency/shapes/learned.js';

/** A sentence, by its features, and what it asks. */
export interface Example {
	readonly label: string;
	readonly features: readonly Feature[];
	/** What it asks by itself, where only what moves that is learned. */
	readonly alone?: readonly Guess[];
}

/*
 * Multinomial logistic regression, learned by "follow the regularized leader" (McMahan and others 2013), which leaves
 * most weights at nothing. No chance is in it: the order is shuffled by a fixed seed.
 */

const usualRounds = 8;
/** So small a share of a sentence is not learned from: most labels are far off. */
const least = 1e-4;
/** Weights that change hardly anything take as much room as others. */
const leastEntry = 1;
const mostEntries = 255;
const alpha = 0.5;
const beta = 0.1;
/** What a weight has to be worth to be kept at all, and how much a large one is held down. */
const l1 = 0.2;
const l2 = 0.1;

/** `labels` = all that there are, where the examples have only some; `rounds` = how often each example is looked at. */
export function learn(
	examples: readonly Example[],
	labels: readonly string[] = labelsOf(examples),
	rounds = usualRounds,
): Weights {
	const labelAt = new Map(labels.map((label, i) => [label, i]));
	const rows = new Map<number, number>();
	const sentences = examples.map(({ label, features, alone }) => ({
		label: labelAt.get(label) as number,
		shares: alone === undefined ? null : sharesOf(labels, alone),
		even: evenOut(features.length),
		rows: features.map((hash) => {
			const row = rows.get(hash) ?? rows.size;
			rows.set(hash, row);
			return row;
		}),
	}));
	const n = labels.length;
	const weights = new Float32Array(rows.size * n);
	const squares = new Float32Array(rows.size * n);
	const pulls = new Float32Array(rows.size * n);
	const sums = new Float64Array(n);
	const order = sentences.map((_, i) => i);
	let seed = 1;
	const chance = () => {
		seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
		return seed / 0x7fffffff;
	};
	for (let round = 0; round < rounds; round++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(chance() * (i + 1));
			[order[i], order[j]] = [order[j] as number, order[i] as number];
		}
		for (const at of order) {
			const sentence = sentences[at] as (typeof sentences)[number];
			sums.fill(0);
			for (const row of sentence.rows)
				for (let k = 0; k < n; k++) sums[k] = (sums[k] as number) + (weights[row * n + k] as number);
			let top = Number.NEGATIVE_INFINITY;
			for (let k = 0; k < n; k++) {
				sums[k] = (sums[k] as number) * sentence.even + (sentence.shares?.[k] ?? 0);
				top = Math.max(top, sums[k] as number);
			}
			let all = 0;
			for (let k = 0; k < n; k++) {
				sums[k] = Math.exp((sums[k] as number) - top);
				all += sums[k] as number;
			}
			for (let k = 0; k < n; k++) {
				const off = ((sums[k] as number) / all - (k === sentence.label ? 1 : 0)) * (sentence.even / 3);
				sums[k] = Math.abs(off) < least ? 0 : off;
			}
			for (const row of sentence.rows)
				for (let k = 0; k < n; k++) {
					const off = sums[k] as number;
					if (off === 0) continue;
					const i = row * n + k;
					const weight = weights[i] as number;
					const before = Math.sqrt(squares[i] as number);
					const square = (squares[i] as number) + off * off;
					const after = Math.sqrt(square);
					const pull = (pulls[i] as number) + off - ((after - before) / alpha) * weight;
					squares[i] = square;
					pulls[i] = pull;
					weights[i] = Math.abs(pull) <= l1 ? 0 : -(pull - Math.sign(pull) * l1) / ((beta + after) / alpha + l2);
				}
		}
	}
	return packed(labels, rows, weights);
}

const labelsOf = (examples: readonly Example[]) => [...new Set(examples.map(({ label }) => label))].sort();

function packed(labels: readonly string[], rows: ReadonlyMap<number, number>, weights: Float32Array): Weights {
	const n = labels.length;
	let largest = 0;
	for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
	const scale = largest / mostWeight;
	const keys: number[] = [];
	const counts: number[] = [];
	const entries: number[] = [];
	for (const hash of [...rows.keys()].sort((a, b) => a - b)) {
		const from = (rows.get(hash) as number) * n;
		const own = Array.from(weights.subarray(from, from + n), (weight, label) => ({
			label,
			entry: Math.round(weight / scale),
		})).filter(({ entry }) => Math.abs(entry) >= leastEntry);
		if (own.length === 0) continue;
		// How many there are takes one byte: what moves least is left out.
		if (own.length > mostEntries) own.sort((a, b) => Math.abs(b.entry) - Math.abs(a.entry)).length = mostEntries;
		entries.push(...own.map(({ label, entry }) => packEntry(label, entry)));
		keys.push(hash);
		counts.push(own.length);
	}
	const bytes = Buffer.alloc(keys.length * 4);
	keys.forEach((hash, i) => {
		bytes.writeUInt32LE(hash, i * 4);
	});
	return {
		labels,
		scale,
		keys: bytes.toString('base64'),
		counts: Buffer.from(counts).toString('base64'),
		entries: Buffer.from(Uint16Array.from(entries).buffer).toString('base64'),
	};
}
