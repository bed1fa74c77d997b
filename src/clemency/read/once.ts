import { sentenceStarts, type Token } from './tokens.js';

/** Words that go round in a circle of so many are read a few times, and not a thousand times. */
const longestCircle = 12;
const rounds = 3;

export interface Once {
	readonly tokens: readonly Token[];
	/** What stands behind its last word. */
	readonly ending: string;
}

/**
 * A message without what it says again word for word: sentences that stood there before, and words that go round in a
 * circle. Nothing new is told or asked by them, and reading them a thousand times takes long. `ending` = what stands
 * behind the last word.
 */
export function saidOnce(all: readonly Token[], ending: string): Once {
	const tokens = withoutCircles(all);
	const starts = sentenceStarts(tokens);
	if (starts.length < 2) return { tokens, ending };
	const seen = new Set<string>();
	const kept: Token[] = [];
	let behind = tokens[0]?.before ?? '';
	for (const [i, start] of starts.entries()) {
		const own = tokens.slice(start, starts[i + 1] ?? tokens.length);
		const mark = tokens[starts[i + 1] ?? tokens.length]?.before ?? ending;
		const key = `${own.map(({ word, capital }) => (capital ? `^${word}` : word)).join(' ')}${mark.includes('?') ? '?' : ''}`;
		if (seen.has(key)) continue;
		seen.add(key);
		kept.push({ ...(own[0] as Token), before: behind }, ...own.slice(1));
		behind = mark;
	}
	return { tokens: kept, ending: behind };
}

function withoutCircles(tokens: readonly Token[]): readonly Token[] {
	const run = new Uint32Array(longestCircle + 1);
	const kept = tokens.filter(({ word }, i) => {
		let isAgain = false;
		for (let length = 1; length <= longestCircle; length++) {
			const same = word === tokens[i - length]?.word;
			run[length] = same ? (run[length] as number) + 1 : 0;
			if ((run[length] as number) > length * rounds + longestCircle) isAgain = true;
		}
		return !isAgain;
	});
	return kept.length === tokens.length ? tokens : kept;
}
