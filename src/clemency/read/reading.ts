import type { Ask, AskCode } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import { contentOf } from './asked-words.js';
import { isOwn, isStoryOf } from './case-asked.js';
import { generalsIn } from './general.js';
import { isCountry, leftOf, ofTitle } from './kinds-of-ask.js';
import type { Known, Message } from './message.js';
import type { NamedPeople } from './people.js';
import type { Question, Unclear } from './question.js';
import type { Understood } from './state.js';

/** As many answers as fit into one message. */
export const most = 3;
/** In a question of so few words whoever is named is asked about. */
const mostOfCase = 12;
/** In a story of more words somebody is told of in passing. */
const mostOfStory = 60;

/** A message as it was read, and the two ways to settle what it asks. */
export interface Reading {
	readonly text: string;
	readonly message: Message;
	readonly known: Known;
	/** Whoever is asked about; beside a case of one's own nobody whom it only tells of. */
	readonly people: NamedPeople;
	/** They are named in another part of the message. */
	readonly isBefore: boolean;
	/** The message tells of one person by the whole name, and of no case of one's own. */
	readonly isStory: boolean;
	/** Somebody in it may be told of in passing. */
	readonly isLong: boolean;
	/** Questions that have one answer whatever the court; null where one of them has not. */
	readonly generals: readonly Ask[] | null;
	/** What was understood; `wanted` = all that is asked, where it is more than `more.asks`. */
	readonly about: (more: Settled, wanted?: readonly Ask[]) => Question;
	/** What has to be asked back. */
	readonly unclear: (
		why: Unclear,
		codes?: readonly string[],
		people?: readonly RegisteredCase[],
		name?: string | null,
	) => Question;
}

/** One step of reading: what is asked, where this step settles it; null hands it to the next. */
export type Step = (reading: Reading) => Question | null;

interface Settled extends Partial<Understood> {
	readonly readAs?: readonly string[];
	readonly alsoState?: boolean;
	readonly stranger?: boolean;
	readonly also?: readonly AskCode[];
}

/** A message before its question is settled. `whole` = that of which it is a part: its people are meant, where it names none. */
export function readingOf(text: string, message: Message, known: Known, whole?: Reading): Reading {
	const { words, all, taken, laws, said, asks, named } = message;
	const content = words.filter((_, at) => !message.read.has(at));
	// What another country's law says of its officers is found by their titles.
	const placesOnly = new Set([...laws.used].filter((at) => !taken.has(at)).map((at) => words[at] as string));
	// "Who decides in Australia" is asked of the place, whoever else is told of.
	const isBefore = whole !== undefined && namesNobody(message.people) && (!message.hasPlace || refers.test(all));
	const isPassing = laws.codes.length > 0 && (isOwn(words) || words.length > mostOfCase);
	// A story of nobody of one's own is that of the one person whom it calls by the whole name.
	const isStory = isPassing && isStoryOf(message.people, all);
	return {
		text,
		message,
		known,
		isBefore,
		people:
			isBefore && whole !== undefined
				? before(whole.people)
				: isPassing && !isStory
					? message.peopleAsked
					: message.people,
		isLong: whole?.isLong ?? words.length > mostOfStory,
		isStory: whole?.isStory ?? isStory,
		generals: generalsIn({ ...message, all: whole?.message.all ?? all }, known.learned),
		unclear: (why, codes = [], people = [], name = null) => ({
			is: 'unclear',
			why,
			codes,
			people,
			name,
			said,
			asks,
			content,
		}),
		about: (more, wanted = more.asks ?? asks) => ({
			is: 'about',
			codes: [],
			people: [],
			said,
			locality: null,
			readAs: [],
			alsoState: false,
			content,
			...more,
			also: more.also ?? leftOf(wanted, most),
			asks: wanted.slice(0, most).map((ask) => ({
				...ask,
				words:
					ask.code === 'general'
						? (ask.words ?? words)
						: contentOf(
								ask.words ?? words,
								// Whose act it was is told by the name of whoever held the office.
								(ask.code === 'happened' && (more.people ?? []).length > 0) ||
									(ofTitle.has(ask.code) &&
										(more.codes?.every(isCountry) === true ||
											(ask.asked?.officer === 'foreign-ruler' && (more.people ?? []).length > 0)))
									? placesOnly
									: named,
							),
				told: message.told,
			})),
		}),
	};
}

const refers = /\b(?:he|him|his|hes|she|her|shes|they|them|their)\b/;

const namesNobody = ({ is, ask, unread }: NamedPeople) => is.length + ask.length === 0 && !unread;

/** People who were named before: their names stand at no place of these words. */
function before(people: NamedPeople): NamedPeople {
	const away = (places: ReadonlySet<number>) => new Set([...places].map((at) => -1 - at));
	return { ...people, used: away(people.used), asked: away(people.asked) };
}
