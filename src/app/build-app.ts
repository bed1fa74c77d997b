import { commands } from '../../commands/index.js';
import { createRouter, type TextRouter } from '../../commands/router.js';
import { defaults as usual } from '../../config/defaults.js';
import type { ClemencyData } from '../clemency/shapes/data.js';
import type { ChannelRef } from '../domain/destination.js';
import type { Instant } from '../domain/petition.js';
import type { Log } from '../monitoring/log.js';
import { newPostId, originOfPost, withOrigin } from '../monitoring/origin.js';
import { readableStack } from '../monitoring/stack.js';
import type { Telemetry } from '../monitoring/telemetry.js';
import { noTraces, type Traces, traceChat, traceHttp, traceTask } from '../monitoring/traces.js';
import { unwrittenOutcome } from '../outbox/unwritten.js';
import { postWriter } from '../outbox/write.js';
import type { Call } from '../ports/chat.js';
import type { Clock } from '../ports/clock.js';
import type { Limits, Ports } from '../ports/command.js';
import type { Role } from '../ports/copies.js';
import type { Alarms } from '../ports/engine.js';
import type { Http, SourceSettings } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { textsFor } from '../render/texts/index.js';
import type { ClockWatch } from '../schedule/clock-watch.js';
import { matchAddress, sourceOf } from '../sources/index.js';
import { readPetition, readPetitions, searchPetitions } from '../sources/read.js';
import { type CommandPortsDeps, commandPorts } from './command-ports.js';
import type { Membership } from './copies.js';
import { firstReadings } from './first-readings.js';
import { lawNewsOf } from './law-news.js';
import { createRuntime, type Runtime } from './runtime.js';
import { platformSearch } from './search.js';

export interface AppDeps {
	readonly store: Store;
	readonly http: Http;
	readonly settings: (platform: string) => SourceSettings;
	readonly clemency: () => ClemencyData;
	/** Real time. */
	readonly clock: Clock;
	/** The petitions' time: another one only in a replay. */
	readonly domainNow: () => Instant;
	/** Watches the clock; absent: it is believed. */
	readonly clockWatch?: ClockWatch;
	/** The copies that share the database; absent: there is only this one. */
	readonly copies?: Membership;
	/** Between the copies; absent: nobody is told. */
	readonly alarms?: Alarms;
	/** What this copy does; everything when left out. */
	readonly roles?: readonly Role[];
	readonly live: boolean;
	readonly defaults: { readonly zone: string; readonly locale: string };
	/** What chats may set up; as much as usual when left out. */
	readonly limits?: Limits;
	/** What the operator's file says of petitions that people count; nothing when left out. */
	readonly declared?: CommandPortsDeps['declared'];
	/** The operator's channel; nobody's when left out. */
	readonly operator?: ChannelRef | null;
	/** What addresses of our own pages begin with; nobody's when left out. */
	readonly publicAddress?: string | null;
	/** A file for reports of mistakes in legal answers. */
	readonly reports?: string | null;
	readonly log: Log;
	readonly telemetry: Telemetry;
	/** Who collects traces; nobody when left out. */
	readonly traces?: Traces;
	/** How long somebody has to wait before they may ask again; absent: nobody has to. */
	readonly commandLimit?: (call: Call) => number;
	/** A chat's credentials were refused: nothing more can be sent there. */
	readonly credentialsRefused: (platform: string, code: string) => void;
}

/** The rooms put together: what posts, and what answers. */
export interface Milepost {
	readonly runtime: Runtime;
	readonly router: TextRouter;
	readonly recordReading: Ports['recordReading'];
}

