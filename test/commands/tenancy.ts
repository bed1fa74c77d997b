import { commands } from '../../commands/index.js';
import type { ChannelRef } from '../../src/domain/destination.js';
import type { Follow } from '../../src/domain/follow.js';
import { ownedId, tenantKey } from '../../src/domain/tenant.js';
import type { Answer, Call, Caller } from '../../src/ports/chat.js';
import type { Command, OptionSpec } from '../../src/ports/command.js';
import { readSlackPress, renderSlackActions } from '../../src/render/slack-actions.js';
import { at } from '../domain/build.js';
import { count, manager, type Office, openOffice, shown } from './setup.js';

const discord = (workspace: string, channel: string): ChannelRef => ({ platform: 'discord', workspace, channel });
/** Whose things are to stay their own. */
export const owners = {
	server: discord('4141', '4142'),
	workspace: { platform: 'slack', workspace: 'T5151', channel: 'C5152' },
	operator: { platform: 'console', workspace: 'console', channel: '#general' },
} as const satisfies Record<string, ChannelRef>;

/** What only its owner types or is told: none of it may be read anywhere else. */
const secrets = {
	server: ['zanzibar', 'wombat', 'quokka', 'limerick', '654321', '77777', '4141', '4142', '4143'],
	workspace: ['yodel', 'choir', '271828', 'T5151', 'C5152'],
	operator: ['xylophone', 'fund', 'xylo', 'orchestra', 'timpani', '314159'],
} as const;

export interface World extends Office {
	/** Everything the owners have, to see that it stays so. */
	state(): Promise<unknown>;
	/** Words of the owners that stand in an answer, those left out that were typed. */
	leaks(answer: Answer | string, typed: string, here: ChannelRef): readonly string[];
}

/** A bot with a server, a workspace and an operator that each have something of their own, and somebody beside them. */
export async function openWorld(beside: ChannelRef): Promise<World> {
	const office = await openOffice();
	Object.assign(office.ports.limits, { changes: 100_000, follows: 100_000, petitions: 100_000 });
	const { store } = office;
	const known = await office.petition('5', [count('2016-01-03T12:00Z', 60_000), count('2016-01-04T12:00Z', 70_000)]);
	await office.follow({ kind: 'petition', id: known }, 'at:77777 correction', owners.server);
	await office.follow({ kind: 'petition', id: known }, 'threshold correction every:50000', beside);
	await office.read(known, count('2016-01-04T13:00Z', 78_000));
	await office.read(known, count('2016-01-04T14:00Z', 70_500));
	for (const [title, place, n] of [
		['Zanzibar wombat', owners.server, 654_321],
		['Yodel choir', owners.workspace, 271_828],
	] as const) {
		await office.say(`/petition follow manual:"${title}" every:1000`, manager, place);
		await office.say(`/petition record "${title}" ${n}`, manager, place);
	}
	const ours = await counted(office, 'zanzibar-wombat', owners.server);
	const owner = tenantKey(owners.server);
	const campaign = {
		name: 'quokka',
		owner,
		title: 'Limerick',
		members: [ours, known],
		events: [],
		origin: 'chat',
	} as const;
	const { id } = await store.campaigns.save(campaign);
	await office.follow({ kind: 'campaign', id }, 'total:1000', owners.server);
	await store.workspaces.set('discord', '4141', { managersChannel: '4143', managerRole: '4143', mood: 'newsworthy' });
	await fileOf(office, known);
	const petitions = await store.petitions.ids();
	return Object.assign(office, {
		async state() {
			const places = Object.values(owners);
			const channels = (
				await Promise.all(places.map((each) => store.destinations.inWorkspace(each.platform, each.workspace)))
			).flat();
			const follows: Follow[] = [];
			for (const channel of channels) follows.push(...(await store.follows.of(channel.id)));
			return {
				channels,
				follows,
				posts: await Promise.all(channels.map((channel) => store.posts.recent(channel.id, 100))),
				workspaces: await Promise.all(places.map((each) => store.workspaces.get(each.platform, each.workspace))),
				// When a public one is read next is everybody's.
				petitions: (await store.petitions.many(petitions)).map((each) => ({ ...each, nextReadAt: 0, nextMomentAt: 0 })),
				readings: await Promise.all(
					petitions.map((each) => store.readings.range(each, 0, Number.MAX_SAFE_INTEGER, 99)),
				),
				names: await store.petitions.names(100),
				campaigns: await store.campaigns.ofOwners(places.map(tenantKey)),
			};
		},
		leaks(answer: Answer | string, typed: string, here: ChannelRef) {
			const said = (typeof answer === 'string' ? answer : whole(answer, office))
				.toLowerCase()
				.replaceAll(/(?<=\d),(?=\d{3})/g, '');
			return Object.entries(secrets)
				.filter(([owner]) => tenantKey(owners[owner as keyof typeof owners]) !== tenantKey(here))
				.flatMap(([, words]) => words)
				.filter((word) => said.includes(word.toLowerCase()) && !typed.toLowerCase().includes(word.toLowerCase()));
		},
	});
}

