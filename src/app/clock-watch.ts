import { type Setup, settingsIn } from '../../config/setup.js';
import type { ClockDoubt } from '../domain/clock-doubt.js';
import type { Http } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import { type ClockNews, type ClockWatch, createClockWatch } from '../schedule/clock-watch.js';
import { realClock } from './clock.js';
import { timeHosts } from './time-hosts.js';

/** Watches this machine's clock: believed where the hosts petitions are read from agree with it. */
export async function watchClock(
	store: Store,
	setup: Setup,
	http: () => Http,
	report: (news: ClockNews, doubt: ClockDoubt) => void,
): Promise<ClockWatch> {
	return createClockWatch({
		look: () => ({ wall: realClock.now(), steady: realClock.steady() }),
		lastKnown: await store.future.newest(),
		hosts: () => timeHosts(store, settingsIn(setup.config)),
		// Not "unchanged since": only a whole answer has its own date.
		ask: async ({ platform, ...host }) => {
			await http().request({ ...host, conditional: false, budget: { platform, further: false } });
		},
		report,
	});
}
