import type { ClemencyData } from '../clemency/shapes/data.js';
import { newPostId } from '../monitoring/origin.js';
import type { Clock } from '../ports/clock.js';
import type { Store } from '../ports/store/index.js';
import { tellLawNews } from '../watch/law-news.js';

/** Looks what changed of laws that channels follow; the law is loaded where one is followed, and not before. */
export function lawNewsOf(deps: {
	readonly store: Store;
	readonly clock: Clock;
	readonly domainNow: () => number;
	readonly clemency: () => ClemencyData;
}): () => Promise<readonly number[]> {
	const law = async () => {
		const { jurisdiction } = await import('../clemency/law/index.js');
		const { changes, officials } = deps.clemency();
		return { changes, officials, nameOf: (code: string) => jurisdiction(code).name };
	};
	const { store, clock, domainNow } = deps;
	return () => tellLawNews({ store, law, now: domainNow, realNow: () => clock.now(), newPostId: () => newPostId() });
}
