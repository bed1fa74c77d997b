import { SnowflakeUtil } from 'discord.js';
import { z } from 'zod';
import type { Destination } from '../../domain/destination.js';
import type { SettleCode, SettleOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import { postOfDiscordButton } from '../../render/discord-components.js';
import type { Access, AccessDeps } from './access.js';
import { outcomeOf } from './outcome.js';
import { helpful } from './permissions.js';
import type { Message } from './schema.js';

/*
 * What looking for a doubtful post needs, in a channel and in a forum.
 */

/** A message that is not there so long after the last try was over is not on its way any more. */
export const arrivesWithinMs = 30_000;
/** How far this machine's clock may be from Discord's, from which message ids are made. */
export const clockSkewMs = 30_000;

export type Unknown = Extract<SettleOutcome, { kind: 'unknown' }>;

export function unknown(code: SettleCode, { lasting = false, ms = 0 } = {}): Unknown {
	return { kind: 'unknown', code, lasting, ms };
}

export function whyClosed(access: Access, to: Destination): Unknown | null {
	if (access.kind === 'unreachable') return unknown('no-answer', { ms: access.ms });
	if (access.kind !== 'known' || access.channel.guild_id !== to.workspace) {
		return unknown('channel-closed', { lasting: true });
	}
	// Without this permission Discord shows an empty channel instead of refusing.
	return access.permissions.has(helpful) ? null : unknown('history-closed', { lasting: true });
}

export function failed({ api }: AccessDeps, error: unknown): Unknown {
	if (api.refuses(error) || error instanceof z.ZodError) return unknown('no-answer');
	const outcome = outcomeOf(error);
	if (outcome.kind === 'destination-lost') return unknown('channel-closed', { lasting: true });
	if (outcome.kind === 'permission-lost') return unknown('history-closed', { lasting: true });
	return unknown('no-answer', { ms: outcome.kind === 'retry-after' ? outcome.ms : 0 });
}

/** The post a message says it is; null where it says none. */
export function postOf({ components }: Message): string | null {
	const ids = components.flatMap((row) => row.components.map(({ custom_id }) => custom_id ?? ''));
	return ids.map(postOfDiscordButton).find((post) => post !== null) ?? null;
}

/** The lowest id a message of this moment can have. */
export function snowflakeAt(at: Instant): bigint {
	const timestamp = Math.max(at, Number(SnowflakeUtil.epoch));
	return SnowflakeUtil.generate({ timestamp, workerId: 0n, processId: 0n, increment: 0n });
}
