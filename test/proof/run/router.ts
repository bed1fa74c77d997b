import { commands } from '../../../commands/index.js';
import { createRouter, type TextRouter } from '../../../commands/router.js';
import { lazyClemency, nobodyOwn } from '../../../src/app/clemency-data.js';
import { commandPorts } from '../../../src/app/command-ports.js';
import type { FirstReadings } from '../../../src/app/first-readings.js';
import type { Runtime } from '../../../src/app/runtime.js';
import type { Instant } from '../../../src/domain/petition.js';
import type { Store } from '../../../src/ports/store/index.js';
import { textsFor } from '../../../src/render/texts/index.js';

export interface RouterParts {
	readonly store: Store;
	readonly runtime: Runtime;
	readonly now: () => Instant;
	readonly firstReadings: FirstReadings;
	/** Hears of exceptions. */
	readonly bug: (error: unknown) => void;
}

/** The commands as the program has them, with room for as many changes as a proof makes. */
export function routerFor({ store, runtime, now, firstReadings, bug }: RouterParts): TextRouter {
	const ports = commandPorts({
		store,
		runtime,
		settings: () => ({ baseUrl: null, enabled: true }),
		clemency: lazyClemency(nobodyOwn),
		firstReadings,
		defaults: { zone: 'UTC', locale: 'en' },
		limits: { follows: 1_000, petitions: 1_000, changes: 1_000 },
		declared: () => null,
		operator: null,
		publicAddress: null,
		reports: null,
		realNow: now,
		search: async () => ({ found: [], more: false, asked: [], silent: [] }),
		replaying: false,
		mayWrite: () => true,
	});
	const log = { answered: () => {}, bug: (_: unknown, __: unknown, error: unknown) => bug(error) };
	return createRouter({ commands, ports, now, textsFor, log });
}
