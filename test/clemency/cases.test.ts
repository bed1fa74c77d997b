import { describe, expect, it } from 'vitest';
import { readCases, readCasesFile } from '../../src/app/cases.js';
import { textsFor } from '../../src/render/texts/index.js';

const judgment = `
    judgments:
      - jurisdiction: WI
        court: A county court
        decided: 2007
        offence: Theft
        source: { title: A page, url: "https://example.org/a" }`;

function faults(text: string) {
	const result = readCases(text, 'cases.yaml');
	return result.ok ? [] : result.faults.map(({ line, path, code }) => [line, path, code]);
}

describe('config/cases.yaml', () => {
	it('is right as it comes, with every statement sourced', () => {
		const result = readCasesFile('config/cases.yaml');
		if (!result.ok) throw new Error(JSON.stringify(result.faults));
		expect(result.cases.map(({ name }) => name)).toEqual(['Steven Avery', 'Brendan Dassey', 'Tina Peters']);
		for (const { judgments, events } of result.cases) {
			for (const { source } of [...judgments, ...events]) expect(source.url).toMatch(/^https:/);
		}
	});

	it('takes a person an operator adds, with as little as a judgment', () => {
		const result = readCases(`people:\n  Jane Doe:${judgment}\n`, 'cases.yaml');
		expect(result).toMatchObject({
			ok: true,
			cases: [{ name: 'Jane Doe', aliases: [], stage: null, dead: false, sentence: null, events: [] }],
		});
	});

	it.each(['', '# nobody yet\n', 'people:\n', 'people:\n  # nobody yet\n'])('may be empty: %j', (text) => {
		expect(readCases(text, 'cases.yaml')).toEqual({ ok: true, cases: [], registered: [], leaveOut: [] });
	});

	it('names everything that is wrong at once, with its line', () => {
		const text = `people:\n  Jane Doe:${judgment.replace('WI', 'XX').replace('2007', 'last year').replace('https:', 'http:')}\n    agd: 3\n`;
		expect(faults(text)).toEqual([
			[4, 'people.Jane Doe.judgments.0.jurisdiction', 'config-not-one-of'],
			[6, 'people.Jane Doe.judgments.0.decided', 'cases-bad-day'],
			[8, 'people.Jane Doe.judgments.0.source.url', 'config-bad-url'],
			[9, 'people.Jane Doe.agd', 'config-unknown-key'],
		]);
	});

	it('lets one word lead to one person only', () => {
		const two = `people:\n  Jane Doe:\n    aliases: [Doe]${judgment}\n  John Doe:\n    aliases: [doe]${judgment}\n`;
		expect(faults(two)).toEqual([[11, 'people.John Doe.aliases', 'config-name-twice']]);
	});

	it('says a file that is no YAML, or is not there', () => {
		expect(faults('people: [\n')[0]?.[2]).toBe('config-syntax');
		const missing = readCasesFile('config/no-such-cases.yaml');
		expect(missing).toMatchObject({ ok: false, faults: [{ code: 'config-missing' }] });
	});

	it('has words for its own fault', () => {
		const fault = textsFor('en').faults['cases-bad-day']?.({ value: 'last year' });
		expect(JSON.stringify(fault?.remedy)).toContain('2007-03-18');
	});
});
