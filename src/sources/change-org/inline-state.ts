/*
 * The page carries its state as JSON inside a script: `window.__STATE__ = {…};`, `changeTargetingData = {…}`, or a
 * script that is JSON as a whole. The name changes; that it has a `signatureCount` does not.
 */

const mark = '"signatureCount"';
/** How often a script may be gone over in search of its objects: enough for state inside code, too little to be kept busy. */
const passes = 4;

/** Every JSON object in the page's scripts that mentions a signature count. Empty when there is none. */
export function inlineStates(html: string): unknown[] {
	return scriptsIn(html)
		.filter((script) => script.includes(mark))
		.flatMap(objectsIn);
}

/** By hand rather than by one pattern: a pattern looks for the end anew from every beginning that has none. */
function scriptsIn(html: string): string[] {
	const scripts: string[] = [];
	const opening = /<script\b/gi;
	const closing = /<\/script\b/gi;
	while (opening.exec(html) !== null) {
		const body = html.indexOf('>', opening.lastIndex) + 1;
		closing.lastIndex = body;
		const end = body === 0 ? null : closing.exec(html);
		if (end === null) break;
		scripts.push(html.slice(body, end.index));
		opening.lastIndex = closing.lastIndex;
	}
	return scripts;
}

/** The JSON objects that a script assigns, passes or consists of. */
function objectsIn(script: string): unknown[] {
	const found: unknown[] = [];
	let done = 0;
	let budget = passes * script.length;
	for (const beginning of script.matchAll(/(?:^|[=(])\s*(?=\{)/g)) {
		const start = beginning.index + beginning[0].length;
		if (start < done) continue;
		const end = endOfObject(script, start);
		budget -= (end ?? script.length) - start;
		if (budget < 0) break;
		const text = script.slice(start, end ?? start);
		const value = text.includes(mark) ? parsed(text) : null;
		if (value === null || end === null) continue;
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

/** Objects anywhere inside that have a signature count of their own. */
export function petitionsIn(states: readonly unknown[]): object[] {
	const found: object[] = [];
	// A list of what is still to visit, not recursion: the page decides how deep it is.
	const open = [...states];
	while (open.length > 0) {
		const node = open.pop();
		if (typeof node !== 'object' || node === null) continue;
		if ('signatureCount' in node || 'signatureState' in node) found.push(node);
		for (const child of Object.values(node)) open.push(child);
	}
	return found;
}
