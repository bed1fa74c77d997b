import { describe, expect, it } from 'vitest';
import { findsIn, findsNotice } from '../../src/domain/finds-notice.js';
import { renderDiscordActions } from '../../src/render/discord-components.js';
import { readCustomId } from '../../src/render/discord-custom-id.js';
import { findsMessage } from '../../src/render/finds-message.js';
import { postActions } from '../../src/render/post-actions.js';
import { readSlackPress, renderSlackActions } from '../../src/render/slack-actions.js';
import { textsFor } from '../../src/render/texts/index.js';

const find = (id: number, title: string, count: number | null) => ({
	...{ ref: { platform: 'uk-parliament', id: String(id) }, title, count, url: null, openedAt: null },
	...{ words: 'libraries', foundAt: 5 },
});
const notice = findsNotice(
	[find(1, 'One\nof two lines', 10), find(2, '', null), find(3, 'Three', 30), find(4, 'Four', 20)],
	() => 'UK Parliament',
	9,
);
const reader = { now: 9, zone: 'UTC', locale: 'en' };
const message = findsMessage([notice], textsFor('en'));
const actions = postActions(message, 'post1');

describe('finds', () => {
	it('come back from what is stored: three named, the most signed first, and all counted', () => {
		expect(findsIn([notice])).toMatchObject({
			...{ all: 4, seenAt: 5, words: ['libraries'] },
			finds: [
				{ address: 'uk-parliament:3', title: 'Three', count: 30 },
				{ address: 'uk-parliament:4', title: 'Four', count: 20 },
				{ address: 'uk-parliament:1', title: 'One of two lines', count: 10 },
			],
		});
		expect(findsIn([])).toMatchObject({ all: 0, finds: [] });
	});

	it('have a button each on Discord and Slack that follows that one, why they were told, and nothing to mute', () => {
		const discord = renderDiscordActions(actions, reader).flatMap(({ components }) => components);
		const pressed = discord.map((each) => ('custom_id' in each ? readCustomId(each.custom_id) : null));
		expect(pressed.slice(0, 3)).toEqual([3, 4, 1].map((id) => ({ kind: 'follow', petition: `uk-parliament:${id}` })));
		expect(discord).toHaveLength(4);
		const slack = renderSlackActions(actions, { command: '', args: {} }, reader)?.elements ?? [];
		expect(new Set(slack.map(({ action_id }) => action_id)).size).toBe(4);
		const read = slack.flatMap((each) => ('value' in each ? [readSlackPress(each.action_id, each.value)] : []));
		expect(read.slice(0, 3)).toMatchObject(
			[3, 4, 1].map((id) => ({
				kind: 'follow',
				command: 'petition follow',
				args: { petition: `uk-parliament:${id}` },
			})),
		);
	});
});
