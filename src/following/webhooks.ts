import { isDeepStrictEqual } from 'node:util';
import type { Destination } from '../domain/destination.js';
import { operator } from '../domain/tenant.js';
import type { ConfigDestination } from '../ports/setup.js';
import type { Store } from '../ports/store/index.js';
import type { StoredWebhook } from '../ports/store/webhooks.js';

/** Where a webhook of the operator's file goes. Somewhere else than before, it is tried at once, whatever it said there. */
export async function applyWebhook(
	tx: Store,
	{ id }: Destination,
	{ url, isPrivate, variable }: NonNullable<ConfigDestination['webhook']>,
): Promise<void> {
	const wanted: StoredWebhook = { url, isPrivate, secret: { variable } };
	if (isDeepStrictEqual(await tx.webhooks.get(id), wanted)) return;
	await tx.webhooks.set(id, wanted);
	await tx.destinations.resume(id);
}

/** Nothing is sent any more to what the operator's file named once. */
export async function removeWebhooks(tx: Store, named: ReadonlySet<number>): Promise<void> {
	for (const { id } of await tx.destinations.inWorkspace('webhook', operator)) {
		if (!named.has(id)) await tx.webhooks.remove(id);
	}
}
