import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranscript } from '../../../src/chat/console/transcript.js';
import { diskError, fileMethods } from './open.js';

let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-transcript-'));
	path = join(folder, 'data', 'transcript.jsonl');
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

const entry = (post: string) => ({ post, channel: '#general', at: '2016-01-06T00:00:00Z', text: 'two\nlines' });

describe('the transcript', () => {
	it('keeps a line an entry', async () => {
		const transcript = createTranscript(path);
		await Promise.all(['a', 'b', 'c'].map((post) => transcript.append(entry(post))));
		const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line))).toEqual(['a', 'b', 'c'].map(entry));
	});

	it('is on the disk before it says so', async () => {
		const sync = vi.spyOn(await fileMethods(), 'sync');
		expect(await createTranscript(path).append(entry('a'))).toEqual({ kind: 'kept' });
		expect(sync).toHaveBeenCalled();
	});

	it('finds a post in its channel only', async () => {
		const transcript = createTranscript(path);
		expect(await transcript.has('a', '#general')).toBe(false);
		await transcript.append(entry('a'));
		expect(await transcript.has('a', '#general')).toBe(true);
		expect(await transcript.has('a', '#managers')).toBe(false);
		expect(await transcript.has('two', '#general')).toBe(false);
	});

	it('takes a torn last line for none, and goes on after it', async () => {
		const transcript = createTranscript(path);
		await transcript.append(entry('a'));
		appendFileSync(path, JSON.stringify(entry('torn')).slice(0, -20));
		expect(await transcript.has('torn', '#general')).toBe(false);
		await transcript.append(entry('b'));
		expect(await transcript.has('b', '#general')).toBe(true);
		expect(await transcript.has('torn', '#general')).toBe(false);
	});

	it('takes a whole last line without its end for one', async () => {
		mkdirSync(join(folder, 'data'));
		writeFileSync(path, JSON.stringify(entry('a')));
		expect(await createTranscript(path).has('a', '#general')).toBe(true);
	});

	it('leaves nothing of an entry for which the disk had no room', async () => {
		const transcript = createTranscript(path);
		await transcript.append(entry('a'));
		const before = readFileSync(path, 'utf8');
		const file = await fileMethods();
		vi.spyOn(file, 'appendFile').mockImplementationOnce(async function (this: typeof file, data: string) {
			await this.write(data.slice(0, 30));
			throw diskError('ENOSPC');
		});
		expect(await transcript.append(entry('full'))).toEqual({ kind: 'undone', code: 'ENOSPC' });
		expect(readFileSync(path, 'utf8')).toBe(before);
		expect(await transcript.append(entry('full'))).toEqual({ kind: 'kept' });
	});

	it('says when it cannot know', async () => {
		const file = await fileMethods();
		vi.spyOn(file, 'sync').mockRejectedValue(diskError('EIO'));
		expect(await createTranscript(path).append(entry('a'))).toEqual({ kind: 'doubtful', code: 'EIO' });
	});

	it('names what keeps it from being written', async () => {
		mkdirSync(path, { recursive: true });
		const transcript = createTranscript(path);
		expect(await transcript.trouble()).toBe('EISDIR');
		expect(await transcript.append(entry('a'))).toEqual({ kind: 'undone', code: 'EISDIR' });
		await expect(transcript.has('a', '#general')).rejects.toThrow('EISDIR');
	});

	it.skipIf(process.getuid?.() === 0)('cannot be written where it may not', async () => {
		mkdirSync(join(folder, 'data'));
		chmodSync(join(folder, 'data'), 0o500);
		expect(await createTranscript(path).trouble()).toBe('EACCES');
	});
});
