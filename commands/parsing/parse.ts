import type { Fault } from '../../src/domain/fault.js';
import { nearest } from '../../src/domain/nearest.js';
import type { Command, OptionSpec } from '../../src/ports/command.js';
import { fits, hasShape, isRule, takesMore } from './shape.js';
import { type Token, tokens } from './tokens.js';

/** A line as a command with its options, or what is wrong with it. */
export type Parsed =
	| { readonly kind: 'call'; readonly command: string; readonly args: Readonly<Record<string, string>> }
	| { readonly kind: 'fault'; readonly fault: Fault };

/** What an empty line, or `/petition` alone, asks for. */
const nothingAsked = 'petition help';
/** Words of the longest name: `petition setup doctor`. */
const longestName = 3;

/**
 * Reads a line like a person types it: with or without the slash, in capitals, with quotes or without them,
 * options as `name:value` or simply in their order. Never throws.
 */
export function parseLine(line: string, commands: readonly Command[]): Parsed {
	const words = tokens(line);
	const typed = words.slice(0, longestName).map((word) => bare(word.text));
	if ((typed[0] ?? '') === '') return { kind: 'call', command: nothingAsked, args: {} };
	const found = commandIn(typed, commands);
	if (found !== null) return fill(words.slice(found.words), found.command);
	const group = groupOf(typed, commands);
	if (group === null) return { kind: 'fault', fault: unknownCommand(typed, commands) };
	return { kind: 'call', command: nothingAsked, args: group.includes(' ') ? { command: group } : {} };
}

/** The whole name of a group of commands that was typed and nothing else: `petition`, `setup`; null where it is none. */
function groupOf(typed: readonly string[], commands: readonly Command[]): string | null {
	const said = typed.filter((word) => word !== '').join(' ');
	const groups = commands.flatMap(({ name }) =>
		name.split(' ').flatMap((_, i, parts) => (i === 0 ? [] : [parts.slice(0, i).join(' ')])),
	);
	return groups.find((group) => group === said || group.endsWith(` ${said}`)) ?? null;
}

/** The letters of a word of a command: `/Petition`, `STATUS?` */
function bare(word: string): string {
	return word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * The command that a line begins with, and how many of its words name it; null where it names none. Groups may be left
 * out: `setup doctor`, `petition doctor` and `doctor` are `petition setup doctor`. Where two groups have a command of that
 * name, neither is meant.
 */
export function commandIn(
	typed: readonly string[],
	commands: readonly Command[],
): { readonly command: Command; readonly words: number } | null {
	const found = commands
		.flatMap((command) => shortNames(command.name).map((name) => ({ command, name })))
		.filter(({ name }) => name.every((word, i) => word === typed[i]))
		// The more was typed of it, the surer; of two that are called alike, the one in no group.
		.sort((a, b) => b.name.length - a.name.length || depthOf(a.command) - depthOf(b.command));
	const [best, next] = found;
	if (best === undefined) return null;
	const isUnsure =
		next !== undefined &&
		next.command !== best.command &&
		next.name.length === best.name.length &&
		depthOf(next.command) === depthOf(best.command);
	return isUnsure ? null : { command: best.command, words: best.name.length };
}

function depthOf({ name }: Command): number {
	return name.split(' ').length;
}

/** Every way to say a name: all of it, only its end, or with the group left out. */
function shortNames(name: string): readonly (readonly string[])[] {
	const words = name.split(' ');
	const ends = words.map((_, i) => words.slice(i));
	return words.length < 3 ? ends : [...ends, [words[0] as string, words.at(-1) as string]];
}

function unknownCommand(typed: readonly string[], commands: readonly Command[]): Fault {
	const [first = '', second = '', third = ''] = typed;
	const names = commands.map((command) => command.name);
	const group = names.some((name) => name.startsWith(`${first} `));
	const inner = names.some((name) => name.startsWith(`${first} ${second} `));
	const said = inner ? typed.join(' ') : group ? `${first} ${second}` : first;
	const last = inner ? third : group ? second : first;
	const word = namesAlike(last, names);
	const whole = nearest(`${first} ${second}`, names, 3);
	const guesses = [...new Set(group ? word : [...whole, ...word])].slice(0, 3);
	return {
		code: 'command-unknown',
		params: { typed: said, ...(guesses.length === 0 ? {} : { nearest: guesses.join(',') }) },
	};
}

/** Names whose last word is, or looks like, the one typed, best first. */
export function namesAlike(word: string, names: readonly string[]): readonly string[] {
	const lastOf = (name: string) => name.split(' ').at(-1) as string;
	const words = nearest(word, [...new Set(names.map(lastOf))], 3);
	return words.flatMap((each) => names.filter((name) => lastOf(name) === each));
}

/** Gives every word to an option: named ones first, then by what fits, then in order. */
function fill(words: readonly Token[], command: Command): Parsed {
	const args = new Map<string, string>();
	const named = (name: string | null) => command.options.find((option) => option.name === name);
	let current: OptionSpec | undefined;
	for (const [i, word] of words.entries()) {
		const byName = word.quoted ? undefined : named(word.name);
		if (byName !== undefined) {
			current = byName;
			args.set(byName.name, word.value);
		} else if (i + 1 < words.length && mayName(word, i, command)) {
			current = named(word.text.toLowerCase());
		} else {
			const option = next(word, args, current, command);
			if (option === null) return { kind: 'fault', fault: tooMany(word, command) };
			args.set(option.name, `${args.get(option.name) ?? ''} ${word.text}`.trim());
			current = (isWhole(word) || option.single) && option.rest !== true ? undefined : option;
		}
	}
	const given = Object.fromEntries([...args].filter(([, value]) => value !== ''));
	return { kind: 'call', command: command.name, args: given };
}

/** A name in quotes, or an address, has no further words. */
function isWhole(word: Token): boolean {
	return word.quoted || word.text.includes('://');
}

/**
 * Whether a word alone names the option of the words after it: `pause until friday`, `settings quiet 22-7`. What
 * must come first is not mistaken for a name, unless it is its own: `follow petition …`.
 */
function mayName(word: Token, position: number, { options }: Command): boolean {
	if (word.quoted) return false;
	const [first] = options;
	const name = word.text.toLowerCase();
	if (position === 0 && first?.required) return name === first.name;
	return options.some((option) => option.name === name);
}

/** The option a word belongs to; null when the command takes no more. */
function next(
	word: Token,
	args: ReadonlyMap<string, string>,
	current: OptionSpec | undefined,
	{ options }: Command,
): OptionSpec | null {
	const open = (option: OptionSpec) => (args.get(option.name) ?? '') === '';
	if (current !== undefined && open(current)) return current;
	const [first] = options;
	// A name may look like anything (`722903`), but no petition is called `every:10000`.
	if (first?.required && open(first) && !isRule(word.text)) return first;
	const fitting = word.quoted
		? undefined
		: options.find((option) => (open(option) || option.rest) && fits(option, word.text));
	if (fitting !== undefined) return fitting;
	if (current !== undefined && takesMore(current)) return current;
	// Rules come last: whoever reads them says what is wrong with a word that is none.
	const free = options.filter((option) => open(option) && (!hasShape(option) || option.kind === 'rules'));
	return free[0] ?? null;
}

function tooMany(word: Token, command: Command): Fault {
	const known = command.options.flatMap((option) => [option.name, ...(option.choices ?? [])]);
	const [guess] = nearest(word.name ?? word.text, known, 1);
	return {
		code: 'argument-unknown',
		params: { word: word.text, command: command.name, ...(guess === undefined ? {} : { nearest: guess }) },
	};
}
