import { isDeepStrictEqual } from 'node:util';
import { type Destination, outsidePlatforms } from '../domain/destination.js';
import type { Instant } from '../domain/petition.js';
import { operator } from '../domain/tenant.js';
import type { ConfigDestination } from '../ports/setup.js';
import type { Store } from '../ports/store/index.js';
import type { StoredWebhook } from '../ports/store/webhooks.js';

/** Where a webhook of the operator's file goes, and how a feed of it is opened. What is new is tried at once. */
export async function applyOutside(
	tx: Store,
	{ id, channel }: Destination,
	{ webhook, feed }: ConfigDestination,
	now: Instant,
): Promise<void> {
	if (webhook != null) {
		const { url, isPrivate, variable } = webhook;
		const wanted: StoredWebhook = { url, isPrivate, secret: { variable } };
		if (isDeepStrictEqual(await tx.webhooks.get(id), wanted)) return;
		await tx.webhooks.set(id, wanted);
		await tx.destinations.resume(id);
	}
	if (feed != null) {
		const known = await tx.feeds.get(id);
		if (known?.tokenHash === feed.tokenHash && known.variable === feed.variable) return;
		await tx.feeds.set(id, { ...feed, title: channel, createdAt: known?.createdAt ?? now });
		await tx.destinations.resume(id);
	}
}

/** What arrives where, by the names of the file, is given to whom. */
export async function applyMirrors(
	tx: Store,
	wanted: readonly ConfigDestination[],
	destinations: ReadonlyMap<string, Destination>,
): Promise<void> {
	for (const { name, webhook, feed, mirrors } of wanted) {
		const mirror = destinations.get(name);
		if (mirror === undefined || (webhook == null && feed == null)) continue;
		const origin = mirrors == null ? null : (destinations.get(mirrors)?.id ?? null);
		await tx.destinations.mirror(mirror.id, origin);
	}
}

/** Nothing is sent any more to what the operator's file named once; what was written of it is kept nowhere. */
export async function removeOutside(tx: Store, named: ReadonlySet<number>): Promise<void> {
	for (const platform of outsidePlatforms) {
		for (const { id } of await tx.destinations.inWorkspace(platform, operator)) {
			if (named.has(id)) continue;
			await tx.webhooks.remove(id);
			await tx.feeds.remove(id);
			await tx.destinations.mirror(id, null);
		}
	}
}
