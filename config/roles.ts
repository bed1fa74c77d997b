import { type Role, roles } from '../src/ports/copies.js';

/** How commands come in: signed requests on every copy, a connection of which several may share the work, or one alone. */
export type Entrance = 'web' | 'socket' | 'gateway';

export interface SetupRoles {
	/** What this copy does. */
	readonly own: readonly Role[];
	/** What somebody must do for everything to work. */
	readonly needed: readonly Role[];
	/** By platform. */
	readonly entrances: ReadonlyMap<string, Entrance>;
}

/** Roles by `MILEPOST_ROLES`; null when one of them is none, or there is none. */
export function readRoles(value: string): readonly Role[] | null {
	const given = value.split(',').map((each) => each.trim());
	return given.every((each) => (roles as readonly string[]).includes(each))
		? roles.filter((each) => given.includes(each))
		: null;
}

/** What of the environment decides how commands come in. */
interface Entrances {
	readonly roles: readonly Role[];
	readonly discord: { readonly publicKey: string | null } | null;
	readonly slack: { readonly entrance: { readonly kind: 'socket' | 'http' } } | null;
}

export function rolesIn({ roles: own, discord, slack }: Entrances): SetupRoles {
	const entrances = new Map<string, Entrance>();
	if (discord !== null) entrances.set('discord', discord.publicKey === null ? 'gateway' : 'web');
	if (slack !== null) entrances.set('slack', slack.entrance.kind === 'http' ? 'web' : 'socket');
	const ways = [...entrances.values()].map((each) => (each === 'web' ? 'web' : 'gateway'));
	return {
		own,
		entrances,
		needed: roles.filter((each) => each === 'poll' || each === 'post' || ways.includes(each as 'web')),
	};
}
