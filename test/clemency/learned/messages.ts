import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../../src/clemency/read/features.js';
import { generalKey } from '../../../src/clemency/read/general-row.js';
import { aloneIn, featuresInMessage } from '../../../src/clemency/read/in-message.js';
import { type Known, type Message, messageOf } from '../../../src/clemency/read/message.js';
import type { Part } from '../../../src/clemency/read/parts.js';
import type { Example } from './learn.js';
import { nothingLearned, type Sentence } from './sentences.js';

/*
 * Messages with several questions, each marked with what it asks: "he did time in ohio. {record|does it come off} and
 * {cost|what is the fee}". What stands outside of the marks tells something.
 */

const folder = join(import.meta.dirname, 'messages');

export const messages = (): readonly string[] =>
	readdirSync(folder)
		.sort()
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));

/** Signs that no keyboard has, and that no reader of words looks at. */
const firstSign = 0xe000;
const endSign = String.fromCharCode(firstSign);

/** The labels of a message's marks, and the message with a sign for each where it begins and ends. */
function withSigns(marked: string): { readonly text: string; readonly labels: readonly string[] } {
	const labels: string[] = [];
	const text = marked.replace(/\{([^|{}]+)\|([^{}]*)\}/g, (_, label: string, asked: string) => {
		labels.push(label);
		return `${String.fromCharCode(firstSign + labels.length)}${asked}${endSign}`;
	});
	return { text, labels };
}

/** A sentence of a marked message, by its place, and what it asks. */
interface Marked {
	readonly at: number;
	readonly part: Part;
	readonly label: string;
}

/** The sentences of a marked message as the program reads them, without what no label fits, and the message. */
function markedIn(marked: string, known: Known): { readonly message: Message; readonly sentences: readonly Marked[] } {
	const { text, labels } = withSigns(marked);
	const message = messageOf(text, known);
	let label: string | null = null;
	const sentences = message.parts.flatMap((part, at): readonly Marked[] => {
		const counts = new Map<string | null, number>();
		for (const { before } of part.segment.tokens) {
			for (const sign of before) {
				const code = sign.charCodeAt(0) - firstSign;
				if (code === 0) label = null;
				else if (code > 0 && code <= labels.length) label = labels[code - 1] ?? null;
			}
			counts.set(label, (counts.get(label) ?? 0) + 1);
		}
		const [most = null] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
		// What no label fits is learned from by nobody.
		if (most === '?') return [];
		// "And" before a question of its own, or half of one that was read as two.
		const isRest = most !== null && part.segment.tokens.length < 2;
		return isRest ? [] : [{ at, part, label: most ?? 'none' }];
	});
	return { message, sentences: message.parts.length < 2 ? [] : sentences };
}

/** What the sentences of a marked message ask in it, beside what they ask by themselves. */
export function examplesIn(marked: string, known: Known): readonly Example[] {
	const { message, sentences } = markedIn(marked, known);
	return sentences.map(({ at, label }) => ({
		label,
		features: featuresInMessage(message.parts, at),
		alone: aloneIn(message.parts, at),
	}));
}

/** A clause of fewer words, "may I file", asks by what stands around it. */
const leastOfClause = 7;

/** What each of them asks by itself: real people's questions mostly stand beside others. */
export function clausesIn(marked: string, known: Known): readonly Example[] {
	const { message, sentences } = markedIn(marked, { ...known, learned: nothingLearned });
	const { laws, people } = message;
	const about = { isPlaced: laws.codes.length > 0, isOfPerson: people.is.length > 0 };
	return sentences
		.filter(({ part }) => part.segment.tokens.length >= leastOfClause)
		.map(({ label, part: { segment, said = [], asks, officer } }) => {
			const spoken = segment.tokens.map(({ word }) => word);
			const row = generalKey(spoken)?.of ?? null;
			return {
				label,
				features: featuresOf({ words: said, spoken, asks, officer, row, ...about }, known.learned.kindred),
			};
		});
}

const mostPlain = 600;
const mostOfPlain = 10;
const joints = [', ', ' and ', '? ', ', and ', '. '];

/** Short sentences of those learned from, two or three in a message: most questions that stand together lean on nothing. */
export function plainMessages(of: readonly Sentence[]): readonly string[] {
	const short = of.filter(({ label, text }) => label !== 'none' && text.split(' ').length <= mostOfPlain);
	const chance = rising();
	return Array.from({ length: mostPlain }, () => {
		const count = chance(10) < 7 ? 2 : 3;
		const asked = Array.from({ length: count }, () => short[chance(short.length)] as Sentence);
		const end = chance(2) === 0 ? '' : '?';
		const said = asked.map(({ label, text }, i) => {
			const plain = text.replace(/[{}|]/g, '').replace(/[?.!]+$/, '');
			return `${i === 0 ? '' : joints[chance(joints.length)]}{${label}|${plain}}`;
		});
		return said.join('') + end;
	});
}

/** Numbers below another, the same in every run. */
function rising(): (below: number) => number {
	let seed = 7;
	return (below) => {
		seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
		return Math.floor((seed / 0x7fffffff) * below);
	};
}
