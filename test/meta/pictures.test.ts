import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NewCrossing } from '../../src/domain/crossing.js';
import { renderDiscord } from '../../src/render/discord.js';
import { renderDiscordActions } from '../../src/render/discord-components.js';
import type { Message } from '../../src/render/message.js';
import { postMessage } from '../../src/render/post-message.js';
import { renderSlack } from '../../src/render/slack.js';
import { renderSlackActions } from '../../src/render/slack-actions.js';
import { textsFor } from '../../src/render/texts/index.js';
import { ask } from '../clemency/ask.js';
import { discordPicture, slackPicture } from './pictures/chat.js';
import { root } from './readme.js';

const question = 'Can the President pardon Steven Avery?';
const reader = { now: Date.parse('2026-11-21T12:00:00Z'), zone: 'UTC', locale: 'en', mention: null, postId: null };

/** What is posted when the recorded petition reaches its threshold (`test/golden`), under the name it has in the replay. */
function announced(): Message {
	const input = JSON.parse(readFileSync(join(root, 'test/golden/threshold-reached/_input.json'), 'utf8'));
	const crossings = input.crossings.map((each: NewCrossing) => ({
		...each,
		facts: { ...each.facts, title: 'Pardon Steven Avery and Brendan Dassey (White House)' },
	}));
	const options = {
		texts: textsFor('en'),
		catchUp: false,
		mood: 'normal',
		now: Date.parse(input.now),
		templates: {},
	} as const;
	return postMessage({ crossings, notices: [] }, { ...options, nameOf: () => 'petition:1' });
}

describe('a picture of an announcement and of an answer', () => {
	it('shows what Discord is sent', async () => {
		const answer = await ask(question);
		const buttons = renderDiscordActions(answer.actions ?? [], reader);
		const news = renderDiscord(announced(), { ...reader, postId: 'post1' });
		const messages = [news, { ...renderDiscord(answer, reader), components: buttons }];
		shows('docs/discord.svg', discordPicture(messages));
	});

	it('shows what Slack is sent', async () => {
		const answer = await ask(question);
		const buttons = renderSlackActions(answer.actions ?? [], { command: 'canipardon', args: {} }, reader);
		const sent = renderSlack(answer, reader);
		const blocks = buttons === null ? sent.blocks : [...sent.blocks, buttons];
		shows(
			'docs/slack.svg',
			slackPicture([renderSlack(announced(), { ...reader, postId: 'post1' }), { ...sent, blocks }]),
		);
	});
});

function shows(file: string, picture: string): void {
	if (process.env['UPDATE_README'] === '1') writeFileSync(join(root, file), picture);
	expect(readFileSync(join(root, file), 'utf8'), 'run `npm run tables` and look at the picture').toBe(picture);
}
