import type { Clock } from '../../../src/ports/clock.js';
import type { Callback, Files, MessageBody } from './bodies.js';
import { refusals } from './errors.js';
import { attachmentsOf, judgeFiles, noFiles } from './form.js';
import { messageJson } from './json.js';
import { judge, judgeComponents, judgeMessage, type RequestBody } from './judge.js';
import type { Channel, Message, World } from './world.js';

/** Milliseconds to the first answer, and for which the token is good for more. */
export const answerWithin = 3_000;
export const tokenLives = 15 * 60_000;
const ephemeral = 64;

/** 2 command, 3 component, 4 completion, 5 modal. */
export type InteractionType = 2 | 3 | 4 | 5;

/** One interaction and what became of it. */
export interface Interaction {
	readonly id: string;
	readonly token: string;
	readonly type: InteractionType;
	readonly userId: string;
	readonly channel: Channel;
	/** The message whose button or menu was used. */
	readonly on: Message | null;
	readonly createdAt: number;
	/** The first answer, as it was sent. */
	callback: Callback | null;
	answeredAt: number | null;
	/** The message of the first answer: null while it is only promised, or where there is none. */
	original: Message | null;
	/** A promise of a message (types 5 and 6) not yet kept. */
	thinking: boolean;
	readonly followUps: Message[];
}

/** Which published description judges which callback. */
const judges: Readonly<Record<number, RequestBody>> = {
	4: 'CreateMessageInteractionCallbackRequest',
	5: 'CreateMessageInteractionCallbackRequest',
	7: 'UpdateMessageInteractionCallbackRequest',
	8: 'ApplicationCommandAutocompleteCallbackRequest',
	9: 'ModalInteractionCallbackRequest',
};

/** Which callbacks may answer which interaction. */
const answers: Readonly<Record<InteractionType, readonly number[]>> = {
	2: [4, 5, 9],
	3: [4, 5, 6, 7, 9],
	4: [8],
	5: [4, 5, 6, 7],
};

/** The book of interactions: who asked, what was answered in time, and until when more may be said. */
export class Interactions {
	readonly #clock: Clock;
	readonly #world: World;
	readonly #byToken = new Map<string, Interaction>();
	readonly #waiting = new Map<string, (() => void)[]>();

	constructor(clock: Clock, world: World) {
		this.#clock = clock;
		this.#world = world;
	}

	open(type: InteractionType, userId: string, channel: Channel, on: Message | null): Interaction {
		const id = this.#world.newId();
		const interaction: Interaction = {
			id,
			token: `token-of-${id}`,
			type,
			userId,
			channel,
			on,
			createdAt: this.#clock.now(),
			callback: null,
			answeredAt: null,
			original: null,
			thinking: false,
			followUps: [],
		};
		this.#byToken.set(interaction.token, interaction);
		return interaction;
	}

	/** Resolves when something is answered, edited or followed up next. */
	next(interaction: Interaction): Promise<void> {
		return new Promise((resolve) => {
			this.#waiting.set(interaction.token, [...(this.#waiting.get(interaction.token) ?? []), resolve]);
		});
	}

