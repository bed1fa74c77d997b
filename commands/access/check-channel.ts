import type { Destination } from '../../src/domain/destination.js';
import { FaultError } from '../../src/domain/fault.js';
import type { CommandContext } from '../../src/ports/command.js';

/** Makes sure that Milepost may post there. Throws the fault that names what is missing. */
export async function checkChannel({ ports }: CommandContext, destination: Destination): Promise<void> {
	const missing = (await ports.chat(destination.platform)?.check(destination)) ?? [];
	if (missing === 'lost') throw new FaultError('channel-lost');
	if (missing.length > 0) {
		const permissions = missing.map(({ permission }) => permission).join(', ');
		throw new FaultError('channel-lacks', { permissions });
	}
}
