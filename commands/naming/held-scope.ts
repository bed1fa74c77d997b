import { FaultError } from '../../src/domain/fault.js';
import { type HeldScope, holdsIn } from '../../src/outbox/emergency.js';
import type { Suggestion } from '../../src/ports/chat.js';
import type { CommandContext } from '../../src/ports/command.js';
import { suggestNames } from '../naming/resolve.js';

/** What the operator holds or releases, and how it is called; without a name it is everything. */
export interface HeldPart {
	readonly scope: HeldScope;
	readonly name: string | null;
}

/** Throws the fault of a name that is neither a chat nor a petition. */
export async function heldPart({ ports }: CommandContext, typed = 'all'): Promise<HeldPart> {
	const { operator } = ports;
	if (operator === null) throw new Error('only the operator holds');
	const word = typed.toLowerCase();
	if (word === 'all') return { scope: { kind: 'all' }, name: null };
	const platform = operator.chats.find((each) => each === word);
	if (platform !== undefined) return { scope: { kind: 'platform', platform }, name: platform };
	try {
		const petition = await operator.petition(typed);
		return { scope: { kind: 'petition', petition: petition.id }, name: petition.title };
	} catch (error) {
		if (!(error instanceof FaultError)) throw error;
		throw new FaultError('hold-unknown', { typed, chats: operator.chats.join(', ') });
	}
}

/** What may be held: everything, a chat, a petition by name. */
export async function suggestToHold(context: CommandContext, typed: string): Promise<readonly Suggestion[]> {
	const fixed = ['all', ...(context.ports.operator?.chats ?? [])]
		.filter((each) => each.startsWith(typed.trim().toLowerCase()))
		.map((each) => ({ label: each, value: each }));
	return [...fixed, ...(await suggestNames(context, typed))];
}

/** What is held. */
export async function suggestToRelease({ ports }: CommandContext, typed: string): Promise<readonly Suggestion[]> {
	const { memory, petitions } = ports.store;
	const found: Suggestion[] = [];
	for (const { scope } of await holdsIn(memory)) {
		const petition = scope.kind === 'petition' ? await petitions.get(scope.petition) : null;
		if (petition !== null) {
			found.push({ label: petition.title, value: `${petition.ref.platform}:${petition.ref.id}` });
		} else if (scope.kind === 'platform') found.push({ label: scope.platform, value: scope.platform });
		else if (scope.kind === 'all') found.push({ label: 'all', value: 'all' });
	}
	return found.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
}
