import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../domain/outcome.js';
import { own } from '../../domain/own.js';
import { failureCode, neverLeft } from '../shared/network-failure.js';

type Kind = Exclude<SendOutcome['kind'], 'sent'>;

/**
 * Slack's error strings that say what became of a message. From the reference of `chat.postMessage` and
 * `conversations.*`; a refusal that is not here is one of what was sent.
 */
export const byError: Readonly<Record<string, Kind>> = {
	channel_not_found: 'destination-lost',
	channel_type_not_supported: 'destination-lost',
	/** An archived channel can be opened again. */
	is_archived: 'permission-lost',
	not_in_channel: 'permission-lost',
	restricted_action: 'permission-lost',
	restricted_action_read_only_channel: 'permission-lost',
	restricted_action_thread_only_channel: 'permission-lost',
	restricted_action_non_threadable_channel: 'permission-lost',
	cannot_reply_to_message: 'permission-lost',
	/** Of a thread, whose channel may be well. */
	thread_not_found: 'permission-lost',
	messages_tab_disabled: 'permission-lost',
	missing_scope: 'permission-lost',
	no_permission: 'permission-lost',
	access_denied: 'permission-lost',
	ekm_access_denied: 'permission-lost',
	team_access_not_granted: 'permission-lost',
	msg_too_long: 'payload-refused',
	msg_blocks_too_long: 'payload-refused',
	no_text: 'payload-refused',
	invalid_blocks: 'payload-refused',
	invalid_blocks_format: 'payload-refused',
	invalid_arguments: 'payload-refused',
	invalid_metadata_format: 'payload-refused',
	invalid_metadata_schema: 'payload-refused',
	metadata_too_large: 'payload-refused',
	metadata_must_be_sent_from_app: 'payload-refused',
	not_authed: 'credentials-refused',
	invalid_auth: 'credentials-refused',
	account_inactive: 'credentials-refused',
	token_revoked: 'credentials-refused',
	token_expired: 'credentials-refused',
	not_allowed_token_type: 'credentials-refused',
	ratelimited: 'retry-after',
	rate_limited: 'retry-after',
	message_limit_exceeded: 'retry-after',
	/** What was posted arrived incomplete: it was not read. */
	request_timeout: 'retry-after',
	/** The workspace is being moved into an organisation. */
	team_added_to_org: 'retry-after',
	org_login_required: 'retry-after',
	/** It may have been posted before this went wrong. */
	fatal_error: 'unknown',
	internal_error: 'unknown',
	service_unavailable: 'unknown',
};

/** Waited where nobody names a time. */
const defaultWaitMs = 5_000;
/** What stands between us and Slack refuses us, or the workspace is busy with itself. */
const longWaitMs = 60_000;
const slow = new Set(['message_limit_exceeded', 'team_added_to_org', 'org_login_required']);

/** What came of a message whose sending ended in this error. An error that is not of a request is a bug, and thrown. */
export function outcomeOf(error: unknown): Exclude<SendOutcome, { kind: 'sent' }> {
	if (error instanceof webApi.WebAPIRateLimitedError) {
		return { kind: 'retry-after', ms: Math.max(error.retryAfter, 1) * 1_000, code: 'ratelimited' };
	}
	if (error instanceof webApi.WebAPIPlatformError) return outcomeOfRefusal(error.data.error);
	if (error instanceof webApi.WebAPIHTTPError) {
		const code = String(error.statusCode);
		const doubtful = error.statusCode >= 500 || error.statusCode === 408;
		return doubtful ? { kind: 'unknown', code } : { kind: 'retry-after', ms: longWaitMs, code };
	}
	if (!(error instanceof webApi.WebAPIRequestError)) throw error;
	const code = failureCode(error.original);
	return neverLeft(error.original) ? { kind: 'retry-after', ms: defaultWaitMs, code } : { kind: 'unknown', code };
}

function outcomeOfRefusal(code: unknown): Exclude<SendOutcome, { kind: 'sent' }> {
	// An answer that is not JSON comes as a refusal by that name; one without `ok` as a refusal without any.
	if (typeof code !== 'string' || !/^[a-z0-9_]{1,80}$/.test(code)) return { kind: 'unknown', code: 'shape' };
	const kind = own(byError, code) ?? 'payload-refused';
	if (kind !== 'retry-after') return { kind, code };
	return { kind, ms: slow.has(code) ? longWaitMs : defaultWaitMs, code };
}

/** The scope whose lack was refused; null for any other error. */
export function scopeMissing(error: unknown): string | null {
	if (!(error instanceof webApi.WebAPIPlatformError) || error.data.error !== 'missing_scope') return null;
	return 'needed' in error.data ? String(error.data['needed']) : '';
}
