import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canipardon } from '../../commands/canipardon/index.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import type { CommandContext } from '../../src/ports/command.js';
import { renderConsole } from '../../src/render/console.js';
import type { Message } from '../../src/render/message.js';
import { textsFor } from '../../src/render/texts/index.js';
import { clemency, knownOn } from '../clemency/known.js';

const known = knownOn('2026-11-21');
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

function context(day: string, replaying = false): CommandContext {
	const ports = { clemency, report: null, realNow: () => at('2026-11-21'), replaying };
	return { now: at(day), ports, texts: textsFor('en') } as unknown as CommandContext;
}

async function ask(question: string, day = '2026-11-21'): Promise<Message> {
	const given = await canipardon.run(context(day), question === '' ? {} : { question });
	expect(given.visibility).toBe('private');
	return given.message;
}

const terminal = { now: at('2026-11-21'), zone: 'UTC', locale: 'en', width: 100, colour: false };
const shown = async (question: string, day?: string) =>
	renderConsole(await ask(question, day), terminal)
		.join(' ')
		.replace(/\s+/g, ' ');

const choicesOf = ({ actions = [] }: Message) =>
	actions.flatMap((action) => (action.kind === 'pick' ? action.choices : []));

describe('/canipardon', () => {
	it('answers for the two people of the first story', async () => {
		for (const name of ['Steven Avery', 'Brendan Dassey']) {
			const text = await shown(name);
			expect(text).toContain(`The Governor of Wisconsin can pardon ${name}'s Wisconsin conviction.`);
			expect(text).toMatch(/As of [^.]*\d{4}/);
			expect(text).not.toMatch(/guilty|killer|murderer/i);
		}
	});

	it.each(['Steven Avery', 'stats', 'what is a pardon', 'someone'])(
		'says in a replay as of when it speaks, and not elsewhere: %s',
		async (question) => {
			const told = async (replaying: boolean) => {
				const { message } = await canipardon.run(context('2016-01-10', replaying), { question });
				return renderConsole(message, terminal).join(' ').replace(/\s+/g, ' ');
			};
			expect(await told(true)).toContain('as of 10 January 2016, where this replay stands');
			expect(await told(false)).not.toContain('replay');
		},
	);

	it('tells the people of a replay as of its moment, and the law as of today', async () => {
		const text = await shown('Steven Avery', '2016-01-10');
		expect(text).toContain('7 January 2016');
		expect(text).not.toContain('2025');
		expect(await shown('can Obama pardon a federal crime', '2016-01-10')).toContain('Yes. Only the President');
		expect(await shown('can Obama pardon a federal crime')).toContain('No longer: a former President');
	});

	it('says which name it read in spite of its spelling', async () => {
		expect(await shown('wisconson')).toContain('Read as Wisconsin.');
		expect(await shown('stephen avery')).toContain('Do you mean Steven Avery?');
		expect(await shown('Wisconsin')).not.toContain('Read as');
	});

	it('explains a word', async () => {
		const text = await shown('difference between a pardon and a commutation');
		expect(text).toContain('A pardon forgives');
		expect(text).toContain('A commutation makes a sentence shorter');
	});
});

describe('with nothing to go by', () => {
	it('asks whose court, and at most three questions lead to an answer, whatever is picked', async () => {
		const follow = async (question: string, asked: number): Promise<void> => {
			const choices = choicesOf(await ask(question));
			if (choices.length === 0) {
				expect((await ask(question)).actions?.at(-1)).toEqual({ kind: 'share' });
				return;
			}
			expect(asked).toBeLessThan(3);
			for (const { value } of choices) await follow(value, asked + 1);
		};
		await follow('', 0);
	});

	it.each(['', 'state', 'a territory', 'LA', 'murder on an army base in Texas'])(
		'pages its choices: %s',
		async (question) => {
			const { actions = [], blocks } = await ask(question);
			expect(actions.length).toBeGreaterThan(0);
			for (const action of actions) {
				if (action.kind === 'pick') expect(action.choices.length).toBeLessThanOrEqual(25);
			}
			// A chat without pickers shows the text alone.
			expect(JSON.stringify(blocks)).toContain('/canipardon ');
		},
	);

	it('offers all fifty states', async () => {
		expect(choicesOf(await ask('state'))).toHaveLength(50);
	});

	it.each(['asdf', 'you fool', '赦免', 'x'.repeat(6_000), 'John Smith'])('is kind to %s', async (question) => {
		const message = await ask(question);
		expect(message.tone).toBe('plain');
		expect(JSON.stringify(message)).not.toContain(question.slice(0, 50));
		expect(choicesOf(message).length).toBeGreaterThan(0);
	});
});

describe('reading questions', () => {
	it('never throws, and answers nothing but what it knows', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const question = readQuestion(text, known);
				expect(['about', 'unclear']).toContain(question.is);
			}),
			{ numRuns: 500 },
		);
	});

	it('finds a place among any ordinary words, whatever their order', () => {
		const words = fc.shuffledSubarray([
			'my',
			'brother',
			'was',
			'convicted',
			'of',
			'fraud',
			'years',
			'ago',
			'please',
			'help',
		]);
		fc.assert(
			fc.property(words, words, (before, after) => {
				const question = readQuestion([...before, 'in', 'Oregon', ...after].join(' '), known);
				expect(question).toMatchObject({ is: 'about', codes: ['OR'] });
			}),
			{ numRuns: 200 },
		);
	});
});

describe('completion', () => {
	const suggest = async (typed: string) =>
		((await canipardon.suggest?.(context('2026-11-21'), 'question', typed)) ?? []).map(({ value }) => value);

	it('completes people, places and courts by any of their words', async () => {
		expect(await suggest('aver')).toEqual(['Steven Avery']);
		expect((await suggest('new')).slice(0, 4)).toEqual(['New Hampshire', 'New Jersey', 'New Mexico', 'New York']);
		expect(await suggest('court')).toContain('court-martial');
		expect(await suggest('zzz')).toEqual([]);
		expect((await suggest(''))[0]).toBe('federal');
	});

	it('offers only what leads to an answer', async () => {
		for (const value of await suggest('')) {
			const question = readQuestion(value, known);
			expect(question.is === 'about' || value === 'Washington State', value).toBe(true);
		}
	});
});

describe('/canipardon stats', () => {
	it('lists every President, newest first, with official counts told from press counts', async () => {
		const text = await shown('stats');
		expect(text).toContain('Joe Biden, by 20 January 2025: 80 pardons, 4,165 commutations');
	});

	it('has the 66 and 184 of January 2016 as of that day, and nothing later in a replay', async () => {
		expect(await shown('how many did obama pardon by january 2016')).toContain('66 pardons, 184 commutations');
		const then = await shown('stats obama', '2016-01-10');
		expect(then).toContain('184 commutations');
		expect(then).not.toContain('1,715');
		expect(await shown('stats', '2016-01-10')).not.toContain('Trump');
	});

	it('shows disputed figures as disputed, and both terms of one name', async () => {
		const text = await shown('how many pardons did Trump grant');
		expect(text).toContain('143 or 144 pardons');
		expect(text).toContain('first term');
		expect(text).toContain('second term');
	});

	it('knows the figures of early Presidents, and of nobody who was none', async () => {
		expect(await shown('how many pardons did lincoln grant')).toContain('President Lincoln: 343 grants of clemency');
		expect(await shown('how many pardons did king solomon grant')).not.toMatch(/\d/);
	});
});
