import type { SendOutcome, SourceOutcome } from '../../../src/domain/outcome.js';
import type { Instant } from '../../../src/domain/petition.js';
import type { Chat } from '../../../src/ports/chat.js';
import { snapshot } from '../../domain/build.js';
import { FakeClock } from '../../fakes/clock.js';
import { channels, type Manner, petitions, type Trouble } from './moves.js';

/** Begins on a Monday at noon: neither quiet hours nor the turn of a day. */
const begin = Date.UTC(2026, 2, 2, 12);
const hour = 3_600_000;

/** What one message told; `petition key`, the headline first. */
export interface Message {
	readonly post: string;
	readonly keys: readonly string[];
}

/** A channel as its chat keeps it, and how that chat treats it. */
interface Channel {
	manner: Manner;
	readonly arrived: Message[];
	/** Everything that was tried there, with or without success. */
	readonly tried: Set<string>;
}

/** Everything outside the program; it goes on when that dies. */
export class ModelWorld {
	readonly clock = new FakeClock(begin);
	readonly channels: readonly Channel[] = channels.map(() => ({ manner: 'well', arrived: [], tried: new Set() }));
	readonly pages = petitions.map(() => ({ count: 0, answered: false }));
	doubts = 0;
	trouble: Trouble = 'none';
	blindUntil = begin;
	/** Hears what the pages answered. */
	shown: (petition: string, count: number, answered: boolean) => void = () => {};
	/** Asked before each try whether anything may be said there now. */
	mayTell: (channel: number, message: Message) => void = () => {};

	get now(): Instant {
		return this.clock.now();
	}

	/** What a page answers at this moment. */
	read(petition: number): SourceOutcome {
		const page = this.pages[petition] as (typeof this.pages)[number];
		switch (this.trouble) {
			case 'none':
				break;
			case 'unreachable':
				return { kind: 'unreachable', code: 'timeout', detail: '' };
			case 'missing':
				return { kind: 'gone', status: 404, detail: '' };
			case 'shape-changed':
				return { kind: 'shape-changed', detail: 'count' };
			default:
				this.trouble satisfies never;
		}
		const { count, answered } = page;
		this.shown(petitions[petition] as string, count, answered);
		const moment = { at: begin, precision: 'day' } as const;
		const official = { consequence: 'response', authority: 'the Government', promisedDays: null, reachedAt: null };
		return {
			kind: 'fresh',
			snapshot: snapshot({
				title: petitions[petition] as string,
				zone: 'Europe/London',
				count,
				deadline: null,
				openedAt: moment,
				thresholds: [
					{ ...official, count: 10_000, consequence: 'response' },
					{ ...official, count: 100_000, consequence: 'debate-considered' },
				],
				events: answered ? [{ kind: 'responded', moment: { ...moment, at: this.now }, summary: 'No.', url: null }] : [],
			}),
		};
	}

	/** Messages say in their summary what they tell. */
	chat(): Chat {
		const at = (name: string) => channels.findIndex(({ channel }) => channel === name);
		const of = (name: string) => this.channels[at(name)] as Channel;
		return {
			platform: 'chat',
			start: async () => {},
			stop: async () => {},
			send: async (to, { postId, message: { summary = [] } }) => {
				const channel = of(to.channel);
				const message = { post: postId, keys: (summary as readonly unknown[]).map(String) };
				this.mayTell(at(to.channel), message);
				if (channel.manner !== 'gone') for (const key of message.keys) channel.tried.add(key);
				const outcome = outcomes[channel.manner];
				if (outcome.says.kind === 'unknown') this.doubts++;
				if (outcome.arrives) channel.arrived.push(message);
				return outcome.says;
			},
			edit: async () => ({ kind: 'edited' }),
			settle: async (to, { postId }) => {
				if (this.now < this.blindUntil) return { kind: 'unknown', code: 'no-answer', lasting: false, ms: 0 };
				const stands = of(to.channel).arrived.some(({ post }) => post === postId);
				return stands ? { kind: 'sent', messageId: postId } : { kind: 'absent' };
			},
			check: async (to) => (of(to.channel).manner === 'gone' ? 'lost' : []),
		};
	}

	blind(): void {
		this.blindUntil = this.now + 2 * hour;
	}

	/** From now on nothing goes wrong any more. */
	mend(): void {
		this.trouble = 'none';
		this.blindUntil = this.now;
		for (const channel of this.channels) channel.manner = 'well';
	}
}

const outcomes: Readonly<Record<Manner, { readonly arrives: boolean; readonly says: SendOutcome }>> = {
	well: { arrives: true, says: { kind: 'sent', messageId: 'm' } },
	'lost-before': { arrives: false, says: { kind: 'unknown', code: 'reset' } },
	'lost-after': { arrives: true, says: { kind: 'unknown', code: 'reset' } },
	limited: { arrives: false, says: { kind: 'retry-after', ms: 20 * 60_000, code: '429' } },
	gone: { arrives: false, says: { kind: 'destination-lost', code: '10003' } },
};
