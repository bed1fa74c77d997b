import { describe, expect, it } from 'vitest';
import { asChosen, chosenRules, ruleChoices } from '../../../src/chat/shared/rule-choices.js';
import { defaultRules, parseRules, printRule } from '../../../src/domain/rules.js';
import { textsFor } from '../../../src/render/texts/index.js';

const all = ruleChoices(textsFor('en'));

describe('rules by choosing', () => {
	it('offers rules that there are, and the usual ones as such', () => {
		expect(all.flatMap(({ rule }) => parseRules(rule).faults)).toEqual([]);
		const usual = all.filter((each) => each.usual).map(({ rule }) => rule);
		expect(usual.toSorted()).toEqual(defaultRules.map(printRule).toSorted());
		expect(all.filter(({ label, means }) => label.length > 75 || means.length > 75)).toEqual([]);
	});

	it.each([
		['threshold, ladder', ['threshold', 'ladder'], ''],
		[
			'threshold ladder deadline:7d,1d lifecycle correction',
			all.filter((each) => each.usual).map((each) => each.rule),
			'',
		],
		['every:10000 pace', ['pace'], 'every:10000'],
		['deadline:7d,1d,1h', [], 'deadline:7d,1d,1h'],
		['laddr threshold every:ten', ['threshold'], 'laddr every:ten'],
		['threshold,laddr', [], 'threshold,laddr'],
	])('%s comes back into the form as it was', (typed, chosen, more) => {
		expect(asChosen(typed)).toEqual({ chosen, more });
		const again = chosenRules(chosen, more) ?? defaultRules.map(printRule).join(' ');
		expect(parseRules(again).rules.map(printRule).toSorted()).toEqual(
			parseRules(typed).rules.map(printRule).toSorted(),
		);
		expect(parseRules(again).faults).toHaveLength(parseRules(typed).faults.length);
	});

	it('leaves what is usual to the command, however it was said, and an empty form', () => {
		expect(chosenRules(['threshold', 'ladder', 'deadline:7d,1d', 'lifecycle', 'correction'], '')).toBeUndefined();
		expect(chosenRules([], 'threshold, ladder, deadline:7d,1d, lifecycle, correction')).toBeUndefined();
		expect(chosenRules([], ' ')).toBeUndefined();
		expect(chosenRules(['not one of ours', 'pace'], '')).toBe('pace');
	});
});
