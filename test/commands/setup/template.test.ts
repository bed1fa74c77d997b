import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelRef } from '../../../src/domain/destination.js';
import { hour } from '../../../src/domain/time.js';
import { postWriter } from '../../../src/outbox/write.js';
import { count, general, idHere, manager, openAvery, reader, shown } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
beforeEach(async () => {
	office = await openAvery();
	await office.say('/petition follow white house every:10000');
});

const template = (rest: string, caller = manager, place: ChannelRef = general) =>
	office.say(`/petition setup template ${rest}`, caller, place);
/** Shows a template and keeps it; gives back the token it waited under. */
async function set(rest: string): Promise<string> {
	const token = await shows(rest);
	expect(await template(`keep:${token}`)).toContain('Kept');
	return token;
}
async function shows(rest: string): Promise<string> {
	const [action] = (await office.ask(`/petition setup template ${rest}`)).message.actions ?? [];
	return (action?.kind === 'ask' ? action.args['keep'] : undefined) ?? 'none';
}
const here = async () => (await office.store.destinations.get(await idHere(office)))?.templates;

/** What would be posted here of the petition at this count, as the outbox writes it. */
async function posted(rule: string): Promise<string> {
	await office.read(office.wtp, count('2016-01-04T18:00Z', 20_100));
	const write = postWriter({ store: office.store, domainNow: () => office.now });
	const destination = await office.store.destinations.get(await idHere(office));
	const subject = { kind: 'petition', id: office.wtp } as const;
	const crossings = (await office.store.crossings.of(subject)).filter(({ family }) => family === rule);
	if (destination === null || crossings.length === 0) throw new Error(rule);
	return shown(await write({ crossings, notices: [] }, destination, false), office.now);
}

describe('a template', () => {
	it('is shown through the real renderer first, and kept once that is confirmed', async () => {
		const answer = await office.ask('/petition setup template every "{count} have signed: {remaining} to go!"');
		const text = shown(answer.message, office.now);
		expect(answer.visibility).toBe('private');
		expect(text).toMatch(/^Preview: 19,124 have signed: 80,876 to go!\nThis has not happened/);
		expect(text).toContain('19,124 of 100,000');
		const keep = /template keep:(\w+)/.exec(text)?.[1] ?? '';
		expect(answer.message.actions).toEqual([
			{ kind: 'ask', label: 'Keep it', command: 'petition setup template', args: { keep } },
		]);
		expect(await here()).toEqual({});
		expect(await template(`keep:${keep}`)).toContain('Kept');
		expect(await here()).toEqual({ every: '{count} have signed: {remaining} to go!' });
		expect(await office.say('/petition audit')).toContain('set the template of every: {count} have signed');
		expect(await posted('count')).toMatch(/^20,100 have signed: 79,900 to go!/);
	});

	it('leaves what happened, the source and the time below it', async () => {
		await set('every "Go on!"');
		const text = await posted('count');
		expect(text).toMatch(/^Go on!\n.*Pardon Steven Avery.*\n20,000 signatures/);
		expect(text).toContain('Counted');
	});

	it('is listed, previewed with the next post, and removed by off', async () => {
		expect(await template('')).toContain('There are none');
		await set('ladder "{count}!"');
		expect(await template('')).toContain('every: {count}!');
		expect(await office.say('/petition setup preview white house every:10000')).toMatch(/^Preview: 20,000!/);
		expect(await template('at off')).toContain('Removed');
		expect(await here()).toEqual({});
		expect(await office.say('/petition audit')).toContain('every: off');
	});

	it('says that ladder, at and every tell the same news', async () => {
		expect(await template('ladder "{count}!"')).toContain('it holds for the three');
		expect(await template('every "{count}!"')).not.toContain('it holds for the three');
	});

	it.each(['threshold', 'percent', 'pace', 'deadline', 'lifecycle', 'correction', 'total'])(
		'of %s can be shown, with nothing followed, too',
		async (rule) => {
			expect(await template(`${rule} "So: {count}, {petition}"`)).toMatch(/^Preview: So: 19,124, Pardon Steven Avery/);
			const empty = { ...general, channel: '#empty' };
			expect(await template(`${rule} "So: {count}, {petition}"`, manager, empty)).toMatch(
				/^Preview: So: 8,750, Save the village school/,
			);
		},
	);

	it('that cannot be filled for a petition leaves our words, and the preview says so', async () => {
		await office.say('/petition unfollow white house');
		await office.say('/petition follow change ladder');
		const text = await template('every "{remaining} to go!"');
		expect(text).toContain('would have Milepost');
		expect(text).not.toContain('to go!');
	});

	it('shows markup and pings as they were typed', async () => {
		const text = '**Sign** <@everyone> {count}';
		expect(await template(`every "${text}"`)).toMatch(/^Preview: \*\*Sign\*\* <@everyone> 19,124/);
	});
});

describe('is refused, and nothing changes:', () => {
	it.each([
		[`every "${'x'.repeat(5_000)}"`, 'A template has at most 200 characters'],
		['every "{goal} to go"', 'There is no “{goal}” for the rule every'],
		['every "{goal} to go"', '{count}, {petition}, {remaining}'],
		['total "{remaining} to go"', 'There is {count}, {petition}.'],
		['text:"{count}"', 'It is not said for which rule'],
		['keep:id9', 'This template is no longer waiting'],
	])('%.40s', async (typed, said) => {
		expect(await template(typed)).toContain(said);
		expect(await here()).toEqual({});
		expect(await office.store.memory.list('unconfirmed:')).toEqual(new Map());
	});

	it('by somebody who is no manager', async () => {
		expect(await template('every "{count}"', reader)).not.toContain('Preview');
	});

	it('twice, by somebody else, in another channel, after an hour, or as an import', async () => {
		const token = await shows('every "{count}"');
		const other = { ...manager, id: 'u9' };
		const over = 'This template is no longer waiting';
		expect(await template(`keep:${token}`, other)).toContain(over);
		expect(await template(`keep:${token}`, manager, { ...general, channel: '#other' })).toContain(over);
		expect(await template(`keep:${token}`, manager, { ...general, platform: 'discord', workspace: '1' })).toContain(
			over,
		);
		expect(await office.say(`/petition setup import apply:${token}`)).toContain('There is no difference of that name');
		expect(await template(`keep:${token}`)).toContain('Kept');
		expect(await template(`keep:${token}`)).toContain(over);
		const late = await shows('every "{count}?"');
		office.now += hour + 1;
		expect(await template(`keep:${late}`)).toContain(over);
		expect(await here()).toEqual({ every: '{count}' });
	});
});

it('a row that was changed by hand leaves our words', async () => {
	await office.store.destinations.set(await idHere(office), { templates: { every: `{goal}${'x'.repeat(9_000)}` } });
	expect(await posted('count')).toMatch(/^20,000 signatures/);
});

it('of one channel is of no other', async () => {
	await office.say('/petition follow white house every:10000', manager, { ...general, channel: '#other' });
	await set('every "{count}!"');
	await posted('count');
	const write = postWriter({ store: office.store, domainNow: () => office.now });
	const crossings = (await office.store.crossings.of({ kind: 'petition', id: office.wtp })).slice(-1);
	const titles: string[] = [];
	for (const channel of ['#general', '#other', '#general']) {
		const to = await office.store.destinations.find({ ...general, channel });
		if (to === null) throw new Error(channel);
		titles.push(
			shown({ ...(await write({ crossings, notices: [] }, to, false)), blocks: [] }, office.now).split('\n')[0] ?? '',
		);
	}
	expect(titles).toEqual(['20,100!', '20,000 signatures', '20,100!']);
});
