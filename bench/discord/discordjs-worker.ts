import { Client, GatewayIntentBits, MessageFlags, type TextChannel } from 'discord.js';
import type { World } from './fake-worker.js';

export interface DiscordjsWorker {
	/** Logs in; resolves when every server is there. */
	open(world: World): Promise<void>;
	/** Sends one announcement to every channel, one after another; milliseconds. */
	spread(channels: readonly string[]): Promise<number>;
}

const embed = { title: '100,000 signatures', description: '██████████ 100,000 of 100,000', color: 0x3b82c4 };

/** What somebody writes on the first evening with discord.js. */
export async function discordjsWorker(): Promise<DiscordjsWorker> {
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
	};
}
