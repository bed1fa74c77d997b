import { own } from '../src/domain/own.js';
import type { CheckContext, Entry } from './check-entries.js';
import { shortestSecret } from './check-outside.js';
import type { Config } from './config.js';
import type { Petition } from './schema.js';
import { Secret } from './secret.js';

/** The keys with which pages sign the counts they send, by the names of their petitions; they stand in the environment. */
export function pushKeys(
	entries: readonly Entry<Petition>[],
	petitions: Config['petitions'],
	variables: Readonly<Record<string, string | undefined>>,
	{ blame }: CheckContext,
): ReadonlyMap<string, Secret> {
	return new Map(
		entries.flatMap(({ name, value: { push_variable: variable }, path }) => {
			if (variable === undefined) return [];
			const at = [...path, 'push_variable'];
			if (petitions.find((petition) => petition.name === name)?.pushed === false) {
				blame(at, { code: 'config-push-read', params: { value: name } });
			}
			const key = own(variables, variable) ?? '';
			if (key.length < shortestSecret) blame(at, { code: 'config-push-key', params: { value: variable } });
			return [[name, new Secret(key)] as const];
		}),
	);
}
