import type { Ask, AskCode } from '../judge/ask.js';
import type { Act, Asked } from '../judge/question.js';
import type { Gazetteer } from './gazetteer.js';
import type { Laws } from './laws.js';
import type { Segment } from './segments.js';

interface Part {
	readonly segment: Segment;
	readonly officer: Asked | null;
	readonly asks: readonly Ask[];
}

/** What is read where it is asked which of two states decides. */
const open: ReadonlySet<AskCode> = new Set<AskCode>(['who', 'where', 'may', 'happened']);

/** "Which governor do I ask", "what state". */
const which = /\b(?:which|what) (?:governor|gov|state|board)\b(?!.*\b(?:is|are|has|have) (?:he|she|it) )/;

/** Whether a sentence asks which state's office it is. */
export const asksWhich = ({ text }: Segment): boolean => which.test(text);

/**
 * "Does he ask Idaho or Utah", "which governor do I ask": where one of two states convicted, and somebody only lives in
 * the other, what the other's Governor may do is asked.
 */
export function withWhichPlace<T extends Part>(
	parts: readonly T[],
	{ codes, homes }: Laws,
	gazetteer: Gazetteer,
	act: Act,
): readonly T[] {
	const [code, ...others] = codes;
	if (code === undefined || others.length > 0 || !/^[A-Z]{2}$/.test(code)) return parts;
	return parts.map((part) => {
		const { segment, asks } = part;
		if (!segment.asks || !asks.every((ask) => open.has(ask.code))) return part;
		const named = segment.tokens.some(({ word }) => word === 'or') ? statesIn(segment, gazetteer, code) : [];
		const other = named.includes(code) || asks.length > 0 ? named.find((each) => each !== code) : undefined;
		const isWhich = asksWhich(segment);
		// "Which board" asks for its name.
		const isBoard = segment.tokens.some(({ word }) => word === 'board');
		const of = other ?? (isWhich && !isBoard && homes.length === 1 ? homes[0] : undefined);
		if (of === undefined)
			return isWhich ? { ...part, asks: [{ ...bare, code: 'who', act }] satisfies readonly Ask[] } : part;
		const asked: Asked = { officer: 'governor', of, self: false };
		return { ...part, officer: asked, row: null, asks: [{ ...bare, code: 'may', act, asked }] };
	});
}

const bare = { asked: null, of: null, yesNo: false, plain: false } as const;

/** The states that a sentence names, once each; a town of several states is the one of the case, or says nothing. */
function statesIn({ tokens }: Segment, gazetteer: Gazetteer, ofCase: string): readonly string[] {
	const found: string[] = [];
	for (let at = 0; at < tokens.length; ) {
		const place = gazetteer.at(tokens, at);
		const codes = place?.codes ?? [];
		if (codes.length === 1) found.push(codes[0] as string);
		else if (codes.includes(ofCase)) found.push(ofCase);
		at += place?.words ?? 1;
	}
	return [...new Set(found)].filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'US');
}
