import { beforeEach, describe, expect, it } from 'vitest';
import type { ChannelRef } from '../../../src/domain/destination.js';
import { hour } from '../../../src/domain/time.js';
import type { Answer, Chat } from '../../../src/ports/chat.js';
import { general, idHere, manager, openAvery, reader, rulesHere, shown } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
let ids: number;
beforeEach(async () => {
	office = await openAvery();
	ids = 0;
	Object.assign(office.ports, { newId: () => `id-${++ids}` });
});

async function give(text: string, caller = manager, place: ChannelRef = general): Promise<Answer> {
	const call = { id: 'c', command: 'petition setup import', args: { text }, caller, place };
	return office.router.answer(call);
}
const said = ({ message }: Answer) => shown(message, office.now);
const apply = (token: string, caller = manager, place: ChannelRef = general) =>
	office.say(`/petition setup import apply:${token}`, caller, place);

const head = 'destinations:\n  here: { platform: console, workspace: home, channel: "#general" }\n';
const petitions =
	'petitions:\n  wh: { address: "we-the-people:wtp-avery" }\n  ch: { address: "change-org:change-avery" }\n';
const follows = (rules: string) => `follows:\n  - { destination: here, petition: wh, rules: "${rules}" }\n`;
const wanted = `${petitions}${head}${follows('every:5000')}`;

describe('an import', () => {
	it('shows the difference, changes nothing, and does it once it is confirmed', async () => {
		const answer = await give(wanted);
		expect(said(answer)).toContain('This would change 1 thing');
		expect(said(answer)).toContain('follow: Pardon Steven Avery and Brendan Dassey (White House) (every:5000)');
		expect(answer.message.actions).toEqual([
			{ kind: 'ask', label: 'Apply', command: 'petition setup import', args: { apply: 'id1' } },
		]);
		expect(await rulesHere(office)).toEqual([]);
		expect(await apply('id1')).toContain('Imported');
		expect(await rulesHere(office)).toEqual(['every:5000']);
		expect(await office.say('/petition audit')).toContain('imported a set-up: 1 changes');
		expect(said(await give(wanted))).toContain('This changes nothing here');
	});

	it('of what was exported changes nothing; of an older one brings everything back', async () => {
		await office.say('/petition follow white house every:10000');
		await office.say('/petition follow avery total');
		await office.say('/petition settings quiet:22-7 cap:9 follow:anyone outlook:newsworthy');
		await office.say('/petition pause until 2d');
		await office.say('/petition setup template every "{count} of us: {petition}"');
		await office.say(`/petition setup template keep:id${ids}`);
		const text = (await office.ask('/petition setup export server')).message.file?.text ?? '';
		expect(said(await give(text))).toContain('This changes nothing here');
		await office.say('/petition unfollow avery');
		await office.say('/petition follow white house ladder');
		await office.say('/petition settings quiet:off cap:off follow:managers outlook:normal');
		await office.say('/petition pause off');
		await office.say('/petition setup template every off');
		expect(said(await give(text))).toMatch(/This would change 8 things/);
		await apply(`id${ids}`);
		expect((await office.ask('/petition setup export server')).message.file?.text).toBe(text);
	});

	it('brings back the laws that were followed and the events of the server, which are looked after from then on', async () => {
		await office.say('/petition follow white house every:10000');
		await office.say('/petition follow law:WI');
		const id = await idHere(office);
		await office.store.destinations.set(id, { serverEvents: true });
		const text = (await office.ask('/petition setup export server')).message.file?.text ?? '';
		expect(text).toMatch(/laws:\s+- WI/);
		expect(text).toContain('events: server');
		expect(said(await give(text))).toContain('This changes nothing here');
		await office.say('/petition unfollow law:WI');
		await office.say('/petition follow law:TX');
		await office.store.destinations.set(id, { serverEvents: false });
		expect(said(await give(text))).toMatch(/This would change 3 things/);
		await apply(`id${ids}`);
		expect((await office.store.lawFollows.of(id)).map(({ code }) => code)).toEqual(['WI']);
		expect((await office.store.destinations.get(id))?.serverEvents).toBe(true);
		expect(await office.store.serverEvents.get('console', 'home')).toMatchObject({ nextAt: office.now });
		expect((await office.ask('/petition setup export server')).message.file?.text).toBe(text);
		const wrong = said(await give(text.replace('- WI', '- ZZ')));
		expect(wrong).toContain('ZZ');
	});

	it('brings back the message that is kept current: one that is there stays, one that is not is made in its turn', async () => {
		await office.say('/petition follow white house every:10000');
		await office.say('/petition follow avery total');
		await office.say('/petition live on');
		const id = await idHere(office);
		const made = await office.store.live.get(id);
		const whole = (await office.ask('/petition setup export server')).message.file?.text ?? '';
		expect(whole).toContain('live: on');
		expect(said(await give(whole))).toContain('This changes nothing here');
		await office.say('/petition live avery');
		const one = (await office.ask('/petition setup export server')).message.file?.text ?? '';
		expect(one).toMatch(/live: campaign \S+/);
		expect(said(await give(whole))).toMatch(/This would change 1 thing/);
		await apply(`id${ids}`);
		expect(await office.store.live.get(id)).toMatchObject({ subject: null, post: made?.post, nextAt: office.now });
		await office.say('/petition live off');
		expect((await office.ask('/petition setup export server')).message.file?.text).not.toContain('live:');
		await give(one);
		await apply(`id${ids}`);
		expect(await office.store.live.get(id)).toMatchObject({ subject: { kind: 'campaign' }, post: '', ending: false });
		expect((await office.ask('/petition setup export server')).message.file?.text).toBe(one);
		await give(one.replace(/live: campaign \S+/, 'live: off'));
		await apply(`id${ids}`);
		expect(await office.store.live.get(id)).toMatchObject({ ending: true });
		expect(said(await give(one.replace(/live: campaign \S+/, 'live: buses')))).toContain('nothing that a message');
	});

	it('keeps baselines of rules that stay, and mentions who was chosen', async () => {
		await office.say('/petition follow white house every:5000 ladder');
		const [before] = await office.store.follows.of(await idHere(office));
		await give(wanted);
		await apply('id1');
		const [after] = await office.store.follows.of(await idHere(office));
		expect(after?.rules[0]?.baseline).toEqual(before?.rules[0]?.baseline);
	});

	it('leaves what the operator’s file declares', async () => {
		await office.follow({ kind: 'petition', id: office.wtp }, 'ladder');
		const [follow] = await office.store.follows.of(await idHere(office));
		if (follow !== undefined) await office.store.follows.save({ ...follow, origin: 'config' });
		expect(said(await give(wanted))).toContain('left as it is, since it stands in the file');
		expect(await office.store.memory.list('unconfirmed:')).toEqual(new Map());
	});
});

