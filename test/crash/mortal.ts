/** The process died here: nothing after this moment happened. */
export class Killed extends Error {
	constructor(where: string) {
		super(`killed at ${where}`);
		this.name = 'Killed';
	}
}

/**
 * A process that dies at its n-th await. Every asynchronous call through a wrapped port counts twice: dying before
 * it means that it never happened; dying after it, that it happened and nobody noted it. Once dead, every further
 * call fails at once, so that no `finally` can tidy up what a real crash would leave lying about.
 */
export class Mortal {
	#dieAt: number;
	#awaits = 0;
	#diedAt: string | null = null;
	readonly #places: string[] = [];

	/** @param dieAt from 1; infinity lives */
	constructor(dieAt: number) {
		this.#dieAt = dieAt;
	}

	get awaits(): number {
		return this.#awaits;
	}

	/** Where each await was, the first one first. */
	get places(): readonly string[] {
		return this.#places;
	}

	get diedAt(): string | null {
		return this.#diedAt;
	}

	/** Dies so many awaits from now. */
	doom(awaits: number): void {
		this.#dieAt = this.#awaits + awaits;
	}

	/** Dies here, whatever the count says. */
	die(where: string): never {
		this.#diedAt ??= where;
		throw new Killed(this.#diedAt);
	}

	step(where: string): void {
		if (this.#diedAt !== null) throw new Killed(this.#diedAt);
		this.#awaits++;
		this.#places.push(where);
		if (this.#awaits === this.#dieAt) {
			this.die(where);
		}
	}

	/** The port, with a death on either side of each asynchronous call, however deep in its tables. */
	wrap<T extends object>(port: T, name: string): T {
		return new Proxy(port, {
			get: (target, key, receiver) => {
				const value: unknown = Reflect.get(target, key, receiver);
				const where = `${name}.${String(key)}`;
				if (typeof value === 'function') return this.#call(value.bind(target), where);
				return typeof value === 'object' && value !== null ? this.wrap(value, where) : value;
			},
		});
	}

	#call(method: (...args: unknown[]) => unknown, where: string) {
		return (...args: unknown[]): unknown => {
			if (where.endsWith('.transaction')) return this.#transaction(method, args[0] as Work, where);
			const before = () => this.step(`before ${where}`);
			const result = deferred(method, args, before);
			return result.then((value) => {
				this.step(`after ${where}`);
				return value;
			});
		};
	}

	/** Inside a transaction the tables are mortal too; dying before the commit rolls back, as a crash does. */
	async #transaction(method: (...args: unknown[]) => unknown, work: Work, where: string): Promise<unknown> {
		this.step(`before ${where}`);
		const result = await method(async (tx: object) => {
			const value = await work(this.wrap(tx, 'tx'));
			this.step(`before the commit of ${where}`);
			return value;
		});
		this.step(`after the commit of ${where}`);
		return result;
	}
}

type Work = (tx: object) => Promise<unknown>;

async function deferred(
	method: (...args: unknown[]) => unknown,
	args: unknown[],
	before: () => void,
): Promise<unknown> {
	before();
	return method(...args);
}
