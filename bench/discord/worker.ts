import { fork } from 'node:child_process';
import type { DiscordjsWorker } from './discordjs-worker.js';
import type { FakeWorker } from './fake-worker.js';
import type { MilepostWorker } from './milepost-worker.js';

/*
 * What the Discord figures compare, each in a process of its own, so that none takes another's time, and loaded only
 * there, so that none pays for another's modules: the fake Discord, Milepost, and a client of discord.js. Run by itself
 * this file does nothing.
 */

interface Workers {
	readonly fake: FakeWorker;
	readonly milepost: MilepostWorker;
	readonly discordjs: DiscordjsWorker;
}

type Request = { readonly id: number; readonly method: string; readonly args: readonly unknown[] };
type Reply = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** A worker in another process; its methods are called over the channel between the two. */
export function startWorker<K extends keyof Workers>(name: K): Workers[K] & { end(): void } {
	const child = fork(import.meta.filename, [name], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
	let requests = 0;
	child.on('message', ({ id, value, error }: Reply) => {
		const who = waiting.get(id);
		waiting.delete(id);
		if (error === undefined) who?.resolve(value);
		else who?.reject(new Error(error));
	});
	const call = (method: string, args: readonly unknown[]) => {
		const id = requests++;
		child.send({ id, method, args } satisfies Request);
		return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
	};
	return new Proxy({} as Workers[K] & { end(): void }, {
		get: (_, method) => (method === 'end' ? () => child.kill() : (...args: unknown[]) => call(String(method), args)),
	});
}

const load: { readonly [K in keyof Workers]: () => Promise<Workers[K]> } = {
	fake: async () => (await import('./fake-worker.js')).fakeWorker(),
	milepost: async () => (await import('./milepost-worker.js')).milepostWorker(),
	discordjs: async () => (await import('./discordjs-worker.js')).discordjsWorker(),
};

if (process.send !== undefined) {
	const loading = load[process.argv[2] as keyof Workers]() as unknown as Promise<
		Record<string, (...args: readonly unknown[]) => Promise<unknown>>
	>;
	process.on('message', async ({ id, method, args }: Request) => {
		try {
			const worker = await loading;
			process.send?.({ id, value: await worker[method]?.(...args) } satisfies Reply);
		} catch (error) {
			process.send?.({ id, error: String(error) } satisfies Reply);
		}
	});
}
