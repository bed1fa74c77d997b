import type { Crossing } from '../domain/crossing.js';
import { type Digest, type DigestEntry, pictured } from '../domain/digest/digest.js';
import { headlineOrder } from '../domain/headline.js';
import { type Outlook, stillAhead } from '../domain/outlook/outlook.js';
import type { Instant } from '../domain/petition.js';
import type { PostContent } from '../domain/plan.js';
import { headlineOf } from './announcements/index.js';
import type { Chart } from './charts/types.js';
import { withFollows } from './finds-message.js';
import { join, line, link, outside, strong } from './line.js';
import type { Block, Line, Message } from './message.js';
import { noticeBlocks } from './notice-message.js';
import type { Texts } from './texts/index.js';

interface DigestContent extends PostContent {
	readonly digests: readonly Digest[];
	/** The news they name, by id. */
	readonly news: ReadonlyMap<number, Crossing>;
	/** By petition, in the mood of where it is told. */
	readonly outlooks: ReadonlyMap<number, Outlook>;
	/** Of the petition that `pictured` names. */
	readonly picture?: Chart;
}

interface DigestOptions {
	readonly texts: Texts;
	readonly now: Instant;
}

/** With more petitions than `few` each has less room, so that all of them stand in one message of every chat. */
const few = 8;
const room = {
	few: { title: 120, news: 10, newsTitle: 60 },
	many: { title: 32, news: 3, newsTitle: 32 },
} as const;

/**
 * One message of everything: first what happened, then where each petition stands, a line each. What waited to be told
 * when it left is part of its news. Throws when there is no digest: that is a bug of the caller.
 */
export function digestMessage(content: DigestContent, options: DigestOptions): Message {
	const { texts, now } = options;
	const digest = content.digests.at(-1);
	if (digest === undefined) throw new Error('a digest message needs a digest');
	const { entries, at, zone } = digest;
	const since = Math.min(...content.digests.map((each) => each.since));
	const news = newsOf(content, digest);
	const titles = new Map(entries.map(({ petition, title }) => [petition, title]));
	const { news: mostNews, newsTitle } = room[entries.length > few ? 'many' : 'few'];
	const items = news.slice(0, mostNews).map((each): Line => {
		const about = each.subject.kind === 'petition' ? titles.get(each.subject.id) : undefined;
		return line`${strong(outside(about ?? each.facts.title, newsTitle))}: ${headlineOf(each, texts, now)}`;
	});
	const left = news.length - items.length;
	const blocks: readonly Block[] = [
		{ kind: 'text', line: texts.digest.period(since, at, zone) },
		...section(texts.digest.news, left === 0 ? items : [...items, texts.digest.more(left)]),
		...section(
			texts.digest.where,
			entries.map((entry) => entryLine(entry, entries.length, content.outlooks.get(entry.petition), options)),
		),
		...noticeBlocks(content.notices, { texts, catchUp: false }),
	];
	const oldest = Math.min(...entries.map(({ seenAt }) => seenAt));
	const title = texts.digest.title(entries.length);
	const { picture } = content;
	const shown = picture === undefined || entries.length < 2 ? null : pictured(digest);
	return {
		tone: news.length === 0 ? 'plain' : 'news',
		title,
		blocks,
		...withFollows([], content.notices, texts),
		footer: [
			...(shown === null ? [] : [texts.digest.picture(shown.title)]),
			texts.digest.source(new Set(entries.map(({ platform }) => platform)).size, oldest),
			texts.digest.small,
		],
		...(picture === undefined ? {} : { picture }),
	};
}

/** Of everything it names and everything that leaves with it, each once; the most important first. */
function newsOf({ crossings, digests, news }: DigestContent, digest: Digest): readonly Crossing[] {
	const named = [...digests.flatMap((each) => each.news), ...digest.entries.flatMap((entry) => entry.news)];
	const all = new Map(crossings.map((each) => [each.id, each]));
	for (const id of named) {
		const crossing = news.get(id);
		if (crossing !== undefined && !all.has(id)) all.set(id, crossing);
	}
	return headlineOrder([...all.values()]);
}

function section(heading: Line, items: readonly Line[]): readonly Block[] {
	return items.length === 0
		? []
		: [
				{ kind: 'heading', line: heading },
				{ kind: 'list', items },
			];
}

/** "Title: 19,124 (+5,120), 2,560 a day, 80,876 to 100,000: unlikely, ends in 12 days". */
export function entryLine(entry: DigestEntry, of: number, forecast: Outlook | undefined, options: DigestOptions): Line {
	const { digest: words } = options.texts;
	const { title, url, zone, count, countKind, unit, change, perDay, needed, of: wanted, state } = entry;
	const { deadline, answerBy } = entry;
	const name = outside(title, room[of > few ? 'many' : 'few'].title);
	const told: Line[] = [words.count(count, countKind, change === null ? null : words.change(change), unit)];
	if (perDay !== undefined) told.push(words.perDay(perDay));
	if (needed !== undefined && wanted !== undefined) told.push(words.needed(needed, wanted));
	const outlook = chanceOf(forecast, options);
	if (outlook !== null) told.push(outlook);
	if (deadline !== undefined && deadline > options.now) told.push(words.deadline(deadline));
	if (state !== 'open') told.push(words.ended(state, unit));
	if (answerBy !== undefined) told.push(words.answer(answerBy, zone));
	// With many petitions their addresses would leave no room for what is said of them.
	return line`${strong(url === null || of > few ? name : link(url, name))}: ${join(told, ', ')}`;
}

/** How likely the next number is, in a word or two; nothing where no number is ahead. */
export function chanceOf(outlook: Outlook | undefined, { texts }: DigestOptions): Line | null {
	if (outlook?.kind !== 'forecast') return null;
	const threshold = stillAhead(outlook);
	return threshold === null ? null : line`${texts.outlook.chance(threshold.chance)}`;
}
