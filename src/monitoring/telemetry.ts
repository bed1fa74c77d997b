import type { SendOutcome, SourceOutcome } from '../domain/outcome.js';

/** What is worth counting, told by the wiring as it happens. */
export interface Telemetry {
	/** One petition was read, or not. */
	read(platform: string, outcome: SourceOutcome['kind']): void;
	/** One try to post. */
	sent(platform: string, outcome: SendOutcome['kind']): void;
	/**
	 * A post has arrived, `ms` after what it tells was written down; `held`: it waited on purpose for a part of that, in
	 * quiet hours, a pause or an emergency.
	 */
	posted(platform: string, ms: number, held: boolean): void;
	/** One command was answered, `ms` after it came in; `outcome` is `answered` or the code of a fault. */
	answered(command: string, outcome: string, ms: number): void;
	/** Something threw that should not: a bug of ours, by the task or command it was in. */
	failed(work: string): void;
}

/** Where nobody counts. */
export const noTelemetry: Telemetry = { read() {}, sent() {}, posted() {}, answered() {}, failed() {} };

/** Tells several at once: the failure tracker always, metrics where somebody collects them. */
export function fanOut(listeners: readonly Telemetry[]): Telemetry {
	const each = (tell: (listener: Telemetry) => void) => listeners.forEach(tell);
	return {
		read: (...event) => each((listener) => listener.read(...event)),
		sent: (...event) => each((listener) => listener.sent(...event)),
		posted: (...event) => each((listener) => listener.posted(...event)),
		answered: (...event) => each((listener) => listener.answered(...event)),
		failed: (...event) => each((listener) => listener.failed(...event)),
	};
}
