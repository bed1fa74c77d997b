import { describe, expect, it } from 'vitest';
import { answer } from '../../src/clemency/answer/answer.js';
import type { Jurisdiction } from '../../src/clemency/judge/law.js';
import { type Circumstances, nothingSaid } from '../../src/clemency/judge/question.js';
import { judge } from '../../src/clemency/judge/verdict.js';
import { jurisdiction, jurisdictions } from '../../src/clemency/law/index.js';
import { points } from '../../src/clemency/law/points.js';
import { renderConsole } from '../../src/render/console.js';
import { renderDiscord } from '../../src/render/discord.js';
import type { Message } from '../../src/render/message.js';
import { renderSlack } from '../../src/render/slack.js';
import { textsFor } from '../../src/render/texts/index.js';
import { knownOn } from './known.js';

const texts = textsFor('en');
const reader = { now: Date.parse('2026-11-21T12:00:00Z'), zone: 'UTC', locale: 'en' };
const homeOf = (code: string) => jurisdiction(code);
const { cases } = knownOn('2026-11-21');

function say(rows: readonly Jurisdiction[], said: Circumstances, more: Partial<Parameters<typeof answer>[1]> = {}) {
	const [first, ...others] = rows.map((row) => judge(row, said));
	if (first === undefined) throw new Error('no row');
	const people = { people: [], readAs: [], alsoState: false };
	return answer([first, ...others], { texts, points, today: '2026-11-21', homeOf, ...people, ...more });
}

const lines = (message: Message) => renderConsole(message, { ...reader, width: 100, colour: false });
const flat = (message: Message) => lines(message).join(' ').replace(/\s+/g, ' ');
const count = (text: string, part: string) => text.split(part).length - 1;
const president = { officer: 'president', of: 'US', self: false } as const;

/** Every way of asking that adds to an answer. */
const ways: readonly (readonly [string, Partial<Circumstances>])[] = [
	['plainly', {}],
	['of the President', { asked: president }],
	['of a self-pardon', { asked: { ...president, self: true } }],
	['for a commutation of a death sentence', { act: 'commutation', hinges: { death: true, lifeOrDeath: true } }],
	['for a dead person', { dead: true, topics: ['accepting', 'autopen'] }],
	['of somebody serving', { stage: 'serving', asked: president }],
	['for expungement', { act: 'expungement' }],
];

