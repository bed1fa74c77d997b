import { valueIn } from '../../../src/domain/crossing.js';
import type { Post } from '../../../src/domain/plan.js';
import type { Store } from '../../../src/ports/store/index.js';
import type { Place, World } from './world.js';

/** What was told in all channels, and what went wrong with it. */
export interface Figures {
	/** Crossing by channel. */
	told: number;
	repeated: number;
	/** Said to have been sent, or gone from the tables, and not in the channel. */
	lost: number;
	/** Given up with word to a manager. */
	givenUp: number;
	/** Still open: the machine was too slow for the end to be waited for. */
	open: number;
	/** Every breach of the promise, in words. */
	readonly breaches: readonly string[];
}

/** States of a post whose message stands in the channel: anything else takes it for absent. */
const mayStand: readonly Post['state'][] = ['trying', 'doubtful', 'sent', 'unsettled'];

/**
 * Judges what stands in the channels by what the tables say of it, whenever the program is dead. Each message names its
 * post; what that told is noted when the message is first seen, so that nothing the tables say later can hide it.
 */
export class Judge {
	readonly #world: World;
	/** How many messages of a channel were looked at. */
	readonly #seen = new Map<number, number>();
	/** What was told in each channel, by crossing. */
	readonly #told = new Map<string, string>();
	readonly #posts = new Map<string, Place>();
	readonly #breaches: string[] = [];
	#repeated = 0;

	constructor(world: World) {
		this.#world = world;
	}

	get breaches(): readonly string[] {
		return this.#breaches;
	}

	async look(): Promise<void> {
		await this.#world.store(async (store) => {
			for (const place of this.#world.places) await this.#lookAt(store, place);
		});
	}

	async #lookAt(store: Store, place: Place): Promise<void> {
		const standing = place.standing();
		for (const { post: id, text } of standing.slice(this.#seen.get(place.destination) ?? 0)) {
			const post = await store.posts.get(id);
			if (post === null || post.destination !== place.destination) this.#breach(place, id, 'is of no post here');
			else if (this.#posts.has(id)) this.#repeat(place, id, 'stands there twice');
			else this.#note(place, post, text);
		}
		this.#seen.set(place.destination, standing.length);
	}

	#note(place: Place, post: Post, text: string): void {
		this.#posts.set(post.id, place);
		if (!mayStand.includes(post.state)) this.#breach(place, post.id, `stands there, and is taken for ${post.state}`);
		for (const crossing of post.crossings) {
			const { id, facts } = crossing;
			const key = `${place.destination}/${id}`;
			const before = this.#told.get(key);
			if (before !== undefined) this.#repeat(place, post.id, `tells again what ${before} told`);
			this.#told.set(key, post.id);
			const number = (valueIn(crossing) ?? 0).toLocaleString('en-GB');
			if (!text.includes(number) || !text.includes(facts.title)) this.#breach(place, post.id, `does not say ${number}`);
		}
	}

	#repeat(place: Place, post: string, what: string): void {
		this.#repeated++;
		this.#breach(place, post, what);
	}

	#breach({ name }: Place, post: string, what: string): void {
		this.#breaches.push(`#${name}: ${post} ${what}`);
	}

	/** At the end: whether every crossing of these petitions, which are followed everywhere, was told in every channel. */
	async compareWithCrossings(petitions: readonly number[]): Promise<{ noticed: number; untold: readonly string[] }> {
		return this.#world.store(async (store) => {
			let noticed = 0;
			const untold: string[] = [];
			const givenUp = new Set<string>();
			for (const { destination } of this.#world.places) {
				for (const post of await store.posts.recent(destination, 1_000_000)) {
					if (post.state === 'unsettled') for (const { id } of post.crossings) givenUp.add(`${destination}/${id}`);
				}
			}
			for (const id of petitions) {
				for (const crossing of await store.crossings.of({ kind: 'petition', id })) {
					noticed++;
					for (const { destination, name } of this.#world.places) {
						const key = `${destination}/${crossing.id}`;
						if (!this.#told.has(key) && !givenUp.has(key))
							untold.push(`#${name}: ${crossing.key} of ${id} was not told`);
					}
				}
			}
			return { noticed, untold };
		});
	}

	/** At the end, when nothing is open any more: whether everything owed was told, or given up for a reason. */
	async conclude(): Promise<Figures> {
		await this.look();
		let [lost, givenUp, open] = [0, 0, 0];
		await this.#world.store(async (store) => {
			for (const place of this.#world.places) {
				for (const post of await store.posts.recent(place.destination, 1_000_000)) {
					const stands = this.#posts.has(post.id);
					if (post.state === 'unsettled') givenUp++;
					if (post.state === 'unsettled' && place.readable)
						this.#breach(place, post.id, 'was given up, and could be read');
					if (post.state === 'unsettled' || (post.state === 'sent' && stands)) continue;
					if (['waiting', 'trying', 'doubtful'].includes(post.state)) open++;
					else lost++;
					this.#breach(place, post.id, `is ${post.state}, and ${stands ? 'stands' : 'does not stand'} there`);
				}
			}
		});
		return { told: this.#told.size, repeated: this.#repeated, lost, givenUp, open, breaches: this.#breaches };
	}
}
