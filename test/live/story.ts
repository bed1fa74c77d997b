import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Course } from './truth.js';

/** A story as its file tells it; see README.md. All moments are UTC. */
export interface Story {
	readonly name: string;
	/** Played by `npm test`, not only at night. */
	readonly quick: boolean;
	readonly begins: number;
	readonly ends: number;
	readonly petitions: readonly StoryPetition[];
	/** What is typed in #news when it begins. */
	readonly follows: readonly string[];
	/** What happens, in order: sentences of `happen.ts`. */
	readonly happens: readonly { readonly at: number; readonly what: string }[];
	readonly requests: readonly RequestLimit[];
	readonly told: readonly Telling[];
}

/** How often a platform may be asked between two moments. */
export interface RequestLimit {
	readonly from: number;
	readonly to: number;
	readonly platform: string;
	readonly most: number;
}

export interface StoryPetition {
	readonly name: string;
	readonly opened: number;
	readonly deadline: number | null;
	readonly course: Course;
}

/** A post that must come, somewhere between two moments, with all of these words in it. */
export interface Telling {
	readonly from: number;
	readonly to: number;
	readonly channel: string;
	readonly says: readonly string[];
}

const moment = /^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$/;
const Moment = z.string().regex(moment, 'a moment is written 2026-11-20 09:00 (UTC)').transform(at);
const Count = z
	.union([z.string().regex(/^[\d,]+$/), z.int()])
	.transform((count) => Number(String(count).replaceAll(',', '')));
const Lines = z.union([z.string(), z.array(z.string()).min(1)]).transform((lines) => [lines].flat());

const File = z.strictObject({
	why: z.string().min(20),
	quick: z.boolean().default(false),
	begins: Moment,
	ends: Moment,
	petitions: z.record(
		z.string(),
		z.strictObject({
			opened: Moment.default(at('2026-06-01 09:00')),
			closes: z.string().optional(),
			counts: z.record(z.string().regex(moment), Count),
		}),
	),
	rules: z.string().default('threshold ladder deadline:7d,1d,1h lifecycle correction'),
	follows: Lines.optional(),
	happens: z.record(z.string().regex(moment), Lines).default({}),
	requests: z.record(z.string(), Count).default({}),
	told: z.record(z.string(), Lines).default({}),
});

/** Reads a story; what is wrong with it is thrown with the file's name. */
export function readStory(path: string): Story {
	const name = basename(path, '.yaml');
	const file = File.safeParse(parse(readFileSync(path, 'utf8')));
	if (!file.success) throw new Error(`${name}: ${z.prettifyError(file.error)}`);
	const { quick, begins, ends, petitions, rules, follows, happens, requests, told } = file.data;
	return {
		name,
		quick,
		begins,
		ends,
		petitions: Object.entries(petitions).map(([name, { opened, closes, counts }]) => ({
			name,
			opened,
			deadline: closes === undefined ? null : endOf(closes),
			course: Object.entries(counts).map(([when, count]) => [at(when), count] as const),
		})),
		follows: follows ?? Object.keys(petitions).map((each) => `/petition follow ${each} ${rules}`),
		happens: Object.entries(happens).flatMap(([when, lines]) => lines.map((what) => ({ at: at(when), what }))),
		requests: Object.entries(requests).map(([when, most]) => {
			const { from, to, name: platform } = spanIn(name, when, 'of', '');
			return { from, to, platform, most };
		}),
		told: Object.entries(told).map(([when, says]) => {
			const { from, to, name: channel } = spanIn(name, when, 'in', 'news');
			return { from, to, channel, says };
		}),
	};
}

function at(text: string): number {
	return Date.parse(`${text.replace(' ', 'T')}${text.length === 16 ? ':00' : ''}Z`);
}

/** A day ends in London; a moment is one. */
function endOf(closes: string): number {
	if (moment.test(closes)) return at(closes);
	const next = Temporal.PlainDate.from(closes).add({ days: 1 });
	return next.toZonedDateTime('Europe/London').epochMilliseconds - 1;
}

/** `2026-11-20 09:00 .. 09:05`, `… .. 2026-11-21 00:05`, `… in managers`, `… of uk-parliament`; a remark in brackets. */
function spanIn(story: string, when: string, word: 'in' | 'of', usual: string) {
	const day = String.raw`(\d{4}-\d\d-\d\d)`;
	const time = String.raw`(\d\d:\d\d(?::\d\d)?)`;
	const form = new RegExp(`^${day} ${time} \\.\\. (?:${day} )?${time}(?: ${word} (\\S+))?(?: \\(.+\\))?$`);
	const parts = form.exec(when);
	if (parts === null) throw new Error(`${story}: "${when}" is not written like "2026-11-20 09:00 .. 09:05 ${word} …"`);
	const [, firstDay, from, lastDay, to, name = usual] = parts;
	return { from: at(`${firstDay} ${from}`), to: at(`${lastDay ?? firstDay} ${to}`), name };
}
