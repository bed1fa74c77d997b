import type fc from 'fast-check';

/** Something that reads what strangers send. */
export interface Target<Input> {
	readonly what: string;
	/** How many inputs it gets of a million. */
	readonly weight: number;
	readonly inputs: fc.Arbitrary<Input>;
	/** Throws where anything is wrong; `afterwards` is given what takes long to look at, and is no part of the time. */
	take(input: Input, afterwards: (look: () => void) => void): Promise<void> | void;
	close?(): Promise<void>;
}

export type Open = () => Promise<Target<unknown>>;

/** A breach, in words. */
export function must(holds: boolean, what: () => string): asserts holds {
	if (!holds) throw new Error(what());
}
