import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../src/clemency/law/index.js';
import { unitsOf } from '../../src/clemency/read/terms.js';
import { tokensOf } from '../../src/clemency/read/tokens.js';
import { factsOf, type Topic } from '../../src/clemency/shapes/fact.js';
import { ask, deps, flat } from './ask.js';
import { kindsAsked, unheardKinds, unheardTopics, wordings } from './asked/wordings.js';

const { facts } = deps().data;
const states = jurisdictions.filter(({ kind }) => kind === 'state');
const named = ({ code, name }: (typeof states)[number]) => (code === 'WA' ? 'washington state' : name.toLowerCase());
/** What stands before the first further point. */
const leadOf = (text: string) => text.split(' • ')[0] ?? '';

/** Questions whose first sentences do not have what was asked for, as `MT chances`. */
async function unheard(
	texts: readonly string[],
	place: string,
	isHeard: (text: string) => boolean,
): Promise<readonly string[]> {
	const out: string[] = [];
	for (const text of texts) {
		const said = flat(await ask(text.replaceAll('@', place)));
		if (!isHeard(leadOf(said))) out.push(`${text}: ${said}`);
	}
	return out;
}

/** The places where something is unheard must be those of a list, each with its reason. */
function expectOnly(
	missed: ReadonlyMap<string, readonly string[]>,
	listed: Readonly<Record<string, string>>,
	of: string,
) {
	const known = Object.keys(listed).filter((key) => key.endsWith(` ${of}`));
	const text = [...missed].flatMap(([key, each]) => (known.includes(key) ? [] : each)).join('\n');
	expect([...missed.keys()].sort(), text).toEqual(known.sort());
}

describe('a fact is told first where it is asked for as on a phone', () => {
	it.each(Object.entries(wordings) as readonly (readonly [Topic, readonly string[]])[])('%s', async (topic, texts) => {
		const missed = new Map<string, readonly string[]>();
		for (const row of states) {
			// A wait for a commutation, or for one kind of pardon, is told where that is asked about.
			const own = factsOf(facts, row.code, topic).filter(
				({ says }) => topic !== 'wait' || !/^(?:Commutation|The short marijuana form)\b/.test(says),
			);
			// The general rule stands before what a page adds to it, or says of another application.
			const years = topic === 'wait' ? `In ${row.name}` : null;
			const isHeard = (lead: string) =>
				(years !== null && lead.startsWith(years)) || own.some(({ says }) => lead.includes(says));
			const each = own.length === 0 ? [] : await unheard(texts, named(row), isHeard);
			if (each.length > 0) missed.set(`${row.code} ${topic}`, each);
		}
		expectOnly(missed, unheardTopics, topic);
	});
});

/** What of a rule can be told by itself. */
const partsOf = (rule: string) =>
	rule
		.toLowerCase()
		.replace(/\.$/, '')
		.split(/; |, and (?=not for)/);

describe('a rule of the row is told first where its kind of case is asked about', () => {
	it.each(Object.entries(kindsAsked))('%s', async (concept, texts) => {
		const isAbout = (text: string) =>
			unitsOf(tokensOf(text).map(({ word }) => word)).some((unit) => unit.concept === `=${concept}`);
		const missed = new Map<string, readonly string[]>();
		for (const row of states) {
			// What a page says of a kind of pardon, or of what is taken, says more than the row.
			const kinds = (['kinds', 'scope'] as const).flatMap((of) => factsOf(facts, row.code, of)).map(({ says }) => says);
			const rules = [...row.eligibility, ...row.notes].filter(isAbout);
			const own = rules.length === 0 ? [] : [...rules, ...kinds.filter(isAbout)];
			const each =
				own.length === 0
					? []
					: await unheard(texts, named(row), (lead) =>
							own.flatMap(partsOf).some((part) => lead.toLowerCase().includes(part)),
						);
			if (each.length > 0) missed.set(`${row.code} ${concept}`, each);
		}
		expectOnly(missed, unheardKinds, concept);
	});
});

it('has no more on its lists than it had', () => {
	expect(Object.keys(unheardTopics).length).toBeLessThanOrEqual(3);
	expect(Object.keys(unheardKinds).length).toBeLessThanOrEqual(9);
});
