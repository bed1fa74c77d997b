import type { ToldFinds } from '../../../domain/finds-notice.js';
import type { NoticeCode } from '../../../domain/notice.js';
import { own } from '../../../domain/own.js';
import { channel, command, goneChannel, join, line, link, number, outside, plural, time } from '../../line.js';
import type { Line } from '../../message.js';
import { dated } from './dated.js';
import { doubtReason } from './doubts.js';
import { isGone, refusal } from './refusals.js';
import { watch } from './watch.js';

/** What a notice is about: a petition's title or a channel, the kind of trouble, and since when. */
export interface NoticeFacts {
	readonly title: string;
	/** Of a channel, whose id is the title: how the chat called it; null where nobody knows. */
	readonly channelName: string | null;
	/** `webhook` or `feed` where it is no channel; null for a channel. */
	readonly outside: string | null;
	readonly kind: string;
	readonly since: number | null;
	/** Where a petition is now; null where it did not move. */
	readonly place: { readonly title: string; readonly platform: string; readonly address: string } | null;
	/** What changed of a law or an office; null where it is about something else. */
	readonly law: LawFacts | null;
	/** Several petitions of one source; null where it is about something else. */
	readonly outage: OutageFacts | null;
}

/** What was so, and what is: of the law itself, or of who holds the office that decides. */
export interface LawFacts {
	readonly what: 'law' | 'governor' | 'president';
	readonly old: string;
	readonly now: string;
	/** As exactly as it is known. */
	readonly day: string | null;
	/** The page that says so. */
	readonly source: { readonly title: string; readonly url: string } | null;
}

/** Petitions of one source: how many, and the first few titles. */
export interface OutageFacts {
	/** How people call the source. */
	readonly source: string;
	readonly petitions: number;
	readonly names: readonly string[];
	/** With an end: those that still give no number. */
	readonly remaining: number;
	readonly left: readonly string[];
}

/** A notice in two lines: what happened, and what it means or what can be done. */
export interface NoticeText {
	readonly headline: Line;
	readonly text: Line;
}

const name = (f: NoticeFacts) => outside(f.title, 120);
const place = (f: NoticeFacts): Line =>
	f.outside === null ? [channel(f.title, f.channelName)] : line`the ${f.outside} “${outside(f.title, 100)}”`;
const on = (f: NoticeFacts) => (f.outside === null ? 'in' : 'to');
const since = (f: NoticeFacts): Line => (f.since === null ? [] : line` since ${time(f.since, 'moment')}`);

/** Why a source cannot be read, by the kind of its outcome. */
const kinds: Readonly<Record<string, string>> = {
	gone: 'Its platform says the page is gone.',
	moved: 'Its page leads to another one, and not to the same for long enough to be believed.',
	refused: 'Its platform refuses to answer Milepost.',
	unreachable: 'Its platform cannot be reached.',
	'shape-changed': 'Its platform answers in a form Milepost does not know; no number is better than a wrong one.',
};
const why = (f: NoticeFacts) => own(kinds, f.kind) ?? 'Its platform gives no answer that can be used.';

const isOne = (f: NoticeFacts) => f.outage === null || f.outage.petitions + f.outage.remaining === 1;
const them = (f: NoticeFacts) => (isOne(f) ? 'it' : 'them');
const from = (f: NoticeFacts): Line => line`${isOne(f) ? 'for' : 'from'} ${name(f)}`;
const how = (f: NoticeFacts): Line => plural(f.outage?.petitions ?? 0, 'petition', 'petitions');

/** The first titles, and how many more. */
const titles = (names: readonly string[], all: number): Line => {
	const shown = join(
		names.map((each) => line`“${outside(each, 80)}”`),
		', ',
	);
	return all > names.length ? line`${shown} and ${number(all - names.length)} more` : shown;
};

/** Which petitions it is about, where the headline names only their source. */
const which = (f: NoticeFacts): Line =>
	isOne(f) || f.outage === null ? [] : line`${how(f)}: ${titles(f.outage.names, f.outage.petitions)}. `;
