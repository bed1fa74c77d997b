import type { Setup } from '../../config/setup.js';
import type { Log } from '../monitoring/log.js';
import type { Alarms } from '../ports/engine.js';
import type { OpenStore } from '../store/database.js';
import { alarmSchema, ringAlarms } from '../store/postgres/alarms.js';
import { realClock } from './clock.js';

/** Alarms between the copies on a server; null on a file. */
export async function alarmsOn(opened: OpenStore, { server }: Setup, log: Log): Promise<Alarms | null> {
	if (server === null) return null;
	return serverAlarms(opened, server.reveal(), (why) => {
		if (why === null) log.info('alarms of the other copies are heard');
		else log.warn({ error: why }, 'alarms of the other copies are not heard: what is due is found at each tick');
	});
}

/** @param changed alarms are heard (null), or are not: why */
export async function serverAlarms(
	{ db }: Pick<OpenStore, 'db'>,
	url: string,
	changed: (why: string | null) => void,
): Promise<Alarms> {
	// Loaded only where there is a server.
	const { createGraphileAlarms } = await import('../engine/graphile.js');
	return createGraphileAlarms({
		...{ url, clock: realClock, changed },
		schema: () => alarmSchema(db),
		ring: (task, key) => ringAlarms(db, task, [key]),
	});
}
