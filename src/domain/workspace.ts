import type { Notice } from './notice.js';
import type { Mood } from './outlook/mood.js';

/** Who may follow something in a server or workspace. */
export const followers = ['managers', 'anyone'] as const;
export type Followers = (typeof followers)[number];

/** What managers of one server or workspace set for all of it. */
export interface Workspace {
	readonly platform: string;
	readonly workspace: string;
	readonly managersChannel: string | null;
	/** Who may manage besides the admins: a role (Discord), a user group, or people with spaces between (Slack). */
	readonly managerRole: string | null;
	/** How newsworthy its petitions are, for outlooks. */
	readonly mood: Mood;
	readonly followers: Followers;
	/** Things managers have not seen yet because no channel is set; shown at the top of their next list, doctor or follow. */
	readonly notices: readonly Notice[];
}
