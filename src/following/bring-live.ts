import { shortestGap } from '../domain/live.js';
import { type Instant, isSameSubject, type Subject } from '../domain/petition.js';
import type { WantedLive } from '../ports/setup.js';
import type { Store } from '../ports/store/index.js';
import type { NoteChange } from './channel-extras.js';

/** No post has this id: the message is made when its turn comes, as one is that was lost. */
const notMade = '';

interface LiveNames {
	readonly petition: ReadonlyMap<string, number>;
	readonly campaign: ReadonlyMap<string, number>;
}

/**
 * The living message of a channel as a set-up names it; one that is there stays, and shows what is wanted now. False, and
 * nothing changes, where the channel follows nothing that it would show.
 *
 * @param ids what the names of the set-up mean
 * @param realNow real time
 */
export async function bringLive(
	tx: Store,
	destination: number,
	wanted: WantedLive | null,
	ids: LiveNames,
	realNow: Instant,
	changed: NoteChange,
): Promise<boolean> {
	if (wanted === null) return true;
	const known = await tx.live.get(destination);
	const kept = known === null || known.ending ? null : known;
	const before = kept === null ? 'off' : await printKept(tx, kept.subject, ids);
	if (before === printLive(wanted)) return true;
	if (wanted === 'off') {
		if (kept !== null) await tx.live.set({ ...kept, ending: true, nextAt: realNow });
		changed('live', before, 'off');
		return true;
	}
	const subject = wanted === 'on' ? null : subjectOf(wanted, ids);
	const follows = await tx.follows.of(destination);
	const shown = follows.filter((each) => subject === null || isSameSubject(each.subject, subject));
	if (shown.length === 0) return false;
	await tx.live.set({
		...{ destination, subject, post: kept?.post ?? notMade, remade: false, ending: false, gap: shortestGap },
		...{ shown: '', editedAt: kept?.editedAt ?? null, nextAt: realNow },
	});
	changed('live', before, printLive(wanted));
	return true;
}

/** `on`, `off`, `petition safety-act`, `campaign buses` */
export function printLive(live: WantedLive): string {
	return typeof live === 'string' ? live : `${live.kind} ${live.name}`;
}

function subjectOf({ kind, name }: Exclude<WantedLive, string>, ids: LiveNames): Subject | null {
	const id = ids[kind].get(name);
	return id === undefined ? null : { kind, id };
}

/** By the name that the set-up has for it; by its title where it has none. */
async function printKept(tx: Store, subject: Subject | null, ids: LiveNames): Promise<string> {
	if (subject === null) return 'on';
	const [name] = [...ids[subject.kind]].find(([, id]) => id === subject.id) ?? [];
	if (name !== undefined) return printLive({ kind: subject.kind, name });
	const table = subject.kind === 'petition' ? tx.petitions : tx.campaigns;
	return `${subject.kind} ${(await table.get(subject.id))?.title ?? subject.id}`;
}
