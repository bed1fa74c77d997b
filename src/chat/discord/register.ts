import { createHash } from 'node:crypto';
import { Routes } from 'discord.js';
import type { Api } from './api.js';
import type { DiscordCommand } from './commands.js';
import { Registered } from './schema.js';
import type { Memory } from './types.js';

export interface RegisterDeps {
	readonly api: Api;
	readonly remember: Memory;
	readonly applicationId: string;
	/** Null = everywhere. */
	readonly guildId: string | null;
	readonly commands: readonly DiscordCommand[];
	/** Hears Discord's own list of them, with their ids. */
	readonly registered?: (list: unknown) => Promise<void>;
}

/** Names of commands that Discord lacks, has otherwise, or has beyond ours. */
export interface CommandDifference {
	readonly missing: readonly string[];
	readonly changed: readonly string[];
	readonly extra: readonly string[];
}

const hashKey = 'discord.commands';
const scopeKey = 'discord.commands.server';

/** Registers the commands if they, or where they belong, changed since they last were. Says whether it did. */
export async function registerIfChanged(ports: RegisterDeps): Promise<boolean> {
	if ((await ports.remember.get(hashKey)) === hashOf(ports)) return false;
	await deploy(ports);
	return true;
}

/** Replaces the whole list, so that what was removed here disappears there. */
export async function deploy(ports: RegisterDeps): Promise<void> {
	const { api, remember, applicationId, guildId, commands } = ports;
	const list = await api.put(routeOf(applicationId, guildId), commands);
	// Commands tried out in a server would stand there twice.
	const before = await remember.get(scopeKey);
	if (before !== null && before !== '' && before !== guildId) await clear(ports, before);
	await remember.set(scopeKey, guildId ?? '');
	await remember.set(hashKey, hashOf(ports));
	await ports.registered?.(list);
}

/** Asks for the list of what is registered: its ids are not known yet. */
export async function lookUp({ api, applicationId, guildId, registered }: RegisterDeps): Promise<void> {
	await registered?.(await api.get(routeOf(applicationId, guildId)));
}

/** The server may be gone, and its commands with it. */
async function clear({ api, applicationId }: RegisterDeps, guild: string): Promise<void> {
	try {
		await api.put(routeOf(applicationId, guild), []);
	} catch (error) {
		if (api.refuses(error)) throw error;
	}
}

/** Compares what Discord has with what is defined. */
export async function difference({ api, applicationId, guildId, commands }: RegisterDeps): Promise<CommandDifference> {
	const there = Registered.parse(await api.get(routeOf(applicationId, guildId)));
	const names = new Set(commands.map(({ name }) => name));
	const byName = new Map(there.map((each) => [each.name, each]));
	return {
		missing: commands.filter(({ name }) => !byName.has(name)).map(({ name }) => name),
		changed: commands
			.filter((each) => byName.has(each.name) && !covers(byName.get(each.name), each))
			.map(({ name }) => name),
		extra: there.filter(({ name }) => !names.has(name)).map(({ name }) => name),
	};
}

/** Whether everything we define is there; Discord adds ids, versions and defaults, and leaves out what is empty or false. */
function covers(there: unknown, ours: unknown): boolean {
	if (Array.isArray(ours)) {
		const list = Array.isArray(there) ? there : [];
		return list.length === ours.length && ours.every((each, i) => covers(list[i], each));
	}
	if (typeof ours !== 'object' || ours === null) return there === ours || (there === undefined && !ours);
	const object = (there ?? {}) as Readonly<Record<string, unknown>>;
	return Object.entries(ours).every(([name, value]) => covers(object[name], value));
}

function routeOf(applicationId: string, guildId: string | null) {
	return guildId === null
		? Routes.applicationCommands(applicationId)
		: Routes.applicationGuildCommands(applicationId, guildId);
}

function hashOf({ applicationId, guildId, commands }: RegisterDeps): string {
	return createHash('sha256')
		.update(JSON.stringify([applicationId, guildId, commands]))
		.digest('hex');
}
