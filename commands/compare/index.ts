import { FaultError } from '../../src/domain/fault.js';
import type { Answer } from '../../src/ports/chat.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import { followedHere, nameUnknown, resolve, suggestNames } from '../naming/resolve.js';
import { type Target, typedName } from '../naming/target.js';
import { compareMessage } from './comparison.js';

/** Between two names. */
const between = /\s*[,;]\s*|\s+(?:vs\.?|versus|with)\s+/i;

export const compare: Command = {
	name: 'petition compare',
	summary: ({ commands }) => commands.compare.summary,
	example: '/petition compare white house, change.org',
	options: [
		{
			name: 'petitions',
			kind: 'text',
			required: false,
			rest: true,
			summary: ({ commands }) => commands.compare.petitions,
		},
	],
	access: 'anyone',
	async run(context, { petitions }): Promise<Answer> {
		const named = petitions === undefined ? await followedHere(context) : await namedIn(context, petitions);
		return { message: await compareMessage(context, named), visibility: 'private' };
	},
	async suggest(context, _option, typed) {
		const parts = typed.split(between);
		const last = parts.pop() ?? '';
		const before = parts.map((part) => `${part}, `).join('');
		const found = await suggestNames(context, last);
		return found.map(({ label, value }) => ({ label: `${before}${label}`, value: `${before}${value}` }));
	},
};

/** Names with commas between them; without any, one name, or several of one word each. */
async function namedIn(context: CommandContext, typed: string): Promise<readonly Target[]> {
	const parts = typed.split(between).filter((part) => part !== '');
	const [only] = parts;
	if (only === undefined || parts.length > 1) return all(context, parts);
	const whole = await resolve(context, only);
	const words = only.split(/\s+/);
	return whole.kind === 'one' || words.length === 1 ? all(context, [only]) : all(context, words);
}

async function all(context: CommandContext, names: readonly string[]): Promise<readonly Target[]> {
	const targets: Target[] = [];
	for (const name of names) {
		const found = await resolve(context, name);
		switch (found.kind) {
			case 'one':
				targets.push(found.target);
				break;
			case 'several':
				throw new FaultError('compare-which', {
					typed: name,
					nearest: found.targets.slice(0, 3).map(typedName).join(','),
				});
			case 'unwatched':
				throw new FaultError('not-watched', { platform: found.match.platform });
			case 'none':
				throw nameUnknown(name, found.nearest);
			default:
				found satisfies never;
		}
	}
	return targets;
}
