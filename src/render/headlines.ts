import { isKind } from '../domain/closing.js';
import type { NewCrossing } from '../domain/crossing.js';
import { own } from '../domain/own.js';
import type { Instant } from '../domain/petition.js';
import { takenBackBy } from '../domain/retraction.js';
import type { Line, Tone } from './message.js';
import type { Span } from './texts/en/announce.js';
import type { Texts } from './texts/index.js';

/**
 * What one crossing says in a line, by the family of its key (docs/decisions/020).
 *
 * @param now in the petitions' time: what is left until a date, and how old a number is, is said as of it
 */
export function headlineOf(crossing: NewCrossing, texts: Texts, now: Instant = crossing.moment): Line {
	const { facts, key } = crossing;
	const words = texts.announce;
	const wrong = takenBackBy(crossing);
	if (wrong !== null) return words.wrong(headlineOf(wrong, texts));
	switch (crossing.family) {
		case 'threshold':
			return words.threshold(facts);
		case 'count':
			return words.count(facts);
		case 'percent':
			return words.percent(facts);
		case 'pace':
			return words.pace(key.split(':')[1] ?? '', facts);
		case 'deadline':
			return words.deadline(facts, spanOf(key), Math.max(now, facts.seenAt ?? now));
		case 'lifecycle':
			return isKind(key, 'ended') ? words.ended(facts, now) : words.state(stateIn(key), facts);
		case 'correction':
			return words.correction(facts);
		case 'total':
			return words.total(facts);
		case 'event':
			return words.event(facts, spanOf(key));
		default:
			return crossing.family satisfies never;
	}
}

/** What happened, by the middle of the key: `state:closed`, `state:hidden:1446681600000`. */
function stateIn(key: string): string {
	return key.split(':')[1] ?? '';
}

const units: Readonly<Record<string, Span['unit']>> = { d: 'day', h: 'hour', m: 'minute' };

/** The span at the end of a key: `deadline:7d`, `event:3:36h`. */
function spanOf(key: string): Span {
	const parts = /:(\d+)([dhm])$/.exec(key);
	return { n: Number(parts?.[1] ?? 0), unit: own(units, parts?.[2] ?? '') ?? 'day' };
}

const warnings: readonly string[] = ['rejected', 'withdrawn', 'hidden', 'response-overdue', 'debate-refused'];

/** How an announcement looks at first glance. */
export function toneOf({ key, family, facts }: NewCrossing): Tone {
	if (key === 'state:victory' || key.startsWith('pace:on:')) return 'good';
	const warns =
		family === 'deadline' ||
		family === 'correction' ||
		key.startsWith('pace:off:') ||
		(family === 'lifecycle' && warnings.includes(stateIn(key)));
	return warns || isKind(key, 'ended') || (isKind(key, 'closed') && facts.reached !== true) ? 'warning' : 'news';
}
