import { own } from '../../domain/own.js';
import type { Action, Block, Choice, Line, Message } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import { type AskCode, mays } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Question } from '../read/question.js';
import { asides } from '../read/tables/concepts.js';
import { unitsOf } from '../read/terms.js';
import type { Claim } from './citations.js';
import { fitting, mostLines } from './fit.js';

export interface AskBackOptions {
	readonly texts: Texts;
	readonly jurisdictions: readonly Jurisdiction[];
	readonly country: (code: string) => { readonly name: string };
	/** The question as it was typed: what is picked is added to it, where it was understood. */
	readonly asked: string;
	/** What a search found that may be meant, whatever the court. */
	readonly near: readonly Claim[];
}

/** Reasons for which the question stands, and lacks only the place. */
const understood: ReadonlySet<Unclear['why']> = new Set([
	'which-court',
	'which-state',
	'which-territory',
	'which-place',
	'which-country',
	'arrested',
]);
/** Discord takes a hundred characters as the value of a choice. */
const mostKept = 60;

type Unclear = Extract<Question, { is: 'unclear' }>;

/** Discord's and Slack's pickers hold no more. */
const mostChoices = 25;

/** The one question that would settle it, with its answers to pick from; the text stands alone where there are none. */
export function askBack(unclear: Unclear, options: AskBackOptions): Message {
	const { why, codes } = unclear;
	const { texts, jurisdictions, country, asked } = options;
	const { ask } = texts.clemency;
	if (unclear.people.length > 0) return whoIsMeant(unclear, options);
	const rows =
		codes.length > 0
			? jurisdictions.filter(({ code }) => codes.includes(code))
			: jurisdictions.filter(({ kind }) => kind === (why === 'which-state' ? 'state' : 'territory'));
	const byPlace = why === 'which-state' || why === 'which-territory' || codes.length > 0;
	const stands = understood.has(why) && (why !== 'which-court' || codes.length === 0);
	const kept = stands && asked.length <= mostKept ? `${asked.trim()}, ` : '';
	const abroad = codes
		.filter((code) => /^[a-z]/.test(code))
		.map((code): Choice => ({ label: [country(code).name], value: country(code).name }));
	const places = [...rows.map((row) => placeChoice(row, texts)), ...abroad];
	const choices = (byPlace ? places : courtChoices(texts)).map(
		({ label, value }): Choice => ({ label, value: `${kept}${value}` }),
	);
	const said: readonly Block[] = byPlace
		? [
				{
					kind: 'text',
					line:
						codes.length > 0 || why === 'which-territory' ? ask.answers(places.map(({ value }) => value)) : ask.hint,
				},
			]
		: [
				// Of somebody nobody here has read of there is nothing to answer back.
				...(why === 'unknown-person' ? [] : [{ kind: 'text' as const, line: ask.hint }]),
				{ kind: 'text', line: ask.judgment },
				...(unclear.asks.some(({ code }) => code === 'where') ? [{ kind: 'text' as const, line: ask.federal }] : []),
			];
	return {
		tone: 'plain',
		title:
			why === 'which-place' && unclear.name !== null
				? titleOf(unclear.name, places, ask)
				: ask.opening(why, topic(unclear), aside(unclear)),
		blocks: [...nearBlocks(options), ...said],
		footer: [texts.clemency.advice],
		actions: pages(choices).map(
			(page): Action => ({ kind: 'pick', command: 'canipardon', args: {}, option: 'question', choices: page }),
		),
	};
}

/** What comes near stands before the question back: it may be all that was wanted. */
function nearBlocks({ near, texts }: AskBackOptions): readonly Block[] {
	const heading: Claim = { line: [texts.clemency.reply.near], by: [] };
	const [, ...shown] = fitting([heading, ...near], mostLines.answer);
	if (shown.length === 0) return [];
	return [
		{ kind: 'text', line: heading.line },
		{ kind: 'list', items: shown.map(({ line: said }) => said) },
	];
}

/** Which of the places of a name, or whether the only one. */
function titleOf(name: string, places: readonly Choice[], ask: Texts['clemency']['ask']): Line {
	const [only, ...others] = places;
	return only !== undefined && others.length === 0
		? ask.onePlace(name, only.value)
		: ask.manyPlaces(name, places.length > manyStates);
}

/** What was asked besides who decides, where that is one thing: it is named in the question back. */
function topic({ asks }: Unclear): AskCode | null {
	const [only, ...others] = [...new Set(asks.map(({ code }) => code))].filter((code) => !ofPower.has(code));
	return only === undefined || others.length > 0 ? null : only;
}

/** What else its words ask for, where no topic has it. */
function aside({ asks }: Unclear): string | null {
	const units = unitsOf(asks.flatMap(({ words = [] }) => words));
	return units.flatMap(({ concept }) => concept?.slice(1) ?? []).find((each) => asides.has(each)) ?? null;
}

const ofPower: ReadonlySet<AskCode> = new Set<AskCode>([
	...mays,
	'who',
	'happened',
	'general',
	'meaning',
	'difference',
]);

/** More are many. */
const manyStates = 4;

/** Whoever may be meant, to pick from: nothing is answered about somebody who may be another. */
function whoIsMeant({ people }: Unclear, { texts: { clemency } }: AskBackOptions): Message {
	const shown = people.slice(0, mostPeople);
	const choices = shown.map(({ name }): Choice => ({ label: [name], value: name }));
	return {
		tone: 'plain',
		title: clemency.ask.doYouMean(shown.map(({ name }) => name)),
		blocks: [{ kind: 'text', line: clemency.ask.orWhere }],
		footer: [clemency.advice],
		actions: [{ kind: 'pick', command: 'canipardon', args: {}, option: 'question', choices }],
	};
}

/** More are no question any more. */
const mostPeople = 4;

/** What typed after the command means this row and nothing else. */
export function typed({ code, kind, name }: Jurisdiction): string {
	if (code === 'WA') return 'Washington State';
	return kind === 'state' || kind === 'territory' ? name : (own(words, code) ?? name);
}

const words: Readonly<Record<string, string>> = {
	US: 'federal',
	DC: 'D.C.',
	MIL: 'court-martial',
	TRIBAL: 'tribal court',
	FOREIGN: 'foreign court',
	CITY: 'city ordinance',
};

function placeChoice(row: Jurisdiction, { clemency }: Texts): Choice {
	return { label: clemency.ask.choice(row), value: typed(row) };
}

function courtChoices({ clemency: { ask } }: Texts): readonly Choice[] {
	return Object.entries(ask.courts).map(([code, label]) => ({ label: [label], value: own(words, code) ?? code }));
}

function pages(choices: readonly Choice[]): readonly (readonly Choice[])[] {
	const pages: Choice[][] = [];
	for (let i = 0; i < choices.length; i += mostChoices) pages.push(choices.slice(i, i + mostChoices));
	return pages;
}
