import { isOver } from '../../src/domain/derive.js';
import type { Facts } from '../../src/domain/facts.js';
import type { Mood } from '../../src/domain/outlook/mood.js';
import { type Outlook, outlookIn } from '../../src/domain/outlook/outlook.js';
import { keepShown } from '../../src/facts/outlooks.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Line } from '../../src/render/message.js';
import { type OutlookContext, outlookLine } from '../../src/render/outlook.js';

/** How newsworthy the managers of this server or workspace say its petitions are. */
export async function moodHere({ ports, call }: CommandContext): Promise<Mood> {
	const { mood } = await ports.store.workspaces.get(call.place.platform, call.place.workspace);
	return mood;
}

/** The outlook as it is told here, kept for the record; null once signing is over. What says nothing yet is too little. */
export async function outlookHere(context: CommandContext, petition: number, facts: Facts): Promise<Outlook | null> {
	const { outlook } = facts;
	if (outlook === null) return isOver(facts.snapshot, facts.now) ? null : { kind: 'too-little' };
	const mood = await moodHere(context);
	// How often outlooks came true is told everywhere; a typed count is its owner's.
	if (facts.reading.kind !== 'typed') await keepShown(context.ports.store, petition, outlook, mood);
	return outlookIn(outlook, mood);
}

/** In one line, for answers that are about more. */
export async function outlookLineHere(context: CommandContext, petition: number, facts: Facts): Promise<Line | null> {
	const outlook = await outlookHere(context, petition, facts);
	return outlook === null ? null : outlookLine(outlook, outlookContext(context, facts));
}

export function outlookContext({ now, texts }: CommandContext, facts: Facts): OutlookContext {
	const { deadline, unit } = facts.snapshot;
	return { now, seenAt: now - facts.age, deadline, unit, texts };
}
