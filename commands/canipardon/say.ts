import { dayOf } from '../../src/domain/day-rules.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Message } from '../../src/render/message.js';
import { respond } from './answer.js';

/** The answer as of the day of whoever asks; in a replay it says as of when. */
export async function say({ now, ports, texts }: CommandContext, question: string): Promise<Message> {
	const message = await respond(question, {
		data: ports.clemency(),
		// In a replay the people of the story are told of as of then; how old the law is counts in real time.
		day: dayOf(now, 'UTC'),
		today: dayOf(ports.realNow(), 'UTC'),
		texts,
		report: ports.report,
	});
	if (ports.replaying !== true) return message;
	return { ...message, footer: [...(message.footer ?? []), texts.clemency.asOfReplay(now)] };
}
