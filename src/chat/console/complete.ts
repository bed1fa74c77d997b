import type { Suggestion } from '../../ports/chat.js';
import type { OptionSpec } from '../../ports/command.js';
import { channels } from './channels.js';

/** What completion needs to know of a command. */
export interface Completable {
	readonly name: string;
	readonly options: readonly Pick<OptionSpec, 'name' | 'choices'>[];
}

/** Asks for the values of an option as it is typed. */
export type Suggest = (command: string, option: string, typed: string) => Promise<readonly Suggestion[]>;

const own = [...channels.map((channel) => `/channel ${channel}`), '/quit'];

/**
 * Whole lines that continue the typed one: commands first, then values of the option being typed (`name:value`, or
 * the first option in order).
 */
export async function complete(
	line: string,
	commands: readonly Completable[],
	suggest: Suggest,
): Promise<readonly string[]> {
	const typed = line.trimStart().toLowerCase();
	const command = longest(commands.filter(({ name }) => typed.startsWith(`/${name} `)));
	if (command === null) {
		return [...commands.map(({ name }) => `/${name}`), ...own].filter((each) => each.startsWith(typed));
	}
	const start = line.length - typed.length + command.name.length + 2;
	const named = /(?:^|\s)([a-z-]+):(\S*)$/i.exec(line.slice(start));
	const option = command.options.find(({ name }) => name === named?.[1]?.toLowerCase()) ?? command.options[0];
	if (option === undefined) return [];
	const isNamed = named !== null && named[1]?.toLowerCase() === option.name;
	const value = isNamed ? (named[2] ?? '') : line.slice(start);
	const before = line.slice(0, line.length - value.length);
	const values = option.choices ?? (await suggest(command.name, option.name, value)).map((each) => each.value);
	return values
		.filter((each) => option.choices === undefined || each.startsWith(value))
		.map((each) => before + (each.includes(' ') ? `"${each}"` : each));
}

/** `petition follow` before `petition`, should both be commands. */
function longest(commands: readonly Completable[]): Completable | null {
	return commands.reduce<Completable | null>(
		(best, each) => (best !== null && best.name.length >= each.name.length ? best : each),
		null,
	);
}
