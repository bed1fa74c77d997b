import type { ConfigResult } from '../../../config/config-file.js';
import type { EnvironmentResult } from '../../../config/environment.js';
import type { SetupFault } from '../../../config/setup-fault.js';
import { type Fault, type FaultArguments, type FaultCode, makeFault } from '../../domain/fault.js';
import type { Instant } from '../../domain/petition.js';
import type { Chat } from '../../ports/chat.js';
import type { CopyTable } from '../../ports/copies.js';
import type { Store } from '../../ports/store/index.js';
import type { Line } from '../../render/message.js';

/** One thing the doctor looked at. */
export type Finding =
	/** The line that says so. */
	| { readonly verdict: 'well'; readonly line: Line }
	/** Worth knowing, and no reason to fail. */
	| { readonly verdict: 'beware'; readonly fault: Fault }
	| { readonly verdict: 'wrong'; readonly fault: Fault | SetupFault };

export function well(line: Line): Finding {
	return { verdict: 'well', line };
}

export function beware<C extends FaultCode>(code: C, ...params: FaultArguments<C>): Finding {
	return { verdict: 'beware', fault: makeFault(code, ...params) as Fault };
}

export function wrong<C extends FaultCode>(code: C, ...params: FaultArguments<C>): Finding {
	return { verdict: 'wrong', fault: makeFault(code, ...params) as Fault };
}

/** What the doctor looks at. Everything is handed in, so that nothing is started for the sake of looking. */
export interface DoctorDeps {
	/** Real time. */
	readonly now: Instant;
	/** Milepost's own. */
	readonly version: string;
	/** `process.versions.node`, and the oldest that will do. */
	readonly node: { readonly version: string; readonly needed: string };
	readonly environment: EnvironmentResult;
	/** The configuration file; `result` null when there is none and none was asked for. */
	readonly config: { readonly file: string; readonly result: ConfigResult | null };
	readonly dataDirectory: string;
	/** What is said of where the database is. */
	readonly database: string;
	/** Bytes this process may still write there. */
	readonly freeBytes: (folder: string) => number;
	/** Opens the database for writing beside a running bot; FaultErrors say why it cannot be. */
	readonly openStore: () => Promise<{
		readonly store: Store;
		readonly copies: Pick<CopyTable, 'all' | 'forbiddenAlarms'> | null;
		close(): Promise<void>;
	}>;
	/** 0…1, to tell a drift of the outlooks from chance. */
	readonly random: () => number;
	/** Looks at every row, and gives what the database said of itself: rows that cannot be read. */
	readonly broken: (store: Store) => Promise<readonly Fault[]>;
	/** A chat as far as it can be looked at; `elsewhere`: a running bot is connected to it. Null: nobody is. */
	readonly chat: (platform: string) => Pick<Chat, 'check'> | 'elsewhere' | null;
	/** How people call a source or chat platform: "UK Parliament". */
	readonly platformName: (platform: string) => string;
}
