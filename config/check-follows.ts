import { codes } from '../src/clemency/law/codes.js';
import { type ChannelRef, isOutside } from '../src/domain/destination.js';
import { parseDigestSchedule } from '../src/domain/digest/schedule.js';
import { makeFault } from '../src/domain/fault.js';
import type { RuleText } from '../src/domain/follow.js';
import { defaultCampaignRules, defaultRules, parseRules } from '../src/domain/rules.js';
import type { Templates } from '../src/domain/template.js';
import { isWatchable, mostWatched } from '../src/domain/word-watch.js';
import type { ConfigDestination, ConfigFollow, WantedLive, WantedWatch } from '../src/ports/setup.js';
import { isEverybody, mentionFault } from '../src/render/mention.js';
import { type CheckContext, type Entry, isKnown } from './check-entries.js';
import { eventsOf } from './check-events.js';
import { channelOf, outsideOf } from './check-outside.js';
import { defaults } from './defaults.js';
import { readMoment } from './moments.js';
import type { Destination, Follow } from './schema.js';
import type { Secret } from './secret.js';
import { closest } from './shape-faults.js';
import type { YamlPath } from './yaml-text.js';

/** Places on platforms there are, each once, and one managers' channel a workspace. */
export function checkDestinations(
	entries: readonly Entry<Destination>[],
	context: CheckContext,
	secrets: ReadonlyMap<string, Secret>,
): readonly ConfigDestination[] {
	const { platforms, blame, zone: usual } = context;
	const places = new Map<string, string>();
	const managers = new Map<string, { channel: string; name: string }>();
	// Where the channel has a fault of its own, nothing more can be said.
	const placed = entries.filter(({ value, keys }) => value.channel !== undefined || !keys.includes('channel'));
	return placed.map(({ name, value, keys, path }) => {
		const { platform, quiet = null } = value;
		const channel = value.channel ?? name;
		if (!platforms.includes(platform)) {
			blame([...path, 'platform'], {
				code: 'config-unknown-platform',
				params: {
					value: platform,
					allowed: platforms.join(', '),
					...closest(platform, platforms),
				},
			});
		}
		const workspace = value.workspace ?? defaults.consoleWorkspace;
		if (value.workspace === undefined && platform !== 'console' && !isOutside(platform)) {
			blame(path, { code: 'config-missing-key', params: { key: 'workspace' } });
		}
		channelOf(value, path, context);
		const place = JSON.stringify([platform, workspace, channel]);
		const twin = places.get(place);
		if (twin !== undefined)
			blame([...path, 'channel'], { code: 'config-destination-twice', params: { value: channel, first: twin } });
		places.set(place, name);

		if (value.role !== undefined && isEverybody(value.role, workspace)) {
			blame([...path, 'role'], makeFault('managers-everybody'));
		}
		const home = JSON.stringify([platform, workspace]);
		const other = managers.get(home);
		if (value.managers !== undefined) {
			if (other !== undefined && other.channel !== value.managers) {
				blame([...path, 'managers'], {
					code: 'config-managers-differ',
					params: { first: other.name },
				});
			}
			managers.set(home, { channel: value.managers, name });
		}
		return {
			name,
			place: { platform, workspace, channel },
			zone: value.zone ?? null,
			locale: value.locale ?? null,
			quiet,
			managers: value.managers ?? null,
			cap: value.cap === undefined ? null : (value.cap ?? 'off'),
			publishes: value.publish === undefined ? null : value.publish === 'outcomes',
			threads: value.threads === undefined ? null : value.threads === 'petitions',
			serverEvents: value.events === undefined ? null : value.events === 'server',
			laws: value.laws === undefined ? null : lawsOf(value.laws, [...path, 'laws'], blame),
			digest: digestOf(value.digest, [...path, 'digest'], blame),
			live: liveOf(value.live, platform, [...path, 'live'], context),
			watches: value.watch === undefined ? null : watchesOf(value.watch, [...path, 'watch'], context),
			templates: value.templates === undefined ? null : given(value.templates),
			pausedUntil: pauseOf(value.paused, value.zone ?? usual, [...path, 'paused'], blame),
			role: value.role ?? null,
			followers: value.follow ?? null,
			mood: value.outlook ?? null,
			...outsideOf({ value, keys, path }, context, secrets),
		};
	});
}

/** What stands in the file; a rule that does not is none. */
function given(templates: NonNullable<Destination['templates']>): Templates {
	return Object.fromEntries(Object.entries(templates).filter(([, text]) => text !== undefined));
}

function digestOf(
	typed: string | undefined,
	path: YamlPath,
	blame: CheckContext['blame'],
): NonNullable<ConfigDestination['digest']> | null {
	if (typed === undefined || typed === 'off') return typed ?? null;
	const [, when = typed, always] = /^(.*?)(\s+always)?$/i.exec(typed.trim()) ?? [];
	const schedule = parseDigestSchedule(when);
	if (schedule === null) blame(path, { code: 'digest-when', params: { typed } });
	return schedule === null ? null : { ...schedule, always: always !== undefined };
}

