import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Crossing, NewCrossing } from '../../src/domain/crossing.js';
import type { Digest } from '../../src/domain/digest/digest.js';
import type { PostedNotice } from '../../src/domain/notice.js';
import { outlookIn } from '../../src/domain/outlook/outlook.js';
import type { Subject } from '../../src/domain/petition.js';
import type { Reminded, ReminderWish } from '../../src/domain/reminders/reminder.js';
import type { Templates } from '../../src/domain/template.js';
import { renderConsole } from '../../src/render/console.js';
import { correct } from '../../src/render/correct.js';
import { digestMessage } from '../../src/render/digest-message.js';
import { renderDiscord } from '../../src/render/discord.js';
import { renderDiscordActions } from '../../src/render/discord-components.js';
import { liveMessage } from '../../src/render/live-message.js';
import type { Message } from '../../src/render/message.js';
import { postMessage } from '../../src/render/post-message.js';
import { reminderMessage } from '../../src/render/reminder-message.js';
import { renderSlack } from '../../src/render/slack.js';
import { renderSlackActions } from '../../src/render/slack-actions.js';
import { textsFor } from '../../src/render/texts/index.js';
import { renderWebhook } from '../../src/render/webhook.js';

/*
 * Every folder here with something to render is rendered for every chat and compared.
 * `npm run test:golden -- --update` writes the files anew: read the difference before you keep it.
 */

/** What a case starts from: a finished message, or crossings to be announced. */
interface RenderInput {
	readonly message?: Message;
	/** The message is posted, not an answer. */
	readonly posted?: true;
	readonly crossings?: readonly NewCrossing[];
	/** For managers: beside the crossings, or alone. */
	readonly notices?: readonly PostedNotice[];
	/** With the crossings beside it as what waited. */
	readonly digest?: Digest;
	/** The petitions of a living message; `title`: of the campaign they are in. */
	readonly live?: { readonly entries: Digest['entries']; readonly title?: string };
	/** Told to one person alone: what they asked for, and the petition as it is. */
	readonly reminder?: { readonly wish: ReminderWish; readonly about: Reminded };
	/** The message was told before, and some of it is retracted. */
	readonly retracted?: readonly Crossing[];
	readonly catchUp?: boolean;
	/** What the channel wants said in its own words. */
	readonly templates?: Templates;
	readonly now: string;
	/** The destination's zone. */
	readonly zone: string;
	readonly mention?: { readonly discord: string; readonly slack: string };
}

const folder = fileURLToPath(new URL('.', import.meta.url));

const cases = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, '_input.json')))
	.map((entry) => ({ name: entry.name, input: read(entry.name) }))
	.filter(
		({ input }) =>
			input.message ??
			input.crossings ??
			input.notices ??
			input.retracted ??
			input.digest ??
			input.live ??
			input.reminder,
	);

describe.each(cases)('$name', ({ name, input }) => {
	const file = (output: string) => join(folder, name, output);
	const message = input.message ?? announced(input);
	// What is announced is a post; a message of a case is an answer.
	const postId = input.message === undefined || input.posted ? 'post1' : null;
	const reader = { now: Date.parse(input.now), zone: input.zone, locale: 'en' };

	it('says why it exists', () => {
		expect(readFileSync(file('_notes.txt'), 'utf8')).toMatch(/^[A-Z].*\.\n$/);
	});

	it('reads as ever on Discord', async () => {
		const mention = input.mention?.discord ?? null;
		const sent = renderDiscord(message, { ...reader, mention, postId, pressable });
		// Under a post its buttons are part of it; under an answer the chat puts them.
		const components = postId === null ? renderDiscordActions(message.actions ?? [], reader) : [];
		const whole = components.length === 0 ? sent : { ...sent, components };
		await expect(json(whole)).toMatchFileSnapshot(file('discord.json'));
	});

	it('reads as ever on Slack', async () => {
		const sent = renderSlack(message, { ...reader, mention: input.mention?.slack ?? null, postId });
		const asked = { command: 'petition status', args: {} };
		const row = postId === null ? renderSlackActions(message.actions ?? [], asked, reader) : null;
		const whole = row === null ? sent : { ...sent, blocks: [...sent.blocks, row] };
		await expect(json(whole)).toMatchFileSnapshot(file('slack.json'));
	});

	// What only managers or one person read leaves no chat.
	const leaves = input.crossings ?? input.retracted ?? input.digest;
	if (leaves !== undefined) {
		it('reads as ever outside of chats', async () => {
			const body = JSON.parse(renderWebhook({ type: 'post', post: 'post1', message }, reader));
			await expect(json(body)).toMatchFileSnapshot(file('webhook.json'));
		});
	}

	it('reads as ever in the console', async () => {
		const lines = renderConsole(message, { ...reader, width: 80, colour: false });
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(file('console.txt'));
	});
});

const nameOf = ({ kind, id }: Subject) => `${kind}:${id}`;

/** As if Discord had registered every command under one id. */
function pressable(typed: string) {
	const [, name, rest = ''] = /^\/(petition \w+|canipardon)(?: (.*))?$/.exec(typed) ?? [];
	return name === undefined ? null : { mention: `</${name}:1234567890123456789>`, rest };
}

function read(name: string): RenderInput {
	return JSON.parse(readFileSync(join(folder, name, '_input.json'), 'utf8')) as RenderInput;
}

function outlooksOf(entries: Digest['entries']) {
	return new Map(
		entries.flatMap(({ petition, outlook }) =>
			outlook === undefined ? [] : [[petition, outlookIn(outlook, 'normal')] as const],
		),
	);
}

function announced({
	reminder,
	crossings = [],
	notices = [],
	retracted = [],
	digest,
	live,
	catchUp,
	templates = {},
	now,
}: RenderInput): Message {
	if (live !== undefined) {
		const content = {
			entries: live.entries,
			outlooks: outlooksOf(live.entries),
			title: live.title ?? null,
			post: 'post1',
		};
		return liveMessage(content, { texts: textsFor('en'), now: Date.parse(now) });
	}
	if (reminder !== undefined) return reminderMessage(reminder.wish, reminder.about, textsFor('en'));
	if (digest !== undefined) {
		const told = crossings.map((each, i): Crossing => ({ ...each, id: i + 1, noticedAt: each.moment }));
		const news = new Map(told.map((each) => [each.id, each]));
		const content = { digests: [digest], crossings: [], notices, news, outlooks: outlooksOf(digest.entries) };
		return digestMessage(content, { texts: textsFor('en'), now: Date.parse(now) });
	}
	if (retracted.length > 0 || notices.some((notice) => notice.retracted !== undefined)) {
		return correct({ crossings: retracted, notices }, { texts: textsFor('en'), mood: 'normal', nameOf, templates });
	}
	return postMessage(
		{ crossings, notices },
		{
			texts: textsFor('en'),
			catchUp: catchUp ?? false,
			mood: 'normal',
			now: Date.parse(now),
			nameOf,
			templates,
		},
	);
}

/** Characters nobody can see are written as escapes: a golden file is read by people. */
function json(value: unknown): string {
	const text = JSON.stringify(value, null, '\t');
	const hidden = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
	return `${text.replace(hidden, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
