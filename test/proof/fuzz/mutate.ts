import fc from 'fast-check';

/** Changes of a text: plain data, so that a failing input can be shortened. Places are shares of its length. */
interface Edit {
	readonly at: number;
	readonly length: number;
	readonly put: string;
}

const odd = fc.oneof(
	fc.constantFrom(
		'',
		'0',
		'-1',
		'1e9',
		'99999999999999999999',
		'1,5',
		'NaN',
		'null',
		'true',
		'"',
		"'",
		'<',
		'</',
		'{',
		'[',
		']',
		'}',
	),
	fc.constantFrom(
		'\u0000',
		'\u202e',
		'\uFEFF',
		'\r\n',
		'\t',
		'&#x110000;',
		'$(x)',
		'%',
		'\\',
		'\ud800',
		'__proto__',
		'@everyone',
	),
	fc.nat({ max: 2_000_000_000 }).map(String),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.string({ minLength: 1, maxLength: 4 }).map((text) => text.repeat(200)),
);

const edit: fc.Arbitrary<Edit> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 8 }) }, { weight: 1, arbitrary: fc.nat({ max: 2_000 }) }),
	put: odd,
});

/** One of these texts, changed in a few places; sometimes not a text like them at all. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
	const changed = fc
		.tuple(fc.nat({ max: texts.length - 1 }), fc.array(edit, { maxLength: 6 }))
		.map(([which, edits]) => edits.reduce(apply, texts[which] as string));
	return fc.oneof(
		{ weight: 9, arbitrary: changed },
		{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
	);
}

export function mutatedBy(): fc.Arbitrary<readonly Edit[]> {
	return fc.array(edit, { maxLength: 6 });
}

export function apply(text: string, { at, length, put }: Edit): string {
	const from = Math.floor(at * text.length);
	return text.slice(0, from) + put + text.slice(from + length);
}

const values = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		true,
		false,
		-1,
		0,
		1e21,
		'',
		'__proto__',
		[],
		{},
		'x'.repeat(7_000),
		'refresh?_=petition+status',
	),
	fc.constantFrom<unknown>('pick?_=petition+status&.=petition', 'follow?petition=avery', [[[[[[]]]]]], {
		constructor: { prototype: 1 },
	}),
	fc.jsonValue({ maxDepth: 3 }),
	fc.string({ unit: 'grapheme', maxLength: 120 }),
);

/** Data like these with some of their parts taken away, or in another shape. */
export function mutatedData(all: readonly unknown[]): fc.Arbitrary<unknown> {
	const change = fc.record({ part: fc.nat({ max: 400 }), gone: fc.boolean(), value: values });
	return fc
		.tuple(fc.nat({ max: all.length - 1 }), fc.array(change, { maxLength: 5 }))
		.map(([which, changes]) => changes.reduce(changePart, structuredClone(all[which])));
}

function changePart(data: unknown, { part, gone, value }: { part: number; gone: boolean; value: unknown }): unknown {
	const places: (readonly [holder: Record<string, unknown>, key: string])[] = [];
	collect(data, places);
	const place = places[part % Math.max(1, places.length)];
	if (place === undefined) return value;
	const [holder, key] = place;
	if (gone) delete holder[key];
	else holder[key] = structuredClone(value);
	return data;
}

function collect(data: unknown, places: (readonly [Record<string, unknown>, string])[]): void {
	if (typeof data !== 'object' || data === null) return;
	for (const key of Object.keys(data)) {
		places.push([data as Record<string, unknown>, key]);
		collect((data as Record<string, unknown>)[key], places);
	}
}
