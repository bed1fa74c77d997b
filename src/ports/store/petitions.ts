import type { Ending, Instant, Petition, PetitionRef, Snapshot } from '../../domain/petition.js';

export interface PetitionChange {
	readonly title?: string;
	readonly url?: string | null;
	/** Null: what is known of it is of another place, and the next reading is its first. */
	readonly snapshot?: Snapshot | null;
	readonly countedAt?: Instant;
	readonly checkedAt?: Instant;
	readonly nextReadAt?: Instant | null;
	readonly nextMomentAt?: Instant | null;
	readonly ending?: Ending | null;
}

export interface PetitionTable {
	/** Adds it, or gives back the one that is there (platform + id is unique). */
	add(petition: Pick<Petition, 'ref' | 'title' | 'url' | 'createdAt' | 'nextReadAt'>): Promise<Petition>;
	get(id: number): Promise<Petition | null>;
	many(ids: readonly number[]): Promise<readonly Petition[]>;
	find(ref: PetitionRef): Promise<Petition | null>;
	/** Aliases are compared case-insensitively. */
	byAlias(alias: string): Promise<Petition | null>;
	aliases(ids: readonly number[]): Promise<readonly { readonly petition: number; readonly alias: string }[]>;
	/** Names people gave, ascending, at most `limit`: aliases without a colon (those that sources add have one). */
	names(limit: number): Promise<readonly { readonly petition: number; readonly alias: string }[]>;
	/** An alias taken by another petition moves to this one. */
	addAlias(id: number, alias: string): Promise<void>;
	/** The petition that has this id or once had it: where its platform gave it another, or merged it with another. */
	known(ref: PetitionRef): Promise<Petition | null>;
	/** It has a new id; the old one stays as an alias `platform:old`. */
	rekey(id: number, ref: PetitionRef): Promise<void>;
	/**
	 * It is another counter's from now on: what was counted, reached and foreseen until then goes to a petition of its
	 * own, with the old id, which is read no more (`formers`). Where it had that counter before it goes on there.
	 */
	beginAnew(id: number, ref: PetitionRef): Promise<void>;
	/** What it was on other platforms, oldest first. */
	formers(id: number): Promise<readonly Petition[]>;
	/**
	 * Two petitions are one: names, places in campaigns, named cases, reminders and dates of `from` go over, and it is read no more. Follows
	 * are the caller's.
	 *
	 * @param sameCount both were one all the time: what was counted, reached and told of the one was of the other, too
	 */
	absorb(from: number, into: number, sameCount: boolean): Promise<void>;
	update(id: number, change: PetitionChange): Promise<void>;
	/** Sets the next reading, unless reading was ended meanwhile. */
	readNext(id: number, at: Instant): Promise<void>;
	/** Those of them that are to be read at some time: followed, and not given up. */
	stillRead(ids: readonly number[]): Promise<ReadonlySet<number>>;
	/** What is to be read at or before `now`, longest overdue first; of one platform, or of all. */
	dueToRead(now: Instant, limit: number, platform?: string): Promise<readonly Petition[]>;
	/**
	 * What was read and is more than half-way to its next reading: it may come along when a list is read anyway. At
	 * most `limit`, soonest first.
	 */
	soonToRead(now: Instant, limit: number, platform: string): Promise<readonly Petition[]>;
	/** Platforms with something to read at or before `now`. */
	platformsDue(now: Instant): Promise<readonly string[]>;
	/** When the next is to be read, of one platform, or of all; null where none is. */
	nextRead(platform?: string): Promise<Instant | null>;
	/** Makes petitions of a platform due at `at` whose trouble is the platform's. */
	hurryTroubled(platform: string, at: Instant): Promise<void>;
	/** Makes a few of a platform's petitions due at `at`, those read least lately, other than this one. */
	hurry(platform: string, other: number, at: Instant): Promise<void>;
	dueMoments(now: Instant, limit: number): Promise<readonly number[]>;
	/** Ids of all of them, ascending. */
	ids(): Promise<readonly number[]>;
	count(): Promise<number>;
}
