import type { Readable, Writable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import type { ChannelRef, Destination } from '../../domain/destination.js';
import { type Fault, FaultError } from '../../domain/fault.js';
import type { SendOutcome, SettleOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { Answer, Caller, Chat, CommandRouter, Outgoing } from '../../ports/chat.js';
import type { ChartRenderer } from '../../ports/pictures.js';
import { renderConsole } from '../../render/console.js';
import type { Line, Message } from '../../render/message.js';
import { textsFor } from '../../render/texts/index.js';
import { channels, platform } from './channels.js';
import { type Completable, complete, type Suggest } from './complete.js';
import { createConversation, type Shown } from './conversation.js';
import { createAlbum } from './picture-folder.js';
import { createScreen } from './screen.js';
import { openSession, type Session } from './session.js';
import { type Appended, codeOf, createTranscript } from './transcript.js';

export interface ConsoleParts {
	readonly input: Readable;
	readonly output: Writable;
	/** Path of the file that keeps every announcement with its post's id. */
	readonly transcript: string;
	/** Draws the charts of messages, and where they are saved; without it they are shown in characters only. */
	readonly pictures?: { readonly chartRenderer: ChartRenderer; readonly folder: string };
	/** A terminal with somebody at it; else lines are read and answered one by one. */
	readonly interactive: boolean;
	readonly colour: boolean;
	/** Columns now: a window may be resized. */
	readonly width: () => number;
	/** IANA zone of whoever sits here. */
	readonly zone: string;
	readonly locale: string;
	/** The domain's now, for relative times. */
	readonly now: () => Instant;
	/** Real time, for the transcript. */
	readonly realNow: () => Instant;
	/** Answers a line as it was typed. Never rejects. */
	readonly ask: (line: string, caller: Caller, place: ChannelRef) => Promise<Answer>;
	/** For completion. */
	readonly commands: readonly Completable[];
	/** Tells the operator; the same trouble once until it is over. */
	readonly report: (fault: Fault) => void;
}

export interface ConsoleChat extends Chat {
	/**
	 * Resolves when no more commands will come (end of input, `/quit`, Ctrl-C) and every one of them, late answers
	 * too, was answered. Never before `start`. Announcements may still be posted afterwards.
	 */
	readonly ended: Promise<void>;
	/** Shows a message in the terminal, outside of any channel. */
	say(message: Message): void;
}

/** How soon to look again whether a transcript can be written. */
const retry = 30_000;

/** The transcript is read by people and programs, whatever window the announcement was shown in. */
const transcriptWidth = 80;

/**
 * A chat in a terminal. Announcements are kept in a transcript before they are shown: the file, not the screen, is
 * what tells whether a doubtful post arrived. Posts are sent from the first moment; commands are read from `start` on.
 */
export function createConsoleChat(parts: ConsoleParts): ConsoleChat {
	const { zone, locale, interactive, report } = parts;
	const words = textsFor(locale).console;
	const transcript = createTranscript(parts.transcript);
	const screen = createScreen(parts.output, (reason) => report({ code: 'console-output', params: { reason } }));
	const caller: Caller = { id: 'console', manager: true, zone, locale };
	let session: Session | null = null;
	let trouble: string | null = null;
	let end: (value: Promise<void>) => void = () => {};
	const ended = new Promise<void>((resolve) => {
		end = resolve;
	});

	const render = (message: Message, inZone = zone, width = parts.width(), colour = parts.colour) =>
		renderConsole(message, { now: parts.now(), zone: inZone, locale, width, colour });
	const text = (line: Line) => render({ tone: 'plain', blocks: [{ kind: 'text', line }] });
	const album = parts.pictures === undefined ? null : createAlbum({ ...parts.pictures, now: parts.now, report });
	const print = (message: Message, { heading, zone: inZone }: Shown = {}) =>
		screen.print([...(heading === undefined ? [] : text(heading)), ...render(message, inZone), '']);
	/** An answer: somebody is there to open its picture. */
	const show = async (message: Message, over?: Shown): Promise<void> => {
		print(message, over);
		const path = message.picture === undefined ? null : ((await album?.save(message.picture)) ?? null);
		if (path !== null) screen.print([...text(words.picture(path)), '']);
	};
	const conversation = createConversation({
		caller,
		echo: !interactive,
		ask: parts.ask,
		print: screen.print,
		show,
		moved: () => session?.prompt(),
		quit: () => session?.close(),
	});

	const faultOf = (reason: string): Fault<'console-transcript'> => ({
		code: 'console-transcript',
		params: { path: parts.transcript, reason },
	});
	const setTrouble = (code: string | null) => {
		if (code !== null && code !== trouble) report(faultOf(code));
		trouble = code;
	};

	async function announce(
		to: Pick<Destination, 'channel' | 'zone'>,
		{ postId, message, leaveBy }: Omit<Outgoing, 'mention'>,
	): Promise<SendOutcome> {
		if (parts.realNow() > leaveBy) return { kind: 'retry-after', ms: 0, code: 'late' };
		if (to !== you && !isHere(to)) return { kind: 'destination-lost', code: 'no-such-channel' };
		const at = Temporal.Instant.fromEpochMilliseconds(parts.realNow()).toString();
		const text = render(message, to.zone, transcriptWidth, false).join('\n');
		const appended = await transcript.append({ post: postId, channel: to.channel, at, text });
		setTrouble(appended.kind === 'kept' ? null : appended.code);
		// Its chart is shown in characters only: nobody may be there for years, and pictures would fill the disk.
		if (appended.kind === 'kept') print(message, { heading: words.posted(to.channel, parts.now()), zone: to.zone });
		return outcomeOf(appended, postId);
	}

	async function settle({ channel }: Pick<Destination, 'channel'>, { postId }: Outgoing): Promise<SettleOutcome> {
		try {
			const found = await transcript.has(postId, channel);
			return found ? { kind: 'sent', messageId: postId } : { kind: 'absent' };
		} catch (error) {
			report(faultOf(codeOf(error)));
			return { kind: 'unknown', code: 'no-answer', lasting: false, ms: 0 };
		}
	}

	/** Whoever sits here, alone. */
	const you = { channel: words.you, zone };

	return {
		platform,
		ended,
		say: (message) => print(message),

		async start(router: CommandRouter) {
			const code = await transcript.trouble();
			if (code !== null) throw FaultError.of(faultOf(code));
			const suggest: Suggest = (command, option, typed) =>
				router.suggest({ id: 'completion', command, args: {}, caller, place: conversation.place() }, option, typed);
			const opened = openSession({
				input: parts.input,
				output: parts.output,
				interactive,
				prompt: conversation.prompt,
				complete: (typed) => complete(typed, parts.commands, suggest),
				take: conversation.take,
			});
			session = opened;
			if (opened.line !== null) screen.typing(opened.line);
			end(opened.ended.then(() => conversation.settled()));
		},

		async stop() {
			session?.close();
			await session?.ended;
		},

		send: announce,

		appendsEdits: true,

		/** What was printed stays: the correction is appended, once. */
		async edit(to, { messageId, revision, message, leaveBy }) {
			const post = `${messageId}.${revision}`;
			const known = await transcript.has(post, to.channel).catch(() => false);
			if (known) return { kind: 'edited' };
			const outcome = await announce(to, { postId: post, message, leaveBy });
			if (outcome.kind === 'sent') return { kind: 'edited' };
			return outcome.kind === 'retry-after' || outcome.kind === 'unknown'
				? outcome
				: { kind: 'cannot', code: outcome.code };
		},

		settle,

		direct: {
			reach: async () => ({ kind: 'open' }),
			async send(_person, outgoing) {
				const outcome = await announce(you, outgoing);
				return 'code' in outcome && outcome.kind !== 'retry-after' && outcome.kind !== 'unknown'
					? { kind: 'off', code: outcome.code }
					: outcome;
			},
			settle: (_person, outgoing) => settle(you, outgoing),
		},

		async check(to) {
			if (!isHere(to)) return 'lost';
			const code = await transcript.trouble();
			return code === null ? [] : [{ permission: `write ${parts.transcript} (${code})` }];
		},
	};
}

function isHere({ channel }: Pick<Destination, 'channel'>): boolean {
	return channels.some((each) => each === channel);
}

function outcomeOf(appended: Appended, postId: string): SendOutcome {
	switch (appended.kind) {
		case 'kept':
			return { kind: 'sent', messageId: postId };
		case 'undone':
			return { kind: 'retry-after', ms: retry, code: appended.code };
		case 'doubtful':
			return { kind: 'unknown', code: appended.code };
		default:
			return appended satisfies never;
	}
}
