import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { outsidePlatforms } from '../src/domain/destination.js';
import type { PetitionRef } from '../src/domain/petition.js';
import type { Declared } from '../src/domain/typed-snapshot.js';
import type { SourceSettings } from '../src/ports/source.js';
import { sources } from '../src/sources/index.js';
import type { Config } from './config.js';
import { readConfigFile } from './config-file.js';
import { defaults } from './defaults.js';
import { type Environment, type EnvironmentResult, readEnvironment, withDotEnv } from './environment.js';
import { machineZone } from './machine-zone.js';
import type { Secret } from './secret.js';
import { isFaulty, SetupError, type SetupFault } from './setup-fault.js';

/** Chats this program can post to. */
export const chatPlatforms = ['console', 'discord', 'slack'] as const;
/** What the operator's file may send announcements to. */
export const destinationPlatforms = [...chatPlatforms, ...outsidePlatforms];
/** Those that live outside, and take a token. */
export type RemotePlatform = Exclude<(typeof chatPlatforms)[number], 'console'>;

/** Environment and configuration file, checked together. */
export interface Setup {
	readonly environment: Environment;
	/** Null where there is no file. */
	readonly config: Config | null;
	/** Neither a file nor a chat is configured: the recorded story is replayed. */
	readonly replay: boolean;
	/** Where the file is, or would be. */
	readonly configFile: string;
	readonly zone: string;
	/** The database's file in this mode: a replay has its own. */
	readonly database: string;
	/** The server that is used instead of the file; null = none. A replay, which begins anew, never touches it. */
	readonly server: Secret | null;
	readonly transcript: string;
	/** Where the log goes when standard error is the terminal that the chat is in. */
	readonly log: string;
	/** Where the console saves pictures. */
	readonly pictures: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Where everything is, checked or not. */
export interface Location {
	readonly environment: EnvironmentResult;
	readonly configFile: string;
	/** The operator named a file: it must be there. */
	readonly named: boolean;
	readonly zone: string;
	/** The data folder. */
	readonly data: string;
}

/** Finds the configuration file and the data, as well as a faulty environment allows. */
export function locate(variables: Variables, folder: string): Location {
	const all = withDotEnv(folder, variables);
	const environment = readEnvironment(all);
	const found = environment.ok ? environment.environment : null;
	const named = found === null ? all['MILEPOST_CONFIG'] || null : found.configFile;
	return {
		environment,
		configFile: resolve(folder, named ?? defaults.configFile),
		named: named !== null,
		zone: found?.zone ?? machineZone(),
		data: resolve(folder, found?.dataDirectory ?? defaults.dataDirectory),
	};
}

/** Reads everything that is configured. @throws SetupError naming every fault of both at once */
export function readSetup(variables: Variables, folder: string): Setup {
	const { environment, configFile, named, zone, data } = locate(variables, folder);
	const absent = !named && !existsSync(configFile);
	const keys = withDotEnv(folder, variables);
	const result = absent
		? null
		: readConfigFile(configFile, { sources, platforms: destinationPlatforms, zone, variables: keys });
	const faults = [...(environment.ok ? [] : environment.faults), ...(result?.ok === false ? result.faults : [])];
	if (isFaulty(faults) || !environment.ok) throw new SetupError(faults as [SetupFault, ...SetupFault[]]);
	const config = result?.ok === true ? result.config : null;
	const { discord, slack } = environment.environment;
	const replay = config === null && discord === null && slack === null;
	const name = replay ? 'replay' : 'milepost';
	return {
		environment: environment.environment,
		config,
		replay,
		configFile,
		zone: config?.zone ?? zone,
		database: join(data, `${name}.db`),
		server: replay ? null : environment.environment.database,
		transcript: join(data, `${name}.transcript.jsonl`),
		log: join(data, `${name}.log`),
		pictures: join(data, 'pictures'),
	};
}

/**
 * As above, for a command beside Milepost: where nothing is configured (tokens are often elsewhere) it is about what is
 * kept, the server that is named or the file that is there, and about a replay only where neither is.
 */
export function readToolSetup(variables: Variables, folder: string): Setup {
	const setup = readSetup(variables, folder);
	const database = join(dirname(setup.database), 'milepost.db');
	const server = setup.environment.database;
	if (!setup.replay || (server === null && !existsSync(database))) return setup;
	return { ...setup, replay: false, database, server };
}

/** What the file says of petitions that people count: when signing ends, and the numbers; null where it names none. */
export function declaredIn(config: Config | null): (ref: PetitionRef) => Declared | null {
	const typed = config?.petitions.filter(({ pushed }) => pushed) ?? [];
	return ({ platform, id }) => {
		const found = typed.find(({ ref }) => ref.platform === platform && ref.id === id);
		return found === undefined ? null : { deadline: found.deadline, thresholds: found.thresholds };
	};
}

/** Settings of a source where the operator said nothing: the platform's own address, opt-in sources off. */
export function settingsIn(config: Config | null): (platform: string) => SourceSettings {
	return (platform) => {
		const optIn = sources.find((source) => source.id === platform)?.optIn ?? false;
		return config?.sources.get(platform) ?? { baseUrl: null, enabled: !optIn };
	};
}
