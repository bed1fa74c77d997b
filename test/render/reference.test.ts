import { describe, expect, it } from 'vitest';
import { renderConsole } from '../../src/render/console.js';
import { renderDiscord } from '../../src/render/discord.js';
import { channel, line, role } from '../../src/render/line.js';
import type { Line, Message } from '../../src/render/message.js';
import { renderSlack } from '../../src/render/slack.js';

const reader = { now: 0, zone: 'UTC', locale: 'en' };
const said = (content: Line): Message => ({ tone: 'plain', blocks: [{ kind: 'text', line: content }] });
const onDiscord = (content: Line) => renderDiscord(said(content), { ...reader, mention: null, postId: null });
const onSlack = (content: Line) =>
	JSON.stringify(renderSlack(said(content), { ...reader, mention: null, postId: null }).blocks);
const server = '123456789012345678';

describe('a channel or role of the chat', () => {
	it('is shown by its name on Discord, and nobody is notified', () => {
		const message = onDiscord(line`${channel(server)} ${role(server)}`);
		expect(message.embeds[0]?.description).toBe(`<#${server}> <@&${server}>`);
		expect(message).toMatchObject({ allowed_mentions: { parse: [] } });
		expect(message.content).toBeUndefined();
	});

	it('is shown by its name on Slack, but for a group, which would be notified', () => {
		expect(onSlack(line`${channel('C024BE91L')}`)).toContain('<#C024BE91L>');
		expect(onSlack(line`${role('S0615G0KT')}`)).not.toContain('<!subteam');
	});

	it('is what it is called in the console', () => {
		const lines = renderConsole(said(line`${channel('#general')}`), { ...reader, width: 80, colour: false });
		expect(lines).toEqual(['#general']);
	});

	it.each(['@everyone', '<@1>', '123', 'C1>|<!channel', ''])('is plain text where it is no id: %j', (id) => {
		expect(onDiscord(line`${channel(id)}${role(id)}`).embeds[0]?.description ?? '').not.toMatch(/<(#|@&)/);
		expect(onSlack(line`${channel(id)}${role(id)}`)).not.toMatch(/<[#!]/);
	});
});
