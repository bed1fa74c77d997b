import { own } from '../src/domain/own.js';
import { ownedId, tenantKey } from '../src/domain/tenant.js';
import type { ConfigCampaign, ConfigDestination, ConfigPetition } from '../src/ports/setup.js';
import type { Source, SourceSettings } from '../src/ports/source.js';
import { withSelection } from '../src/sources/web-page/address.js';
import { type CheckContext, type Entry, isKnown } from './check-entries.js';
import { eventsOf } from './check-events.js';
import type { Campaign, Petition, SourceSetting } from './schema.js';
import { closest } from './shape-faults.js';
import { declaredOf, nothingDeclared, pageOnly } from './typed-petitions.js';
import type { YamlPath } from './yaml-text.js';

/** Settings of every source there is: the operator's where the file has some, else the source's own. */
export function sourceSettings(
	sources: readonly Pick<Source, 'id' | 'optIn' | 'keyVariables'>[],
	entries: readonly Entry<SourceSetting>[],
	variables: Readonly<Record<string, string | undefined>>,
	blame: CheckContext['blame'],
): ReadonlyMap<string, SourceSettings> {
	const given = new Map(entries.map((entry) => [entry.name, entry]));
	return new Map(
		sources.map(({ id, optIn, keyVariables }) => {
			const { value, path = [] } = given.get(id) ?? {};
			const { base, enabled, key_variable: variable, hosts = [] } = value ?? {};
			const names = variable === undefined ? (keyVariables ?? []) : [variable];
			const [missing] = names.filter((name) => (own(variables, name) ?? '') === '');
			const key = missing === undefined ? names.map((name) => own(variables, name)).join(':') : '';
			if (missing !== undefined && enabled === true) {
				const at = variable === undefined ? [...path, 'enabled'] : [...path, 'key_variable'];
				blame(at, { code: 'config-key-missing', params: { value: missing } });
			}
			const settings = { baseUrl: base ?? null, enabled: enabled ?? !optIn, ...(hosts.length === 0 ? {} : { hosts }) };
			return [id, key === '' ? settings : { ...settings, key }];
		}),
	);
}

export function checkSources(names: readonly string[], { sources, blame }: CheckContext): void {
	const known = sources.map((source) => source.id);
	for (const name of names) {
		if (!known.includes(name)) {
			blame(['sources', name], { code: 'config-unknown-source', params: { value: name, ...closest(name, known) } });
		}
	}
}

/** Addresses that a source knows and may read, each once. */
export function checkPetitions(
	entries: readonly Entry<Petition>[],
	destinations: readonly ConfigDestination[],
	context: CheckContext,
): readonly ConfigPetition[] {
	const seen = new Map<string, string>();
	return entries.flatMap(({ name, value, path }) => {
		const { address, select } = value;
		const found =
			find(address, context) ?? (select === undefined ? null : find(withSelection(address, select), context));
		if (found === null) {
			context.blame([...path, 'address'], { code: 'config-address-unknown', params: { value: value.address } });
			return [];
		}
		const { source, enabled } = found;
		const owner = ownerNamed(value.owner, source.pushed, [...path, 'owner'], destinations, context);
		const ref = { ...found.ref, id: ownedId(owner, found.ref.id) };
		if (!enabled)
			context.blame([...path, 'address'], {
				code: 'config-source-off',
				params: { value: value.address, source: source.id },
			});
		const first = seen.get(`${ref.platform}:${ref.id}`);
		if (first !== undefined)
			context.blame([...path, 'address'], { code: 'config-petition-twice', params: { value: name, first } });
		seen.set(`${ref.platform}:${ref.id}`, name);
		const url = URL.canParse(value.address) && /^https?:/i.test(value.address) ? value.address : null;
		const { aliases } = value;
		const { pushed, declares = false } = source;
		const declared = pushed || declares ? declaredOf(value, path, context) : nothingDeclared(value, path, context);
		if (!declares) pageOnly(value, path, context);
		const title = value.title ?? (pushed ? quotedIn(address) : null) ?? name;
		return [{ name, ref, url, title, aliases, pushed, declares, ...declared }];
	});
}

/** `manual:"Save the library"` → Save the library; null where nothing is quoted. */
function quotedIn(address: string): string | null {
	return /^\w+:\s*["“](.*\S.*)["”]$/.exec(address.trim())?.[1]?.trim().slice(0, 300) ?? null;
}

/** The key of the server or workspace that counts a petition; empty for the operator. Blames an owner that cannot be one. */
function ownerNamed(
	name: string | undefined,
	pushed: boolean,
	path: YamlPath,
	destinations: readonly ConfigDestination[],
	context: CheckContext,
): string {
	if (name === undefined || !isKnown(context, 'destinations', name, path)) return '';
	if (!pushed) context.blame(path, { code: 'config-owner-read', params: { value: name } });
	const place = destinations.find((destination) => destination.name === name)?.place;
	return pushed && place !== undefined ? tenantKey(place) : '';
}

function find(address: string, { sources, settings }: CheckContext) {
	for (const source of sources) {
		const own = settings.get(source.id) ?? { baseUrl: null, enabled: !source.optIn };
		const ref = source.match(address, own);
		if (ref !== null) return { source, ref, enabled: own.enabled };
	}
	return null;
}

/** Members that exist, each once, and events with a moment. */
export function checkCampaigns(
	entries: readonly Entry<Campaign>[],
	destinations: readonly ConfigDestination[],
	context: CheckContext,
): readonly ConfigCampaign[] {
	return entries.map(({ name, value, path }) => {
		value.members.forEach((member, i) => {
			const at = [...path, 'members', i];
			if (isKnown(context, 'petitions', member, at) && value.members.indexOf(member) !== i) {
				context.blame(at, { code: 'config-member-twice', params: { value: member } });
			}
		});
		const events = eventsOf(value.events, [...path, 'events'], context);
		const owner = ownerNamed(value.owner, true, [...path, 'owner'], destinations, context);
		return { name, title: value.title, members: value.members, events, owner, from: value.from ?? null };
	});
}

/** Petitions, their aliases and campaigns are typed in the same place: a name may mean only one of them. */
export function checkNames(
	petitions: readonly Entry<Petition>[],
	campaigns: readonly Entry<Campaign>[],
	{ blame }: CheckContext,
): void {
	const taken = new Map<string, string>();
	const take = (name: string, owner: string, path: Entry<unknown>['path']) => {
		const key = name.toLowerCase();
		const first = taken.get(key);
		if (first !== undefined) blame(path, { code: 'config-name-twice', params: { value: name, first } });
		else taken.set(key, owner);
	};
	for (const { name, path } of petitions) take(name, name, path);
	for (const { name, path } of campaigns) take(name, name, path);
	for (const { name, value, path } of petitions) {
		value.aliases.forEach((alias, i) => {
			take(alias, name, [...path, 'aliases', i]);
		});
	}
}
