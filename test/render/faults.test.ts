import { describe, expect, it } from 'vitest';
import { type Fault, makeFault } from '../../src/domain/fault.js';
import { faultMessage, textOf } from '../../src/render/fault.js';
import { textsFor } from '../../src/render/texts/index.js';
import { plain, plainLine } from '../cli/plain.js';

/** Parameters with a few words to choose from. */
const chosen: Readonly<Record<string, string>> = { expected: 'list', what: 'zone' };

const texts = textsFor('en');

/** Whatever a text asks for, but the names in `absent`: a word, a number and a moment in one. */
function anything(...absent: readonly (string | symbol)[]): Record<string, string> {
	return new Proxy({}, { get: (_, name) => (absent.includes(name) ? undefined : (chosen[String(name)] ?? '1')) });
}

describe('a fault', () => {
	it.each(Object.keys(texts.faults))('%s is a whole sentence each, with a guess and without', (code) => {
		for (const params of [anything(), anything('nearest')]) {
			const { happened, did, remedy } = textOf(texts, { code, params } as unknown as Fault);
			for (const part of [happened, did, remedy].map(plainLine)) {
				expect(part).not.toMatch(/^\s|\s$|\s\s|:$/);
				expect(part).not.toBe('');
			}
		}
	});

	it('names no nearest where there is none', () => {
		const [title, text] = plain(faultMessage(texts, makeFault('rule-unknown', { rule: 'evry' })));
		expect(`${title} ${text}`).toBe(
			'There is no rule “evry”. Nothing was changed. /petition help follow lists the rules.',
		);
	});
});
