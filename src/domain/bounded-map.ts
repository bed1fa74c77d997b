/** A map that forgets what was used longest ago once it is full. */
export class BoundedMap<V> {
	readonly #limit: number;
	readonly #entries = new Map<string, V>();

	constructor(limit: number) {
		this.#limit = limit;
	}

	get(key: string): V | undefined {
		const value = this.#entries.get(key);
		if (value !== undefined) this.set(key, value);
		return value;
	}

	set(key: string, value: V): void {
		// A Map keeps the order of insertion: putting it in again makes it the youngest.
		this.#entries.delete(key);
		this.#entries.set(key, value);
		const [oldest] = this.#entries.keys();
		if (this.#entries.size > this.#limit && oldest !== undefined) this.#entries.delete(oldest);
	}

	delete(key: string): void {
		this.#entries.delete(key);
	}

	clear(): void {
		this.#entries.clear();
	}
}
