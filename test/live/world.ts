import { type Answer, type FakeServer, serve } from '../fakes/http-server.js';
import type { StoryClock } from './clock.js';
import { httpDate, type Page, type Software } from './platforms/answers.js';
import { changeOrg } from './platforms/change-org.js';
import {
	actionNetwork,
	denmark,
	eci,
	estonia,
	finland,
	newZealand,
	reddit,
	scotland,
	weAct,
} from './platforms/interfaces.js';
import { bundestag, canada, france, openPetition, taiwan, webPage } from './platforms/pages.js';
import { senedd, uk } from './platforms/parliament.js';
import { whiteHouse } from './platforms/white-house.js';
import type { StoryPetition } from './story.js';
import type { Truth } from './truth.js';

const software: Readonly<Record<string, Software>> = {
	'uk-parliament': uk,
	senedd,
	'we-the-people': whiteHouse,
	'change-org': changeOrg,
	eci,
	bundestag,
	france,
	finland,
	estonia,
	denmark,
	scotland,
	canada,
	'new-zealand': newZealand,
	taiwan,
	openpetition: openPetition,
	weact: weAct,
	'web-page': webPage,
	'action-network': actionNetwork,
	reddit,
};

/** How a platform's hosting is doing. `retryAfter` in seconds. */
export type Hosting =
	| { readonly kind: 'up' }
	| { readonly kind: 'down' }
	| {
			readonly kind: 'answers';
			readonly status: number;
			readonly retryAfter: number | null;
			readonly challenge: boolean;
	  };

/** A count that a platform has shown to the bot. */
export interface Shown {
	/** World's time. */
	readonly at: number;
	readonly truth: Truth;
	readonly count: number;
}

/** Everything outside of the bot: what is true, and servers on this machine that show it as their platforms do. */
export interface World {
	readonly truths: readonly Truth[];
	readonly shown: readonly Shown[];
	/** When a platform was asked, whatever it answered. */
	readonly asked: readonly {
		readonly at: number;
		readonly platform: string;
		readonly path: string;
		readonly status: number;
	}[];
	host(platform: string): { state: Hosting };
	/** Where a platform's servers are. */
	base(platform: string): string | null;
	close(): Promise<void>;
}

export async function createWorld(petitions: readonly StoryPetition[], clock: StoryClock): Promise<World> {
	const truths = petitions.map(truthOf);
	const shown: Shown[] = [];
	const asked: { at: number; platform: string; path: string; status: number }[] = [];
	const hosts = new Map<string, { state: Hosting; server: FakeServer }>();
	for (const platform of new Set(truths.map((truth) => truth.platform))) {
		const own = truths.filter((truth) => truth.platform === platform);
		const host = { state: { kind: 'up' } as Hosting };
		const server = await serve((request) => {
			const now = clock.world;
			const page = hosted(host.state, () => (software[platform] as Software)(request, own, now));
			asked.push({ at: now, platform, path: request.path, status: page?.status ?? 0 });
			if (page === null) return (response) => void response.destroy();
			for (const each of page.shown ?? []) shown.push({ at: now, ...each });
			return reply(page, now);
		});
		hosts.set(platform, Object.assign(host, { server }));
	}
	return {
		truths,
		shown,
		asked,
		host(platform) {
			const host = hosts.get(platform);
			if (host === undefined) throw new Error(`no petition of ${platform} is in this story`);
			return host;
		},
		base: (platform) => hosts.get(platform)?.server.base ?? null,
		async close() {
			for (const { server } of hosts.values()) await server.close();
		},
	};
}

/** Null: the connection ends without an answer. */
function hosted(state: Hosting, answer: () => Page): Page | null {
	if (state.kind === 'up') return answer();
	if (state.kind === 'down') return null;
	const retry = state.retryAfter === null ? undefined : { 'retry-after': String(state.retryAfter) };
	const challenge = state.challenge ? { 'cf-mitigated': 'challenge' } : undefined;
	return { status: state.status, headers: { 'content-type': 'text/html', ...retry, ...challenge }, body: '<p>No.</p>' };
}

function reply(page: Page, now: number): Answer {
	return { status: page.status, headers: { ...page.headers, date: httpDate(now) }, body: page.body };
}

function truthOf({ name, opened, deadline, course }: StoryPetition): Truth {
	const [platform = '', id = ''] = name.split(':');
	if (software[platform] === undefined) throw new Error(`${name}: there are ${Object.keys(software).join(', ')}`);
	return {
		name,
		platform,
		id,
		openedAt: opened,
		deadline,
		course,
		removals: [],
		slip: null,
		reshaped: false,
		rejected: null,
		answered: null,
		archived: false,
		formerIds: [],
		steps: [],
	};
}
