import { type AnswerOptions, answer } from '../../src/clemency/answer/answer.js';
import { askBack, typed } from '../../src/clemency/answer/ask-back.js';
import { type Clauses, createClauses } from '../../src/clemency/answer/clauses.js';
import { moreMessage } from '../../src/clemency/answer/more.js';
import { correctionsOf } from '../../src/clemency/judge/law-news.js';
import { countsBy } from '../../src/clemency/judge/stats.js';
import { createReader, rulersOf } from '../../src/clemency/law/gazetteer.js';
import { jurisdiction, jurisdictions } from '../../src/clemency/law/index.js';
import { points } from '../../src/clemency/law/points.js';
import { presidencies } from '../../src/clemency/law/stats.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { readState } from '../../src/clemency/read/state.js';
import { caseOn } from '../../src/clemency/shapes/case.js';
import type { ClemencyData } from '../../src/clemency/shapes/data.js';
import { factsOf } from '../../src/clemency/shapes/fact.js';
import { holderOn } from '../../src/clemency/shapes/official.js';
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
		register: data.register,
		holders: { officials: data.officials, today: day, rulers: rulersOf(data) },
	});
	if (question.is === 'about') {
		const { readAs, alsoState, also } = question;
		return answer(question, { ...options, readAs, alsoState, also });
	}
	return askBack(question, { texts, jurisdictions, country: options.country, asked: text });
}

/** A state is written by us, and comes back from outside: a code that is not there (any more) is no state. */
function known(codes: readonly string[], data: ClemencyData): boolean {
	const rows = new Set([
		...jurisdictions.map(({ code }) => code),
		...data.countries.map(({ code }) => code.toLowerCase()),
	]);
	return codes.every((code) => rows.has(code) || /^[a-z]{2}$/.test(code));
}

const clauses = new WeakMap<ClemencyData, Clauses>();

/** The statements of the law, made once: they are compared with every question. */
function clausesIn({ data, texts }: RespondDeps): Clauses {
	const known = clauses.get(data);
	if (known !== undefined) return known;
	const made = createClauses({
		texts,
		rows: jurisdictions,
		facts: (code, topic) => factsOf(data.facts, code, topic),
	});
	clauses.set(data, made);
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
		corrections: (code) => correctionsOf(code, data.changes),
		clauses: clausesIn(deps),
		presidencies: countsBy(presidencies, day),
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
