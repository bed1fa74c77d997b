import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './world.js';

/** A run of the program. */
export interface Life {
	signal(name: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): void;
	readonly ended: Promise<void>;
}

/** The program as it is, as a process of its own; its output goes to a file of this name beside its database. */
export function beginLife(world: World, entry: string, name: string): Life {
	const timeline = join(world.folder, `${name}.json`);
	writeFileSync(timeline, JSON.stringify(world.clock.timeline));
	const output = openSync(join(world.folder, `${name}.txt`), 'a');
	const child = spawn(process.execPath, [entry, timeline], {
		cwd: world.folder,
		env: { PATH: process.env['PATH'], ...world.variables },
		stdio: ['ignore', output, output],
	});
	closeSync(output);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	return { signal: (name) => void child.kill(name), ended };
}
