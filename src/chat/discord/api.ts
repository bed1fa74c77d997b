import { DiscordAPIError, REST, RESTEvents } from 'discord.js';
import { Agent } from 'undici';
import { createTransport } from './transport.js';
import type { DiscordParts } from './types.js';

/** Requests to Discord, by discord.js's REST: two of them, because they must fail differently. */
export interface Api {
	/** Answers, questions and registration: retried, rate limits waited out. Safe, because each may be done twice. */
	readonly answers: REST;
	/** Announcements: tried once. What to do after a failure or a rate limit is the outbox's to decide. */
	readonly posts: REST;
	/** Whether an error means that the token is wrong; remembered, and told once. */
	refuses(error: unknown): boolean;
	close(): Promise<void>;
}

const patience = { send: 10_000, answer: 5_000 };
/** Every hundredth request that counts towards a ban is reported. */
const invalidInterval = 100;

export function createApi(parts: Pick<DiscordParts, 'token' | 'apiUrl' | 'events' | 'patience'>): Api {
	const { token, apiUrl, events } = parts;
	const { send, answer } = parts.patience ?? patience;
	const agent = new Agent({ connect: { timeout: Math.min(send, answer) } });
	const common = {
		api: apiUrl.replace(/\/+$/, ''),
		makeRequest: createTransport(agent),
		userAgentAppendix: 'Milepost',
		invalidRequestWarningInterval: invalidInterval,
	};
	const answers = new REST({ ...common, timeout: answer, retries: 2 }).setToken(token);
	const posts = new REST({
		...common,
		timeout: send,
		retries: 0,
		rejectOnRateLimit: () => true,
		// `pace.ts` keeps the limit, for everything that counts together.
		globalRequestsPerSecond: Number.POSITIVE_INFINITY,
	}).setToken(token);
	for (const rest of [answers, posts]) {
		rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => events.invalidRequests(count));
	}
	let refused = false;
	return {
		answers,
		posts,
		refuses(error) {
			if (!(error instanceof DiscordAPIError && error.status === 401)) return false;
			// discord.js forgets a token that was refused, and would then fail without asking.
			for (const rest of [answers, posts]) rest.setToken(token);
			if (!refused) events.credentialsRefused(String(error.status));
			refused = true;
			return true;
		},
		async close() {
			for (const rest of [answers, posts]) {
				rest.clearHashSweeper();
				rest.clearHandlerSweeper();
			}
			await agent.destroy();
		},
	};
}
