import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { shortcutPayload } from '../../fakes/slack/push.js';
import { until } from './bot.js';
import { openTalk, type Talk, textOf, ways } from './ways.js';

const address = 'https://petition.parliament.uk/petitions/722903';

describe.each(ways)('asking about a message, by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way, { commands: registry });
	});
	afterEach(async () => {
		expect(talk.fake.complaints).toEqual([]);
		await talk.close();
	});

	async function about(id: string, text: string, by = talk.member) {
		const deed = talk.fake.deeds.open(by, talk.channel);
		await talk.deliver('interactive', shortcutPayload(deed, `milepost:${id}`, text), deed);
		return deed;
	}

	it('says what the petition whose address stands in it stands at', async () => {
		await talk.answer(await about('status', `Look: <${address}|the petition> &amp; more`));
		expect(talk.router.calls).toMatchObject([
			{ command: 'petition status', args: { petition: address }, place: { channel: talk.channel.id } },
		]);
	});

	it('follows it by the form, for managers', async () => {
		const deed = await about('follow', `<${address}>`, talk.manager);
		await until(() => deed.view !== null);
		expect(JSON.stringify(deed.view)).toContain(address);
	});

	it('says so where no petition stands in it', async () => {
		expect(textOf(await talk.answer(await about('status', 'nothing here')))).toContain('No address of a petition');
	});
});
