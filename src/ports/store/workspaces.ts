import type { Notice } from '../../domain/notice.js';
import type { Instant } from '../../domain/petition.js';
import type { Workspace } from '../../domain/workspace.js';

export interface WorkspaceTable {
	get(platform: string, workspace: string): Promise<Workspace>;
	set(
		platform: string,
		workspace: string,
		change: Partial<Pick<Workspace, 'managersChannel' | 'managerRole' | 'mood' | 'followers'>>,
	): Promise<void>;
	addNotice(platform: string, workspace: string, notice: Notice): Promise<void>;
	/** The bot was removed at `at` (real time): nothing is posted there, and everything stays as it was. */
	left(platform: string, workspace: string, at: Instant): Promise<void>;
	/** It was added again. */
	back(platform: string, workspace: string): Promise<void>;
	/** Where it was removed before `at` and is not back. */
	leftBefore(at: Instant): Promise<readonly { readonly platform: string; readonly workspace: string }[]>;
	/** Removes all that was set up there, and what was posted. */
	forget(platform: string, workspace: string): Promise<void>;
	/** Gives the notices back and forgets them. */
	takeNotices(platform: string, workspace: string): Promise<readonly Notice[]>;
}
