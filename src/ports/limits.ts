/** A limit of a platform that all copies keep together: each has a share of its places. */
export interface SharedLimit {
	/** How many places this copy may have taken at the same time. */
	places(): number;
	/** More are wanted than there are. */
	needed(): void;
	/** Resolves when there is a place, or after some seconds without one. */
	known(): Promise<void>;
}

/** Who has the share. */
export interface ShareUser {
	/** How many places are taken, and how many more are waited for. */
	usage(): { readonly taken: number; readonly waiting: number };
	/** The share is another one. */
	changed(): void;
}

export interface SharedLimits {
	share(rule: SharedRule, user: ShareUser): SharedLimit;
	/** Milliseconds until this may be done again, whichever copy did it last. */
	wait(name: string): Promise<number>;
	/** The next turn of what may be done once in so many milliseconds: how long to wait for it. */
	reserve(name: string, ms: number): Promise<number>;
	/** It was done just now, and may be done again after so many milliseconds. Never rejects. */
	did(name: string, ms: number): Promise<void>;
	stop(): Promise<void>;
}

export interface SharedRule {
	readonly name: string;
	/** Places there are. */
	readonly limit: number;
	/** A place that was used is free again so many milliseconds after it. */
	readonly perMs: number;
	/** What every copy has even if it uses nothing. */
	readonly least: number;
}

/** What a copy has of a limit, and how much it would use. */
export interface Holding {
	readonly held: number;
	readonly wanted: number;
}

/** The shares, where all copies see them. */
export interface LimitTable {
	/**
	 * Writes down what this copy has from now on, one copy at a time, and gives it back; it is others' after `lastsMs`
	 * unless it is renewed.
	 *
	 * @param decide given what the others have
	 */
	divide(
		name: string,
		copy: string,
		wanted: number,
		lastsMs: number,
		decide: (others: readonly Holding[]) => number,
	): Promise<number>;
	/** What this copy has of a limit ends so soon. */
	leave(name: string, copy: string, lastsMs: number): Promise<void>;
	wait(name: string): Promise<number>;
	reserve(name: string, ms: number): Promise<number>;
	did(name: string, ms: number): Promise<void>;
}
