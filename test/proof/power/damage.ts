import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/*
 * What a machine that loses its power leaves behind. Everything up to the last commit was on the disk before the program
 * went on; of what came after it any part may be there, in any state.
 */

export const damages = ['cut', 'torn', 'garbled', 'stale', 'next', 'checkpoint'] as const;
export type Damage = (typeof damages)[number];

/** Sizes of SQLite's write-ahead log. */
const header = 32;
const frameHeader = 24;

/**
 * Damages the copy of a database in place. `file`: the database; its log ends with the last commit.
 *
 * @param next what the log really went on with, up to the next commit
 */
export function damage(file: string, how: Damage, next: Buffer, random: () => number): void {
	const log = `${file}-wal`;
	const committed = readFileSync(log);
	if (random() < 0.5) rmSync(`${file}-shm`, { force: true });
	if (committed.length <= header) return;
	const pageSize = committed.readUInt32BE(8);
	const frame = frameHeader + pageSize;
	const noise = (size: number) => Buffer.from(Uint8Array.from({ length: size }, () => Math.floor(random() * 256)));
	/** A frame of this log by its salts, which nothing else in it confirms. */
	const made = (commits: boolean) => {
		const one = noise(frame);
		one.writeUInt32BE(1 + Math.floor(random() * 40), 0);
		one.writeUInt32BE(commits ? 60 : 0, 4);
		committed.copy(one, 8, 16, 24);
		return one;
	};
	const tails: Readonly<Record<Damage, () => Buffer>> = {
		cut: () => Buffer.alloc(0),
		torn: () => made(true).subarray(0, 1 + Math.floor(random() * (frame - 1))),
		garbled: () => Buffer.concat([made(false), made(false), made(true)]),
		stale: () => committed.subarray(header, header + frame * Math.ceil(random() * 3)),
		next: () => next.subarray(0, Math.floor(random() * next.length)),
		checkpoint: () => Buffer.alloc(0),
	};
	writeFileSync(log, Buffer.concat([committed, tails[how]()]));
	if (how === 'checkpoint') tearPages(file, committed, pageSize, noise);
}

/** Pages were being taken over from the log: they are half written, and the log still has them whole. */
function tearPages(file: string, log: Buffer, pageSize: number, noise: (size: number) => Buffer): void {
	const data = readFileSync(file);
	for (let at = header; at + frameHeader + pageSize <= log.length; at += frameHeader + pageSize) {
		const from = (log.readUInt32BE(at) - 1) * pageSize;
		if (from + pageSize <= data.length) noise(pageSize / 2).copy(data, from);
	}
	writeFileSync(file, data);
}
