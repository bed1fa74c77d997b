/** What was learned from sentences whose question is known: the file `config/clemency/learned.json`. */
export interface LearnedFile {
	/** Digest of the sentences it was learned from. */
	readonly of: string;
	/** What a sentence asks. */
	readonly asks: Weights;
	/** Which way round it asks that. */
	readonly ways: Weights;
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
	/** Base64: two bytes an entry: which label, and a weight from -127 to 127. */
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
	readonly guess: (features: readonly string[]) => readonly Guess[];
	/** The same of the way round it asks: its labels are those of `Way`. */
	readonly way: (features: readonly string[]) => readonly Guess[];
	/** Everything that was learned; what a sentence asks besides is never guessed. */
	readonly labels: ReadonlySet<string>;
}

/** FNV-1a of a text, in 32 bits. */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** How much a sum of weights is worth where it comes of so many features: a long sentence is no surer than a short one. */
export const evenOut = (features: number): number => 3 / Math.sqrt(features + 1);

const most = 5;

export function createLearned({ asks, ways }: LearnedFile): Learned {
	return { guess: guesser(asks), way: guesser(ways), labels: new Set(asks.labels) };
}

function guesser({ labels, scale, keys, counts, entries }: Weights): Learned['guess'] {
	const sizes = Buffer.from(counts, 'base64');
	const packed = Buffer.from(entries, 'base64');
	const ofLabels = Uint8Array.from({ length: packed.length / 2 }, (_, i) => packed[i * 2] as number);
	const weights = Int8Array.from({ length: packed.length / 2 }, (_, i) => packed.readInt8(i * 2 + 1));
	const bytes = Buffer.from(keys, 'base64');
	const hashes = Uint32Array.from(sizes, (_, i) => bytes.readUInt32LE(i * 4));
	const starts = new Uint32Array(sizes.length + 1);
	for (let i = 0; i < sizes.length; i++) starts[i + 1] = (starts[i] as number) + (sizes[i] as number);
	const sums = new Float64Array(labels.length);
	return (features) => {
		sums.fill(0);
		for (const feature of features) {
			const place = placeOf(hashes, hashOf(feature));
			if (place < 0) continue;
			const end = starts[place + 1] as number;
			for (let at = starts[place] as number; at < end; at++) {
				const label = ofLabels[at] as number;
				sums[label] = (sums[label] as number) + (weights[at] as number);
			}
		}
		return likeliest(labels, sums, scale * evenOut(features.length));
	};
}

/** The labels with the highest sums, and their chances. */
function likeliest(labels: readonly string[], sums: Float64Array, worth: number): readonly Guess[] {
	let top = Number.NEGATIVE_INFINITY;
	for (const sum of sums) if (sum > top) top = sum;
	let all = 0;
	const best: number[] = [];
	for (let i = 0; i < sums.length; i++) {
		const sum = sums[i] as number;
		all += Math.exp((sum - top) * worth);
		let at = best.length;
		while (at > 0 && (sums[best[at - 1] as number] as number) < sum) at--;
		if (at < most) best.splice(at, 0, i);
		if (best.length > most) best.pop();
	}
	return best.map(
		(i): Guess => ({
			label: labels[i] as string,
			chance: Math.exp(((sums[i] as number) - top) * worth) / all,
		}),
	);
}

/** Where a number stands among rising ones; -1 where it does not. Hashes lie evenly, so that it is near its share. */
function placeOf(among: Uint32Array, one: number): number {
	let [low, high] = [0, among.length - 1];
	while (low <= high) {
		const [first, last] = [among[low] as number, among[high] as number];
		if (one < first || one > last) return -1;
		const at = last === first ? low : low + Math.floor(((one - first) / (last - first)) * (high - low));
		const here = among[at] as number;
		if (here === one) return at;
		if (here < one) low = at + 1;
		else high = at - 1;
	}
	return -1;
}
