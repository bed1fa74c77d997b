import type { Kindred } from './kindred.js';

/** What was learned from sentences whose question is known: the file `config/clemency/learned.json`. */
export interface LearnedFile {
	/** Digest of the sentences it was learned from. */
	readonly of: string;
	/** What a sentence asks. */
	readonly asks: Weights;
	/** Which way round it asks that. */
	readonly ways: Weights;
	/** What it asks in the message in which it stands, beside what it asks by itself. */
	readonly inMessage: Weights;
}

/** What features say for and against each of some labels. */
export interface Weights {
	/** In the order of the entries. */
	readonly labels: readonly string[];
	/** A weight of 1 in an entry is worth so much. */
	readonly scale: number;
	/** Base64: the hashes of the features, rising, four bytes each. */
	readonly keys: string;
	/** Base64: how many entries each of them has, a byte each. */
	readonly counts: string;
	/** Base64: two bytes an entry, as `packEntry` makes them. */
	readonly entries: string;
}

export interface Guess {
	readonly label: string;
	/** From 0 to 1; all guesses together are 1. */
	readonly chance: number;
}

/** What a sentence asks, by how others asked. */
export interface Learned {
	/** The likeliest first; at most five. Features that were never seen count nothing. */
	readonly guess: (features: readonly Feature[]) => readonly Guess[];
	/** The same of the way round it asks: its labels are those of `Way`. */
	readonly way: (features: readonly Feature[]) => readonly Guess[];
	/**
	 * What a sentence asks in the message in which it stands: what it asks by itself, moved by what stands around it.
	 * `alone` = its guesses by itself.
	 */
	readonly inMessage: (features: readonly Feature[], alone: readonly Guess[]) => readonly Guess[];
	/** Everything that was learned; what a sentence asks besides is never guessed. */
	readonly labels: ReadonlySet<string>;
	/** What it was learned with: a word that no sentence had counts by those of its kind. */
	readonly kindred: Kindred;
}

/** A weight in an entry is so large at most; there is room for 512 labels beside it. */
export const mostWeight = 63;
const weightBits = 7;

/** Which label, by its place, and a weight from -63 to 63, in 16 bits. */
export const packEntry = (label: number, weight: number): number => (label << weightBits) | (weight + mostWeight + 1);
const labelIn = (entry: number) => entry >>> weightBits;
const weightIn = (entry: number) => (entry & ((1 << weightBits) - 1)) - mostWeight - 1;

/** A feature is known by its hash alone. */
export type Feature = number;

const emptyHash = 0x811c9dc5;

