import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { userAgent } from '../../config/contact.js';
import { defaults } from '../../config/defaults.js';
import { packageRoot, programVersion } from '../../config/package-root.js';
import { rolesIn } from '../../config/roles.js';
import { declaredIn, readSetup, readToolSetup, type Setup, settingsIn } from '../../config/setup.js';
import { SetupError } from '../../config/setup-fault.js';
import { type ConsoleChat, createConsoleChat } from '../chat/console/chat.js';
import { wantsColour } from '../chat/console/colour.js';
import { createFeeds } from '../chat/feed/create.js';
import type { ClockDoubt } from '../domain/clock-doubt.js';
import { type Fault, FaultError, makeFault } from '../domain/fault.js';
import { applyConfig } from '../following/apply-config.js';
import { createFileLog, createLog, defaultLevel, type Log } from '../monitoring/log.js';
import { newPostId } from '../monitoring/origin.js';
import { serveHealth } from '../monitoring/serve-health.js';
import { noTraces, type Traces } from '../monitoring/traces.js';
import { createChartRenderer } from '../pictures/chart-renderer.js';
import type { RemoteChat } from '../ports/chat.js';
import type { ChartRenderer } from '../ports/pictures.js';
import type { Http } from '../ports/source.js';
import { faultMessage } from '../render/fault.js';
import { textsFor } from '../render/texts/index.js';
import { bundledSeries, loadRecording } from '../replay/load-recording.js';
import { createReplay, pauses, type Replay } from '../replay/perform.js';
import type { ClockNews } from '../schedule/clock-watch.js';
import { createGate, type HoldMemory } from '../sources/gate.js';
import { sourceOf } from '../sources/index.js';
import { openDatabase } from '../store/open.js';
import { shownServer } from '../store/postgres/address.js';
import { alarmsOn } from './alarms.js';
import { readArguments } from './arguments.js';
import { buildApp, type Milepost } from './build-app.js';
import { calendarPages } from './calendar-pages.js';
import { readCasesFile } from './cases.js';
import { chatNews } from './chat-events.js';
import type { RemoteChatDeps } from './chats.js';
import { lazyClemency } from './clemency-data.js';
import { realClock } from './clock.js';
import { watchClock } from './clock-watch.js';
import { commandLimits } from './command-limits.js';
import { commandsFor } from './commands-for.js';
import type { Membership } from './copies.js';
import { feedPages } from './feed-pages.js';
import { createGreetings } from './greetings.js';
import { exit } from './io.js';
import { joinOthers } from './join-others.js';
import { liveRefusals } from './live-refusals.js';
import { atTerminal, type Process } from './process.js';
import { pushedBy, type pushedCounts } from './pushed-counts.js';
import { receives } from './receiving.js';
import { type RefusedChats, tokenRefused } from './refused-chats.js';
import { consoleIsUsed, type Run, runLive, say } from './run-live.js';
import { shareChats } from './share-chats.js';
import { hearing } from './time-hosts.js';
import { webhooksOf } from './webhooks.js';

/** At the end a petition that is being read is waited for no longer. */
const readTimeoutMs = 5_000;

const forever = new Promise<never>(() => {});

/** The console's own channel for everybody. */
const general = { platform: 'console', workspace: 'console', channel: '#general' };

