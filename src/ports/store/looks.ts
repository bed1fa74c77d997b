import type { Crossing } from '../../domain/crossing.js';
import type { Follow } from '../../domain/follow.js';
import type { OutlookState } from '../../domain/outlook/models.js';
import type { OpenOutlook } from '../../domain/outlook/record.js';
import type { Petition, Reading } from '../../domain/petition.js';

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

export interface LookTable {
	/** By petition; in a few statements, however many there are. One that is not there is left out. */
	before(petitions: readonly number[]): Promise<ReadonlyMap<number, BeforeLook>>;
}
