import { type Fault, makeFault } from '../../domain/fault.js';
import type { Instant } from '../../domain/petition.js';
import type { Call, CommandRouter } from '../../ports/chat.js';
import type { Clock } from '../../ports/clock.js';
import type { Command } from '../../ports/command.js';
import { faultMessage } from '../../render/fault.js';
import type { Reader } from '../../render/inline.js';
import type { Message } from '../../render/message.js';
import { renderSlack } from '../../render/slack.js';
import { type Asked, openId, readSlackPress, renderSlackActions } from '../../render/slack-actions.js';
import { slackFile } from '../../render/slack-file.js';
import { type Texts, textsFor } from '../../render/texts/index.js';
import { withAside } from '../shared/aside.js';
import { messageCommands } from '../shared/message-commands.js';
import { takesParts } from '../shared/parts.js';
import type { Api } from './api.js';
import { filledIn, formFor } from './form.js';
import { importedText, importForm } from './import-form.js';
import { shortcutId } from './manifest.js';
import { outcomeOf } from './outcome.js';
import type { Person } from './people.js';
import type { Pictures } from './pictures.js';
import { createRespond, type How, type Respond, type Response } from './respond.js';
import type { BlockActions, MessageShortcut, SlashCommand, ViewSubmission } from './schema.js';
import { asTyped } from './typed.js';
import type { Read, SlackLog } from './types.js';
import type { Workspaces } from './workspaces.js';

export interface ConversationDeps {
	readonly api: Api;
	readonly workspaces: Workspaces;
	readonly router: CommandRouter;
	readonly clock: Clock;
	readonly log: SlackLog;
	readonly commands: readonly Command[];
	readonly read: (line: string) => Read;
	readonly petitionIn: (text: string) => string | null;
	readonly people: (team: string, user: string) => Promise<Person | null>;
	readonly pictures: Pictures;
	readonly domainNow: () => Instant;
	readonly zone: string;
	readonly newId: () => string;
}

/** An answer waits for its picture no longer; then it is text. */
const pictureTimeoutMs = 4_000;

/** Where something was asked, by whom, and how to answer. */
interface InteractionContext {
	readonly team: string;
	readonly channel: string;
	readonly channelName?: string;
	readonly user: string;
	readonly responseUrl: string;
	/** Opens a form within three seconds; null where none may be opened. */
	readonly trigger: string | null;
}

export interface Conversation {
	command(given: SlashCommand): Promise<void>;
	pressed(given: BlockActions): Promise<void>;
	submitted(given: ViewSubmission): Promise<void>;
	/** Something was asked about a message. */
	askedOf(given: MessageShortcut): Promise<void>;
}