describe('is not applied', () => {
	it('twice, by somebody else, elsewhere, after an hour, or by a made-up token', async () => {
		await give(wanted);
		expect(await apply('id1', { ...manager, id: 'other' })).toContain('no difference of that name');
		const elsewhere = { platform: 'discord', workspace: '9', channel: '91' };
		expect(await apply('id1', manager, elsewhere)).toContain('no difference of that name');
		expect(await apply('nothing')).toContain('no difference of that name');
		await apply('id1');
		expect(await apply('id1')).toContain('no difference of that name');
		await give(wanted.replace('5000', '7000'));
		office.now += hour + 1;
		expect(await apply('id2')).toContain('no difference of that name');
		expect(await rulesHere(office)).toEqual(['every:5000']);
	});

	it('where something was changed since it was shown', async () => {
		await give(wanted);
		await office.say('/petition follow white house ladder');
		expect(await apply('id1')).toContain('was changed since the difference was shown');
		expect(await rulesHere(office)).toEqual(['ladder']);
	});

	it('beyond what a server may follow, and then not in part', async () => {
		const place = { platform: 'discord', workspace: '9', channel: '91' };
		Object.assign(office.ports, { chat: () => ({ check: async () => [] }) as unknown as Chat });
		Object.assign(office.ports.limits, { follows: 1 });
		const both = `${wanted}`
			.replace('console, workspace: home, channel: "#general"', 'discord, workspace: "9", channel: "91"')
			.concat('  - { destination: here, petition: ch }\n');
		expect(said(await give(both, manager, place))).toContain('as many follows as it may: 1');
		expect(await office.store.destinations.find(place)).toBeNull();
	});
});

