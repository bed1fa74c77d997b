import { describe, expect, it } from 'vitest';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import type { RegisteredCase } from '../../src/clemency/shapes/case.js';
import { ask, flat } from './ask.js';

const { register } = lazyClemency(nobodyOwn)();
const without: ReadonlySet<string> = new Set(['none known', 'not granted', 'open']);
const noMercy =
	/\b(?:refused|recommended|asked|he declined|denied|withdrew|did not (?!decide)|no (?:decision|action|answer|grant)|put (?:\w+ ){1,4}off|turned (?:\w+ )?down|left (?:\w+ ){2,3}out)\b/;

/** Questions whether somebody was pardoned, by nobody in particular and by whoever had to do with the case. */
function questionsOf({ name, clemency }: RegisteredCase): readonly string[] {
	const givers = new Set(clemency.flatMap(({ who }) => /^(?:President|Governor) (\S+)$/.exec(who ?? '')?.[1] ?? []));
	return [
		`was ${name} pardoned`,
		`has ${name} been commuted`,
		...[...givers].map((giver) => `did ${giver} pardon ${name}`),
	];
}

describe('whether somebody was pardoned', () => {
	it('is "yes" before nothing that was only asked for, advised, announced or refused', {
		timeout: 120_000,
	}, async () => {
		const wrong: string[] = [];
		let yes = 0;
		let no = 0;
		for (const each of register.cases) {
			for (const question of questionsOf(each)) {
				const said = flat(await ask(question));
				const event = (said.split('[')[0] ?? '').replace(/granted; announced/, 'granted');
				if (/^No\b/.test(said)) no++;
				if (!/^Yes\b/.test(said)) continue;
				yes++;
				if (without.has(each.result) || noMercy.test(event)) wrong.push(`${question}: ${event}`);
			}
		}
		expect(wrong).toEqual([]);
		// The words are there to be wrong.
		expect(yes).toBeGreaterThan(100);
		expect(no).toBeGreaterThan(100);
	});

	it.each([
		['did texas pardon george floyd', /^No\. .*George Floyd.*refused/],
		['was Dylann Roof pardoned', /^No\b/],
		['was homer plessy pardoned', /^Yes\. .*Governor Edwards/],
		['was william calley commuted', /^(?!No\b)/],
	])('%s', async (question, said) => {
		expect(flat(await ask(question))).toMatch(said);
	});

	it('is told of each who is named, by a given name behind the family’s officer too', async () => {
		for (const [question, ...names] of [
			['did biden pardon hunter? and did trump pardon charles kushner', 'Hunter Biden', 'Charles Kushner'],
			['did biden pardon hunter and james', 'Hunter Biden', 'his brothers James and Francis'],
			['did biden pardon his son hunter and was roger stone pardoned', 'Hunter Biden', 'Roger Stone'],
			['did clinton pardon his brother roger', 'Roger Clinton'],
		] as const) {
			const said = flat(await ask(question));
			for (const name of names) expect(said, question).toContain(name);
		}
		expect(flat(await ask('can biden pardon harold'))).not.toContain('Hunter');
	});

	it('is told of a group, by one of its people and beside a place of the teller’s own', async () => {
		expect(flat(await ask('did biden pardon fauci'))).toMatch(
			/^Yes\. On 19 January 2025 President Biden pardoned before any charge/,
		);
		const told =
			'I live in Omaha and my neighbor has a flag. Were the McCloskeys pardoned, by whom, and is that usual?';
		expect(flat(await ask(told))).toMatch(
			/^(?:Yes\. )?Governor Parson pardoned Mark and Patricia McCloskey on 30 July 2021/,
		);
		const counted = 'did trump pardon the jan 6 people, how many, and can a state still charge them';
		expect(flat(await ask(counted))).toMatch(
			/^(?:Yes\. )?On 20 January 2025 President Trump pardoned .*about 1,500 people/,
		);
		expect(flat(await ask('how many people did trump pardon'))).toMatch(/^Donald Trump/);
	});

	it('says once whose each conviction is', async () => {
		for (const then of ['would he get out', 'would he be free', 'who else could'])
			expect(
				flat(await ask(`can the president pardon derek chauvin & ${then}`)).match(
					/Derek Chauvin's Minnesota conviction/g,
				) ?? [],
			).not.toHaveLength(2);
	});
});
