import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ArgumentError } from '../../src/app/arguments.js';
import type { Process } from '../../src/app/process.js';
import { runCommandLine } from '../../src/cli/index.js';
import { textOf } from '../../src/render/fault.js';
import { cliCommands } from '../../src/render/texts/en/cli.js';
import { textsFor } from '../../src/render/texts/index.js';
import { quickFolder } from '../store/place.js';
import { plainLine } from './plain.js';

async function typed(...words: string[]): Promise<string> {
	const output = Object.assign(new PassThrough(), { columns: 500 });
	const shell = { output, variables: {}, folder: quickFolder() } as unknown as Process;
	expect(await runCommandLine(words, shell)).toBe(0);
	return String(output.read());
}

/** What happened and what to do, of words that are refused. */
async function refused(...words: string[]): Promise<string> {
	const error = await typed(...words).catch((thrown: unknown) => thrown);
	if (!(error instanceof ArgumentError)) throw error;
	const { happened, remedy } = textOf(textsFor('en'), error.fault);
	return `${plainLine(happened)} ${plainLine(remedy)}`;
}

describe('help', () => {
	it.each([['help'], ['--help'], ['-h']])('milepost %s names every command', async (word) => {
		const said = await typed(word);
		for (const { usage } of Object.values(cliCommands)) expect(said).toContain(usage);
	});

	const { help, ...others } = cliCommands;
	it.each(Object.entries(others))('of %s alone is asked for in three ways', async (command, { usage }) => {
		const ways = [
			['help', command],
			[command, '--help'],
			[command, 'some', 'words', '-h'],
		];
		for (const words of ways) {
			const said = await typed(...words);
			expect(said).toContain(usage);
			expect(said).not.toContain(help.usage);
		}
	});

	it('about a word that is no command names the nearest', async () => {
		expect(await refused('help', 'dcotor')).toBe(
			'There is no command “dcotor”. Did you mean “doctor”? milepost help lists them all.',
		);
		expect(await refused('dcotor', '--help')).toContain('doctor');
	});
});

describe('words that are wrong', () => {
	it('are answered with how the command is written', async () => {
		expect(await refused('backup')).toBe(
			'milepost backup was not told enough. It is written: milepost backup <file>. Put names with blanks in quotes.',
		);
		expect(await refused('backup', 'a', 'b')).toContain('was given 2 words, which is not what it takes.');
		expect(await refused('doctor', 'x')).toContain('was given 1 word, which');
		expect(await refused('history')).toBe(
			'milepost history was not told enough. It is written: milepost history import <csv> <petition>. Put names with blanks in quotes.',
		);
		expect(await refused('source')).toContain('milepost source was not told enough.');
		expect(await refused('history', 'export')).toBe(
			'milepost history does not take “export” like that. It is written: milepost history import <csv> <petition>.',
		);
		expect(await refused('start', '--foo')).toContain('It is written: milepost start [--resume].');
	});

	it.each(['foo', 'http://example.org', 'https://user:secret@example.org', 'https://example.org/?token=secret'])(
		'slack-manifest takes no %s for a public address',
		async (base) => {
			const said = await refused('slack-manifest', '--base', base);
			expect(said).toContain('--base');
			expect(said).not.toContain('secret');
		},
	);

	it.each(['mysql://user:secret@host/name', 'postgres://user:secret@host:99999/name', 'postgres://host'])(
		'migrate says that %s is no address it can copy to',
		async (address) => {
			const said = await refused('migrate', '--to', address);
			expect(said).toContain('is no address of a PostgreSQL database.');
			expect(said).not.toContain('secret');
		},
	);
});
