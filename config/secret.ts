import { createHash } from 'node:crypto';
import { inspect } from 'node:util';

const shown = '[secret]';

/** A token or key that cannot be printed by accident: in a text, as JSON, in a log or an inspection it is `[secret]`. */
export class Secret {
	readonly #value: string;

	constructor(value: string) {
		this.#value = value;
	}

	/** The value itself, for the one call that must send it. */
	reveal(): string {
		return this.#value;
	}

	/** SHA-256 in hex: what may be stored of a secret that is only compared. */
	hash(): string {
		return createHash('sha256').update(this.#value).digest('hex');
	}

	toString(): string {
		return shown;
	}

	toJSON(): string {
		return shown;
	}

	[Symbol.toPrimitive](): string {
		return shown;
	}

	[inspect.custom](): string {
		return shown;
	}
}
