import { commands } from '../../commands/index.js';
import { createRouter, type TextRouter } from '../../commands/router.js';
import { defaults } from '../../config/defaults.js';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import { setupReader } from '../../src/app/read-setup.js';
import { setupYaml } from '../../src/app/setup-yaml.js';
import { recordedStory } from '../../src/app/story.js';
import type { ChannelRef } from '../../src/domain/destination.js';
import type { Instant, Reading, Snapshot, Subject } from '../../src/domain/petition.js';
import { parseRules, printRule } from '../../src/domain/rules.js';
import { ownedId, tenantKey } from '../../src/domain/tenant.js';
import { type Declared, typedSnapshot } from '../../src/domain/typed-snapshot.js';
import type { Answer, Caller, Chat, Missing, Reach } from '../../src/ports/chat.js';
import type { AddressMatch, Ports, Search } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import { type Pen, writeLine } from '../../src/render/inline.js';
import type { Line, Message } from '../../src/render/message.js';
import { textsFor } from '../../src/render/texts/index.js';
import { holdOf, holdPrefix } from '../../src/sources/hold.js';
import { openStore } from '../../src/store/database.js';
import { commitObservation } from '../../src/watch/observe.js';
import { at, snapshot } from '../domain/build.js';

export const general: ChannelRef = { platform: 'console', workspace: 'home', channel: '#general' };
export const manager: Caller = { id: 'u1', manager: true, zone: null, locale: 'en' };
export const reader: Caller = { ...manager, id: 'u2', manager: false };

/** A router over a real store, with everything outside made up; time stands still until it is set. */
export interface Office {
	readonly router: TextRouter;
	readonly store: Store;
	readonly ports: Ports;
	readonly woken: string[];
	readonly bugs: unknown[];
	readonly outcomes: string[];
	now: Instant;
	/** What the operator's file says of what is typed. */
	declared: Declared | null;
	/** What the chat says is missing. */
	missing: readonly Missing[] | 'lost';
	/** Whether people can be written to alone. */
	reach: Reach;
	/** What the platforms were searched for, and what they found. */
	readonly searched: string[];
	finds: Search;
	/** Lets whoever waits for a first reading go on. */
	firstReading: () => void;
	/** A petition of a platform, read at these moments. */
	petition(id: string, readings: readonly Reading[], over?: Partial<Snapshot>): Promise<number>;
	read(petition: number, reading: Reading, over?: Partial<Snapshot>): Promise<void>;
	follow(subject: Subject, rules: string, place?: ChannelRef): Promise<number>;
	ask(line: string, caller?: Caller, place?: ChannelRef): Promise<Answer>;
	/** What is answered, as the console shows it. */
	say(line: string, caller?: Caller, place?: ChannelRef): Promise<string>;
}

/** 4 January 2016, the day after the first article: the White House petition stands at 19,124. */
export const today = at('2016-01-04T18:00Z');