/** FNV-1a of a text, in 32 bits; `behind` = the hash of what stands before it, so that "a b" is " b" behind "a". */
export function hashOf(text: string, behind: number = emptyHash, from = 0, to: number = text.length): Feature {
	let hash = behind;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** How much a sum of weights is worth where it comes of so many features: a long sentence is no surer than a short one. */
export const evenOut = (features: number): number => 3 / Math.sqrt(features + 1);

const most = 5;

/** `kindred` = the groups of words that it was learned with. */
export function createLearned({ asks, ways, inMessage }: LearnedFile, kindred: Kindred): Learned {
	const [guess, way, moved] = [guesser(asks), guesser(ways), guesser(inMessage)];
	return {
		guess: (features) => guess(features),
		way: (features) => way(features),
		inMessage: moved,
		labels: new Set(asks.labels),
		kindred,
	};
}

/** What guesses leave for all other labels is shared by these; so little is left at least. */
const leastShare = 1e-4;

/** How likely each label is by some guesses, as logarithms: where sums of weights begin that move them. */
export function sharesOf(labels: readonly string[], guesses: readonly Guess[]): Float64Array {
	const left = guesses.reduce((rest, { chance }) => rest - chance, 1);
	const shares = new Float64Array(labels.length);
	shares.fill(Math.log(Math.max(leastShare, left / Math.max(1, labels.length - guesses.length))));
	for (const { label, chance } of guesses) {
		const at = labels.indexOf(label);
		if (at >= 0) shares[at] = Math.log(Math.max(leastShare, chance));
	}
	return shares;
}

/** Features whose hashes begin alike lie together, in so many lots; so few of them that they are looked at one by one. */
const lotBits = 14;
/** Of the rest of a hash so much is kept: one that was never seen is taken for one of its lot in one of some thousand cases. */
const restShift = 32 - lotBits - 16;

/** Apart from those who count with them, so that the packed bytes are held no longer than it takes. */
function unpacked({ keys, counts, entries }: Pick<Weights, 'keys' | 'counts' | 'entries'>) {
	const sizes = Uint8Array.from(Buffer.from(counts, 'base64'));
	const packed = Buffer.from(entries, 'base64');
	const weights = Uint16Array.from({ length: packed.length >>> 1 }, (_, i) => packed.readUInt16LE(i * 2));
	const bytes = Buffer.from(keys, 'base64');
	const rests = new Uint16Array(sizes.length);
	// Where the features of a lot begin, and their entries.
	const lots = new Uint32Array((1 << lotBits) + 1);
	const starts = new Uint32Array((1 << lotBits) + 1);
	for (let i = 0, at = 0; i < sizes.length; i++) {
		const hash = bytes.readUInt32LE(i * 4);
		const lot = hash >>> (32 - lotBits);
		rests[i] = (hash >>> restShift) & 0xffff;
		at += sizes[i] as number;
		lots[lot + 1] = i + 1;
		starts[lot + 1] = at;
	}
	for (let lot = 1; lot < lots.length; lot++) {
		lots[lot] = Math.max(lots[lot] as number, lots[lot - 1] as number);
		starts[lot] = Math.max(starts[lot] as number, starts[lot - 1] as number);
	}
	return { sizes, weights, rests, lots, starts };
}

function guesser({
	labels,
	scale,
	keys,
	counts,
	entries,
}: Weights): (features: readonly Feature[], alone?: readonly Guess[]) => readonly Guess[] {
	const { sizes, weights, rests, lots, starts } = unpacked({ keys, counts, entries });
	const sums = new Int32Array(labels.length);
	const logs = new Float64Array(labels.length);
	return (features, alone = []) => {
		sums.fill(0);
		for (const hash of features) {
			const lot = hash >>> (32 - lotBits);
			const rest = (hash >>> restShift) & 0xffff;
			const last = lots[lot + 1] as number;
			let i = lots[lot] as number;
			let at = starts[lot] as number;
			// In a lot they stand in the order of their hashes.
			while (i < last && (rests[i] as number) < rest) at += sizes[i++] as number;
			if (i === last || rests[i] !== rest) continue;
			for (const end = at + (sizes[i] as number); at < end; at++) {
				const entry = weights[at] as number;
				const label = labelIn(entry);
				sums[label] = (sums[label] as number) + weightIn(entry);
			}
		}
		const worth = scale * evenOut(features.length);
		if (alone.length === 0) logs.fill(0);
		else logs.set(sharesOf(labels, alone));
		for (let i = 0; i < sums.length; i++) logs[i] = (logs[i] as number) + (sums[i] as number) * worth;
		return likeliest(labels, logs);
	};
}

/** Below this beside the highest one a sum adds nothing to what all are together. */
const negligible = -30;

/** The labels with the highest sums, and their chances. */
function likeliest(labels: readonly string[], sums: Float64Array): readonly Guess[] {
	let top = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < sums.length; i++) top = Math.max(top, sums[i] as number);
	let all = 0;
	const best: number[] = [];
	let least = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < sums.length; i++) {
		const sum = sums[i] as number;
		if (sum - top > negligible) all += Math.exp(sum - top);
		if (sum <= least) continue;
		let at = best.length;
		while (at > 0 && (sums[best[at - 1] as number] as number) < sum) at--;
		best.splice(at, 0, i);
		if (best.length > most) best.pop();
		if (best.length === most) least = sums[best[most - 1] as number] as number;
	}
	return best.map((i): Guess => ({ label: labels[i] as string, chance: Math.exp((sums[i] as number) - top) / all }));
}
