import { Client, GatewayIntentBits, MessageFlags, type TextChannel } from 'discord.js';
import type { Scenery } from './discord-fake.js';
import { residentMegabytes } from './discord-resident.js';

export interface BarePart {
	/** Logs in; resolves when every server is there. */
	open(scenery: Scenery): Promise<void>;
	/** Sends one announcement to every channel, one after another; milliseconds. */
	spread(channels: readonly string[]): Promise<number>;
	megabytes(): Promise<number>;
}

const embed = { title: '100,000 signatures', description: '██████████ 100,000 of 100,000', color: 0x3b82c4 };

/** What somebody writes on the first evening with discord.js. */
export async function barePart(): Promise<BarePart> {
	let client: Client<true> | null = null;
	return {
		async open({ url, token }) {
			const fresh = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: url } });
			fresh.on('interactionCreate', (interaction) => {
				if (interaction.isChatInputCommand()) interaction.reply({ embeds: [embed], flags: MessageFlags.Ephemeral });
			});
			const ready = new Promise((resolve) => fresh.once('clientReady', resolve));
			await fresh.login(token);
			await ready;
			client = fresh as Client<true>;
		},
		async spread(channels) {
			const started = performance.now();
			for (const id of channels) {
				const channel = client?.channels.cache.get(id) as TextChannel;
				await channel.send({ embeds: [embed] });
			}
			return performance.now() - started;
		},
		megabytes: async () => residentMegabytes(),
	};
}
