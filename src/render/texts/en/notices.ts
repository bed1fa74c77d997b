import { channel, command, line, outside, time } from '../../line.js';
import type { Line } from '../../message.js';

/** What a notice is about: a petition's title or a channel, the kind of trouble, and since when. */
export interface NoticeFacts {
	readonly title: string;
	readonly kind: string;
	readonly since: number | null;
}

/** A notice in two lines: what happened, and what it means or what can be done. */
export interface NoticeText {
	readonly headline: Line;
	readonly text: Line;
}

const name = (f: NoticeFacts) => outside(f.title, 120);
const since = (f: NoticeFacts): Line => (f.since === null ? [] : line` since ${time(f.since, 'moment')}`);

/** Why a source cannot be read, by the kind of its outcome. */
const kinds: Readonly<Record<string, string>> = {
	gone: 'Its platform says the page is gone.',
	moved: 'It has a new address that cannot be followed.',
	refused: 'Its platform refuses to answer Milepost.',
	unreachable: 'Its platform cannot be reached.',
	'shape-changed': 'Its platform answers in a form Milepost does not know; no number is better than a wrong one.',
};
const why = (f: NoticeFacts) => kinds[f.kind] ?? 'Its platform gives no answer that can be used.';

/** What managers are told about sources, channels and posts, by code (C9). */
export const notices: Readonly<Record<string, (f: NoticeFacts) => NoticeText>> = {
	'source-down': (f) => ({
		headline: line`No new numbers for ${name(f)}${since(f)}`,
		text: line`${why(f)} Nothing is lost; Milepost keeps trying and says when it is back.`,
	}),
	'source-stopped': (f) => ({
		headline: line`Reading ${name(f)} has stopped`,
		text: line`${why(f)} Milepost does not try again by itself; whoever runs it can look into it and start it again.`,
	}),
	'source-back': (f) => ({
		headline: line`${name(f)} can be read again`,
		text: line`It could not be read${since(f)}. What was passed in the meantime is announced as usual.`,
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
		headline: line`Nothing can be posted in ${channel(f.title)}`,
		text: line`The chat answered “${outside(f.kind, 80)}”. Everything set up there is kept and resumes by itself once it is possible again.`,
	}),
	'destination-resumed': (f) => ({
		headline: line`Posting in ${channel(f.title)} works again`,
		text: line`What was passed in the meantime is told there in one post.`,
	}),
	'post-refused': (f) => ({
		headline: line`An announcement in ${channel(f.title)} was refused`,
		text: line`The chat answered “${outside(f.kind, 80)}”. It is not tried again; later announcements are not affected.`,
	}),
	'count-divided': (f) => ({
		headline: line`${name(f)} is counted here on its own now`,
		text: line`Until now all who followed it shared one count, and any of them could change it. What was typed in here is kept, what others typed is not; where nobody can tell, it is left out. Please type the newest count with ${command('/petition record')}.`,
	}),
	'post-unsettled': (f) => ({
		headline: line`An announcement in ${channel(f.title)} may or may not have arrived`,
		text: line`The chat could not say, and Milepost does not risk telling it twice. Please look whether it is there.`,
	}),
};
