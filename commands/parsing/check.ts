import { highestCap, parseCap } from '../../src/domain/daily-cap.js';
import { isZone } from '../../src/domain/day-rules.js';
import { FaultError } from '../../src/domain/fault.js';
import { parseGrouped } from '../../src/domain/milestones/parameters.js';
import { own } from '../../src/domain/own.js';
import { parseQuiet, printQuiet } from '../../src/domain/quiet-hours.js';
import type { Command, OptionKind, OptionSpec } from '../../src/ports/command.js';
import { nearestZones, zoneNamed } from './zones.js';

/** What switches a setting off. */
export const off = 'off';

/**
 * The options of a call in one spelling each: numbers as digits, zones by their proper name, channels and roles by
 * their id. Throws the fault of the first one that is missing or cannot be right.
 */
export function checkArgs(command: Command, typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	const args: Record<string, string> = {};
	for (const option of command.options) {
		const value = own(typed, option.name)?.trim() ?? '';
		if (value !== '') args[option.name] = checkOption(option, value);
		else if (option.required) {
			const { name, example } = command;
			throw new FaultError('argument-missing', { option: option.name, command: name, example });
		}
	}
	return args;
}

function checkOption(option: OptionSpec, value: string): string {
	if (option.choices !== undefined) {
		const choice = option.choices.find((each) => each.toLowerCase() === value.toLowerCase());
		if (choice !== undefined) return choice;
		throw new FaultError('choice-wrong', { option: option.name, typed: value, allowed: option.choices.join(', ') });
	}
	return checks[option.kind]?.(value) ?? value;
}

/** Kinds that have a right spelling; what others mean depends on what is known, and is looked up by the command. */
const checks: Readonly<Partial<Record<OptionKind, (value: string) => string>>> = {
	number: (value) => {
		const count = countOf(value);
		if (count === null) throw new FaultError('count-wrong', { typed: value });
		return String(count);
	},
	zone: (value) => {
		const zone = zoneNamed(value) ?? (isZone(value) ? value : null);
		if (zone !== null) return zone;
		const guesses = nearestZones(value, 3).join(',');
		throw new FaultError('zone-unknown', { typed: value, ...(guesses === '' ? {} : { nearest: guesses }) });
	},
	quiet: (value) => {
		if (value.toLowerCase() === off) return off;
		const quiet = parseQuiet(value);
		if (quiet === null) throw new FaultError('quiet-wrong', { typed: value });
		return printQuiet(quiet);
	},
	cap: (value) => {
		const cap = parseCap(value);
		if (cap === undefined) throw new FaultError('cap-wrong', { typed: value, most: highestCap });
		return cap === null ? off : String(cap);
	},
	channel: (value) => {
		if (value.toLowerCase() === off) return off;
		const id = /^<#([^|>]+)(?:\|[^>]*)?>$/.exec(value)?.[1] ?? value;
		if (/\s/.test(id) || id.length > 100) throw new FaultError('channel-wrong', { typed: value });
		return id;
	},
	role: (value) => /^<(?:@&|!subteam\^)([^|>]+)(?:\|[^>]*)?>$/.exec(value)?.[1] ?? value,
};

/** `412`, `12,345`, `12 345`, `12k`: a whole count from 0 to 10^12, or null. Groups of three only: `12,3` is none. */
function countOf(typed: string): number | null {
	if (/^0+$/.test(typed)) return 0;
	return parseGrouped(typed);
}
