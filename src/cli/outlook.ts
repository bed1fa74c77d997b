import { Temporal } from 'temporal-polyfill';
import { defaults } from '../../config/defaults.js';
import { ArgumentError, countArgument, momentArgument, readArguments } from '../app/arguments.js';
import { collectSooner } from '../app/heap.js';
import { exit, linesOf, type Subcommand } from '../app/io.js';
import { endOfDay } from '../domain/day-rules.js';
import { clockOf, profiles } from '../domain/outlook/clock.js';
import { type OutlookState, stateAfterAll } from '../domain/outlook/models.js';
import { explanationOf, type Outlook, outlookOf, type Question } from '../domain/outlook/outlook.js';
import type { Instant, Threshold } from '../domain/petition.js';
import type { Message } from '../render/message.js';
import {
	explanationBlocks,
	type OutlookContext,
	outlookFields,
	outlookNotes,
	outlookRanges,
} from '../render/outlook.js';
import { textsFor } from '../render/texts/index.js';
import type { SeriesReading } from '../replay/columns.js';
import { loadRecording } from '../replay/load-recording.js';
import type { RecordedPetition, Recording } from '../replay/recording.js';
import { countUntil, part, type Sequence } from '../replay/sequence.js';
import { outlookNumbers } from './outlook-numbers.js';
import { outlookChart, paintTo } from './outlook-picture.js';
import { outlookRecord } from './outlook-record.js';

const options = {
	petition: { type: 'string' },
	opened: { type: 'string' },
	at: { type: 'string' },
	threshold: { type: 'string' },
	deadline: { type: 'string' },
	profile: { type: 'string', default: 'flat' },
	picture: { type: 'string' },
	json: { type: 'boolean', default: false },
	explain: { type: 'boolean', default: false },
} as const;

/**
 * `milepost outlook <series.csv>`: the forecast of anybody's data, as it would have been told after the last reading,
 * or after the last one by `--at`. What the command line leaves out is taken from what stands beside the file.
 * `milepost outlook --record`: what became of the outlooks that people were shown here.
 */
export const outlookCommand: Subcommand = async (args, io) => {
	if (args.includes('--record')) return outlookRecord(args, io);
	const { values, positionals } = readArguments(args, options, { command: 'outlook', least: 1, most: 1 });
	collectSooner();
	const file = positionals[0] as string;
	const petition = choose(loadRecording(file, io.progress?.('reading')), file, values.petition);
	const readings = readingsUntil(petition, values.at);
	const seenAt = (readings.at(-1) as SeriesReading).at;
	const clock = clockOf(profileOf(values.profile), zoneOf(petition));
	// There is a reading, so there is a state.
	const state = stateAfterAll(
		counted(readings, io.progress?.('playing')),
		openingOf(petition, values.opened),
		clock,
	) as OutlookState;
	const threshold = countArgument('--threshold', values.threshold) ?? nextThreshold(petition, state.count);
	if (threshold === null) throw new ArgumentError('outlook-no-threshold');
	const deadline =
		dayEnd(momentArgument('--deadline', values.deadline, petition.zone), petition.zone) ?? petition.deadline;
	const question: Question = { seenAt, deadline, threshold, cap: null, mood: 'normal', clock };
	const outlook = outlookOf(state, question);
	if (values.picture !== undefined) await paintTo(values.picture, outlookChart(petition, readings, question, state));
	const explanation = explanationOf(state, question);
	const explained = values.explain ? explanation : null;
	if (values.json) {
		const reasons = explained === null ? {} : { explanation: explained };
		io.out(JSON.stringify({ ...jsonOf(petition.id, state, seenAt, outlook), ...reasons }));
	} else {
		const context = { now: seenAt, seenAt, deadline, texts: textsFor('en'), explanation };
		const message = messageOf(petition, outlook, context);
		const more = explained === null ? [] : explanationBlocks(explained, context.texts);
		const whole = { ...message, blocks: [...message.blocks, ...more] };
		for (const line of linesOf(whole, { ...io, now: seenAt, zone: 'UTC' })) io.out(line);
	}
	return exit.ok;
};

