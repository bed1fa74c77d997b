import { sign } from 'node:crypto';
import type { Callback } from './bodies.js';
import { answerWithin, type Interaction, type InteractionType } from './interactions.js';
import { memberJson, messageJson, userJson } from './json.js';
import { permissionsIn } from './permissions.js';
import type { FakeDiscord } from './server.js';
import type { Channel, Message } from './world.js';

/** What somebody does in a chat: the part of the payload that differs. */
export interface Deed {
	readonly type: InteractionType;
	readonly data: unknown;
	readonly by: string;
	readonly in: Channel;
	readonly on?: Message | null;
	readonly locale?: string;
	/** What is different in its interaction; undefined takes a field away. */
	readonly change?: Readonly<Record<string, unknown>>;
}

export interface OptionValue {
	readonly name: string;
	readonly type: number;
	readonly value?: string | number | boolean;
	readonly focused?: boolean;
	readonly options?: readonly OptionValue[];
}

/** `petition status` with its options, as a command or (with a focused option) a completion. */
export function commandData(name: string, options: Readonly<Record<string, string | number>>, focused?: string) {
	const [command, ...inner] = name.split(' ');
	const values: OptionValue[] = Object.entries(options).map(([option, value]) => ({
		name: option,
		type: typeof value === 'number' ? 4 : 3,
		value,
		...(option === focused ? { focused: true } : {}),
	}));
	const inside = inner.reduceRight<readonly OptionValue[]>(
		(options, part, i) => [{ name: part, type: i === inner.length - 1 ? 1 : 2, options }],
		values,
	);
	return { id: '900000000000000001', name: command, type: 1, options: inside };
}

/** The raw interaction of a deed, as the gateway and signed requests carry it. */
export function interactionJson(fake: FakeDiscord, interaction: Interaction, deed: Deed): Record<string, unknown> {
	const { guild } = deed.in;
	const { world } = fake;
	return {
		id: interaction.id,
		application_id: world.botId,
		type: deed.type,
		data: deed.data,
		token: interaction.token,
		version: 1,
		guild_id: guild.id,
		guild: { id: guild.id, locale: 'en-US', features: [] },
		guild_locale: 'en-US',
		channel_id: deed.in.id,
		channel: { id: deed.in.id, type: deed.in.type, name: deed.in.name },
		member: {
			...memberJson(guild, deed.by),
			user: userJson(deed.by),
			permissions: String(permissionsIn(deed.in, deed.by)),
		},
		locale: deed.locale ?? 'en-GB',
		app_permissions: String(permissionsIn(deed.in, world.botId)),
		entitlements: [],
		authorizing_integration_owners: { '0': guild.id },
		context: 0,
		attachment_size_limit: 10_485_760,
		...(deed.on ? { message: messageJson(deed.on) } : {}),
		...deed.change,
	};
}

/** Sends a deed through the gateway; gives back the interaction, to be asked what became of it. */
export function pushDeed(fake: FakeDiscord, deed: Deed): Interaction {
	const interaction = fake.interactions.open(deed.type, deed.by, deed.in, deed.on ?? null);
	fake.gateway.push('INTERACTION_CREATE', interactionJson(fake, interaction, deed), deed.in.guild.id);
	return interaction;
}

export type Endpoint = (request: Request) => Promise<Response>;

/** Signs a body as Discord does: Ed25519 over the timestamp and the raw body. */
export function signedRequest(fake: FakeDiscord, body: string, at: number = fake.state.clock.now()): Request {
	const timestamp = String(Math.floor(at / 1_000));
	const signature = sign(null, Buffer.from(timestamp + body), fake.privateKey).toString('hex');
	return new Request('http://milepost.test/discord/interactions', {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			'X-Signature-Ed25519': signature,
			'X-Signature-Timestamp': timestamp,
		},
		body,
	});
}

/** Sends a deed by a signed request, and takes the answer's body as the first answer if it came in time. */
export async function postDeed(fake: FakeDiscord, endpoint: Endpoint, deed: Deed): Promise<Interaction> {
	const interaction = fake.interactions.open(deed.type, deed.by, deed.in, deed.on ?? null);
	const body = JSON.stringify(interactionJson(fake, interaction, deed));
	const response = await endpoint(signedRequest(fake, body));
	if (response.status !== 200) throw new Error(`the endpoint answered ${response.status}`);
	if (fake.state.clock.now() - interaction.createdAt > answerWithin) throw new Error('the endpoint answered too late');
	return fake.interactions.answer(interaction.id, interaction.token, (await response.json()) as Callback);
}
