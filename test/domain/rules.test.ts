import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules, parseRules, printRule } from '../../src/domain/rules.js';

describe('rules as typed', () => {
	it.each([
		['threshold ladder', ['threshold', 'ladder']],
		['every:10000 deadline:7d,1d', ['every:10000', 'deadline:7d,1d']],
		[
			'threshold, ladder, deadline:7d,1d, lifecycle, correction',
			['threshold', 'ladder', 'deadline:7d,1d', 'lifecycle', 'correction'],
		],
		['at:25k, 50k,1.5m', ['at:25000,50000,1500000']],
		['every:10.000 at:25.000,1.000.000', ['every:10000', 'at:25000,1000000']],
		['at:1.5k,2.250k', ['at:1500,2250']],
		['at:50000,25000,ladder', ['at:25000,50000', 'ladder']],
		['percent:25%,50%', ['percent:25,50']],
		['deadline:1w,24h', ['deadline:7d,1d']],
		['EVERY:10000 every:10k', ['every:10000']],
		['total total:100000', ['total', 'total:100000']],
	])('%s', (text, printed) => {
		const { rules, faults } = parseRules(text);
		expect(faults).toEqual([]);
		expect(rules.map(printRule)).toEqual(printed);
	});

	it.each([
		['evry:1000', 'rule-unknown', { rule: 'evry:1000', nearest: 'every' }],
		['every', 'rule-needs-count', { rule: 'every', typed: 'every' }],
		['every:-5', 'rule-needs-count', { rule: 'every', typed: 'every:-5' }],
		['every:10.5', 'rule-needs-count', { rule: 'every', typed: 'every:10.5' }],
		['every:10.0', 'rule-needs-count', { rule: 'every', typed: 'every:10.0' }],
		['every:0', 'rule-needs-count', { rule: 'every', typed: 'every:0' }],
		['every:99999999999999999999', 'rule-needs-count', { rule: 'every', typed: 'every:99999999999999999999' }],
		['percent:120', 'rule-needs-percents', { rule: 'percent', typed: 'percent:120' }],
		['deadline:soon', 'rule-needs-spans', { rule: 'deadline', typed: 'deadline:soon' }],
		['threshold:5', 'rule-takes-nothing', { rule: 'threshold', typed: 'threshold:5' }],
	])('%s is a fault that says what is wrong', (text, code, params) => {
		expect(parseRules(text).faults).toEqual([{ code, params }]);
	});

	it('keeps the right rules beside the wrong ones', () => {
		const { rules, faults } = parseRules('threshold nonsense every:1000');
		expect(rules.map(printRule)).toEqual(['threshold', 'every:1000']);
		expect(faults).toHaveLength(1);
	});

	it('is quiet by default', () => {
		expect(defaultRules.map(printRule)).toEqual(['threshold', 'ladder', 'deadline:7d,1d', 'lifecycle', 'correction']);
	});

	it('never throws, and prints what it reads back', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (text) => {
				const { rules } = parseRules(text);
				const again = parseRules(rules.map(printRule).join(' '));
				expect(again.faults).toEqual([]);
				expect(again.rules).toEqual(rules);
			}),
		);
	});
});
