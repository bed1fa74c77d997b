import type { Campaign } from '../../src/domain/campaign.js';
import { FaultError } from '../../src/domain/fault.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import { followSubject, watched } from '../follow/subject.js';
import { nameUnknown } from '../naming/resolve.js';
import { typedName } from '../naming/target.js';

/** Petitions of one campaign: as many as a list still shows. */
export const mostParts = 50;

/** What was typed for a part, and what it means. */
export type Part = Awaited<ReturnType<typeof partNamed>>;

/**
 * The petition that a name or an address means. Throws the fault of a name nothing here has or several have, and of a
 * campaign: a campaign is made of petitions, so that none can contain itself.
 */
export async function partNamed(context: CommandContext, typed: string) {
	const found = await followSubject(context, typed);
	if ('answer' in found) throw nameUnknown(typed, []);
	if ('target' in found && found.target.kind === 'campaign') {
		throw new FaultError('campaign-in-campaign', { title: found.target.campaign.title });
	}
	return found;
}

/** Ids of the parts, each once, in their order; one that nobody watched before is known from now on. In a transaction. */
export async function idsOf(tx: Store, context: CommandContext, parts: readonly Part[]): Promise<readonly number[]> {
	const ids: number[] = [];
	for (const part of parts) {
		const target = await watched(tx, context, part);
		if (target.kind === 'petition') ids.push(target.petition.id);
	}
	return [...new Set(ids)];
}

/** Throws the fault of too many. */
export function mustBeFew(members: readonly number[]): void {
	if (members.length > mostParts) throw new FaultError('campaign-full', { limit: mostParts });
}

/** What a part is called in the audit: as it is typed. */
export function saidOf(part: Part): string {
	return 'target' in part ? typedName(part.target) : part.typed;
}

/** Throws the fault of the operator's: what their file says is theirs to change. */
export function mustBeOurs(campaign: Campaign): Campaign {
	if (campaign.origin !== 'chat') throw new FaultError('campaign-in-file', { title: campaign.title });
	return campaign;
}
