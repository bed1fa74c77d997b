import { type Explanation, likeliest, strongest } from '../domain/outlook/explanation.js';
import { type Forecast, type Outlook, stillAhead } from '../domain/outlook/outlook.js';
import type { Instant, Unit } from '../domain/petition.js';
import { day } from '../domain/time.js';
import { line } from './line.js';
import type { Block, Field, Line } from './message.js';
import type { Texts } from './texts/index.js';

/** What an outlook is told with. */
export interface OutlookContext {
	readonly now: Instant;
	/** The last good look, changed or not. */
	readonly seenAt: Instant;
	readonly deadline: Instant | null;
	/** What is counted; absent: signatures. */
	readonly unit?: Unit | undefined;
	/** Why it says so, where that is told, too. */
	readonly explanation?: Explanation | null;
	readonly texts: Texts;
}

/** After an outage, or a long silence, the age of the number belongs to it. */
const worthMentioning = 2 * day;

/** The outlook in one line: status, announcements, digests. Null once signing is over, where nothing is to come. */
export function outlookLine(outlook: Outlook, { now, deadline, texts }: OutlookContext): Line | null {
	const words = texts.outlook;
	if (outlook.kind === 'too-little') return words.tooLittle;
	if (isOver(deadline, now)) return null;
	const { counts, count, certainty, stale, changedAt } = outlook;
	const brief = words.brief(counts, count, stillAhead(outlook), deadline !== null);
	const told = stale ? line`${brief}; ${words.staleBriefly(changedAt)}` : brief;
	return certainty === 'early' ? line`${told}. ${words.early}` : told;
}

/** The outlook in full, one field a question: how fast, how many, how likely, when, what it takes. */
export function outlookFields(forecast: Forecast, { now, deadline, unit, texts }: OutlookContext): readonly Field[] {
	const { labels, ...words } = texts.outlook;
	const { counts, count, threshold, perDay, changedAt } = forecast;
	const over = isOver(deadline, now);
	const fields: Field[] = over ? [] : [{ label: labels.pace, value: words.pace(perDay, unit) }];
	fields.push({ label: labels.counts, value: words.counts(counts, count, deadline !== null) });
	if (threshold === null) return fields;
	const label = labels.chance(threshold.count);
	if (threshold.count <= count) return [...fields, { label, value: words.reached }];
	if (over) return [...fields, { label, value: words.unreachable(unit) }];
	fields.push({ label, value: words.chanceBy(threshold.chance, deadline !== null) });
	// Times count from the last change; people count from now.
	const since = (now - changedAt) / day;
	const fromNow = (time: number | null) => (time === null ? null : Math.max(0, time - since));
	const { early, middle, late } = threshold;
	fields.push({
		label: labels.when,
		value: words.when(fromNow(early), fromNow(middle), fromNow(late), deadline !== null),
	});
	if (deadline === null) return fields;
	const days = (deadline - now) / day;
	const needed = Math.ceil((threshold.count - count) / Math.max(1, days));
	const likely = (counts.middle - count) / Math.max(1, days);
	return [...fields, { label: labels.needed, value: words.needed(needed, likely) }];
}

/** What the words for a chance mean; nothing where none is said. */
export function outlookRanges(forecast: Forecast, { now, deadline, texts }: OutlookContext): readonly Line[] {
	return stillAhead(forecast) === null || isOver(deadline, now) ? [] : [texts.outlook.ranges];
}

/** What must be said besides: how young it is, that the source stood still, how far ahead it looks, and why. */
export function outlookNotes(forecast: Forecast, context: OutlookContext): readonly Line[] {
	const { now, seenAt, deadline, texts } = context;
	const words = texts.outlook;
	const { certainty, stale, changedAt, distant } = forecast;
	return [
		...(certainty === 'settled' ? [] : [words[certainty]]),
		...(stale ? [words.stale(changedAt)] : []),
		...(!stale && seenAt - changedAt > worthMentioning ? [words.lastChange(changedAt)] : []),
		...(distant ? [texts.outlookReasons.distant] : []),
		...(isOver(deadline, now) ? [] : why(context)),
	];
}

/** As much as one sentence holds. */
const mostReasons = 2;
/** A feature that moves the middle by less than a twentieth is no reason. */
const worthNaming = 0.05;

/** Which course is likeliest, and what counts most, in one line. */
function why({ explanation = null, unit, texts }: OutlookContext): readonly Line[] {
	const { outlookReasons: words } = texts;
	const course = explanation === null ? null : likeliest(explanation);
	if (explanation === null || course === null) return [];
	const features = strongest(explanation, mostReasons).filter(({ moved }) => Math.abs(moved) >= worthNaming);
	const reasons = features.map(({ name, shown, moved }) => ({
		what: words.feature(name, shown, unit),
		more: moved > 0,
	}));
	return [words.why(course.name, course.share, reasons)];
}

/** Every number behind a forecast, for `milepost outlook --explain`. */
export function explanationBlocks(explanation: Explanation, { outlookReasons: words }: Texts): readonly Block[] {
	const courses = explanation.courses.map(({ name, share, low, middle, high }) =>
		words.course(name, share, low, middle, high),
	);
	const features = strongest(explanation, explanation.features.length).map(({ name, value, moved, shown }) =>
		// Of what moves nothing its words would not be true: "it has only just begun".
		words.contribution(name, value, moved, Math.abs(moved) < worthNaming ? null : words.feature(name, shown)),
	);
	return [
		{ kind: 'text', line: words.coursesTitle },
		{ kind: 'list', items: courses },
		{ kind: 'text', line: words.featuresTitle },
		{ kind: 'list', items: features },
	];
}

function isOver(deadline: Instant | null, now: Instant): boolean {
	return deadline !== null && deadline <= now;
}
