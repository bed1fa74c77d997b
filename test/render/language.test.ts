import { expectTypeOf, it } from 'vitest';
import type { Piece } from '../../src/render/message.js';
import type { Texts } from '../../src/render/texts/index.js';

/** The words that the type of a text prescribes letter by letter (`as const` would): no other language could say them. */
type Prescribed<T> = T extends string
	? string extends T
		? never
		: T
	: T extends Piece
		? never
		: T extends (...args: never) => infer R
			? Prescribed<R>
			: T extends readonly (infer E)[]
				? Prescribed<E>
				: T extends object
					? { [K in keyof T]: Prescribed<T[K]> }[keyof T]
					: never;

it('another language may say everything in words of its own', () => {
	// Compared when types are checked: the compiler's message has the words.
	expectTypeOf<Prescribed<Texts>>().toBeNever();
});
