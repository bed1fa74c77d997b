import { line } from '../../render/line.js';
import type { Block, Line } from '../../render/message.js';
import type { Source, Statement } from '../judge/law.js';

/** A sentence and what stands behind it. */
export interface Claim {
	readonly line: Line;
	readonly by: Statement | readonly Source[];
	/** Stays, however little room there is: the day it was true, say. */
	readonly must?: boolean;
	/** Without it the first sentence would be untrue for some: beside other answers it stays as well. */
	readonly limits?: boolean;
	/** An act of a case, however its sentence names whom it was for: it is told once. */
	readonly event?: string;
}

/** Sources of one answer, numbered in the order in which its sentences use them. */
export interface Citations {
	/** The sentence with the numbers of its sources behind it. */
	cite(claim: Claim): Line;
	/** Every source used so far, written by number. */
	list(write: (n: number, source: Source) => Line): Block;
}

/** More than two behind one sentence are a reading list, not a reference; the row's page in `docs/clemency.md` has all. */
const mostBehindOne = 2;

/** `found` hears of every source once, in the order of their numbers. */
export function createCitations(found: (source: Source) => void = () => {}): Citations {
	const numbers = new Map<string, number>();
	const sources: Source[] = [];
	const numberOf = (source: Source) => {
		const known = numbers.get(source.url);
		if (known !== undefined) return known;
		sources.push(source);
		found(source);
		numbers.set(source.url, sources.length);
		return sources.length;
	};
	return {
		cite({ line: said, by }) {
			const behind = 'sources' in by ? by.sources : by;
			const marks = behind.slice(0, mostBehindOne).map((source) => `[${numberOf(source)}]`);
			return marks.length === 0 ? said : line`${said} ${marks.join('')}`;
		},
		list: (write) => ({ kind: 'list', items: sources.map((source, i) => write(i + 1, source)) }),
	};
}
