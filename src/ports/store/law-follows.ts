import type { LawSeen } from '../../clemency/judge/law-news.js';
import type { Instant } from '../../domain/petition.js';

/** A channel that hears when a law changes, or who holds the office that decides. */
export interface LawFollow {
	readonly destination: number;
	/** Code of the jurisdiction. */
	readonly code: string;
	/** What was known of it when it was last looked at; null: it was not looked at yet, and nothing of now is news. */
	readonly seen: LawSeen | null;
	readonly createdAt: Instant;
}

export interface LawFollowTable {
	all(): Promise<readonly LawFollow[]>;
	of(destination: number): Promise<readonly LawFollow[]>;
	get(destination: number, code: string): Promise<LawFollow | null>;
	/** One a channel and law: what was seen is replaced. */
	set(follow: LawFollow): Promise<void>;
	/** Says whether there was one. */
	remove(destination: number, code: string): Promise<boolean>;
}
