import type { Command, CommandContext } from '../../../src/ports/command.js';
import type { Action } from '../../../src/render/message.js';
import { keepChanges } from '../../../src/watch/thin.js';
import { isOperatorsChannel } from '../../access/operator.js';
import { changeLine } from './change.js';

const name = 'petition setup audit';
const perPage = 15;

/** What is done in the operator's channel may be about anybody's petitions: it is shown there, and nowhere else. */
const operators = ['hold', 'release'];

export const audit: Command = {
	name,
	summary: ({ commands }) => commands.audit.summary,
	example: '/petition setup audit',
	options: [{ name: 'page', kind: 'number', required: false, summary: ({ commands }) => commands.audit.page }],
	access: 'manager',
	async run(context, { page: typed = '1' }) {
		const { texts, ports, call } = context;
		const { store } = ports;
		const { changes, all, page, pages } = await pageOf(context, Number(typed));
		const channels = await store.destinations.inWorkspace(call.place.platform, call.place.workspace);
		const items = changes.map((change) => changeLine(change, channels, texts));
		return {
			visibility: 'private',
			message: {
				tone: 'plain',
				title: texts.audit.title,
				blocks: all === 0 ? [{ kind: 'text', line: texts.audit.nothing }] : [{ kind: 'list', items }],
				footer: all === 0 ? [] : [texts.audit.page(page, pages, all)],
				actions: [
					...(page < pages ? [turn(texts.audit.older, page + 1)] : []),
					...(page > 1 ? [turn(texts.audit.newer, page - 1)] : []),
				],
			},
		};
	},
};

/** The page that was asked for, or the last one where there are not so many. */
async function pageOf(context: CommandContext, asked: number) {
	const { ports, call } = context;
	const since = ports.realNow() - keepChanges;
	const without = isOperatorsChannel(context) ? [] : operators;
	const read = (page: number) =>
		ports.store.audit.of(call.place, { since, without, skip: (page - 1) * perPage, limit: perPage });
	const wanted = Math.max(1, asked);
	const { changes, all } = await read(wanted);
	const pages = Math.max(1, Math.ceil(all / perPage));
	if (wanted <= pages) return { changes, all, page: wanted, pages };
	return { ...(await read(pages)), page: pages, pages };
}

function turn(label: string, page: number): Action {
	return { kind: 'ask', label, command: name, args: { page: String(page) } };
}
