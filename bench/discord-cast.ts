import { fork } from 'node:child_process';
import { type BarePart, barePart } from './discord-bare.js';
import { type FakePart, fakePart } from './discord-fake.js';
import { type OurPart, ourPart } from './discord-ours.js';

/*
 * The parts of the Discord figures, each in a process of its own, so that none takes another's time: the fake
 * Discord, Milepost, and a bare discord.js client. Run by itself this file does nothing.
 */

interface Parts {
	readonly fake: FakePart;
	readonly ours: OurPart;
	readonly bare: BarePart;
}

type Asked = { readonly id: number; readonly method: string; readonly args: readonly unknown[] };
type Answered = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** A part in another process; its methods are asked over the channel between the two. */
export function cast<K extends keyof Parts>(role: K): Parts[K] & { end(): void } {
	const child = fork(import.meta.filename, [role], {
		execArgv: ['--expose-gc'],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
	let asked = 0;
	child.on('message', ({ id, value, error }: Answered) => {
		const who = waiting.get(id);
		waiting.delete(id);
		if (error === undefined) who?.resolve(value);
		else who?.reject(new Error(error));
	});
	const ask = (method: string, args: readonly unknown[]) => {
		const id = asked++;
		child.send({ id, method, args } satisfies Asked);
		return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
	};
	return new Proxy({} as Parts[K] & { end(): void }, {
		get: (_, method) => (method === 'end' ? () => child.kill() : (...args: unknown[]) => ask(String(method), args)),
	});
}

const roles = { fake: fakePart, ours: ourPart, bare: barePart };

if (process.send !== undefined) {
	const part = (await roles[process.argv[2] as keyof Parts]()) as unknown as Record<
		string,
		(...args: readonly unknown[]) => Promise<unknown>
	>;
	process.on('message', ({ id, method, args }: Asked) => {
		part[method]?.(...args).then(
			(value) => process.send?.({ id, value } satisfies Answered),
			(error: unknown) => process.send?.({ id, error: String(error) } satisfies Answered),
		);
	});
}
