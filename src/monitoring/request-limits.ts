import type { MiddlewareHandler } from 'hono';
import type { Instant } from '../domain/petition.js';
import { createRates } from './rates.js';

/**
 * What a stranger may cost who sends what is not taken: so many requests at once, then one a second. What was signed,
 * and what an insider asks, costs nothing; Discord and Slack send hundreds a minute from few addresses.
 */
const strangers = { burst: 60, everyMs: 1_000 };
/**
 * What says that it is signed, and is not: behind some proxies Discord's and Slack's requests come from the address that
 * everybody's come from, and must not be shut out by a few others. To judge one takes a fraction of a millisecond.
 */
const signing = { burst: 2_000, everyMs: 5 };

export interface RequestLimitDeps {
	readonly now: () => Instant;
	/** Who is not counted. */
	readonly isInsider: (context: Parameters<MiddlewareHandler>[0]) => boolean;
	/** The address of the connection; null where it is not known. */
	readonly address: (context: Parameters<MiddlewareHandler>[0]) => string | null;
}

/** Refuses whoever has had too much refused: 429, before anything is read or looked up. */
export function limitStrangers({ now, isInsider, address }: RequestLimitDeps): MiddlewareHandler {
	const [unsigned, signed] = [createRates(strangers, now), createRates(signing, now)];
	return async (context, next) => {
		if (isInsider(context)) return next();
		const key = `${address(context)} ${nearestHop(context.req.header('x-forwarded-for'))}`;
		const rates = signatures.some((name) => context.req.header(name) !== undefined) ? signed : unsigned;
		const wait = rates.wait(key);
		if (wait > 0) {
			const headers = { Connection: 'close', 'Retry-After': String(Math.ceil(wait / 1_000)) };
			return context.text('too many requests\n', 429, headers);
		}
		await next();
		const isTaken = context.req.method === 'POST' && context.res.status < 300;
		if (!isTaken) rates.take(key);
	};
}

const signatures = ['x-signature-ed25519', 'x-slack-signature', 'x-milepost-signature'];

/**
 * Behind a proxy every connection is the proxy's: who is meant is what it added, the last one. Whoever sets that header
 * without a proxy gets another budget for it, and no more than a refusal of theirs costs.
 */
function nearestHop(forwarded: string | undefined): string {
	return forwarded?.split(',').at(-1)?.trim().slice(0, 64) ?? '';
}
