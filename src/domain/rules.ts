import { type Fault, makeFault } from './fault.js';
import type { RuleText } from './follow.js';
import { milestoneRules, type RuleId } from './milestones/index.js';
import type { MilestoneRule } from './milestones/types.js';
import { nearest } from './nearest.js';

/** The quiet default of a follow that names no rules (docs/decisions/020). A campaign's follow adds its total. */
export const defaultRules: readonly RuleText[] = parseRules(
	'threshold ladder deadline:7d,1d lifecycle correction',
).rules;

export const defaultCampaignRules: readonly RuleText[] = [...defaultRules, { id: 'total', params: null }];

/**
 * Rules as people type them: `threshold every:10000 deadline:7d,1d`, separated by spaces, semicolons, or commas
 * before a rule's name. Faults name each wrong one; the right ones are returned besides.
 */
export function parseRules(text: string): { readonly rules: readonly RuleText[]; readonly faults: readonly Fault[] } {
	const rules: RuleText[] = [];
	const faults: Fault[] = [];
	for (const word of words(text)) {
		const [id = '', ...rest] = word.split(':');
		const rule = ruleOf(id);
		if (rule === undefined) {
			const known = milestoneRules.map((each) => each.id);
			const guess = nearest(id.toLowerCase(), known, 1)[0];
			faults.push({ code: 'rule-unknown', params: { rule: word, ...(guess === undefined ? {} : { nearest: guess }) } });
			continue;
		}
		const typed = rest.length === 0 ? null : rest.join(':');
		const code = rule.check(typed);
		if (code !== null) faults.push(makeFault(code, { rule: rule.id, typed: word }));
		else add(rules, { id: rule.id, params: rule.normal === null ? typed : rule.normal(typed) });
	}
	return { rules, faults };
}

/** `every:10000`; `ladder`. */
export function printRule(rule: RuleText): string {
	return rule.params === null ? rule.id : `${rule.id}:${rule.params}`;
}

export function ruleOf(id: string): MilestoneRule<RuleId> | undefined {
	return milestoneRules.find((rule) => rule.id === id.toLowerCase());
}

/** A comma before a letter starts a new rule; one before a digit goes on with the list: `at:25000,50000,ladder`. */
function words(text: string): readonly string[] {
	return text
		.replaceAll(/,\s*(?=[a-z])/gi, ' ')
		.replaceAll(/,\s+(?=\d)/g, ',')
		.replaceAll(/:\s+(?=\d)/g, ':')
		.split(/[\s;]+/)
		.filter((word) => word !== '');
}

function add(rules: RuleText[], rule: RuleText): void {
	if (!rules.some((each) => printRule(each) === printRule(rule))) rules.push(rule);
}
