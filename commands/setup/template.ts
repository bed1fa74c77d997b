import type { Destination } from '../../src/domain/destination.js';
import { FaultError } from '../../src/domain/fault.js';
import { milestoneRules } from '../../src/domain/milestones/index.js';
import {
	type TemplateKind,
	type Templates,
	templateFault,
	templateKindOfRule,
	templateKinds,
} from '../../src/domain/template.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import { announce } from '../../src/render/announce.js';
import type { Block, Line, Message } from '../../src/render/message.js';
import { wordingOf } from '../../src/render/wording.js';
import { noteChange } from '../access/note-change.js';
import { moodHere } from '../answers/outlook-here.js';
import { ensureHere, here } from '../naming/here.js';
import { off } from '../parsing/check.js';
import { sampleCrossing } from './sample-crossing.js';
import { forget, keep, kept } from './unconfirmed.js';

const name = 'petition setup template';

/** The words with which a channel's announcements of one rule begin: shown as they will look, and kept once confirmed. */
export const setupTemplate: Command = {
	name,
	summary: ({ commands }) => commands.setupTemplate.summary,
	example: '/petition setup template every "{count} have signed: {remaining} to go!"',
	options: [
		{
			name: 'rule',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.setupTemplate.rule,
			choices: milestoneRules.map(({ id }) => id),
		},
		{ name: 'text', kind: 'text', required: false, rest: true, summary: ({ commands }) => commands.setupTemplate.text },
		{ name: 'keep', kind: 'text', required: false, summary: ({ commands }) => commands.setupTemplate.keep },
	],
	access: 'manager',
	async run(context, { rule, text, keep: token }) {
		return { visibility: 'private', message: await answer(context, rule, text, token) };
	},
};

async function answer(
	context: CommandContext,
	rule: string | undefined,
	text: string | undefined,
	token: string | undefined,
): Promise<Message> {
	const { texts } = context;
	if (token !== undefined) return confirm(context, token);
	if (text === undefined) return list(context, texts.setupTemplate.title, 'plain');
	const kind = rule === undefined ? null : templateKindOfRule(rule);
	if (rule === undefined || kind === null) throw new FaultError('template-no-rule');
	if (text.toLowerCase() === off) return remove(context, kind);
	const fault = templateFault(kind, text);
	if (fault !== null) throw FaultError.of(fault);
	return preview(context, rule, kind, text);
}

/** Through the renderer that posts are written by. */
async function preview(context: CommandContext, rule: string, kind: TemplateKind, text: string): Promise<Message> {
	const { texts, now, call } = context;
	const { setupTemplate: words } = texts;
	const templates = { [kind]: text };
	const crossing = await sampleCrossing(context, kind);
	const message = announce([crossing], { texts, catchUp: false, mood: await moodHere(context), now, templates });
	const token = await keep(context, 'template', text, wished(kind, call.place.channel));
	const notes: readonly Line[] = [
		words.note,
		...(rule === kind ? [] : [words.sameNews]),
		...(wordingOf(crossing, templates) === null ? [words.unfilled] : []),
	];
	return {
		...message,
		title: words.preview(message.title ?? []),
		blocks: [...notes.map(block), ...message.blocks, block(words.howToKeep(token))],
		actions: [{ kind: 'ask', label: words.keep, command: name, args: { keep: token } }],
	};
}

const block = (line: Line): Block => ({ kind: 'text', line });

const wished = (kind: TemplateKind, channel: string) => JSON.stringify([kind, channel]);

async function confirm(context: CommandContext, token: string): Promise<Message> {
	const { call, texts } = context;
	const { text, shown } = await kept(context, 'template', token);
	const kind = templateKinds.find((each) => wished(each, call.place.channel) === shown);
	if (kind === undefined) throw new FaultError('template-over');
	await change(context, kind, text, token);
	return list(context, texts.setupTemplate.kept, 'good');
}

async function remove(context: CommandContext, kind: TemplateKind): Promise<Message> {
	await change(context, kind, null, null);
	return list(context, context.texts.setupTemplate.removed, 'good');
}

/** Two who change different rules at the same time both get what they asked for: what stands is read in their turn. */
async function change(context: CommandContext, kind: TemplateKind, text: string | null, token: string | null) {
	const { store } = context.ports;
	const { id } = await ensureHere(context);
	await store.transaction(async (tx) => {
		await noteChange(tx, context, 'template', `${kind}: ${text ?? off}`);
		const { [kind]: _, ...others } = ((await tx.destinations.get(id)) as Destination).templates;
		const templates: Templates = text === null ? others : { ...others, [kind]: text };
		await tx.destinations.set(id, { templates });
		if (token !== null) await forget(tx, context, token);
	});
}

async function list(context: CommandContext, title: Line, tone: Message['tone']): Promise<Message> {
	const { setupTemplate: words } = context.texts;
	const { destination } = await here(context);
	const templates = destination?.templates ?? {};
	const items = templateKinds.flatMap((kind) => {
		const text = templates[kind];
		return text === undefined ? [] : [words.one(kind, text)];
	});
	return {
		tone,
		title,
		blocks: [
			items.length === 0 ? block(words.none) : { kind: 'list', items },
			...(tone === 'plain' ? [block(words.names), block(words.how)] : []),
		],
	};
}
