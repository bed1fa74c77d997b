import { randomBytes, randomUUID } from 'node:crypto';
import { commands } from '../../commands/index.js';
import { chatPlatforms } from '../../config/setup.js';
import type { ClemencyData } from '../clemency/shapes/data.js';
import type { ChannelRef } from '../domain/destination.js';
import { FaultError } from '../domain/fault.js';
import type { Instant, PetitionRef } from '../domain/petition.js';
import { ownedId, tenantKey } from '../domain/tenant.js';
import { type Declared, typedSnapshot } from '../domain/typed-snapshot.js';
import { newPostId } from '../monitoring/origin.js';
import type { Limits, Ports } from '../ports/command.js';
import type { SourceSettings } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { holdOf, holdPrefix } from '../sources/hold.js';
import { matchAddress, sourceOf, sources } from '../sources/index.js';
import { commitObservation } from '../watch/observe.js';
import { wakeTold } from '../watch/wake-after.js';
import type { FirstReadings } from './first-readings.js';
import { petitionNamed } from './petition-argument.js';
import { setupReader } from './read-setup.js';
import { mistakeReports } from './reports.js';
import type { Runtime } from './runtime.js';
import { numberedPetitions, watchedSources } from './search.js';
import { setupYaml } from './setup-yaml.js';
import { recordedStory } from './story.js';

export interface CommandPortsDeps {
	readonly store: Store;
	readonly runtime: Runtime;
	readonly settings: (platform: string) => SourceSettings;
	readonly clemency: () => ClemencyData;
	readonly firstReadings: FirstReadings;
	readonly limits: Limits;
	/** What the operator's file says of a petition that people count; null where it names none. */
	readonly declared: (ref: PetitionRef) => Declared | null;
	/** The operator's channel. */
	readonly operator: ChannelRef | null;
	/** Where reports of mistakes are written, beside or instead of the operator's channel. */
	readonly reports: string | null;
	readonly publicAddress: string | null;
	readonly defaults: { readonly zone: string; readonly locale: string };
	readonly realNow: () => Instant;
	readonly search: Ports['search'];
	/** Whether the clock is to be believed. */
	readonly mayWrite: () => boolean;
	/** True in a replay. */
	readonly replaying: boolean;
}

/** The rooms as the commands see them. */
export function commandPorts(deps: CommandPortsDeps): Ports {
	const { store, runtime, settings, clemency, firstReadings, limits, defaults, realNow, replaying } = deps;
	return {
		store,
		wake: runtime.engine,
		address: (text, place) => {
			const match = matchAddress(text, settings);
			if (match === null) return null;
			const { source, ref } = match;
			const own = settings(source.id);
			const allowed = !source.optIn || own.enabled;
			const unlisted = source.permits?.(ref, own) === false;
			return {
				ref: source.pushed ? { ...ref, id: ownedId(tenantKey(place), ref.id) } : ref,
				platform: source.name,
				refused: !allowed ? 'not-enabled' : unlisted ? 'host-unlisted' : null,
				pushed: source.pushed,
			};
		},
		pushed: (platform) => sourceOf(platform)?.pushed === true,
		chat: (platform) => runtime.chat(platform),
		zoneOf: (platform) => {
			const source = sourceOf(platform);
			return source === null || source.pushed ? null : source.zone;
		},
		platformName: (platform) => sourceOf(platform)?.name ?? platform,
		held: async (platform) => (replaying ? null : holdOf(await store.memory.list(holdPrefix), platform, realNow())),
		newId: () => randomUUID().slice(0, 8),
		publicAddress: deps.publicAddress,
		newToken: () => randomBytes(32).toString('base64url'),
		newPostId: () => newPostId(),
		printSetup: (destinations) =>
			setupYaml({ store, isPushed: (platform) => sourceOf(platform)?.pushed === true, now: realNow() }, destinations),
		readSetup: setupReader(sources, settings, defaults.zone),
		commands,
		firstReading: (petition) => firstReadings.wait(petition),
		recordReading: async (petition, reading, also) => {
			const known = await store.petitions.get(petition);
			if (known === null) return;
			if (!deps.mayWrite()) throw new FaultError('clock-doubted');
			const committed = await commitObservation(runtime.reads, {
				petition,
				snapshot: typedSnapshot(known, reading, defaults.zone, deps.declared(known.ref)),
				at: reading.at,
				also,
			});
			wakeTold(runtime.engine, committed, realNow());
		},
		operator:
			deps.operator === null
				? null
				: { place: deps.operator, chats: chatPlatforms, petition: (typed) => petitionNamed(store, settings, typed) },
		report: mistakeReports({
			store,
			chat: (platform) => runtime.chat(platform),
			operator: deps.operator,
			file: deps.reports,
			realNow,
			newId: () => randomUUID(),
		}),
		limits,
		defaults,
		clemency,
		search: deps.search,
		searched: () => watchedSources(settings),
		numbered: numberedPetitions(settings),
		story: recordedStory(),
		replaying,
		realNow,
	};
}
