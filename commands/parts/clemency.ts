import { gazetteer } from '../../config/clemency/gazetteer.js';
import { jurisdiction, jurisdictions } from '../../config/clemency/index.js';
import { points } from '../../config/clemency/points.js';
import { governors, terms } from '../../config/clemency/presidents.js';
import { presidencies } from '../../config/clemency/stats.js';
import { readQuestion } from '../../src/domain/clemency/asking/read-question.js';
import { knownBy } from '../../src/domain/clemency/case.js';
import { countsBy } from '../../src/domain/clemency/stats.js';
import { judge, type Verdict } from '../../src/domain/clemency/verdict.js';
import { dayOf } from '../../src/domain/day-rules.js';
import { answer } from '../../src/render/clemency/answer.js';
import { askBack, typed } from '../../src/render/clemency/ask-back.js';
import { statsMessage } from '../../src/render/clemency/stats.js';
import { wordsMessage } from '../../src/render/clemency/words.js';
import type { Message } from '../../src/render/message.js';
import type { CommandContext, Ports } from '../types.js';

/** Figures by President; on Discord and Slack this is a word of the same option, as a command cannot have both. */
const stats = 'stats';

/** People, places and words that complete what was typed so far. */
export function clemencyNames({ cases }: Pick<Ports, 'cases'>, begun: string): readonly string[] {
	const wanted = begun.trim().toLowerCase();
	return [...cases.map(({ name }) => name), ...jurisdictions.map(typed), stats].filter((name) =>
		` ${name}`.toLowerCase().includes(` ${wanted}`),
	);
}

/** The answer to a question about a pardon, or the question that would settle it; in a replay it says as of when. */
export function say(context: CommandContext, text: string): Message {
	const message = sayNow(context, text);
	const { now, ports, texts } = context;
	if (ports.replaying !== true) return message;
	return { ...message, footer: [...(message.footer ?? []), texts.clemency.asOfReplay(now)] };
}

function sayNow({ now, ports, texts }: CommandContext, text: string): Message {
	// In a replay the people of the story are told of as of then; how old the law is counts in real time.
	const day = dayOf(now, 'UTC');
	const cases = ports.cases.map((person) => knownBy(person, day));
	const question = readQuestion(text, { gazetteer, cases, holders: { presidents: terms, governors, today: day } });
	switch (question.is) {
		case 'stats':
			return statsMessage(countsBy(presidencies, day), question.president, texts);
		case 'words':
			return wordsMessage(question.acts, points, texts);
		case 'unclear':
			return askBack(question, { texts, jurisdictions, names: cases.map(({ name }) => name), asked: text });
		case 'about': {
			const { codes, said, locality, people, readAs, alsoState } = question;
			const [first, ...others] = codes.map((code): Verdict => judge(jurisdiction(code), said, locality));
			if (first === undefined) throw new Error('a question about no law');
			const today = dayOf(ports.realNow(), 'UTC');
			return answer([first, ...others], { texts, points, today, homeOf, people, readAs, alsoState });
		}
		default:
			return question satisfies never;
	}
}

/** The row of a place that has a governor. */
function homeOf(code: string) {
	const row = jurisdiction(code);
	return row.kind === 'state' || row.kind === 'territory' ? row : null;
}
