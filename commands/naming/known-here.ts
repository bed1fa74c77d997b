import type { Campaign } from '../../src/domain/campaign.js';
import type { Petition } from '../../src/domain/petition.js';
import { ownerOf, tenantKey } from '../../src/domain/tenant.js';
import type { CommandContext } from '../../src/ports/command.js';
import { followsAround } from './here.js';

/** Whether this place counts a petition itself, and so may type its count. */
export function isOwnHere({ call, ports }: CommandContext, { ref }: Petition): boolean {
	return ports.pushed(ref.platform) && ownerOf(ref.id) === tenantKey(call.place);
}

/**
 * Those of the petitions that may be known in the place a command was given in: what a platform counts is public; what
 * people count is known to its owner, and where the operator's file has it announced.
 */
export async function knownHere(context: CommandContext, petitions: readonly Petition[]): Promise<readonly Petition[]> {
	const { ports } = context;
	const isOpen = (petition: Petition) => !ports.pushed(petition.ref.platform) || isOwnHere(context, petition);
	if (petitions.every(isOpen)) return petitions;
	const followed = await followedAround(context);
	return petitions.filter((petition) => isOpen(petition) || followed.petitions.has(petition.id));
}

export async function isKnownHere(context: CommandContext, petition: Petition): Promise<boolean> {
	return (await knownHere(context, [petition])).length > 0;
}

/**
 * Those of the campaigns that may be known here: what was made or is followed here; of the operator's, those that tell nothing
 * beyond what is known here anyway.
 */
export async function campaignsKnownHere(
	context: CommandContext,
	campaigns: readonly Campaign[],
): Promise<readonly Campaign[]> {
	const { store } = context.ports;
	const followed = await followedAround(context);
	const known: Campaign[] = [];
	const here = tenantKey(context.call.place);
	for (const campaign of campaigns) {
		const members = await store.petitions.many(campaign.members);
		const isOurs = campaign.owner !== '' || campaign.origin === 'chat';
		const own = isOurs && campaign.owner === here;
		const open = !isOurs && (await knownHere(context, members)).length === members.length;
		if (own || open || followed.campaigns.has(campaign.id)) known.push(campaign);
	}
	return known;
}

/** Ids of the petitions that this server or workspace follows, those of its campaigns among them. */
export async function petitionsAround(context: CommandContext): Promise<ReadonlySet<number>> {
	return (await followedAround(context)).petitions;
}

/** What this server or workspace follows, with the members of its campaigns. */
async function followedAround(context: CommandContext) {
	const follows = await followsAround(context);
	const of = (wanted: 'petition' | 'campaign') =>
		follows.flatMap(({ subject: { kind, id } }) => (kind === wanted ? [id] : []));
	const campaigns = new Set(of('campaign'));
	const petitions = new Set(of('petition'));
	for (const id of campaigns) {
		for (const member of (await context.ports.store.campaigns.get(id))?.members ?? []) petitions.add(member);
	}
	return { campaigns, petitions };
}
