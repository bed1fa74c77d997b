/*
 * The page carries its state as JSON inside a script: `window.__STATE__ = {…};`, `changeTargetingData = {…}`, or a
 * script that is JSON as a whole. The name changes; that it has a `signatureCount` does not.
 */

const mark = '"signatureCount"';
/** More beginnings than this in one script are code, not state. */
const maxBeginnings = 50;

/** Every JSON object in the page's scripts that mentions a signature count. Empty when there is none. */
export function inlineStates(html: string): unknown[] {
	const scripts = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script\s*>/gi)].map((match) => match[1] ?? '');
	return scripts.filter((script) => script.includes(mark)).flatMap(objectsIn);
}

/** The JSON objects that a script assigns, passes or consists of. */
function objectsIn(script: string): unknown[] {
	const found: unknown[] = [];
	const beginnings = [...script.matchAll(/(?:^|[=(])\s*(?=\{)/g)].slice(0, maxBeginnings);
	let done = 0;
	for (const beginning of beginnings) {
		const start = beginning.index + beginning[0].length;
		const end = start < done ? null : endOfObject(script, start);
		if (end === null) continue;
		const text = script.slice(start, end);
		const value = text.includes(mark) ? parsed(text) : null;
		if (value === null) continue;
		found.push(value);
		done = end;
	}
	return found;
}

/** Where the object beginning at `start` ends, minding braces inside strings; null when it does not. */
function endOfObject(script: string, start: number): number | null {
	let depth = 0;
	for (let i = start; i < script.length; i++) {
		const character = script[i];
		if (character === '"') {
			i = endOfString(script, i);
		} else if (character === '{') {
			depth++;
		} else if (character === '}' && --depth === 0) {
			return i + 1;
		}
	}
	return null;
}

function endOfString(script: string, start: number): number {
	let i = start + 1;
	while (i < script.length && script[i] !== '"') i += script[i] === '\\' ? 2 : 1;
	return i;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Objects anywhere inside that have a signature count of their own, with the key they stand under. */
export function petitionsIn(states: readonly unknown[]): { readonly key: string; readonly node: object }[] {
	const found: { key: string; node: object }[] = [];
	const open = states.map((node) => ({ key: '', node }));
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { key, node } = next;
		if (typeof node !== 'object' || node === null) continue;
		if ('signatureCount' in node || 'signatureState' in node) found.push({ key, node });
		for (const [name, child] of Object.entries(node)) open.push({ key: name, node: child });
	}
	return found;
}
