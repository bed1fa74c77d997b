import { answer } from '../../src/clemency/answer/answer.js';
import { askBack, typed } from '../../src/clemency/answer/ask-back.js';
import { statsMessage } from '../../src/clemency/answer/stats.js';
import { wordsMessage } from '../../src/clemency/answer/words.js';
import { knownBy } from '../../src/clemency/judge/case.js';
import { countsBy } from '../../src/clemency/judge/stats.js';
import { judge, type Verdict } from '../../src/clemency/judge/verdict.js';
import { gazetteer } from '../../src/clemency/law/gazetteer.js';
import { jurisdiction, jurisdictions } from '../../src/clemency/law/index.js';
import { points } from '../../src/clemency/law/points.js';
import { governors, terms } from '../../src/clemency/law/presidents.js';
import { presidencies } from '../../src/clemency/law/stats.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { dayOf } from '../../src/domain/day-rules.js';
import type { CommandContext, Ports } from '../../src/ports/command.js';
import type { Message } from '../../src/render/message.js';

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
