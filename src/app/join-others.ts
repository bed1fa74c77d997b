import type { SetupRoles } from '../../config/roles.js';
import type { Setup } from '../../config/setup.js';
import { FaultError } from '../domain/fault.js';
import type { Log } from '../monitoring/log.js';
import type { OpenStore } from '../store/database.js';
import { realClock } from './clock.js';
import { copyDetails, joinCopies, type Membership } from './copies.js';
import { copyFaults } from './copy-faults.js';

/** Beside the other copies on a server; null on a file. What is wrong with them together stands in the log. */
export async function joinOthers(
	{ copies }: OpenStore,
	setup: Setup,
	roles: SetupRoles,
	log: Log,
): Promise<Membership | null> {
	if (copies === null) {
		const undone = roles.needed.filter((role) => !roles.own.includes(role));
		if (undone.length > 0) throw new FaultError('roles-alone', { roles: undone.join(', ') });
		return null;
	}
	const access = setup.environment.slack?.access;
	const keys = access?.kind === 'many' ? [access.key.reveal()] : [];
	return joinCopies(copies, copyDetails(roles.own, setup.zone, keys), realClock, {
		lost: (lost) => log.warn({ copies: lost }, 'copies were lost: the others take up their work'),
		changed(own, all) {
			const others = all.filter(({ id }) => id !== own.id);
			log.info({ others: others.map(({ host, pid }) => `${host} ${pid}`) }, 'copies at work beside this one');
			for (const fault of copyFaults(all, roles.needed)) log.error(fault, 'copies at work');
		},
		failed: (error) =>
			log.warn({ error: String(error) }, 'the other copies could not be told that this one is at work'),
	});
}
