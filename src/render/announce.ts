import type { Family, NewCrossing } from '../domain/crossing.js';
import { headlineOrder } from '../domain/headline.js';
import type { Mood } from '../domain/outlook/mood.js';
import { outlookIn } from '../domain/outlook/outlook.js';
import type { Instant } from '../domain/petition.js';
import { safeUrl } from './escape.js';
import { headlineOf, toneOf } from './headlines.js';
import { line, link, outside, strong } from './line.js';
import type { Block, Line, Message } from './message.js';
import { outlookLine } from './outlook.js';
import type { Texts } from './texts/index.js';

export interface AnnounceOptions {
	readonly texts: Texts;
	/** It waited longer than its news keeps: everything is told with its day, as what was passed. */
	readonly catchUp: boolean;
	/** How newsworthy the petitions of this server or workspace are. */
	readonly mood: Mood;
	/** The petitions' time at which it leaves: what is left until a date is said as of it. */
	readonly now: Instant;
}

/**
 * One post for everything reached at once: the most important is the headline, the rest is listed, petition by
 * petition. Throws when there is nothing to tell: that is a bug of the caller.
 */
export function announce(crossings: readonly NewCrossing[], options: AnnounceOptions): Message {
	const { texts, catchUp } = options;
	const ordered = headlineOrder(crossings);
	const lead = ordered[0];
	if (lead === undefined) throw new Error('an announcement needs at least one crossing');
	const groups = bySubject(ordered);
	const headline = headlineOf(lead, texts, options.now);
	const title = catchUp ? texts.announce.catchUp(headline) : headline;
	return {
		tone: toneOf(lead),
		title,
		...(lead.facts.url === null ? {} : { url: lead.facts.url }),
		blocks: groups.flatMap((group, i) => groupBlocks(group, i === 0, options)),
		footer: groups.flatMap((group) => footerOf(group, texts)),
		summary: texts.announce.summary(title, lead.facts.title),
	};
}

/** Crossings of one petition or campaign, the most important first. */
type Group = readonly [NewCrossing, ...NewCrossing[]];

function bySubject(ordered: readonly NewCrossing[]): readonly Group[] {
	const groups = new Map<string, [NewCrossing, ...NewCrossing[]]>();
	for (const crossing of ordered) {
		const id = subjectKey(crossing);
		const group = groups.get(id);
		if (group === undefined) groups.set(id, [crossing]);
		else group.push(crossing);
	}
	return [...groups.values()];
}

function subjectKey({ subject }: NewCrossing): string {
	return `${subject.kind}/${subject.id}`;
}

function groupBlocks([lead, ...rest]: Group, first: boolean, options: AnnounceOptions): readonly Block[] {
	const { texts, catchUp } = options;
	const { facts } = lead;
	const title = outside(facts.title, 200);
	const name: Block = first
		? // The post's own title leads to the first petition already.
			{ b: 'text', line: [strong(title)] }
		: { b: 'heading', line: [facts.url === null ? title : link(facts.url, title)] };
	const headline: Block = { b: 'text', line: headlineOf(lead, texts, options.now) };
	const dated: Block = { b: 'text', line: texts.announce.happened(lead.moment, facts.zone) };
	return [
		name,
		...(first ? [] : [headline]),
		// A reminder says what is left now, whenever it was due.
		...(catchUp && lead.family !== 'deadline' ? [dated] : []),
		...details(lead, texts),
		...(catchUp ? [] : ahead(lead, options)),
		...alsoPassed(rest, options),
		...others(rest, options),
	];
}

/** Everything about one crossing that its headline does not say. */
function details(crossing: NewCrossing, texts: Texts): readonly Block[] {
	const { facts, family } = crossing;
	const words = texts.announce;
	switch (family) {
		case 'threshold':
			return [progress(facts.value, crossing, words)];
		case 'count':
		case 'percent':
		case 'pace':
			if (facts.of === undefined) return [];
			return [progress(facts.of, crossing, words), text(words.stillNeeded(facts))];
		case 'deadline':
			return [
				...(facts.of === undefined ? [] : [progress(facts.of, crossing, words)]),
				...(facts.due === undefined ? [] : [text(words.signingEnds(facts.due))]),
			];
		case 'lifecycle':
			return said(crossing, words);
		case 'correction':
			if (facts.retracted !== undefined) return [text(words.because(facts.retracted.why, crossing.moment, facts.zone))];
			return facts.before === undefined ? [] : [text(words.fellFrom(facts, facts.before))];
		case 'total': {
			const parts = facts.parts ?? [];
			const items = parts.map((part) => words.part(part.title, part.count, part.approximate, part.at));
			return [{ b: 'list', items }, text(words.signedTwice(parts.length))];
		}
		case 'event': {
			const at = facts.on ?? facts.due;
			return at === undefined ? [] : [text(words.takesPlace(facts, at))];
		}
		default:
			return family satisfies never;
	}
}

