import fc from 'fast-check';
import { commands } from '../../../commands/index.js';
import type { Chat } from '../../../src/ports/chat.js';
import { general, openAvery } from '../../commands/setup.js';
import { mutated } from './mutate.js';
import { must, type Open, type Target } from './target.js';

/** Lines as anybody may type them: each has an answer, and none is a mistake of ours. */
export const lines: Open = async () => {
	let [office, left] = [await open(), 0];
	const examples = commands.map(({ example }) => example);
	const names = commands.map(({ name }) => name);
	const word = fc.oneof(
		fc.constantFrom(
			'white house',
			'avery',
			'every:1000',
			'at:5,000',
			'deadline:1d',
			'tomorrow 9:00',
			'3d',
			'off',
			'kind',
			'petition:',
		),
		fc.constantFrom(
			'quiet:22-7',
			'cap:3',
			'zone:Europe/London',
			'manual:"a b"',
			'https://petition.parliament.uk/petitions/1',
			'-1',
			'1e9',
		),
		fc.string({ unit: 'grapheme', maxLength: 30 }),
	);
	const made = fc
		.tuple(fc.constantFrom(...names), fc.array(word, { maxLength: 4 }))
		.map(([name, rest]) => `/${name} ${rest.join(' ')}`);
	const target: Target<string> = {
		what: 'commands',
		weight: 100_000,
		inputs: fc.oneof(made, mutated(examples)),
		async take(line) {
			// What was set up and counted by then would make each slower than the one before.
			if (++left % 2_000 === 0) office = await open();
			office.now += 1_000;
			const caller = { id: `u${left}`, manager: left % 3 > 0, zone: null, locale: 'en' };
			const text = await office.say(line, caller, general);
			must(office.bugs.length === 0, () => `"${line}": ${stackOf(office.bugs.pop())}`);
			must(text.length > 5, () => `"${line}" is answered with "${text}"`);
			must(
				!/\b(undefined|NaN|\[object)\b/.test(text.replace(line, '')) || /undefined|NaN|object/.test(line),
				() => `"${line}" is answered with "${text}"`,
			);
		},
	};
	return target as Target<unknown>;
};

/** The story of the winter of 2015, in a chat that takes everything. */
async function open() {
	const office = await openAvery();
	const chat: Chat = {
		platform: 'console',
		start: async () => {},
		stop: async () => {},
		send: async () => ({ kind: 'sent', messageId: 'm' }),
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
	Object.assign(office.ports, { chat: () => chat });
	return office;
}

function stackOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