/** Runs Milepost until its input ends or it is asked to stop; gives back the exit code. FaultErrors stop the start. */
export async function start(args: readonly string[], process: Process): Promise<number> {
	// From the first moment on a signal asks; before that it ends the process.
	void process.asked;
	const { values } = readArguments(
		args,
		{ resume: { type: 'boolean', default: false } },
		{ command: 'start', least: 0, most: 0 },
	);
	const setup = readSetup(process.variables, process.folder);
	const cases = readCasesFile(join(packageRoot(), 'config', 'cases.yaml'));
	if (!cases.ok) throw new SetupError(cases.faults);
	const replay = setup.replay ? createReplay(loadRecording(bundledSeries())) : null;
	const level = setup.environment.logLevel ?? defaultLevel(true);
	const log = atTerminal(process) && process.errorsAreSeen ? createFileLog(level, setup.log) : createLog(level);
	const anew: Fault[] = [];
	// Whoever lost the tokens is to hear why nobody is told anything.
	const kept = setup.replay ? readToolSetup(process.variables, process.folder) : setup;
	if (setup.replay && !kept.replay) anew.push(makeFault('replay-beside', { kept: placeOf(kept) }));
	let outgrow = (_: FaultError) => {};
	const outgrown = new Promise<never>((_, reject) => {
		outgrow = reject;
	});
	// It may come while nobody waits for it yet.
	outgrown.catch(() => {});
	const opened = await openDatabase(setup, {
		mode: 'bot',
		now: realClock.now,
		// A replay begins anew; only whoever holds the file may empty it.
		fresh: replay !== null && !values.resume,
		report: (fault) => {
			const isRow = fault.code === 'row-broken';
			log.error(fault, isRow ? 'row unreadable' : 'database without a byte: began anew');
			if (!isRow) anew.push(fault);
		},
		outgrown: outgrow,
		upgraded: (upgrade) => log.warn(upgrade, 'database brought up to date'),
	});
	if (replay !== null && !values.resume) rmSync(setup.transcript, { force: true });
	const ahead = await opened.store.future.ahead(realClock.now());
	if (replay === null && ahead.readings + ahead.posts > 0) {
		log.error(ahead, 'the store holds moments that have not come: stop, and run milepost doctor --repair');
	}
	const clockWatch = replay === null ? await watchClock(opened.store, setup, () => http, clockLog(log)) : null;
	const { contact } = setup.environment;
	const http = hearing(await httpFor(replay, opened.store.memory, log, contact), (host, date) =>
		clockWatch?.heard(host, date),
	);
	const remote: RemoteChat[] = [];
	const chartRenderer = createChartRenderer({
		clock: realClock,
		report: (fault) => log.error(fault, 'picture not drawn'),
	});
	const { store } = opened;
	const roles = rolesIn(setup.environment);
	let refusals: RefusedChats | null = null;
	const refused = () => refusals?.all() ?? new Map();
	const doubted = () => clockWatch?.doubted()?.ms ?? null;
	let pushed: ReturnType<typeof pushedCounts> | null = null;
	const health = await serveHealth(
		setup.environment.http,
		store,
		realClock.now,
		() => remote.filter((each) => receives(each, roles)),
		refused,
		doubted,
		{ counts: () => pushed, feeds: feedPages(store, realClock.now), calendars: calendarPages(store, realClock.now) },
	);
	const traces = await tracesFor(setup);
	const ending: (() => Promise<void>)[] = [];
	let membership: Membership | null = null;
	try {
		if (replay === null) membership = await joinOthers(opened, setup, roles, log);
		const alarms = replay === null ? await alarmsOn(opened, setup, log) : null;
		const fallback = { zone: setup.zone, locale: setup.config?.locale ?? defaults.locale };
		const milepost = buildApp({
			store,
			http,
			settings: settingsIn(setup.config),
			clemency: lazyClemency({ cases: cases.registered, leaveOut: cases.leaveOut }),
			clock: realClock,
			domainNow: replay?.now ?? realClock.now,
			live: replay === null,
			...(membership === null ? {} : { copies: membership, roles: roles.own }),
			...(alarms === null ? {} : { alarms }),
			...(clockWatch === null ? {} : { clockWatch }),
			defaults: fallback,
			limits: setup.config?.limits ?? defaults.limits,
			declared: declaredIn(setup.config),
			operator: setup.config?.operator ?? null,
			publicAddress: setup.environment.publicAddress,
			reports: setup.environment.reports,
			log,
			telemetry: health.telemetry,
			traces,
			commandLimit: commandLimits(realClock.now),
			credentialsRefused: (platform, code) => refusals?.refused(platform, code),
		});
		const { runtime } = milepost;
		ending.push(runtime.stop);
		const chat = consoleChat(process, setup, milepost, replay, log, chartRenderer);
		runtime.addChat(chat);
		ending.push(chat.stop);
		for (const fault of anew) chat.say(faultMessage(textsFor(fallback.locale), fault));
		if (setup.config !== null) {
			const { notices } = await applyConfig(setup.config, store, realClock.now(), fallback);
			for (const notice of notices) chat.say(faultMessage(textsFor(fallback.locale), notice));
		}
		await replay?.prepare(store, general, fallback, realClock.now());
		if (replay !== null) {
			await runtime.start();
			return await runReplay({ process, milepost, chat }, replay);
		}
		const news = chatNews({ store, wake: runtime.engine, clock: realClock, log });
		const greetings = await createGreetings({
			...{ store, clock: realClock, chat: runtime.chat, newPostId, defaults: fallback },
			enabled: setup.environment.welcome,
			report: (error) => log.error({ error: String(error) }, 'a hello failed'),
		});
		ending.push(greetings.stop);
		const { joined } = greetings;
		const times = { clock: realClock, domainNow: realClock.now, zone: setup.zone };
		const words = { introduced: (invite: string) => say(chat, textsFor(defaults.locale).start.invite(invite)) };
		const over = liveRefusals({ runtime, chat, remote, store, log, usesConsole: () => consoleIsUsed(process, remote) });
		refusals = over.refusals;
		ending.push(refusals.settled);
		const { refused: credentialsRefused, accepted: credentialsAccepted } = refusals;
		const { config } = setup;
		const sharing = membership === null ? null : shareChats(opened, membership);
		if (sharing !== null) ending.push(sharing.limits.stop);
		const deps = {
			store,
			sharing,
			config,
			...times,
			log,
			chartRenderer,
			...news,
			joined,
			...words,
			credentialsRefused,
			credentialsAccepted,
		};
		remote.push(...(await remoteChats(setup, deps)));
		for (const each of remote) {
			runtime.addChat(each);
			ending.push(each.stop);
		}
		const webhooks = webhooksOf(setup, store);
		runtime.addChat(webhooks.chat);
		runtime.addChat(createFeeds({ feeds: store.feeds, now: realClock.now, domainNow: realClock.now }));
		ending.push(webhooks.close);
		await runtime.start();
		greetings.start();
		pushed = pushedBy(setup, { store, recordReading: milepost.recordReading, now: realClock.now, log });
		const noneLeft = setup.environment.whenRefused === 'end' ? over.noneLeft : forever;
		const receive = async (each: RemoteChat) => {
			if (receives(each, roles)) await each.start(milepost.router);
		};
		const last = await Promise.race([runLive({ process, milepost, chat, remote, store, noneLeft, receive }), outgrown]);
		if (last === null) return exit.ok;
		throw FaultError.of(tokenRefused(last));
	} finally {
		// Together: whoever sends is told to begin nothing new before anybody waits for what is on its way.
		const giveUpReading = realClock.after(readTimeoutMs, () => void http.close());
		await Promise.all(ending.map((end) => end()));
		giveUpReading();
		await membership?.leave();
		await http.close();
		await health.close();
		await traces.close();
		await chartRenderer.close();
		await opened.close();
	}
}

