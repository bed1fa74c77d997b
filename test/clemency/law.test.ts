import { describe, expect, it } from 'vitest';
import { readClemencyFiles } from '../../src/app/clemency-data.js';
import { lawCheckMessage } from '../../src/clemency/answer/law-check.js';
import { checkRows, latestReview } from '../../src/clemency/judge/check-law.js';
import { Jurisdiction } from '../../src/clemency/judge/law.js';
import { Presidency } from '../../src/clemency/judge/stats.js';
import { checkLaw as checkWith } from '../../src/clemency/law/check.js';
import { codes } from '../../src/clemency/law/codes.js';
import { jurisdiction, jurisdictions } from '../../src/clemency/law/index.js';
import { cities, names } from '../../src/clemency/law/names.js';
import { points } from '../../src/clemency/law/points.js';
import { earlyGrants, presidencies } from '../../src/clemency/law/stats.js';
import { textsFor } from '../../src/render/texts/index.js';
import { clemency } from './known.js';

const files = readClemencyFiles();
const checkLaw = (now: number) => checkWith(now, files);
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const options = { rows: 61, statements: [], all: false };
const broken = (row: Jurisdiction) =>
	checkRows({ jurisdictions: [row], points: {}, codes: [row.code] }, '2026-11-21').faults;

describe('the law as data', () => {
	it('has 61 rows: federal, D.C., military, 50 states, 5 territories, tribal, foreign, ordinances', () => {
		const ofKind = (kind: string) => jurisdictions.filter((row) => row.kind === kind);
		expect(jurisdictions.map(({ code }) => code)).toEqual(codes);
		expect(ofKind('state')).toHaveLength(50);
		expect(ofKind('territory')).toHaveLength(5);
		expect(jurisdictions).toHaveLength(61);
	});

	it('counts its models as the published charts do', () => {
		const count = (model: string) => jurisdictions.filter((row) => row.kind === 'state' && row.model === model).length;
		expect(count('independent-board')).toBe(6);
		expect(count('shared-board')).toBe(4);
		expect(count('binding-recommendation')).toBe(6);
		expect(count('sole')).toBe(5);
		expect(count('advisory-board')).toBe(26);
		expect(count('council-consent') + count('senate-consent')).toBe(3);
	});

	it.each(jurisdictions.map((row) => [row.code, row] as const))(
		'%s is whole, and not without any field',
		(code, row) => {
			expect(Jurisdiction.safeParse(row).error).toBeUndefined();
			const optional = ['listedOffences', 'cityRules'];
			for (const field of Object.keys(row).filter((key) => !optional.includes(key))) {
				const { [field as keyof Jurisdiction]: _, ...rest } = row;
				expect(Jurisdiction.safeParse(rest).success, `${code} without ${field}`).toBe(false);
			}
			for (const what of ['who', 'process'] as const) {
				for (const field of Object.keys(row[what])) {
					const { [field as keyof Jurisdiction['who']]: _, ...rest } = row[what];
					expect(Jurisdiction.safeParse({ ...row, [what]: rest }).success, `${code}.${what} without ${field}`).toBe(
						false,
					);
				}
			}
		},
	);

	it.each(jurisdictions.map((row) => [row.code, row] as const))('%s is to be looked at again in time', (_, row) => {
		expect(row.who.reviewBy <= latestReview(row, 'who')).toBe(true);
		expect(row.process.reviewBy).toBe(latestReview(row, 'process'));
	});

	it('knows a name for every place that has one', () => {
		const placed = jurisdictions.filter(({ kind }) => ['state', 'territory', 'district'].includes(kind));
		expect(Object.keys(names).sort()).toEqual(placed.map(({ code }) => code).sort());
		expect(Object.keys(cities).filter((code) => !(code in names))).toEqual([]);
	});

	it('gives every count of a President a source, or says that there is none', () => {
		for (const presidency of presidencies) {
			expect(Presidency.safeParse(presidency).error).toBeUndefined();
			for (const { sources, unread } of presidency.counts) expect(sources.length + unread.length).toBeGreaterThan(0);
		}
	});

	it('tells of early Presidents what the general question on them tells', () => {
		const told = clemency().general.find(({ key }) => key === 'earlyPresidents')?.says ?? '';
		for (const { name, total } of earlyGrants) expect(told).toContain(`${name} ${total.toLocaleString('en')}`);
		expect(told.match(/[\d,]*\d/g)).toHaveLength(earlyGrants.length);
	});
});

