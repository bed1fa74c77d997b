import type { CommandContext } from '../../src/ports/command.js';
import type { Line } from '../../src/render/message.js';

/** That a platform must not be asked now, until when, and what happens then; null where it may. */
export async function heldLine({ ports, texts }: CommandContext, platform: string): Promise<Line | null> {
	const hold = await ports.held(platform);
	return hold === null ? null : texts.status.held(ports.platformName(platform), hold);
}

/** Why there is no number of a petition that was never read: its platform is being asked, or must not be. */
export async function lookingLine(context: CommandContext, platform: string): Promise<Line> {
	const { ports, texts } = context;
	return (await heldLine(context, platform)) ?? texts.status.looking(ports.platformName(platform));
}
