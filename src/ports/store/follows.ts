import type { Follow, FollowRule } from '../../domain/follow.js';
import type { Instant, Subject } from '../../domain/petition.js';

export interface Unfollowed {
	readonly destination: number;
	readonly subject: Subject;
}

export interface FollowTable {
	/** One follow a destination × subject: adding again replaces rules, mention and pause. */
	save(follow: Omit<Follow, 'id'>): Promise<Follow>;
	get(id: number): Promise<Follow | null>;
	find(destination: number, subject: Subject): Promise<Follow | null>;
	of(destination: number): Promise<readonly Follow[]>;
	/** Every follow of this petition: its own, and those of campaigns it belongs to. */
	ofPetition(petition: number): Promise<readonly Follow[]>;
	/** Follows of campaigns, for totals. */
	ofSubject(subject: Subject): Promise<readonly Follow[]>;
	setRules(id: number, rules: readonly FollowRule[]): Promise<void>;
	setPause(id: number, until: Instant | null): Promise<void>;
	remove(id: number): Promise<void>;
	/** What was unfollowed in chat although the operator's file names it. Following it again ends that. */
	unfollowed(): Promise<readonly Unfollowed[]>;
	setUnfollowed(follow: Unfollowed, yes: boolean): Promise<void>;
}
