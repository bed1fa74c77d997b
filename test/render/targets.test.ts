// @ts-expect-error The package has no types for its schemas.
import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { renderConsole } from '../../src/render/console.js';
import { renderDiscord } from '../../src/render/discord.js';
import { line, link, number, outside, strong, time } from '../../src/render/line.js';
import type { Block, Message, Piece } from '../../src/render/message.js';
import { renderSlack, slackAlt } from '../../src/render/slack.js';
import { columnsOf } from '../../src/render/width.js';
import { storyChart } from '../fakes/charts.js';

const reader = { now: Date.UTC(2016, 0, 6, 12), zone: 'Europe/London', locale: 'en' };
const role = '112233445566778899';
const discord = (message: Message, mention: string | null = null) =>
	renderDiscord(message, { ...reader, mention, postId: null });
const slack = (message: Message, mention: string | null = null) =>
	renderSlack(message, { ...reader, mention, postId: null });
const text = (...content: readonly Piece[]): Block => ({ kind: 'text', line: content });
const plain = (...blocks: Block[]): Message => ({ tone: 'plain', blocks });
const deadline = Date.UTC(2016, 0, 20, 4, 59, 59);

describe('Discord', () => {
	const description = (message: Message) => discord(message).embeds[0]?.description;

	it('mentions the role a manager chose, and nobody else', () => {
		expect(discord(plain(text('x')), role)).toMatchObject({
			content: `<@&${role}>`,
			allowed_mentions: { parse: [], roles: [role] },
		});
		expect(discord(plain(text('x')), '@everyone')).not.toHaveProperty('content');
	});

	it('shows times in the reader’s zone, and days in the zone of the promise', () => {
		const line = description(
			plain(
				text(time(deadline, 'moment'), ' ', time(deadline, 'relative'), ' ', time(deadline, 'day', 'America/New_York')),
			),
		);
		expect(line).toBe('<t:1453265999:f> <t:1453265999:R> 19 January 2016');
	});

	it('writes times of a title as words that stay true', () => {
		const message: Message = { ...plain(), title: line`Ends ${time(deadline, 'relative')}` };
		expect(discord(message).embeds[0]?.title).toBe('Ends 20 Jan 2016, 04\\:59 (Europe/London)');
	});

	it('leads only to https', () => {
		const message: Message = {
			...plain(text(link('http://a.example', 'x'))),
			title: ['t'],
			url: 'javascript:alert(1)',
		};
		expect(discord(message).embeds[0]).not.toHaveProperty('url');
		expect(discord(message).embeds[0]?.description).toBe('x');
	});

	it('keeps an embed of nothing from being refused', () => {
		expect(description(plain())).toBe('–');
		expect(description(plain(text('\u200b \n')))).not.toBe('');
	});

	it.each([
		['lines', { kind: 'list', items: Array(200).fill(['a line of a list, and a little more of it']) }],
		['fields', { kind: 'fields', fields: Array(40).fill({ label: ['l'], value: ['v'] }) }],
	] as const)('counts the %s it has no room for', (_what, block) => {
		const [embed] = discord(plain(block)).embeds;
		const shown = embed?.fields?.length ?? (embed?.description?.match(/^- /gm) ?? []).length;
		expect(embed?.description?.length).toBeLessThanOrEqual(4_096);
		expect(shown).toBe(embed?.fields === undefined ? 91 : 25);
		expect(embed?.description).toContain(embed?.fields === undefined ? '… and 109 more.' : '… and 15 more.');
	});

	it('sends what Discord’s own description accepts', () => {
		const fields = Array.from({ length: 40 }, (_, i) => ({
			label: line`${i}`,
			value: line`${outside('&'.repeat(2_000))}`,
		}));
		const sent = discord({ ...plain({ kind: 'fields', fields }), title: ['t'], footer: [['f']] }, role);
		expect((MessageCreateRequestSchema as ZodType).safeParse(sent).error).toBeUndefined();
		expect(sent.embeds[0]?.description).toMatch(/^… and \d+ more\.\n-# f$/);
	});
});

describe('Slack', () => {
	const first = (message: Message) => JSON.stringify(slack(message).blocks[0]);

	it('mentions the group a manager chose, and nobody else', () => {
		expect(JSON.stringify(slack(plain(text('x')), 'S0614TZR7').blocks[0])).toContain('<!subteam^S0614TZR7>');
		expect(JSON.stringify(slack(plain(text('x')), '!channel'))).not.toContain('channel');
	});

	it('shows times in the reader’s zone, with words for clients that cannot', () => {
		expect(first(plain(text(time(deadline, 'moment'))))).toContain(
			'<!date^1453265999^{date_long} {time}|20 Jan 2016, 04:59 (Europe/London)>',
		);
		expect(first(plain(text(time(reader.now - 60_000, 'relative'))))).toContain('^{ago}|6 Jan 2016, 11:59');
		expect(first(plain(text(time(deadline, 'relative'))))).toContain('^{date_short_pretty}|20 Jan 2016, 04:59');
		expect(first(plain(text(time(deadline, 'day', 'America/New_York'))))).toContain('19 January 2016');
	});

	it('has a plain fall-back text, and one for a message without words', () => {
		expect(slack({ ...plain(), title: line`${strong(number(5))} signed` }).text).toBe('5 signed');
		expect(slack(plain()).text).toBe('–');
	});

	it('carries the post’s id', () => {
		const sent = renderSlack(plain(text('x')), { ...reader, mention: null, postId: 'abc' });
		expect(sent.metadata).toEqual({ event_type: 'milepost_post', event_payload: { post_id: 'abc' } });
	});

	it('leaves room for buttons under everything else, and shows a picture in words, too', () => {
		const headings: Block[] = Array.from({ length: 80 }, (_, i) => ({ kind: 'heading', line: line`${i}` }));
		const whole = { ...plain(...headings), title: line`Title`, footer: [line`now`], picture: storyChart(5) };
		const { blocks } = renderSlack(whole, { ...reader, mention: 'S123', postId: null }, 'F123');
		expect(blocks).toHaveLength(49);
		const image = blocks.find((block) => block.type === 'image');
		expect(image?.slack_file).toEqual({ id: 'F123' });
		expect(image?.alt_text).toContain('The count from');
		expect(slackAlt(line`${outside('<!channel> & '.repeat(200))}`, reader).length).toBeLessThanOrEqual(1_000);
		expect(
			renderSlack(whole, { ...reader, mention: null, postId: null }).blocks.some(({ type }) => type === 'image'),
		).toBe(false);
	});

	it('counts what 50 blocks have no room for', () => {
		const headings: Block[] = Array.from({ length: 80 }, (_, i) => ({ kind: 'heading', line: line`${i}` }));
		const { blocks } = slack(plain(...headings));
		expect(blocks.length).toBeLessThanOrEqual(50);
		expect(JSON.stringify(blocks.at(-1))).toContain('… and 36 more.');
	});
});

describe('the console', () => {
	const lines = (message: Message, width = 40, colour = false) => renderConsole(message, { ...reader, width, colour });

	it('wraps by what is seen, not by what is stored', () => {
		const shown = lines(plain(text(outside('漢字かな交じり文'.repeat(20)), ' ', outside('👩‍👩‍👧‍👦'.repeat(60)))));
		for (const each of shown) expect(columnsOf(each)).toBeLessThanOrEqual(40);
		expect(shown.join('').length).toBeGreaterThan(500);
	});

	it('never breaks an address', () => {
		const url = `https://petition.example/${'p'.repeat(60)}`;
		expect(lines(plain(text(link(url, 'Read it'))))).toContain(`<${url}>`);
	});

	it('aligns fields by their columns', () => {
		const fields = [
			{ label: ['Count'], value: [number(5)] },
			{ label: ['署名'], value: ['six'] },
			{ label: ['A label too long for any column'], value: ['seven'] },
		];
		expect(lines(plain({ kind: 'fields', fields }))).toEqual([
			'Count  5',
			'署名   six',
			'A label too long for any column',
			'       seven',
		]);
	});

	it('colours word by word, and only when asked', () => {
		const message: Message = { ...plain(text(strong('two words'))), tone: 'warning', title: ['Look'] };
		expect(lines(message, 40, true)).toEqual([
			'\u001b[1m\u001b[33mLook\u001b[39m\u001b[22m',
			'\u001b[1mtwo\u001b[22m \u001b[1mwords\u001b[22m',
		]);
		expect(lines(message).join('\n')).toBe('Look\ntwo words');
	});

	it('is in the reader’s zone and keeps to a terminal of no width', () => {
		expect(lines(plain(text(time(deadline, 'relative'))), 0)).toEqual(['in 14 days']);
	});
});
