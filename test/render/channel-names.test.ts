import { describe, expect, it } from 'vitest';
import type { Destination } from '../../src/domain/destination.js';
import type { DestinationNoticeCode } from '../../src/domain/notice.js';
import { renderConsole } from '../../src/render/console.js';
import { renderDiscord } from '../../src/render/discord.js';
import { noticeMessage } from '../../src/render/notice-message.js';
import { renderSlack } from '../../src/render/slack.js';
import { textsFor } from '../../src/render/texts/index.js';

const texts = textsFor('en');
const reader = { now: 0, zone: 'UTC', locale: 'en' };
const id = '123456789012345678';

/** What managers are told of a channel. */
function told(code: DestinationNoticeCode, detail: string, channelName?: string) {
	const params = { channel: id, detail, ...(channelName === undefined ? {} : { channelName }) };
	return noticeMessage([{ at: 0, code, params, key: `${code}:1:0`, about: [] }], { texts, catchUp: false });
}

describe('a channel in what managers are told', () => {
	it.each<[DestinationNoticeCode, string]>([
		['destination-suspended', '50001'],
		['destination-suspended', '10003'],
		['destination-resumed', ''],
		['post-refused', '50035'],
		['post-unsettled', 'no-answer'],
	])('%s %s: goes by its name, also in titles, in every chat', (code, reason) => {
		const message = told(code, reason, 'general');
		const discord = renderDiscord(message, { ...reader, mention: null, postId: null });
		const slack = renderSlack(message, { ...reader, mention: null, postId: null });
		const console = renderConsole(message, { ...reader, width: 100, colour: false }).join('\n');
		for (const said of [discord.embeds[0]?.title, slack.text, console]) {
			expect(said).toContain('#general');
			expect(said).not.toContain(id);
		}
	});

	it('goes by its id where nobody ever said its name', () => {
		const { embeds } = renderDiscord(told('post-refused', '50035'), { ...reader, mention: null, postId: null });
		expect(embeds[0]?.title).toContain(id);
	});

	it('has a name from outside: it mentions nobody and is no markup', () => {
		const { embeds } = renderDiscord(told('destination-suspended', '10003', '@everyone **x**'), {
			...{ ...reader, mention: null, postId: null },
		});
		expect(JSON.stringify(embeds)).not.toMatch(/@everyone|[^\\]\*\*x/);
	});
});

describe('a channel that is set up', () => {
	const place = { platform: 'discord', workspace: 'w', channel: id, name: 'general', zone: 'UTC', locale: 'en' };
	const active: Destination = {
		id: 1,
		...place,
		quiet: null,
		dailyCap: null,
		templates: {},
		state: 'active',
		reason: null,
		suspendedAt: null,
	};
	const shown = (destination: Destination) =>
		renderDiscord(
			{ tone: 'plain', blocks: [{ kind: 'text', line: texts.list.channel(destination) }] },
			{ ...reader, mention: null, postId: null },
		).embeds[0]?.description;

	it('is shown as its chat shows it, and by its last name once it is gone', () => {
		expect(shown(active)).toBe(`<#${id}>`);
		expect(shown({ ...active, state: 'suspended', reason: '50001' })).toBe(`<#${id}>`);
		expect(shown({ ...active, state: 'suspended', reason: '10003' })).toContain('#general');
		expect(shown({ ...active, name: null, state: 'suspended', reason: '10003' })).toBe(`<#${id}>`);
	});
});