const still = (f: NoticeFacts): Line =>
	f.outage === null || f.outage.remaining === 0
		? []
		: line` Still without new numbers: ${titles(f.outage.left, f.outage.remaining)}.`;

/** Old, new, since when, and by which page. */
const lawText = ({ what, old, now, day, source }: LawFacts): Line =>
	line`Before: ${outside(old, 400)}${what === 'law' ? '' : '.'} Now: ${outside(now, 400)}${day === null ? '' : line` (since ${dated(day)})`} ${
		source === null ? '' : line`Source: ${link(source.url, outside(source.title, 200))}`
	}`;

/** What managers are told about sources, channels and posts, by code (C9). */
export const notices: Readonly<Record<NoticeCode, (f: NoticeFacts, finds: ToldFinds) => NoticeText>> = {
	'source-down': (f) => ({
		headline: line`No new numbers ${from(f)}${since(f)}`,
		text: line`${which(f)}${why(f)} Nothing is lost; Milepost keeps trying and says when it is back.`,
	}),
	'source-still-down': (f) => ({
		headline: line`Still no new numbers ${from(f)}${since(f)}`,
		text: line`${which(f)}${why(f)} Milepost keeps trying; ${command('/petition list')} shows how it stands.`,
	}),
	'source-stopped': (f) => ({
		headline: line`Reading ${name(f)} has stopped`,
		text: line`${which(f)}${why(f)} Milepost does not try again by itself; whoever runs it can look into it and start it again.`,
	}),
	'source-back': (f) => ({
		headline:
			(f.outage?.remaining ?? 0) > 0
				? line`${how(f)} of ${name(f)} can be read again`
				: line`${name(f)} can be read again`,
		text: line`It could not be read${since(f)}. What was passed in the meantime is announced as usual.${still(f)}`,
	}),
	'page-removed': (f) => ({
		headline: isOne(f) ? line`${name(f)} is no longer public` : line`${how(f)} of ${name(f)} are no longer public`,
		text: line`${which(f)}The platform does not show ${them(f)} any more. Milepost goes on looking for 30 days.`,
	}),
	'page-ended': (f) => ({
		headline: isOne(f) ? line`${name(f)} is not read any more` : line`${how(f)} of ${name(f)} are not read any more`,
		text: line`${which(f)}The platform has not shown ${them(f)} for 30 days. What was counted is kept; ${command('/petition follow')} begins to read again.`,
	}),
	'chat-refused': (f) => ({
		headline: line`Milepost is cut off from ${name(f)}${since(f)}`,
		text: line`${name(f)} refuses its token. What is to be announced there waits; whoever runs Milepost has to give it a new token.`,
	}),
	'chat-back': (f) => ({
		headline: line`Milepost is back on ${name(f)}`,
		text: line`Its token had been refused${since(f)}. What was passed in the meantime is announced there now.`,
	}),
	'destination-suspended': (f) => ({
		headline: line`Nothing can be posted ${on(f)} ${isGone(f.kind) && f.outside === null ? goneChannel(f.title, f.channelName) : place(f)}`,
		text: isGone(f.kind)
			? line`Reason: ${refusal(f.kind)}. What was followed there is kept, but does not come back by itself: ${command('/petition follow')} in another channel announces it there.`
			: line`Reason: ${refusal(f.kind)}. Everything set up there is kept and resumes by itself once it is possible again.`,
	}),
	'destination-resumed': (f) => ({
		headline: line`Posting ${on(f)} ${place(f)} works again`,
		text: line`What was passed in the meantime is told there in one post.`,
	}),
	'destination-failing': (f) => ({
		headline: line`Nothing has arrived at ${place(f)} for a day`,
		text: line`Reason: ${refusal(f.kind)}. Each announcement is tried again, ever later, for seven days; nothing else is held up by it.`,
	}),
	'post-refused': (f) => ({
		headline: line`An announcement ${on(f)} ${place(f)} was refused`,
		text: line`Reason: ${refusal(f.kind)}. It is not tried again; later announcements are not affected.`,
	}),
	'post-unwritten': (f) => ({
		headline: line`An announcement ${on(f)} ${place(f)} cannot be written`,
		text: line`That is a fault in Milepost; whoever runs it finds it in the log. It is kept and tried again, and what else is announced there goes on.`,
	}),
	'live-deleted': (f) => ({
		headline: line`The living message in ${place(f)} is switched off`,
		text: line`It was deleted, made anew once, and deleted again. ${command('/petition live on')} there makes another one.`,
	}),
	'live-refused': (f) => ({
		headline: line`The living message in ${place(f)} is switched off`,
		text: line`The chat does not let it be changed: ${refusal(f.kind)}. Announcements are not affected; ${command('/petition live on')} there makes another one.`,
	}),
	'publishing-refused': (f) => ({
		headline: line`Outcomes in ${place(f)} are not published any more`,
		text: line`Discord refuses it: ${refusal(f.kind)}. Announcements are not affected; ${command('/petition settings publish:outcomes')} there begins again.`,
	}),
	'server-events-permission': () => ({
		headline: line`The events of this server are not kept right any more`,
		text: line`Milepost lacks the permission Create Events: Server Settings, Roles, Milepost, then switch it on. It looks again each hour; announcements are not affected.`,
	}),
	'server-events-full': () => ({
		headline: line`This server has as many events as Discord allows`,
		text: line`That is 100. Dates without an event are made one when there is room; Milepost looks again each hour, and announcements are not affected.`,
	}),
	'server-events-refused': (f) => ({
		headline: line`An event of this server was refused`,
		text: line`Discord says: ${refusal(f.kind)}. Milepost tries again each hour; other events and announcements are not affected.`,
	}),
	'server-events-deleted': (f) => ({
		headline: line`Events of this server were deleted, and are not made again`,
		text: line`${outside(f.kind, 300)}. ${command('/petition event server switch:on')} in ${place(f)} makes them anew.`,
	}),
	'count-divided': (f) => ({
		headline: line`${name(f)} is counted here on its own now`,
		text: line`Until now all who followed it shared one count, and any of them could change it. What was typed in here is kept, what others typed is not; where nobody can tell, it is left out. Please type the newest count with ${command('/petition record')}.`,
	}),
	'law-changed': (f) => ({
		headline:
			f.law?.what === 'president'
				? line`The United States have another President`
				: f.law?.what === 'governor'
					? line`${name(f)} has another governor`
					: line`The law of ${name(f)} on pardons has changed`,
		text: f.law === null ? [] : lawText(f.law),
	}),
	'notice-wrong': () => ({
		headline: line`Correction: something that managers were told here was wrong`,
		text: line`Whoever runs Milepost has taken it back.`,
	}),
	'petition-moved': (f) => ({
		headline: line`${name(f)} is on ${outside(f.place?.platform ?? '', 60)} now`,
		text: line`It is read there from now on, and what was asked for here holds there. Its count is another one: it begins with what that page shows.`,
	}),
	'petition-merged': (f) => ({
		headline: line`${name(f)} is part of another petition now`,
		text: line`It was merged into “${outside(f.place?.title ?? '', 120)}” (${outside(f.place?.platform ?? '', 60)}). What was asked for here holds there from now on: ${command(`/petition status ${f.place?.address ?? ''}`)}`,
	}),
	'petitions-found': (_, { all, words }) => ({ headline: watch.found(all, words), text: watch.small }),
	'post-unsettled': (f) => ({
		headline: line`An announcement ${on(f)} ${place(f)} may or may not have arrived`,
		text: line`The chat did not say, and it could not be found out: ${outside(doubtReason(f.kind))}. Milepost does not risk telling it twice. Please look whether it is there.`,
	}),
};
