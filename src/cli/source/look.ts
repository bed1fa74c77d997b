import { userAgent } from '../../../config/contact.js';
import { programVersion } from '../../../config/package-root.js';
import { readSetup, settingsIn } from '../../../config/setup.js';
import type { Io } from '../../app/io.js';
import { FaultError } from '../../domain/fault.js';
import type { SourceOutcome } from '../../domain/outcome.js';
import type { PetitionRef } from '../../domain/petition.js';
import type { Http, HttpRequest, HttpResult, Source } from '../../ports/source.js';
import { checkAddress } from '../../sources/address.js';
import { createHttp } from '../../sources/http.js';
import { matchAddress, sources } from '../../sources/index.js';
import { readPetition } from '../../sources/read.js';

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
}

/**
 * Reads one petition once, beside everything that runs and stores nothing. Nobody's budget is spent but its own: whoever
 * types it means it. A FaultError where no platform knows the address.
 */
export async function look(address: string, io: Io): Promise<Look> {
	const setup = readSetup(io.variables, io.folder);
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
		return { source, ref, enabled: settings.enabled, asked, outcome };
	} finally {
		await client.close();
	}
}
