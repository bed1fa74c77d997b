import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendOutcome } from '../../domain/outcome.js';
import { failureCode, neverLeft } from '../shared/network-failure.js';
import { TooBusy } from './rate-limiter.js';

type Kind = Exclude<SendOutcome['kind'], 'sent'>;

/** "A tag is required to create a forum post in this channel"; discord.js has no name for it. */
const tagRequired = 40_067;

/**
 * Discord's JSON error codes that say what became of a message. From the documentation's table "JSON Error Codes";
 * a code that is not here is judged by its HTTP status.
 */
export const byCode: Readonly<Record<number, Kind>> = {
	[Code.UnknownChannel]: 'destination-lost',
	[Code.UnknownGuild]: 'destination-lost',
	[Code.ActionCannotBePerformedDueToSlowmodeRateLimit]: 'retry-after',
	[Code.ChannelSendRateLimit]: 'retry-after',
	[Code.SendMessagesHasBeenTemporarilyDisabled]: 'retry-after',
	[Code.MissingAccess]: 'permission-lost',
	[Code.MissingPermissions]: 'permission-lost',
	[Code.CannotReplyWithoutPermissionToReadMessageHistory]: 'permission-lost',
	/** An archived thread that is not locked takes messages again. */
	[Code.InvalidActionOnArchivedThread]: 'permission-lost',
	[Code.ThreadLocked]: 'permission-lost',
	/** A forum that wants tags: a moderator can lift that. */
	[tagRequired]: 'permission-lost',
	[Code.CannotSendMessagesInNonTextChannel]: 'destination-lost',
	[Code.CannotExecuteActionOnThisChannelType]: 'destination-lost',
	[Code.CannotSendAnEmptyMessage]: 'payload-refused',
	[Code.InvalidFormBodyOrContentType]: 'payload-refused',
	[Code.RequestBodyContainsInvalidJSON]: 'payload-refused',
	[Code.MessageWasBlockedByAutomaticModeration]: 'payload-refused',
	[Code.TitleWasBlockedByAutomaticModeration]: 'payload-refused',
	[Code.MessageBlockedByHarmfulLinksFilter]: 'payload-refused',
};

/** HTTP statuses of answers whose JSON code says nothing more. */
export const byStatus: Readonly<Record<number, Kind>> = {
	401: 'credentials-refused',
	403: 'permission-lost',
	404: 'destination-lost',
	408: 'unknown',
	429: 'retry-after',
};

/** Waited where Discord names no time. */
const defaultWaitMs = 5_000;
/** What stands between us and Discord refuses us: its pages are not answers of the API. */
const blockedWaitMs = 60_000;

/** What came of a message whose sending ended in this error. An error that is not of a request is a bug, and thrown. */
export function outcomeOf(error: unknown): SendOutcome {
	if (error instanceof RateLimitError) {
		const { retryAfter, timeToReset, global, scope } = error;
		const ms = Math.max(retryAfter, timeToReset, 0);
		return { kind: 'retry-after', ms, code: `429 ${global ? 'global' : scope}` };
	}
	if (error instanceof TooBusy) return { kind: 'retry-after', ms: error.ms, code: 'busy' };
	if (error instanceof DiscordAPIError) return outcomeOfAnswer(error);
	// The message may have been made before the server failed.
	if (error instanceof HTTPError) return { kind: 'unknown', code: String(error.status) };
	if (!(error instanceof Error)) throw error;
	// Another request was refused, and discord.js has forgotten the token.
	if (error.message.startsWith('Expected token')) return { kind: 'credentials-refused', code: '401' };
	if (neverLeft(error)) return { kind: 'retry-after', ms: defaultWaitMs, code: failureCode(error) };
	if (failureCode(error) === 'timeout' || 'code' in error || error instanceof SyntaxError) {
		return { kind: 'unknown', code: failureCode(error) };
	}
	throw error;
}

function outcomeOfAnswer({ status, code: given, rawError }: DiscordAPIError): SendOutcome {
	const isAnswer = typeof given === 'number';
	const code = isAnswer && given !== 0 ? String(given) : String(status);
	if (status === 403 && !isAnswer) return { kind: 'retry-after', ms: blockedWaitMs, code };
	// 30xxx: there are too many of something already, and waiting makes no fewer.
	const full = isAnswer && given >= 30_000 && given < 31_000;
	const kind = (isAnswer ? byCode[given] : undefined) ?? (full ? undefined : byStatus[status]) ?? 'payload-refused';
	if (kind !== 'retry-after') return { kind, code };
	const seconds = 'retry_after' in rawError ? Number(rawError.retry_after) : Number.NaN;
	return { kind, ms: seconds > 0 ? seconds * 1_000 : defaultWaitMs, code };
}