/** Families whose news is where the count is going. */
const forward: readonly Family[] = ['threshold', 'count', 'percent', 'pace', 'deadline', 'correction'];

/** The crossings whose outlook `announce` tells: it is kept, and judged by what becomes of it. */
export function tellingOutlook<T extends NewCrossing>(crossings: readonly T[]): readonly T[] {
	const leads = new Map<string, T>();
	for (const crossing of headlineOrder(crossings)) {
		const id = subjectKey(crossing);
		if (!leads.has(id)) leads.set(id, crossing);
	}
	return [...leads.values()].filter(tellsOutlook);
}

function tellsOutlook({ family, facts }: NewCrossing): boolean {
	return facts.outlook !== undefined && forward.includes(family);
}

/** What is to be expected now. A moment that is past has no outlook any more. */
function ahead(crossing: NewCrossing, { texts, mood }: AnnounceOptions): readonly Block[] {
	const { outlook } = crossing.facts;
	if (outlook === undefined || !tellsOutlook(crossing)) return [];
	const { seenAt, deadline } = outlook;
	const said = outlookLine(outlookIn(outlook, mood), { now: seenAt, seenAt, deadline, texts });
	return said === null ? [] : [text(line`${texts.outlook.labels.outlook}: ${said}`)];
}

function text(content: Line): Block {
	return { b: 'text', line: content };
}

function progress(goal: number | undefined, { facts }: NewCrossing, words: Texts['announce']): Block {
	const share = goal === undefined || goal <= 0 ? 1 : facts.count / goal;
	return { b: 'bar', share, line: words.progress({ ...facts, of: goal ?? facts.count }) };
}

/** The first lines of what the authorities said, and where the rest is. */
function said({ facts }: NewCrossing, words: Texts['announce']): readonly Block[] {
	return [
		...(facts.summary === undefined ? [] : [{ b: 'quote' as const, line: [outside(facts.summary, 500)] }]),
		...(safeUrl(facts.link) === null ? [] : [text([link(facts.link ?? '', ...words.readMore)])]),
	];
}

/** Counts and shares passed on the way in one line: they say nothing more than their number. */
function alsoPassed(rest: readonly NewCrossing[], { texts, catchUp }: AnnounceOptions): readonly Block[] {
	const words = texts.announce;
	const passed = rest
		.filter(isPlainNumber)
		.sort((a, b) => (a.facts.value ?? 0) - (b.facts.value ?? 0))
		.map((each): Line => {
			const { percent, of, value, zone } = each.facts;
			const name =
				each.family === 'percent' && percent !== undefined && of !== undefined
					? words.share(percent, of)
					: line`${value ?? 0}`;
			return catchUp ? words.dated(name, each.moment, zone) : name;
		});
	return passed.length === 0 ? [] : [text(words.alsoPassed(passed))];
}

function isPlainNumber({ family, facts }: NewCrossing): boolean {
	return (family === 'count' || family === 'percent' || family === 'total') && facts.value !== undefined;
}

/** Everything else passed on the way, each with its own line; what somebody said keeps its words. */
function others(rest: readonly NewCrossing[], { texts, catchUp, now }: AnnounceOptions): readonly Block[] {
	const telling = rest.filter((each) => !isPlainNumber(each));
	const items = telling.map((each): Line => {
		const headline = headlineOf(each, texts, now);
		return catchUp ? texts.announce.dated(headline, each.moment, each.facts.zone) : headline;
	});
	return [
		...(items.length === 0 ? [] : [{ b: 'list' as const, items }]),
		...telling.filter(({ family }) => family === 'lifecycle').flatMap((each) => said(each, texts.announce)),
		...telling.filter(({ facts }) => facts.retracted !== undefined).flatMap((each) => details(each, texts)),
	];
}

/** Source and age of the number: the newest one of the group. */
function footerOf(group: Group, texts: Texts): readonly Line[] {
	// A number that was wrong is not said again.
	const right = group.filter(({ facts }) => facts.retracted === undefined);
	const [first, ...rest] = right;
	if (first === undefined) return [];
	const newest = rest.reduce((a, b) => (b.facts.countAt > a.facts.countAt ? b : a), first).facts;
	if (newest.parts !== undefined) return [texts.announce.sum(newest)];
	const url = safeUrl(newest.url);
	return [texts.announce.source(newest, url === null ? null : new URL(url).hostname)];
}
