import type { Clock } from '../../../src/ports/clock.js';
import type { BlockJson } from './blocks.js';

export interface User {
	readonly id: string;
	admin: boolean;
	zone: string;
	deactivated?: boolean;
}

export interface SlackMessageJson {
	readonly ts: string;
	readonly botId: string;
	readonly text: string;
	readonly blocks: readonly BlockJson[];
	readonly metadata: { readonly event_type: string; readonly event_payload: Record<string, unknown> } | null;
	readonly unfurl: boolean;
	/** The message it replies to, and whether the channel shows it, too. */
	readonly thread: string | null;
	readonly broadcast: boolean;
}

export interface Channel {
	readonly id: string;
	readonly team: Team;
	readonly name: string;
	readonly isPrivate: boolean;
	readonly members: Set<string>;
	archived: boolean;
	/** Only admins may post. */
	restricted: boolean;
	readonly messages: SlackMessageJson[];
	/** With whom, where it is a conversation between the app and one person. */
	readonly direct?: string;
}

export interface Team {
	readonly id: string;
	readonly name: string;
	/** Null = the app is not installed. */
	token: string | null;
	scopes: readonly string[];
	readonly botId: string;
	readonly botUserId: string;
	readonly channels: Map<string, Channel>;
	readonly users: Map<string, User>;
	readonly groups: Map<string, Set<string>>;
	deactivated: boolean;
	/** The app was added by OAuth: Slack lets it read little. */
	distributed: boolean;
}

/** Workspaces, their channels and people. */
export class World {
	readonly teams = new Map<string, Team>();
	readonly #clock: Clock;
	#ids = 0;
	#lastTs = 0;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	newId(kind: string): string {
		this.#ids++;
		return `${kind}0${this.#ids.toString(36).toUpperCase().padStart(8, '0')}`;
	}

	/** Moments as Slack names messages: seconds with six decimals, each one only once. */
	newTs(): string {
		const micros = Math.max(this.#clock.now() * 1_000, this.#lastTs + 1);
		this.#lastTs = micros;
		return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`;
	}

	addTeam(name: string, scopes: readonly string[]): Team {
		const id = this.newId('T');
		const team: Team = {
			id,
			name,
			token: `xoxb-${id}`,
			scopes,
			botId: this.newId('B'),
			botUserId: this.newId('U'),
			channels: new Map(),
			users: new Map(),
			groups: new Map(),
			deactivated: false,
			distributed: false,
		};
		this.teams.set(id, team);
		return team;
	}

	/** A channel with the bot in it. */
	addChannel(team: Team, name: string, isPrivate = false): Channel {
		const id = this.newId('C');
		const members = new Set([team.botUserId]);
		const channel: Channel = { id, team, name, isPrivate, members, archived: false, restricted: false, messages: [] };
		team.channels.set(id, channel);
		return channel;
	}

	/** The app's conversation with somebody. */
	openDirect(team: Team, user: User): Channel {
		const known = [...team.channels.values()].find(({ direct }) => direct === user.id);
		if (known !== undefined) return known;
		const id = this.newId('D');
		const members = new Set([team.botUserId, user.id]);
		const rest = { name: '', isPrivate: true, members, archived: false, restricted: false, messages: [] };
		const channel: Channel = { id, team, ...rest, direct: user.id };
		team.channels.set(id, channel);
		return channel;
	}

	addUser(team: Team, admin = false, zone = 'America/Chicago'): User {
		const user: User = { id: this.newId('U'), admin, zone };
		team.users.set(user.id, user);
		return user;
	}

	addGroup(team: Team, ...members: readonly User[]): string {
		const id = this.newId('S');
		team.groups.set(id, new Set(members.map((user) => user.id)));
		return id;
	}

	teamOf(token: string): Team | null {
		return [...this.teams.values()].find((team) => team.token === token) ?? null;
	}
}
