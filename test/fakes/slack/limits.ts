import type { Clock } from '../../../src/ports/clock.js';

interface Rule {
	readonly most: number;
	readonly ms: number;
}

const minute = 60_000;
/** One message a second in a channel; 300 a minute in a workspace: Slack says "several hundred". */
export const perChannel: Rule = { most: 1, ms: 1_000 };
export const perTeam: Rule = { most: 300, ms: minute };

/** Requests a minute of the other methods, each for a workspace: the tiers of Slack's own Java SDK. */
const tiers: Readonly<Record<string, number>> = {
	'auth.test': 600,
	'chat.update': 50,
	'chat.postEphemeral': 100,
	'conversations.history': 50,
	'conversations.replies': 50,
	'conversations.info': 50,
	'users.info': 100,
	'usergroups.users.list': 20,
	'views.open': 100,
	'files.getUploadURLExternal': 100,
	'files.completeUploadExternal': 100,
	'oauth.v2.access': 100,
	'apps.connections.open': 10,
};

/** Since 2025 for apps outside of Slack's marketplace that are distributed; a page of theirs holds 15 objects. */
const distributedTiers: Readonly<Record<string, number>> = { 'conversations.history': 1, 'conversations.replies': 1 };
export const distributedPage = 15;

/** Sliding windows: at most so many in any stretch of so long. A refused request does not count. */
export class Limits {
	readonly #clock: Clock;
	readonly #taken = new Map<string, number[]>();
	/** How often a request was refused. */
	refused = 0;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Whole seconds to wait, or null when let through. */
	message(team: string, channel: string): number | null {
		return this.#take([
			[`${team}/${channel}`, perChannel],
			[team, perTeam],
		]);
	}

	/** @param distributed whether the app is one that workspaces add by themselves */
	call(method: string, team: string, distributed = false): number | null {
		const most = distributed ? (distributedTiers[method] ?? tiers[method]) : tiers[method];
		return most === undefined ? null : this.#take([[`${method} ${team}`, { most, ms: minute }]]);
	}

	#take(rules: readonly (readonly [string, Rule])[]): number | null {
		const now = this.#clock.now();
		const windows = rules.map(([key, rule]) => {
			const left = (this.#taken.get(key) ?? []).filter((at) => at > now - rule.ms);
			this.#taken.set(key, left);
			const oldest = left[left.length - rule.most];
			return { left, wait: oldest === undefined ? 0 : oldest + rule.ms - now };
		});
		const wait = Math.max(...windows.map((window) => window.wait));
		if (wait > 0) {
			this.refused++;
			return Math.ceil(wait / 1_000);
		}
		for (const { left } of windows) left.push(now);
		return null;
	}
}
