import { defaults } from '../../config/defaults.js';
import type { Secret } from '../../config/secret.js';
import type { Instant } from '../domain/petition.js';
import { holdsIn } from '../outbox/emergency.js';
import type { RemoteChat } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import { createFailureTracker } from './failure-tracker.js';
import { type Obstacle, obstacles } from './readiness.js';
import { fanOut, type Telemetry } from './telemetry.js';

export interface Health {
	readonly telemetry: Telemetry;
	close(): Promise<void>;
}

type Answers = (request: Request) => Promise<Response>;

/**
 * Listens where the operator asked for it; what only a listener needs is loaded only then.
 *
 * @param doubted for how long the clock has been doubted; null while it is believed
 * @param pages `counts` takes counts that pages send, null where no page may; `feeds` has announcements for readers, `calendars` dates for calendars
 * @param remote chats that take requests, as far as they have started
 */
export async function serveHealth(
	address: { readonly port: number; readonly host: string; readonly token: Secret | null } | null,
	store: Store,
	now: () => Instant,
	remote: () => readonly RemoteChat[],
	refused: () => ReadonlyMap<string, { readonly since: Instant }>,
	doubted: () => number | null,
	pages: { readonly counts: () => Answers | null; readonly feeds: Answers; readonly calendars: Answers },
): Promise<Health> {
	const tracker = createFailureTracker(now);
	if (address === null) return { telemetry: tracker, close: async () => {} };
	const [{ healthApp, listen }, { createMetrics }] = await Promise.all([import('./health.js'), import('./metrics.js')]);
	const reasons = async () => {
		const off = [...refused()].map(([platform, { since }]) => ({ code: 'token-refused' as const, since, platform }));
		return [
			...off,
			...disconnected(remote(), now()),
			...(await obstacles(store, tracker.failures(), now(), doubted())),
		];
	};
	const metrics = createMetrics({
		store,
		now,
		connections: () => remote().flatMap(connectionsOf),
		obstacles: reasons,
	});
	const app = healthApp({
		now,
		token: address.token,
		metrics: metrics.registry,
		obstacles: reasons,
		held: () => holdsIn(store.memory),
	});
	// Chats that take signed requests join the one port; until they have started they are not there.
	const pass = (platform: string) => async (context: { req: { raw: Request } }) =>
		remote()
			.find((chat) => chat.platform === platform)
			?.handle(context.req.raw) ?? new Response('not found', { status: 404 });
	app.all('/discord/interactions', pass('discord'));
	app.all('/slack/*', pass('slack'));
	app.all(
		'/counts/*',
		async ({ req }) => (await pages.counts()?.(req.raw)) ?? new Response('not found', { status: 404 }),
	);
	app.all('/feeds/*', ({ req }) => pages.feeds(req.raw));
	app.all('/calendars/*', ({ req }) => pages.calendars(req.raw));
	const server = await listen(app, address);
	return { telemetry: fanOut([tracker, metrics]), close: () => server.close() };
}

function connectionsOf({ platform, connections }: RemoteChat) {
	return connections().map((each) => ({ platform, ...each }));
}

/** Connections without which commands are not received, missing for longer than a passing trouble. */
function disconnected(remote: readonly RemoteChat[], now: Instant): readonly Obstacle[] {
	return remote.flatMap(connectionsOf).flatMap(({ platform, shard, downSince: since }): Obstacle[] => {
		const late = since !== null && now - since > defaults.ready.disconnectedMs;
		return late ? [{ code: 'chat-disconnected', since, platform, shard }] : [];
	});
}
