import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { countriesState } from '../../src/domain/countries.js';
import { reportedDates } from '../../src/domain/dated.js';
import { announcedKey, decide } from '../../src/domain/decide.js';
import { derive } from '../../src/domain/derive.js';
import { followEnding } from '../../src/domain/ending.js';
import { familyNames } from '../../src/domain/families/index.js';
import type { Snapshot } from '../../src/domain/petition.js';
import { distinctRules } from '../../src/domain/shared-rules.js';
import { at, follow, outlookState, snapshot } from '../domain/build.js';

/*
 * One folder a case: `decision.json` is what is known, `plan.json` what Milepost decides, `_notes.txt` why the case
 * exists. Rewrite with `npm run test:golden -- --update`.
 */

const Countries = z.object({
	needed: z.number(),
	of: z.array(z.object({ code: z.string(), count: z.number(), minimum: z.number().nullable() })),
});

const Case = z.strictObject({
	/** What differs from the White House petition of the first story. */
	snapshot: z.record(z.string(), z.unknown()).default({}),
	/** Moment and count, ascending; the last one is the look to decide about. */
	readings: z.array(z.tuple([z.string(), z.number()])).min(1),
	now: z.string().optional(),
	/** Whether the model remembers the readings; what is known was told with the outlook of its moment. */
	outlook: z.boolean().default(false),
	/** Its signatures by country, before the look. */
	countriesBefore: Countries.nullable().default(null),
	eventsBefore: z.array(z.string()).default([]),
	known: z.array(z.strictObject({ key: z.string(), at: z.string(), value: z.number().nullable() })).default([]),
	follows: z.array(
		z.strictObject({
			rules: z.string(),
			destination: z.number(),
			baseline: z.number().default(0),
			mention: z.string().nullable().default(null),
		}),
	),
	told: z.array(z.strictObject({ key: z.string(), destination: z.number() })).default([]),
});

const folder = import.meta.dirname;
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'decision.json')));

describe('decisions', () => {
	it('has cases', () => {
		expect(cases.length).toBeGreaterThan(5);
	});

	it.each(cases)('%s', async (name) => {
		const of = Case.parse(JSON.parse(readFileSync(join(folder, name, 'decision.json'), 'utf8')));
		expect(readFileSync(join(folder, name, '_notes.txt'), 'utf8').trim()).not.toBe('');
		await expect(`${JSON.stringify(planOf(of), rounded, '\t')}\n`).toMatchFileSnapshot(join(folder, name, 'plan.json'));
	});
});

/** What the model remembers, in digits people can compare. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
}

function planOf(of: z.infer<typeof Case>) {
	const readings = of.readings.map(([moment, count]) => ({ at: at(moment), count, kind: 'exact' as const }));
	const newest = readings.at(-1) as (typeof readings)[number];
	const before = of.now === undefined ? readings.at(-2) : newest;
	const now = of.now === undefined ? newest.at : at(of.now);
	const remembered = (until = now) =>
		of.outlook ? outlookState(readings.filter((reading) => reading.at <= until)) : null;
	const page = snapshot({ count: newest.count, ...(of.snapshot as Partial<Snapshot>) });
	const earlier = { ...page, state: 'open' as const, count: before?.count ?? 0 };
	const ending = followEnding(
		{ snapshot: before === undefined ? null : earlier, ending: null, checkedAt: before?.at ?? null, createdAt: 0 },
		{ snapshot: page, askedAt: now, now },
	);
	const seen = { checkedAt: newest.at, ending };
	const bare = derive({ snapshot: page, readings, ...seen, reached: [], outlook: remembered(), now });
	const after = { ...bare, dated: reportedDates(page) };
	const follows = of.follows.map(({ rules, destination, baseline, mention }, i) =>
		follow(rules, { id: i + 1, destination, baseline, mention }),
	);
	const announced = new Map<string, Map<number, number>>();
	for (const { key, destination } of of.told) {
		const id = announcedKey({ kind: 'petition', id: 1 }, key);
		announced.set(id, (announced.get(id) ?? new Map()).set(destination, 1));
	}
	const change = {
		subject: { kind: 'petition' as const, id: 1 },
		now,
		before:
			before === undefined
				? null
				: {
						count: before.count,
						events: page.events.filter((event) => of.eventsBefore.includes(event.kind)),
						state: 'open' as const,
						over: false,
						countries: countriesState(of.countriesBefore ?? undefined),
						outlook: remembered(before.at),
					},
		after,
		since: (readings[0] as (typeof readings)[number]).at,
		known: of.known.map(({ key, at: iso, value }) => {
			const moment = at(iso);
			const state = remembered(moment);
			const told =
				after.outlook === null || state === null ? {} : { outlook: { ...after.outlook, state, seenAt: moment } };
			return { key, moment, value, lost: [], ...told };
		}),
	};
	expect(distinctRules(follows).rules.length).toBeGreaterThan(0);
	return decide({ occasions: [{ about: 'petition', change, follows }], announced });
}

describe('every family of announcements', () => {
	const texts = readdirSync(folder)
		.flatMap((name) => ['plan.json', '_input.json'].map((file) => join(folder, name, file)))
		.filter((path) => existsSync(path))
		.map((path) => readFileSync(path, 'utf8'));
	const told = texts.flatMap((text) => [...text.matchAll(/"family":\s*"([a-z-]+)"/g)].map(([, family]) => family));
	// It is made of what is retracted.
	if (texts.some((text) => text.includes('"retracted":'))) told.push('retraction');

	it.each(familyNames)('has a golden case that tells it: %s', (family) => {
		expect(told).toContain(family);
	});
});
