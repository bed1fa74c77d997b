/** Signatures and days, both fading with the same half-life: their quotient is a pace. */
export interface Memory {
	readonly signatures: number;
	/** Days by the exposure clock. */
	readonly exposure: number;
}

export const noMemory: Memory = { signatures: 0, exposure: 0 };

/** A memory after `halfLives` in which `seen` came in evenly, and so has itself faded a little by their end. */
export function fade(memory: Memory, seen: Memory, halfLives: number): Memory {
	const decay = halfLives * Math.LN2;
	const kept = Math.exp(-decay);
	const weight = -Math.expm1(-decay) / decay;
	return {
		signatures: kept * memory.signatures + weight * seen.signatures,
		exposure: kept * memory.exposure + weight * seen.exposure,
	};
}
