import type { Line } from '../../render/message.js';
import type { Texts } from '../../render/texts/index.js';
import type { Points } from '../judge/points.js';
import type { EarlyGrants, Presidency } from '../judge/stats.js';
import type { RegisteredCase } from '../shapes/case.js';
import type { Fact, Topic } from '../shapes/fact.js';
import type { General } from '../shapes/general.js';
import type { LawChange } from '../shapes/law-change.js';
import type { Official } from '../shapes/official.js';
import type { Clauses } from './clauses.js';
import type { HomeOf } from './headline.js';
import type { Nearest } from './nearest.js';

/** What stands behind an answer, and the words for it. */
export interface Ground {
	readonly texts: Texts;
	readonly points: Points;
	readonly homeOf: HomeOf;
	/** What is known of a topic in a jurisdiction, the surest first. */
	readonly facts: (code: string, topic: Topic) => readonly Fact[];
	readonly general: (key: string) => General | null;
	/** Who holds an office on the day of the question. */
	readonly holder: (
		office: Official['office'],
		of: string,
	) => { readonly official: Official; readonly standing: 'holds' | 'over' } | null;
	/** Everybody known to have held an office, on the day of the question or before; nobody when left out. */
	readonly terms?: (office: Official['office'], of: string) => readonly Official[];
	/** Our own corrections of what was said of a law; none when left out. */
	readonly corrections?: (code: string) => readonly LawChange[];
	/** The day of the question, `YYYY-MM-DD`. */
	readonly day: string;
	/** Every single statement of the law. */
	readonly clauses: Clauses;
	/** The search over them and over the general questions. */
	readonly nearest: Nearest;
	readonly presidencies: readonly Presidency[];
	/** All grants together of Presidents before them. */
	readonly earlyGrants: readonly EarlyGrants[];
	/** A day as exactly as it is known. */
	readonly dated: (day: string) => Line;
	/** Public cases that a court of this place judged, as of the day of the question; none when left out. */
	readonly cases?: (code: string) => readonly RegisteredCase[];
}
