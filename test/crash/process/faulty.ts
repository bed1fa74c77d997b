import type { Fault, FaultKind } from '../../fakes/faults.js';
import { oneOf } from './random.js';

/** What announcements and the looks for them ask of a chat. */
const sends = /^POST .*(\/messages|chat\.postMessage)$/;
const looks = /^(GET \/(channels|guilds)\/|POST .*conversations\.history)/;

const kinds: readonly (readonly [number, FaultKind])[] = [
	[3, 'drop-before'],
	[4, 'drop-after'],
	[2, '500'],
	[4, '500-after'],
	[3, 'truncate'],
	[3, 'delay'],
	[3, 'late'],
	[2, 'hang'],
	[2, 'refuse'],
];

/**
 * What goes wrong with one request: a share of those that matter, in every way there is. What arrives late does so within
 * the half minute after a request's own ten seconds that the program counts on.
 */
export function faultFor(request: string, random: () => number, share: number): Fault | null {
	if (!isSend(request) && !looks.test(request)) return null;
	if (random() >= share) return null;
	const kind = oneOf(random, kinds);
	const ms = 1_000 + random() * 30_000;
	const seconds = Math.round(60 + random() * 240);
	return { kind, on: /./, ms, ...(kind === 'refuse' ? { answer: limited(request, seconds) } : {}) };
}

export function isSend(request: string): boolean {
	return sends.test(request);
}

/** A limit of minutes, as each chat says it. */
function limited(request: string, seconds: number): NonNullable<Fault['answer']> {
	const body = request.includes('/api/')
		? { ok: false, error: 'ratelimited' }
		: { message: 'You are being rate limited.', retry_after: seconds, global: false };
	return { status: 429, body, headers: { 'Retry-After': String(seconds), 'X-RateLimit-Scope': 'shared' } };
}
