import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readClemencyFiles } from '../../src/app/clemency-data.js';
import { askCodes } from '../../src/clemency/judge/ask.js';
import { jurisdictions } from '../../src/clemency/law/index.js';

/*
 * Whoever follows a law is told when it changes, and is told nothing when only our words do. Nobody but the one who
 * changes a row knows which of the two it is: `law-pins.json` has, for each row, what it said and why it says another
 * thing, oldest first.
 */

type Pin = readonly [why: string, pin: string];
const pins = JSON.parse(readFileSync(new URL('law-pins.json', import.meta.url), 'utf8')) as Record<string, Pin[]>;
const { changes } = readClemencyFiles();

/** When a page was read again says nothing of the law. */
const notLaw = new Set(['checked']);

/** A few letters that are others as soon as the row says another thing. */
function pinOf(row: unknown): string {
	const text = JSON.stringify(row, (key, value) => (notLaw.has(key) ? undefined : value));
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

it.each(jurisdictions.map((row) => [row.code, row] as const))('%s says what it said, or names why not', (code, row) => {
	const known = pins[code] ?? [];
	const said = [
		`${code} says another thing than law-pins.json knows. Is it the law that changed, or were we wrong?`,
		`Then name it in config/clemency/law-changes.json ("law" or "correction"), and add here ["<its id>", "${pinOf(row)}"].`,
		`Is it only said in other words? Then add ["wording: <what>", "${pinOf(row)}"].`,
	].join('\n');
	expect(known.at(-1)?.[1], said).toBe(pinOf(row));
});

it.each(Object.entries(pins))('%s has a reason for each thing it said', (code, known) => {
	const named = changes.filter(({ of }) => of === code).map(({ id }) => id);
	const [first, ...later] = known.map(([why]) => why);
	expect(first).toBe('first');
	for (const why of later) {
		const isNamed = named.includes(why) || /^wording: .{3,}/.test(why);
		expect(isNamed, `${code}: “${why}” is neither an id of law-changes.json of ${code} nor "wording: <what>"`).toBe(
			true,
		);
	}
});

it('a correction is about what can be asked', () => {
	const about = changes.flatMap((change) => change.about ?? []);
	expect(about.filter((code) => !askCodes.some((each) => each === code))).toEqual([]);
});

it('a row that says another thing has another pin; one that was only read again has the same', () => {
	const [row] = jurisdictions;
	expect(pinOf({ ...row, model: 'another' })).not.toBe(pinOf(row));
	expect(pinOf({ ...row, sources: [{ url: 'a', checked: '2030-01-01' }] })).toBe(
		pinOf({ ...row, sources: [{ url: 'a', checked: '2031-01-01' }] }),
	);
});
