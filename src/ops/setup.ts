import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaults } from '../../config/defaults.js';
import { sources } from '../sources/index.js';
import type { SourceSettings } from '../sources/types.js';
import { machineZone } from './clock.js';
import type { Config } from './config.js';
import { readConfigFile } from './config-file.js';
import { type Environment, readEnvironment, withDotEnv } from './env.js';
import { isFaulty, SetupError, type SetupFault } from './setup-fault.js';

/** Chats this program can post to. */
export const chatPlatforms = ['console', 'discord', 'slack'] as const;

/** Environment and configuration file, checked together. */
export interface Setup {
	readonly environment: Environment;
	/** Null: nothing is configured, and the recorded story is replayed. */
	readonly config: Config | null;
	/** Where the file is, or would be. */
	readonly configFile: string;
	readonly zone: string;
	/** The database of this mode: a replay has its own. */
	readonly database: string;
	readonly transcript: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads everything that is configured. @throws SetupError naming every fault of both at once */
export function readSetup(variables: Variables, folder: string): Setup {
	const all = withDotEnv(folder, variables);
	const environment = readEnvironment(all);
	// A wrong variable does not keep the file from being checked: everything is named at once.
	const { configFile: named, zone: own, dataDirectory } = environment.ok ? environment.environment : unchecked(all);
	const configFile = resolve(folder, named ?? defaults.configFile);
	const zone = own ?? machineZone();
	const absent = named === null && !existsSync(configFile);
	const result = absent ? null : readConfigFile(configFile, { sources, platforms: chatPlatforms, zone });
	const faults = [...(environment.ok ? [] : environment.faults), ...(result?.ok === false ? result.faults : [])];
	if (isFaulty(faults) || !environment.ok) throw new SetupError(faults as [SetupFault, ...SetupFault[]]);
	const config = result?.ok === true ? result.config : null;
	const data = resolve(folder, dataDirectory);
	const name = config === null ? 'replay' : 'milepost';
	return {
		environment: environment.environment,
		config,
		configFile,
		zone: config?.zone ?? zone,
		database: join(data, `${name}.db`),
		transcript: join(data, `${name}.transcript.jsonl`),
	};
}

/** As much of a faulty environment as it takes to find the file. */
function unchecked(all: Variables): Pick<Environment, 'configFile' | 'zone' | 'dataDirectory'> {
	return { configFile: all['MILEPOST_CONFIG'] || null, zone: null, dataDirectory: defaults.dataDirectory };
}

/** Makes the data folder. */
export function makeDataFolder({ environment }: Setup, folder: string): void {
	mkdirSync(resolve(folder, environment.dataDirectory), { recursive: true });
}

/** Settings of a source where the operator said nothing: the platform's own address, opt-in sources off. */
export function settingsIn(config: Config | null): (platform: string) => SourceSettings {
	return (platform) => {
		const optIn = sources.find((source) => source.id === platform)?.optIn ?? false;
		return config?.sources.get(platform) ?? { baseUrl: null, enabled: !optIn };
	};
}
