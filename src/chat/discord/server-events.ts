import { RESTJSONErrorCodes as Code, DiscordAPIError, PermissionFlagsBits as flags, Routes } from 'discord.js';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Instant } from '../../domain/petition.js';
import type { EventRequest, ServerEventOutcome, ServerEvents } from '../../ports/chat.js';
import { textsFor } from '../../render/texts/index.js';
import { type AccessDeps, accessTo } from './access.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { ScheduledEvents, Sent } from './schema.js';

interface ServerEventDeps extends AccessDeps {
	readonly api: Api;
	readonly stopped: () => boolean;
	/** Waited for when the program ends. */
	readonly sending: <T>(work: Promise<T>) => Promise<T>;
}

/** Whoever may create events may also change and remove their own. It is asked for here and not in the invite. */
const allowed = flags.CreateEvents;
/** Only within this server, which is all there is; not in a channel, but at an address. */
const [guildOnly, external] = [2, 3] as const;
const lane = 'background';
const permissionCodes: readonly unknown[] = [Code.MissingPermissions, Code.MissingAccess];
const full = Code.MaximumNumberOfUncompletedGuildScheduledEventsReached;
const goneCodes: readonly unknown[] = [Code.UnknownGuildScheduledEvent, Code.CannotUpdateAFinishedEvent];

type Trouble = Exclude<ServerEventOutcome, { kind: 'done' }>;

/** A server's scheduled events: what Discord shows under "Events", above the list of channels. */
export function createServerEvents(ports: ServerEventDeps): ServerEvents {
	const { api } = ports;
	async function tried<T>(work: () => Promise<T>): Promise<T | Trouble> {
		if (ports.stopped()) return { kind: 'retry-after', ms: 0, code: 'stopping' };
		try {
			return await ports.sending(work());
		} catch (error) {
			api.refuses(error);
			return troubleOf(error);
		}
	}
	const done = (id: string) => ({ kind: 'done', id }) as const;

	return {
		async check(to) {
			const { permissions: names, missing } = textsFor(to.locale).discord;
			const access = await accessTo(ports, to.channel);
			if (access.kind !== 'known') return [{ permission: missing.answer }];
			return access.serverPermissions.has(allowed) ? [] : [{ permission: names.createEvents }];
		},
		list: (workspace) =>
			tried(async () => {
				const me = await ports.botId();
				const all = ScheduledEvents.parse(await api.look(Routes.guildScheduledEvents(workspace)));
				const ours = all.filter(({ creator_id: creator }) => creator === me);
				const events = ours.map(({ id, description }) => ({ id, mark: markIn(description ?? '') }));
				return { kind: 'listed', events } as const;
			}),
		make: (workspace, event, leaveBy) =>
			tried(async () => {
				const how = { files: [], leaveBy, lane } as const;
				const made = Sent.parse(await api.send(Routes.guildScheduledEvents(workspace), bodyOf(event), how));
				return done(made.id);
			}),
		change: (workspace, id, event, leaveBy) =>
			tried(async () => {
				await api.edit(Routes.guildScheduledEvent(workspace, id), bodyOf(event), leaveBy, lane);
				return done(id);
			}),
		takeAway: (workspace, id, leaveBy) =>
			tried(async () => {
				await api.remove(Routes.guildScheduledEvent(workspace, id), leaveBy, lane);
				return done(id);
			}),
	};
}

function bodyOf({ name, place, about, mark, start, end }: EventRequest) {
	return {
		...{ name, privacy_level: guildOnly, entity_type: external, entity_metadata: { location: place } },
		description: `${about}\n\n${textsFor('en').discord.eventMark(mark)}`,
		...(start === null ? {} : { scheduled_start_time: stamp(start) }),
		scheduled_end_time: stamp(end),
	};
}

function stamp(at: Instant): string {
	return Temporal.Instant.fromEpochMilliseconds(at).toString();
}

/** The last word of a text of ours. */
function markIn(description: string): string | null {
	return /· ([a-z0-9]{1,25})\s*$/.exec(description)?.[1] ?? null;
}

function troubleOf(error: unknown): Trouble {
	// It was answered, and not as Discord says it answers: whether it was done is looked up.
	if (error instanceof z.ZodError) return { kind: 'unknown', code: 'shape' };
	const code = error instanceof DiscordAPIError ? error.code : null;
	if (goneCodes.includes(code)) return { kind: 'gone' };
	if (code === full) return { kind: 'refused', why: 'full', code: String(code) };
	if (permissionCodes.includes(code)) return { kind: 'refused', why: 'permission', code: String(code) };
	const outcome = outcomeOf(error);
	switch (outcome.kind) {
		case 'retry-after':
		case 'unknown':
		case 'credentials-refused':
			return outcome;
		case 'sent':
			return { kind: 'unknown', code: 'shape' };
		default:
			return { kind: 'refused', why: 'refused', code: outcome.code };
	}
}
