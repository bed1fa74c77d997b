import { userAgent } from '../../../config/contact.js';
import { programVersion } from '../../../config/package-root.js';
import { readToolSetup, settingsIn } from '../../../config/setup.js';
import type { Io } from '../../app/io.js';
import { FaultError } from '../../domain/fault.js';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { PetitionRef } from '../../domain/petition.js';
import type { Http, HttpRequest, HttpResult, Source, SourceContext } from '../../ports/source.js';
import { checkAddress } from '../../sources/address.js';
import { createHttp } from '../../sources/http.js';
import { matchAddress, sources } from '../../sources/index.js';
import { readPetition } from '../../sources/read.js';
import { robotsRefuse } from '../../sources/robots.js';

/** One request of a look, and what came of it. */
export interface Asked {
	readonly request: HttpRequest;
	readonly result: HttpResult;
}

/** What one reading of a petition brought, whatever the operator has switched on. */
export interface Look {
	readonly source: Source;
	readonly ref: PetitionRef;
	/** Whether Milepost would read it here. */
	readonly enabled: boolean;
	readonly asked: readonly Asked[];
	readonly outcome: SourceOutcome;
	/** What the robots.txt of each host says of what was asked there. */
	readonly robots: readonly HostRule[];
}

/** `closed`: it asks not to read one of these addresses; `silent`: it gave no answer, so that nobody knows. */
export interface HostRule {
	readonly host: string;
	readonly rule: 'open' | 'closed' | 'silent';
}

/**
 * Reads one petition once, beside everything that runs and stores nothing. Nobody's budget is spent but its own: whoever
 * types it means it. A FaultError where no platform knows the address.
 *
 * @param withRobots asks for the robots.txt of each host, too
 */
export async function look(address: string, io: Io, withRobots = false): Promise<Look> {
	const setup = readToolSetup(io.variables, io.folder);
	const settingsOf = settingsIn(setup.config);
	const match = matchAddress(address, settingsOf);
	const plain = address.replace(/^web-page:|#select=.*$/gs, '');
	const visited = checkAddress(plain);
	if (match === null && !visited.ok && visited.code === 'forbidden-address') {
		throw new FaultError('forbidden-address', { typed: plain });
	}
	if (match === null || match.source.pushed) {
		const allowed = sources.filter(({ pushed }) => !pushed).map(({ name }) => name);
		throw new FaultError('cli-source-address', { address, allowed: allowed.join(', ') });
	}
	const { source, ref } = match;
	const settings = settingsOf(source.id);
	const client = createHttp({ userAgent: userAgent(programVersion(), setup.environment.contact) });
	const asked: Asked[] = [];
	const http: Http = {
		async request(request) {
			const result = await client.request(request);
			asked.push({ request, result });
			return result;
		},
		close: () => client.close(),
	};
	try {
		const target = { ref, url: null, previous: null };
		const outcome = await readPetition(source, target, { http, settings: { ...settings, enabled: true }, now: io.now });
		const addresses = withRobots ? asked.map(({ request }) => request.url) : [];
		const robots = await robotsOf(addresses, { http: client, settings, now: io.now });
		return { source, ref, enabled: settings.enabled, asked, outcome, robots };
	} finally {
		await client.close();
	}
}

/** Looked at beside the reading: a platform's own interface is read by its terms, any other page by its robots.txt. */
async function robotsOf(addresses: readonly string[], context: SourceContext): Promise<readonly HostRule[]> {
	const hosts = new Map<string, HostRule['rule']>();
	for (const address of new Set(addresses)) {
		const { origin, host, pathname } = new URL(address);
		if (pathname === '/robots.txt') continue;
		const came = await robotsRefuse(`${origin}/robots.txt`, address, context);
		const rule = came === null ? 'open' : came.kind === 'refused' && came.status === 0 ? 'closed' : 'silent';
		if (rule !== 'open' || !hosts.has(host)) hosts.set(host, rule);
	}
	return [...hosts].map(([host, rule]) => ({ host, rule }));
}
