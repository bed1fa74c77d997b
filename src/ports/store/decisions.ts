import type { Instant } from '../../domain/petition.js';
import type { Verdict } from '../../domain/plan.js';

export interface StoredVerdict extends Verdict {
	readonly crossing: number;
	readonly at: Instant;
}

export interface DecisionTable {
	add(
		rows: readonly {
			crossing: number;
			follow: number;
			destination: number;
			tell: boolean;
			reason: string;
			rule: string | null;
			at: Instant;
		}[],
	): Promise<void>;
	/** Newest first. */
	recent(destination: number, limit: number): Promise<readonly StoredVerdict[]>;
	ofCrossing(destination: number, crossing: number): Promise<readonly StoredVerdict[]>;
	/** Forgets what is older than `before`. */
	prune(before: Instant): Promise<number>;
}
