import { isOutside } from './destination.js';

/** One server or workspace; the console is the operator's. What one of them types or sets is nothing to the others. */
export interface Tenant {
	readonly platform: string;
	readonly workspace: string;
}

/** How a tenant stands in the keys of what it owns; empty for the operator. */
export function tenantKey({ platform, workspace }: Tenant): string {
	if (isOutside(platform)) return workspace === operator ? '' : workspace;
	return platform === 'console' ? '' : `${platform}/${workspace}`;
}

/** What the operator's own destinations outside of chats have for their workspace. */
export const operator = 'console';

/** Whose managers hear of a destination: those of its own place, or of the place that set it up. */
export function homeOf({ platform, workspace }: Tenant): Tenant {
	if (!isOutside(platform)) return { platform, workspace };
	const [chat, ...rest] = workspace.split('/');
	return rest.length === 0
		? { platform: 'console', workspace: operator }
		: { platform: chat as string, workspace: rest.join('/') };
}

/**
 * The id under which a petition that a tenant counts itself is stored. The owner is part of it, so that the same title
 * in two servers is two petitions. Ids that people can type have no slash: none of them leads to another owner.
 */
export function ownedId(owner: string, id: string): string {
	return owner === '' ? id : `${owner}/${id}`;
}

/** A chat, what it calls the place, and the rest. A page's id has slashes, too, and begins with a host: with a dot. */
const owned = /^([\w-]+\/[^/]+)\/([^/]*)$/;

/** The key of the tenant a stored id belongs to; empty for the operator's. Only for platforms people count for. */
export function ownerOf(id: string): string {
	return owned.exec(id)?.[1] ?? '';
}

/** What its owner types for it: the id without the owner. */
export function plainId(id: string): string {
	return owned.exec(id)?.[2] ?? id;
}