/** What is thought of the clock stands in the log. */
function clockLog(log: Log) {
	return (news: ClockNews, { leapt, wrongBy }: ClockDoubt) => {
		const off = { leaptMs: leapt, aheadMs: wrongBy };
		switch (news) {
			case 'leapt':
				return log.warn(off, 'the clock leapt: nothing is written until others agree with it');
			case 'wrong':
				return log.error(off, 'the clock is wrong: nothing is written until others agree with it');
			case 'agrees':
				return log.info(off, 'the clock agrees with others: going on');
			case 'unjudged':
				return log.warn(off, 'the clock leapt, and nobody could be asked: going on');
			default:
				return news satisfies never;
		}
	};
}

/** Loaded only where somebody collects traces. */
async function tracesFor({ environment: { traces } }: Setup): Promise<Traces> {
	if (traces === null) return noTraces;
	const { openTraces } = await import('../monitoring/open-telemetry.js');
	return openTraces({ ...traces, clock: realClock });
}

const placeOf = ({ server, database }: Setup) => (server === null ? database : shownServer(server));

/** A replay reads nothing: the client, and the time it takes to load, is left out. */
async function httpFor(replay: Replay | null, memory: HoldMemory, log: Log, contact: string | null): Promise<Http> {
	if (replay !== null) {
		const answer = { kind: 'failed', code: 'aborted', detail: 'a replay reads nothing' } as const;
		return { request: async () => answer, close: async () => {} };
	}
	const { createHttp } = await import('../sources/http.js');
	const report = (error: unknown) => log.error({ error: String(error) }, 'hold not stored');
	const gate = createGate({ clock: realClock, memory, source: sourceOf, report });
	return createHttp({ userAgent: userAgent(programVersion(), contact), gate });
}

