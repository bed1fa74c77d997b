import { parseRules, printRule } from '../../domain/rules.js';
import type { Texts } from '../../render/texts/index.js';

/** What people mean by rules, for a form: the rule itself, its words, and whether it is usual. */
export interface RuleChoice {
	readonly rule: string;
	readonly label: string;
	readonly means: string;
	readonly usual: boolean;
}

const usual = ['threshold', 'ladder', 'deadline:7d,1d', 'lifecycle', 'correction'] as const;
const offered = ['threshold', 'ladder', 'deadline:7d,1d', 'lifecycle', 'pace', 'correction'] as const;

export function ruleChoices({ ruleChoices: words }: Texts): readonly RuleChoice[] {
	return offered.map((rule) => ({ rule, ...words[rule], usual: (usual as readonly string[]).includes(rule) }));
}

/** Rules as they stand in the form: those that are choices, and everything else as it was typed. */
export function asChosen(rules: string): { readonly chosen: readonly string[]; readonly more: string } {
	const chosen: string[] = [];
	let more = ` ${rules} `;
	for (const rule of offered) {
		const without = more.replace(new RegExp(`(?<=[\\s,;])${rule}(?=[\\s;]|,\\s)`, 'gi'), ' ');
		if (without !== more) chosen.push(rule);
		more = without;
	}
	return {
		chosen,
		more: more
			.replaceAll(/\s+(?=[,;])|[,;]\s*$/g, '')
			.replaceAll(/\s{2,}/g, ' ')
			.replace(/^[\s,;]+|[\s,;]+$/g, ''),
	};
}

/**
 * The rules that a form asks for; undefined where it was left as it was, or empty: then whatever is usual for what is
 * followed, a campaign's total, too.
 */
export function chosenRules(chosen: readonly string[], more: string): string | undefined {
	const typed = more.trim();
	const all = [...offered.filter((rule) => chosen.includes(rule)), ...(typed === '' ? [] : [typed])].join(' ');
	const { rules, faults } = parseRules(all);
	const printed = rules.map(printRule);
	const isUsual =
		faults.length === 0 && printed.length === usual.length && usual.every((rule) => printed.includes(rule));
	return all === '' || isUsual ? undefined : all;
}
