import { DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import { FaultError } from '../../domain/fault.js';
import type { Instant } from '../../domain/petition.js';
import type { Chat, CommandDesk, Connection } from '../../ports/chat.js';
import { type Texts, textsFor } from '../../render/texts/index.js';
import { createInFlight } from '../shared/in-flight.js';
import { answerWriter } from './answer-body.js';
import { createApi } from './api.js';
import { check } from './check.js';
import { discordCommands } from './commands.js';
import { type ConversationPorts, converse, type RespondTo } from './conversation.js';
import { edit } from './edit.js';
import { createGateway, type Gateway, refusedPause } from './gateway.js';
import { faultOf, inspect, type Sign } from './inspect.js';
import { inviteLink } from './invite.js';
import { post } from './post.js';
import { type CommandDifference, deploy, difference, type RegisterPorts, registerIfChanged } from './register.js';
import { Application } from './schema.js';
import { serversOf } from './servers.js';
import { createSettle } from './settle.js';
import { sharedAnswers } from './shared-answers.js';
import { createSignedHandler } from './signed.js';
import type { DiscordParts } from './types.js';

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

/** How soon Discord is asked again who we are, and for the commands, when it did not answer: doubled each time. */
const firstPause = 5_000;
const longestPause = 300_000;
const day = 86_400_000;
/** A little over an hour: what was missing at the start, and is still, was left. */
const firstList = 3_660_000;

/** Discord as a chat. Nothing is asked of the network before `start`, `send` or `check`. */
export function createDiscord(parts: DiscordParts): Discord {
	const { clock, log } = parts;
	const api = createApi(parts);
	const commands = discordCommands(parts.commands, textsFor('en'));
	const inFlight = createInFlight(clock);
	let application: Promise<Application> | null = null;
	let desk: CommandDesk | null = null;
	let gateway: Gateway | null = null;
	let stopped = false;
	let introduced = false;
	let cancelIntroduction = () => {};
	let cancelList = () => {};

	/** Asked once; asked again only when it failed. */
	function whoAmI(): Promise<Application> {
		application ??= api.get(Routes.currentApplication()).then((answer) => Application.parse(answer));
		application.catch(() => {
			application = null;
		});
		return application;
	}
	const botId = async () => {
		const { id, bot } = await whoAmI();
		return bot?.id ?? id;
	};
	const command = parts.byOptions ?? ((typed: string) => typed);
	const write = answerWriter(parts.domainNow, parts.zone, parts.painter !== null, command);
	const ports = { api, botId, command, domainNow: parts.domainNow, painter: parts.painter, clock };
	// The outbox looks again later: nothing is waited out, or tried twice, while it holds the destination.
	const settle = createSettle({ ...ports, api: { ...api, get: api.look } });
	const registration = (applicationId: string): RegisterPorts => {
		return { api, remember: parts.remember, applicationId, guildId: parts.guildId, commands };
	};

	/** Who we are, and the commands: at the start, and until both are done. */
	async function introduce(pause: number): Promise<void> {
		try {
			const { id } = await whoAmI();
			if (!introduced) parts.events.introduced(inviteLink(id));
			introduced = true;
			const done = await registerIfChanged(registration(id));
			if (done) log.info({ commands: commands.length }, 'commands registered with Discord');
		} catch (error) {
			if (stopped) return;
			const fault = error instanceof FaultError ? error.fault : faultOf(api, error);
			const wait = fault.code === 'discord-token-refused' ? refusedPause : pause;
			log.warn({ ...fault, wait }, 'commands could not be registered');
			cancelIntroduction = clock.after(wait, () => introducing(Math.min(2 * pause, longestPause)));
		}
	}
	function introducing(pause: number): void {
		introduce(pause).catch((error: unknown) => log.error({ error: String(error) }, 'the introduction failed'));
	}

	/** Nobody says that the bot was removed while it was off: the list of its servers does, once a day. */
	async function lookAtServers(): Promise<void> {
		try {
			const servers = await serversOf(api);
			parts.events.present(servers, () => true);
		} catch (error) {
			log.warn({ ...faultOf(api, error) }, 'Discord did not say which servers the bot is in');
		}
		if (!stopped) cancelList = clock.after(day, () => void lookAtServers());
	}

	async function talk(raw: unknown, respondTo: RespondTo): Promise<void> {
		if (desk === null || stopped) return;
		const { managerRole, newId, zone, domainNow, painter } = parts;
		const talking: ConversationPorts = {
			...{ api, desk, clock, log, domainNow, zone, managerRole, newId, write, painter },
			commands: parts.commands,
		};
		await converse(talking, raw, respondTo);
	}

	/** Through the gateway the first answer is a request of its own. */
	const byRequest: RespondTo = ({ id, token }) => {
		return async (body) => {
			try {
				await api.respond('POST', Routes.interactionCallback(id, token), body);
				return true;
			} catch (error) {
				// A repeat of our own that found the first try had arrived.
				if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
					return true;
				log.warn({ id, ...faultOf(api, error) }, 'an interaction could not be answered');
				return false;
			}
		};
	};

	const signed =
		parts.publicKey === null
			? null
			: createSignedHandler({
					publicKey: parts.publicKey,
					now: () => clock.now(),
					converse: (raw, respond) => inFlight.answering(talk(raw, () => respond)),
				});

	return {
		platform: 'discord',
		async start(given) {
			desk = sharedAnswers(given, parts.commands, () => clock.now());
			// Not waited for: Discord may be away, and everything else is not.
			introducing(firstPause);
			if (parts.publicKey !== null) return void lookAtServers();
			// What a connection says of a server that is gone may be said once in weeks; it has to be seen twice.
			cancelList = clock.after(firstList, () => void lookAtServers());
			gateway = createGateway({
				...{ token: parts.token, api, clock, log, events: parts.events, botId },
				onInteraction: (raw) => void inFlight.answering(talk(raw, byRequest)),
			});
			// Not waited for: with many connections it takes minutes, and announcements need none of them.
			void gateway.start();
		},
		async stop() {
			stopped = true;
			cancelIntroduction();
			cancelList();
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
		settle: (to, outgoing, tries) => inFlight.answering(settle(to, outgoing, tries)),
		check: (to) => check({ ...ports, events: parts.events }, to),
		async handle(request) {
			if (signed === null) return new Response('not found', { status: 404 });
			if (desk === null || stopped) return new Response('not now', { status: 503 });
			return signed(request);
		},
		async invite() {
			return inviteLink((await orFault(whoAmI())).id);
		},
		downSince: () => gateway?.downSince() ?? null,
		connections: () => gateway?.connections() ?? [],
		inspect: (texts) => inspect({ api, publicKey: parts.publicKey, register: registration }, texts),
		compareCommands: async () => orFault(difference(registration((await orFault(whoAmI())).id))),
		deployCommands: async () => orFault(deploy(registration((await orFault(whoAmI())).id))),
	};

	async function orFault<T>(work: Promise<T>): Promise<T> {
		try {
			return await work;
		} catch (error) {
			throw FaultError.of(faultOf(api, error));
		}
	}
}
