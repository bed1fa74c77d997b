import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/petition.js';
import type { Http, SourceSettings } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import type { TimeHost } from '../schedule/clock-watch.js';

/** As many hosts as are asked for the time, and as many petitions as are looked at to find them. */
const mostHosts = 4;
const mostPetitions = 500;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A client that says what time the hosts have: `heard` is told of every answer's host and `Date`. */
export function hearing(http: Http, heard: (host: string, date: Instant) => void): Http {
	return {
		...http,
		async request(request) {
			const result = await http.request(request);
			const date = result.kind === 'answer' ? dateOf(result.headers) : null;
			if (date !== null && result.kind === 'answer') heard(new URL(result.url).host, date);
			return result;
		},
	};
}

/** The hosts petitions are read from: the operator's base where there is one, else the petition's own page. */
export async function timeHosts(
	store: Pick<Store, 'petitions'>,
	settings: (platform: string) => SourceSettings,
): Promise<readonly TimeHost[]> {
	const hosts = new Map<string, TimeHost>();
	const ids = await store.petitions.ids();
	for (const { ref, url, nextReadAt } of await store.petitions.many(ids.slice(-mostPetitions))) {
		const { baseUrl } = settings(ref.platform);
		const address = baseUrl ?? url;
		if (address === null || nextReadAt === null || hosts.size === mostHosts) continue;
		const { host } = new URL(address);
		if (!hosts.has(host)) hosts.set(host, { platform: ref.platform, url: address, trustedBase: baseUrl });
	}
	return [...hosts.values()];
}

/** `Sat, 21 Nov 2026 18:00:00 GMT`, and the time a cache has kept it since; null where there is none. */
function dateOf(headers: Readonly<Record<string, string>>): Instant | null {
	const parts = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/.exec(headers['date']?.trim() ?? '');
	const month = months.indexOf(parts?.[2] ?? '') + 1;
	if (parts === null || month === 0) return null;
	const kept = /^\d{1,9}$/.test(headers['age'] ?? '') ? Number(headers['age']) * 1000 : 0;
	try {
		const text = `${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]}T${parts[4]}Z`;
		return Temporal.Instant.from(text).epochMilliseconds + kept;
	} catch {
		return null;
	}
}
