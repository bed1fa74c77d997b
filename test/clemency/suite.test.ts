import { describe, expect, it } from 'vitest';
import { canipardon } from '../../commands/canipardon/index.js';
import { judge, type Verdict } from '../../src/clemency/judge/verdict.js';
import { jurisdiction } from '../../src/clemency/law/index.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import type { CommandContext } from '../../src/ports/command.js';
import { textsFor } from '../../src/render/texts/index.js';
import { clemency, knownOn } from './known.js';
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
	const [first] = question.asks;
	if (first?.code === 'general') return `general: ${first.of}`;
	if (first?.code === 'numbers' || first?.code === 'meaning' || first?.code === 'difference') return first.code;
	const people = question.people.flatMap((id) => known.register.byId(id) ?? []);
	const codes =
		people.length > 0
			? [...new Set(people.flatMap(({ judgments }) => judgments.map((each) => each.jurisdiction)))]
			: question.codes;
	const asked = first?.asked ?? null;
	const verdicts = codes.map((code) =>
		judge(jurisdiction(/^[a-z]/.test(code) ? 'FOREIGN' : code), { ...question.said, asked }, question.locality),
	);
	return [
		codes.map((code) => (/^[a-z]/.test(code) ? 'FOREIGN' : code)).join(' '),
		verdicts.map(decider).join(', '),
		verdicts.map(({ reply }) => reply ?? '-').join(', '),
	].join(' · ');
};

const expected = ([, codes, who, reply]: Row) => {
	const several = who.split(', ').length;
	return [codes, who, reply === '-' ? Array(several).fill('-').join(', ') : reply].join(' · ');
};

/** What a general question is answered with, in the words of these tables. */
function said(key: string): readonly string[] {
	const general = clemency().general.find((each) => each.key === key);
	const words = {
		...{ yes: ['yes'], no: ['no'], limits: ['yes', 'yes-with'], 'mostly-yes': ['yes'], 'mostly-no': ['no'] },
		...{ depends: ['yes', 'unknown', '-'], unsettled: ['unsettled', '-'] },
	};
	return general?.reply == null ? ['-'] : words[general.reply];
}

/** What it does or costs rests on other pages than who decides. */
function aboutWho(ask: string): boolean {
	const question = readQuestion(ask, known);
	// A case rests on its own pages, beside the law's.
	return (
		question.is === 'about' &&
		question.people.length === 0 &&
		question.asks.every(({ code }) => code === 'who' || code === 'may')
	);
}

const now = Date.parse('2026-11-21T12:00:00Z');
const context = {
	now,
	ports: { clemency, realNow: () => now, report: null },
	texts: textsFor('en'),
} as unknown as CommandContext;

/** Addresses an answer rests on. */
async function citedBy(ask: string): Promise<readonly string[]> {
	const first = (await canipardon.run(context, { question: ask })).message;
	const sources = (first.actions ?? []).find((action) => action.kind === 'ask' && action.label === 'Sources');
	if (sources?.kind !== 'ask') return [];
	const { message } = await canipardon.run(context, sources.args);
	const lines = message.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
	return lines.flatMap((line) =>
		line.flatMap((piece) => (typeof piece === 'object' && piece.kind === 'link' ? [piece.url] : [])),
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
		const found = read(ask);
		if (found.startsWith('general: ')) {
			// Asked of no court: the one answer there is says the same.
			expect(said(found.slice('general: '.length))).toContain(row[3]);
			return;
		}
		expect(found).toBe(expected(row));
		if (!aboutWho(ask) || row[1].includes('FOREIGN')) return;
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
