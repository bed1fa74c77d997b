import { existsSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { chatContract } from '../../contract/chat.js';
import { channel, diskError, fileMethods, now, openConsole } from './open.js';

chatContract('the console', async () => {
	const console = openConsole();
	const file = await fileMethods();
	return {
		chat: console.chat,
		here: channel('#general'),
		nowhere: channel('#elsewhere'),
		arrived: async (postId) =>
			existsSync(console.transcript)
				? readFileSync(console.transcript, 'utf8')
						.split('\n')
						.filter((line) => line.includes(`"${postId}"`))
				: [],
		escaped: (copy) => {
			const { text } = JSON.parse(copy) as { text: string };
			const shown = `${text}${console.output()}`.replaceAll('\n', '');
			return shown.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu) ?? [];
		},
		loseNextAnswer: () => {
			// The line is on the disk, but neither that nor the opposite can be made sure of.
			vi.spyOn(file, 'sync').mockRejectedValueOnce(diskError('EIO'));
			vi.spyOn(file, 'truncate').mockRejectedValueOnce(diskError('EIO'));
		},
		loseNextPost: () => {
			vi.spyOn(file, 'appendFile').mockRejectedValueOnce(diskError('ENOSPC'));
		},
		now: () => now,
		rest: () => {},
		stop: async () => {
			vi.restoreAllMocks();
			await console.chat.stop();
			console.close();
		},
	};
});
