import { programVersion } from '../../../config/package-root.js';
import { readToolSetup } from '../../../config/setup.js';
import { watchClock } from '../../app/clock-watch.js';
import { type Io, linesOf } from '../../app/io.js';
import { hearing } from '../../app/time-hosts.js';
import { FaultError } from '../../domain/fault.js';
import { textsFor } from '../../render/texts/index.js';
import { openDatabase } from '../../store/open.js';

/**
 * Takes back what was written down while the clock was ahead, and says what that was; a copy of the database is kept.
 * Refused while Milepost runs on it, and while the clock itself is wrong: then it would take back what is right.
 */
export async function repair(io: Io): Promise<void> {
	const setup = readToolSetup(io.variables, io.folder);
	const { cli } = textsFor('en');
	const say = (line: (typeof cli)['nothingAhead']) => {
		for (const each of linesOf({ tone: 'plain', blocks: [{ kind: 'text', line }] }, io)) io.out(each);
	};
	const { createHttp } = await import('../../sources/http.js');
	const opened = await openDatabase(setup, { mode: 'bot', now: () => io.now });
	const out = createHttp({ userAgent: `Milepost/${programVersion()} (petition bot)` });
	try {
		const { store, backup } = opened;
		const watch = await watchClock(
			store,
			setup,
			() => http,
			() => {},
		);
		const http = hearing(out, watch.heard);
		await watch.tick();
		const wrongBy = watch.doubted()?.wrongBy ?? null;
		if (wrongBy !== null) throw new FaultError('clock-wrong', { seconds: Math.round(wrongBy / 1000), now: io.now });
		const ahead = await store.future.ahead(io.now);
		if (Object.values(ahead).every((rows) => rows === 0)) return say(cli.nothingAhead);
		const copy = `${setup.database}.before-repair-${io.now}`;
		await backup(copy);
		await store.transaction((tx) => tx.future.takeBack(io.now));
		await store.future.bringBack(io.now);
		say(cli.takenBack(ahead, copy));
	} finally {
		await out.close();
		await opened.close();
	}
}
