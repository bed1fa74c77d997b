import { PermissionFlagsBits as flags, PermissionsBitField, subtext, userMention } from 'discord.js';
import { type Fault, makeFault } from '../../domain/fault.js';
import type { Command } from '../../ports/command.js';
import { readCustomId } from '../../render/discord-custom-id.js';
import { joined, takesParts, wholeOption } from '../shared/parts.js';
import { chosenRules } from '../shared/rule-choices.js';
import type { AnswerBody } from './answer-body.js';
import { argsOf } from './call.js';
import { choices, formed } from './form.js';
import { formParts } from './import-form.js';
import { isThread } from './permissions.js';
import { ComponentData, type Interaction, Message, ModalData } from './schema.js';

/** What using a button, a menu or a form comes to. */
export type Intent =
	| {
			readonly kind: 'call';
			readonly command: string;
			readonly args: Args;
			readonly inPlace: boolean;
			readonly form: boolean;
			/** The form is opened once more, as it was. */
			readonly again?: boolean;
	  }
	| { readonly kind: 'share'; readonly message: Message }
	/** What shows a picture is asked again: the one of a private message is gone with it. */
	| { readonly kind: 'share-again'; readonly command: string; readonly args: Args }
	/** Code of the fault that says why not. */
	| { readonly kind: 'refused'; readonly fault: Fault };

type Args = Readonly<Record<string, string>>;
const remindersCommand = 'petition remind list';
const storyCommand = 'petition story';
const old: Intent = { kind: 'refused', fault: makeFault('discord-button-old') };

/** Reads a button or menu that was used: everything it does stands in its id, and whose it is in its message. */
export function pressed(interaction: Interaction, presser: string, commands: readonly Command[]): Intent {
	const data = ComponentData.safeParse(interaction.data);
	const press = data.success ? readCustomId(data.data.custom_id) : null;
	const message = Message.safeParse(interaction.message);
	if (press === null || !message.success) return old;
	const owner = message.data.interaction_metadata?.user.id;
	if (owner !== undefined && owner !== presser) return { kind: 'refused', fault: makeFault('discord-not-yours') };
	const [value] = data.data?.values ?? [];
	switch (press.kind) {
		case 'share':
			if (!maySpeak(interaction)) return { kind: 'refused', fault: makeFault('discord-share-forbidden') };
			return press.command === null
				? { kind: 'share', message: message.data }
				: sharedAgain(called(press.command, press.args, commands, { inPlace: false, form: false }));
		case 'follow':
			return called(formed, { petition: press.petition }, commands, { inPlace: false, form: true });
		case 'begin':
			return press.what === 'follow'
				? called(formed, {}, commands, { inPlace: false, form: true })
				: called(storyCommand, {}, commands, { inPlace: false, form: false });
		case 'reminders':
			return called(remindersCommand, {}, commands, { inPlace: false, form: false });
		case 'show':
			return called(press.command, press.args, commands, { inPlace: false, form: false });
		case 'refresh':
			return called(press.command, press.args, commands, { inPlace: owner !== undefined, form: false });
		case 'pick': {
			if (value === undefined) return old;
			const args = { ...press.args, [press.option]: value };
			return called(press.command, args, commands, { inPlace: owner !== undefined, form: true });
		}
		case 'edit':
			return called(press.command, press.args, commands, { inPlace: false, form: true, again: true });
		case 'form':
			return old;
		default:
			return press satisfies never;
	}
}

/** Reads a form that was sent off. */
export function filledIn(interaction: Interaction, commands: readonly Command[]): Intent {
	const data = ModalData.safeParse(interaction.data);
	const press = data.success ? readCustomId(data.data.custom_id) : null;
	if (!data.success || press?.kind !== 'form') return old;
	const inputs = data.data.components.flat();
	if (press.command === takesParts) {
		const typed = argsOf(inputs.map(({ custom_id: id, value }) => [id, value ?? '']));
		const text = joined(typed, formParts);
		return called(press.command, { [wholeOption]: text }, commands, { inPlace: false, form: false });
	}
	const chosen = inputs.flatMap(({ custom_id: id, values }) => (id === choices ? (values ?? []) : []));
	const { rules: more = '', ...typed } = argsOf(
		inputs.flatMap(({ custom_id: id, value }) => (id === choices ? [] : [[id, value ?? ''] as const])),
	);
	const rules = chosenRules(chosen, more);
	const args = { ...press.args, ...typed, ...(rules === undefined ? {} : { rules }) };
	return called(press.command, args, commands, { inPlace: false, form: false });
}

/** Ids come back from outside: a command or an option that is not there (any more) is not called. */
function called(
	name: string,
	args: Args,
	commands: readonly Command[],
	how: { readonly inPlace: boolean; readonly form: boolean; readonly again?: boolean },
): Intent {
	const command = commands.find((each) => each.name === name);
	const known = command?.options.map((option) => option.name) ?? [];
	if (command === undefined || Object.keys(args).some((arg) => !known.includes(arg))) return old;
	return { kind: 'call', command: name, args, ...how };
}

function sharedAgain(intent: Intent): Intent {
	return intent.kind === 'call' ? { kind: 'share-again', command: intent.command, args: intent.args } : intent;
}

/** Nobody says through the bot what they could not say themselves. */
function maySpeak({ guild_id: server, member, channel }: Interaction): boolean {
	// In a direct message nobody needs to be allowed to.
	if (server === undefined) return true;
	const needed = channel !== undefined && isThread(channel) ? flags.SendMessagesInThreads : flags.SendMessages;
	return member !== undefined && new PermissionsBitField(member.permissions).has(needed);
}

/** An answer as everybody sees it: what stood in the private one, under the name of who shared it, without buttons. */
export function shared({ embeds }: Message, sharer: string, words: string): AnswerBody {
	return {
		content: subtext(`${words} ${userMention(sharer)}`),
		embeds: embeds.map(({ color, ...embed }) => ({ ...embed, color: color ?? 0 })) as AnswerBody['embeds'],
		components: [],
		allowed_mentions: { parse: [] },
	};
}
