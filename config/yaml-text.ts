import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { SetupFault } from './setup-fault.js';

/** Where something stands in a YAML file: the keys and positions that lead to it. */
export type YamlPath = readonly (string | number)[];

/** A YAML text as plain data of objects, lists and *strings*, with a way back to the lines it came from. */
export interface YamlText {
	readonly data: unknown;
	readonly faults: readonly SetupFault[];
	/** Line of the deepest part of the path that exists, counted from 1. */
	readonly lineOf: (path: YamlPath) => number;
}

/** More repetitions through aliases than any sane file has: a guard against a file that unfolds without end. */
const mostAliases = 100;

/**
 * Reads YAML with every scalar as text: typed scalars would take `123456789012345678` for a number and lose its
 * last digits. Never throws. A syntax fault leaves `data` null, since everything after it is guesswork; a key
 * given twice is named and the rest is still read.
 */
export function readYamlText(source: string, file: string): YamlText {
	const lines = new LineCounter();
	const document = parseDocument(source, {
		schema: 'failsafe',
		stringKeys: true,
		lineCounter: lines,
		prettyErrors: false,
		logLevel: 'silent',
	});
	const faults = document.errors.map((error): SetupFault => {
		const line = lines.linePos(error.pos[0]).line;
		const twice = error.code === 'DUPLICATE_KEY';
		return twice
			? { file, line, path: '', code: 'config-key-twice', params: { key: wordAt(source, error.pos[0]) } }
			: { file, line, path: '', code: 'config-syntax', params: { detail: error.message } };
	});
	faults.push(...unusable(document).map((offset) => badName(file, lines.linePos(offset).line)));
	const syntax = faults.find((fault) => fault.code === 'config-syntax');
	const lineOf = (path: YamlPath) => lines.linePos(offsetOf(document, path)).line;
	if (syntax !== undefined) return { data: null, faults: [syntax], lineOf };
	try {
		return { data: document.toJS({ maxAliasCount: mostAliases }) as unknown, faults, lineOf };
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return { data: null, faults: [{ file, line: 1, path: '', code: 'config-syntax', params: { detail } }], lineOf };
	}
}

/** The one key that names no entry of an object: checks of shapes pass over it, with whatever stands below it. */
const noKey = '__proto__';

function unusable(document: Document): readonly number[] {
	const found: number[] = [];
	visit(document, {
		Pair(_, { key }) {
			if (isScalar(key) && key.value === noKey) found.push(key.range?.[0] ?? 0);
		},
	});
	return found;
}

function badName(file: string, line: number): SetupFault {
	return { file, line, path: noKey, code: 'config-bad-name', params: { value: noKey } };
}

function wordAt(source: string, offset: number): string {
	return /[^\s:]*/.exec(source.slice(offset, offset + 100))?.[0] ?? '';
}

function offsetOf(document: Document, path: YamlPath): number {
	let node: Node | null | undefined = document.contents;
	let offset = node?.range?.[0] ?? 0;
	for (const step of path) {
		if (isAlias(node)) node = node.resolve(document);
		if (isMap(node)) {
			const pair = node.items.find((each) => isScalar(each.key) && each.key.value === step);
			if (pair === undefined) break;
			offset = (pair.key as Node).range?.[0] ?? offset;
			node = pair.value as Node | null;
		} else if (isSeq(node)) {
			const item = node.items[step as number] as Node | undefined;
			if (item === undefined) break;
			offset = item.range?.[0] ?? offset;
			node = item;
		} else break;
	}
	return offset;
}
