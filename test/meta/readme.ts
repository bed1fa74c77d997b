import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.js';

export const root = join(import.meta.dirname, '../..');
const file = join(root, 'README.md');

/** A line a reader may type, and the transcript that stands under it; null where none does. */
export interface Shown {
	readonly line: string;
	readonly transcript: string | null;
}

const shell = /```sh\n([^`]*?)\n```(?:\n\n<!-- transcript -->\n(?:<details>.*\n\n)?```text\n([\s\S]*?)```)?/g;

/** Every shell line of the README, in its order. */
export function shownLines(): readonly Shown[] {
	return [...readFileSync(file, 'utf8').matchAll(shell)].map(([, line = '', transcript]) => ({
		line,
		transcript: transcript ?? null,
	}));
}

/** Writes a transcript under its line, for `npm run readme`. */
export function writeTranscript(line: string, transcript: string): void {
	const text = readFileSync(file, 'utf8').replace(shell, (whole, of: string, old: string | undefined) =>
		of === line && old !== undefined
			? whole.replace(/```text\n[\s\S]*```$/, () => `\`\`\`text\n${transcript}\`\`\``)
			: whole,
	);
	writeFileSync(file, text);
}

const table = /<!-- commands -->\n([\s\S]*?)<!-- \/commands -->/;

/** The table of commands as it stands in the README. */
export function shownCommands(): string {
	return (table.exec(readFileSync(file, 'utf8'))?.[1] ?? '').trim();
}

export function writeCommands(text: string): void {
	writeFileSync(
		file,
		readFileSync(file, 'utf8').replace(table, () => `<!-- commands -->\n${text}\n<!-- /commands -->`),
	);
}

/** The table as the definitions make it. */
export function tableOfCommands(): string {
	const rows = commands.map(({ summary, example, access }) => {
		const who = access === 'manager' ? 'managers' : 'anyone';
		return `| \`${example.replaceAll('|', '\\|')}\` | ${summary} | ${who} |`;
	});
	return ['| for example | what it does | who |', '|---|---|---|', ...rows].join('\n');
}
