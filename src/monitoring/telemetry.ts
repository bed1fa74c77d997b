import type { SendOutcome, SourceOutcome } from '../domain/outcome.js';

/** What is worth counting, told by the wiring as it happens. */
export interface Telemetry {
	/** One petition was read, or not. */
	read(platform: string, outcome: SourceOutcome['kind']): void;
	/** One try to post. */
	sent(platform: string, outcome: SendOutcome['kind']): void;
	/** One command was answered, `ms` after it came in. */
	answered(command: string, ms: number): void;
}

/** Tells several at once: the failure tracker always, metrics where somebody collects them. */
export function fanOut(listeners: readonly Telemetry[]): Telemetry {
	return {
		read(platform, outcome) {
			for (const each of listeners) each.read(platform, outcome);
		},
		sent(platform, outcome) {
			for (const each of listeners) each.sent(platform, outcome);
		},
		answered(command, ms) {
			for (const each of listeners) each.answered(command, ms);
		},
	};
}
