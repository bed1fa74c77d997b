import type { Command } from '../../ports/command.js';
import type { DiscordReader } from '../../render/discord.js';
import { Registered, RegisteredIds } from './schema.js';
import type { Memory } from './types.js';

const idsKey = 'discord.commands.ids';

/** How commands are named in texts so that they can be pressed: by the ids under which Discord has them. */
export interface CommandLinks {
	readonly pressable: NonNullable<DiscordReader['pressable']>;
	/** Whether the ids are known. */
	isKnown(): boolean;
	/** Looks up what was remembered. */
	load(): Promise<void>;
	/** Takes the ids from Discord's list of our commands; what is no such list changes nothing. */
	learn(list: unknown): Promise<void>;
}

export function createCommandLinks(remember: Memory, commands: readonly Command[]): CommandLinks {
	let ids: Readonly<Record<string, string>> = {};
	const names = commands.map(({ name }) => name).toSorted((a, b) => b.length - a.length);

	return {
		isKnown: () => Object.keys(ids).length > 0,
		async load() {
			const { data } = RegisteredIds.safeParse(json(await remember.get(idsKey)));
			if (data !== undefined) ids = data;
		},
		async learn(list) {
			const { data } = Registered.safeParse(list);
			const found = (data ?? []).flatMap(({ name, id }) => (id === undefined ? [] : [[name, id] as const]));
			if (found.length === 0) return;
			ids = Object.fromEntries(found);
			await remember.set(idsKey, JSON.stringify(ids));
		},
		pressable(typed) {
			const line = typed.replace(/^\//, '');
			const name = names.find((each) => line === each || line.startsWith(`${each} `));
			const id = name === undefined ? undefined : ids[name.split(' ')[0] as string];
			if (!typed.startsWith('/') || name === undefined || id === undefined) return null;
			return { mention: `</${name}:${id}>`, rest: line.slice(name.length).trim() };
		},
	};
}

function json(text: string | null): unknown {
	try {
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}
