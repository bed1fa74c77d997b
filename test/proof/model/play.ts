import { postReference } from '../../../src/domain/post-reference.js';
import { ModelBot, nameOf } from './bot.js';
import { channels, type Move, petitions } from './moves.js';
import { Reference } from './reference.js';
import { type Message, ModelWorld } from './world.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** Without an alarm the tables are looked at so often; the program does so every fifteen seconds. */
const longestStep = 6 * hour;
/** From 08:00 to 20:00, UTC. */
const quiet = { from: 8 * hour, to: 20 * hour };

/** What one channel wished about when it is told. */
interface Wishes {
	quiet: boolean;
	pausedUntil: number;
}

/** What came of a history. */
export interface Outcome {
	/** Every breach of the promise, in words. */
	readonly breaches: readonly string[];
	/** How much was told, how often the process died, and how often nothing was heard of a message. */
	readonly told: number;
	readonly deaths: number;
	readonly doubts: number;
}

/** Plays a history. */
export async function play(history: readonly Move[]): Promise<Outcome> {
	const played = await Play.begin();
	try {
		for (const move of history) await played.make(move);
		await played.end();
		return played.outcome;
	} finally {
		await played.close();
	}
}

class Play {
	readonly breaches: string[] = [];
	readonly #world: ModelWorld;
	readonly #bot: ModelBot;
	readonly #reference = new Reference({
		arrived: (channel) => new Set(this.#arrived(channel).flatMap(({ keys }) => keys)),
		tried: (channel) => this.#world.channels[channel]?.tried ?? new Set(),
	});
	readonly #wishes: readonly Wishes[] = channels.map(() => ({ quiet: false, pausedUntil: 0 }));

	private constructor(world: ModelWorld, bot: ModelBot) {
		this.#world = world;
		this.#bot = bot;
		world.shown = (petition, count, answered) => this.#reference.seen(petition, count, answered, world.now);
		world.mayTell = (channel, message) => this.#judge(channel, message);
	}

	get outcome(): Outcome {
		const told = [...channels.keys()].flatMap((channel) => this.#arrived(channel)).flatMap(({ keys }) => keys).length;
		return { breaches: this.breaches, told, deaths: this.#bot.deaths, doubts: this.#world.doubts };
	}

	static async begin(): Promise<Play> {
		const world = new ModelWorld();
		return new Play(world, await ModelBot.open(world));
	}

	async make(move: Move): Promise<void> {
		await this.#do(move);
		// No two things happen in one moment.
		this.#world.clock.move(second);
		await this.#bot.settled();
	}

	async #do(move: Move): Promise<void> {
		const world = this.#world;
		const reference = this.#reference;
		switch (move.do) {
			case 'follow': {
				const { channel, petition, rules } = move;
				if (world.channels[channel]?.manner === 'gone') return;
				// Before it is typed: it may be read before it is answered.
				reference.follow(channel, nameOf(petition, channel), rules, world.now);
				return this.#type(`/petition follow ${petitions[petition]} ${rules.join(' ')}`, channel);
			}
			case 'unfollow': {
				const { channel, petition } = move;
				if (!reference.follows(channel, nameOf(petition, channel))) return;
				await this.#type(`/petition unfollow ${petitions[petition]}`, channel);
				return reference.unfollow(channel, nameOf(petition, channel));
			}
			case 'mute':
				return this.#mute(move.channel, move.how);
			case 'pause': {
				if (!reference.followsAny(move.channel)) return;
				await this.#type(`/petition pause ${move.hours}h`, move.channel);
				(this.#wishes[move.channel] as Wishes).pausedUntil = world.now + move.hours * hour;
				return;
			}
			case 'resume':
				return this.#resume(move.channel);
			case 'quiet':
				return this.#quiet(move.channel, move.on);
			case 'cap':
				return void (await this.#type(`/petition settings cap:${move.cap ?? 'off'}`, move.channel));
			case 'count': {
				const page = world.pages[move.petition] as (typeof world.pages)[number];
				page.count = move.count;
				return this.#bot.hurry(move.petition);
			}
			case 'record':
				return this.#record(move.channel, move.count);
			case 'answer': {
				const page = world.pages[move.petition] as (typeof world.pages)[number];
				page.answered = true;
				return this.#bot.hurry(move.petition);
			}
			case 'chat':
				(world.channels[move.channel] as (typeof world.channels)[number]).manner = move.manner;
				return;
			case 'blind':
				return world.blind();
			case 'source':
				world.trouble = move.trouble;
				return;
			case 'kill':
				return this.#bot.doom(move.awaits);
			case 'wait':
				return this.#wait(move.minutes * minute);
			default:
				move satisfies never;
		}
	}

	/** Nothing goes wrong any more, and nobody wishes for silence: whatever is owed is told within three days. */
	async end(): Promise<void> {
		this.#world.mend();
		for (const channel of channels.keys()) {
			await this.#resume(channel);
			await this.#quiet(channel, false);
			await this.#type('/petition settings cap:off', channel);
		}
		await this.#wait(3 * day);
		for (const channel of channels.keys()) this.#compare(channel);
		this.breaches.push(...this.#bot.bugs.map(String));
	}

	close(): Promise<void> {
		return this.#bot.close();
	}

	async #type(line: string, channel: number): Promise<void> {
		const answers = await this.#bot.type(line, channel);
		// Only whoever typed it twice may hear that it was done before.
		const [answer] = answers;
		if (answers.length === 1 && answer?.fault) this.breaches.push(`"${line}" was answered ${answer.text}`);
	}

	async #mute(channel: number, how: 'kind' | 'petition'): Promise<void> {
		const newest = this.#arrived(channel).at(-1);
		const [key] = newest?.keys ?? [];
		const petition = key?.split(' ')[0];
		if (newest === undefined || key === undefined || petition === undefined) return;
		if (!this.#reference.follows(channel, petition)) return;
		await this.#type(`/petition mute ${how} ${postReference(newest.post)}`, channel);
		if (how === 'kind') this.#reference.mute(channel, petition, key);
		else this.#reference.unfollow(channel, petition);
	}

	async #resume(channel: number): Promise<void> {
		const wishes = this.#wishes[channel] as Wishes;
		wishes.pausedUntil = 0;
		if (this.#reference.followsAny(channel)) await this.#type('/petition pause off', channel);
	}

	async #quiet(channel: number, on: boolean): Promise<void> {
		(this.#wishes[channel] as Wishes).quiet = on;
		await this.#type(`/petition settings quiet:${on ? '08:00-20:00' : 'off'}`, channel);
	}

	async #record(channel: number, count: number): Promise<void> {
		const petition = petitions.length - 1;
		const name = nameOf(petition, channel);
		if (!this.#reference.follows(channel, name)) return;
		await this.#type(`/petition record ${petitions[petition]} ${count}`, channel);
		this.#reference.seen(name, count, false, this.#world.now);
	}

	async #wait(ms: number): Promise<void> {
		const { clock } = this.#world;
		for (const until = clock.now() + ms; clock.now() < until; ) {
			const next = Math.max(clock.now() + 1, Math.min(until, clock.next ?? until, clock.now() + longestStep));
			clock.move(next - clock.now());
			await this.#bot.settled();
		}
	}

	/** Nothing is said in quiet hours and pauses, and nothing twice. */
	#judge(channel: number, { post, keys }: Message): void {
		const { quiet: wantsQuiet, pausedUntil } = this.#wishes[channel] as Wishes;
		const { now } = this.#world;
		const say = (what: string) =>
			this.breaches.push(`${new Date(now).toISOString()} channel ${channel}: ${post} (${keys.join(', ')}) ${what}`);
		const minuteOfDay = now % day;
		if (wantsQuiet && minuteOfDay >= quiet.from && minuteOfDay < quiet.to) say('is sent in quiet hours');
		if (now < pausedUntil) say('is sent in a pause');
		for (const message of this.#arrived(channel)) {
			const again = keys.filter((key) => message.keys.includes(key));
			if (again.length > 0) say(`tells ${again.join(', ')} again`);
		}
	}

	#compare(channel: number): void {
		const debts = this.#reference.debts(channel);
		const arrived = this.#arrived(channel).flatMap(({ keys }) => keys);
		for (const [key, debt] of debts) {
			if (debt === 'must' && !arrived.includes(key)) this.breaches.push(`channel ${channel} was never told ${key}`);
		}
		for (const key of arrived) {
			if (!debts.has(key)) this.breaches.push(`channel ${channel} was told ${key}, which nobody asked for`);
		}
	}

	#arrived(channel: number): readonly Message[] {
		return this.#world.channels[channel]?.arrived ?? [];
	}
}
