import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { HttpRequest, HttpResult, SourceContext } from '../ports/source.js';
import { challengeIn } from './challenge.js';
import { hasValidator } from './http.js';
import { retryAfterMs } from './retry-after.js';

/** A good answer: 200 with a body, at the address where the redirects ended. */
export interface Page {
	readonly kind: 'page';
	readonly url: string;
	readonly text: string;
	/** Whether it can be asked later if it has changed since: it came with an ETag or a date. */
	readonly checkable: boolean;
}

/** Wait this long when a platform says "too often" without saying how long. */
const unsaidWaitMs = 15 * 60_000;
/** A refusal without a term is often a firewall's mood: look again after an hour. */
const refusedWaitMs = 60 * 60_000;

/** Reads one address for a source. Anything but a good answer is the source's outcome already. */
export async function readPage(
	context: SourceContext,
	request: Omit<HttpRequest, 'trustedBase'>,
): Promise<Page | SourceOutcome> {
	const result = await context.http.request({ ...request, trustedBase: context.settings.baseUrl });
	return pageOf(result, context.now);
}

/** For platforms that have promised nothing: a wall is looked at again after a day. Only "too often" names a sooner time. */
export function patient(outcome: SourceOutcome): SourceOutcome {
	if (outcome.kind !== 'refused' || outcome.status === 429 || outcome.status === 503) return outcome;
	return { ...outcome, retryAfterMs: 24 * 60 * 60_000 };
}

/** The one table from answers to outcomes, for every platform. */
export function pageOf(result: HttpResult, now: Instant): Page | SourceOutcome {
	if (result.kind === 'failed') return { kind: 'unreachable', code: result.code, detail: result.detail };
	if (result.kind === 'held') return result;
	if (result.kind === 'not-modified') return { kind: 'unchanged' };
	const { status, headers, text } = result;
	const detail = `HTTP ${status}`;
	const named = retryAfterMs(headers['retry-after'], now);
	if (challengeIn(status, headers, text))
		return { kind: 'refused', status, retryAfterMs: refusedWaitMs, detail: 'a challenge page' };
	switch (status) {
		case 200:
			return { kind: 'page', url: result.url, text, checkable: hasValidator(headers) };
		case 404:
		case 410:
			return { kind: 'gone', status, detail };
		case 401:
		case 403:
		case 451:
			return { kind: 'refused', status, retryAfterMs: refusedWaitMs, detail };
		case 429:
			return { kind: 'refused', status, retryAfterMs: named ?? unsaidWaitMs, detail };
		case 408:
		case 425:
			return { kind: 'unreachable', code: `http-${status}`, detail };
		default:
			// Other 4xx mean that we ask in a way the platform no longer understands; 2xx and 3xx without a page likewise.
			if (status === 503 && named !== null) return { kind: 'refused', status, retryAfterMs: named, detail };
			if (status >= 500) return { kind: 'unreachable', code: `http-${status}`, detail };
			return { kind: 'shape-changed', detail: `${detail} where a page was expected` };
	}
}
