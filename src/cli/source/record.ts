import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments } from '../../app/arguments.js';
import { exit, linesOf, type Subcommand } from '../../app/io.js';
import { dayOf } from '../../domain/day-rules.js';
import { FaultError } from '../../domain/fault.js';
import { textsFor } from '../../render/texts/index.js';
import { scrub } from '../../sources/scrub.js';
import { type Asked, look } from './look.js';

const options = {
	to: { type: 'string', default: 'recorded-answers' },
	/** A name to be taken out of the answers besides, as often as it is given. */
	redact: { type: 'string', multiple: true },
} as const;

/** `milepost source record <address> [--to folder]`: every answer of one reading as a file without people, for the tests. */
export const recordSourceCommand: Subcommand = async (args, io) => {
	const { positionals, values } = readArguments(args, options, { command: 'source record', least: 1, most: 1 });
	const { source, asked, outcome } = await look(positionals[0] as string, io);
	const answers = asked.flatMap(fileOf);
	if (answers.length === 0) throw new FaultError('cli-source-silent', { platform: source.name, came: outcome.kind });
	const folder = resolve(io.folder, values.to, source.id);
	const day = dayOf(io.now, 'UTC');
	const written = answers.map(({ name, type, path, text }, i) => {
		const file = `${day}-${String(i + 1)}-${name}.${type}`;
		return { file, path, text: scrub(text, values.redact ?? []) };
	});
	try {
		mkdirSync(folder, { recursive: true });
		for (const { file, text } of written) writeFileSync(join(folder, file), text);
	} catch (error) {
		throw new FaultError('cli-source-unwritten', { folder, detail: String(error) });
	}
	const { sourceCheck } = textsFor('en');
	const items = written.map(({ file, path }) => sourceCheck.recorded(file, path));
	const blocks = [{ kind: 'text', line: sourceCheck.recordedIn(folder) } as const, { kind: 'list', items } as const];
	const message = {
		tone: 'plain',
		blocks: [...blocks, { kind: 'text', line: sourceCheck.lookFirst } as const],
	} as const;
	for (const line of linesOf(message, io)) io.out(line);
	return outcome.kind === 'fresh' ? exit.ok : exit.failed;
};

/** A name from the end of its path, its kind, and its text; nothing where no answer came. */
function fileOf({ request, result }: Asked) {
	if (result.kind !== 'answer') return [];
	const { pathname, search } = new URL(request.url);
	const name = (pathname + search)
		.replace(/[^\w-]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(-60);
	const type = /json/.test(result.headers['content-type'] ?? '') || /^\s*[[{]/.test(result.text) ? 'json' : 'html';
	return [{ name: name || 'answer', type, path: pathname + search, text: result.text }];
}
