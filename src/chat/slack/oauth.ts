import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/petition.js';
import { textsFor } from '../../render/texts/index.js';
import { seenWithin } from '../shared/expiring-map.js';
import type { Api } from './api.js';
import { botScopes } from './manifest.js';
import { outcomeOf } from './outcome.js';
import { OAuthAccess } from './schema.js';
import type { ManyWorkspaces, SlackEvents, SlackLog } from './types.js';
import type { Workspaces } from './workspaces.js';

export interface OAuthDeps {
	readonly access: ManyWorkspaces;
	readonly api: Api;
	readonly workspaces: Workspaces;
	readonly now: () => Instant;
	readonly randomBytes: (count: number) => Buffer;
	readonly events: Pick<SlackEvents, 'changed'>;
	readonly log: SlackLog;
}

export interface Installer {
	/** Sends somebody to Slack's page of consent. */
	begin(): Response;
	/** Takes them back from there. */
	finish(request: Request): Promise<Response>;
}

/** Nobody takes longer to agree. */
const stateMaxAgeMs = 600_000;
const cookie = 'milepost_slack_state';

/**
 * Adding the bot to a workspace. The state is signed, bound to the browser by a cookie, and good once, for ten minutes,
 * in this run of the program: a link somebody else began cannot be finished, and none can be finished twice.
 */
export function createInstaller(ports: OAuthDeps): Installer {
	const { access, api, workspaces, log } = ports;
	const { pages } = textsFor('en').slack;
	/** Anew at every start: which states were used is known only in memory. */
	const secret = ports.randomBytes(32);
	const used = seenWithin(ports.now, stateMaxAgeMs);
	const attributes = `Path=/slack; HttpOnly; SameSite=Lax${access.redirectUri.startsWith('https:') ? '; Secure' : ''}`;

	function newState(): string {
		const claim = `${ports.now()}.${ports.randomBytes(16).toString('base64url')}`;
		return `${claim}.${sign(claim)}`;
	}

	function sign(claim: string): string {
		return createHmac('sha256', secret).update(claim).digest('base64url');
	}

	function isGood(state: string, kept: string): boolean {
		const [at = '', nonce = '', signature = ''] = state.split('.');
		const age = ports.now() - Number(at);
		return same(state, kept) && same(signature, sign(`${at}.${nonce}`)) && age >= 0 && age <= stateMaxAgeMs;
	}

	/** What came of an exchange: the installation, or the page that says why there is none. */
	async function exchange(code: string): Promise<Response> {
		const { clientId, clientSecret, redirectUri } = access;
		const given = await api.posts.oauth.v2.access({
			...{ code, redirect_uri: redirectUri },
			...{ client_id: clientId, client_secret: clientSecret },
		});
		const read = OAuthAccess.safeParse(given);
		if (!read.success) return page(pages.failed('shape'), 502);
		const { access_token: token, bot_user_id: botUser, team, is_enterprise_install: all } = read.data;
		if (team === null || all) return page(pages.organisation, 400);
		await workspaces.add({ token, botUser, team: team.id });
		log.info({ team: team.id }, 'added to a workspace');
		ports.events.changed(team.id, null);
		return page(pages.added(given.team?.name ?? team.id), 200);
	}

	return {
		begin() {
			const state = newState();
			const url = new URL(access.authorizeUrl);
			const scope = botScopes.map((each) => each.scope).join(',');
			const query = { client_id: access.clientId, scope, redirect_uri: access.redirectUri, state };
			for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
			return new Response(null, {
				status: 302,
				headers: {
					Location: url.href,
					'Set-Cookie': `${cookie}=${state}; Max-Age=${stateMaxAgeMs / 1_000}; ${attributes}`,
				},
			});
		},
		async finish(request) {
			const { searchParams: query } = new URL(request.url);
			const state = query.get('state') ?? '';
			if (!isGood(state, cookieOf(request)) || !used.isFirst(state)) return page(pages.stale, 400);
			const code = query.get('code');
			// People may say no.
			if (query.get('error') !== null || code === null) return page(pages.refused, 400, clear());
			try {
				const response = await exchange(code);
				response.headers.set('Set-Cookie', clear());
				return response;
			} catch (error) {
				const outcome = outcomeOf(error);
				log.warn({ outcome }, 'an installation failed');
				return page(pages.failed(outcome.code), 502, clear());
			}
		},
	};

	function clear(): string {
		return `${cookie}=; Max-Age=0; ${attributes}`;
	}
}

function cookieOf(request: Request): string {
	const all = (request.headers.get('cookie') ?? '').split(/;\s*/);
	return all.find((each) => each.startsWith(`${cookie}=`))?.slice(cookie.length + 1) ?? '';
}

function same(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}

function page(text: string, status: number, setCookie?: string): Response {
	return new Response(`${text}\n`, {
		status,
		headers: {
			'Content-Type': 'text/plain; charset=utf-8',
			...(setCookie === undefined ? {} : { 'Set-Cookie': setCookie }),
		},
	});
}
