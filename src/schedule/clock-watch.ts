import { begin, type ClockDoubt, type ClockLook, doubtAtStart, hear, leapBetween } from '../domain/clock-doubt.js';
import type { Instant } from '../domain/petition.js';

/** What to ask of a host; under a base the operator set it may be private. */
export interface TimeHost {
	/** On whose budget it is asked. */
	readonly platform: string;
	readonly url: string;
	readonly trustedBase: string | null;
}

export interface ClockWatchDeps {
	readonly look: () => ClockLook;
	/** Newest moment the store is known to have been right at; null for an empty one. */
	readonly lastKnown: Instant | null;
	/** Hosts that can be asked for the time, each once. */
	readonly hosts: () => Promise<readonly TimeHost[]>;
	/** Asks one; what it says comes back by `heard`. Never rejects. */
	readonly ask: (host: TimeHost) => Promise<void>;
	readonly report: (news: ClockNews, doubt: ClockDoubt) => void;
}

/** `leapt`: doubted from now on. `wrong`: an hour off. `agrees`: it goes on. `unjudged`: it goes on, as nobody could say. */
export type ClockNews = 'leapt' | 'wrong' | 'agrees' | 'unjudged';

export interface ClockWatch {
	/** Whether moments of now may be written down. Looks at the clock first. */
	trusted(): boolean;
	/** Null while it is trusted; `ms`: for how long it has been doubted. */
	doubted(): { readonly ms: number; readonly wrongBy: number | null } | null;
	/** What a host's answer said of the time: its `Date`, in milliseconds. */
	heard(host: string, date: Instant): void;
	/** Asks, where that is due. Called again and again; resolves when that is done, with whether it is believed since. */
	tick(): Promise<boolean>;
}

const minute = 60_000;
/** Nobody could be asked for so long: what the clock shows is as good as anything. */
const longestSilence = 10 * minute;

/** Watches the clock: what it may write is decided in `clock-doubt`. */
export function createClockWatch({ look, lastKnown, hosts, ask, report }: ClockWatchDeps): ClockWatch {
	let last = look();
	let doubt = doubtAtStart(lastKnown, last);
	let askedAt = Number.NEGATIVE_INFINITY;
	let known = 0;
	if (doubt !== null && doubt.leapt !== 0) report('leapt', doubt);

	function settle(news: ClockNews, before: ClockDoubt): void {
		doubt = null;
		if (before.leapt !== 0 || before.wrongBy !== null) report(news, before);
	}

	function watch(): ClockLook {
		const now = look();
		const leapt = leapBetween(last, now);
		last = now;
		if (leapt !== 0) {
			doubt = begin(now.steady, leapt);
			askedAt = Number.NEGATIVE_INFINITY;
			report('leapt', doubt);
		}
		return now;
	}

	async function askAll(now: ClockLook): Promise<void> {
		const all = await hosts();
		known = all.length;
		if (doubt === null) return;
		if (all.length === 0 && doubt.wrongBy === null) return settle('unjudged', doubt);
		// A single host is asked twice: it is all there is.
		for (const host of all.length === 1 ? [...all, ...all] : all) {
			if (doubt !== null) await ask(host);
		}
		if (doubt === null || doubt.wrongBy !== null) return;
		if (doubt.leapt === 0 || now.steady - doubt.since >= longestSilence) settle('unjudged', doubt);
	}

	return {
		trusted() {
			watch();
			return doubt === null;
		},
		doubted: () => (doubt === null ? null : { ms: look().steady - doubt.since, wrongBy: doubt.wrongBy }),
		heard(host, date) {
			const now = watch();
			if (doubt === null) return;
			const before = doubt;
			const after = hear(before, host, now.wall - date, known);
			if (after === null) return settle('agrees', before);
			doubt = after;
			if (after.wrongBy !== null && after.heard.length === 0) report('wrong', after);
		},
		async tick() {
			const now = watch();
			if (doubt === null || now.steady - askedAt < minute) return false;
			askedAt = now.steady;
			await askAll(now);
			return doubt === null;
		},
	};
}