export function buildApp(deps: AppDeps): Milepost {
	const { store, settings, clock, domainNow, log, telemetry, traces = noTraces } = deps;
	const readElsewhere = async (id: number) =>
		(await store.petitions.get(id))?.snapshot !== null || (await store.health.get(id)) !== null;
	const http = traceHttp(deps.http, traces);
	const whose = (address: string) => matchAddress(address, settings)?.ref ?? null;
	const waiting = firstReadings(clock, deps.copies === undefined ? undefined : readElsewhere);
	const runtime = createRuntime({
		store,
		clock,
		domainNow,
		random: Math.random,
		newPostId: () => newPostId(),
		sources: {
			source: sourceOf,
			settings,
			readOne: (source, target, context) => readPetition(source, target, context, whose),
			readMany: readPetitions,
			search: searchPetitions,
		},
		http,
		traced: (task, key, work) =>
			traceTask(traces, task, key, () => {
				log.debug({ task, key }, 'task begins');
				return work();
			}),
		tracedChat: (chat) => traceChat(chat, traces),
		awaited: waiting.waitedFor,
		write: postWriter({ store, domainNow }),
		...(deps.live ? { lawNews: lawNewsOf(deps) } : {}),
		locale: deps.defaults.locale,
		live: deps.live,
		...(deps.copies === undefined ? {} : { copies: deps.copies }),
		...(deps.alarms === undefined ? {} : { alarms: deps.alarms }),
		...(deps.roles === undefined ? {} : { roles: deps.roles }),
		...(deps.clockWatch === undefined ? {} : { clockWatch: deps.clockWatch }),
		events: {
			read(petition, outcome) {
				// It is read at its new place at once.
				if (outcome.kind !== 'moved') waiting.read(petition.id);
				telemetry.read(petition.ref.platform, outcome.kind);
				const fields = {
					petition: petition.ref,
					outcome: outcome.kind,
					...('detail' in outcome ? { detail: outcome.detail } : {}),
				};
				if (outcome.kind === 'fresh' || outcome.kind === 'unchanged') log.debug(fields, 'petition read');
				else log.warn(fields, 'petition not read');
			},
			post({ post, outcome, code }) {
				const fields = { id: originOfPost(post.id), post: post.id, destination: post.destination, outcome, code };
				if (outcome === unwrittenOutcome) log.error(fields, 'post cannot be written');
				else log.info(fields, 'post tried');
			},
			serverEvents: (event) => log.info(event, 'server event'),
			reminded: ({ post, outcome, code }) => log.info({ post, outcome, code }, 'reminder tried'),
			sent: (platform, outcome) => telemetry.sent(platform, outcome),
			posted: (platform, ms, held) => telemetry.posted(platform, ms, held),
			credentialsRefused: deps.credentialsRefused,
			bug(task, key, error) {
				telemetry.failed(task);
				log.error({ task, key, error: String(error), stack: readableStack(error) }, 'task failed');
			},
		},
	});
	const ports = commandPorts({
		store,
		runtime,
		settings,
		clemency: deps.clemency,
		firstReadings: waiting,
		defaults: deps.defaults,
		limits: deps.limits ?? usual.limits,
		declared: deps.declared ?? (() => null),
		operator: deps.operator ?? null,
		publicAddress: deps.publicAddress ?? null,
		reports: deps.reports ?? null,
		realNow: () => clock.now(),
		search: platformSearch({ http, settings, clock, live: deps.live }),
		replaying: !deps.live,
		mayWrite: () => deps.clockWatch?.trusted() ?? true,
	});
	const router = createRouter({
		commands,
		ports,
		now: domainNow,
		...(deps.commandLimit === undefined ? {} : { limit: deps.commandLimit }),
		within: (call, work) =>
			withOrigin(call.id, () =>
				traces.begin(call.id, `answer ${call.command}`, { 'milepost.chat': call.place.platform }, work),
			),
		textsFor,
		log: {
			answered(call, outcome, ms) {
				telemetry.answered(call.command, outcome, ms);
				log.debug({ id: call.id, command: call.command, outcome, ms }, 'command answered');
			},
			bug(id, call, error) {
				telemetry.failed(call.command);
				log.error({ id, command: call.command, error: String(error), stack: readableStack(error) }, 'command failed');
			},
		},
	});
	return { runtime, router, recordReading: ports.recordReading };
}
