import type { Ask, AskCode } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import type { Guess, Learned } from '../shapes/learned.js';
import { isTurned } from './asks.js';
import { exactly, exactlyTold } from './exactly.js';
import { generalKey } from './general-row.js';
import type { Message } from './message.js';
import { isPlain } from './plain.js';
import type { Segment } from './segments.js';
import { putAs } from './way-put.js';
import { isOfTopic } from './without-court.js';

/** A sentence and whose power it is about. */
interface Asking {
	readonly segment: Segment;
	readonly officer: Asked | null;
	readonly asks: readonly Ask[];
	/** Words that name the officer. */
	readonly taken: ReadonlySet<number>;
	/** The row it asks by how others asked it; null where it asks none. */
	readonly row?: string | null;
	readonly label?: string;
	readonly said?: readonly string[];
	readonly guesses?: readonly Guess[];
}

/** "Can he": the officer who was named before, by the title. */
function withTitle({ segment, officer, asks, taken }: Asking): readonly string[] {
	const words = segment.words;
	const isBefore =
		(officer?.officer === 'president' || officer?.officer === 'governor') &&
		taken.size === 0 &&
		asks.every(({ code }) => code === 'may');
	return isBefore ? words.map((word) => (/^(?:he|she|they)$/.test(word) ? officer.officer : word)) : words;
}

/** Questions that have one answer whatever the court; null where one of them has not. */
export function generalsIn(
	{ asking: parts, all, act: said, isCut }: Pick<Message, 'asking' | 'all' | 'act' | 'isCut'>,
	learned: Learned,
): readonly Ask[] | null {
	const act = said ?? 'pardon';
	const asked = parts.map(({ segment }) => segment.words);
	if (asked.some((words) => words.some((word) => guns.test(word))) && isFederalRestored(all)) {
		const isAsked = asked.every((words) => !isTurned(words)) && asked.some((words) => whether.test(words.join(' ')));
		return [{ code: 'general', act, asked: null, of: 'federalGunsRestored', yesNo: true, plain: isAsked && !isCut }];
	}
	const found = parts.flatMap((part): readonly Ask[] => {
		const { segment } = part;
		const asks = withTitle(part);
		const exact = exactly(asks) ?? (parts.length === 1 ? exactlyTold(asks, all) : null);
		if (exact !== null) {
			const { of, way, yesNo } = exact;
			const ask: Ask = { code: 'general', act, asked: null, of, yesNo, plain: way !== null && !isCut };
			return [way === null ? putAs(ask, part, learned) : { ...ask, way }];
		}
		if (part.row === null) return [];
		const read = generalKey(withTitle(part));
		const key = part.row === undefined || part.row === read?.of ? read : { of: part.row, turned: true };
		if (key === null) return [];
		const ask: Ask = { code: 'general', act, asked: null, of: key.of, yesNo: !key.turned, plain: false };
		// What a state cannot restore a President's pardon does.
		if (key.of === 'federalGunsRestored' && presidential.test(all)) return [{ ...ask, yesNo: false }];
		const others = parts.length === 1 || isCut ? [] : parts.flatMap((other) => (other === part ? [] : [other.segment]));
		const isRead = !key.turned && !isCut && isPlain(ask, segment, others, new Set());
		const put = { ...ask, plain: isRead };
		return [segment.asks ? putAs(put, part, learned) : put];
	});
	const keys = new Set<string>();
	const once = found.filter(({ of }) => of !== null && !keys.has(of) && keys.add(of));
	if (once.length > 0) return once;
	// "I have a bad conduct discharge, will a pardon fix that": what is referred to stands before it.
	const refers =
		parts.every(({ row, segment }) => row !== null || !segment.asks) &&
		parts.every(({ segment: { tokens } }) => !tokens.some(({ word }) => openAsk.test(word))) &&
		parts.some(({ segment: { tokens } }) => tokens.some(({ word }) => referring.has(word)));
	const words = refers || parts.length === 0 ? all.split(' ') : [];
	// "Pardon for money": too few words for a sentence, and nothing else in them.
	const isHeading = parts.length === 0 && words.length <= headingWords;
	const key = isHeading || (refers && words.length <= fewWords) ? generalKey(words) : null;
	// "Turned down, is there a judge I can take that to" refers to nothing that it does not ask.
	const isOther = ({ label }: Asking) =>
		label !== undefined && !vague.has(label) && label !== `g:${key?.of}` && !isOfTopic(key?.of ?? '', label as AskCode);
	return key === null || parts.some(isOther)
		? null
		: [{ code: 'general', act, asked: null, of: key.of, yesNo: false, plain: false }];
}

const presidential = /\bpresident\w*\b.*\bpardon|\bpardon\w*\b.*\bpresident/;
const guns = /^(?:guns?|firearms?|rifles?|pistols?|shotguns?|handguns?|hunt|hunting|ammo)$/;
const whether = /^(?:(?:so|and|but|now) )*(?:can|could|may|am i|is it legal|are guns)\b/;

/** "Federal felon, my state restored my rights": a state's act beside a federal conviction, and no pardon. */
const isFederalRestored = (all: string) =>
	/\b(?:federal|federally|feds?)\b/.test(all) &&
	/\b(?:felon|felons|felony|felonies|conviction|convicted|case|crime)\b/.test(all) &&
	/\brestored\b(?: \w+){0,4} rights\b|\brights\b(?: \w+){0,3} (?:restored|back)\b/.test(all) &&
	!/\b(?:pardon\w*|president\w*|trump|biden)\b/.test(all);

/** What everything is asked of that can be pardoned. */
const vague: ReadonlySet<string> = new Set(['none', 'who', 'may', 'barred', 'effect']);
const referring: ReadonlySet<string> = new Set(['it', 'that', 'this', 'them', 'those', 'one']);
/** These ask for something of their own. */
const openAsk = /^(?:who|whos|where|when|how|which)$/;
/** In more of them something else stands near what is referred to. */
const fewWords = 30;
const headingWords = 6;