describe('bad input is answered, and changes nothing', () => {
	const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`;
	it.each([
		['an alias bomb', bomb, /wrong in the set-up|xcessive alias/],
		['an unknown key', `${wanted}folows: []\n`, /folows/],
		['an unknown key within', wanted.replace('rules:', 'rulez:'), /rulez/],
		['what is the operator’s', `${wanted}limits: { follows: 9999 }\n`, /set by whoever runs Milepost/],
		['no YAML', 'follows: [', /set-up/],
		['no channel', petitions, /names no channel/],
		['another server’s channel', wanted.replace('workspace: home', 'workspace: "999"'), /another server or workspace/],
		['another chat’s channel', wanted.replace('console', 'slack'), /another server or workspace/],
		['an address of no platform', wanted.replace('we-the-people:wtp-avery', 'https://evil.example/1'), /evil.example/],
		['too much', `# ${'x'.repeat(40_000)}\n${wanted}`, /at most|may have/],
		['everybody as managers', wanted.replace('"#general" }', '"#general", role: "@everyone" }'), /[Ee]verybody/],
		['a prototype', `__proto__:\n  x: 1\n${wanted}`, /__proto__/],
		['a campaign in a campaign', `campaigns:\n  both: { title: B, members: [both] }\n${wanted}`, /both/],
	])('%s', async (_, text, expected) => {
		const before = [await office.store.destinations.all(), await office.store.petitions.ids()];
		const started = performance.now();
		expect(said(await give(text))).toMatch(expected);
		expect(performance.now() - started).toBeLessThan(5_000);
		expect([await office.store.destinations.all(), await office.store.petitions.ids()]).toEqual(before);
		expect(await office.store.memory.list('unconfirmed:')).toEqual(new Map());
		expect(office.bugs).toEqual([]);
	});

	it('a channel that is not there', async () => {
		office.missing = 'lost';
		expect(said(await give(wanted))).toMatch(/channel/);
		expect(await office.store.follows.of(1)).toEqual([]);
	});

	it('nothing at all, and from who does not manage', async () => {
		expect(await office.say('/petition setup import')).toContain('No set-up was given');
		expect(said(await give(wanted, reader))).toContain('is for those who manage');
	});

	it('what another server counts, or calls a campaign, stays its own', async () => {
		const theirs = { platform: 'discord', workspace: '9', channel: '91' };
		Object.assign(office.ports, { chat: () => ({ check: async () => [] }) as unknown as Chat });
		await office.say('/petition follow manual:"Hall"', manager, theirs);
		await office.say('/petition campaign create ours petitions:change', manager, theirs);
		const here = { platform: 'discord', workspace: '8', channel: '81' };
		const text = `petitions:\n  hall: { address: "manual:hall", title: "Mine" }\ncampaigns:\n  ours: { title: "Mine", members: [hall] }\ndestinations:\n  here: { platform: discord, workspace: "8", channel: "81" }\nfollows:\n  - { destination: here, campaign: ours, rules: total }\n  - { destination: here, petition: hall }\n`;
		await give(text, manager, here);
		await apply(`id${ids}`, manager, here);
		expect((await office.store.petitions.find({ platform: 'manual', id: 'discord/8/hall' }))?.title).toBe('Mine');
		const campaigns = await office.store.campaigns.all();
		expect(campaigns.filter(({ name }) => name === 'ours').map(({ owner }) => owner)).toEqual([
			'discord/9',
			'discord/8',
		]);
	});
});

it('is one change for the limit, however much it changes', async () => {
	const place = { platform: 'discord', workspace: '100', channel: '101' };
	Object.assign(office.ports.limits, { changes: 2 });
	const here = 'destinations:\n  here: { platform: discord, workspace: "100", channel: "101" }\n';
	const wide = `${petitions}${here}follows:\n  - { destination: here, petition: wh }\n  - { destination: here, petition: ch }\n`;
	const answer = await give(wide, manager, place);
	expect(said(answer)).toContain('This would change 2 things');
	expect(await apply('id1', manager, place)).toContain('Imported');
	expect(await office.say('/petition pause 2h', manager, place)).toContain('aused');
	expect(await office.say('/petition pause 3h', manager, place)).toContain('You have made 2 changes within an hour');
});
