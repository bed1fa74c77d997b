import { z } from 'zod';
import type { SendOutcome } from '../../domain/outcome.js';
import { decrypt, encrypt } from './token-encryption.js';
import type { SlackDeps } from './types.js';

/** What is kept of a workspace that added the bot. */
export const Installation = z.object({ token: z.string().min(1), botUser: z.string().min(1), team: z.string().min(1) });
export type Installation = z.infer<typeof Installation>;

/** The tokens of the workspaces the bot is in. */
export interface Workspaces {
	/** Null = not installed there, or not readable any more. */
	token(team: string): Promise<string | null>;
	add(installation: Installation): Promise<void>;
	/** Forgets the token: the app was uninstalled. What is followed there stays. */
	remove(team: string): Promise<void>;
	/**
	 * What a refusal of a token means: of the only one, that nothing works; of one among many, that this workspace is
	 * lost to us for now. Everything else is left as it is.
	 */
	judge<T extends SendOutcome>(outcome: T, team?: string): T | SendOutcome;
	/** A token was taken: where it is the only one, what was refused is over. */
	taken(): void;
}

export function createWorkspaces(parts: Pick<SlackDeps, 'access' | 'randomBytes' | 'log' | 'events'>): Workspaces {
	const { access, log } = parts;
	let standing: 'unknown' | 'taken' | 'refused' = 'unknown';
	if (access.kind === 'one') {
		return {
			token: async () => access.botToken,
			add: async () => {},
			remove: async () => {},
			judge(outcome) {
				if (outcome.kind === 'credentials-refused' && standing !== 'refused') {
					standing = 'refused';
					parts.events.credentialsRefused(outcome.code);
				}
				return outcome;
			},
			taken() {
				if (standing !== 'taken') parts.events.credentialsAccepted();
				standing = 'taken';
			},
		};
	}
	const { installations, key } = access;
	return {
		async token(team) {
			const sealed = await installations.get(team);
			if (sealed === null) return null;
			const opened = decrypt(key, team, sealed);
			// Another key, or a row that was tampered with: as good as not installed, and worth an operator's look.
			if (opened === null) log.error({ team }, 'an installation cannot be decrypted');
			return opened === null ? null : Installation.parse(JSON.parse(opened)).token;
		},
		add: (installation) =>
			installations.save(
				installation.team,
				encrypt(key, installation.team, JSON.stringify(installation), parts.randomBytes(12)),
			),
		remove: (team) => installations.remove(team),
		judge(outcome, team) {
			if (outcome.kind !== 'credentials-refused') return outcome;
			if (team !== undefined) parts.events.absent(team);
			return { kind: 'permission-lost', code: outcome.code };
		},
		taken: () => {},
	};
}
