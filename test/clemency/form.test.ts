import { describe, expect, it } from 'vitest';
import { typed } from '../../src/clemency/answer/ask-back.js';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { readState } from '../../src/clemency/read/state.js';
import { renderConsole } from '../../src/render/console.js';
import { renderDiscord } from '../../src/render/discord.js';
import { renderDiscordActions } from '../../src/render/discord-components.js';
import type { Message } from '../../src/render/message.js';
import { renderSlack } from '../../src/render/slack.js';
import { renderSlackActions } from '../../src/render/slack-actions.js';
import { ask } from './ask.js';
import { abroad } from './asked/abroad.js';
import { boardsAndOfficers } from './asked/boards-and-officers.js';
import { effects } from './asked/effects.js';
import { general } from './asked/general.js';
import { people } from './asked/people.js';
import { stories } from './asked/stories.js';
import { whenWhereCost } from './asked/when-where-cost.js';

const reader = { now: Date.parse('2026-11-21T12:00:00Z'), zone: 'UTC', locale: 'en' };
const phone = (message: Message) => renderConsole({ ...message, actions: [] }, { ...reader, width: 42, colour: false });
const buttons = ({ actions = [] }: Message) => actions.flatMap((action) => (action.kind === 'ask' ? [action] : []));

/** What a chat would leave out of a message, if anything. */
function leftOut(message: Message): readonly string[] {
	const discord = JSON.stringify(renderDiscord(message, { ...reader, mention: null, postId: null }));
	const slack = JSON.stringify(renderSlack(message, { ...reader, mention: null, postId: null }));
	return [discord, slack].flatMap((text) => text.match(/… and [^"]*more\.|…"/g) ?? []);
}

const asked = [abroad, boardsAndOfficers, effects, general, people, stories, whenWhereCost].flatMap((rows) =>
	rows.filter((_, i) => i % 4 === 0).map(({ ask: question }) => question),
);

/** One line for the disclaimer, and one where names were read otherwise. */
const besides = 2;

describe('an answer on a phone', () => {
	it.each(jurisdictions.map((row) => typed(row)))(
		'%s takes eight lines at most, and says it is no advice',
		async (place) => {
			const message = await ask(place);
			const lines = phone(message);
			expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(8 + 1);
			expect(lines.at(-1)).toBe('General information, not legal advice.');
			expect(leftOut(message)).toEqual([]);
		},
	);

	it('takes eight lines a question, and twelve behind each button', async () => {
		for (const question of asked) {
			const message = await ask(question);
			const lines = phone(message);
			const answers = message.blocks.filter(({ kind: b }) => b === 'text').length;
			expect(lines.length, `${question}\n${lines.join('\n')}`).toBeLessThanOrEqual(
				8 * Math.max(1, Math.min(3, answers)) + besides,
			);
			for (const { label, args } of buttons(message)) {
				if (label === 'Report a mistake') continue;
				// The console shows addresses, a line each; the chats hide them behind their titles.
				const more = phone(await ask(args['question'] ?? '')).filter((line) => !line.includes('<https://'));
				expect(more.length, `${question}, ${label}\n${more.join('\n')}`).toBeLessThanOrEqual(12 + besides);
			}
		}
	}, 60_000);
});

describe('a button', () => {
	it('carries what was understood, in a hundred characters, and nothing that was typed', async () => {
		for (const question of asked) {
			for (const { args } of buttons(await ask(question))) {
				const state = args['question'] ?? '';
				const id = `show?${new URLSearchParams({ _: 'canipardon', question: state })}`;
				expect(id.length, id).toBeLessThanOrEqual(100);
				expect(readState(state), state).not.toBeNull();
				for (const word of question.split(/\s+/).filter((each) => each.length > 12)) expect(state).not.toContain(word);
			}
		}
	});

	it('shows the same sources as stood behind the answer', async () => {
		const message = await ask('does a pardon restore gun rights in Wisconsin');
		const marks = new Set(JSON.stringify(message.blocks).match(/\[\d+\]/g));
		const sources = buttons(message).find(({ label }) => label === 'Sources');
		const listed = phone(await ask(sources?.args['question'] ?? '')).join(' ');
		expect(marks.size).toBeGreaterThan(0);
		for (const mark of marks) expect(listed).toContain(mark);
	});

	it('is there on Discord and on Slack, and a word in the console', async () => {
		const message = await ask('Wisconsin');
		const labels = ['When', 'Where', 'Effects', 'Why', 'Sources', 'Report a mistake'];
		const asked = { command: 'canipardon', args: {} };
		const discord = JSON.stringify(renderDiscordActions(message.actions ?? [], reader));
		const slack = JSON.stringify(renderSlackActions(message.actions ?? [], asked, reader));
		for (const label of labels) {
			expect(discord).toContain(`"label":"${label}"`);
			expect(slack).toContain(`"text":"${label}"`);
		}
		const typedWords = renderConsole(message, { ...reader, width: 100, colour: false }).at(-1);
		expect(typedWords).toContain(labels.map((label) => label.toLowerCase()).join(' · '));
	});

	it.each([
		'_when*XX**who',
		'_when*WI',
		'_none*WI**who',
		'_when*WI**nonsense',
		'_when',
		`_${'x'.repeat(90)}`,
		'_when*__proto__**who',
	])('is a question where nobody of us wrote it: %s', async (state) => {
		await expect(ask(state)).resolves.toMatchObject({ tone: 'plain' });
	});
});
