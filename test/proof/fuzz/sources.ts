import fc from 'fast-check';
import type { Http } from '../../../src/ports/source.js';
import { sources } from '../../../src/sources/index.js';
import { readPetition } from '../../../src/sources/read.js';
import type { RecordedCase, SourceCases } from '../../contract/source-cases.js';
import type { Answer } from '../../fakes/http-server.js';
import { apply, mutatedBy } from './mutate.js';
import { must, type Open, type Target } from './target.js';

const base = 'https://platform.example';
/** Longer pages are read as well as these, only slower. */
const longest = 20_000;

interface Input {
	readonly which: number;
	readonly edits: Parameters<typeof apply>[1][];
}

/** Answers of platforms, changed: an outcome comes of each, and a count only where it stands in the answer. */
export const answersOfPlatforms: Open = async () => {
	const cases = (await Promise.all(sources.filter(({ pushed }) => !pushed).map(({ id }) => casesOf(id)))).flat();
	const target: Target<Input> = {
		what: "platforms' answers",
		weight: 250_000,
		inputs: fc.record({ which: fc.nat({ max: cases.length - 1 }), edits: mutatedBy() }) as fc.Arbitrary<Input>,
		async take({ which, edits }) {
			const { source, recorded } = cases[which] as (typeof cases)[number];
			let answer = '';
			const http: Http = {
				async request({ url }) {
					const given = routeOf(recorded, url);
					const text = typeof given === 'string' ? given : typeof given === 'object' ? String(given.body ?? '') : '';
					const status = given === undefined ? 404 : typeof given === 'object' ? (given.status ?? 200) : 200;
					const changed = edits.reduce(apply, text);
					answer += changed;
					return { kind: 'answer', status, url, headers: {}, text: changed };
				},
				close: async () => {},
			};
			const settings = { baseUrl: base, enabled: true, key: 'key' };
			const outcome = await readPetition(source, recorded.target, { http, settings, now: recorded.now });
			if (outcome.kind !== 'fresh') return;
			const { count, countKind, deadline, openedAt, title, thresholds } = outcome.snapshot;
			must(Number.isInteger(count) && count >= 0 && count <= 1e12, () => `${source.id} counts ${count}`);
			// Of "1.2K" nobody wrote the 1,200; and an initiative's count may be the sum of its countries'.
			const isMade = countKind === 'approximate' || source.id === 'eci';
			const known = recorded.target.previous?.count;
			must(
				isMade || known === count || hasNumber(answer, count),
				() => `${source.id} reads ${count}, which nobody wrote, in ${answer.slice(0, 500)}`,
			);
			for (const at of [deadline, openedAt?.at ?? null]) {
				must(at === null || Number.isFinite(at), () => `${source.id} has a moment of ${at}`);
			}
			must(title !== '' && title.length <= 1_000, () => `${source.id} has a title of ${title.length} characters`);
			must(
				thresholds.every((each) => Number.isInteger(each.count) && each.count > 0),
				() => `${source.id} has a threshold of ${JSON.stringify(thresholds)}`,
			);
		},
	};
	return target as Target<unknown>;
};

async function casesOf(
	id: string,
): Promise<readonly { readonly source: (typeof sources)[number]; readonly recorded: RecordedCase }[]> {
	const source = sources.find((each) => each.id === id);
	// Found by node, and by what runs the tests, as written.
	const { cases } = (await import(/* @vite-ignore */ `../../sources/${id}/cases.js`)) as { cases: SourceCases };
	if (source === undefined) return [];
	const short = cases.recorded.filter(({ routes }) => Object.values(routes).every((each) => sizeOf(each) <= longest));
	return short.map((recorded) => ({ source, recorded }));
}

function sizeOf(answer: Answer): number {
	return typeof answer === 'string' ? answer.length : typeof answer === 'object' ? String(answer.body ?? '').length : 0;
}

function routeOf({ routes }: RecordedCase, url: string): Answer | undefined {
	return routes[url.startsWith(base) ? url.slice(base.length) : new URL(url).pathname];
}

/** Whether a number stands in a text, with or without separators. */
function hasNumber(written: string, count: number): boolean {
	const digits = String(count);
	const text = written.replaceAll(/\p{Nd}/gu, digitOf);
	return text.includes(digits) || text.replaceAll(/(?<=\d)[\s.,'’\u00a0\u202f]+(?=\d)/g, '').includes(digits);
}

/** Digits of a script stand ten in a row. */
function digitOf(sign: string): string {
	const code = sign.codePointAt(0) as number;
	let zero = code;
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return String((code - zero) % 10);
}
