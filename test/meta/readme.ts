import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../commands/index.js';
import { outlookCommand } from '../../src/cli/outlook.js';
import { shownCount } from '../../src/domain/outlook/shown.js';
import { textsFor } from '../../src/render/texts/index.js';
import { bundledSeries } from '../../src/replay/load-recording.js';

export const root = join(import.meta.dirname, '../..');
const file = join(root, 'README.md');
const terminal = join(root, 'docs/terminal.md');

/** A line a reader may type, and the transcript that stands under it; null where none does. */
export interface Shown {
	readonly line: string;
	readonly transcript: string | null;
}

const shell = /```sh\n([^`]*?)\n```(?:\n\n<!-- transcript -->\n```text\n([\s\S]*?)```)?/g;

/** Every shell line of the README and of the page of transcripts, in their order. */
export function shownLines(): readonly Shown[] {
	return [file, terminal].flatMap((page) =>
		[...readFileSync(page, 'utf8').matchAll(shell)].map(([, line = '', transcript]) => ({
			line,
			transcript: transcript ?? null,
		})),
	);
}

/** Writes a transcript under its line, for `npm run readme`. */
export function writeTranscript(line: string, transcript: string): void {
	for (const page of [file, terminal]) {
		const text = readFileSync(page, 'utf8').replace(shell, (whole, of: string, old: string | undefined) =>
			of === line && old !== undefined
				? whole.replace(/```text\n[\s\S]*```$/, () => `\`\`\`text\n${transcript}\`\`\``)
				: whole,
		);
		writeFileSync(page, text);
	}
}

/** What a program makes of a page: the README's table of commands, the outlook of the recorded story. */
export type Part = 'commands' | 'outlook' | 'sources' | 'rules' | 'watched' | 'budgets' | 'licences';

const pages: Readonly<Record<Part, string>> = {
	commands: file,
	outlook: terminal,
	sources: join(root, 'docs/sources.md'),
	rules: join(root, 'docs/sources.md'),
	watched: join(root, 'docs/sources.md'),
	budgets: join(root, 'docs/sources.md'),
	licences: join(root, 'docs/licences.md'),
};

const made = (part: Part) => new RegExp(`<!-- ${part} -->\\n([\\s\\S]*?)<!-- /${part} -->`);

/** Such a part as it stands there. */
export function shownPart(part: Part): string {
	return (made(part).exec(readFileSync(pages[part], 'utf8'))?.[1] ?? '').trim();
}

export function writePart(part: Part, text: string): void {
	writeFileSync(
		pages[part],
		readFileSync(pages[part], 'utf8').replace(made(part), () => `<!-- ${part} -->\n${text}\n<!-- /${part} -->`),
	);
}

/** The table of commands as the definitions make it. */
export function tableOfCommands(): string {
	const rows = commands.map(({ summary, example, access }) => {
		const who = {
			anyone: 'anyone',
			follower: 'managers, or anyone where they allow it',
			manager: 'managers',
			operator: 'whoever runs Milepost, in the channel named in `milepost.yaml`',
		}[access];
		return `| \`${example.replaceAll('|', '\\|')}\` | ${summary(textsFor('en'))} | ${who} |`;
	});
	return ['| for example | what it does | who |', '|---|---|---|', ...rows].join('\n');
}

const moments = ['2015-12-31T18:00', '2016-01-04T18:00', '2016-01-05T04:00', '2016-01-05T14:00', '2016-01-06T00:00'];

/** The outlook of the recorded petition to the White House at five moments, from what was known by then. */
export async function tableOfOutlook(): Promise<string> {
	const rows = [];
	for (const moment of moments) {
		const { count, probability, q10, q90 } = await outlookAt(`${moment}:00Z`);
		const [day, time] = moment.split('T');
		const likely = `${shown(q10, count)} to ${shown(q90, count)}`;
		const chance = probability === 1 ? 'reached' : `${Math.round(probability * 100)} %`;
		rows.push(`| ${day} ${time} | ${count.toLocaleString('en')} | ${chance} | ${likely} |`);
	}
	const head = '| UTC | signatures | 100,000 by the deadline | likely by the deadline (four in five) |';
	return [head, '|---|---|---|---|', ...rows].join('\n');
}

function shown(count: number, from: number): string {
	return shownCount(count, from).toLocaleString('en');
}

async function outlookAt(at: string): Promise<Readonly<Record<'count' | 'probability' | 'q10' | 'q90', number>>> {
	const lines: string[] = [];
	const args = [bundledSeries(), '--petition', 'wtp-avery', '--threshold', '100000', '--at', at, '--json'];
	await outlookCommand(args, {
		...{ out: (line) => void lines.push(line), err: () => {}, variables: {}, folder: root },
		...{ now: 0, zone: 'UTC', width: 100, colour: false },
	});
	return JSON.parse(lines.join('\n'));
}
