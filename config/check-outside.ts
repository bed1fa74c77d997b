import { isOutside } from '../src/domain/destination.js';
import { makeFault } from '../src/domain/fault.js';
import { own } from '../src/domain/own.js';
import type { ConfigDestination } from '../src/ports/setup.js';
import type { CheckContext, Entry } from './check-entries.js';
import type { Destination } from './schema.js';
import { Secret } from './secret.js';
import type { YamlPath } from './yaml-text.js';

/** Shorter ones can be guessed. */
export const shortestSecret = 16;

type Webhook = NonNullable<ConfigDestination['webhook']>;

const ofWebhooks = ['url', 'secret_variable', 'private'] as const;

/** Where a webhook goes; null for a channel, of which the keys of webhooks are blamed. */
export function webhookOf(
	{ value, keys, path }: Omit<Entry<Destination>, 'name'>,
	{ blame }: CheckContext,
): Webhook | null {
	if (value.platform !== 'webhook') {
		for (const key of ofWebhooks) {
			if (value[key] !== undefined) blame([...path, key], makeFault('config-webhook-only', { key }));
		}
		return null;
	}
	const { url = '', secret_variable: variable = '', private: isPrivate = false } = value;
	for (const key of ['url', 'secret_variable']) {
		if (!keys.includes(key)) blame(path, makeFault('config-missing-key', { key }));
	}
	if (url.startsWith('http:') && !isPrivate) blame([...path, 'url'], makeFault('config-webhook-plain', { value: url }));
	return { url, isPrivate, variable };
}

/** What only channels of chats have: a webhook is called by its name in the file, and is yours. */
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

/** The secrets of webhooks, by the variables of the environment that they stand in. */
export function webhookSecrets(
	entries: readonly Entry<Destination>[],
	variables: Readonly<Record<string, string | undefined>>,
	{ blame }: CheckContext,
): ReadonlyMap<string, Secret> {
	return new Map(
		entries.flatMap(({ value: { platform, secret_variable: variable }, path }) => {
			if (platform !== 'webhook' || variable === undefined) return [];
			const secret = own(variables, variable) ?? '';
			if (secret.length < shortestSecret) {
				blame([...path, 'secret_variable'], makeFault('config-webhook-secret', { value: variable }));
			}
			return [[variable, new Secret(secret)] as const];
		}),
	);
}
