import { FaultError } from '../../domain/fault.js';
import type { Instant } from '../../domain/petition.js';
import type { Chat, CommandRouter, Connection } from '../../ports/chat.js';
import { type Texts, textsFor } from '../../render/texts/index.js';
import { createInFlight } from '../shared/in-flight.js';
import { answerWriter } from './answer-body.js';
import { createApi } from './api.js';
import { check } from './check.js';
import { createCommandLinks } from './command-links.js';
import { discordCommands } from './commands.js';
import { type ConversationDeps, converse, type RespondTo } from './conversation.js';
import { createDirectMessages } from './direct.js';
import { edit } from './edit.js';
import { createGateway, type Gateway, type GatewayDeps } from './gateway.js';
import { createIdentity } from './identity.js';
import { faultOf, inspect, type Sign } from './inspect.js';
import { createIntroduction } from './introduction.js';
import { inviteLink } from './invite.js';
import { post } from './post.js';
import { mayPublish, publish } from './publish.js';
import { type CommandDifference, deploy, difference, type RegisterDeps } from './register.js';
import { respondByRequest } from './respond.js';
import { createServerEvents } from './server-events.js';
import { createServerList } from './server-list.js';
import { createSettle } from './settle.js';
import { sharedAnswers } from './shared-answers.js';
import { createSharedGateway } from './shared-gateway.js';
import { createSignedHandler, firstAnswer } from './signed.js';
import type { DiscordDeps } from './types.js';
import { takeWebhookEvent } from './webhook-events.js';

export interface Discord extends Chat {
	/** Signed interactions: mounted on the one port. 404 where the gateway is the way in. */
	handle(request: Request): Promise<Response>;
	/** The page on which somebody adds the bot. A FaultError where Discord does not say which bot it is. */
	invite(): Promise<string>;
	/** Since when (real time) a gateway connection has been missing; null while all are there, and without a gateway. */
	downSince(): Instant | null;
	/** Each gateway connection; none where requests come signed. */
	connections(): readonly Connection[];
	/** What the doctor finds. */
	inspect(texts: Texts): Promise<readonly Sign[]>;
	/** Compares the registered commands with the defined ones; FaultError where Discord does not answer. */
	compareCommands(): Promise<CommandDifference>;
	deployCommands(): Promise<void>;
}

/** A little over an hour: what was missing at the start, and is still, was left. */
const firstListMs = 3_660_000;
/** What has not left by then is tried again later. */
const publishesWithinMs = 30_000;