	/** The first answer, by `POST /interactions/{id}/{token}/callback` or as the body of a signed request's answer. */
	answer(id: string, token: string, callback: Callback): Interaction {
		const interaction = this.#byToken.get(token);
		if (interaction === undefined || interaction.id !== id) throw refusals.unknownInteraction();
		if (interaction.callback !== null) throw refusals.alreadyAnswered();
		if (this.#clock.now() - interaction.createdAt > answerWithin) throw refusals.unknownInteraction();
		const wrong = judgeCallback(interaction, callback);
		if (wrong.length > 0) throw refusals.invalidForm(wrong);
		interaction.callback = callback;
		interaction.answeredAt = this.#clock.now();
		const { type, data } = callback;
		interaction.thinking = type === 5 || type === 6;
		if (type === 4) interaction.original = this.#post(interaction, data ?? {}, null, noFiles);
		if (type === 7 && interaction.on !== null) this.#edit(interaction.on, data ?? {}, noFiles);
		if (type === 6 || type === 7) interaction.original = interaction.on;
		this.#tell(interaction);
		return interaction;
	}

	/** `POST /webhooks/{application}/{token}` */
	followUp(token: string, body: MessageBody, files: Files): Message {
		const interaction = this.#good(token);
		const wrong = [...judge('IncomingWebhookRequestPartial', body), ...judgeMessage(body), ...judgeFiles(body, files)];
		if (wrong.length > 0) throw refusals.invalidForm(wrong);
		// The old behaviour that is still there: right after a deferral a follow-up becomes the promised message.
		if (interaction.thinking && interaction.callback?.type === 5) {
			return this.editOriginal(token, body, files);
		}
		const message = this.#post(interaction, body, null, files);
		interaction.followUps.push(message);
		this.#tell(interaction);
		return message;
	}

	/** `PATCH /webhooks/{application}/{token}/messages/@original` */
	editOriginal(token: string, body: MessageBody, files: Files): Message {
		const interaction = this.#good(token);
		const wrong = [
			...judge('IncomingWebhookUpdateRequestPartial', body),
			...judgeMessage(body, true),
			...judgeFiles(body, files),
		];
		if (wrong.length > 0) throw refusals.invalidForm(wrong);
		if (interaction.original === null) {
			const promised = Number(interaction.callback?.data?.flags ?? 0) & ephemeral;
			interaction.original = this.#post(interaction, body, promised, files);
		} else {
			this.#edit(interaction.original, body, files);
		}
		interaction.thinking = false;
		this.#tell(interaction);
		return interaction.original;
	}

	/** `DELETE /webhooks/{application}/{token}/messages/@original` */
	deleteOriginal(token: string): void {
		const interaction = this.#good(token);
		interaction.original = null;
		interaction.thinking = false;
		this.#tell(interaction);
	}

	#good(token: string): Interaction {
		const interaction = this.#byToken.get(token);
		if (interaction === undefined || interaction.callback === null) throw refusals.unknownWebhook();
		if (this.#clock.now() - interaction.createdAt > tokenLives) throw refusals.staleToken();
		return interaction;
	}

	/** Private messages stand in no channel's history. */
	#post(interaction: Interaction, body: MessageBody, flags: number | null, files: Files): Message {
		const message: Message = {
			id: this.#world.newId(),
			channelId: interaction.channel.id,
			author: { id: this.#world.botId, bot: true },
			content: body.content ?? '',
			embeds: body.embeds ?? [],
			components: body.components ?? [],
			attachments: attachmentsOf(body, files),
			flags: flags ?? body.flags ?? 0,
			nonce: null,
			mentionRoles: [],
			mentionEveryone: false,
			at: this.#clock.now(),
			editedAt: null,
			askedBy: interaction.userId,
		};
		if ((message.flags & ephemeral) === 0) interaction.channel.messages.push(message);
		return message;
	}

	#edit(message: Message, body: MessageBody, files: Files): void {
		if (body.attachments !== undefined) message.attachments = attachmentsOf(body, files);
		for (const part of ['content', 'embeds', 'components'] as const) {
			if (body[part] !== undefined) Object.assign(message, { [part]: body[part] });
		}
		message.editedAt = this.#clock.now();
	}

	#tell(interaction: Interaction): void {
		const waiting = this.#waiting.get(interaction.token) ?? [];
		this.#waiting.delete(interaction.token);
		for (const resolve of waiting) resolve();
	}
}

function judgeCallback(interaction: Interaction, callback: Callback): readonly string[] {
	const { type, data } = callback;
	if (!answers[interaction.type].includes(type)) return [`type: ${type} does not answer type ${interaction.type}`];
	const body = judges[type];
	const published = body === undefined ? [] : judge(body, callback);
	if (type === 5) {
		const flags = Number(data?.flags ?? 0);
		return [...published, ...((flags & ~ephemeral) === 0 ? [] : ['flags: a promise may only be private'])];
	}
	if (type === 4 || type === 7) return [...published, ...judgeMessage(data ?? {}, type === 7)];
	if (type === 9) return [...published, ...judgeModal(data ?? {})];
	return published;
}

/** A label holds one input; ids of inputs are unique, too. */
function judgeModal({ components }: NonNullable<Callback['data']>): readonly string[] {
	const inputs = (components ?? []).map((row) => ({ type: 1, components: [row.component ?? row] }));
	return judgeComponents(inputs);
}

/** The body of a callback's answer with `with_response=true`. */
export function callbackJson(interaction: Interaction): Record<string, unknown> {
	const { original } = interaction;
	return {
		interaction: {
			id: interaction.id,
			type: interaction.type,
			response_message_loading: interaction.thinking,
			response_message_ephemeral: ((original?.flags ?? 0) & ephemeral) !== 0,
			...(original === null ? {} : { response_message_id: original.id }),
		},
		...(original === null || interaction.callback?.type !== 4
			? {}
			: { resource: { type: 4, message: messageJson(original) } }),
	};
}
