import fc from 'fast-check';

/*
 * What may happen in a history: plain data, so that a history that fails can be shortened, printed and typed in again.
 */

/** Three channels: two of one workspace, one of another. */
export const channels = [
	{ platform: 'chat', workspace: 'one', channel: 'a' },
	{ platform: 'chat', workspace: 'one', channel: 'b' },
	{ platform: 'chat', workspace: 'two', channel: 'c' },
] as const;

/** Two petitions are read from a platform; each workspace may count one of its own by hand. */
export const petitions = ['uk-parliament:700001', 'uk-parliament:700002', 'manual:village-hall'] as const;

/** What a channel may ask for. */
export const rules = ['threshold', 'every:2500', 'at:3000,7000', 'lifecycle', 'correction'] as const;
export type Rule = (typeof rules)[number];

/** How a chat treats a channel: tries that vanish with and without arriving, a limit, a channel that is gone. */
export const manners = ['well', 'lost-before', 'lost-after', 'limited', 'gone'] as const;
export type Manner = (typeof manners)[number];

export const troubles = ['none', 'unreachable', 'missing', 'shape-changed'] as const;
export type Trouble = (typeof troubles)[number];

export type Move =
	| { readonly do: 'follow'; readonly channel: number; readonly petition: number; readonly rules: readonly Rule[] }
	| { readonly do: 'unfollow'; readonly channel: number; readonly petition: number }
	/** About the newest announcement that stands in the channel. */
	| { readonly do: 'mute'; readonly channel: number; readonly how: 'kind' | 'petition' }
	| { readonly do: 'pause'; readonly channel: number; readonly hours: number }
	| { readonly do: 'resume'; readonly channel: number }
	| { readonly do: 'quiet'; readonly channel: number; readonly on: boolean }
	| { readonly do: 'cap'; readonly channel: number; readonly cap: number | null }
	/** The page shows another count, and is looked at. */
	| { readonly do: 'count'; readonly petition: number; readonly count: number }
	/** Somebody types a count in. */
	| { readonly do: 'record'; readonly channel: number; readonly count: number }
	/** The authority answers. */
	| { readonly do: 'answer'; readonly petition: number }
	| { readonly do: 'chat'; readonly channel: number; readonly manner: Manner }
	/** What arrived in doubt cannot be looked for, for two hours. */
	| { readonly do: 'blind' }
	| { readonly do: 'source'; readonly trouble: Trouble }
	/** The process dies so many awaits later, and begins anew. */
	| { readonly do: 'kill'; readonly awaits: number }
	| { readonly do: 'wait'; readonly minutes: number };

const channel = fc.nat({ max: channels.length - 1 });
const petition = fc.nat({ max: petitions.length - 1 });
const read = fc.nat({ max: 1 });
/** Around the numbers that somebody asks for, and anywhere. */
const count = fc.oneof(
	fc
		.tuple(fc.constantFrom(2_500, 3_000, 5_000, 7_000, 7_500, 10_000), fc.integer({ min: -30, max: 30 }))
		.map(([near, by]) => near + by),
	fc.integer({ min: 0, max: 13_000 }),
);

function of<D extends Move['do']>(
	kind: D,
	rest: { readonly [K in keyof Omit<Extract<Move, { do: D }>, 'do'>]: fc.Arbitrary<Extract<Move, { do: D }>[K]> },
): fc.Arbitrary<Move> {
	return fc.record({ do: fc.constant(kind), ...rest }) as unknown as fc.Arbitrary<Move>;
}

const weighted: readonly (readonly [weight: number, move: fc.Arbitrary<Move>])[] = [
	[12, of('count', { petition: read, count })],
	[4, of('follow', { channel, petition, rules: fc.shuffledSubarray([...rules], { minLength: 1 }) })],
	[3, of('wait', { minutes: fc.constantFrom(1, 15, 90, 420, 1_500) })],
	[3, of('kill', { awaits: fc.integer({ min: 1, max: 60 }) })],
	[2, of('unfollow', { channel, petition })],
	[2, of('record', { channel, count })],
	[2, of('chat', { channel, manner: fc.constantFrom(...manners) })],
	[1, of('mute', { channel, how: fc.constantFrom('kind', 'petition') })],
	[1, of('pause', { channel, hours: fc.constantFrom(1, 6, 40) })],
	[1, of('resume', { channel })],
	[1, of('quiet', { channel, on: fc.boolean() })],
	[1, of('cap', { channel, cap: fc.constantFrom(1, 2, null) })],
	[1, of('answer', { petition: read })],
	[1, of('source', { trouble: fc.constantFrom(...troubles) })],
	[1, of('blind', {})],
];

/** Begins with two follows and their first counts: without them little can happen. */
export const history: fc.Arbitrary<readonly Move[]> = fc
	.tuple(
		of('count', { petition: read, count }),
		of('follow', { channel, petition: read, rules: fc.shuffledSubarray([...rules], { minLength: 2 }) }),
		of('follow', { channel, petition: read, rules: fc.shuffledSubarray([...rules], { minLength: 2 }) }),
		fc.array(fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary }))), {
			minLength: 4,
			maxLength: 24,
			size: 'max',
		}),
	)
	.map(([first, one, other, rest]) => [first, one, other, ...rest]);
