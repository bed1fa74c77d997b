import { FaultError } from '../src/domain/fault.js';
import { milestoneRules } from '../src/domain/milestones/index.js';
import type { Command, CommandContext } from '../src/ports/command.js';
import type { Block, Message } from '../src/render/message.js';
import type { Texts } from '../src/render/texts/index.js';
import { isShownHere } from './access/operator.js';
import { commandIn, namesAlike } from './parsing/parse.js';

export const help: Command = {
	name: 'petition help',
	summary: ({ commands }) => commands.help.summary,
	example: '/petition help follow',
	options: [
		{ name: 'command', kind: 'text', required: false, rest: true, summary: ({ commands }) => commands.help.command },
	],
	access: 'anyone',
	async run(context, { command: typed }) {
		const { texts } = context;
		const commands = commandsHere(context);
		if (typed === undefined) return { message: overview(commands, texts), visibility: 'private' };
		const found = find(typed, commands);
		if (found !== undefined) return { message: details(found, texts), visibility: 'private' };
		const inside = groupNamed(typed, commands);
		if (inside.length === 0) throw unknown(typed, commands);
		return { message: group(inside, texts), visibility: 'private' };
	},
	suggest: async (context, _option, typed) =>
		commandsHere(context)
			.filter(({ name }) => name.includes(wordsOf(typed)))
			.map(({ name, summary }) => ({ label: `/${name}: ${summary(context.texts)}`.slice(0, 100), value: name })),
};

function commandsHere(context: CommandContext): readonly Command[] {
	return context.ports.commands.filter((each) => isShownHere(each, context));
}

/** `/petition follow`, `Follow` and `petition  follow` mean the same. */
function wordsOf(typed: string): string {
	return typed
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, ' ')
		.trim();
}

function find(typed: string, commands: readonly Command[]): Command | undefined {
	const words = wordsOf(typed).split(' ');
	const found = commandIn(words, commands);
	return found?.words === words.length ? found.command : undefined;
}

/** `setup`, `petition setup`: the commands in a group. */
function groupNamed(typed: string, commands: readonly Command[]): readonly Command[] {
	const wanted = wordsOf(typed);
	return wanted === '' ? [] : commands.filter(({ name }) => ` ${name}`.includes(` ${wanted} `));
}

function unknown(typed: string, commands: readonly Command[]): FaultError {
	const names = commands.map(({ name }) => name);
	const guesses = namesAlike(wordsOf(typed).split(' ').at(-1) ?? '', names).slice(0, 3);
	return new FaultError('command-unknown', {
		typed,
		...(guesses.length === 0 ? {} : { nearest: guesses.join(',') }),
	});
}

function overview(commands: readonly Command[], texts: Texts): Message {
	const { help } = texts;
	const items = (...access: readonly Command['access'][]) =>
		commands.filter((each) => access.includes(each.access)).map(({ name, summary }) => help.item(name, summary(texts)));
	const operators = items('operator');
	return {
		tone: 'plain',
		title: help.title,
		blocks: [
			{ kind: 'list', items: items('anyone') },
			{ kind: 'heading', line: help.managers },
			{ kind: 'list', items: items('follower', 'manager') },
			...(operators.length === 0
				? []
				: ([
						{ kind: 'heading', line: help.operator },
						{ kind: 'list', items: operators },
					] as const)),
			{ kind: 'text', line: help.more },
		],
	};
}

function group(commands: readonly Command[], texts: Texts): Message {
	const { help } = texts;
	const [first] = commands;
	const name = first?.name.split(' ').slice(0, -1).join(' ') ?? '';
	return {
		tone: 'plain',
		title: help.command(name),
		blocks: [{ kind: 'list', items: commands.map((each) => help.item(each.name, each.summary(texts))) }],
	};
}

function details({ name, summary, options, example, access }: Command, texts: Texts): Message {
	const { help } = texts;
	const takesRules = options.some(({ kind }) => kind === 'rules');
	const blocks: readonly (Block | null)[] = [
		{ kind: 'text', line: [summary(texts)] },
		access === 'anyone' ? null : { kind: 'text', line: help.only[access] },
		options.length === 0 ? null : { kind: 'heading', line: help.options },
		options.length === 0
			? null
			: {
					kind: 'list',
					items: options.map((option) => help.option(option.name, option.summary(texts), option.required)),
				},
		takesRules ? { kind: 'heading', line: help.rules } : null,
		takesRules ? { kind: 'list', items: milestoneRules.map(({ id }) => texts.rules.example(id)) } : null,
		takesRules ? { kind: 'text', line: help.rulesHow } : null,
		{ kind: 'text', line: help.example(example) },
	];
	return { tone: 'plain', title: help.command(name), blocks: blocks.filter((block) => block !== null) };
}
