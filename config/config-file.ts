import { readFileSync } from 'node:fs';
import { type CheckContext, entriesOf, namesOf, type RawFile, withoutFaults } from './check-entries.js';
import { checkDestinations, checkFollows, checkOperator } from './check-follows.js';
import { outsideSecrets } from './check-outside.js';
import { checkCampaigns, checkNames, checkPetitions, checkSources, sourceSettings } from './check-petitions.js';
import type { Config } from './config.js';
import { defaults } from './defaults.js';
import { pushKeys } from './push-keys.js';
import { Campaign, ConfigFile, Destination, Follow, Limits, Petition, SourceSetting } from './schema.js';
import { type SetupFault, unreadable } from './setup-fault.js';
import { shapeFaults } from './shape-faults.js';
import { readYamlText } from './yaml-text.js';

/** A file's configuration, or everything that is wrong with it at once, in the order of its lines. */
export type ConfigResult =
	| { readonly ok: true; readonly config: Config }
	| { readonly ok: false; readonly faults: readonly [SetupFault, ...SetupFault[]] };

/** What the file may name: the registries, and the zone of what names none. */
export type ConfigPorts = Pick<CheckContext, 'sources' | 'platforms' | 'zone'> & {
	/** For keys, which the file names and does not hold. */
	readonly variables?: Readonly<Record<string, string | undefined>>;
};

/** Reads and checks `milepost.yaml` from disk. A file that is not there or cannot be read is a fault, too. */
export function readConfigFile(path: string, ports: ConfigPorts): ConfigResult {
	let source: string;
	try {
		source = readFileSync(path, 'utf8');
	} catch (error) {
		return { ok: false, faults: [unreadable(path, error)] };
	}
	return readConfig(source, path, ports);
}

/** Checks the text of a configuration. Never throws for what stands in it. */
export function readConfig(source: string, file: string, ports: ConfigPorts): ConfigResult {
	const text = readYamlText(source, file);
	const yaml = { ...text, data: withoutEmptySections(text.data) };
	const faults: SetupFault[] = [...yaml.faults];
	if (text.data === null && faults.length > 0) return failed(faults);
	faults.push(...shapeFaults(ConfigFile, yaml, file));
	const config = check(yaml.data, ports, (path, fault) => {
		faults.push({ file, line: yaml.lineOf(path), path: path.join('.'), ...fault });
	});
	return faults.length === 0 ? { ok: true, config } : failed(faults);
}

function failed(faults: SetupFault[]): ConfigResult {
	const [first, ...rest] = faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	return { ok: false, faults: [first as SetupFault, ...rest] };
}

function check(data: unknown, ports: ConfigPorts, blame: CheckContext['blame']): Config {
	const file: RawFile = data !== null && typeof data === 'object' ? data : {};
	const zone = ConfigFile.shape.zone.safeParse(file.zone).data ?? null;
	const settings = sourceSettings(
		ports.sources,
		entriesOf(file, 'sources', SourceSetting),
		ports.variables ?? {},
		blame,
	);
	const context: CheckContext = {
		...ports,
		zone: zone ?? ports.zone,
		settings,
		names: {
			petitions: namesOf(file, 'petitions'),
			campaigns: namesOf(file, 'campaigns'),
			destinations: namesOf(file, 'destinations'),
		},
		blame,
	};
	const petitions = entriesOf(file, 'petitions', Petition);
	const campaigns = entriesOf(file, 'campaigns', Campaign);
	checkSources(namesOf(file, 'sources'), context);
	checkNames(petitions, campaigns, context);
	const places = entriesOf(file, 'destinations', Destination);
	const secrets = outsideSecrets(places, ports.variables ?? {}, context);
	const destinations = checkDestinations(places, context, secrets);
	const watched = checkPetitions(petitions, destinations, context);
	return {
		zone,
		locale: ConfigFile.shape.locale.safeParse(file.locale).data ?? null,
		petitions: watched,
		campaigns: checkCampaigns(campaigns, destinations, context),
		destinations,
		follows: checkFollows(entriesOf(file, 'follows', Follow), destinations, context),
		operator: checkOperator(ConfigFile.shape.operator.safeParse(file.operator).data, destinations, context),
		limits: { ...defaults.limits, ...limitsIn(file.limits) },
		sources: withDeclared(settings, watched),
		outsideSecrets: secrets,
		pushKeys: pushKeys(petitions, watched, ports.variables ?? {}, context),
	};
}

/** Settings with what the file says of pages, which their source cannot read anywhere. */
function withDeclared(settings: Config['sources'], petitions: Config['petitions']): Config['sources'] {
	const pages = petitions.filter(({ declares }) => declares);
	return new Map(
		[...settings].map(([id, each]) => {
			const own = pages.filter(({ ref }) => ref.platform === id);
			const declared = new Map(own.map(({ ref, ...page }) => [ref.id, page]));
			return [id, own.length === 0 ? each : { ...each, declared }];
		}),
	);
}

/** What the file says of them, as far as it can be read. */
function limitsIn(raw: unknown) {
	const limits = Limits.safeParse(withoutFaults(Limits, raw)).data ?? {};
	return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
}

/** A section whose entries are all commented out is empty, not wrong; so is an empty file. */
function withoutEmptySections(data: unknown): unknown {
	if (data === null) return {};
	if (typeof data !== 'object' || Array.isArray(data)) return data;
	return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));
}
