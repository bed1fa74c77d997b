import { DiscordAPIError, type RawFile, REST, RESTEvents } from 'discord.js';
import { Agent } from 'undici';
import type { Instant } from '../../domain/petition.js';
import { createRateLimiter, type Lane, TooBusy } from './rate-limiter.js';
import { createTransport } from './transport.js';
import type { DiscordDeps } from './types.js';

type Route = `/${string}`;

/** Requests to Discord, by discord.js's REST. What Discord refuses, and what the network does, is thrown as it comes. */
export interface Api {
	/** Asks or sets something: retried, rate limits waited out. Both may be done twice without harm. */
	get(route: Route, query?: URLSearchParams): Promise<unknown>;
	put(route: Route, body: unknown): Promise<unknown>;
	/** Asks something, once, for whoever may ask again later. */
	look(route: Route, query?: URLSearchParams): Promise<unknown>;
	/** Sends a message, once: what to do after a failure or a rate limit is the outbox's to decide. */
	send(route: Route, body: unknown, how: Sending): Promise<unknown>;
	/** Changes a message, once. @param leaveBy as in `Sending` @param lane what else goes first */
	edit(route: Route, body: unknown, leaveBy: Instant, lane?: Lane): Promise<unknown>;
	/** Takes something away, once. */
	remove(route: Route, leaveBy: Instant, lane?: Lane): Promise<unknown>;
	/** What goes by an interaction's own token: it does not count with the rest, and nobody may be kept waiting. */
	respond(method: 'POST' | 'PATCH', route: Route, body: unknown, files?: readonly RawFile[]): Promise<unknown>;
	/** Whether an error means that the token is wrong. That is told once, until it is taken again. */
	refuses(error: unknown): boolean;
	/** What waits for its turn is refused, and nothing more is begun but answers to people. */
	stop(): void;
	close(): Promise<void>;
}

export interface Sending {
	readonly files: readonly RawFile[];
	/** Real time: what would leave later is refused as `TooBusy`. */
	readonly leaveBy: Instant;
	/** What else goes first; that of announcements where left out. */
	readonly lane?: Lane;
}

const defaultTimeouts = { send: 10_000, answer: 5_000 };
/** Every hundredth request that counts towards a ban is reported. */
const invalidRequestInterval = 100;

export function createApi(
	parts: Pick<DiscordDeps, 'token' | 'apiUrl' | 'events' | 'timeouts' | 'clock' | 'shared'>,
): Api {
	const { token, apiUrl, events } = parts;
	const { send, answer } = parts.timeouts ?? defaultTimeouts;
	const agent = new Agent({ connect: { timeout: Math.min(send, answer) } });
	const rateLimiter = createRateLimiter(parts.clock, parts.shared);
	const common = {
		api: apiUrl.replace(/\/+$/, ''),
		makeRequest: createTransport(agent),
		userAgentAppendix: 'Milepost',
		invalidRequestWarningInterval: invalidRequestInterval,
		// `rate-limiter.ts` keeps the limit, for everything that counts together.
		globalRequestsPerSecond: Number.POSITIVE_INFINITY,
	};
	const patient = new REST({ ...common, timeout: answer, retries: 2 });
	const once = new REST({ ...common, timeout: send, retries: 0, rejectOnRateLimit: () => true });
	const all = [patient, once];
	for (const rest of all) {
		rest.setToken(token);
		rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => events.invalidRequests(count));
	}
	let standing: 'unknown' | 'taken' | 'refused' = 'unknown';

	async function authorised<T>(lane: Lane, request: () => Promise<T>): Promise<T> {
		const answer = await rateLimiter.run(lane, request);
		if (standing !== 'taken') events.credentialsAccepted();
		standing = 'taken';
		return answer;
	}

	/** An announcement, unless it is too late for it when its turn comes. */
	const leaving = (by: Instant, request: () => Promise<unknown>, lane: Lane = 'announcement') =>
		authorised(lane, () => {
			if (parts.clock.now() > by) throw new TooBusy(0);
			return request();
		});

	return {
		get: (route, query) => authorised('question', () => patient.get(route, query === undefined ? {} : { query })),
		put: (route, body) => authorised('question', () => patient.put(route, { body })),
		look: (route, query) => authorised('question', () => once.get(route, query === undefined ? {} : { query })),
		send: (route, body, { files, leaveBy, lane }) =>
			leaving(leaveBy, () => once.post(route, { body, files: [...files] }), lane),
		edit: (route, body, leaveBy, lane) => leaving(leaveBy, () => once.patch(route, { body }), lane),
		remove: (route, leaveBy, lane) => leaving(leaveBy, () => once.delete(route), lane),
		respond: (method, fullRoute, body, files = []) => {
			return patient.request({
				method: method as Parameters<REST['request']>[0]['method'],
				fullRoute,
				body,
				files: [...files],
				auth: false,
			});
		},
		refuses(error) {
			if (!(error instanceof DiscordAPIError && error.status === 401)) return false;
			// discord.js forgets a token that was refused, and would then fail without asking.
			for (const rest of all) rest.setToken(token);
			if (standing !== 'refused') events.credentialsRefused(String(error.status));
			standing = 'refused';
			return true;
		},
		stop: () => rateLimiter.stop(),
		async close() {
			for (const rest of all) {
				rest.clearHashSweeper();
				rest.clearHandlerSweeper();
			}
			await agent.destroy();
		},
	};
}
