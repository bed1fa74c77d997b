import type { DigestEntry } from '../domain/digest/digest.js';
import type { Outlook } from '../domain/outlook/outlook.js';
import type { Instant } from '../domain/petition.js';
import { chanceOf, entryLine } from './digest-message.js';
import { line, outside } from './line.js';
import type { Action, Block, Field, Line, Message } from './message.js';
import type { Texts } from './texts/index.js';

interface LiveContent {
	readonly entries: readonly DigestEntry[];
	/** By petition, in the mood of where it is told. */
	readonly outlooks: ReadonlyMap<number, Outlook>;
	/** Of the campaign it is about; null where it is about no campaign. */
	readonly title: string | null;
	/** The post that made the message. */
	readonly post: string;
}

interface LiveOptions {
	readonly texts: Texts;
	readonly now: Instant;
}

/** The numbers of what a channel follows, as of now: one petition with all of them, several with a line each. */
export function liveMessage({ entries, outlooks, title, post }: LiveContent, options: LiveOptions): Message {
	const { texts } = options;
	const [only] = entries;
	const why: Action = { kind: 'why', post };
	if (only === undefined) {
		const blocks: readonly Block[] = [{ kind: 'text', line: texts.live.none }];
		return { tone: 'plain', title: texts.live.titleOfNone, blocks, footer: [texts.live.small], actions: [why] };
	}
	const single = entries.length === 1 && title === null;
	const sources = new Set(entries.map(({ platform }) => platform)).size;
	const oldest = Math.min(...entries.map(({ seenAt }) => seenAt));
	const sign: readonly Action[] =
		single && only.url !== null ? [{ kind: 'open', how: howToOpen(only), url: only.url }] : [];
	return {
		tone: 'plain',
		title: single ? [outside(only.title, 200)] : headingOf(title, entries.length, texts),
		...(single && only.url !== null ? { url: only.url } : {}),
		blocks: single
			? blocksOfOne(only, outlooks.get(only.petition), options)
			: [
					...(title === null ? [] : totalOf(entries, texts)),
					{
						kind: 'list',
						items: entries.map((each) => entryLine(each, entries.length, outlooks.get(each.petition), options)),
					},
				],
		footer: [texts.live.source(sources, oldest), ...(single ? [] : [texts.live.brackets]), texts.live.small],
		actions: [...sign, why],
	};
}

function howToOpen({ state, unit }: DigestEntry): 'sign' | 'read' {
	return state === 'open' && unit === undefined ? 'sign' : 'read';
}

/** What is left of it once it was switched off: no number that would grow old. */
export function endedLiveMessage(texts: Texts): Message {
	return { tone: 'plain', title: texts.live.ended, blocks: [{ kind: 'text', line: texts.live.endedText }] };
}

function headingOf(title: string | null, petitions: number, texts: Texts): Line {
	return title === null ? texts.live.title(petitions) : [outside(title, 200)];
}

/** The sum of a campaign, with the plain note that it counts signatures; what counts something else is not in it. */
function totalOf(all: readonly DigestEntry[], { status }: Texts): readonly Block[] {
	const entries = all.filter(({ unit }) => unit === undefined);
	if (entries.length === 0) return [];
	const total = entries.reduce((sum, { count }) => sum + count, 0);
	const approximate = entries.some(({ countKind }) => countKind === 'approximate');
	const twice: readonly Block[] =
		entries.length > 1 ? [{ kind: 'text', line: status.campaign.twice(entries.length) }] : [];
	return [{ kind: 'text', line: status.campaign.total(total, approximate) }, ...twice];
}

function blocksOfOne(entry: DigestEntry, forecast: Outlook | undefined, options: LiveOptions): readonly Block[] {
	const { count, countKind, unit, change, perDay, needed, of, state, deadline, answerBy, zone } = entry;
	const { live, digest, status, outlook: outlooks } = options.texts;
	const measure: Block =
		of === undefined
			? { kind: 'text', line: status.count(count, countKind, unit) }
			: { kind: 'bar', share: count / of, line: status.progress(count, countKind, of) };
	const ends = deadline !== undefined && deadline > options.now ? digest.deadline(deadline) : null;
	const rows: readonly (readonly [Line, Line | null])[] = [
		[live.labels.lately, change === null ? null : digest.change(change)],
		[live.labels.needed, needed === undefined ? null : live.more(needed)],
		[live.labels.pace, perDay === undefined ? null : digest.perDay(perDay)],
		[outlooks.labels.outlook, chanceOf(forecast, options)],
		[live.labels.deadline(unit), state === 'open' ? ends : digest.ended(state, unit)],
		[live.labels.answer, answerBy === undefined ? null : line`${digest.answer(answerBy, zone)}`],
	];
	const fields = rows.flatMap(([label, value]): readonly Field[] => (value === null ? [] : [{ label, value }]));
	return [measure, ...(fields.length === 0 ? [] : [{ kind: 'fields' as const, fields }])];
}
