import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../config/config-file.js';
import { ConfigFile } from '../../config/schema.js';
import { destinationPlatforms } from '../../config/setup.js';
import { Sidecar } from '../../src/replay/sidecar-schema.js';
import { sources } from '../../src/sources/index.js';

interface Field {
	readonly path: string;
	readonly key: string;
	readonly sentence: string | undefined;
}

/** Every field of a schema, however deep. */
function fields(schema: z.ZodType, path = ''): readonly Field[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return fields(schema.unwrap() as z.ZodType, path);
	if (schema instanceof z.ZodRecord) return fields(schema.valueType as z.ZodType, `${path}.*`);
	if (schema instanceof z.ZodArray) return fields(schema.element as z.ZodType, `${path}[]`);
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
		{ path: `${path}.${key}`, key, sentence: field.description },
		...fields(field, `${path}.${key}`),
	]);
}

const example = readFileSync('config/milepost.example.yaml', 'utf8');

describe('the configuration file', () => {
	it.each([...fields(ConfigFile), ...fields(Sidecar)])('$path is described in a sentence', ({ sentence }) => {
		expect(sentence).toMatch(/^.{10,140}[.`]$/);
	});

	it.each(fields(ConfigFile))('$path stands in the example', ({ key }) => {
		expect(example).toMatch(new RegExp(`^\\s*(- )?${key}:`, 'm'));
	});

	it('has an example without a fault, every address known to a source', () => {
		const result = readConfig(example, 'example', {
			sources,
			platforms: destinationPlatforms,
			zone: 'UTC',
			variables: { TABLE_KEY: 'sixteen letters!', WEBSITE_SECRET: 'sixteen letters.', PAGE_SECRET: 'sixteen-letters-' },
		});
		expect(result.ok ? [] : result.faults).toEqual([]);
	});
});
