import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unstyled } from '../../src/render/ansi.js';
import { renderConsole } from '../../src/render/console.js';
import { type DiscordMessage, renderDiscord } from '../../src/render/discord.js';
import type { Message } from '../../src/render/message.js';
import { renderSlack, type SlackMessage } from '../../src/render/slack.js';
import { anyMessage } from './outside.js';

const reader = { now: Date.UTC(2016, 0, 6), zone: 'Europe/London', locale: 'en' };

/** A mark of code that is escaped, before a span of code with what could be pressed. */
const pressedInCode: Message = {
	tone: 'news',
	blocks: [{ kind: 'text', line: [{ kind: 'outside', text: 'a `mark`, ```three', max: 12 }] }],
	footer: [[{ kind: 'command', text: ':tada: </cmd:123456789012345678> <its address>' }]],
};

describe('whatever a message says, a chat gets', () => {
	it('a Discord message within its limits, in which nothing mentions anybody', () => {
		fc.assert(
			fc.property(anyMessage, (message) => {
				const sent = renderDiscord(message, { ...reader, mention: null, postId: 'p1' });
				expectWithinDiscord(sent);
				expect(sent.content).toBeUndefined();
				expect(sent.allowed_mentions).toEqual({ parse: [] });
				for (const text of discordTexts(sent)) {
					expect(text).not.toMatch(/@(everyone|here)/);
					const outsideTokens = text
						.replace(/<t:-?\d+:[fRt]>/g, '')
						.replace(/<https:\/\/[^<>\s]+>/g, '')
						// A backtick behind a backslash begins none. In a code span only an id could be one: `<its address>` is what it looks like.
						.replace(/(?<!\\)(?:\\\\)*`[^`]*`/g, (span) => span.replace(/<(?=[/a-z])/gi, ''));
					expect(outsideTokens).not.toMatch(/(?<!\\)(\\\\)*<[@#!&:/a-z]/i);
				}
			}),
			{ numRuns: 100, examples: [[pressedInCode]] },
		);
	});

	it('a code span on Discord in which nothing can be pressed, and an address stays as it is', () => {
		const [embed] = renderDiscord(pressedInCode, { ...reader, mention: null, postId: 'p1' }).embeds;
		expect(embed?.description).toContain('<\u200b/cmd:123456789012345678> <its address>`');
	});

	it('Slack blocks within their limits, in which nothing mentions anybody', () => {
		fc.assert(
			fc.property(anyMessage, (message) => {
				const sent = renderSlack(message, { ...reader, mention: null, postId: 'p1' });
				expectWithinSlack(sent);
				for (const text of slackTexts(sent)) {
					const ours = /<!date\^-?\d+\^[^|<>]+\|[^<>]*>|<https:\/\/[^<>|\s]+(\|[^<>|]*)?>/g;
					const rest = text.replace(ours, '').replace(/(^|\n)> /g, '$1');
					expect(rest).not.toMatch(/[<>]/);
					expect(rest.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
					expect(rest).not.toMatch(/@(everyone|here|channel)/);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('terminal lines that steer nothing', () => {
		fc.assert(
			fc.property(anyMessage, fc.integer({ min: 1, max: 200 }), fc.boolean(), (message, width, colour) => {
				for (const line of renderConsole(message, { ...reader, width, colour })) {
					const uncoloured = colour ? unstyled(line) : line;
					expect(uncoloured).not.toMatch(/\p{Cc}/u);
					expect(uncoloured).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
				}
			}),
			{ numRuns: 100 },
		);
	});
});

function discordTexts({ embeds }: DiscordMessage): readonly string[] {
	return embeds.flatMap((embed) => [
		embed.title ?? '',
		embed.description ?? '',
		...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
	]);
}

function expectWithinDiscord(sent: DiscordMessage): void {
	const [embed] = sent.embeds;
	expect(sent.embeds).toHaveLength(1);
	expect(embed?.title?.length ?? 0).toBeLessThanOrEqual(256);
	expect(embed?.description?.length ?? 0).toBeLessThanOrEqual(4_096);
	expect(embed?.fields?.length ?? 0).toBeLessThanOrEqual(25);
	for (const field of embed?.fields ?? []) {
		expect(field.name.trim().length).toBeGreaterThan(0);
		expect(field.name.length).toBeLessThanOrEqual(256);
		expect(field.value.trim().length).toBeGreaterThan(0);
		expect(field.value.length).toBeLessThanOrEqual(1_024);
	}
	const texts = discordTexts(sent);
	expect(texts.join('').length).toBeLessThanOrEqual(6_000);
	expect(texts.join('').trim().length).toBeGreaterThan(0);
}

function slackTexts({ text, blocks }: SlackMessage): readonly string[] {
	const inBlocks = blocks.flatMap((block): readonly { readonly text: string }[] => {
		if (block.type === 'context') return block.elements;
		if (block.type === 'actions') return [];
		if (block.type === 'image') return [{ text: block.alt_text }];
		return 'text' in block ? [block.text] : block.fields;
	});
	return [text, ...inBlocks.map((each) => each.text)];
}

function expectWithinSlack(sent: SlackMessage): void {
	expect(sent.text.trim().length).toBeGreaterThan(0);
	expect(sent.text.length).toBeLessThanOrEqual(3_000);
	expect(sent.blocks.length).toBeGreaterThan(0);
	expect(sent.blocks.length).toBeLessThanOrEqual(50);
	for (const block of sent.blocks) {
		if (block.type === 'context') {
			expect(block.elements.length).toBeLessThanOrEqual(10);
		} else if (block.type === 'image') {
			expect(block.alt_text.length).toBeLessThanOrEqual(1_000);
		} else if (block.type === 'actions') {
			expect(block.elements).toHaveLength(1);
		} else if ('fields' in block) {
			expect(block.fields.length).toBeLessThanOrEqual(10);
			for (const field of block.fields) expect(field.text.length).toBeLessThanOrEqual(2_000);
		} else {
			expect(block.text.text.length).toBeLessThanOrEqual(3_000);
		}
	}
	const [, ...inBlocks] = slackTexts(sent);
	for (const text of inBlocks) expect(text.length).toBeGreaterThan(0);
	expect(inBlocks.join('').length).toBeLessThanOrEqual(9_600);
}