/** `on`, `off`, `petition safety-act`, `campaign buses`; what is outside of chats has no messages that could be edited. */
function liveOf(typed: string | undefined, platform: string, path: YamlPath, context: CheckContext): WantedLive | null {
	if (typed === undefined) return null;
	if (isOutside(platform)) context.blame(path, makeFault('config-channel-only', { key: 'live' }));
	const word = typed.trim();
	if (word === 'on' || word === 'off') return word;
	const [, kind, name = ''] = /^(petition|campaign)\s+(\S.*)$/.exec(word) ?? [];
	if (kind !== 'petition' && kind !== 'campaign') {
		context.blame(path, makeFault('config-live', { value: typed }));
		return null;
	}
	isKnown(context, kind === 'petition' ? 'petitions' : 'campaigns', name, path);
	return { kind, name };
}

/** `school libraries on uk-parliament`; the last "on" comes before the platform. */
function watchesOf(typed: readonly string[], path: YamlPath, { sources, blame }: CheckContext): readonly WantedWatch[] {
	if (typed.length > mostWatched) blame(path, { code: 'watch-many', params: { most: mostWatched } });
	const searched = sources.filter(({ search, newest }) => (search ?? newest) !== undefined).map(({ id }) => id);
	return typed.flatMap((each, i) => {
		const [, words = '', platform = ''] = /^(.+)\s+on\s+(\S+)$/.exec(each.trim()) ?? [];
		if (isWatchable(words) && searched.includes(platform)) return [{ words: words.trim(), platform }];
		const fault = { code: 'config-watch', params: { value: each, searched: searched.join(', ') } } as const;
		blame([...path, i], fault);
		return [];
	});
}

function lawsOf(typed: readonly string[], path: YamlPath, blame: CheckContext['blame']): readonly string[] {
	return typed.flatMap((each, i) => {
		const code = codes.find((known) => known === each.trim().toUpperCase());
		if (code === undefined) blame([...path, i], { code: 'law-unknown', params: { typed: each } });
		return code === undefined ? [] : [code];
	});
}

function pauseOf(typed: string | undefined, zone: string, path: YamlPath, blame: CheckContext['blame']) {
	const moment = typed === undefined ? null : readMoment(typed, zone);
	if (typed !== undefined && moment === null) blame(path, { code: 'config-bad-moment', params: { value: typed } });
	return moment?.at ?? null;
}

/** The place of a destination there is; null where none is named, or it leads nowhere. */
export function checkOperator(
	name: string | undefined,
	destinations: readonly ConfigDestination[],
	context: CheckContext,
): ChannelRef | null {
	if (name === undefined || !isKnown(context, 'destinations', name, ['operator'])) return null;
	return destinations.find((each) => each.name === name)?.place ?? null;
}

/** Follows between things that exist, with rules there are, each pair once. */
export function checkFollows(
	entries: readonly Entry<Follow>[],
	destinations: readonly ConfigDestination[],
	context: CheckContext,
): readonly ConfigFollow[] {
	const pairs = new Set<string>();
	return entries.flatMap(({ value, path }) => {
		isKnown(context, 'destinations', value.destination, [...path, 'destination']);
		const about = subjectOf(value);
		if (about === null) {
			context.blame(path, makeFault('config-follow-subject'));
			return [];
		}
		const { kind, name } = about;
		isKnown(context, kind === 'petition' ? 'petitions' : 'campaigns', name, [...path, kind]);
		const pair = JSON.stringify([value.destination, kind, name]);
		if (pairs.has(pair))
			context.blame(path, { code: 'config-follow-twice', params: { value: name, first: value.destination } });
		pairs.add(pair);
		const rules = rulesOf(value.rules, kind, [...path, 'rules'], context);
		const place = destinations.find(({ name }) => name === value.destination)?.place;
		const wrong = value.mention === undefined || place === undefined ? null : mentionFault(value.mention, place);
		if (wrong !== null) context.blame([...path, 'mention'], wrong);
		const events = value.events === undefined ? null : eventsOf(value.events, [...path, 'events'], context);
		const noted = { case: kind === 'petition' ? (value.case ?? null) : null, events };
		const { destination, mention = null, from = null } = value;
		return [{ destination, about, rules, ...noted, mention, from }];
	});
}

function subjectOf({ petition, campaign }: Follow): ConfigFollow['about'] | null {
	if (petition !== undefined && campaign === undefined) return { kind: 'petition', name: petition };
	if (campaign !== undefined && petition === undefined) return { kind: 'campaign', name: campaign };
	return null;
}

function rulesOf(
	typed: string | undefined,
	kind: 'petition' | 'campaign',
	path: YamlPath,
	{ blame }: CheckContext,
): readonly RuleText[] {
	if (typed === undefined) return kind === 'campaign' ? defaultCampaignRules : defaultRules;
	const { rules, faults } = parseRules(typed);
	for (const fault of faults) blame(path, fault);
	if (rules.length === 0 && faults.length === 0) blame(path, { code: 'config-empty', params: { key: 'rules' } });
	return rules;
}