/** Chats that are configured; their libraries are loaded only for them. */
async function remoteChats(setup: Setup, deps: RemoteChatDeps): Promise<readonly RemoteChat[]> {
	const { discord, slack } = setup.environment;
	if (discord === null && slack === null) return [];
	const { discordChat, slackChat } = await import('./chats.js');
	return [
		...(discord === null ? [] : [await discordChat(discord, deps)]),
		...(slack === null ? [] : [await slackChat(slack, deps)]),
	];
}

/** Beside a terminal the recording plays while people ask; through a pipe it plays to its end first. */
async function runReplay(
	{ process, milepost, chat }: Pick<Run, 'process' | 'milepost' | 'chat'>,
	replay: Replay,
): Promise<number> {
	const { runtime, router } = milepost;
	const texts = textsFor(defaults.locale).start;
	const waits = pauses(realClock);
	let stopped = false;
	const stop = () => {
		stopped = true;
		waits.stop();
	};
	const interactive = atTerminal(process);
	const pause = interactive ? waits.pause : async () => {};
	void process.asked.then(stop);
	const run = () => replay.run({ ports: runtime.reads, settled: runtime.settled, pause, stopped: () => stopped });
	if (!interactive) {
		say(chat, texts.replayPiped(replay.ends));
		await run();
		await chat.start(router);
		await Promise.race([chat.ended, process.asked]);
	} else {
		say(chat, texts.replay(replay.days, replay.begins, replay.ends));
		await chat.start(router);
		const played = run().then(() => {
			if (!stopped) say(chat, texts.replayEnded(replay.ends));
		});
		await Promise.race([chat.ended, process.asked]);
		stop();
		await played;
	}
	await Promise.race([runtime.settled(), process.asked]);
	return exit.ok;
}

function consoleChat(
	process: Process,
	setup: Setup,
	{ router }: Milepost,
	replay: Replay | null,
	log: Log,
	chartRenderer: ChartRenderer,
): ConsoleChat {
	const isTerminal = process.output.isTTY === true;
	return createConsoleChat({
		input: process.input,
		output: process.output,
		transcript: setup.transcript,
		interactive: atTerminal(process),
		colour: wantsColour(process.variables, isTerminal),
		width: () => process.output.columns ?? 100,
		zone: setup.zone,
		locale: setup.config?.locale ?? defaults.locale,
		now: replay?.now ?? realClock.now,
		realNow: realClock.now,
		ask: router.text,
		commands: commandsFor('console', setup.config),
		// Paths are read by people: from where Milepost was started, as far as that is shorter.
		pictures: { chartRenderer, folder: relative(process.folder, setup.pictures) },
		report: (fault) => log.error(fault, 'console'),
	});
}
