import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { commands } from '../../commands/index.js';
import { defaults } from '../../config/defaults.js';
import { type ConsoleChat, createConsoleChat } from '../chat/console/chat.js';
import { wantsColour } from '../chat/console/colour.js';
import { createPainter } from '../pictures/painter.js';
import type { Painter } from '../pictures/types.js';
import { faultMessage } from '../render/fault.js';
import type { Line } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import { bundledSeries, loadRecording } from '../replay/load-recording.js';
import { createReplay, pauses, type Replay } from '../replay/perform.js';
import type { Http } from '../sources/types.js';
import { openStore } from '../store/database.js';
import type { Store } from '../store/types.js';
import { applyConfig } from './apply-config.js';
import { assemble, type Milepost } from './assemble.js';
import { readCasesFile } from './cases.js';
import { chatNews } from './chat-news.js';
import type { RemoteChat, RemoteParts } from './chats.js';
import { readArguments } from './cli/arguments.js';
import { exit } from './cli/io.js';
import { realClock } from './clock.js';
import { createLog, defaultLevel, type Log } from './log.js';
import { packageRoot, programVersion } from './package-root.js';
import type { Process } from './process.js';
import { serveHealth } from './serve-health.js';
import { readSetup, type Setup, settingsIn } from './setup.js';
import { SetupError } from './setup-fault.js';

/** The console's own channel for everybody. */
const general = { platform: 'console', workspace: 'console', channel: '#general' };

/** Runs Milepost until its input ends or it is asked to stop; gives back the exit code. FaultErrors stop the start. */
export async function start(args: readonly string[], process: Process): Promise<number> {
	const { values } = readArguments(
		args,
		{ resume: { type: 'boolean', default: false } },
		{ command: 'start', least: 0, most: 0 },
	);
	const setup = readSetup(process.variables, process.folder);
	const cases = readCasesFile(join(packageRoot(), 'config', 'cases.yaml'));
	if (!cases.ok) throw new SetupError(cases.faults);
	const replay = setup.replay ? createReplay(loadRecording(bundledSeries())) : null;
	const log = createLog(setup.environment.logLevel ?? defaultLevel(true));
	const opened = await openStore({
		file: setup.database,
		mode: 'bot',
		now: realClock.now,
		// A replay begins anew; only whoever holds the file may empty it.
		fresh: replay !== null && !values.resume,
		report: (fault) => log.error(fault, 'row unreadable'),
		upgraded: (upgrade) => log.warn(upgrade, 'database brought up to date; it was copied before'),
	});
	if (replay !== null && !values.resume) rmSync(setup.transcript, { force: true });
	const http = await httpFor(replay);
	const remote: RemoteChat[] = [];
	const painter = createPainter({ clock: realClock, report: (fault) => log.error(fault, 'picture not drawn') });
	const health = await serveHealth(setup.environment.http, opened.store, realClock.now, () => remote);
	const refused = asked();
	const credentialsRefused = (platform: string, code: string) => {
		log.fatal({ platform, code }, 'credentials refused: nothing can be sent there any more');
		refused.now(platform);
	};
	try {
		const fallback = { zone: setup.zone, locale: setup.config?.locale ?? defaults.locale };
		const milepost = assemble({
			store: opened.store,
			http,
			settings: settingsIn(setup.config),
			cases: cases.cases,
			clock: realClock,
			domainNow: replay?.now ?? realClock.now,
			live: replay === null,
			defaults: fallback,
			log,
			tally: health.tally,
			credentialsRefused,
		});
		const chat = consoleChat(process, setup, milepost, replay, log, painter);
		milepost.core.addChat(chat);
		if (setup.config !== null) {
			const { notices } = await applyConfig(setup.config, opened.store, realClock.now(), fallback);
			for (const notice of notices) chat.say(faultMessage(textsFor(fallback.locale), notice));
		}
		await replay?.prepare(opened.store, general, fallback);
		if (replay === null) {
			const { store } = opened;
			const news = chatNews({ store, wake: milepost.core.engine, clock: realClock, log });
			const times = { clock: realClock, domainNow: realClock.now, zone: setup.zone };
			const parts = { store, ...times, log, painter, ...news, credentialsRefused };
			remote.push(...(await remoteChats(setup, parts)));
			for (const each of remote) milepost.core.addChat(each);
		}
		await milepost.core.start();
		const run = { process, milepost, chat, remote, store: opened.store, refused: refused.promise };
		const code = replay === null ? await runLive(run) : await runReplay(run, replay);
		await milepost.core.stop();
		return code;
	} finally {
		await health.close();
		await http.close();
		await painter.close();
		await opened.close();
	}
}

