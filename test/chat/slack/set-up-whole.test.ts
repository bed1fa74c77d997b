import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { parseLine } from '../../../commands/parsing/parse.js';
import { postWriter } from '../../../src/outbox/write.js';
import { count, openAvery } from '../../commands/setup.js';
import type { Deed } from '../../fakes/slack/deeds.js';
import { until } from './bot.js';
import { openTalk, type Talk, textOf, ways } from './ways.js';

/* The commands themselves behind Slack: what is exported, imported and worded there by forms and buttons alone. */

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
	let ids = 0;
	Object.assign(office.ports, { newId: () => `id${++ids}` });
});

async function open(way: (typeof ways)[number]): Promise<Talk> {
	talk = await openTalk(way, { commands, read: (line) => parseLine(line, commands) });
	talk.router.next = (call) => {
		const answered = office.router.answer(call);
		answering = answered;
		return answered;
	};
	return talk;
}
let talk: Talk;
/** What is being answered: the tables may take longer than a test that only turns in circles would wait. */
let answering: Promise<unknown> | null = null;
async function answer(deed: Deed) {
	await until(() => answering !== null);
	await answering;
	answering = null;
	return talk.answer(deed);
}
afterEach(async () => {
	expect(talk.fake.complaints).toEqual([]);
	expect(office.bugs).toEqual([]);
	await talk.close();
});

async function here() {
	const place = { platform: 'slack', workspace: talk.team.id, channel: talk.channel.id };
	const destination = await office.store.destinations.find(place);
	return { destination, follows: destination === null ? [] : await office.store.follows.of(destination.id) };
}

it.each(ways)('an import goes from the form of parts to its Apply, by %s', async (way) => {
	await open(way);
	const deed = await talk.command('setup import', talk.manager);
	await until(() => deed.view !== null);
	const place = `platform: slack, workspace: ${talk.team.id}, channel: ${talk.channel.id}`;
	await talk.submit(deed, {
		part1: `petitions:\n  wh: { address: "we-the-people:wtp-avery" }\ndestinations:\n  here:\n    { ${place}, cap: 3,`,
		part2:
			'      templates: { every: "{count} *of* us <!channel>" } }\nfollows:\n  - { destination: here, petition: wh, rules: "every:5000" }',
	});
	const shown = await answer(deed);
	expect(textOf(shown)).toContain('This would change 3 things');
	expect(textOf(shown)).toContain('&lt;!channel&gt;');
	expect((await here()).follows).toEqual([]);
	const pressed = await talk.press(shown, 'Apply', null, talk.manager);
	expect(textOf(await answer(pressed))).toContain('Imported');
	const { destination, follows } = await here();
	expect(follows).toHaveLength(1);
	expect(destination).toMatchObject({ dailyCap: 3, templates: { every: '{count} *of* us <!channel>' } });
	const again = await answer(await talk.press(shown, 'Apply', null, talk.manager));
	expect(textOf(again)).toContain('There is no difference of that name');
});

it('of somebody else, a press of Apply changes nothing', async () => {
	await open('Socket Mode');
	const deed = await talk.command('setup import', talk.manager);
	await until(() => deed.view !== null);
	const place = `{ platform: slack, workspace: ${talk.team.id}, channel: ${talk.channel.id}, cap: 3 }`;
	await talk.submit(deed, { part1: `destinations:\n  here: ${place}`, part2: '' });
	const shown = await answer(deed);
	await answer(await talk.press(shown, 'Apply', null, talk.member));
	expect((await here()).destination?.dailyCap ?? 6).toBe(6);
});

it('a template is previewed as Slack shows it, and kept by its button', async () => {
	await open('Socket Mode');
	await answer(await talk.command('follow white house every:10000', talk.manager));
	const shown = await answer(await talk.command('setup template every "{count} *have* signed"', talk.manager));
	expect(textOf(shown)).toContain('19,124 ∗have∗ signed');
	expect(textOf(await answer(await talk.press(shown, 'Keep it', null, talk.manager)))).toContain('Kept');
	expect((await here()).destination?.templates).toEqual({ every: '{count} *have* signed' });
});

it('an announcement of the story begins so, and each of its buttons answers', async () => {
	await open('Socket Mode');
	await answer(await talk.command('follow white house every:10000', talk.manager));
	const shown = await answer(await talk.command('setup template every "{count} have signed"', talk.manager));
	await answer(await talk.press(shown, 'Keep it', null, talk.manager));
	await office.read(office.wtp, count('2016-01-04T18:00Z', 20_100));
	const { destination } = await here();
	const [post] = await office.store.posts.open(destination?.id ?? 0);
	if (destination === null || post === undefined) throw new Error('nothing was reached');
	const message = await postWriter({ store: office.store, domainNow: () => office.now })(post, destination, false);
	const leaveBy = talk.clock.now() + 60_000;
	await talk.running.send(talk.to(talk.channel), { postId: post.id, message, mention: null, leaveBy });
	const [announced] = talk.channel.messages;
	if (announced === undefined) throw new Error('nothing was announced');
	expect(announced.text).toContain('20,100 have signed');
	const said = { text: announced.text, blocks: announced.blocks, public: true, replaced: 0 };
	const buttons = { Status: 'Still needed', Outlook: 'utlook', 'Why?': 'asked for by', 'Mute this': 'ute' };
	for (const [label, words] of Object.entries(buttons)) {
		const given = await answer(await talk.press(said, label, null, talk.manager));
		expect(textOf(given), label).toContain(words);
		expect(given.public).toBe(false);
	}
});
