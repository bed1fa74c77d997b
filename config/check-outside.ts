import { isOutside } from '../src/domain/destination.js';
import { makeFault } from '../src/domain/fault.js';
import { own } from '../src/domain/own.js';
import type { ConfigDestination } from '../src/ports/setup.js';
import { type CheckContext, type Entry, isKnown } from './check-entries.js';
import type { Destination } from './schema.js';
import { Secret } from './secret.js';
import type { YamlPath } from './yaml-text.js';

/** Shorter ones can be guessed. */
export const shortestSecret = 16;

type Outside = Required<Pick<ConfigDestination, 'webhook' | 'feed' | 'mirrors'>>;

const none: Outside = { webhook: null, feed: null, mirrors: null };
const keysOf = { webhook: ['url', 'secret_variable'], feed: ['secret_variable'] } as const;

/** Where a webhook goes and how a feed is opened; of a channel, the keys that only those have are blamed. */
export function outsideOf(
	{ value, keys, path }: Omit<Entry<Destination>, 'name'>,
	context: CheckContext,
	secrets: ReadonlyMap<string, Secret>,
): Outside {
	const { platform, url = '', secret_variable: variable = '', private: isPrivate = false, mirrors = null } = value;
	const { blame } = context;
	const own: readonly string[] =
		platform === 'webhook' ? ['url', 'private', 'secret_variable', 'mirrors'] : ['secret_variable', 'mirrors'];
	for (const key of ['url', 'private', 'secret_variable', 'mirrors']) {
		const isOwn = isOutside(platform) && own.includes(key);
		if (keys.includes(key) && !isOwn) blame([...path, key], makeFault('config-outside-only', { key, value: platform }));
	}
	if (platform !== 'webhook' && platform !== 'feed') return none;
	for (const key of keysOf[platform]) {
		if (!keys.includes(key)) blame(path, makeFault('config-missing-key', { key }));
	}
	if (url.startsWith('http:') && !isPrivate) blame([...path, 'url'], makeFault('config-webhook-plain', { value: url }));
	if (mirrors !== null) isKnown(context, 'destinations', mirrors, [...path, 'mirrors']);
	if (platform === 'webhook') return { webhook: { url, isPrivate, variable }, feed: null, mirrors };
	return { webhook: null, feed: { tokenHash: secrets.get(variable)?.hash() ?? '', variable }, mirrors };
}

/** What only channels of chats have: outside of them a destination is called by its name in the file, and is yours. */
export function channelOf(
	{ platform, workspace, channel }: Destination,
	path: YamlPath,
	{ blame }: CheckContext,
): void {
	const given = [...(workspace === undefined ? [] : ['workspace']), ...(channel === undefined ? [] : ['channel'])];
	if (isOutside(platform)) {
		for (const key of given) blame([...path, key], makeFault('config-channel-only', { key }));
	} else if (channel === undefined) blame(path, makeFault('config-missing-key', { key: 'channel' }));
}

/** The secrets of webhooks and feeds, by the variables of the environment that they stand in. */
export function outsideSecrets(
	entries: readonly Entry<Destination>[],
	variables: Readonly<Record<string, string | undefined>>,
	{ blame }: CheckContext,
): ReadonlyMap<string, Secret> {
	return new Map(
		entries.flatMap(({ value: { platform, secret_variable: variable }, path }) => {
			if (!isOutside(platform) || variable === undefined) return [];
			const secret = own(variables, variable) ?? '';
			if (secret.length < shortestSecret || (platform === 'feed' && !/^[\w-]+$/.test(secret))) {
				const code = platform === 'feed' ? 'config-feed-secret' : 'config-webhook-secret';
				blame([...path, 'secret_variable'], makeFault(code, { value: variable }));
			}
			return [[variable, new Secret(secret)] as const];
		}),
	);
}
