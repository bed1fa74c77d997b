import type { Family } from './families/index.js';
import { type Fault, makeFault } from './fault.js';
import { own } from './own.js';

/** The rules whose news may be told in words of a channel's own. `ladder` and `at` tell the same news as `every`. */
export const templateKinds = [
	'threshold',
	'every',
	'percent',
	'pace',
	'deadline',
	'event',
	'lifecycle',
	'correction',
	'total',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** What a channel wants said, by rule: plain text with names in braces. */
export type Templates = Readonly<Partial<Record<TemplateKind, string>>>;

/** What stands for a name in braces: signatures, the title, and signatures still needed for the next official number. */
export type TemplateName = 'count' | 'petition' | 'remaining';

/** UTF-16 units: what Discord and Slack show as a title has room for it, with a title of a petition in it. */
export const longestTemplate = 200;

/** What only says that something was reached does not say what is still needed. */
const withoutRemaining: readonly TemplateKind[] = ['threshold', 'correction', 'event', 'total'];

const kinds: Readonly<Record<Family, TemplateKind | null>> = {
	threshold: 'threshold',
	countries: 'threshold',
	lifecycle: 'lifecycle',
	correction: 'correction',
	// That something was wrong is said in our words only.
	retraction: null,
	total: 'total',
	count: 'every',
	percent: 'percent',
	pace: 'pace',
	deadline: 'deadline',
	event: 'event',
};

export function templateKindOf(family: Family): TemplateKind | null {
	return kinds[family];
}

const sameNews: Readonly<Record<string, TemplateKind>> = { ladder: 'every', at: 'every' };

/** @param rule as typed, without parameters; null for one that there is not */
export function templateKindOfRule(rule: string): TemplateKind | null {
	return own(sameNews, rule) ?? templateKinds.find((kind) => kind === rule) ?? null;
}

/** The names that a rule's template may use. */
export function templateNames(kind: TemplateKind): readonly TemplateName[] {
	return withoutRemaining.includes(kind) ? ['count', 'petition'] : ['count', 'petition', 'remaining'];
}

/** A template in its parts, in order. A brace that encloses nothing is text. */
export function templateParts(text: string): readonly ({ readonly text: string } | { readonly name: string })[] {
	return text.split(/(\{[^{}]*\})/).flatMap((part, i) => {
		if (part === '') return [];
		return [i % 2 === 1 ? { name: part.slice(1, -1).trim().toLowerCase() } : { text: part }];
	});
}

/** What is wrong with a template; null where nothing is. */
export function templateFault(kind: TemplateKind, text: string): Fault | null {
	if (text.length > longestTemplate) {
		return makeFault('template-long', { length: text.length, most: longestTemplate });
	}
	if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return makeFault('template-empty', {});
	const names: readonly string[] = templateNames(kind);
	for (const part of templateParts(text)) {
		if ('name' in part && !names.includes(part.name)) {
			const all = names.map((name) => `{${name}}`).join(', ');
			return makeFault('template-unknown', { name: part.name, rule: kind, names: all });
		}
	}
	return null;
}
