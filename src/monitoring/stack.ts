import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `file:///…/start-x.js:12:34`, wherever it stands in a line of a stack. */
const place = /file:\/\/\/[^\s()]+\.js:\d+:\d+/g;

/**
 * The stack of what was thrown, in the files that somebody wrote: where the program was built into few files, their
 * source maps are beside them. Node's own `--enable-source-maps` would read all of them at each start; this reads those
 * of a stack, when there is one. Undefined for what is no error.
 */
export function readableStack(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const maps = new Map<string, SourceMap | null>();
	return error.stack?.replaceAll(place, (at) => {
		const [, url = '', line, column] = /^(.+):(\d+):(\d+)$/.exec(at) ?? [];
		try {
			const file = fileURLToPath(url);
			if (!maps.has(file)) maps.set(file, mapOf(file));
			return placeIn(maps.get(file) ?? null, file, Number(line), Number(column)) ?? at;
		} catch {
			return at;
		}
	});
}

function mapOf(file: string): SourceMap | null {
	if (!existsSync(`${file}.map`)) return null;
	return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
}

/** @param line from 1, as `column` */
function placeIn(map: SourceMap | null, file: string, line: number, column: number): string | null {
	const entry = map?.findEntry(line - 1, column - 1);
	if (entry === undefined || !('originalSource' in entry)) return null;
	const source = join(dirname(file), entry.originalSource);
	return `${existsSync(source) ? source : entry.originalSource.replace(/^(?:\.\.\/)+/, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1} (${basename(file)}:${line})`;
}
