import type { Destination } from '../../src/domain/destination.js';
import type { Follow } from '../../src/domain/follow.js';
import { zoneOfLocale } from '../../src/domain/zone-of-locale.js';
import type { CommandContext } from '../../src/ports/command.js';

/** The place a command was given in, as the store knows it. */
export interface Here {
	/** Null where nobody has set anything up yet. */
	readonly destination: Destination | null;
	readonly follows: readonly Follow[];
}

export async function here({ call, ports }: CommandContext): Promise<Here> {
	const destination = await ports.store.destinations.find(call.place);
	const follows = destination === null ? [] : await ports.store.follows.of(destination.id);
	return { destination, follows };
}

/**
 * The zone in which moments are typed and times are written here: the channel's, once it is set up; else that of
 * whoever asks.
 */
export async function zoneHere({ call, ports }: Pick<CommandContext, 'call' | 'ports'>): Promise<string> {
	const destination = await ports.store.destinations.find(call.place);
	return destination?.zone ?? call.caller.zone ?? ports.defaults.zone;
}

/** Every follow of the server or workspace a command was given in. */
export async function followsAround({ call, ports }: CommandContext, store = ports.store): Promise<readonly Follow[]> {
	const { platform, workspace } = call.place;
	const follows: Follow[] = [];
	for (const destination of await store.destinations.inWorkspace(platform, workspace)) {
		follows.push(...(await store.follows.of(destination.id)));
	}
	return follows;
}

/** Ids of every channel of the server or workspace a command was given in. */
export async function channelsAround({ call, ports }: CommandContext): Promise<readonly number[]> {
	const { platform, workspace } = call.place;
	return (await ports.store.destinations.inWorkspace(platform, workspace)).map(({ id }) => id);
}

/**
 * The destination a command was given in, made when it is the first thing set up there: in the zone of the channels
 * beside it; else of whoever asks, of their language, or of the platform they ask about.
 *
 * @param platform of the petition it is about
 */
export async function ensureHere({ call, ports }: CommandContext, platform?: string): Promise<Destination> {
	const { store, defaults } = ports;
	const { locale } = defaults;
	const zone = call.place.platform === 'console' ? null : await zoneBeside({ call, ports });
	const proposed =
		zone ?? call.caller.zone ?? (call.place.platform === 'console' ? null : zoneOfLocale(call.caller.locale));
	const theirs = platform === undefined || call.place.platform === 'console' ? null : ports.zoneOf(platform);
	return store.destinations.ensure(call.place, { zone: proposed ?? theirs ?? defaults.zone, locale });
}

async function zoneBeside({ call, ports }: Pick<CommandContext, 'call' | 'ports'>): Promise<string | null> {
	const [first] = await ports.store.destinations.inWorkspace(call.place.platform, call.place.workspace);
	return first?.zone ?? null;
}
