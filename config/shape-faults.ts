import { z } from 'zod';
import { nearest } from '../src/domain/nearest.js';
import { own } from '../src/domain/own.js';
import type { SetupFault } from './setup-fault.js';
import type { YamlPath, YamlText } from './yaml-text.js';

/** What a zod schema says of a YAML text, in the catalogue's words: one fault for each thing that is wrong. */
export function shapeFaults(schema: z.ZodType, yaml: YamlText, file: string): readonly SetupFault[] {
	const result = schema.safeParse(yaml.data);
	if (result.success) return [];
	return result.error.issues.flatMap((issue) => {
		const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
		const at = (steps: YamlPath, code: string, params: SetupFault['params']): SetupFault => {
			return { file, line: yaml.lineOf(steps), path: steps.join('.'), code, params };
		};
		if (issue.code === 'unrecognized_keys') {
			const known = keysAt(schema, path);
			return issue.keys.map((key) => at([...path, key], 'config-unknown-key', { key, ...closest(key, known) }));
		}
		return [at(path, ...wording(issue, path, valueAt(yaml.data, path)))];
	});
}

/** `{ nearest: … }` where a known word looks like the one given, else nothing. */
export function closest(word: string, known: readonly string[]): { readonly nearest?: string } {
	const guess = nearest(word, known, 1)[0];
	return guess === undefined ? {} : { nearest: guess };
}

function wording(issue: z.core.$ZodIssue, path: YamlPath, value: unknown): [string, SetupFault['params']] {
	const key = String(path.at(-1) ?? '');
	if (value === undefined) return ['config-missing-key', { key }];
	if (value === '') return ['config-empty', { key }];
	const shown = typeof value === 'string' ? value : '';
	switch (issue.code) {
		case 'custom': {
			const { fault = 'config-bad-value' } = issue.params ?? {};
			return [String(fault), { key, value: shown }];
		}
		case 'invalid_value':
			return ['config-not-one-of', { key, value: shown, allowed: issue.values.join(', ') }];
		case 'invalid_type':
			return ['config-wrong-type', { key, expected: own(kinds, issue.expected) ?? 'text' }];
		case 'invalid_key':
			return ['config-bad-name', { value: key }];
		case 'invalid_format':
			return ['config-bad-name', { value: shown }];
		case 'too_small':
			return ['config-empty', { key }];
		case 'too_big':
			return ['config-too-long', { key, most: Number(issue.maximum) }];
		default:
			return ['config-bad-value', { key, value: shown }];
	}
}

/** What zod expected, as a word of the catalogue (`setup.kinds`). */
const kinds: Readonly<Record<string, string>> = { string: 'text', array: 'list', object: 'section', record: 'section' };

function valueAt(data: unknown, path: YamlPath): unknown {
	return path.reduce<unknown>(
		(value, step) => (value === null || typeof value !== 'object' ? undefined : Reflect.get(value, step)),
		data,
	);
}

/** The keys a schema knows at a path; none where it takes any. */
function keysAt(schema: z.ZodType, path: YamlPath): readonly string[] {
	let here = bare(schema);
	for (const step of path) {
		if (here instanceof z.ZodObject) here = bare(here.shape[step] as z.ZodType);
		else if (here instanceof z.ZodRecord) here = bare(here.valueType as z.ZodType);
		else if (here instanceof z.ZodArray) here = bare(here.element as z.ZodType);
	}
	return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function bare(schema: z.ZodType): z.ZodType {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
		? bare(schema.unwrap() as z.ZodType)
		: schema;
}