/** Discord as a chat. Nothing is asked of the network before `start`, `send` or `check`. */
export function createDiscord(parts: DiscordDeps): Discord {
	const { clock, log } = parts;
	const api = createApi(parts);
	const commands = discordCommands(
		parts.commands,
		textsFor('en'),
		parts.guildId === null ? 'everywhere' : 'one server',
	);
	const inFlight = createInFlight(clock);
	let router: CommandRouter | null = null;
	let gateway: Gateway | null = null;
	let stopped = false;

	const identity = createIdentity(api);
	const { botId } = identity;
	const command = parts.byOptions ?? ((typed: string) => typed);
	const links = createCommandLinks(parts.remember, parts.commands);
	const { pressable } = links;
	const write = answerWriter(parts.domainNow, parts.zone, parts.chartRenderer !== null, { command, pressable });
	const ports = {
		api,
		botId,
		command,
		pressable,
		domainNow: parts.domainNow,
		chartRenderer: parts.chartRenderer,
		clock,
	};
	// The outbox looks again later: nothing is waited out, or tried twice, while it holds the destination.
	const settle = createSettle({ ...ports, api: { ...api, get: api.look } });
	const direct = createDirectMessages({ ...ports, zone: parts.zone, settle });
	const registration = (applicationId: string): RegisterDeps => {
		return { api, remember: parts.remember, applicationId, guildId: parts.guildId, commands, registered: links.learn };
	};

	const introduction = createIntroduction({ ...parts, api, identity, links, registration });
	const serverList = createServerList({ ...parts, api });

	async function talk(raw: unknown, respondTo: RespondTo): Promise<void> {
		if (router === null || stopped) return;
		const { managerRole, petitionIn, newId, zone, domainNow, chartRenderer } = parts;
		const talking: ConversationDeps = {
			...{ api, router, clock, log, domainNow, zone, managerRole, petitionIn, newId, write, chartRenderer },
			commands: parts.commands,
		};
		await converse(talking, raw, respondTo);
	}

	const byRequest = respondByRequest(api, log);
	const signed =
		parts.publicKey === null
			? null
			: createSignedHandler({
					publicKey: parts.publicKey,
					now: () => clock.now(),
					take: async (raw) =>
						(await takeWebhookEvent(raw, parts.events)) ??
						firstAnswer((respond) => inFlight.answering(talk(raw, () => respond))),
				});

	return {
		platform: 'discord',
		threads: 'everything',
		async start(given) {
			router = sharedAnswers(given, parts.commands, () => clock.now());
			await links.load();
			// Not waited for: Discord may be away, and everything else is not.
			introduction.start();
			if (parts.publicKey !== null) return serverList.start(0);
			// What a connection says of a server that is gone may be said once in weeks; it has to be seen twice.
			serverList.start(firstListMs);
			const connecting: GatewayDeps = {
				...{ token: parts.token, api, clock, log, events: parts.events, botId },
				onInteraction: (raw) => void inFlight.answering(talk(raw, byRequest)),
			};
			gateway =
				parts.sharing === undefined
					? createGateway(connecting)
					: createSharedGateway(connecting, parts.sharing, parts.remember);
			// Not waited for: with many connections it takes minutes, and announcements need none of them.
			void gateway.start();
		},
		async stop() {
			stopped = true;
			introduction.stop();
			serverList.stop();
			api.stop();
			await Promise.all([gateway?.stop(), inFlight.finished()]);
			await api.close();
		},
		async send(to, outgoing) {
			if (stopped) return { kind: 'retry-after', ms: 0, code: 'stopping' };
			return inFlight.sending(post(ports, to, outgoing));
		},
		async edit(to, revision) {
			if (stopped) return { kind: 'retry-after', ms: 0, code: 'stopping' };
			return inFlight.sending(edit(ports, to, revision));
		},
		direct: {
			reach: (person) => direct.reach(person),
			async send(person, outgoing) {
				if (stopped) return { kind: 'retry-after', ms: 0, code: 'stopping' };
				return inFlight.sending(direct.send(person, outgoing));
			},
			settle: direct.settle,
		},
		async publish(to, messageId) {
			if (stopped) return { kind: 'retry-after', ms: 0, code: 'stopping' };
			return inFlight.sending(publish(api, to, messageId, clock.now() + publishesWithinMs));
		},
		mayPublish: (to) => mayPublish(ports, to),
		serverEvents: createServerEvents({ ...ports, stopped: () => stopped, sending: (work) => inFlight.sending(work) }),
		settle: (to, outgoing, tries) => inFlight.answering(settle(to, outgoing, tries)),
		check: (to) => check({ ...ports, events: parts.events }, to),
		async handle(request) {
			if (signed === null) return new Response('not found', { status: 404 });
			if (router === null || stopped) return new Response('not now', { status: 503 });
			return signed(request);
		},
		async invite() {
			return inviteLink((await orFault(identity.application())).id);
		},
		downSince: () => gateway?.downSince() ?? null,
		connections: () => gateway?.connections() ?? [],
		inspect: (texts) => inspect({ api, publicKey: parts.publicKey, register: registration }, texts),
		compareCommands: async () => orFault(difference(registration((await orFault(identity.application())).id))),
		deployCommands: async () => orFault(deploy(registration((await orFault(identity.application())).id))),
	};

	async function orFault<T>(work: Promise<T>): Promise<T> {
		try {
			return await work;
		} catch (error) {
			throw FaultError.of(faultOf(api, error));
		}
	}
}
