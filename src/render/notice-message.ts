import { findsIn } from '../domain/finds-notice.js';
import { type ManagerNotice, type Notice, type NoticeCode, noticeTakenBackBy } from '../domain/notice.js';
import { findsBlocks, findsMessage, withFollows } from './finds-message.js';
import { channel, goneChannel, link, outside, strong } from './line.js';
import type { Block, Line, Message, Piece, Tone } from './message.js';
import type { NoticeFacts, NoticeText } from './texts/en/notices.js';
import { isGone } from './texts/en/refusals.js';
import type { Texts } from './texts/index.js';

interface NoticeOptions {
	readonly texts: Texts;
	/** It waited longer than it keeps: it is told with its day, as what was so. */
	readonly catchUp: boolean;
}

/** One message for everything that managers are told at once, and for what was found by a channel's words. Throws when there is nothing: that is a bug of the caller. */
export function noticeMessage(notices: readonly ManagerNotice[], options: NoticeOptions): Message {
	const groups = groupsOf(notices);
	const lead = groups[0]?.[0];
	if (lead === undefined && notices.length > 0) return findsMessage(notices, options.texts);
	if (lead === undefined) throw new Error('a message needs something to tell');
	const { texts, catchUp } = options;
	const { headline } = noticeText(lead, texts);
	const title = catchUp ? texts.announce.catchUp(headline) : headline;
	const url = urlOf(lead);
	return {
		tone: toneOf(lead),
		title,
		...(url === null ? {} : { url }),
		blocks: [...groups.flatMap((group, i) => groupBlocks(group, i === 0, options)), ...findsBlocks(notices, texts)],
		footer: [],
		...withFollows([], notices, texts),
		summary: lead.about.length === 0 ? title : texts.announce.summary(title, titleOf(lead)),
	};
}

/** The same beneath an announcement. */
export function noticeBlocks(notices: readonly ManagerNotice[], options: NoticeOptions): readonly Block[] {
	const blocks = groupsOf(notices).flatMap((group) => groupBlocks(group, false, options));
	return [...blocks, ...findsBlocks(notices, options.texts)];
}

/** A notice in two lines. */
export function noticeText(notice: Notice, texts: Texts): NoticeText {
	const wrong = noticeTakenBackBy(notice);
	if (wrong !== null) {
		return {
			headline: texts.announce.wrong(noticeText(wrong.notice, texts).headline),
			text: texts.announce.because(wrong.why, notice.at, zoneOf(notice)),
		};
	}
	return texts.notices[notice.code](factsOf(notice), findsIn([notice]));
}

/** Notices about one thing, the earliest first. */
type Group = readonly [ManagerNotice, ...ManagerNotice[]];

function groupsOf(notices: readonly ManagerNotice[]): readonly Group[] {
	const groups = new Map<string, [ManagerNotice, ...ManagerNotice[]]>();
	const troubles = notices.filter(({ code }) => code !== 'petitions-found');
	for (const notice of troubles.sort((a, b) => a.at - b.at)) {
		// Of laws each has its own old and new.
		const own = notice.code === 'law-changed' ? notice.key : '';
		const name = JSON.stringify([isAboutChannel(notice), titleOf(notice), own]);
		const group = groups.get(name);
		if (group === undefined) groups.set(name, [notice]);
		else group.push(notice);
	}
	return [...groups.values()];
}

function groupBlocks([lead, ...rest]: Group, first: boolean, { texts, catchUp }: NoticeOptions): readonly Block[] {
	const { headline, text } = noticeText(lead, texts);
	const title = isAboutChannel(lead) ? channelIn(lead) : outside(titleOf(lead), 200);
	const url = urlOf(lead);
	const name: readonly Block[] = first
		? [textBlock([strong(title)])]
		: [{ kind: 'heading', line: [url === null ? title : link(url, title)] }, textBlock(headline)];
	const items = rest.map((each): Line => {
		const said = noticeText(each, texts).headline;
		return catchUp ? texts.announce.dated(said, each.at, zoneOf(each)) : said;
	});
	return [
		...name,
		...(catchUp ? [textBlock(texts.announce.happened(lead.at, zoneOf(lead)))] : []),
		textBlock(text),
		...(items.length === 0 ? [] : [{ kind: 'list' as const, items }]),
	];
}

function textBlock(line: Line): Block {
	return { kind: 'text', line };
}

const good: readonly NoticeCode[] = ['source-back', 'destination-resumed', 'chat-back'];
const news: readonly NoticeCode[] = ['petition-moved', 'petition-merged'];

function toneOf(notice: Notice): Tone {
	if (noticeTakenBackBy(notice) !== null) return 'warning';
	if (news.includes(notice.code)) return 'news';
	if (notice.code === 'law-changed') return 'news';
	return good.includes(notice.code) ? 'good' : 'fault';
}

/** The chat leads to it by its id, as long as it is there. */
function channelIn(notice: Notice): Piece {
	const { title, channelName, kind, outside: program } = factsOf(notice);
	if (program !== null) return outside(title, 100);
	return isGone(kind) ? goneChannel(title, channelName) : channel(title, channelName);
}

function isAboutChannel({ params }: Notice): boolean {
	return params['channel'] !== undefined;
}

/** The name of what it is about: a petition, a source, a chat, or a channel's id. */
export function titleOf({ params }: Notice): string {
	return String(params['title'] ?? params['channel'] ?? '');
}

function zoneOf({ params }: Notice): string {
	return String(params['zone'] ?? 'UTC');
}

function urlOf({ params }: Notice): string | null {
	return params['url'] === undefined ? null : String(params['url']);
}

function factsOf(notice: Notice): NoticeFacts {
	const { params } = notice;
	const since = Number(params['since'] ?? Number.NaN);
	const petitions = Number(params['petitions'] ?? 0);
	return {
		title: titleOf(notice),
		channelName: params['channelName'] === undefined ? null : String(params['channelName']),
		law: params['law'] === undefined ? null : lawOf(params),
		outside: params['outside'] === undefined ? null : String(params['outside']),
		kind: String(params['kind'] ?? params['detail'] ?? ''),
		since: Number.isFinite(since) ? since : null,
		place: params['into'] === undefined ? null : placeOf(params),
		outage:
			petitions === 0
				? null
				: {
						...{ source: String(params['source'] ?? ''), petitions, names: titlesIn(params['names']) },
						...{ remaining: Number(params['remaining'] ?? 0), left: titlesIn(params['left']) },
					},
	};
}

function placeOf({ into, platform, address }: Notice['params']) {
	return { title: String(into), platform: String(platform ?? ''), address: String(address ?? '') };
}

function lawOf(params: Notice['params']): NonNullable<NoticeFacts['law']> {
	const { law, old, now, day, source, url } = params;
	return {
		what: law === 'governor' || law === 'president' ? law : 'law',
		...{ old: String(old ?? ''), now: String(now ?? ''), day: day === undefined ? null : String(day) },
		source: source === undefined || url === undefined ? null : { title: String(source), url: String(url) },
	};
}

function titlesIn(lines: string | number | undefined): readonly string[] {
	return String(lines ?? '')
		.split('\n')
		.filter((title) => title !== '');
}
