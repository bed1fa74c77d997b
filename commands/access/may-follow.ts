import { FaultError } from '../../src/domain/fault.js';
import type { CommandContext } from '../../src/ports/command.js';

/** Whether who asks may follow something here: managers always, everybody where the managers let them. */
export async function mayFollow({ call, ports }: CommandContext): Promise<boolean> {
	if (call.caller.manager) return true;
	const { platform, workspace } = call.place;
	return (await ports.store.workspaces.get(platform, workspace)).followers === 'anyone';
}

/**
 * Who follows without managing adds, and changes nothing: what is announced already, and who is mentioned, was a
 * manager's choice. Throws the fault that says so.
 */
export function mustOnlyAdd({ call }: CommandContext, isFollowed: boolean, mention: string | null): void {
	if (call.caller.manager) return;
	if (isFollowed) throw new FaultError('follow-managers', {});
	if (mention !== null) throw new FaultError('mention-managers', {});
}