/** Sees to what somebody typed, pressed or sent off. Never rejects: every fault of it becomes an answer. */
export function createConversation(ports: ConversationDeps): Conversation {
	const { log } = ports;

	async function handle(
		context: InteractionContext,
		act: (context: InteractionContext, id: string, respond: Respond) => Promise<void>,
	): Promise<void> {
		const id = ports.newId();
		const respond = createRespond(ports, context.responseUrl, id);
		try {
			// Added to a whole organisation, and asked where no workspace is named: nothing is kept of such a place.
			if (context.team === '')
				return void (await respond(faulty({ code: 'slack-organisation', params: {} }), 'private'));
			await act(context, id, respond);
		} catch (error) {
			log.error({ id, error }, 'a command could not be seen to');
			await respond(faulty({ code: 'internal', params: { id } }), 'private').catch(() => false);
		}
	}

	const readerFor = (locale: string, zone = ports.zone) => ({ now: ports.domainNow(), zone, locale });

	/** A message as Slack is given it, mentioning nobody, with what stands below it. */
	function written(message: Message, reader: Reader, below: readonly unknown[], file: string | null): Response {
		const { text, blocks } = renderSlack(message, { ...reader, mention: null, postId: null }, file);
		return { text, blocks: [...blocks, ...below] };
	}

	/** The same with its picture, where it has one that Slack takes in time. */
	async function pictured(
		message: Message,
		{ place }: Call,
		reader: Reader,
		below: readonly unknown[],
	): Promise<Response> {
		const plain = written(message, reader, below, null);
		const file = await ports.pictures.fileOf(place.workspace, message.picture, reader, pictureTimeoutMs);
		return file === null ? plain : { ...written(message, reader, below, file), plainer: plain.blocks };
	}

	function withActions(message: Message, call: Call, zone: string | undefined): Promise<Response> {
		const reader = readerFor(call.caller.locale, zone);
		const actions = renderSlackActions(message.actions ?? [], call, reader);
		const below = [...slackFile(message, reader), ...(actions === null ? [] : [actions])];
		return pictured(message, call, reader, below);
	}

	function faulty(fault: Fault): Response {
		return written(faultMessage(textsFor('en'), fault), readerFor('en'), [], null);
	}

	/** The call, once it is known who asks; null and an answer where that matters and is not known. */
	async function callOf(context: InteractionContext, id: string, asked: Asked, respond: Respond): Promise<Call | null> {
		const person = await ports.people(context.team, context.user);
		const definition = ports.commands.find(({ name }) => name === asked.command);
		if (person === null && definition?.access !== 'anyone') {
			await respond(faulty({ code: 'slack-who-unknown', params: {} }), 'private');
			return null;
		}
		const { manager, zone, locale } = person ?? { manager: false, zone: null, locale: 'en' };
		return {
			id,
			...asked,
			caller: { id: context.user, manager, zone, locale },
			place: {
				...{ platform: 'slack', workspace: context.team, channel: context.channel },
				...(context.channelName === undefined ? {} : { channelName: context.channelName }),
			},
		};
	}

	/** Asks first what to announce, where that was not said; else answers. */
	async function begin(
		context: InteractionContext,
		id: string,
		asked: Asked,
		respond: Respond,
		again = false,
	): Promise<void> {
		const call = await callOf(context, id, asked, respond);
		if (call === null) return;
		const opened = await openForm(context, call, textsFor(call.caller.locale), again);
		if (!opened) await answer(call, respond, 'private');
	}

	async function openForm(context: InteractionContext, call: Call, texts: Texts, again = false): Promise<boolean> {
		const definition = ports.commands.find(({ name }) => name === call.command);
		const view =
			definition === undefined
				? null
				: (formFor(call, context.responseUrl, definition, texts, again) ??
					importForm(call, context.responseUrl, texts));
		const token = await ports.workspaces.token(context.team);
		if (view === null || token === null || context.trigger === null) return false;
		try {
			await ports.api.answers.views.open({ token, trigger_id: context.trigger, view });
			return true;
		} catch (error) {
			// A trigger lives for three seconds. Without the form the command takes its quiet default.
			log.info({ id: call.id, ...outcomeOf(error) }, 'a form could not be opened');
			return false;
		}
	}

	async function answer(call: Call, respond: Respond, how: How): Promise<void> {
		const given = await withAside(await ports.router.answer(call), ports.router, call);
		const said = how === 'private' && given.visibility === 'public' ? 'public' : how;
		await respond(await withActions(given.message, call, given.zone), said);
		if (given.later !== undefined) await respond(await withActions(await given.later, call, given.zone), 'replace');
	}

	/** Asked again and said to everybody, under the name of who shared it, without buttons. */
	async function share(call: Call, respond: Respond): Promise<void> {
		const { message, zone } = await ports.router.answer(call);
		const { locale, id } = call.caller;
		const sharer = { type: 'mrkdwn', text: `${textsFor(locale).slack.sharedBy} <@${id}>`, verbatim: true };
		await respond(
			await pictured(message, call, readerFor(locale, zone), [{ type: 'context', elements: [sharer] }]),
			'public',
		);
	}

	/** Ids come back from outside: a command or an option that is not there (any more) is not called. */
	function isKnown({ command, args }: Asked): boolean {
		const options = ports.commands.find(({ name }) => name === command)?.options.map(({ name }) => name);
		return options !== undefined && Object.keys(args).every((arg) => options.includes(arg));
	}

	return {
		command: (given) =>
			handle(contextOfCommand(given), async (context, id, respond) => {
				const read = ports.read(asTyped(given.command, given.text));
				if (read.kind === 'fault') {
					await respond(faulty(read.fault), 'private');
					return;
				}
				await begin(context, id, { command: read.command, args: read.args }, respond);
			}),

		pressed: async (given) => {
			if (given.actions[0]?.action_id === openId) return;
			await handle(contextOfAction(given), async (context, id, respond) => {
				const [action] = given.actions;
				const press = action === undefined ? null : readSlackPress(action.action_id, action.value ?? null);
				const chosen = action?.selected_option?.value;
				const picked = press?.kind === 'pick' && chosen !== undefined ? { [press.option]: chosen } : {};
				const asked = press === null ? null : { command: press.command, args: { ...press.args, ...picked } };
				if (press === null || asked === null || !isKnown(asked) || (press.kind === 'pick' && chosen === undefined)) {
					await respond(faulty({ code: 'slack-button-old', params: {} }), 'private');
					return;
				}
				if (press.kind === 'follow') return begin(context, id, asked, respond);
				if (press.kind === 'edit') return begin(context, id, asked, respond, true);
				const call = await callOf(context, id, asked, respond);
				if (call === null) return;
				if (press.kind === 'share') return share(call, respond);
				if (press.kind === 'pick' && (await openForm(context, call, textsFor(call.caller.locale)))) return;
				const own = given.container?.is_ephemeral === true && press.kind !== 'show';
				await answer(call, respond, own ? 'replace' : 'private');
			});
		},

		askedOf: (given) =>
			handle(contextOfAction(given), async (context, id, respond) => {
				const asked = messageCommands(textsFor('en')).find((each) => shortcutId(each) === given.callback_id);
				if (asked === undefined) return void (await respond(faulty(makeFault('slack-button-old')), 'private'));
				const petition = ports.petitionIn(textIn(given.message));
				if (petition === null) {
					await respond(faulty(makeFault('message-without-petition')), 'private');
					return;
				}
				await begin(context, id, { command: asked.command, args: { petition } }, respond);
			}),

		async submitted(given) {
			const form = filledIn(given);
			if (form === null) return log.warn({ view: given.view.id }, 'a form that is not ours was sent off');
			const { channel, responseUrl, command } = form;
			const args = command === takesParts ? importedText(given) : form.args;
			const context: InteractionContext = {
				team: given.team?.id ?? given.user.team_id ?? '',
				channel,
				user: given.user.id,
				responseUrl,
				trigger: null,
			};
			await handle(context, async (_, id, respond) => {
				const call = await callOf(context, id, { command, args }, respond);
				if (call !== null) await answer(call, orWhisper(context, call, respond), 'private');
			});
		},
	};

	/** A form may be left open longer than a response address lives: then the channel's own private messages say it. */
	function orWhisper({ team, channel, user }: InteractionContext, call: Call, respond: Respond): Respond {
		return async (response, how) => {
			if (await respond(response, how)) return true;
			const token = await ports.workspaces.token(team);
			if (token === null) return false;
			const { text, blocks, plainer } = response;
			try {
				await ports.api.answers.chat.postEphemeral({
					token,
					channel,
					user,
					text,
					blocks: (plainer ?? blocks) as never[],
				});
				return true;
			} catch (error) {
				log.warn({ id: call.id, ...outcomeOf(error) }, 'an answer could not be whispered');
				return false;
			}
		};
	}
}

function contextOfCommand({
	team_id,
	channel_id,
	channel_name: name,
	user_id,
	response_url,
	trigger_id,
}: SlashCommand): InteractionContext {
	// Of a private channel Slack says no more than that it is one.
	const called = name === undefined || /^(privategroup|directmessage|mpdm-.*)$/.test(name) ? {} : { channelName: name };
	return {
		team: team_id ?? '',
		channel: channel_id,
		...called,
		user: user_id,
		responseUrl: response_url,
		trigger: trigger_id,
	};
}

/** What a message says, with its addresses as they are: Slack puts them in brackets, with a label. */
function textIn({ text, attachments }: MessageShortcut['message']): string {
	return [text, JSON.stringify(attachments ?? '')]
		.join(' ')
		.replaceAll(/[<>|"]/g, ' ')
		.replaceAll('&amp;', '&');
}

function contextOfAction({
	team,
	channel,
	user,
	response_url,
	trigger_id,
}: Pick<BlockActions, 'team' | 'channel' | 'user' | 'response_url' | 'trigger_id'>): InteractionContext {
	return {
		team: team?.id ?? user.team_id ?? '',
		channel: channel.id,
		user: user.id,
		responseUrl: response_url,
		trigger: trigger_id,
	};
}