describe('law check', () => {
	it('finds nothing wrong, and nothing overdue on the day of the check', () => {
		expect(checkLaw(at('2026-11-21'))).toMatchObject({ faults: [], overdue: [] });
	});

	it('lists what is overdue, and calls it no fault', () => {
		const { faults, overdue } = checkLaw(at('2027-02-01'));
		expect(faults).toEqual([]);
		expect(overdue).toContainEqual({ of: 'WI', what: 'process', reviewBy: '2027-01-31' });
		expect(overdue).toContainEqual({ of: 'KY', what: 'who', reviewBy: '2027-01-31' });
		expect(overdue.some(({ of, what }) => of === 'TX' && what === 'who')).toBe(false);
		expect(checkLaw(at('2027-11-22')).overdue).toHaveLength(2 * 61 + Object.keys(points).length);
	});

	it('fails on a statement without a source', () => {
		const row = jurisdiction('WI');
		const faults = broken({ ...row, who: { ...row.who, sources: [] } });
		expect(faults).toEqual([{ fault: 'no-source', of: 'WI', where: 'who.sources' }]);
	});

	it('fails on two deciders for one conviction, and on none', () => {
		const row = jurisdiction('AL');
		const [first] = row.powers;
		if (first === undefined) throw new Error('Alabama has powers');
		const more = { ...first, when: { death: true }, decider: 'governor' as const };
		expect(broken({ ...row, powers: [...row.powers, more] })).toContainEqual({
			fault: 'two-deciders',
			of: 'AL',
			where: 'pardon death',
		});
		const ordinary = { ...first, when: { death: true } };
		const faults = broken({ ...row, powers: [ordinary, ...row.powers.slice(1)] });
		expect(faults).toEqual([{ fault: 'no-decider', of: 'AL', where: 'pardon' }]);
	});

	it('fails on a missing and on a doubled row, a wrong field, and a review too late', () => {
		const rows = [...jurisdictions.filter(({ code }) => code !== 'UT'), jurisdiction('TX')];
		const { faults } = checkRows({ jurisdictions: rows, points, codes }, '2026-11-21');
		expect(faults).toContainEqual({ fault: 'missing', of: 'UT', where: '' });
		expect(faults).toContainEqual({ fault: 'twice', of: 'TX', where: '' });
		const row = jurisdiction('NY');
		expect(broken({ ...row, model: 'king' as never })).toContainEqual({ fault: 'shape', of: 'NY', where: 'model' });
		const late = broken({ ...row, process: { ...row.process, reviewBy: '2027-06-01' } });
		expect(late).toEqual([{ fault: 'reviewed-too-late', of: 'NY', where: 'process' }]);
	});

	it('fails on a fact, an answer, a country or a case without a source, and names it', () => {
		const bare = (list: readonly object[]) => list.map((each, i) => (i === 0 ? { ...each, sources: [] } : each));
		const without = {
			...files,
			facts: { ...files.facts, WI: bare(files.facts['WI'] ?? []) },
			general: bare(files.general),
			countries: bare(files.countries),
			cases: { ...files.cases, cases: bare(files.cases.cases) },
		} as typeof files;
		expect(checkWith(at('2026-11-21'), without).faults).toEqual([
			{ fault: 'no-source', of: 'facts', where: 'WI.0.sources' },
			{ fault: 'no-source', of: 'countries', where: '0.sources' },
			{ fault: 'no-source', of: 'general', where: '0.sources' },
			{ fault: 'no-source', of: 'cases', where: '0.sources' },
		]);
	});

	it('lists statements by the kind and the age of their pages', () => {
		const { statements } = checkLaw(at('2026-11-21'));
		const texts = textsFor('en');
		const clean = { faults: [], overdue: [] };
		const said = JSON.stringify(lawCheckMessage(clean, { rows: 61, statements, all: false }, texts));
		expect(said).toMatch(/The best page behind them: ","official \d/);
		expect(said).toMatch(/The newest page behind them: of 2025 or later ","\d/);
		expect(said).not.toContain('WI, fee');
		const all = lawCheckMessage(clean, { rows: 61, statements, all: true }, texts);
		const list = all.blocks.at(-1);
		expect(list?.kind === 'list' ? list.items.length : 0).toBe(statements.length);
	});

	it('says each fault and each overdue statement in words', () => {
		const texts = textsFor('en');
		const { overdue } = checkLaw(at('2027-02-01'));
		const said = JSON.stringify(
			lawCheckMessage({ faults: [{ fault: 'no-source', of: 'WI', where: 'who.sources' }], overdue }, options, texts),
		);
		expect(said).toContain('makes a statement without a source: who.sources.');
		expect(said).toContain('the process');
		expect(lawCheckMessage({ faults: [], overdue: [] }, options, texts).tone).toBe('good');
	});
});