export async function openOffice(): Promise<Office> {
	const opened = await openStore({ file: ':memory:', mode: 'bot', now: () => office.now });
	const { store } = opened;
	let posts = 0;
	let tokens = 0;
	const watch = { store, realNow: () => office.now, newPostId: () => `post${++posts}` };
	let release = () => {};
	const ports: Ports = {
		store,
		wake: { wake: (task, key) => void office.woken.push(`${task} ${key}`) },
		address: (text, place) => {
			const match = matchMadeUp(text);
			if (match === null || !match.pushed) return match;
			return { ...match, ref: { ...match.ref, id: ownedId(tenantKey(place), match.ref.id) } };
		},
		pushed: (platform) => platform === 'manual',
		chat: (platform) =>
			platform === 'console'
				? ({
						check: async () => office.missing,
						direct: { takesRight: true, reach: async () => office.reach },
					} as unknown as Chat)
				: null,
		zoneOf: (platform) => ({ 'uk-parliament': 'Europe/London', 'we-the-people': 'America/New_York' })[platform] ?? null,
		platformName: (platform) => names[platform] ?? platform,
		held: async (platform) => holdOf(await store.memory.list(holdPrefix), platform, office.now),
		printSetup: (destinations) =>
			setupYaml({ store, isPushed: (platform) => platform === 'manual', now: office.now }, destinations),
		readSetup: setupReader(madeUpSources, () => ({ baseUrl: null, enabled: true }), 'UTC'),
		newId: () => 'id1',
		newPostId: watch.newPostId,
		publicAddress: 'https://milepost.example.org',
		newToken: () => `token-of-the-test-${++tokens}`,
		commands,
		firstReading: () =>
			new Promise((resolve) => {
				release = resolve;
			}),
		limits: { ...defaults.limits },
		report: null,
		operator: null,
		recordReading: async (petition, reading, also) => {
			const known = await store.petitions.get(petition);
			if (known === null) return;
			const typed = typedSnapshot(known, reading, 'UTC', office.declared);
			await commitObservation(watch, { petition, snapshot: typed, at: reading.at, also });
		},
		defaults: { zone: 'UTC', locale: 'en' },
		clemency: lazyClemency(nobodyOwn),
		search: async (words) => {
			office.searched.push(words);
			return office.finds;
		},
		searched: () => searched,
		numbered: (id) => (/^\d+$/.test(id) ? ['uk-parliament'] : []).flatMap((each) => matchMadeUp(`${each}:${id}`) ?? []),
		story: recordedStory(),
		realNow: () => office.now,
	};
	const office: Office = {
		store,
		ports,
		woken: [],
		bugs: [],
		outcomes: [],
		now: today,
		declared: null,
		missing: [],
		reach: { kind: 'open' },
		searched: [],
		finds: { found: [], more: false, asked: ['UK Parliament'], silent: [] },
		firstReading: () => release(),
		router: createRouter({
			commands,
			ports,
			now: () => office.now,
			textsFor,
			log: {
				answered: (_call, outcome) => void office.outcomes.push(outcome),
				bug: (_id, _call, error) => void office.bugs.push(error),
			},
		}),
		async petition(id, readings, over = {}) {
			const first = readings[0]?.at ?? office.now;
			const ref = { platform: over.goal === undefined ? 'we-the-people' : 'change-org', id };
			const { id: row } = await store.petitions.add({
				ref,
				title: over.title ?? id,
				url: null,
				createdAt: first - 1,
				nextReadAt: null,
			});
			for (const reading of readings) await office.read(row, reading, over);
			return row;
		},
		async read(petition, reading, over = {}) {
			const title = (await store.petitions.get(petition))?.title ?? '';
			const whole = snapshot({ title, ...over, count: reading.count, countKind: reading.kind });
			await commitObservation(watch, { petition, snapshot: whole, at: reading.at });
		},
		async follow(subject, rules, place = general) {
			const { id } = await store.destinations.ensure(place, { zone: 'Europe/London', locale: 'en' });
			const start = at('2015-12-20T12:00Z');
			const saved = await store.follows.save({
				destination: id,
				subject,
				rules: parseRules(rules).rules.map((rule) => ({ ...rule, baseline: { at: start, count: 0 } })),
				mention: null,
				pausedUntil: null,
				origin: 'chat',
				createdAt: start,
			});
			return saved.id;
		},
		ask: (line, caller = manager, place = general) => office.router.text(line, caller, place),
		async say(line, caller = manager, place = general) {
			return shown((await office.ask(line, caller, place)).message, office.now);
		},
	};
	return office;
}

const plain: Pen = {
	text: (text) => text,
	strong: (inside) => inside,
	link: (_url, label) => label,
	command: (text) => text,
	reference: () => null,
	time: (_at, style, say) => say(style),
};