/** What is read and what is carried along unseen: pictures, buttons, pickers. */
function whole({ message }: Answer, office: Office): string {
	return `${shown(message, office.now)} ${JSON.stringify(message)}`;
}

async function counted({ store }: Office, slug: string, place: ChannelRef): Promise<number> {
	return (await store.petitions.find({ platform: 'manual', id: ownedId(tenantKey(place), slug) }))?.id ?? 0;
}

/** What the operator's file would set up. */
async function fileOf(office: Office, known: number): Promise<void> {
	const { store } = office;
	const ref = { platform: 'manual', id: 'xylophone-fund' };
	const { id } = await store.petitions.add({ ref, title: 'Xylophone fund', url: null, createdAt: 1, nextReadAt: null });
	await store.petitions.addAlias(id, 'xylo');
	await office.ports.recordReading(id, { at: at('2016-01-04T10:00Z'), count: 314_159, kind: 'typed' }, async () => {});
	const event = { title: 'Timpani', at: at('2016-02-01T10:00Z'), dayKnown: true, zone: 'UTC', url: null };
	const campaign = { name: 'orchestra', title: 'Orchestra', members: [id, known], events: [event] };
	await store.campaigns.save({ ...campaign, origin: 'config' });
}

/** Ids, names, addresses and numbers of the owners, as somebody else might type them. */
export const foreign: readonly string[] = [
	'manual:"Zanzibar wombat"',
	'manual:zanzibar-wombat',
	'manual:discord/4141/zanzibar-wombat',
	'discord/4141/zanzibar-wombat',
	'zanzibar',
	'wombat',
	'quokka',
	'limerick',
	'manual:slack/T5151/yodel-choir',
	'yodel',
	'xylo',
	'fund',
	'manual:xylophone-fund',
	'orchestra',
	'timpani',
	'77777',
	'count:77777',
	'post1',
	'post:post1',
	'4142',
	'<#4142>',
	'1',
	'2',
	'3',
	'everywhere',
];

/** Something that is right for an option, to fill the others in. */
const right: Readonly<Partial<Record<OptionSpec['kind'], string>>> = {
	petition: 'we-the-people:5',
	number: '999999',
	rules: 'every:100',
	moment: '2h',
};

/** Every way to put something of somebody else's into an option of a command. */
export function attempts(command: Command): readonly Readonly<Record<string, string>>[] {
	const needed = Object.fromEntries(
		command.options.filter(({ required }) => required).map(({ name, kind }) => [name, right[kind] ?? 'x']),
	);
	return [
		needed,
		...command.options.flatMap(({ name }) =>
			foreign.map((typed): Record<string, string> => ({ ...needed, [name]: typed })),
		),
	];
}

export function callOf(
	command: string,
	args: Readonly<Record<string, string>>,
	place: ChannelRef,
	caller: Caller,
): Call {
	return { id: 'c', command, args, caller, place };
}

/** Every button and picker of the owners' own answers, as the commands they ask for. */
export async function pressesOf(
	world: World,
	owner: ChannelRef,
): Promise<readonly { command: string; args: Record<string, string> }[]> {
	const found = new Map<string, { command: string; args: Record<string, string> }>();
	for (const { name } of commands) {
		for (const typed of ['zanzibar', 'quokka', 'xylo', 'orchestra', null]) {
			const args = typed === null ? {} : { petition: typed };
			const { message } = await world.router.answer(
				callOf(name, args, owner, { ...manager, id: 'looks', manager: false }),
			);
			const reader = { now: world.now, zone: 'UTC', locale: 'en' };
			const drawn = renderSlackActions(message.actions ?? [], { command: name, args }, reader);
			for (const element of drawn?.elements ?? []) {
				const press = readSlackPress(element.action_id, 'value' in element ? element.value : null);
				const values = 'options' in element ? element.options.map(({ value }) => value) : [null];
				if (press === null) continue;
				for (const value of values) {
					const chosen = press.kind === 'pick' && value !== null ? { [press.option]: value } : {};
					const asked = { command: press.command, args: { ...press.args, ...chosen } };
					found.set(JSON.stringify(asked), asked);
				}
			}
		}
	}
	return [...found.values()];
}
