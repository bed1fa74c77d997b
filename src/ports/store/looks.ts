import type { Crossing } from '../../domain/crossing.js';
import type { Follow } from '../../domain/follow.js';
import type { OutlookState } from '../../domain/outlook/models.js';
import type { OpenOutlook } from '../../domain/outlook/record.js';
import type { Instant, Petition, Reading } from '../../domain/petition.js';
import type { PetitionChange } from './petitions.js';

/** What is stored of a petition before it is looked at. */
export interface BeforeLook {
	readonly petition: Petition;
	/** Its newest reading; null at first sight. */
	readonly latest: Reading | null;
	/** What the model remembers of it; null before the first reading. */
	readonly outlook: OutlookState | null;
	/** Outlooks that people were shown, and that have no outcome yet. */
	readonly openOutlooks: readonly OpenOutlook[];
	/** Its own follows, and those of campaigns it belongs to. */
	readonly follows: readonly Follow[];
	/** What was reached, but for the families that only matter when the count falls. */
	readonly crossings: readonly Crossing[];
	readonly inCampaign: boolean;
	/** Somebody asked to be reminded of it, or of a campaign it belongs to. */
	readonly awaited: boolean;
	/** Its last reading failed. */
	readonly troubled: boolean;
}

/** What a look changes of a petition's own row. */
export interface PetitionWrite extends PetitionChange {
	/** The next reading, unless reading was ended meanwhile. */
	readonly nextReadIfRead?: Instant;
}

/** What looks at many petitions write. */
export interface LookWrites {
	readonly readings: readonly { readonly petition: number; readonly reading: Reading }[];
	/** What the model remembers from now on, by petition. */
	readonly outlooks: ReadonlyMap<number, OutlookState>;
	readonly petitions: ReadonlyMap<number, PetitionWrite>;
}

export interface LookTable {
	/** By petition; in a few statements, however many there are. One that is not there is left out. */
	before(petitions: readonly number[]): Promise<ReadonlyMap<number, BeforeLook>>;
	/** As `readings.beside`, of many petitions. */
	beside(
		asked: ReadonlyMap<number, readonly [Instant, Instant, Instant]>,
	): Promise<ReadonlyMap<number, readonly Reading[]>>;
	/** In a few statements, however many there are; a reading at a moment that has one already is left out. */
	write(writes: LookWrites): Promise<void>;
}
