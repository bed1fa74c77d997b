import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { type ConsoleChat, type ConsoleParts, createConsoleChat } from '../../../src/chat/console/chat.js';
import type { Destination } from '../../../src/domain/destination.js';
import type { Fault } from '../../../src/domain/fault.js';
import type { Answer, CommandRouter, Outgoing } from '../../../src/ports/chat.js';
import { line, outside } from '../../../src/render/line.js';

export const now = Date.UTC(2016, 0, 6);

/** A console with both its ends in hand. */
export interface OpenConsole {
	readonly chat: ConsoleChat;
	readonly input: PassThrough;
	/** Everything written to the terminal so far. */
	output(): string;
	readonly screen: PassThrough;
	readonly transcript: string;
	readonly faults: Fault[];
	/** Lines as they were asked, with the channel. */
	readonly asked: string[];
	close(): void;
}

export function openConsole(parts: Partial<ConsoleParts> = {}): OpenConsole {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-console-'));
	const transcript = parts.transcript ?? join(folder, 'data', 'transcript.jsonl');
	const input = new PassThrough();
	const screen = new PassThrough();
	let written = '';
	screen.on('data', (chunk: Buffer) => {
		written += chunk.toString();
	});
	const faults: Fault[] = [];
	const asked: string[] = [];
	const chat = createConsoleChat({
		input,
		output: screen,
		transcript,
		interactive: false,
		colour: false,
		width: () => 80,
		zone: 'Europe/London',
		locale: 'en',
		now: () => now,
		realNow: () => now + 5,
		ask: async (text, _caller, place) => {
			asked.push(`${place.channel} ${text}`);
			return said(`You said ${text}.`);
		},
		commands: [],
		report: (fault) => faults.push(fault),
		...parts,
	});
	return {
		chat,
		input,
		screen,
		output: () => written,
		transcript,
		faults,
		asked,
		close: () => rmSync(folder, { recursive: true, force: true }),
	};
}

export function said(text: string): Answer {
	return { message: { tone: 'plain', blocks: [{ kind: 'text', line: [text] }] }, visibility: 'private' };
}

export const router: CommandRouter = {
	answer: async () => said('unused'),
	suggest: async (_call, option, typed) =>
		['avery', 'white house'].filter((each) => each.startsWith(typed)).map((value) => ({ label: option, value })),
};

export function channel(name: string): Destination {
	return {
		id: 1,
		platform: 'console',
		workspace: 'console',
		channel: name,
		zone: 'UTC',
		locale: 'en',
		quiet: null,
		state: 'active',
		reason: null,
		dailyCap: null,
		templates: {},
		suspendedAt: null,
		name: null,
	};
}

export function post(postId: string, title = '20,000 signatures'): Outgoing {
	const blocks = [{ kind: 'text' as const, line: line`${outside('A petition')}` }];
	return {
		postId,
		message: { tone: 'news', title: [title], blocks },
		mention: null,
		leaveBy: Number.POSITIVE_INFINITY,
	};
}

/** The methods every open file has: what a test makes fail, fails for the transcript. */
export async function fileMethods(): Promise<{
	appendFile: (data: string) => Promise<void>;
	sync: () => Promise<void>;
	truncate: (size: number) => Promise<void>;
	write: (data: string) => Promise<unknown>;
}> {
	const file = await open(join(tmpdir(), '.'), 'r');
	await file.close();
	return Object.getPrototypeOf(file);
}

export function diskError(code: string): Error {
	return Object.assign(new Error(code), { code });
}
