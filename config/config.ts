import type { ChannelRef } from '../src/domain/destination.js';
import type { Limits } from '../src/ports/command.js';
import type { WantedSetup } from '../src/ports/setup.js';
import type { SourceSettings } from '../src/ports/source.js';
import type { Secret } from './secret.js';

/** What `milepost.yaml` says, checked: every name leads somewhere, every rule is known. Plain data. */
export interface Config extends WantedSetup {
	/** The file's own zone and language for everything that names none; null where it says nothing. */
	readonly zone: string | null;
	readonly locale: string | null;
	/** The channel in which the operator may hold and release; null where the file names none. */
	readonly operator: ChannelRef | null;
	/** How much people of chats may set up. */
	readonly limits: Limits;
	/** Settings of every source there is, by its id. */
	readonly sources: ReadonlyMap<string, SourceSettings>;
	/** Keys of pages that send their counts by themselves, by the names of their petitions. */
	readonly pushKeys: ReadonlyMap<string, Secret>;
	/** Secrets of webhooks and feeds, by the variables they stand in. */
	readonly outsideSecrets: ReadonlyMap<string, Secret>;
}
