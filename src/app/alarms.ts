import type { Setup } from '../../config/setup.js';
import type { Log } from '../monitoring/log.js';
import type { Alarms } from '../ports/engine.js';
import type { OpenStore } from '../store/database.js';
import { realClock } from './clock.js';

/** Alarms between the copies on a server; null on a file. */
export async function alarmsOn({ db }: OpenStore, { server }: Setup, log: Log): Promise<Alarms | null> {
	if (server === null) return null;
	// Loaded only where there is a server.
	const { createGraphileAlarms } = await import('../engine/graphile.js');
	return createGraphileAlarms({
		...{ db, url: server.reveal(), clock: realClock },
		changed(why) {
			if (why === null) log.info('alarms of the other copies are heard');
			else log.warn({ error: why }, 'alarms of the other copies are not heard: what is due is found at each tick');
		},
	});
}
