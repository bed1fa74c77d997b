import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchAddress, sources } from '../../src/sources/index.js';
import { root } from './readme.js';

const lines = readFileSync(join(root, '.ci/drift-petitions'), 'utf8').split('\n');
const addresses = lines.filter((line) => line !== '' && !line.startsWith('#'));
const comments = lines.filter((line) => line.startsWith('#')).join(' ');
const settings = () => ({ baseUrl: null, enabled: true });

describe('the petitions that the nightly look at every platform asks for', () => {
	it.each(addresses)('%s is known to its platform', (address) => {
		const [platform] = address.split(':');
		expect(matchAddress(address, settings)?.source.id).toBe(platform);
	});

	it.each(sources.filter(({ pushed }) => !pushed).map(({ id }) => id))('has one of %s, or says why not', (id) => {
		expect(addresses.some((address) => address.startsWith(`${id}:`)) || comments.includes(id)).toBe(true);
	});
});
