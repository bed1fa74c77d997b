import { defaults } from '../../config/defaults.js';
import type { ConsoleChat } from '../chat/console/chat.js';
import type { RemoteChat } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import type { Line } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import type { Milepost } from './build-app.js';
import { realClock } from './clock.js';
import { compileLater } from './compile-later.js';
import { collectOldGenerationSooner } from './heap.js';
import { atTerminal, type Process } from './process.js';
import type { RefusedChat } from './refused-chats.js';

export interface Run {
	readonly process: Process;
	readonly milepost: Milepost;
	readonly chat: ConsoleChat;
	readonly remote: readonly RemoteChat[];
	readonly store: Store;
	/** Starts to receive what a chat sends, as far as that is this copy's to do. */
	readonly receive: (chat: RemoteChat) => Promise<void>;
	/** Resolves when no chat is left that takes anything: the last one whose token was refused. */
	readonly noneLeft: Promise<RefusedChat>;
}

/**
 * Until the input ends, where the console is all there is; else until the process is asked to stop, or no chat is
 * left: then the one whose token was refused last is given back.
 */
export async function runLive({
	process,
	milepost,
	chat,
	remote,
	store,
	noneLeft,
	receive,
}: Run): Promise<RefusedChat | null> {
	collectOldGenerationSooner();
	compileLater();
	const { runtime, router } = milepost;
	const texts = textsFor(defaults.locale).start;
	const follows = await Promise.all((await store.destinations.all()).map((each) => store.follows.of(each.id)));
	const next = await store.petitions.nextRead();
	say(chat, texts.live(await store.petitions.count(), follows.flat().length, next, realClock.now()));
	for (const each of remote) await receive(each);
	const listens = consoleIsUsed(process, remote);
	if (listens) await chat.start(router);
	const asked = process.asked.then(() => null);
	const ended = listens ? [chat.ended.then(() => 'ended' as const)] : [];
	const why = await Promise.race([noneLeft, asked, ...ended]);
	if (why !== 'ended') return why;
	// What was typed through a pipe is posted before the end; beside other chats that could take hours.
	if (remote.length === 0) await Promise.race([runtime.settled(), asked]);
	return null;
}

/** Somebody gives commands in the console: at a terminal, or because there is no other chat. */
export function consoleIsUsed(process: Process, remote: readonly RemoteChat[]): boolean {
	return remote.length === 0 || atTerminal(process);
}

export function say(chat: ConsoleChat, line: Line): void {
	chat.say({ tone: 'plain', blocks: [{ kind: 'text', line }] });
}
