import {
	type APIModalInteractionResponseCallbackData,
	DiscordAPIError,
	MessageFlags,
	Routes,
	subtext,
	InteractionResponseType as Type,
	userMention,
} from 'discord.js';
import type { Instant } from '../../domain/petition.js';
import type { Answer, Call, CommandRouter } from '../../ports/chat.js';
import type { Message } from '../../render/message.js';
import { withAside } from '../shared/aside.js';
import { withTimeout } from '../shared/with-timeout.js';
import type { AnswerBody, WriteAnswer } from './answer-body.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { type PictureDeps, withFile, withPicture } from './picture.js';
import type { Interaction } from './schema.js';
import type { DiscordLog } from './types.js';

/** The first answer to an interaction; there is exactly one. */
export type Callback =
	| { readonly type: Type.Pong }
	/** A message; the same in place of the one whose button was used. */
	| { readonly type: Type.ChannelMessageWithSource | Type.UpdateMessage; readonly data: AnswerBody }
	/** The promise of either. */
	| { readonly type: Type.DeferredChannelMessageWithSource; readonly data: { readonly flags: number } }
	| { readonly type: Type.DeferredMessageUpdate }
	| {
			readonly type: Type.ApplicationCommandAutocompleteResult;
			readonly data: { readonly choices: readonly { name: string; value: string }[] };
	  }
	| { readonly type: Type.Modal; readonly data: APIModalInteractionResponseCallbackData };

/** Gives the first answer; false when Discord no longer takes it. */
export type Respond = (callback: Callback) => Promise<boolean>;

export interface ReplyDeps extends PictureDeps {
	readonly api: Api;
	readonly router: CommandRouter;
	readonly domainNow: () => Instant;
	/** For times in plain text. */
	readonly zone: string;
	readonly log: DiscordLog;
	readonly write: WriteAnswer;
}

/** Discord waits three seconds; half of them are for the way there and back. */
const deferAfterMs = 1_500;
/** An edit may overtake the answer it edits, where that travels as the answer to a signed request. */
const editTries = { most: 4, ms: 700 };

/** Says something to the one who asked, and to nobody else. */
export function whisper(ports: ReplyDeps, message: Message, locale: string, zone?: string): Callback {
	return {
		type: Type.ChannelMessageWithSource,
		data: { ...ports.write(message, locale, zone), flags: MessageFlags.Ephemeral },
	};
}

/**
 * Puts a call to the router and its answer into the chat: at once, or promised first where the router takes longer. A
 * promise is private whatever the answer will be: Discord lets it be nothing else later, and Share is one press away.
 * An answer with a picture or a file is always promised first: drawing takes a moment, and sending it another.
 *
 * @param inPlace the message whose button was used is the asker's own and is replaced
 */
export async function reply(
	ports: ReplyDeps,
	interaction: Interaction,
	call: Call,
	respond: Respond,
	inPlace: boolean,
): Promise<void> {
	const { locale } = call.caller;
	const asked = ports.router.answer(call).then((answer) => withAside(answer, ports.router, call));
	const early = await withTimeout(ports.clock, deferAfterMs, asked);
	const draws = early?.message.picture !== undefined && ports.chartRenderer !== null;
	const promised = early === null || draws || early.message.file !== undefined;
	const taken = await respond(promised ? promise(inPlace) : first(ports, early, locale, inPlace));
	if (!taken) return;
	const given = early ?? (await asked);
	const reader = { locale, zone: given.zone ?? ports.zone };
	if (promised) await edit(ports, interaction, given.message, reader);
	if (given.later !== undefined) await edit(ports, interaction, await given.later, reader);
}

function promise(inPlace: boolean): Callback {
	return inPlace
		? { type: Type.DeferredMessageUpdate }
		: { type: Type.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } };
}

function first(ports: ReplyDeps, { message, visibility, zone }: Answer, locale: string, inPlace: boolean): Callback {
	// What stood there may have shown a picture.
	if (inPlace) return { type: Type.UpdateMessage, data: { ...ports.write(message, locale, zone), attachments: [] } };
	if (visibility === 'private') return whisper(ports, message, locale, zone);
	return { type: Type.ChannelMessageWithSource, data: ports.write(message, locale, zone) };
}

/** Answers for everybody to see, under the name of who shared it and without buttons: asked again, picture and all. */
export async function shareAgain(
	ports: ReplyDeps,
	interaction: Interaction,
	call: Call,
	respond: Respond,
	words: string,
): Promise<void> {
	if (!(await respond({ type: Type.DeferredChannelMessageWithSource, data: { flags: 0 } }))) return;
	const { message, zone = ports.zone } = await ports.router.answer(call);
	const over = { content: subtext(`${words} ${userMention(call.caller.id)}`), components: [] };
	await edit(ports, interaction, message, { locale: call.caller.locale, zone }, over);
}

async function edit(
	ports: ReplyDeps,
	interaction: Interaction,
	message: Message,
	{ locale, zone }: { readonly locale: string; readonly zone: string },
	over: Partial<AnswerBody> = {},
): Promise<void> {
	const { application_id, token, id } = interaction;
	const reader = { now: ports.domainNow(), zone, locale };
	const plain = { content: '', ...ports.write(message, locale, zone), attachments: [], ...over };
	const { body, files } = withFile(await withPicture(ports, plain, message.picture, reader), message.file);
	for (let tries = 1; ; tries++) {
		try {
			await ports.api.respond('PATCH', Routes.webhookMessage(application_id, token), body, files);
			return;
		} catch (error) {
			const early = error instanceof DiscordAPIError && error.status === 404 && tries < editTries.most;
			if (!early) return ports.log.warn({ id, outcome: outcomeOf(error) }, 'an answer could not be completed');
			await new Promise<void>((resolve) => ports.clock.after(editTries.ms, resolve));
		}
	}
}