/** What a chat would leave out of a message, if anything. */
function leftOut(message: Message): readonly string[] {
	const discord = JSON.stringify(renderDiscord(message, { ...reader, mention: null, postId: null }));
	const slack = JSON.stringify(renderSlack(message, { ...reader, mention: null, postId: null }));
	return [discord, slack].flatMap((text) => text.match(/… and [^"]*more\.|…"/g) ?? []);
}

describe('every answer', () => {
	const all = ways.flatMap(([how, said]) => jurisdictions.map((row) => [`${row.code} ${how}`, row, said] as const));

	it.each(all)('%s fits into one message of every chat', (_, row, said) => {
		expect(leftOut(say([row], { ...nothingSaid, ...said }))).toEqual([]);
	});

	it.each(jurisdictions.map((row) => [row.code, row] as const))(
		'%s begins with the verdict and ends with its sources',
		(_, row) => {
			const message = say([row], nothingSaid);
			expect(message.blocks[0]).toMatchObject({ b: 'text', line: [{ t: 'strong' }] });
			const text = flat(message);
			expect(count(text, 'General information, not legal advice.')).toBe(1);
			for (const { url } of [...row.who.sources, ...row.process.sources].slice(0, 1)) {
				expect(text).toContain(url.replaceAll('_', '%5f').slice(0, 60));
			}
			expect(text).toContain('Checked 21 November 2026.');
			expect(text).toContain(`who decides, ${row.who.confidence}; the process, ${row.process.confidence}`);
			expect(message.actions).toEqual([{ a: 'share' }]);
		},
	);

	it.each(jurisdictions.map((row) => [row.code, row] as const))(
		'%s has a source behind each line it can have one for',
		(_, row) => {
			const message = say([row], { ...nothingSaid, asked: president });
			const doubts = new Set([...row.who.doubts, ...row.process.doubts]);
			const claims = message.blocks.slice(0, -2).flatMap((block) => (block.b === 'list' ? block.items : []));
			const bare = claims.filter((line) => !/\[\d+\]$/.test(String(line.at(-1))) && !doubts.has(String(line[0])));
			expect(bare.map((line) => String(line[0]).slice(0, 13))).toEqual(['Where to ask:']);
		},
	);

	it('of two laws fits, too, and says that each conviction needs its own', () => {
		for (const other of jurisdictions) {
			const message = say([jurisdiction('US'), other, jurisdiction('FL')], nothingSaid);
			expect(leftOut(message), other.code).toEqual([]);
			expect(flat(message)).toContain('each needs a pardon of its own');
		}
	});

	it('of a person fits, and states convictions, courts and dates', () => {
		for (const person of cases) {
			const rows = person.judgments.map((each) => jurisdiction(each.jurisdiction));
			const message = say(
				rows.slice(0, 1),
				{ ...nothingSaid, stage: person.stage, asked: president },
				{ people: [person] },
			);
			expect(leftOut(message), person.name).toEqual([]);
			expect(flat(message)).toMatch(/Convicted (March )?\d{4}, /);
		}
		expect(leftOut(say([jurisdiction('WI')], nothingSaid, { people: cases.slice(0, 2) }))).toEqual([]);
	});
});

describe('freshness', () => {
	it('is silent until the day, and then says what nobody has looked at', () => {
		const wisconsin = [jurisdiction('WI')];
		expect(flat(say(wisconsin, nothingSaid, { today: '2027-01-31' }))).not.toContain('may have changed');
		const late = flat(say(wisconsin, nothingSaid, { today: '2027-02-01' }));
		expect(late).toContain('The process was to be looked at again by 31 January 2027');
		expect(late).not.toContain('Who decides was to be');
		expect(flat(say(wisconsin, nothingSaid, { today: '2027-12-01' }))).toContain('Who decides was to be looked at');
	});
});

describe('what is unsettled is said where it is touched', () => {
	it.each([
		['a self-pardon', 'US', { asked: { ...president, self: true } }, 'no court has ruled'],
		['the President and a state prisoner', 'CO', { asked: president }, 'No court is known to have accepted'],
		['the territories', 'VI', { asked: president }, 'Whether the President could act, too, is argued'],
		["D.C.'s Mayor", 'DC', {}, 'narrow class of old ordinances'],
		['a vote not known', 'KY', {}, 'result of the vote of 3 November 2026 was not found'],
		['treason in North Dakota', 'ND', { treason: true }, 'the sources differ'],
		[
			'commutations where only pardons were read',
			'HI',
			{ act: 'commutation' },
			'is how such clauses are usually written',
		],
	] as const)('%s', (_, code, said, text) => {
		expect(flat(say([jurisdiction(code)], { ...nothingSaid, ...said } as Circumstances))).toContain(text);
	});
});

describe('the acts of mercy are told apart', () => {
	it.each([
		['commutation', 'TX', 'makes a sentence shorter or lighter'],
		['reprieve', 'CT', 'only delays a punishment'],
		['remission', 'DE', 'cancels a fine'],
		['amnesty', 'US', 'a pardon for a group'],
		['expungement', 'OH', 'no clemency: a court or an agency'],
		['exoneration', 'NC', 'A pardon of innocence opens the way'],
		['restoration', 'FL', 'Rights can come back without a pardon'],
		['parole', 'NV', 'release under supervision'],
	] as const)('%s', (act, code, text) => {
		expect(flat(say([jurisdiction(code)], { ...nothingSaid, act }))).toContain(text);
	});
});

it('somebody still serving hears that the pardon is closed to them by the rules last seen', () => {
	const serving = { ...nothingSaid, stage: 'serving' } as const;
	expect(flat(say([jurisdiction('WI')], serving))).toContain('nobody still serving the sentence is considered');
	expect(flat(say([jurisdiction('IL')], serving))).not.toContain('is considered for a pardon');
});

it("South Dakota's route through the Board seals, and any other does not", () => {
	const row = jurisdiction('SD');
	expect(flat(say([row], nothingSaid))).toContain('through the board first: the conviction is sealed.');
	expect(flat(say([row], { ...nothingSaid, hinges: { boardRoute: true } }))).toContain('Conviction: is sealed.');
});
