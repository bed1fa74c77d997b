import type { Mercy } from '../../src/clemency/answer/mercy.js';
import { asksForMercy } from '../../src/clemency/read/mercy.js';
import type { Petition } from '../../src/domain/petition.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Block } from '../../src/render/message.js';

/**
 * Whether whom a petition asks for mercy can grant it; null where it asks for none, or nobody knows which case it is.
 * Sixty laws are loaded when the first such petition is asked about.
 */
export async function mercyOf(context: CommandContext, petition: Petition): Promise<Mercy | 'unsure' | null> {
	const { platform, workspace } = context.call.place;
	const title = petition.snapshot?.title ?? petition.title;
	const named = await context.ports.store.petitionCases.get(platform, workspace, petition.id);
	if (named === null ? !asksForMercy(title) : named.length === 0) return null;
	const { judgedMercy } = await import('../setup/case/judge.js');
	return judgedMercy(context, petition, named);
}

/** The same of several petitions of one cause, of each case once. */
export async function mercyBlocks(context: CommandContext, petitions: readonly Petition[]): Promise<readonly Block[]> {
	const told: Mercy[] = [];
	for (const petition of petitions) {
		const said = await mercyOf(context, petition);
		if (said === null || said === 'unsure') continue;
		const known = new Set(told.flatMap(({ about }) => about));
		if (said.about.some((each) => !known.has(each))) told.push(said);
	}
	return told.map(({ line }): Block => ({ kind: 'text', line }));
}

/** What the answer to a follow says of it: the line; or, for managers, how to name the case. */
export async function mercyOnFollow(
	context: CommandContext,
	petition: Petition,
	typed: string,
): Promise<readonly Block[]> {
	const said = await mercyOf(context, petition);
	if (said === null) return [];
	const { mercy } = context.texts;
	if (said !== 'unsure') return [{ kind: 'text', line: said.line }];
	if (!context.call.caller.manager) return [];
	return [mercy.unsure, mercy.ask(typed)].map((line): Block => ({ kind: 'text', line }));
}
