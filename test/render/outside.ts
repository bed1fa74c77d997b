import * as fc from 'fast-check';
import type { Block, Line, Message, Piece } from '../../src/render/message.js';

/** Text that tries to get out of its place, on one chat or another. */
export const hostile: readonly string[] = [
	'@everyone and @here',
	'<@123456789012345678> <@&123456789012345678> <#123456789012345678>',
	'<!channel> <!here> <@U024BE7LH> <#C024BE7LR> <!subteam^S0614TZR7>',
	'**bold** _it_ ~~gone~~ `code` ```block``` ||spoiler|| *b* ~s~',
	'[click](https://evil.example) <https://evil.example|bank> https://evil.example',
	'# heading\n> quote\n- item\n1. one\n-# small',
	':tada: :smile: <:x:123456789012345678> </cmd:123456789012345678> <t:0:R>',
	'\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b]8;;https://evil.example\u001b\\x\u001b]8;;\u001b\\ \u0007\u0008\u007f\u009b31m',
	'safe\u202egnp.exe \u2066inside\u2069 \u200f',
	'line\r\nbreak\u2028and\u2029more\u0000',
	'&amp; &lt;!channel&gt; & < >',
	'\\ \\* \\@everyone \\<@123456789012345678>',
	'\ud83d lone \udc00',
	`a${'\u0301'.repeat(500)}`,
	'👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 عريضة للعفو 漢字かな',
	'',
	' \t\u200b ',
];

const words = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...hostile) },
	{ weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{ weight: 3, arbitrary: fc.array(fc.constantFrom(...hostile), { maxLength: 4 }).map((parts) => parts.join('')) },
	{ weight: 1, arbitrary: fc.constantFrom('x'.repeat(10_000), '&'.repeat(10_000), '👩‍👩‍👧‍👦'.repeat(1_000)) },
);
const instants = fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(Number.NaN, 9e15, -9e15, 1.5));
const urls = fc.oneof(
	words,
	words.map((word) => `https://petition.example/${word}`),
	fc.constantFrom('javascript:alert(1)', 'https://u:p@evil.example', 'http://plain.example', 'https://a.example/)(|>'),
);

const { line } = fc.letrec<{ line: Line; piece: Piece }>((tie) => ({
	line: fc.array(tie('piece') as fc.Arbitrary<Piece>, { maxLength: 3 }),
	piece: fc.oneof(
		{ maxDepth: 2 },
		words,
		words.map((text) => ({ kind: 'outside' as const, text })),
		fc.record({ kind: fc.constant('outside' as const), text: words, max: fc.integer({ min: 0, max: 300 }) }),
		fc.record({ kind: fc.constant('number' as const), n: fc.double(), approximate: fc.boolean() }),
		fc.record({
			kind: fc.constant('time' as const),
			at: instants,
			style: fc.constantFrom('moment' as const, 'day' as const, 'relative' as const, 'time' as const),
			zone: fc.constantFrom('Europe/London', 'Nowhere/At_All', '@everyone'),
		}),
		fc.record({ kind: fc.constant('command' as const), text: words }),
		fc.record({ kind: fc.constant('strong' as const), line: tie('line') as fc.Arbitrary<Line> }),
		fc.record({ kind: fc.constant('link' as const), url: urls, line: tie('line') as fc.Arbitrary<Line> }),
	),
}));

const blocks: fc.Arbitrary<Block> = fc.oneof(
	fc.record({ kind: fc.constantFrom('text' as const, 'quote' as const, 'heading' as const), line }),
	fc.record({ kind: fc.constant('list' as const), items: fc.array(line, { maxLength: 12 }) }),
	fc.record({
		kind: fc.constant('fields' as const),
		fields: fc.array(fc.record({ label: line, value: line }), { maxLength: 12 }),
	}),
	fc.record({ kind: fc.constant('bar' as const), share: fc.double(), line }),
);

/** Any message at all: longer, wilder and emptier than any command would write. */
export const anyMessage: fc.Arbitrary<Message> = fc.record(
	{
		tone: fc.constantFrom('news' as const, 'good' as const, 'warning' as const, 'plain' as const, 'fault' as const),
		title: line,
		url: urls,
		blocks: fc.array(blocks, { maxLength: 6 }),
		footer: fc.array(line, { maxLength: 8 }),
		summary: line,
	},
	{ requiredKeys: ['tone', 'blocks'] },
);
