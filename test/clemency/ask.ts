import { type RespondDeps, respond } from '../../commands/canipardon/answer.js';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import { renderConsole } from '../../src/render/console.js';
import type { Message } from '../../src/render/message.js';
import { textsFor } from '../../src/render/texts/index.js';

const day = '2026-11-21';
const data = lazyClemency(nobodyOwn);

export const deps = (on = day, more: Partial<RespondDeps> = {}): RespondDeps => ({
	data: data(),
	day: on,
	today: day,
	texts: textsFor('en'),
	report: null,
	...more,
});

/** An answer, which is never an empty one, whatever was asked. */
export async function ask(question: string, on?: string): Promise<Message> {
	const message = await respond(question, deps(on));
	if (message.blocks.length === 0) throw new Error(`Nothing was said to: ${question}`);
	return message;
}

/** A message as plain text in one line, without buttons. */
export function flat(message: Message): string {
	const { actions: _, ...said } = message;
	const terminal = { now: Date.parse(`${day}T12:00:00Z`), zone: 'UTC', locale: 'en', width: 100, colour: false };
	return renderConsole(said, terminal).join(' ').replace(/\s+/g, ' ').trim();
}
