import { createHmac } from 'node:crypto';
import { Secret } from '../../config/secret.js';
import { pushedCounts } from '../../src/app/pushed-counts.js';
import type { Instant } from '../../src/domain/petition.js';
import { typedSnapshot } from '../../src/domain/typed-snapshot.js';
import type { Store } from '../../src/ports/store/index.js';
import { commitObservation } from '../../src/watch/observe.js';

export const ref = { platform: 'manual', id: 'table' };
const key = 'a key of the page that counts';

/** What else is said of a message than its body. */
export interface Sent {
	readonly key?: string;
	readonly at?: Instant;
	readonly secret?: string;
	readonly name?: string;
}

/** One copy of the program that takes counts of the petition `table`, which is in its store already. */
export function takerOf(store: Store, now: () => Instant) {
	let written = 0;
	const take = pushedCounts({
		store,
		petitions: new Map([['table', { ref, key: new Secret(key) }]]),
		now,
		log: { warn: () => {} },
		async recordReading(petition, reading, also) {
			const known = await store.petitions.get(petition);
			if (known === null) return;
			const snapshot = typedSnapshot(known, reading, 'UTC', null);
			await commitObservation(
				{ store, realNow: now, newPostId: () => `post-of-${reading.count}` },
				{ petition, snapshot, at: reading.at, also },
			);
			written++;
		},
	});
	let sent = 0;
	/** As the page does it; gives back the status. */
	async function push(body: unknown, more: Sent = {}): Promise<number> {
		const text = typeof body === 'string' ? body : JSON.stringify(body);
		const stamp = String(Math.floor((more.at ?? now()) / 1_000));
		const message = more.key ?? `message-${sent++}`;
		const hex = createHmac('sha256', more.secret ?? key)
			.update(`${stamp}.${message}.${text}`)
			.digest('hex');
		const headers = {
			'x-milepost-timestamp': stamp,
			'idempotency-key': message,
			'x-milepost-signature': `sha256=${hex}`,
		};
		const url = `http://localhost/counts/${more.name ?? 'table'}`;
		const response = await take(new Request(url, { method: 'POST', body: text, headers }));
		return response.status;
	}
	return { push, written: () => written };
}
