import { realClock } from '../../src/app/clock.js';
import type { Interaction } from '../../test/fakes/discord/interactions.js';
import { commandData, pushDeed } from '../../test/fakes/discord/push.js';
import { startFakeDiscord } from '../../test/fakes/discord/server.js';
import type { Channel } from '../../test/fakes/discord/world.js';

/** Where a bot finds the fake, and what is in it. */
export interface World {
	readonly url: string;
	readonly token: string;
	readonly applicationId: string;
	readonly guild: string;
	readonly channels: readonly string[];
}

export interface FakeWorker {
	open(size: { servers: number; channels: number; roles: number }): Promise<World>;
	/** Resolves when a bot has been told of every server. */
	ready(): Promise<void>;
	/** Requests that were refused, messages that arrived, and how many of them came with a picture. */
	count(): Promise<{ readonly refused: number; readonly messages: number; readonly pictures: number }>;
	/**
	 * Asks what people ask so many times, all at once or evenly spread over seconds; milliseconds from sending each
	 * to having its answer, in the order of asking.
	 */
	ask(count: number, perSecond: number | null): Promise<readonly number[]>;
}

const questions = [
	commandData('petition status', { petition: 'avery' }),
	commandData('petition status', { petition: 'white house' }),
	commandData('petition countdown', { petition: 'white house' }),
	commandData('petition response', { petition: 'white house' }),
];

/** The fake Discord, with real time. */
export async function fakeWorker(): Promise<FakeWorker> {
	const fake = await startFakeDiscord({ clock: realClock });
	const { world } = fake;
	let first: Channel | null = null;
	return {
		async open({ servers, channels, roles }) {
			for (let server = 0; server < servers; server++) {
				const guild = world.addGuild(`Server number ${server}`);
				for (let i = 0; i < roles; i++) world.addRole(guild, `role ${i}`, 1n << 10n);
				for (let i = 0; i < channels; i++) first ??= world.addChannel(guild, `channel-${i}`);
				for (let i = guild.channels.size; i < channels; i++) world.addChannel(guild, `channel-${i}`);
			}
			return {
				url: fake.url,
				token: fake.state.token,
				applicationId: world.botId,
				guild: first?.guild.id ?? '',
				channels: [...world.channels.keys()],
			};
		},
		async ready() {
			if (fake.gateway.connected.length === 0) await fake.gateway.ready();
		},
		async count() {
			const { user, global, shared } = fake.limits.refused;
			const messages = [...world.channels.values()].flatMap((channel) => channel.messages);
			const pictures = messages.filter(({ attachments }) => attachments.length > 0).length;
			return { refused: user + global + shared, messages: messages.length, pictures };
		},
		async ask(count, perSecond) {
			const channel = first;
			if (channel === null) throw new Error('open comes first');
			const one = async (i: number): Promise<number> => {
				const started = performance.now();
				const data = questions[i % questions.length];
				const asked: Interaction = pushDeed(fake, { type: 2, by: channel.guild.ownerId, in: channel, data });
				await fake.interactions.next(asked);
				return performance.now() - started;
			};
			const all: Promise<number>[] = [];
			for (let i = 0; i < count; i++) {
				all.push(one(i));
				if (perSecond !== null) await new Promise((resolve) => setTimeout(resolve, 1_000 / perSecond));
			}
			return Promise.all(all);
		},
	};
}
