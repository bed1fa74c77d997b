import type { DiscordFaults } from '../../../domain/faults/discord.js';
import { command, line } from '../../line.js';
import { type FaultTexts, word } from './fault-text.js';

/** What goes wrong between Milepost and Discord. */
export const discordFaults: FaultTexts<DiscordFaults> = {
	'discord-not-yours': () => ({
		happened: line`That belongs to an answer somebody else asked for.`,
		did: line`Nothing was done.`,
		remedy: line`Ask with the same command, and the buttons are yours.`,
	}),
	'discord-button-old': () => ({
		happened: line`This button leads nowhere any more.`,
		did: line`Nothing was done.`,
		remedy: line`Use the command itself; its new answer has buttons that work.`,
	}),
	'discord-share-forbidden': () => ({
		happened: line`You may not write in this channel, so nothing can be shared here in your name.`,
		did: line`The answer stays private.`,
		remedy: line`Ask in a channel where you may write.`,
	}),
	'discord-server-only': () => ({
		happened: line`That can be done only in a server that Milepost was added to.`,
		did: line`Nothing was done.`,
		remedy: line`Use it in a channel of such a server. Asking works everywhere: ${command('/petition status')}.`,
	}),
	'discord-not-understood': () => ({
		happened: line`Discord sent something Milepost cannot read.`,
		did: line`Nothing was done, and the log says what it was.`,
		remedy: line`Try again; if it stays, tell whoever runs Milepost.`,
	}),
	'discord-token-refused': () => ({
		happened: line`Discord refuses the bot token.`,
		did: line`Milepost stopped talking to Discord; what is to be announced waits.`,
		remedy: line`In Discord's developer portal open the application, then Bot, then Reset Token, and set DISCORD_TOKEN.`,
	}),
	'discord-unreachable': (p) => ({
		happened: line`Discord cannot be reached (${word(p.code)}).`,
		did: line`It is tried again by itself.`,
		remedy: line`Look at discordstatus.com, the network, and DISCORD_API_URL if it is set.`,
	}),
	'discord-key-wrong': () => ({
		happened: line`DISCORD_PUBLIC_KEY is not the key of this application.`,
		did: line`Every signed request is refused.`,
		remedy: line`Copy the public key from the application's General Information in Discord's developer portal.`,
	}),
	'discord-endpoint-missing': () => ({
		happened: line`DISCORD_PUBLIC_KEY is set, but Discord has no address to send commands to.`,
		did: line`Announcements are sent; commands are not received.`,
		remedy: line`Enter the Interactions Endpoint URL in Discord's developer portal, or remove DISCORD_PUBLIC_KEY.`,
	}),
	'discord-endpoint-in-the-way': (p) => ({
		happened: line`Discord sends commands to ${word(p.url)}, so none arrive through the gateway.`,
		did: line`Announcements are sent; commands are not received.`,
		remedy: line`Empty the Interactions Endpoint URL in Discord's developer portal, or set DISCORD_PUBLIC_KEY.`,
	}),
	'discord-commands-differ': (p) => ({
		happened: line`Discord's commands are not those of this version: ${word(p.names)}.`,
		did: line`They are registered when the bot starts.`,
		remedy: line`Start the bot, or run npm run discord:commands -- deploy.`,
	}),
};
