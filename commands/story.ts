import type { Command } from '../src/ports/command.js';
import type { Action } from '../src/render/message.js';

/** How it would have told a story that is over: for whoever has just brought it into a channel. */
export const story: Command = {
	name: 'petition story',
	summary: ({ commands }) => commands.story.summary,
	example: '/petition story',
	options: [{ name: 'step', kind: 'number', required: false, summary: ({ commands }) => commands.story.step }],
	access: 'anyone',
	async run({ ports, texts, call }, { step: typed = '1' }) {
		const told = await ports.story(call.caller.locale);
		const step = Math.min(Math.max(1, Number(typed)), told.length);
		const announcement = told[step - 1];
		if (announcement === undefined) throw new Error('the recorded story tells nothing');
		const { at, message } = announcement;
		const isLast = step === told.length;
		const next = { kind: 'refresh', command: call.command, args: { step: String(isLast ? 1 : step + 1) } } as const;
		const actions: readonly Action[] = [
			{ ...next, label: isLast ? texts.story.again : texts.story.next },
			...(isLast ? ([{ kind: 'begin', what: 'follow' }] as const) : []),
		];
		const note = texts.story.note(step, told.length, at);
		return {
			visibility: 'private',
			message: {
				...message,
				blocks: [...message.blocks],
				footer: [...(message.footer ?? []), note],
				actions,
			},
		};
	},
};
