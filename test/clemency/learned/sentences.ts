import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, wordsOf } from '../../../src/clemency/read/features.js';
import { generalKey } from '../../../src/clemency/read/general-row.js';
import { type Known, messageOf } from '../../../src/clemency/read/message.js';
import type { Part } from '../../../src/clemency/read/parts.js';
import type { Learned } from '../../../src/clemency/shapes/learned.js';
import type { Example } from './learn.js';

const folder = join(import.meta.dirname, 'sentences');

/** A line of the files: what a sentence asks, and the sentence. */
export interface Sentence {
	readonly label: string;
	readonly text: string;
}

export function sentences(): readonly Sentence[] {
	return readdirSync(folder)
		.sort()
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line): Sentence => {
			const [label = '', text = ''] = line.split('\t');
			return { label, text };
		});
}

/** Nothing has been learned yet. */
export const nothingLearned: Learned = { guess: () => [], labels: new Set() };

/** A sentence as the program reads it; where one of its parts alone asks, that part as well. */
export function examplesOf({ label, text }: Sentence, known: Known): readonly Example[] {
	const message = messageOf(text, { ...known, learned: nothingLearned });
	const { laws, people, taken, parts, tokens } = message;
	const named = { places: laws.used, officers: taken, people: people.used };
	const about = { isPlaced: laws.codes.length > 0, isOfPerson: people.is.length > 0 };
	const of = (start: number, end: number, own: readonly Part[]): Example => {
		const words = wordsOf(tokens.slice(start, end), start, named);
		const row = generalKey(tokens.slice(start, end).map(({ word }) => word))?.of ?? null;
		const asks = own.flatMap((part) => part.asks);
		const officer = own.find((part) => part.officer !== null)?.officer ?? null;
		return { label, features: featuresOf({ words, asks, officer, row, ...about }) };
	};
	const asking = parts.filter(({ segment }) => segment.asks);
	const [only] = asking;
	const isPart = only !== undefined && asking.length === 1 && parts.length > 1 && only.segment.tokens.length > 3;
	return [of(0, tokens.length, parts), ...(isPart ? [of(only.segment.start, only.segment.end, [only])] : [])];
}
