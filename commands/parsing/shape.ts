import { parseCap } from '../../src/domain/daily-cap.js';
import { isZone } from '../../src/domain/day-rules.js';
import { parseQuiet } from '../../src/domain/quiet-hours.js';
import { ruleOf } from '../../src/domain/rules.js';
import type { OptionKind, OptionSpec } from '../../src/ports/command.js';

/** Words that look like what an option takes, however right they are; other options take any words. */
const shapes: Readonly<Partial<Record<OptionKind, (word: string) => boolean>>> = {
	number: (word) => /^[+-]?\d[\d.,_'’]*[km]?$/i.test(word),
	rules: (word) => isRule(word) || /^[a-z]{2,}:\d/i.test(word),
	zone: (word) => word.includes('/') || isZone(word),
	quiet: (word) => parseQuiet(word) !== null || /^\d{1,2}([:.]\d{2})?\s*[-–]/.test(word),
	cap: (word) => parseCap(word) !== undefined,
	channel: (word) => /^<?#/.test(word),
	role: (word) => /^(<@&|<!subteam|@)/.test(word),
};

/** Whether the option can only take words of one form. */
export function hasShape(option: OptionSpec): boolean {
	return option.choices !== undefined || shapes[option.kind] !== undefined;
}

export function fits(option: OptionSpec, word: string): boolean {
	if (option.choices !== undefined) return option.choices.includes(word.toLowerCase());
	return shapes[option.kind]?.(word) ?? false;
}

/** The name of a rule, of a rule with parameters, or of several: `ladder`, `every:10000`, `threshold,ladder`. */
export function isRule(word: string): boolean {
	return ruleOf(word.split(/[:,;]/)[0] ?? '') !== undefined;
}

/** Whether an option goes on taking words: names and moments may have many, the rest of a line always has. */
export function takesMore(option: OptionSpec): boolean {
	return option.rest === true || !hasShape(option);
}
