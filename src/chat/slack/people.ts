import type { Clock } from '../../ports/clock.js';
import { expiringMap } from '../shared/expiring-map.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { GroupMembers, UserInfo } from './schema.js';
import type { SlackLog } from './types.js';
import type { Workspaces } from './workspaces.js';

/** What must be known of somebody who gives a command. Nothing of it is stored. */
export interface Person {
	/** An admin or owner of the workspace, or chosen in the settings. */
	readonly manager: boolean;
	readonly zone: string | null;
	readonly locale: string;
}

export interface PeopleDeps {
	readonly api: Api;
	readonly workspaces: Workspaces;
	readonly clock: Clock;
	readonly log: SlackLog;
	readonly managerGroup: (workspace: string) => Promise<string | null>;
}

/** Slack answers a hundred such questions a minute, and a press often follows a command: so long an answer stands. */
const maxAgeMs = 60_000;
const maxRemembered = 1_000;

/** Asks Slack about people; null where it does not say. */
export function createPeople(parts: PeopleDeps): (team: string, user: string) => Promise<Person | null> {
	const { api, workspaces, clock, log } = parts;
	const known = expiringMap<Promise<Person | null>>(() => clock.now(), { limit: maxRemembered, ttlMs: maxAgeMs });

	async function isChosen(token: string, team: string, user: string): Promise<boolean> {
		const chosen = await parts.managerGroup(team);
		if (chosen === null) return false;
		if (!chosen.startsWith('S')) return chosen.split(/[,\s]+/).includes(user);
		const members = GroupMembers.safeParse(await api.answers.usergroups.users.list({ token, usergroup: chosen }));
		return members.success && members.data.users.includes(user);
	}

	async function ask(team: string, user: string): Promise<Person | null> {
		const token = await workspaces.token(team);
		if (token === null) return null;
		const info = UserInfo.safeParse(await api.answers.users.info({ token, user, include_locale: true }));
		if (!info.success) return null;
		const { is_admin: admin, is_owner: owner, team_id: home, tz, locale } = info.data.user;
		// Of somebody from another workspace, in a shared channel, Slack says what they are at home.
		const inCharge = (admin || owner) && (home === undefined || home === team);
		const manager = inCharge || (await isChosen(token, team, user));
		return { manager, zone: tz ?? null, locale: locale ?? 'en' };
	}

	async function tryToAsk(team: string, user: string): Promise<Person | null> {
		try {
			return await ask(team, user);
		} catch (error) {
			log.warn({ team, ...workspaces.judge(outcomeOf(error)) }, 'Slack did not say who somebody is');
			return null;
		}
	}

	return (team, user) => {
		const key = `${team}/${user}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const person = tryToAsk(team, user);
		known.set(key, person);
		// Not to know is nothing to remember.
		void person.then((found) => found === null && known.delete(key));
		return person;
	};
}
