import type { Instant } from '../../domain/petition.js';
import type { Call, Chat, CommandRouter, Connection } from '../../ports/chat.js';
import { type Texts, textsFor } from '../../render/texts/index.js';
import { createInFlight } from '../shared/in-flight.js';
import { createApi } from './api.js';
import { createBolt } from './bolt.js';
import { check } from './check.js';
import { createConversation } from './conversation.js';
import { createDirectMessages } from './direct.js';
import { createEdit } from './edit.js';
import { createHome } from './home.js';
import { inspect, type Sign } from './inspect.js';
import { createInstaller } from './oauth.js';
import { outcomeOf } from './outcome.js';
import { createPeople } from './people.js';
import { createPictures } from './pictures.js';
import { post } from './post.js';
import { createRateLimiter } from './rate-limiter.js';
import { createSettle } from './settle.js';
import { createSignedHandler } from './signed.js';
import { createSocket, refusedPauseMs, type Socket } from './socket.js';
import { inItsChannel, inItsThread } from './thread-place.js';
import type { SlackDeps } from './types.js';
import { createUnfurl } from './unfurl.js';
import { takeWorkspaceEvent } from './workspace-events.js';
import { createWorkspaces } from './workspaces.js';

export interface Slack extends Chat {
	/** Everything under `/slack/`: signed requests, and adding the bot. Mounted on the one port; 404 for what is not in use. */
	handle(request: Request): Promise<Response>;
	/** Since when (real time) there has been no Socket Mode connection; null while there is one, and without Socket Mode. */
	downSince(): Instant | null;
	/** The Socket Mode connection; none where requests come signed. */
	connections(): readonly Connection[];
	/** What the doctor finds. */
	inspect(texts: Texts): Promise<readonly Sign[]>;
}

/** How soon Slack is asked again whether the token is good, when it did not answer: doubled each time. */
const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

/** Slack as a chat. Nothing is asked of the network before `start`, `send` or `check`. */
export function createSlack(parts: SlackDeps): Slack {
	const { clock, log, access, entrance, domainNow } = parts;
	const api = createApi(parts);
	const workspaces = createWorkspaces(parts);
	const pictures = createPictures({ ...parts, api, workspaces });
	const ports = { api, rateLimiter: createRateLimiter(clock, parts.shared), pictures, workspaces, clock, domainNow };
	const settle = createSettle({ ...ports, distributed: access.kind === 'many' });
	const edit = createEdit(ports);
	const direct = createDirectMessages({ ...ports, zone: parts.zone });
	const people = createPeople({ ...parts, api, workspaces });
	const inFlight = createInFlight(clock);
	let router: CommandRouter | null = null;
	let socket: Socket | null = null;
	let stopped = false;
	let cancelGreeting = () => {};
	let turn: Promise<void> = Promise.resolve();

	const installer =
		access.kind === 'many' ? createInstaller({ ...parts, access, api, workspaces, now: () => clock.now() }) : null;
	const signed =
		entrance.kind === 'http'
			? createSignedHandler({ signingSecret: entrance.signingSecret, now: () => clock.now(), take })
			: null;
	const bolt = createBolt({
		...{ api, clock, log },
		unfurl: createUnfurl({ ...parts, api, workspaces, router: { answer } }),
		home: createHome({ ...parts, api, workspaces, people, router: { answer } }),
		conversation: createConversation({
			...parts,
			api,
			workspaces,
			people,
			pictures,
			router: { answer, suggest, aside },
		}),
		news: (event) => takeWorkspaceEvent({ ...parts, workspaces }, event),
	});

	/** Commands come only after `start`. */
	function theRouter(): CommandRouter {
		if (router === null) throw new Error('not started');
		return router;
	}
	function answer(...given: Parameters<CommandRouter['answer']>) {
		return theRouter().answer(...given);
	}
	async function aside(call: Call) {
		return theRouter().aside?.(call) ?? [];
	}
	function suggest(...given: Parameters<CommandRouter['suggest']>) {
		return theRouter().suggest(...given);
	}

	/** Whether the one token is taken: asked at the start, and until Slack says so. */
	async function greet(token: string, pause: number): Promise<void> {
		try {
			await api.answers.auth.test({ token });
			workspaces.taken();
		} catch (error) {
			if (stopped) return;
			const outcome = workspaces.judge(outcomeOf(error));
			const wait = outcome.kind === 'credentials-refused' ? refusedPauseMs : pause;
			log.warn({ outcome, wait }, 'Slack did not say whether the token is good');
			cancelGreeting = clock.after(wait, () => greeting(token, Math.min(2 * pause, longestPauseMs)));
		}
	}
	function greeting(token: string, pause: number): void {
		greet(token, pause).catch((error: unknown) => log.error({ error: String(error) }, 'the greeting failed'));
	}

	/**
	 * One at a time, and each only after the event loop has gone round: a hundred commands that arrive together are all
	 * acknowledged before the first is seen to.
	 */
	function take(body: unknown): void {
		turn = turn.then(() => new Promise((resolve) => setImmediate(resolve)));
		void inFlight.answering(turn.then(() => bolt(body)));
	}

	return {
		platform: 'slack',
		threads: 'petitions',
		async start(given) {
			router = given;
			// Not waited for: Slack may be away, and everything else is not.
			if (access.kind === 'one') greeting(access.botToken, firstPauseMs);
			if (entrance.kind !== 'socket') return;
			socket = createSocket({
				...{ appToken: entrance.appToken, api, clock, log, take },
				refused: (code) => log.error({ code }, 'Slack refuses the app token: no commands are received'),
			});
			// Not waited for: announcements need no connection.
			void socket.start();
		},
		async stop() {
			stopped = true;
			cancelGreeting();
			ports.rateLimiter.stop();
			await Promise.all([socket?.stop(), inFlight.finished()]);
			await api.close();
		},
		async send(to, outgoing) {
			if (stopped) return { kind: 'retry-after', ms: 0, code: 'stopping' };
			return inFlight.sending(post(ports, inItsChannel(to), inItsThread(to, outgoing)));
		},
		async edit(to, revision) {
			if (stopped) return { kind: 'retry-after', ms: 0, code: 'stopping' };
			return inFlight.sending(edit(inItsChannel(to), revision));
		},
		direct: {
			takesRight: true,
			reach: (person) => direct.reach(person),
			async send(person, outgoing) {
				if (stopped) return { kind: 'retry-after', ms: 0, code: 'stopping' };
				return inFlight.sending(direct.send(person, outgoing));
			},
			settle: direct.settle,
		},
		settle: (to, outgoing, tries) => inFlight.answering(settle(inItsChannel(to), inItsThread(to, outgoing), tries)),
		check: (to) => check({ ...ports, named: parts.events.named }, to),
		async handle(request) {
			const { pathname } = new URL(request.url);
			const { method } = request;
			if (method === 'POST' && pathname === '/slack/events' && signed !== null) {
				return router === null || stopped ? new Response('not now', { status: 503 }) : signed(request);
			}
			if (method === 'GET' && pathname === '/slack/install' && installer !== null) return installer.begin();
			if (method === 'GET' && pathname === '/slack/oauth_redirect' && installer !== null) {
				return inFlight.answering(installer.finish(request));
			}
			return new Response(`${textsFor('en').slack.pages.nowhere}\n`, { status: 404 });
		},
		downSince: () => socket?.downSince() ?? null,
		connections: () => (socket === null ? [] : [{ shard: 0, downSince: socket.downSince() }]),
		inspect: (texts) => inspect({ api, access, entrance }, texts),
	};
}
