import type { Fault } from '../domain/fault.js';
import type { Instant, Moment, OfficialEvent, Threshold } from '../domain/petition.js';
import type { SeriesReading } from './columns.js';
import type { Sequence } from './sequence.js';

/** A recorded series with what stands beside it: everything a replay needs. Plain data. */
export interface Recording {
	/** In the order in which the file first names them. */
	readonly petitions: readonly RecordedPetition[];
	/** The campaign that all its petitions belong to; null where none is named, or only one petition is there. */
	readonly campaign: RecordedCampaign | null;
	/** Everything that happened, by moment, then readings as they stand in the file, then events. */
	readonly steps: Sequence<RecordedStep>;
	/** What was put right in the series, and how. */
	readonly notes: readonly Fault[];
}

export interface RecordedPetition {
	/** Its name in the series, and its id on its platform. */
	readonly id: string;
	readonly platform: string;
	readonly title: string;
	readonly aliases: readonly string[];
	readonly url: string | null;
	readonly zone: string;
	readonly openedAt: Moment | null;
	readonly deadline: Instant | null;
	/** A met threshold keeps it open beyond the deadline, and the answer closes it (We the People). */
	readonly openUntilAnswered: boolean;
	/** Ascending by count. */
	readonly thresholds: readonly Threshold[];
	readonly goal: number | null;
	/** By moment; never empty. */
	readonly readings: Sequence<SeriesReading>;
	/** By moment; each has one. */
	readonly events: readonly RecordedEvent[];
}

export interface RecordedEvent extends OfficialEvent {
	readonly moment: Moment;
}

export interface RecordedCampaign {
	readonly name: string;
	readonly title: string;
	/** Ids of its petitions. */
	readonly members: readonly string[];
	readonly undated: readonly UndatedEvent[];
}

/** Something announced without a date: shown as it was said, never counted down to. */
export interface UndatedEvent {
	readonly title: string;
	/** As it was said: "late January 2016". */
	readonly when: string;
	readonly announcedAt: Instant;
	readonly url: string | null;
}

/** A moment at which something is recorded of a petition; a reading is one. */
export interface RecordedStep {
	readonly at: Instant;
	readonly petition: string;
}
