import fc from 'fast-check';
import type { Snapshot } from '../../../src/domain/petition.js';
import type { Http } from '../../../src/ports/source.js';
import { sources } from '../../../src/sources/index.js';
import { readPetition } from '../../../src/sources/read.js';
import type { RecordedCase, SourceCases } from '../../contract/source-cases.js';
import type { Answer } from '../../fakes/http-server.js';
import { apply, mutatedBy } from './mutate.js';
import { must, type Open, type Target } from './target.js';

const base = 'https://platform.example';
/** Real pages have hundreds of kilobytes, of which the recorded ones keep what is read. */
const longest = 400_000;

interface Input {
	readonly which: number;
	readonly edits: Parameters<typeof apply>[1][];
	/** How many characters more it has, of things that nobody reads. */
	readonly more: number;
}

/** Answers of platforms, changed: an outcome comes of each, and a count only where it stands in the answer. */
export const answersOfPlatforms: Open = () => answers("platforms' answers", 247_500, fc.constant(0));

/** The same as long as real pages are. */
export const longAnswersOfPlatforms: Open = () =>
	answers("platforms' answers of 20 to 400 kB", 2_500, fc.integer({ min: 20_000, max: longest }));

async function answers(what: string, weight: number, more: fc.Arbitrary<number>): Promise<Target<unknown>> {
	const cases = (await Promise.all(sources.filter(({ pushed }) => !pushed).map(({ id }) => casesOf(id)))).flat();
	const which = fc.nat({ max: cases.length - 1 });
	const target: Target<Input> = {
		what,
		weight,
		inputs: fc.record({ which, edits: mutatedBy(), more }) as fc.Arbitrary<Input>,
		async take({ which, edits, more }, afterwards) {
			const { source, recorded } = cases[which] as (typeof cases)[number];
			let answer = '';
			const http: Http = {
				async request({ url }) {
					const given = routeOf(recorded, url);
					const text = typeof given === 'string' ? given : typeof given === 'object' ? String(given.body ?? '') : '';
					const status = given === undefined ? 404 : typeof given === 'object' ? (given.status ?? 200) : 200;
					const changed = edits.reduce(apply, lengthened(text, more));
					answer += changed;
					return { kind: 'answer', status, url, headers: {}, text: changed };
				},
				close: async () => {},
			};
			const settings = { baseUrl: base, enabled: true, key: 'key' };
			const outcome = await readPetition(source, recorded.target, { http, settings, now: recorded.now });
			if (outcome.kind === 'fresh') afterwards(() => judge(source.id, recorded, outcome.snapshot, answer));
		},
	};
	return target as Target<unknown>;
}

/** What is read stands in the answer. */
function judge(source: string, recorded: RecordedCase, snapshot: Snapshot, answer: string): void {
	const { count, countKind, deadline, openedAt, title, thresholds } = snapshot;
	must(Number.isInteger(count) && count >= 0 && count <= 1e12, () => `${source} counts ${count}`);
	// Of "1.2K" nobody wrote the 1,200; and an initiative's count may be the sum of its countries'.
	const isMade = countKind === 'approximate' || source === 'eci';
	const known = recorded.target.previous?.count;
	must(
		isMade || known === count || hasNumber(answer, count),
		() => `${source} reads ${count}, which nobody wrote, in ${answer.slice(0, 500)}`,
	);
	for (const at of [deadline, openedAt?.at ?? null]) {
		must(at === null || Number.isFinite(at), () => `${source} has a moment of ${at}`);
	}
	must(title !== '' && title.length <= 1_000, () => `${source} has a title of ${title.length} characters`);
	must(
		thresholds.every((each) => Number.isInteger(each.count) && each.count > 0),
		() => `${source} has a threshold of ${JSON.stringify(thresholds)}`,
	);
}

/** With so much more of what nobody reads, where it does no harm. */
function lengthened(text: string, more: number): string {
	if (more === 0) return text;
	if (text.startsWith('{')) {
		const entry = '{"kind":"supporter","name":"A. N. Other","tags":["a","b"]},';
		return `{"supporters":[${entry.repeat(Math.ceil(more / entry.length))}{}],${text.slice(1)}`;
	}
	const entry =
		'<li class="supporter"><a href="/people/other" title="A. N. Other"><b>A. N. Other</b> signed</a></li>\n';
	return text.replace(/(?=<\/body>)|$/, entry.repeat(Math.ceil(more / entry.length)));
}

async function casesOf(
	id: string,
): Promise<readonly { readonly source: (typeof sources)[number]; readonly recorded: RecordedCase }[]> {
	const source = sources.find((each) => each.id === id);
	// Found by node, and by what runs the tests, as written.
	const { cases } = (await import(/* @vite-ignore */ `../../sources/${id}/cases.js`)) as { cases: SourceCases };
	if (source === undefined) return [];
	return cases.recorded.map((recorded) => ({ source, recorded }));
}

function routeOf({ routes }: RecordedCase, url: string): Answer | undefined {
	return routes[url.startsWith(base) ? url.slice(base.length) : new URL(url).pathname];
}

/** Whether a number stands in a text, with or without separators. */
function hasNumber(written: string, count: number): boolean {
	const digits = String(count);
	const text = written.replaceAll(/[^\P{Nd}0-9]/gu, digitOf);
	return text.includes(digits) || text.replaceAll(/(?<=\d)[\s.,'’\u00a0\u202f]+(?=\d)/g, '').includes(digits);
}

/** Digits of a script stand ten in a row. */
function digitOf(sign: string): string {
	const code = sign.codePointAt(0) as number;
	let zero = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String((code - zero) % 10);
}
