import type { Discord } from '../../../src/chat/discord/create.js';
import type { DiscordDeps } from '../../../src/chat/discord/types.js';
import type { Component } from '../../fakes/discord/bodies.js';
import type { Interaction } from '../../fakes/discord/interactions.js';
import { commandData, type Deed, postDeed, pushDeed } from '../../fakes/discord/push.js';
import type { Message } from '../../fakes/discord/world.js';
import { type Bot, openBot, until } from './bot.js';

/** A started bot and somebody who uses it, whichever way interactions come. */
export interface Talk extends Bot {
	readonly running: Discord;
	/** Does something and waits for the first answer. */
	perform(deed: Omit<Deed, 'in' | 'by'> & Partial<Pick<Deed, 'in' | 'by'>>): Promise<Interaction>;
	command(name: string, options?: Readonly<Record<string, string | number>>, by?: string): Promise<Interaction>;
	complete(name: string, option: string, typed: string): Promise<Interaction>;
	/** Uses a button or menu of a message. */
	press(on: Message, customId: string, values?: readonly string[], by?: string): Promise<Interaction>;
	submit(customId: string, inputs: Readonly<Record<string, string>>, by?: string): Promise<Interaction>;
}

export type Way = 'the gateway' | 'signed requests';
export const ways: readonly Way[] = ['the gateway', 'signed requests'];

export async function openTalk(way: Way, change: Partial<DiscordDeps> = {}): Promise<Talk> {
	const bot = await openBot(change);
	const { fake, router } = bot;
	const running = way === 'the gateway' ? bot.discord : bot.reborn({ publicKey: fake.state.publicKey });
	await running.start(router);
	await until(() => running.downSince() === null);

	const perform: Talk['perform'] = async (part) => {
		const deed: Deed = { in: bot.channel, by: bot.member, ...part };
		if (way === 'signed requests') return postDeed(fake, (request) => running.handle(request), deed);
		const interaction = pushDeed(fake, deed);
		await until(() => interaction.callback !== null);
		return interaction;
	};
	return {
		...bot,
		running,
		perform,
		command: (name, options = {}, by = bot.member) => perform({ type: 2, by, data: commandData(name, options) }),
		complete: (name, option, typed) => perform({ type: 4, data: commandData(name, { [option]: typed }, option) }),
		press: (on, custom_id, values = [], by = bot.member) => {
			// Nobody presses a button before having read what stands above it.
			bot.clock.move(500);
			return perform({ type: 3, by, on, data: { custom_id, component_type: values.length === 0 ? 2 : 3, values } });
		},
		submit: (custom_id, inputs, by = bot.manager) =>
			perform({
				type: 5,
				by,
				data: {
					custom_id,
					components: Object.entries(inputs).map(([name, value]) => ({
						type: 18,
						id: 1,
						component: { type: 4, id: 2, custom_id: name, value },
					})),
				},
			}),
	};
}

/** The buttons and menus of a message, by their words. */
export function partsOf(rows: readonly Component[]): readonly Component[] {
	return rows.flatMap((row) => row.components ?? (row.component === undefined ? [] : [row.component]));
}

export function idOf(message: Message | null, label: string): string {
	const part = partsOf(message?.components ?? []).find((each) => each.label === label || each.type === 3);
	if (part?.custom_id === undefined) throw new Error(`no ${label}`);
	return part.custom_id;
}
