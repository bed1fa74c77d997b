import type { Fault } from '../domain/fault.js';
import { own } from '../domain/own.js';
import { isDiscordRole } from './discord.js';
import { isSlackGroup } from './slack.js';

/** `@everyone`, `<!channel>`, `<!here|here>`: what chats call all who are there. */
const everybody = /^(?:<!|@)?(?:everyone|here|channel|all)(?:\|[^>]*)?>?$/i;

/** Names of roles and groups as each chat gives them; where there are none any single word is as good as another. */
const named: Readonly<Record<string, (mention: string) => boolean>> = {
	discord: isDiscordRole,
	slack: isSlackGroup,
};

/** Whether that is everybody. On Discord everybody is a role, too: the one with the server's own id. */
export function isEverybody(mention: string, workspace: string): boolean {
	return everybody.test(mention) || mention === workspace;
}

/** What is wrong with whom an announcement is to mention; null when it is one role or user group, by its id. */
export function mentionFault(
	mention: string,
	{ platform, workspace }: { readonly platform: string; readonly workspace: string },
): Fault | null {
	if (isEverybody(mention, workspace)) return { code: 'mention-everybody', params: { typed: mention } };
	const isNamed = own(named, platform) ?? ((typed: string) => !/\s/.test(typed));
	return isNamed(mention) ? null : { code: 'mention-wrong', params: { typed: mention } };
}
