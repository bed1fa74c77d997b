import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { plain } from './bot.js';
import { idOf, openTalk, partsOf, type Talk, ways } from './ways.js';

describe.each(ways)('a form with a mistake in it, by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way, { commands: registry });
	});
	afterEach(async () => {
		const { complaints } = talk.fake;
		await talk.close();
		expect(complaints).toEqual([]);
	});

	it('is opened once more as it was sent off', async () => {
		const args = { petition: 'avery', rules: 'threshold laddr every:10000' };
		const message = plain('There is no rule laddr', [{ kind: 'edit', command: 'petition follow', args }]);
		talk.router.answers = async () => ({ message, visibility: 'private' });
		const { original } = await talk.command('petition follow', args, talk.manager);
		if (original === null) throw new Error('no answer');
		const { callback } = await talk.press(original, idOf(original, 'Change it'), [], talk.manager);
		expect(callback?.type).toBe(9);
		const [petition, choices, rules] = partsOf(callback?.data?.components ?? []);
		expect(petition?.value).toBe('avery');
		const isChosen = (each: object) => 'default' in each && each.default === true;
		expect((choices?.options ?? []).filter(isChosen).map(({ value }) => value)).toEqual(['threshold']);
		expect(rules?.value).toBe('laddr every:10000');
	});
});
