import type { z } from 'zod';
import { type Fault, makeFault } from '../src/domain/fault.js';
import type { Source, SourceSettings } from '../src/ports/source.js';
import type { ConfigFile } from './schema.js';
import { closest } from './shape-faults.js';
import type { YamlPath } from './yaml-text.js';

/** The sections of the file as they were read, before anything about them is known. */
export type RawFile = { readonly [section in keyof z.infer<typeof ConfigFile>]?: unknown };

/** One entry of the right shape, and where it stands. */
export interface Entry<T> {
	/** Its key; of a list, its position. */
	readonly name: string;
	readonly value: T;
	/** What stands in it, also what has a fault and is left out of `value`. */
	readonly keys: readonly string[];
	readonly path: YamlPath;
}

/** What every check may look at, and where it says what is wrong. */
export interface CheckContext {
	/** Chat platforms there are, configured or not. */
	readonly platforms: readonly string[];
	readonly sources: readonly Pick<Source, 'id' | 'optIn' | 'pushed' | 'declares' | 'match' | 'search' | 'newest'>[];
	/** Settings of every source, by its id. */
	readonly settings: ReadonlyMap<string, SourceSettings>;
	/** Names that may be used, by section: also those of entries with a fault of their own, so that one slip is one fault. */
	readonly names: Readonly<Record<'petitions' | 'campaigns' | 'destinations', readonly string[]>>;
	/** Zone of what names none. */
	readonly zone: string;
	readonly blame: (path: YamlPath, fault: Fault) => void;
}

/**
 * The entries of a section, as far as they can be read: a fault in a field that may be absent hides nothing else
 * of its entry. What is wrong with their shape is named by `shapeFaults`.
 */
export function entriesOf<T extends z.ZodType>(file: RawFile, section: keyof RawFile, schema: T): Entry<z.infer<T>>[] {
	const raw = file[section];
	if (raw === null || typeof raw !== 'object') return [];
	return Object.entries(raw).flatMap(([name, value]) => {
		const result = schema.safeParse(withoutFaults(schema, value));
		const path = [section, Array.isArray(raw) ? Number(name) : name];
		const keys = value === null || typeof value !== 'object' ? [] : Object.keys(value);
		return result.success ? [{ name, value: result.data, keys, path }] : [];
	});
}

/** A value without those of its fields that have a fault. */
export function withoutFaults(schema: z.ZodType, value: unknown): unknown {
	if (value === null || typeof value !== 'object') return value;
	const issues = schema.safeParse(value).error?.issues ?? [];
	const faulty = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path[0])));
	return Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(key)));
}

/** Every name of a section, also of entries of a wrong shape. */
export function namesOf(file: RawFile, section: keyof RawFile): readonly string[] {
	const raw = file[section];
	return raw === null || typeof raw !== 'object' || Array.isArray(raw) ? [] : Object.keys(raw);
}

/** Names the fault when nothing of that name is there; says whether something is. */
export function isKnown(context: CheckContext, of: keyof CheckContext['names'], name: string, path: YamlPath): boolean {
	const known = context.names[of];
	if (known.includes(name)) return true;
	context.blame(path, makeFault(unknownCodes[of], { value: name, ...closest(name, known) }));
	return false;
}

const unknownCodes = {
	petitions: 'config-unknown-petition',
	campaigns: 'config-unknown-campaign',
	destinations: 'config-unknown-destination',
} as const;
