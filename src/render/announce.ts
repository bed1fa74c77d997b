import { type CrossingOf, type NewCrossing, valueIn } from '../domain/crossing.js';
import { type Family, families } from '../domain/families/index.js';
import { stateIn } from '../domain/families/lifecycle.js';
import { headlineOrder } from '../domain/headline.js';
import type { Mood } from '../domain/outlook/mood.js';
import { outlookIn } from '../domain/outlook/outlook.js';
import type { Instant, Subject } from '../domain/petition.js';
import type { Templates } from '../domain/template.js';
import { headlineOf, tellingOf } from './announcements/index.js';
import { text } from './announcements/parts.js';
import { line, link, outside, strong } from './line.js';
import type { Action, Block, Line, Message, Tone } from './message.js';
import { outlookLine } from './outlook.js';
import type { Texts } from './texts/index.js';
import { isShowable } from './times.js';
import { wordingOf } from './wording.js';

export interface AnnounceOptions {
	readonly texts: Texts;
	/** It waited longer than its news keeps: everything is told with its day, as what was passed. */
	readonly catchUp: boolean;
	/** How newsworthy the petitions of this server or workspace are. */
	readonly mood: Mood;
	/** The petitions' time at which it leaves: what is left until a date is said as of it. */
	readonly now: Instant;
	/** What is typed for a petition or campaign; null, or left out: nothing can be asked of it by a button. */
	readonly nameOf?: (subject: Subject) => string | null;
	/** What the channel wants said above our own words; left out: nothing. */
	readonly templates?: Templates;
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
	const headline = wordingOf(lead, options.templates ?? {}) ?? headlineOf(lead, texts, options.now);
	const title = catchUp ? texts.announce.catchUp(headline) : headline;
	return {
		tone: toneOf(lead),
		title,
		...(lead.facts.url === null ? {} : { url: lead.facts.url }),
		blocks: groups.flatMap((group, i) => groupBlocks(group, i === 0, options)),
		footer: groups.flatMap((group) => footerOf(group, texts)),
		summary: texts.announce.summary(title, lead.facts.title),
		...(isShowable(lead.moment) ? { at: lead.moment } : {}),
		actions: actionsOf(lead, options),
	};
}

/** Of all that happens to a petition, what leaves it open for signatures. */
const signable: readonly string[] = ['opened', 'reopened', 'public'];

/** To sign or read what the headline is about, and to ask more of it. */
function actionsOf({ subject, key, facts }: NewCrossing, { nameOf }: AnnounceOptions): readonly Action[] {
	const state = stateIn(key);
	const isSigned = !('unit' in facts) || facts.unit === undefined;
	const how = isSigned && (state === '' || signable.includes(state)) ? 'sign' : 'read';
	const petition = nameOf?.(subject) ?? null;
	const asked = subject.kind === 'petition' ? (['status', 'outlook'] as const) : (['status'] as const);
	return [
		...(facts.url === null ? [] : [{ kind: 'open', how, url: facts.url } as const]),
		...(petition === null ? [] : asked.map((what) => ({ kind: 'show', what, petition }) as const)),
	];
}

function toneOf<F extends Family>(crossing: CrossingOf<F>): Tone {
	return tellingOf(crossing).tone(crossing);
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
			{ kind: 'text', line: [strong(title)] }
		: { kind: 'heading', line: [facts.url === null ? title : link(facts.url, title)] };
	const headline: Block = { kind: 'text', line: headlineOf(lead, texts, options.now) };
	const wording = wordingOf(lead, options.templates ?? {});
	const dated: Block = { kind: 'text', line: texts.announce.happened(lead.moment, facts.zone) };
	return [
		name,
		...(first || wording === null ? [] : [{ kind: 'text' as const, line: wording }]),
		// A title in other words leaves what happened to be said here.
		...(first && wording === null ? [] : [headline]),
		...(catchUp && !tellingOf(lead).isAsOfNow ? [dated] : []),
		...details(lead, texts),
		...(catchUp ? [] : ahead(lead, options)),
		...alsoPassed(rest, options),
		...others(rest, options),
	];
}

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
	return facts.outlook !== undefined && families[family].leadsWithOutlook;
}

/** What is to be expected now. A moment that is past has no outlook any more. */
function ahead(crossing: NewCrossing, { texts, mood }: AnnounceOptions): readonly Block[] {
	const { outlook } = crossing.facts;
	if (outlook === undefined || !tellsOutlook(crossing)) return [];
	const { seenAt, deadline } = outlook;
	const said = outlookLine(outlookIn(outlook, mood), { now: seenAt, seenAt, deadline, texts });
	return said === null ? [] : [text(line`${texts.outlook.labels.outlook}: ${said}`)];
}

/** Numbers passed on the way in one line: they say nothing more than their number. */
function alsoPassed(rest: readonly NewCrossing[], { texts, catchUp }: AnnounceOptions): readonly Block[] {
	const words = texts.announce;
	const passed = rest
		.filter(isNumber)
		.sort((a, b) => (valueIn(a) ?? 0) - (valueIn(b) ?? 0))
		.map((each): Line => {
			const name = shortName(each, texts);
			return catchUp ? words.dated(name, each.moment, each.facts.zone) : name;
		});
	return passed.length === 0 ? [] : [text(words.alsoPassed(passed))];
}

function isNumber({ family }: NewCrossing): boolean {
	return families[family].isNumber;
}

function shortName<F extends Family>(crossing: CrossingOf<F>, texts: Texts): Line {
	return tellingOf(crossing).alsoPassed?.(crossing, texts) ?? headlineOf(crossing, texts);
}

/** Everything else passed on the way, each with its own line; what somebody said keeps its words. */
function others(rest: readonly NewCrossing[], { texts, catchUp, now }: AnnounceOptions): readonly Block[] {
	const telling = rest.filter((each) => !isNumber(each));
	const items = telling.map((each): Line => {
		const headline = headlineOf(each, texts, now);
		return catchUp ? texts.announce.dated(headline, each.moment, each.facts.zone) : headline;
	});
	return [
		...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
		...telling.filter((each) => tellingOf(each).keepsDetails).flatMap((each) => details(each, texts)),
	];
}

function details<F extends Family>(crossing: CrossingOf<F>, texts: Texts): readonly Block[] {
	return tellingOf(crossing).details(crossing, texts);
}

/** Source and age of the number: the newest one of the group. */
function footerOf(group: Group, texts: Texts): readonly Line[] {
	const [first, ...rest] = group.filter((each) => tellingOf(each).footer !== null);
	if (first === undefined) return [];
	const newest = rest.reduce((a, b) => (b.facts.countAt > a.facts.countAt ? b : a), first);
	const footer = smallPrint(newest, texts);
	return footer === null ? [] : [footer];
}

function smallPrint<F extends Family>(crossing: CrossingOf<F>, texts: Texts): Line | null {
	return tellingOf(crossing).footer?.(crossing, texts) ?? null;
}