function choose({ petitions }: Recording, file: string, wanted: string | undefined): RecordedPetition {
	const names = petitions.map(({ id }) => id).join(', ');
	const [only, another] = petitions;
	if (wanted === undefined && only !== undefined && another === undefined) return only;
	if (wanted === undefined) throw new ArgumentError('outlook-which-petition', { file, petitions: names });
	const found = petitions.find(({ id, aliases }) => id === wanted || aliases.includes(wanted));
	if (found === undefined) throw new ArgumentError('outlook-no-petition', { file, petition: wanted, petitions: names });
	return found;
}

function readingsUntil({ readings, zone }: RecordedPetition, at: string | undefined): Sequence<SeriesReading> {
	const until = dayEnd(momentArgument('--at', at, zone), zone) ?? Number.POSITIVE_INFINITY;
	const before = part(readings, 0, countUntil(readings, until));
	if (before.length === 0) throw new ArgumentError('outlook-no-reading', { at: at ?? '' });
	return before;
}

/** Readings between two words of how far it is. */
const progressEvery = 20_000;

function* counted<T>(many: Sequence<T>, progress: (done: number, of: number) => void = () => {}): Iterable<T> {
	let done = 0;
	for (const each of many) {
		yield each;
		if (++done % progressEvery === 0) progress(done, many.length);
	}
	progress(many.length, many.length);
}

/** A day named as an end goes on to its last millisecond. */
function dayEnd(moment: { readonly at: Instant; readonly dayKnown: boolean } | null, zone: string): Instant | null {
	if (moment === null) return null;
	return moment.dayKnown ? endOfDay(moment.at, zone) : moment.at;
}

function openingOf({ readings, zone, openedAt }: RecordedPetition, typed: string | undefined): Instant | null {
	const opened = momentArgument('--opened', typed, zone);
	if (opened === null) return openedAt?.at ?? null;
	if (opened.at > endOfDay(readings.at(0)?.at ?? opened.at, zone)) {
		throw new ArgumentError('cli-opened-late', { option: '--opened' });
	}
	return opened.at;
}

function profileOf(typed: string): (typeof profiles)[number] {
	const profile = profiles.find((each) => each === typed);
	if (profile === undefined) throw new ArgumentError('outlook-profile', { profile: typed });
	return profile;
}

/** The zone of the day profile: the petition's own where it is known, else that of the country it was measured in. */
function zoneOf({ zone }: RecordedPetition): string {
	return zone === defaults.zone ? 'Europe/London' : zone;
}

/** The lowest official number not reached; the highest where all are. */
function nextThreshold({ thresholds }: RecordedPetition, count: number): number | null {
	return (thresholds.find((each) => each.count > count) ?? (thresholds.at(-1) as Threshold | undefined))?.count ?? null;
}

/** For programs. */
function jsonOf(petition: string, state: OutlookState, seenAt: Instant, outlook: Outlook) {
	const iso = (at: Instant) => Temporal.Instant.fromEpochMilliseconds(at).toString();
	return {
		petition,
		count: state.count,
		changed: iso(state.at),
		seen: iso(seenAt),
		corrections: state.corrections,
		...outlookNumbers(outlook),
	};
}

function messageOf({ title }: RecordedPetition, outlook: Outlook, context: OutlookContext): Message {
	const { common, outlook: words } = context.texts;
	if (outlook.kind === 'too-little') {
		return { tone: 'plain', title: [common.title(title)], blocks: [{ kind: 'text', line: words.tooLittle }] };
	}
	return {
		tone: 'plain',
		title: [common.title(title)],
		blocks: [{ kind: 'fields', fields: outlookFields(outlook, context) }],
		footer: [...outlookNotes(outlook, context), ...outlookRanges(outlook, context)],
	};
}
