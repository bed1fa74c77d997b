import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { botScopes } from '../../../src/chat/slack/manifest.js';
import type { Store } from '../../../src/ports/store/index.js';
import { postOfDiscordButton } from '../../../src/render/discord-components.js';
import { bits } from '../../fakes/discord/permissions.js';
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/server.js';
import type { Channel as DiscordChannel } from '../../fakes/discord/world.js';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/server.js';
import type { Channel as SlackChannel } from '../../fakes/slack/world.js';
import { type Database, fileDatabase } from './database.js';
import { TimelineClock } from './timeline.js';

/** A message as it stands in a chat: the post its button or its metadata names. */
export interface Standing {
	readonly post: string;
	readonly text: string;
}

/** A channel in one of the chats. */
export interface Place {
	readonly destination: number;
	readonly name: string;
	/** Whether the bot may read back what was said there. */
	readonly readable: boolean;
	/** Oldest first. */
	standing(): readonly Standing[];
}

/** Everything outside of the program, which goes on when that dies, and its database. */
export interface World<D extends Database = Database> {
	readonly clock: TimelineClock;
	readonly database: D;
	readonly discord: FakeDiscord;
	readonly slack: FakeSlack;
	readonly folder: string;
	readonly places: readonly Place[];
	readonly petitions: readonly number[];
	/** The variables the program is given. */
	readonly variables: Readonly<Record<string, string>>;
	/** Works on the database beside the program, or while it is dead. */
	store: Database['store'];
	close(): Promise<void>;
}

const titles = ['Save the library', 'Mend the bridge', 'Plant the trees'];

/**
 * @param rate how much faster than the real time its own passes
 * @param make the database, given a folder for it
 */
export async function openWorld(rate: number): Promise<World>;
export async function openWorld<D extends Database>(
	rate: number,
	make: (folder: string, clock: TimelineClock) => Promise<D>,
): Promise<World<D>>;
export async function openWorld(rate: number, make: typeof fileDatabase = fileDatabase): Promise<World> {
	const clock = new TimelineClock(rate);
	const discord = await startFakeDiscord({ clock });
	const slack = await startFakeSlack({ clock });
	const folder = mkdtempSync(join(tmpdir(), 'milepost-kills-'));
	const database = await make(folder, clock);
	const { store } = database;
	const guild = discord.world.addGuild('Wisconsin');
	const team = slack.world.addTeam(
		'Wisconsin',
		botScopes.map(({ scope }) => scope),
	);
	const inDiscord = ['discord-one', 'discord-two', 'discord-unreadable'].map((name) =>
		discord.world.addChannel(guild, name),
	);
	const inSlack = ['slack-one', 'slack-two'].map((name) => slack.world.addChannel(team, name));
	inDiscord[2]?.overwrites.push({ id: discord.world.botId, type: 1, allow: 0n, deny: bits.readMessageHistory });
	const { places, petitions } = await store(async (tables) => ({
		places: [
			...(await Promise.all(inDiscord.map((channel) => discordPlace(tables, channel)))),
			...(await Promise.all(inSlack.map((channel) => slackPlace(tables, channel)))),
		],
		petitions: await Promise.all(titles.map((title) => addPetition(tables, title, clock.now()))),
	}));
	return {
		...{ clock, database, discord, slack, folder, places, petitions, store },
		variables: {
			...database.variables,
			MILEPOST_DATA: join(folder, 'data'),
			MILEPOST_LOG: 'info',
			DISCORD_TOKEN: discord.state.token,
			DISCORD_API_URL: discord.url,
			SLACK_BOT_TOKEN: team.token ?? '',
			SLACK_APP_TOKEN: slack.state.appToken,
			SLACK_API_URL: slack.url,
		},
		async close() {
			await discord.close();
			await slack.close();
			await database.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

const settings = { zone: 'UTC', locale: 'en' };

async function discordPlace(store: Store, channel: DiscordChannel): Promise<Place> {
	const where = { platform: 'discord', workspace: channel.guild.id, channel: channel.id };
	const { id } = await store.destinations.ensure(where, settings);
	return {
		destination: id,
		name: channel.name,
		readable: channel.overwrites.length === 0,
		standing: () =>
			channel.messages.map(({ components, embeds }) => ({
				post: postOf(components),
				text: JSON.stringify(embeds),
			})),
	};
}

/** The post that one of the buttons under a message names; '' where none does. */
function postOf(rows: DiscordChannel['messages'][number]['components']): string {
	const buttons = rows.flatMap(({ components = [] }) => components);
	return buttons.map(({ custom_id = '' }) => postOfDiscordButton(custom_id)).find((post) => post !== null) ?? '';
}

async function slackPlace(store: Store, channel: SlackChannel): Promise<Place> {
	const where = { platform: 'slack', workspace: channel.team.id, channel: channel.id };
	const { id } = await store.destinations.ensure(where, settings);
	return {
		destination: id,
		name: channel.name,
		readable: true,
		standing: () =>
			channel.messages.map(({ metadata, blocks }) => ({
				post: String(metadata?.event_payload['post_id'] ?? ''),
				text: JSON.stringify(blocks),
			})),
	};
}

/** Nothing is read: what it passes is written into the tables while the program is dead. */
async function addPetition(store: Store, title: string, now: number): Promise<number> {
	const ref = { platform: 'uk-parliament', id: String(100_000 + titles.indexOf(title)) };
	const petition = await store.petitions.add({ ref, title, url: null, createdAt: now, nextReadAt: null });
	return petition.id;
}
