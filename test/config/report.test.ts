import { describe, expect, it } from 'vitest';
import { setupReport } from '../../config/report.js';
import { SetupError, type SetupFault } from '../../config/setup-fault.js';
import type { Fault } from '../../src/domain/fault.js';
import { textOf } from '../../src/render/fault.js';
import { configFaults } from '../../src/render/texts/en/faults-config.js';
import { doctorFaults } from '../../src/render/texts/en/faults-doctor.js';
import { seriesFaults } from '../../src/render/texts/en/faults-series.js';
import { textsFor } from '../../src/render/texts/index.js';
import { plain, plainLine } from '../cli/plain.js';

const texts = textsFor('en');
const zone: SetupFault = {
	file: 'milepost.yaml',
	line: 12,
	path: 'destinations.here.zone',
	code: 'config-bad-zone',
	params: { value: 'Mars' },
};
const port: SetupFault = {
	file: 'environment',
	line: null,
	path: 'PORT',
	code: 'env-bad-port',
	params: { value: 'x' },
};
const missing: SetupFault = {
	file: 'm.yaml',
	line: null,
	path: '',
	code: 'config-missing',
	params: { file: 'm.yaml' },
};

describe('a report on the set-up', () => {
	it('names everything by file, line and path, with what to do', () => {
		expect(plain(setupReport([zone, port, { ...zone, line: 13, path: 'zone' }, missing], texts, true))).toEqual([
			'Milepost did not start: 4 things need attention',
			'milepost.yaml',
			'line 12, destinations.here.zone: Mars is no time zone. Use an IANA name such as Europe/London or America/New_York.',
			'line 13, zone: Mars is no time zone. Use an IANA name such as Europe/London or America/New_York.',
			'Environment variables, or .env',
			'PORT: x is no port. Use a number from 1 to 65535, such as 8080, or leave it out.',
			'm.yaml',
			'There is no file m.yaml. Correct MILEPOST_CONFIG, or copy config/milepost.example.yaml there.',
		]);
	});

	it('names a file of another shape as a file', () => {
		const fault = { ...missing, line: 1, code: 'config-wrong-type', params: { key: '', expected: 'section' } } as const;
		expect(plain(setupReport([fault], texts, true)).at(-1)).toBe(
			'line 1: The file must be a section with names in it. See config/milepost.example.yaml for its shape.',
		);
	});

	it('is one fault to whoever knows only faults', () => {
		const { happened } = textOf(texts, new SetupError([zone, port]).fault);
		expect(plainLine(happened)).toBe('milepost.yaml: 2 things need attention.');
	});
});

describe('the catalogue', () => {
	const own = { ...configFaults, ...doctorFaults, ...seriesFaults };

	it.each(Object.keys(own) as (keyof typeof own)[])(
		'%s says what happened, what was done and what to do, with nothing left open',
		(code) => {
			const some = [
				'file',
				'path',
				'key',
				'value',
				'name',
				'first',
				'reason',
				'detail',
				'allowed',
				'nearest',
				'platform',
				'channel',
			];
			const amounts = [
				'count',
				'line',
				'most',
				'now',
				'newest',
				'megabytes',
				'floor',
				'petitions',
				'failing',
				'since',
				'kept',
				'dropped',
				'cells',
				'columns',
				'came',
				'ended',
				'held',
				'posts',
				'readings',
				'refusals',
				'rows',
				'said',
				'seconds',
				'status',
				'until',
			];
			const rest = [
				'source',
				'destination',
				'port',
				'host',
				'version',
				'needed',
				'folder',
				'kind',
				'permission',
				'missing',
				'column',
				'petition',
				'title',
			];
			const params = Object.fromEntries(
				[...some, ...rest].map((name) => [name, name]).concat(amounts.map((name) => [name, 3 as never])),
			);
			const text = textOf(texts, { code, params: { ...params, expected: 'list' } } as unknown as Fault);
			for (const part of [text.happened, text.did, text.remedy]) {
				const line = plainLine(part);
				expect(line).toMatch(/^\S.{10,300}[.?]$/);
				expect(line).not.toMatch(/undefined|NaN|\s\s|\[object/);
			}
		},
	);
});