/** A replay reads nothing: the client, and the time it takes to load, is left out. */
async function httpFor(replay: Replay | null): Promise<Http> {
	if (replay !== null) {
		const answer = { kind: 'failed', code: 'aborted', detail: 'a replay reads nothing' } as const;
		return { request: async () => answer, close: async () => {} };
	}
	const { createHttp } = await import('../sources/http.js');
	return createHttp({ userAgent: `Milepost/${programVersion()} (petition bot)` });
}

interface Run {
	readonly process: Process;
	readonly milepost: Milepost;
	readonly chat: ConsoleChat;
	readonly remote: readonly RemoteChat[];
	readonly store: Store;
	/** Resolves when a chat's credentials were refused. */
	readonly refused: Promise<string>;
}

/** Until the input ends, where the console is all there is; else until the process is asked to stop. */
async function runLive({ process, milepost, chat, remote, store, refused }: Run): Promise<number> {
	const { core, desk } = milepost;
	const texts = textsFor(defaults.locale).start;
	const follows = await Promise.all((await store.destinations.all()).map((each) => store.follows.of(each.id)));
	const next = await store.petitions.nextRead();
	say(chat, texts.live(await store.petitions.count(), follows.flat().length, next, realClock.now()));
	for (const each of remote) {
		await each.start(desk);
		if (isDiscord(each)) say(chat, texts.invite(await each.invite()));
	}
	const listens = remote.length === 0 || atTerminal(process);
	if (listens) await chat.start(desk);
	const stopped = await Promise.race([refused, process.asked, ...(listens ? [chat.ended] : [])]);
	await core.settled();
	for (const each of [...remote, ...(listens ? [chat] : [])]) await each.stop();
	return typeof stopped === 'string' ? exit.failed : exit.ok;
}

function isDiscord(chat: RemoteChat): chat is RemoteChat & { invite(): Promise<string> } {
	return chat.platform === 'discord';
}

/** Chats that are configured; their libraries are loaded only for them. */
async function remoteChats(setup: Setup, parts: RemoteParts): Promise<readonly RemoteChat[]> {
	const { discord, slack } = setup.environment;
	if (discord === null && slack === null) return [];
	const { discordChat, slackChat } = await import('./chats.js');
	return [
		...(discord === null ? [] : [await discordChat(discord, parts)]),
		...(slack === null ? [] : [await slackChat(slack, parts)]),
	];
}

/** Beside a terminal the recording plays while people ask; through a pipe it plays to its end first. */
async function runReplay({ process, milepost, chat }: Run, replay: Replay): Promise<number> {
	const { core, desk } = milepost;
	const texts = textsFor(defaults.locale).start;
	const waits = pauses(realClock);
	let stopped = false;
	const stop = () => {
		stopped = true;
		waits.stop();
	};
	const interactive = atTerminal(process);
	const pause = interactive ? waits.pause : async () => {};
	const run = () => replay.run({ ports: core.reads, settled: core.settled, pause, stopped: () => stopped });
	if (!interactive) {
		say(chat, texts.replayPiped(replay.ends));
		await run();
		await chat.start(desk);
		await Promise.race([chat.ended, process.asked]);
	} else {
		say(chat, texts.replay(replay.days, replay.begins, replay.ends));
		await chat.start(desk);
		const played = run().then(() => {
			if (!stopped) say(chat, texts.replayEnded(replay.ends));
		});
		await Promise.race([chat.ended, process.asked]);
		stop();
		await played;
	}
	await core.settled();
	await chat.stop();
	return exit.ok;
}

/** A promise that somebody else resolves. */
function asked(): { readonly promise: Promise<string>; readonly now: (why: string) => void } {
	let now: (why: string) => void = () => {};
	const promise = new Promise<string>((resolve) => {
		now = resolve;
	});
	return { promise, now };
}

function consoleChat(
	process: Process,
	setup: Setup,
	{ desk }: Milepost,
	replay: Replay | null,
	log: Log,
	painter: Painter,
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
		ask: desk.text,
		commands,
		// Paths are read by people: from where Milepost was started, as far as that is shorter.
		pictures: { painter, folder: relative(process.folder, setup.pictures) },
		report: (fault) => log.error(fault, 'console'),
	});
}

function say(chat: ConsoleChat, line: Line): void {
	chat.say({ tone: 'plain', blocks: [{ b: 'text', line }] });
}

/** Somebody sits there: both ends are a terminal. */
function atTerminal({ input, output }: Process): boolean {
	return input.isTTY === true && output.isTTY === true;
}
