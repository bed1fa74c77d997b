import type { Clock } from '../../../src/ports/clock.js';
import type { Faults } from '../faults.js';
import type { HomeJson } from './blocks.js';
import type { Deeds } from './deeds.js';
import type { Files } from './files.js';
import type { Limits } from './limits.js';
import type { Team, World } from './world.js';

/** What every part of the fake shares. */
export interface State {
	readonly clock: Clock;
	readonly world: World;
	readonly limits: Limits;
	readonly faults: Faults;
	readonly deeds: Deeds;
	readonly files: Files;
	/** What addresses in messages were unfolded into. */
	readonly unfurled: { channel: string; ts: string; url: string; text: string }[];
	/** What people see of the app's home, by their ids. */
	readonly homes: Map<string, HomeJson>;
	readonly appToken: string;
	readonly signingSecret: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** What OAuth's codes stand for, until they are used. */
	readonly codes: Map<
		string,
		{ readonly team: Team; readonly scopes: readonly string[]; readonly redirectUri: string }
	>;
	/** A fresh `wss` address, to be used once. */
	ticket(): string;
	base: string;
}

/** A refusal as the Web API says it: HTTP 200 with `ok: false`. */
export class Refusal extends Error {
	readonly code: string;
	readonly more: Readonly<Record<string, unknown>>;
	constructor(code: string, more: Readonly<Record<string, unknown>> = {}) {
		super(code);
		this.code = code;
		this.more = more;
	}
}
