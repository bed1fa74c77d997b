import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Fault, FaultError, makeFault, withWords } from '../../src/domain/fault.js';
import { namedFaults } from '../../src/domain/faults/named-faults.js';
import type { SlackFaults } from '../../src/domain/faults/slack.js';
import { line } from '../../src/render/line.js';
import { type FaultTexts, word } from '../../src/render/texts/en/fault-text.js';

const text = { happened: line`x`, did: line`x`, remedy: line`x` };
const either = (code: 'moment-past' | 'name-unknown') => code;

describe('a fault', () => {
	it('has a code and the parameters of that code', () => {
		const faults: readonly Fault[] = [
			new FaultError('name-unknown', { typed: 'avery' }).fault,
			new FaultError('name-unknown', { typed: 'avery', nearest: 'Avery' }).fault,
			new FaultError('nothing-followed').fault,
			makeFault('moment-past', { at: 1 }),
			{ code: 'moment-past', params: { at: 1 } },
		];
		expect(faults.map(({ code }) => code)).toEqual([
			'name-unknown',
			'name-unknown',
			'nothing-followed',
			'moment-past',
			'moment-past',
		]);
		expect(faults[2]?.params).toEqual({});
	});

	it('is checked by the compiler wherever one is made', () => {
		const wrong = [
			// @ts-expect-error there is no such code
			new FaultError('name-unknwon', { typed: 'avery' }),
			// @ts-expect-error a parameter is missing
			new FaultError('name-unknown', {}),
			// @ts-expect-error all parameters are missing
			new FaultError('name-unknown'),
			// @ts-expect-error a parameter has another name
			new FaultError('name-unknown', { type: 'avery' }),
			// @ts-expect-error a parameter is no text
			new FaultError('name-unknown', { typed: 5 }),
			// @ts-expect-error the text says nothing of a channel
			new FaultError('channel-lost', { channel: 'C1' }),
			// @ts-expect-error one of two codes needs `typed`, too
			new FaultError(either('moment-past'), { at: 1 }),
			// @ts-expect-error the parameters are those of another code
			makeFault('moment-past', { typed: 'avery' }),
		];
		// @ts-expect-error the parameters are those of another code
		const data: Fault = { code: 'moment-past', params: { typed: 'avery' } };
		// @ts-expect-error a code that was read somewhere is no code yet
		const read: Fault = { code: String('moment-past'), params: { at: 1 } };
		expect([...wrong, data, read]).toHaveLength(10);
	});

	it('has a text, from its own parameters', () => {
		const unreachable: Pick<FaultTexts<SlackFaults>, 'slack-unreachable'> = {
			'slack-unreachable': (p) => ({ ...text, happened: line`${word(p.code)}` }),
		};
		const mistaken: Pick<FaultTexts<SlackFaults>, 'slack-unreachable'> = {
			// @ts-expect-error this fault carries no `reason`
			'slack-unreachable': (p) => ({ ...text, happened: line`${p.reason}` }),
		};
		// @ts-expect-error a code without a text
		const incomplete: FaultTexts<Pick<SlackFaults, 'slack-unreachable' | 'slack-button-old'>> = unreachable;
		expect([unreachable, mistaken, incomplete].map((texts) => Object.keys(texts))).toEqual(
			Array(3).fill(['slack-unreachable']),
		);
	});

	it('can have its words changed, and nothing else', () => {
		const given = makeFault('config-too-long', { key: 'title', most: 200 });
		expect(withWords(given, (words) => words.toUpperCase())).toEqual({
			code: 'config-too-long',
			params: { key: 'TITLE', most: 200 },
		});
	});
});

describe('faults that a schema names', () => {
	const named = namedFaults(['config-bad-zone', 'config-bad-url']);
	const issueOf = (params: object) =>
		z
			.string()
			.refine(() => false, { params })
			.safeParse('x').error?.issues[0];

	it('come back as what was named, and nothing else does', () => {
		const issues = [named.refusedWith('config-bad-zone').params, { fault: 'config-bad-quiet' }, { fault: 5 }, {}];
		const codes = issues.map((params) => named.of(issueOf(params) as z.core.$ZodIssue));
		expect(codes).toEqual(['config-bad-zone', null, null, null]);
		expect(named.of(z.string().safeParse(5).error?.issues[0] as z.core.$ZodIssue)).toBeNull();
		// @ts-expect-error it is none of those listed
		named.refusedWith('config-bad-quiet');
	});
});

describe('a FaultError', () => {
	it('names itself for the log', () => {
		const error = new FaultError('moment-past', { at: 1 });
		expect(String(error)).toBe('FaultError: moment-past {"at":1}');
		expect(FaultError.of(error.fault)).toEqual(error);
	});

	it('is told apart without losing the types of its parameters', () => {
		const caught: unknown = new FaultError('moment-past', { at: 1 });
		if (!(caught instanceof FaultError)) throw caught;
		const { fault } = caught;
		if (fault.code !== 'moment-past') throw caught;
		const at: number = fault.params.at;
		// @ts-expect-error it carries nothing else
		expect([at, fault.params.typed]).toEqual([1, undefined]);
	});
});
