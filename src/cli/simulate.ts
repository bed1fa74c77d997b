import { Temporal } from 'temporal-polyfill';
import { ArgumentError, countArgument, momentArgument, readArguments } from '../app/arguments.js';
import { collectSooner } from '../app/heap.js';
import { exit, type Io, linesOf, type Subcommand } from '../app/io.js';
import { endOfDay } from '../domain/day-rules.js';
import type { RuleText } from '../domain/follow.js';
import type { Instant } from '../domain/petition.js';
import { parseRules } from '../domain/rules.js';
import { textOf } from '../render/fault.js';
import { textsFor } from '../render/texts/index.js';
import type { SeriesReading } from '../replay/columns.js';
import { loadRecording } from '../replay/load-recording.js';
import type { RecordedPetition, RecordedStep, Recording } from '../replay/recording.js';
import { merged } from '../replay/sequence.js';
import { type Announcement, simulate } from '../replay/simulate.js';
import { storeInMemory } from '../replay/store-in-memory.js';
import { outlookNumbers } from './outlook-numbers.js';

const options = {
	json: { type: 'boolean', default: false },
	rules: { type: 'string' },
	threshold: { type: 'string' },
	opened: { type: 'string' },
	deadline: { type: 'string' },
} as const;

/** `milepost simulate <series.csv>`: every announcement that would have been posted. The same input gives the same lines. */
export const simulateCommand: Subcommand = async (args, io) => {
	const { values, positionals } = readArguments(args, options, { command: 'simulate', least: 1, most: 1 });
	collectSooner();
	const rules = rulesFrom(values.rules);
	const facts = {
		threshold: countArgument('--threshold', values.threshold),
		opened: momentArgument('--opened', values.opened, 'UTC'),
		deadline: momentArgument('--deadline', values.deadline, 'UTC'),
	};
	const recording = withArguments(loadRecording(positionals[0] as string, io.progress?.('reading')), facts);
	const texts = textsFor('en');
	for (const note of recording.notes) {
		const { happened } = textOf(texts, note);
		io.err(linesOf({ tone: 'plain', blocks: [{ kind: 'text', line: happened }] }, io).join(' '));
	}
	const told = await simulate(storeInMemory(), recording, rules, texts, io.progress?.('playing'));
	for (const announcement of told) print(announcement, values.json, io);
	return exit.ok;
};

function rulesFrom(text: string | undefined): readonly RuleText[] | null {
	if (text === undefined) return null;
	const { rules, faults } = parseRules(text);
	const [fault] = faults;
	if (fault !== undefined) throw ArgumentError.of(fault);
	if (rules.length === 0) throw new ArgumentError('cli-option', { command: 'simulate', option: '--rules' });
	return rules;
}

type Told = {
	readonly threshold: number | null;
	readonly opened: { readonly at: Instant; readonly dayKnown: boolean } | null;
	readonly deadline: { readonly at: Instant; readonly dayKnown: boolean } | null;
};

/** What the command line says goes before what stands beside the file. */
function withArguments(recording: Recording, told: Told): Recording {
	const petitions = recording.petitions.map((petition) => withFacts(petition, told));
	const openings = petitions.flatMap((petition, i) => {
		const reading = petition.readings.at(0);
		const added = petition.readings.length > (recording.petitions[i]?.readings.length ?? 0);
		return reading === undefined || !added ? [] : [{ at: reading.at, petition: petition.id }];
	});
	if (openings.length === 0) return { ...recording, petitions };
	return { ...recording, petitions, steps: merged<RecordedStep>(recording.steps, openings) };
}

function withFacts(petition: RecordedPetition, { threshold, opened, deadline }: Told): RecordedPetition {
	const { zone, readings } = petition;
	return {
		...petition,
		...(threshold === null ? {} : { thresholds: [{ ...target, count: threshold }] }),
		...(deadline === null ? {} : { deadline: deadline.dayKnown ? endOfDay(deadline.at, zone) : deadline.at }),
		...(opened === null
			? {}
			: {
					openedAt: { at: opened.at, precision: opened.dayKnown ? 'day' : 'exact' },
					readings: merged(readings, [openingReading(petition, opened)]),
				}),
	};
}

const target = { consequence: 'target', authority: '', promisedDays: null, reachedAt: null } as const;

/** Nobody had signed when it opened: that is the baseline. */
function openingReading({ id, readings, zone }: RecordedPetition, opened: { at: Instant }): SeriesReading {
	const first = readings.at(0)?.at ?? opened.at;
	if (opened.at > endOfDay(first, zone)) throw new ArgumentError('cli-opened-late', { option: '--opened' });
	return { petition: id, at: Math.min(opened.at, first - 1), count: 0, kind: 'exact', precision: 'exact', line: 0 };
}

function print({ at, petition, key, rule, also, outlook, message }: Announcement, json: boolean, io: Io): void {
	const lines = linesOf(message, { ...io, now: at, zone: 'UTC', ...(json ? { colour: false, width: 100 } : {}) });
	const moment = Temporal.Instant.fromEpochMilliseconds(at).toString();
	if (json) {
		const numbers = outlook === null ? null : outlookNumbers(outlook);
		io.out(JSON.stringify({ at: moment, petition, key, rule, also, outlook: numbers, text: lines.join('\n') }));
		return;
	}
	io.out(`${moment}  ${petition}  ${[key, ...also].join(' ')}`);
	for (const each of lines) io.out(`    ${each}`);
}
