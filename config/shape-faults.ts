import { z } from 'zod';
import { type Fault, type FaultParams, makeFault } from '../src/domain/fault.js';
import { nearest } from '../src/domain/nearest.js';
import { own } from '../src/domain/own.js';
import { valueFaults } from './schema.js';
import type { SetupFault } from './setup-fault.js';
import type { YamlPath, YamlText } from './yaml-text.js';

/** What a zod schema says of a YAML text, in the catalogue's words: one fault for each thing that is wrong. */
export function shapeFaults(schema: z.ZodType, yaml: YamlText, file: string): readonly SetupFault[] {
	const result = schema.safeParse(yaml.data);
	if (result.success) return [];
	return result.error.issues.flatMap((issue) => {
		const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
		const at = (steps: YamlPath, fault: Fault): SetupFault => {
			return { file, line: yaml.lineOf(steps), path: steps.join('.'), ...fault };
		};
		if (issue.code === 'unrecognized_keys') {
			const known = keysAt(schema, path);
			return issue.keys.map((key) =>
				at([...path, key], { code: 'config-unknown-key', params: { key, ...closest(key, known) } }),
			);
		}
		return [at(path, wording(issue, path, valueAt(yaml.data, path)))];
	});
}

/** `{ nearest: … }` where a known word looks like the one given, else nothing. */
export function closest(word: string, known: readonly string[]): { readonly nearest?: string } {
	const guess = nearest(word, known, 1)[0];
	return guess === undefined ? {} : { nearest: guess };
}

function wording(issue: z.core.$ZodIssue, path: YamlPath, value: unknown): Fault {
	const key = String(path.at(-1) ?? '');
	if (value === undefined) return { code: 'config-missing-key', params: { key } };
	if (value === '') return { code: 'config-empty', params: { key } };
	const shown = typeof value === 'string' ? value : '';
	switch (issue.code) {
		case 'custom': {
			const fault = valueFaults.of(issue);
			return fault === null ? makeFault('config-bad-value', { key, value: shown }) : makeFault(fault, { value: shown });
		}
		case 'invalid_value':
			return { code: 'config-not-one-of', params: { key, value: shown, allowed: issue.values.join(', ') } };
		case 'invalid_type':
			return { code: 'config-wrong-type', params: { key, expected: own(kinds, issue.expected) ?? 'text' } };
		case 'invalid_key':
			return { code: 'config-bad-name', params: { value: key } };
		case 'invalid_format':
			return { code: 'config-bad-name', params: { value: shown } };
		case 'too_small':
			return { code: 'config-empty', params: { key } };
		case 'too_big':
			return { code: 'config-too-long', params: { key, most: Number(issue.maximum) } };
		default:
			return { code: 'config-bad-value', params: { key, value: shown } };
	}
}

/** What zod expected, as the fault says it. */
const kinds: Readonly<Record<string, FaultParams['config-wrong-type']['expected']>> = {
	string: 'text',
	array: 'list',
	object: 'section',
	record: 'section',
};

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
