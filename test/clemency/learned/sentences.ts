import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, featuresOfWay, wordsOf } from '../../../src/clemency/read/features.js';
import { generalKey } from '../../../src/clemency/read/general-row.js';
import { type Known, messageOf } from '../../../src/clemency/read/message.js';
import type { Part } from '../../../src/clemency/read/parts.js';
import type { Learned } from '../../../src/clemency/shapes/learned.js';
import type { Example } from './learn.js';

const folder = join(import.meta.dirname, 'sentences');

/** A line of the files: what a sentence asks, the sentence, and which way round it asks, where somebody said. */
export interface Sentence {
	readonly label: string;
	readonly text: string;
	readonly way: string | null;
}

export function sentences(): readonly Sentence[] {
	return readdirSync(folder)
		.sort()
		.flatMap((name) => linesOf(join(folder, name)));
}

/** Sentences from which only the way round is learned: most are put the other way round, or ask for more. */
export const sentencesOfWays = (): readonly Sentence[] => linesOf(join(import.meta.dirname, 'ways.tsv'));

function linesOf(path: string): readonly Sentence[] {
	return readFileSync(path, 'utf8')
		.trim()
		.split('\n')
		.map((line): Sentence => {
			const [label = '', text = '', way = null] = line.split('\t');
			return { label, text, way };
		});
}

const turns = readFileSync(join(import.meta.dirname, 'turns.txt'), 'utf8')
	.trim()
	.split('\n');

/**
 * Of every third sentence that a yes answers the same with something more in it, behind its first word or at its end:
 * what more was said than was asked is answered by no yes.
 */
export function turnedRound(of: readonly Sentence[]): readonly Sentence[] {
	return of
		.filter(({ way }) => way === 'yes')
		.flatMap(({ label, text }, i): readonly Sentence[] => {
			if (i % 3 !== 0) return [];
			const turn = turns[(i / 3) % turns.length] as string;
			const [first = '', ...rest] = text.replace(/[?.!]+$/, '').split(' ');
			const said = i % 2 === 0 ? [first, turn, ...rest].join(' ') : `${text.replace(/[?.!]+$/, '')} ${turn}`;
			return [{ label, text: said, way: 'other' }];
		});
}

/** Nothing has been learned yet. */
export const nothingLearned: Learned = {
	guess: () => [],
	way: () => [],
	inMessage: () => [],
	labels: new Set(),
	kindred: () => null,
};

/** What a sentence is learned by. */
export interface Examples {
	readonly asks: readonly Example[];
	readonly ways: readonly Example[];
}

/** A sentence as the program reads it; where one of its parts alone asks, that part as well. */
export function examplesOf({ label, text, way }: Sentence, known: Known): Examples {
	const message = messageOf(text, { ...known, learned: nothingLearned });
	const { laws, people, taken, parts, tokens } = message;
	const named = { places: laws.used, officers: taken, people: people.used };
	const about = { isPlaced: laws.codes.length > 0, isOfPerson: people.is.length > 0 };
	const said = (start: number, end: number) => wordsOf(tokens.slice(start, end), start, named);
	const of = (start: number, end: number, own: readonly Part[]): Example => {
		const spoken = tokens.slice(start, end).map(({ word }) => word);
		const row = generalKey(spoken)?.of ?? null;
		const asks = own.flatMap((part) => part.asks);
		const officer = own.find((part) => part.officer !== null)?.officer ?? null;
		return {
			label,
			features: featuresOf({ words: said(start, end), spoken, asks, officer, row, ...about }, known.learned.kindred),
		};
	};
	const asking = parts.filter(({ segment }) => segment.asks);
	const [only] = asking;
	const part =
		only !== undefined && asking.length === 1 && parts.length > 1 && only.segment.tokens.length > 3 ? only : null;
	const places = [
		{ start: 0, end: tokens.length, own: parts },
		...(part === null ? [] : [{ start: part.segment.start, end: part.segment.end, own: [part] }]),
	];
	return {
		asks: places.map(({ start, end, own }) => of(start, end, own)),
		ways:
			way === null
				? []
				: places.map(({ start, end }) => ({ label: way, features: featuresOfWay(said(start, end), label) })),
	};
}
