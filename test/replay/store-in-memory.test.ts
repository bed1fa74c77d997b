import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuleText } from '../../src/domain/follow.js';
import { parseRules } from '../../src/domain/rules.js';
import { textsFor } from '../../src/render/texts/index.js';
import { bundledSeries, loadRecording } from '../../src/replay/load-recording.js';
import type { Recording } from '../../src/replay/recording.js';
import { simulate } from '../../src/replay/simulate.js';
import { storeInMemory } from '../../src/replay/store-in-memory.js';
import { openStore } from '../../src/store/database.js';

const texts = textsFor('en');
const series = join(import.meta.dirname, '../outlook/series');
const files = readdirSync(series, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name.endsWith('.csv') && entry.name !== 'INDEX.csv')
	.map((entry) => join(entry.parentPath, entry.name));

async function live(recording: Recording, rules: readonly RuleText[] | null) {
	const { store, close } = await openStore({ file: ':memory:', mode: 'tool', now: () => 0 });
	try {
		return await simulate(store, recording, rules, texts);
	} finally {
		await close();
	}
}

/** Counts that rise, stand still, fall and rise again. */
function wavering(): string {
	const rows = Array.from({ length: 150 }, (_, i) => {
		const count = Math.round(100 * i + 3_000 * Math.sin(i / 6) + 4_000);
		return `${1_451_700_000 + i * 4_800},${Math.max(0, count - (count % 7))}`;
	});
	const file = join(mkdtempSync(join(tmpdir(), 'milepost-wavering-')), 'wavering.csv');
	writeFileSync(file, ['time,count', ...rows].join('\n'));
	return file;
}

describe('a store in memory', () => {
	it('is tried on every recorded series there is', () => {
		expect(files.length).toBeGreaterThan(5);
	});

	it.each([bundledSeries(), wavering(), ...files])('%s says what the real one says', async (file) => {
		const recording = loadRecording(file);
		const everything = parseRules(
			'threshold ladder every:1000 percent:25,50 deadline:7d,1d lifecycle correction pace',
		).rules;
		// The real one takes its time: every rule is tried on two.
		for (const rules of files.includes(file) ? [null] : [null, everything]) {
			const expected = await live(recording, rules);
			expect(await simulate(storeInMemory(), recording, rules, texts)).toEqual(expected);
		}
	});

	it('says how far it is, to the end', async () => {
		const recording = loadRecording(bundledSeries());
		const heard: (readonly [number, number])[] = [];
		await simulate(storeInMemory(), recording, null, texts, (done, of) => heard.push([done, of]));
		expect(heard.at(-1)).toEqual([recording.steps.length, recording.steps.length]);
	});
});
