import { FaultError } from '../../src/domain/fault.js';
import type { Subject } from '../../src/domain/petition.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import { followsAround } from '../naming/here.js';
import { isOwnHere } from '../naming/known-here.js';

/**
 * Whether one more follow fits into a server or workspace, asked inside the transaction that makes it. Throws the fault
 * that says what is full. What the operator's file announces does not count; the operator's console has no limit.
 */
export async function mustFit(tx: Store, context: CommandContext, subject: Subject): Promise<void> {
	const { call, ports } = context;
	if (call.place.platform === 'console') return;
	const follows = (await followsAround(context, tx)).filter(({ origin }) => origin !== 'config');
	const { follows: mostFollows, petitions: mostPetitions } = ports.limits;
	if (follows.length >= mostFollows) throw new FaultError('limit-follows', { limit: mostFollows });
	if (subject.kind !== 'petition') return;
	const followed = follows.flatMap((follow) => (follow.subject.kind === 'petition' ? [follow.subject.id] : []));
	const own = await tx.petitions.many([...new Set([...followed, subject.id])]);
	const counted = own.filter((petition) => isOwnHere(context, petition));
	if (counted.some(({ id }) => id === subject.id) && counted.length > mostPetitions) {
		throw new FaultError('limit-petitions', { limit: mostPetitions });
	}
}
