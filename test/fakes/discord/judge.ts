// @ts-expect-error The package ships its zod schemas without declarations.
import * as published from 'discord-api-spec/zod';
import type { CommandBody, Component, Embed, MessageBody } from './bodies.js';

interface Schema {
	safeParse(value: unknown):
		| { readonly success: true; readonly data: unknown }
		| {
				readonly success: false;
				readonly error: { readonly issues: readonly { path: readonly PropertyKey[]; message: string }[] };
		  };
}

/** Bodies the bot sends, by the name Discord's own published description gives them. */
export type RequestBody =
	| 'MessageCreateRequest'
	| 'MessageEditRequestPartial'
	| 'ExternalScheduledEventCreateRequest'
	| 'ExternalScheduledEventPatchRequestPartial'
	| 'ApplicationCommandUpdateRequest'
	| 'CreateMessageInteractionCallbackRequest'
	| 'UpdateMessageInteractionCallbackRequest'
	| 'ApplicationCommandAutocompleteCallbackRequest'
	| 'ModalInteractionCallbackRequest'
	| 'IncomingWebhookRequestPartial'
	| 'IncomingWebhookUpdateRequestPartial';

/** Answers the fake gives. */
export type AnswerBody =
	| 'MessageResponse'
	| 'ExternalScheduledEventResponse'
	| 'ApplicationCommandResponse'
	| 'InteractionCallbackResponse'
	| 'GatewayBotResponse'
	| 'PrivateApplicationResponse'
	| 'GuildRoleResponse';

/** The libraries add these to bodies whose description does not name them; Discord does not mind. */
const tolerated = new Set(['tts', 'nonce', 'enforce_nonce']);

/** Everything wrong with a body by the published description; properties it does not name are wrong, too. */
export function judge(body: RequestBody | AnswerBody, value: unknown): readonly string[] {
	const schema = (published as Readonly<Record<string, Schema>>)[`${body}Schema`];
	if (schema === undefined) throw new Error(`Discord publishes no ${body}`);
	const result = schema.safeParse(value);
	if (result.success) return unknownProperties(value, result.data, body);
	return result.error.issues.map(({ path, message }) => `${body}.${path.map(String).join('.')}: ${message}`);
}

/** No object of the description is closed: what its reading dropped is what it does not know. */
function unknownProperties(given: unknown, read: unknown, at: string): readonly string[] {
	if (typeof given !== 'object' || given === null || typeof read !== 'object' || read === null) return [];
	return Object.entries(given).flatMap(([name, value]) => {
		const here = `${at}.${name}`;
		if (name in read) return unknownProperties(value, (read as Readonly<Record<string, unknown>>)[name], here);
		return tolerated.has(name) || value === undefined ? [] : [`${here}: unknown property`];
	});
}

/** What the published description misses of a message: the real length of its content, of all embeds, and emptiness. */
export function judgeMessage({ content, embeds, components }: MessageBody, mayBeEmpty = false): readonly string[] {
	const found: string[] = [];
	if ((content ?? '').length > 2_000) found.push('content: Must be 2000 or fewer in length.');
	const lengths = (embeds ?? []).map(embedLength);
	if (lengths.reduce((sum, each) => sum + each, 0) > 6_000)
		found.push('embeds: Embed size exceeds maximum size of 6000');
	if (lengths.some((length) => length === 0)) found.push('embeds: an embed of nothing');
	const nothing = (content ?? '').trim() === '' && lengths.length === 0 && (components ?? []).length === 0;
	if (nothing && !mayBeEmpty) found.push('Cannot send an empty message');
	return [...found, ...judgeComponents(components ?? [])];
}

function embedLength({ title, description, footer, author, fields }: Embed): number {
	const texts = [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap((f) => [f.name, f.value])];
	return texts.reduce((sum, text) => sum + (text ?? '').length, 0);
}

/** Ids of components are unique in a message; a row holds five buttons or one menu; a message five rows. */
export function judgeComponents(rows: readonly Component[]): readonly string[] {
	const parts = rows.map((row) => row.components ?? []);
	const ids = parts.flat().map((part) => part.custom_id);
	return [
		...(rows.length > 5 ? ['components: more than five rows'] : []),
		...(new Set(ids).size < ids.length ? ['components: Component custom id cannot be duplicated'] : []),
		...parts
			.filter((row) => row.length > 1 && row.some((part) => part.type !== 2))
			.map(() => 'components: a menu shares its row'),
	];
}

/** What it misses of a command: capitals, a missing description, order of options, length over all. */
export function judgeCommand(command: CommandBody): readonly string[] {
	const length = commandLength(command);
	if (command.type === 3) return judgeOnMessages(command);
	return [...judgeNamed(command, command.name), ...(length > 8_000 ? [`${command.name}: ${length} characters`] : [])];
}

/** Asked about a message: a name with capitals and spaces, and nothing else. */
function judgeOnMessages({ name, description, options }: CommandBody): readonly string[] {
	return [
		...(/^[\p{L}\p{N} _'-]{1,32}$/u.test(name) ? [] : [`${name}: not a name for a command about a message`]),
		...((description ?? '') === '' && (options ?? []).length === 0 ? [] : [`${name}: more than a name`]),
	];
}

const commandName = /^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u;

function judgeNamed(named: CommandBody, at: string): readonly string[] {
	const options = named.options ?? [];
	const firstOptional = options.findIndex((option) => isValue(option) && option.required !== true);
	const names = options.map((option) => option.name);
	const inOthers = Object.values(named.name_localizations ?? {});
	const described = Object.values(named.description_localizations ?? {});
	return [
		...[named.name, ...inOthers].flatMap((name) =>
			commandName.test(name) ? [] : [`${at}: ${name} is no name for a command`],
		),
		...(described.some((each) => each === '' || each.length > 100) ? [`${at}: a description of another length`] : []),
		...((named.description ?? '') === '' ? [`${at}: no description`] : []),
		...(named.autocomplete === true && (named.choices ?? []).length > 0 ? [`${at}: choices and completion`] : []),
		...(firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required === true)
			? [`${at}: a required option after an optional one`]
			: []),
		...(new Set(names).size < names.length ? [`${at}: a name twice`] : []),
		...options.flatMap((option) => judgeNamed(option, `${at} ${option.name}`)),
	];
}

/** Types 1 and 2 are subcommands and groups of them. */
function isValue(option: CommandBody): boolean {
	return (option.type ?? 0) > 2;
}

function commandLength({ name, description, options, ...rest }: CommandBody): number {
	const choices = (rest.choices ?? []).reduce((sum, each) => sum + each.name.length + String(each.value).length, 0);
	const inside = (options ?? []).reduce((sum, each) => sum + commandLength(each), 0);
	// Of what is said in several languages the longest counts.
	const longest = (own: string, others: CommandBody['name_localizations']) =>
		Math.max(own.length, ...Object.values(others ?? {}).map((each) => each.length));
	const named = longest(name, rest.name_localizations) + longest(description ?? '', rest.description_localizations);
	return named + choices + inside;
}
