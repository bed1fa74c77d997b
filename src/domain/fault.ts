/**
 * Something a person must hear about. The four parts (what happened, what Milepost did, what you can do, and
 * the code) are in the catalogue, `render/texts/en/faults.ts`; code that finds a fault only names it.
 */
export interface Fault {
	readonly code: string;
	readonly params: Readonly<Record<string, string | number>>;
}

/** Thrown where a fault ends the work in hand (a command, the start, a file). Bugs are ordinary errors. */
export class FaultError extends Error {
	readonly fault: Fault;
	constructor(code: string, params: Fault['params'] = {}) {
		super(`${code} ${JSON.stringify(params)}`);
		this.name = 'FaultError';
		this.fault = { code, params };
	}
}