/** A message as plain lines: fields as "label: value", bars with their share, quotes behind a mark. */
export function shown(message: Message, now: Instant): string {
	const write = (line: Line) => writeLine(line, plain, { now, zone: 'UTC', locale: 'en' });
	const lines = message.blocks.flatMap((block) => {
		switch (block.kind) {
			case 'list':
				return block.items.map((item) => `- ${write(item)}`);
			case 'fields':
				return block.fields.map(({ label, value }) => `${write(label)}: ${write(value)}`);
			case 'quote':
				return [`> ${write(block.line)}`];
			case 'heading':
				return [`# ${write(block.line)}`];
			case 'bar':
				return [`[${Math.floor(block.share * 100)} %] ${write(block.line)}`];
			default:
				return [write(block.line)];
		}
	});
	return [write(message.title ?? []), ...lines, ...(message.footer ?? []).map(write)].join('\n');
}

const searched = [
	{ id: 'uk-parliament', name: 'UK Parliament' },
	{ id: 'senedd', name: 'Senedd Cymru' },
];

const names: Readonly<Record<string, string>> = {
	'we-the-people': 'We the People',
	'change-org': 'Change.org',
	'uk-parliament': 'UK Parliament',
	manual: 'Typed in',
};

/** The same for a set-up that is imported. */
const madeUpSources = Object.keys(names).map((id) => ({
	id,
	optIn: false,
	pushed: id === 'manual',
	...(id === 'uk-parliament' ? { search: async () => null } : {}),
	match(text: string) {
		const match = matchMadeUp(text);
		return match?.ref.platform === id ? match.ref : null;
	},
}));

/** Addresses of made-up sources: one that is read, one that is switched off, one that is counted by hand. */
function matchMadeUp(text: string): AddressMatch | null {
	const match = (platform: string, id: string, more: Partial<AddressMatch> = {}): AddressMatch => ({
		ref: { platform, id },
		platform: names[platform] ?? platform,
		refused: null,
		pushed: false,
		...more,
	});
	const uk = /^https:\/\/petition\.parliament\.uk\/petitions\/(\d+)$/.exec(text)?.[1];
	if (uk !== undefined) return match('uk-parliament', uk);
	if (text.startsWith('https://www.change.org/p/'))
		return match('change-org', text.slice(25), { refused: 'not-enabled' });
	const [platform = '', ...rest] = text.split(':');
	const id = rest
		.join(':')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	if (id === '' || names[platform] === undefined) return null;
	return match(platform, id, { pushed: platform === 'manual' });
}

/** The story of the winter of 2015: both petitions, known by name, in one campaign. */
export async function openAvery(): Promise<Office & { wtp: number; change: number; campaign: number }> {
	const office = await openOffice();
	const title = 'Pardon Steven Avery and Brendan Dassey (White House)';
	const wtp = await office.petition(
		'wtp-avery',
		[
			count('2016-01-02T18:00Z', 11_500, 'approximate'),
			count('2016-01-03T18:00Z', 17_000, 'approximate'),
			count('2016-01-04T17:57Z', 19_124),
		],
		{ title },
	);
	const change = await office.petition('change-avery', [count('2016-01-04T14:00Z', 155_000, 'approximate')], {
		title: 'Pardon Steven Avery (Change.org)',
		thresholds: [],
		deadline: null,
		goal: 200_000,
	});
	await office.store.petitions.addAlias(wtp, 'White House');
	await office.store.petitions.addAlias(change, 'change');
	const campaign = await office.store.campaigns.save({
		name: 'avery',
		title: 'Pardon Steven Avery and Brendan Dassey',
		members: [wtp, change],
		events: [
			{
				title: 'The television special',
				at: at('2016-01-30T01:00Z'),
				dayKnown: false,
				zone: 'America/New_York',
				url: null,
			},
		],
		origin: 'replay',
	});
	return Object.assign(office, { wtp, change, campaign: campaign.id });
}

export function count(iso: string, n: number, kind: Reading['kind'] = 'exact'): Reading {
	return { at: at(iso), count: n, kind };
}

/** The channel of these tests, as the store knows it. */
export async function idHere(office: Office): Promise<number> {
	return (await office.store.destinations.find(general))?.id ?? 0;
}

/** The rules of every follow here, as they are typed. */
export async function rulesHere(office: Office): Promise<readonly string[]> {
	const follows = await office.store.follows.of(await idHere(office));
	return follows.map((follow) => follow.rules.map(printRule).join(' '));
}
