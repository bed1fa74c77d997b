import { ApplicationCommandType, InteractionResponseType, InteractionType } from 'discord.js';
import { type Fault, makeFault } from '../../domain/fault.js';
import type { Call, Suggestion } from '../../ports/chat.js';
import type { Command } from '../../ports/command.js';
import { discordLabel } from '../../render/discord-components.js';
import { faultMessage } from '../../render/fault.js';
import { discordLimits as limits } from '../../render/limits.js';
import { outside } from '../../render/line.js';
import { textsFor } from '../../render/texts/index.js';
import { withTimeout } from '../shared/with-timeout.js';
import { filledIn, type Intent, pressed, shared } from './buttons.js';
import { askedFor, contextOf, isPersonal } from './call.js';
import { formFor } from './form.js';
import { importForm } from './import-form.js';
import { askedOf } from './message-command.js';
import { type Callback, type ReplyDeps, type Respond, reply, shareAgain, whisper } from './reply.js';
import { CommandData, Interaction } from './schema.js';

export interface ConversationDeps extends ReplyDeps {
	readonly commands: readonly Command[];
	readonly managerRole: (workspace: string) => Promise<string | null>;
	readonly petitionIn: (text: string) => string | null;
	/** Fresh unique id, for a fault that is ours. */
	readonly newId: () => string;
}

/** How the first answer to an interaction travels: as a request of its own, or as the answer to a signed one. */
export type RespondTo = (interaction: Interaction) => Respond;

/** A completion later than this would not be shown. */
const completionTimeoutMs = 2_000;
/** Nobody types a name of this length; what is longer was pasted by mistake. */
const maxTypedLength = 200;

/**
 * Takes a raw interaction, however it came, and sees to its answer. Never rejects: what cannot be read gets an
 * answer, too, where there is anybody to give it to.
 */
export async function converse(ports: ConversationDeps, raw: unknown, respondTo: RespondTo): Promise<void> {
	const parsed = Interaction.safeParse(raw);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		ports.log.warn({ path: issue?.path.map(String).join('.') }, 'Discord sent an interaction that cannot be read');
		return;
	}
	const interaction = parsed.data;
	const respond = respondTo(interaction);
	let answered = false;
	const once: Respond = (callback) => {
		answered = true;
		return respond(callback);
	};
	try {
		await take(ports, interaction, once);
	} catch (error) {
		const id = ports.newId();
		ports.log.error({ id, interaction: interaction.id, error }, 'an interaction failed');
		const isCompletion = interaction.type === InteractionType.ApplicationCommandAutocomplete;
		if (!answered && !isCompletion) {
			await respond(refuse(ports, interaction, { code: 'internal', params: { id } }));
		}
	}
}

async function take(ports: ConversationDeps, interaction: Interaction, respond: Respond): Promise<void> {
	switch (interaction.type) {
		case InteractionType.Ping:
			await respond({ type: InteractionResponseType.Pong });
			return;
		case InteractionType.ApplicationCommand:
			return command(ports, interaction, respond);
		case InteractionType.MessageComponent:
		case InteractionType.ModalSubmit:
			return component(ports, interaction, respond);
		case InteractionType.ApplicationCommandAutocomplete:
			return completion(ports, interaction, respond);
		default:
			ports.log.warn({ type: interaction.type }, 'Discord sent an interaction of an unknown type');
	}
}

async function command(ports: ConversationDeps, interaction: Interaction, respond: Respond): Promise<void> {
	const data = CommandData.safeParse(interaction.data);
	if (data.success && data.data.type === ApplicationCommandType.Message) {
		return act(ports, interaction, askedOf(data.data, ports.petitionIn), respond);
	}
	const asked = data.success ? askedFor(data.data, ports.commands) : null;
	const intent: Intent =
		asked === null
			? { kind: 'refused', fault: makeFault('discord-not-understood') }
			: { kind: 'call', command: asked.command, args: asked.args, inPlace: false, form: true };
	return act(ports, interaction, intent, respond);
}

async function component(ports: ConversationDeps, interaction: Interaction, respond: Respond): Promise<void> {
	const who = interaction.member?.user.id ?? interaction.user?.id ?? '';
	const intent =
		interaction.type === InteractionType.MessageComponent
			? pressed(interaction, who, ports.commands)
			: filledIn(interaction, ports.commands);
	return act(ports, interaction, intent, respond);
}

async function act(ports: ConversationDeps, interaction: Interaction, intent: Intent, respond: Respond): Promise<void> {
	const context = await contextOf(interaction, ports.managerRole);
	if (context === null || intent.kind === 'refused') {
		const fault = context === null || intent.kind !== 'refused' ? makeFault('discord-server-only') : intent.fault;
		await respond(refuse(ports, interaction, fault));
		return;
	}
	const texts = textsFor(context.caller.locale);
	if (intent.kind === 'share') {
		const data = shared(intent.message, context.caller.id, texts.discord.sharedBy);
		await respond({ type: InteractionResponseType.ChannelMessageWithSource, data });
		return;
	}
	const call: Call = { ...context, command: intent.command, args: intent.args };
	if (intent.kind === 'share-again') return shareAgain(ports, interaction, call, respond, texts.discord.sharedBy);
	const definition = ports.commands.find(({ name }) => name === call.command);
	if (isPersonal(call.place) && definition?.access !== 'anyone') {
		await respond(refuse(ports, interaction, makeFault('discord-server-only')));
		return;
	}
	const form =
		intent.form && definition !== undefined
			? (formFor(call, definition, texts, intent.again) ?? importForm(call, texts))
			: null;
	if (form === null) return reply(ports, interaction, call, respond, intent.inPlace);
	await respond(form);
}

async function completion(ports: ConversationDeps, interaction: Interaction, respond: Respond): Promise<void> {
	const data = CommandData.safeParse(interaction.data);
	const asked = data.success ? askedFor(data.data, ports.commands) : null;
	const context = await contextOf(interaction, ports.managerRole);
	let found: readonly Suggestion[] = [];
	if (context !== null && asked?.typing) {
		const { option, text } = asked.typing;
		const call = { ...context, command: asked.command, args: asked.args };
		const suggested = ports.router.suggest(call, option, text.slice(0, maxTypedLength));
		found = (await withTimeout(ports.clock, completionTimeoutMs, suggested)) ?? [];
	}
	const choices = choicesOf(ports, found, interaction.locale ?? 'en');
	await respond({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
}

/** What Discord can show; a value that is too long would be another name when cut. */
function choicesOf(ports: ConversationDeps, found: readonly Suggestion[], locale: string) {
	const reader = { now: ports.domainNow(), zone: ports.zone, locale };
	return found
		.filter(({ value }) => value.trim() !== '' && value.length <= limits.choice)
		.slice(0, limits.choices)
		.map(({ label, value }) => ({ name: discordLabel([outside(label)], reader), value }));
}

function refuse(ports: ConversationDeps, { locale = 'en' }: Interaction, fault: Fault): Callback {
	return whisper(ports, faultMessage(textsFor(locale), fault), locale);
}
