import { ageBands, type TrackGroup, type TrackRecord } from '../domain/outlook/track-record.js';
import type { Block, Line, Message } from './message.js';
import type { Texts } from './texts/index.js';

/** What became of the outlooks shown here, by platform and age; with what is beyond chance. */
export function trackRecordMessage(
	record: TrackRecord | null,
	model: string,
	platformName: (platform: string) => string,
	texts: Texts,
): Message {
	const words = texts.outlookReasons.record;
	if (record === null) return { tone: 'plain', title: words.title(model), blocks: [text(words.none(model))] };
	const items = [
		words.group({ platform: words.all, ages: words.anyAge, ...record.all }),
		...record.groups.map((group) =>
			words.group({ platform: platformName(group.platform), ages: agesOf(group, texts), ...group.track }),
		),
	];
	const drift = record.drift.length === 0 ? [words.noDrift] : record.drift.map((each) => words[each]);
	return { tone: 'plain', title: words.title(model), blocks: [{ kind: 'list', items }, ...drift.map(text)] };
}

function agesOf({ upToDays }: TrackGroup, { outlookReasons: { record: words } }: Texts): Line {
	if (upToDays === 'unknown') return words.unknownAge;
	return upToDays === null ? words.older(ageBands.at(-1) ?? 0) : words.upTo(upToDays);
}

function text(line: Line): Block {
	return { kind: 'text', line };
}
