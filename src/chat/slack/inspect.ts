import { webApi } from '@slack/bolt';
import { type Fault, makeFault } from '../../domain/fault.js';
import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Api } from './api.js';
import { directScope } from './direct.js';
import { botScopes, unfurlScopes } from './manifest.js';
import { outcomeOf } from './outcome.js';
import { AuthTest } from './schema.js';
import type { SlackDeps } from './types.js';

/** One thing the doctor looked at: well, with the line that says so, or the fault that is there. */
export type Sign = { readonly well: Line } | { readonly fault: Fault };

/** The tokens, their scopes and the way in, as Slack sees them. Never rejects for Slack's faults. */
export async function inspect(
	{ api, access, entrance }: Pick<SlackDeps, 'access' | 'entrance'> & { readonly api: Api },
	{ slack: { doctor } }: Texts,
): Promise<readonly Sign[]> {
	const token = access.kind === 'one' ? await inspectToken(api, access.botToken, doctor) : [{ well: doctor.many }];
	const wayIn =
		entrance.kind === 'socket' ? await inspectSocket(api, entrance.appToken, doctor) : { well: doctor.signed };
	return [...token, wayIn];
}

type Words = Texts['slack']['doctor'];

async function inspectToken(api: Api, token: string, words: Words): Promise<readonly Sign[]> {
	try {
		const answer = await api.answers.auth.test({ token });
		const who = AuthTest.safeParse(answer);
		if (!who.success) return [{ fault: unreachable('shape') }];
		const granted = answer.response_metadata?.scopes ?? [];
		// Who may hear of addresses, or answer to them, was to do both.
		const unfolds = unfurlScopes.some(({ scope }) => granted.includes(scope));
		const wanted = [...botScopes, ...(unfolds ? unfurlScopes : [])].map(({ scope }) => scope);
		const missing = wanted.filter((scope) => !granted.includes(scope));
		const needed = missing.filter((scope) => scope !== directScope);
		const off: readonly Sign[] =
			missing.length === needed.length
				? []
				: [{ fault: { code: 'slack-reminders-off', params: { scope: directScope } } }];
		const scopes: Sign =
			needed.length === 0
				? { well: words.scopes(granted.length) }
				: { fault: { code: 'slack-scopes-missing', params: { scopes: needed.join(', ') } } };
		return [{ well: words.token(who.data.team) }, scopes, ...off];
	} catch (error) {
		return [{ fault: faultOf(error, 'slack-token-refused') }];
	}
}

/** Asks for an address to connect to, and does not: it is thrown away by itself. */
async function inspectSocket(api: Api, token: string, words: Words): Promise<Sign> {
	try {
		await api.answers.apps.connections.open({ token });
		return { well: words.socket };
	} catch (error) {
		return { fault: faultOf(error, 'slack-app-token-refused') };
	}
}

function faultOf(error: unknown, refused: 'slack-token-refused' | 'slack-app-token-refused'): Fault {
	const { kind, code } = outcomeOf(error);
	const ours =
		kind === 'credentials-refused' || (error instanceof webApi.WebAPIPlatformError && kind !== 'retry-after');
	return ours ? makeFault(refused, { code }) : unreachable(code);
}

function unreachable(code: string): Fault {
	return { code: 'slack-unreachable', params: { code } };
}
