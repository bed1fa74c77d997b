import type { SendOutcome } from '../../domain/outcome.js';
import type { HttpResult } from '../../ports/source.js';

type NotSent = Exclude<SendOutcome, { kind: 'sent' }>;

/** What was there is gone for good, as its server says (RFC 9110, 15.5.11). */
export const webhookGone = 'webhook-gone';

/** What is never connected to, so that nothing has left. */
const neverLeft =
	/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|DEPTH_)/;
/** Waited where a webhook asks to be left alone and names no time. */
const usualWaitMs = 60_000;
/** Nobody is believed who asks for more. */
const longestWaitMs = 3_600_000;

/** What came of a post, by what its receiver answered; null: it was taken. Only the status counts. */
export function outcomeOf(result: HttpResult): NotSent | null {
	switch (result.kind) {
		case 'answer':
			return ofStatus(result.status, result.headers);
		case 'failed':
			if (result.code === 'forbidden-address' || result.code === 'bad-address') {
				return { kind: 'permission-lost', code: 'webhook-private' };
			}
			return neverLeft.test(result.detail)
				? { kind: 'retry-after', ms: 0, code: /^\w+/.exec(result.detail)?.[0] ?? 'network' }
				: { kind: 'unknown', code: result.code };
		case 'held':
		case 'not-modified':
			return { kind: 'unknown', code: result.kind };
		default:
			return result satisfies never;
	}
}

function ofStatus(status: number, headers: Readonly<Record<string, string>>): NotSent | null {
	const code = String(status);
	if (status >= 200 && status < 300) return null;
	if (status === 404) return { kind: 'destination-lost', code: 'webhook-not-found' };
	if (status === 410) return { kind: 'destination-lost', code: webhookGone };
	if (status === 408 || status >= 500 || status < 200) return { kind: 'unknown', code };
	if (status === 425 || status === 429) {
		const seconds = Number(headers['retry-after']);
		const asked = Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : usualWaitMs;
		// Not `429`: that word is about a chat as a whole.
		return { kind: 'retry-after', ms: Math.min(asked, longestWaitMs), code: 'busy' };
	}
	if (status === 400 || status === 413 || status === 415 || status === 422) return { kind: 'payload-refused', code };
	// A redirect is followed by nobody: what is signed goes where it was to go, or nowhere.
	return { kind: 'permission-lost', code: status < 400 ? 'webhook-redirects' : 'webhook-refuses' };
}
