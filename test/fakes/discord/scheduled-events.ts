import { refusals } from './errors.js';
import { judge } from './judge.js';
import { bits, permissionsOf } from './permissions.js';
import type { Asked, Reply, State } from './state.js';
import type { Guild, ScheduledEvent } from './world.js';

/* Events of a server, by the documentation of the resource "Guild Scheduled Event". */

/** Scheduled and active ones together. */
const most = 100;

interface Body {
	readonly name?: string;
	readonly description?: string;
	readonly entity_type?: number;
	readonly entity_metadata?: { readonly location?: string };
	readonly scheduled_start_time?: string;
	readonly scheduled_end_time?: string;
}

const isThere = ({ end, over }: ScheduledEvent, now: number) => !over && now < end;

/** Those that are over are not listed. */
export function listEvents({ clock }: State, guild: Guild): Reply {
	const there = [...guild.events.values()].filter((each) => isThere(each, clock.now()));
	return { status: 200, body: there.map((each) => eventJson(each, guild, clock.now())) };
}

export function makeEvent({ world, clock }: State, { body }: Asked, guild: Guild): Reply {
	mayMake(world.botId, guild);
	const asked = body as Body;
	const wrong = [...judge('ExternalScheduledEventCreateRequest', body), ...judgeTimes(asked, null, clock.now())];
	if (asked.entity_type !== 3) wrong.push('entity_type: only external ones are known here');
	if (!asked.scheduled_end_time) wrong.push('scheduled_end_time: required where it is external');
	if (!asked.entity_metadata?.location) wrong.push('entity_metadata.location: required where it is external');
	if (wrong.length > 0) throw refusals.invalidForm(wrong);
	if ([...guild.events.values()].filter((each) => isThere(each, clock.now())).length >= most) {
		throw refusals.tooManyEvents();
	}
	const event: ScheduledEvent = {
		...{ id: world.newId(), creatorId: world.botId, name: '', description: '', location: '', start: 0, end: 0 },
		over: false,
	};
	apply(event, asked);
	guild.events.set(event.id, event);
	return { status: 200, body: eventJson(event, guild, clock.now()) };
}

export function changeEvent({ world, clock }: State, { body }: Asked, guild: Guild, id: string): Reply {
	const event = own(world.botId, guild, id);
	if (!isThere(event, clock.now())) throw refusals.finishedEvent();
	const asked = body as Body;
	const wrong = [...judge('ExternalScheduledEventPatchRequestPartial', body), ...judgeTimes(asked, event, clock.now())];
	if (wrong.length > 0) throw refusals.invalidForm(wrong);
	apply(event, asked);
	return { status: 200, body: eventJson(event, guild, clock.now()) };
}

export function removeEvent({ world }: State, guild: Guild, id: string): Reply {
	guild.events.delete(own(world.botId, guild, id).id);
	return { status: 204 };
}

/** Who may create events may change and remove their own. */
function own(bot: string, guild: Guild, id: string): ScheduledEvent {
	const event = guild.events.get(id);
	if (event === undefined) throw refusals.unknownEvent();
	const may = permissionsOf(guild, bot);
	if ((may & bits.manageEvents) === 0n) {
		if (event.creatorId !== bot) throw refusals.missingPermissions();
		mayMake(bot, guild);
	}
	return event;
}

function mayMake(bot: string, guild: Guild): void {
	if ((permissionsOf(guild, bot) & bits.createEvents) === 0n) throw refusals.missingPermissions();
}

function judgeTimes(asked: Body, event: ScheduledEvent | null, now: number): string[] {
	const start = asked.scheduled_start_time === undefined ? event?.start : Date.parse(asked.scheduled_start_time);
	const end = asked.scheduled_end_time === undefined ? event?.end : Date.parse(asked.scheduled_end_time);
	const wrong: string[] = [];
	const isNew = asked.scheduled_start_time !== undefined && start !== event?.start;
	if (isNew && (start ?? 0) <= now) wrong.push('scheduled_start_time: Cannot schedule event in the past.');
	if (isNew && event !== null && event.start <= now) wrong.push('scheduled_start_time: it has begun');
	if ((end ?? 0) <= (start ?? 0)) wrong.push('scheduled_end_time: before its start');
	return wrong;
}

function apply(event: ScheduledEvent, asked: Body): void {
	if (asked.name !== undefined) event.name = asked.name;
	if (asked.description !== undefined) event.description = asked.description;
	if (asked.entity_metadata?.location !== undefined) event.location = asked.entity_metadata.location;
	if (asked.scheduled_start_time !== undefined) event.start = Date.parse(asked.scheduled_start_time);
	if (asked.scheduled_end_time !== undefined) event.end = Date.parse(asked.scheduled_end_time);
}

export function eventJson(event: ScheduledEvent, guild: Guild, now: number): Record<string, unknown> {
	return {
		id: event.id,
		guild_id: guild.id,
		channel_id: null,
		creator_id: event.creatorId,
		name: event.name,
		description: event.description,
		image: null,
		scheduled_start_time: new Date(event.start).toISOString(),
		scheduled_end_time: new Date(event.end).toISOString(),
		status: event.start <= now ? 2 : 1,
		entity_type: 3,
		entity_id: null,
		entity_metadata: { location: event.location },
		recurrence_rule: null,
		privacy_level: 2,
		guild_scheduled_event_exceptions: [],
	};
}
