import { describe, expect, it } from 'vitest';
import { canipardon } from '../../commands/canipardon/index.js';
import { judge, type Verdict } from '../../src/clemency/judge/verdict.js';
import { jurisdiction } from '../../src/clemency/law/index.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import type { CommandContext } from '../../src/ports/command.js';
import { textsFor } from '../../src/render/texts/index.js';
import { knownOn } from './known.js';
import { everyPlace, names, officers, type Row } from './questions.js';
import { asksBack, several, turns } from './questions-hard.js';
import { tried, triedBack } from './questions-more.js';
import { sources } from './sources.js';

const known = knownOn('2026-11-21');

/** Who decides, in the short form of the tables. */
function decider({ finding }: Verdict): string {
	if (finding.is === 'elsewhere') return 'court';
	if (finding.is === 'nobody') return 'nobody';
	if (finding.is === 'silent') return 'unknown';
	if (finding.is === 'treason') {
		return (
			{
				legislature: 'legislature',
				'legislature-consent': 'governor+legislature',
				'senate-consent': 'governor+senate',
				excluded: 'nobody',
			}[finding.how as string] ?? 'unknown'
		);
	}
	if (finding.power === null) return 'unknown';
	const more = finding.power.steps.flatMap((step) => {
		if (step.step === 'recommendation') return [/court/i.test(step.by) ? 'court' : 'board'];
		if (step.step === 'consent') return [/senate/i.test(step.by) ? 'senate' : 'council'];
		return step.step === 'approval' ? ['governor'] : [];
	});
	return [finding.power.decider, ...more].join('+');
}

const read = (ask: string) => {
	const question = readQuestion(ask, known);
	if (question.is === 'unclear') return `asks back: ${question.why}`;
	if (question.is !== 'about') return question.is;
	const verdicts = question.codes.map((code) => judge(jurisdiction(code), question.said, question.locality));
	return [
		question.codes.join(' '),
		verdicts.map(decider).join(', '),
		verdicts.map(({ reply }) => reply ?? '-').join(', '),
	].join(' · ');
};

const expected = ([, codes, who, reply]: Row) => {
	const several = who.split(', ').length;
	return [codes, who, reply === '-' ? Array(several).fill('-').join(', ') : reply].join(' · ');
};

const now = Date.parse('2026-11-21T12:00:00Z');
const context = {
	now,
	ports: { cases: known.cases, realNow: () => now },
	texts: textsFor('en'),
} as unknown as CommandContext;

/** Addresses an answer rests on. */
async function citedBy(ask: string): Promise<readonly string[]> {
	const { message } = await canipardon.run(context, { question: ask });
	const lines = message.blocks.flatMap((block) => (block.b === 'list' ? block.items : []));
	return lines.flatMap((line) =>
		line.flatMap((piece) => (typeof piece === 'object' && piece.t === 'link' ? [piece.url] : [])),
	);
}

/** What lies outside every pardon is settled by the general law, not by a state's. */
const general = ['www.everycrsreport.com/reports/R46179.html', 'docslib.org/doc/8557029/presidential-pardoning-power'];

describe.each([
	['every place', everyPlace],
	['names', names],
	['officers', officers],
	['turns', turns],
	['several', several],
	['tried', tried],
] as const)('%s', (_, rows) => {
	it.each(rows.map((row) => [row[0], row] as const))('%s', async (ask, row) => {
		expect(read(ask)).toBe(expected(row));
		const cited = await citedBy(ask);
		for (const code of row[1].split(' ')) {
			const wanted = row[2] === 'nobody' ? [sources[code] ?? code, ...general] : [sources[code] ?? code];
			expect(
				cited.some((url) => wanted.some((page) => url.includes(page))),
				`${code}: ${cited}`,
			).toBe(true);
		}
	});
});

describe('asks back', () => {
	it.each([...asksBack, ...triedBack].map(([ask, why]) => [ask.slice(0, 60), ask, why] as const))(
		'%s',
		(_, ask, why) => {
			expect(read(ask)).toBe(`asks back: ${why}`);
		},
	);
});
