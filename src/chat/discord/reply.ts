import { DiscordAPIError, MessageFlags, Routes } from 'discord.js';
import type { Message } from '../../render/message.js';
import type { Clock } from '../../schedule/types.js';
import type { Answer, Call, CommandDesk } from '../types.js';
import type { AnswerBody, WriteAnswer } from './answer-body.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import type { Interaction } from './schema.js';
import type { DiscordLog } from './types.js';

/** The first answer to an interaction, in Discord's numbers; there is exactly one. */
export type Callback =
	| { readonly type: 1 }
	/** A message; the same in place of the one whose button was used. */
	| { readonly type: 4 | 7; readonly data: AnswerBody }
	/** The promise of either. */
	| { readonly type: 5; readonly data: { readonly flags: number } }
	| { readonly type: 6 }
	| { readonly type: 8; readonly data: { readonly choices: readonly { name: string; value: string }[] } }
	| { readonly type: 9; readonly data: unknown };

/** Gives the first answer; false when Discord no longer takes it. */
export type Respond = (callback: Callback) => Promise<boolean>;

export interface ReplyPorts {
	readonly api: Api;
	readonly desk: CommandDesk;
	readonly clock: Clock;
	readonly log: DiscordLog;
	readonly write: WriteAnswer;
}

/** Discord waits three seconds; half of them are for the way there and back. */
const promiseAfter = 1_500;
/** An edit may overtake the answer it edits, where that travels as the answer to a signed request. */
const editTries = { most: 4, ms: 700 };

/** Says something to the one who asked, and to nobody else. */
export function whisper(ports: ReplyPorts, message: Message, locale: string): Callback {
	return { type: 4, data: { ...ports.write(message, locale), flags: MessageFlags.Ephemeral } };
}

/**
 * Puts a call to the desk and its answer into the chat: at once, or promised first where the desk takes longer. A
 * promise is private whatever the answer will be: Discord lets it be nothing else later, and Share is one press away.
 *
 * @param inPlace the message whose button was used is the asker's own and is replaced
 */
export async function reply(
	ports: ReplyPorts,
	interaction: Interaction,
	call: Call,
	respond: Respond,
	inPlace: boolean,
): Promise<void> {
	const { locale } = call.caller;
	const asked = ports.desk.answer(call);
	const early = await within(ports.clock, promiseAfter, asked);
	const taken = await respond(early === null ? promise(inPlace) : first(ports, early, locale, inPlace));
	if (!taken) return;
	const given = early ?? (await asked);
	if (early === null) await edit(ports, interaction, given.message, locale);
	if (given.later !== undefined) await edit(ports, interaction, await given.later, locale);
}

function promise(inPlace: boolean): Callback {
	return inPlace ? { type: 6 } : { type: 5, data: { flags: MessageFlags.Ephemeral } };
}

function first(ports: ReplyPorts, { message, visibility }: Answer, locale: string, inPlace: boolean): Callback {
	if (inPlace) return { type: 7, data: ports.write(message, locale) };
	if (visibility === 'private') return whisper(ports, message, locale);
	return { type: 4, data: ports.write(message, locale) };
}

async function edit(ports: ReplyPorts, interaction: Interaction, message: Message, locale: string): Promise<void> {
	const { application_id, token, id } = interaction;
	const body = { content: '', ...ports.write(message, locale) };
	for (let tries = 1; ; tries++) {
		try {
			await ports.api.respond('PATCH', Routes.webhookMessage(application_id, token), body);
			return;
		} catch (error) {
			const early = error instanceof DiscordAPIError && error.status === 404 && tries < editTries.most;
			if (!early) return ports.log.warn({ id, outcome: outcomeOf(error) }, 'an answer could not be completed');
			await new Promise<void>((resolve) => ports.clock.after(editTries.ms, resolve));
		}
	}
}

/** What is promised, or null when it takes longer than this. */
export async function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T | null> {
	let cancel = () => {};
	const late = new Promise<null>((resolve) => {
		cancel = clock.after(ms, () => resolve(null));
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		cancel();
	}
}
