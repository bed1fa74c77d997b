import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';

/** One announcement as it is kept: a line of JSON. */
export interface TranscriptEntry {
	/** The post's id: by it a doubtful post is found again. */
	readonly post: string;
	readonly channel: string;
	/** Real time, ISO 8601 UTC. */
	readonly at: string;
	readonly text: string;
}

const Entry = z.object({ post: z.string(), channel: z.string() });

/** What came of appending. `kept` = it is on the disk; `undone` = certainly not; `doubtful` = look for it. */
export type Appended = { readonly kind: 'kept' } | { readonly kind: 'undone' | 'doubtful'; readonly code: string };

/** The file of everything the console has announced. Only ever appended to. */
export interface Transcript {
	append(entry: TranscriptEntry): Promise<Appended>;
	/** Whether a post is in it. Rejects where the file cannot be read. */
	has(post: string, channel: string): Promise<boolean>;
	/** Null when it can be written; else the code of the trouble. */
	trouble(): Promise<string | null>;
}

export function createTranscript(path: string): Transcript {
	// One append at a time: undoing a failed one cuts the file where it began.
	let last: Promise<unknown> = Promise.resolve();

	return {
		append(entry) {
			const appended = last.then(() => appendTo(path, `${JSON.stringify(entry)}\n`));
			last = appended;
			return appended;
		},

		async has(post, channel) {
			try {
				for await (const line of createInterface({
					input: createReadStream(path),
					crlfDelay: Number.POSITIVE_INFINITY,
				})) {
					if (!line.includes(post)) continue;
					const entry = entryOf(line);
					if (entry?.post === post && entry.channel === channel) return true;
				}
				return false;
			} catch (error) {
				if (codeOf(error) === 'ENOENT') return false;
				throw error;
			}
		},

		async trouble() {
			try {
				await (await openFor(path)).close();
				return null;
			} catch (error) {
				return codeOf(error);
			}
		},
	};
}

/** A line that a crash or a full disk tore is no entry. */
function entryOf(line: string): z.infer<typeof Entry> | null {
	try {
		return Entry.safeParse(JSON.parse(line)).data ?? null;
	} catch {
		return null;
	}
}

async function appendTo(path: string, line: string): Promise<Appended> {
	let file: FileHandle;
	try {
		file = await openFor(path);
	} catch (error) {
		return { kind: 'undone', code: codeOf(error) };
	}
	try {
		const { size } = await file.stat();
		try {
			await file.appendFile((await endsLine(file, size)) ? line : `\n${line}`);
			await file.sync();
			return { kind: 'kept' };
		} catch (error) {
			return { kind: (await cut(file, size)) ? 'undone' : 'doubtful', code: codeOf(error) };
		}
	} catch (error) {
		return { kind: 'undone', code: codeOf(error) };
	} finally {
		await file.close().catch(() => {});
	}
}

async function openFor(path: string): Promise<FileHandle> {
	await mkdir(dirname(path), { recursive: true });
	return open(path, 'a+');
}

async function endsLine(file: FileHandle, size: number): Promise<boolean> {
	if (size === 0) return true;
	const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
	return buffer[0] === 0x0a;
}

/** Takes back what was half written; says whether it could. */
async function cut(file: FileHandle, size: number): Promise<boolean> {
	try {
		await file.truncate(size);
		await file.sync();
		return true;
	} catch {
		return false;
	}
}

export function codeOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : String(error);
}
