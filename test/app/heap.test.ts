import { describe, expect, it } from 'vitest';
import { setsYoungGeneration } from '../../src/app/heap.js';

describe('the size of the young generation', () => {
	it.each([[['']], [['--enable-source-maps', '--max-old-space-size=200']]])(
		'is ours to set where nobody told Node: %j',
		(told) => {
			expect(setsYoungGeneration(told)).toBe(false);
		},
	);

	it.each([
		[['--max-semi-space-size=16']],
		[['--trace-warnings --max_semi_space_size=16']],
		[['', '--min-semi-space-size=4']],
		[['--semi-space-growth-factor=2']],
	])("is the operator's where he set it: %j", (told) => {
		expect(setsYoungGeneration(told)).toBe(true);
	});
});
