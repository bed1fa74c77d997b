import { type AnswerOptions, answer } from '../../src/clemency/answer/answer.js';
import { askBack, typed } from '../../src/clemency/answer/ask-back.js';
import { createClauses } from '../../src/clemency/answer/clauses.js';
import type { Ground } from '../../src/clemency/answer/ground.js';
import { moreMessage } from '../../src/clemency/answer/more.js';
import { nearestGeneral } from '../../src/clemency/answer/near.js';
import { nearOf } from '../../src/clemency/answer/near-ground.js';
import { createNearest } from '../../src/clemency/answer/nearest.js';
import { replyGeneral } from '../../src/clemency/answer/reply-general.js';
import type { Ask } from '../../src/clemency/judge/ask.js';
import { correctionsOf } from '../../src/clemency/judge/law-news.js';
import type { Circumstances } from '../../src/clemency/judge/question.js';
import { countsBy } from '../../src/clemency/judge/stats.js';
import { createReader, rulersOf } from '../../src/clemency/law/gazetteer.js';
import { jurisdiction, jurisdictions } from '../../src/clemency/law/index.js';
import { points } from '../../src/clemency/law/points.js';
import { earlyGrants, presidencies } from '../../src/clemency/law/stats.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { readState, type Understood } from '../../src/clemency/read/state.js';
import { caseOn } from '../../src/clemency/shapes/case.js';
import type { ClemencyData } from '../../src/clemency/shapes/data.js';
import { factsOf } from '../../src/clemency/shapes/fact.js';
import { holderOn, standingOn } from '../../src/clemency/shapes/official.js';
import type { ReportMistake } from '../../src/ports/command.js';
import type { Message } from '../../src/render/message.js';
import type { Texts } from '../../src/render/texts/index.js';

/** Figures by President; on Discord and Slack this is a word of the same option, as a command cannot have both. */
const stats = 'stats';

/** Whatever the answer to a question rests on. */
export interface RespondDeps {
	readonly data: ClemencyData;
	/** The day the question is asked on, `YYYY-MM-DD`; in a replay its own. */
	readonly day: string;
	/** The real day: how old the law is counts in real time. */
	readonly today: string;
	readonly texts: Texts;
	/** Tells the operator; null where they named no channel. */
	readonly report: ReportMistake | null;
}

/** People, places and words that complete what was typed so far. */
export function clemencyNames(data: ClemencyData, begun: string): readonly string[] {
	const wanted = begun.trim().toLowerCase();
	const names = data.register.cases.filter(({ kind }) => kind === 'person').map(({ name }) => name);
	return [...jurisdictions.map(typed), ...names, stats].filter((name) =>
		` ${name}`.toLowerCase().includes(` ${wanted}`),
	);
}

/** The answer to a question about a pardon, or the question that would settle it. */
export async function respond(text: string, deps: RespondDeps): Promise<Message> {
	const { data, day, texts } = deps;
	const options = optionsOf(deps);
	const state = readState(text);
	if (state !== null && known(state.understood.codes, data)) {
		return moreMessage(state.view, state.understood, options, deps.report);
	}
	const question = readQuestion(text, {
		gazetteer: createReader(data),
		learned: data.learned,
		register: data.register,
		holders: { officials: data.officials, today: day, rulers: rulersOf(data) },
	});
	const { content } = question;
	if (question.is === 'about') {
		const { readAs, alsoState, also, stranger = false, unread = [], assumed } = question;
		const beside = { readAs, alsoState, also, content, stranger, unread };
		return answer(question, { ...options, ...beside, ...(assumed === undefined ? {} : { assumed }) });
	}
	const found = isOpen.has(question.why) ? nearestGeneral(question.asks, nearOf(options, content)) : null;
	if (found?.is === 'clear') return answer(aboutGeneral(question.said, found.keys), options);
	const near = (found?.keys ?? []).map((of) => replyGeneral({ ...general, of }, options));
	return askBack(question, { texts, jurisdictions, country: options.country, asked: text, near: near.flat() });
}

/** What is unclear for want of a court: a general question has the same answer before each. */
const isOpen: ReadonlySet<string> = new Set(['which-court', 'which-state', 'not-understood', 'unknown-person']);

const general: Ask = { code: 'general', act: 'pardon', asked: null, of: null, yesNo: false, plain: false };

/** General questions that were found by a search. */
function aboutGeneral(said: Circumstances, keys: readonly string[]): Understood {
	return { codes: [], people: [], locality: null, said, asks: keys.map((of) => ({ ...general, of })) };
}

/** A state is written by us, and comes back from outside: a code that is not there (any more) is no state. */
function known(codes: readonly string[], data: ClemencyData): boolean {
	const rows = new Set([
		...jurisdictions.map(({ code }) => code),
		...data.countries.map(({ code }) => code.toLowerCase()),
	]);
	return codes.every((code) => rows.has(code) || /^[a-z]{2}$/.test(code));
}

const searched = new WeakMap<ClemencyData, Pick<Ground, 'clauses' | 'nearest'>>();

/** The statements of the law and the search over them, made once: they are compared with every question. */
function searchedIn({ data, texts }: RespondDeps): Pick<Ground, 'clauses' | 'nearest'> {
	const known = searched.get(data);
	if (known !== undefined) return known;
	const clauses = createClauses({
		texts,
		rows: jurisdictions,
		facts: (code, topic) => factsOf(data.facts, code, topic),
	});
	const made = { clauses, nearest: createNearest({ rows: jurisdictions, clauses, generals: data.general }) };
	searched.set(data, made);
	return made;
}

function optionsOf(deps: RespondDeps): AnswerOptions {
	const { data, day, today, texts } = deps;
	return {
		texts,
		points,
		today,
		day,
		homeOf,
		facts: (code, topic) => factsOf(data.facts, code, topic),
		general: (key) => data.general.find((each) => each.key === key) ?? null,
		holder: (office, of) => holderOn(data.officials, office, of, day),
		terms: (office, of) =>
			data.officials.filter((each) => each.office === office && each.of === of && standingOn(each, day) !== 'before'),
		corrections: (code) => correctionsOf(code, data.changes),
		...searchedIn(deps),
		presidencies: countsBy(presidencies, day),
		earlyGrants,
		dated: texts.clemency.dated,
		row: jurisdiction,
		country: (code) => {
			const entry = data.countries.find((each) => each.code.toLowerCase() === code) ?? null;
			return { name: entry?.name ?? regionName(code), entry };
		},
		person: (id) => {
			const found = data.register.byId(id);
			return found === null ? null : caseOn(found, day);
		},
		cases: (code) =>
			data.register.cases
				.filter(({ judgments }) => judgments.some(({ jurisdiction: each }) => each === code))
				.map((each) => caseOn(each, day)),
		readAs: [],
		alsoState: false,
		also: [],
		content: [],
	};
}

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** What a country without a row is called. */
function regionName(code: string): string {
	return /^[a-z]{2}$/.test(code) ? (regions.of(code.toUpperCase()) ?? code) : code;
}

/** The row of a place that has a governor. */
function homeOf(code: string) {
	if (!jurisdictions.some((row) => row.code === code)) return null;
	const row = jurisdiction(code);
	return row.kind === 'state' || row.kind === 'territory' ? row : null;
}
