import type { Crossing, Family, NewCrossing } from '../../domain/crossing.js';
import type { Follow, FollowRule } from '../../domain/follow.js';
import type { ModelId, OutlookState } from '../../domain/outlook/models.js';
import type { Mood } from '../../domain/outlook/mood.js';
import type { EndedOutlook, OpenOutlook, OutlookRecord, ShownOutlook } from '../../domain/outlook/record.js';
import type { Ending, Instant, PetitionRef, Reading, Snapshot, Subject } from '../../domain/petition.js';
import type { Post, PostState, Verdict } from '../../domain/plan.js';
import type { DestinationTable } from './destinations.js';
import type { FutureTable } from './future.js';
import type { HealthTable, OutageTable } from './health.js';
import type { AuditTable, MemoryTable } from './notes.js';
import type { RetractionTable } from './retractions.js';

export type { DestinationSettings } from './destinations.js';

/** Everything Milepost remembers. Every method is one statement or a few; `transaction` makes them all or nothing. */
export interface Store {
	/** Runs `work` in one write transaction (begun at once, so that it cannot fail half-way for a second writer). Not nested. */
	transaction<T>(work: (tx: Store) => Promise<T>): Promise<T>;
	readonly petitions: PetitionTable;
	readonly readings: ReadingTable;
	readonly campaigns: CampaignTable;
	readonly destinations: DestinationTable;
	readonly workspaces: WorkspaceTable;
	readonly follows: FollowTable;
	readonly crossings: CrossingTable;
	readonly posts: PostTable;
	readonly retractions: RetractionTable;
	readonly decisions: DecisionTable;
	readonly schedule: ScheduleTable;
	readonly health: HealthTable;
	readonly outages: OutageTable;
	readonly audit: AuditTable;
	readonly outlooks: OutlookTable;
	readonly memory: MemoryTable;
	readonly future: FutureTable;
}

export interface Petition {
	readonly id: number;
	readonly ref: PetitionRef;
	/** The snapshot's title once read; until then what was asked for. */
	readonly title: string;
	readonly url: string | null;
	/** Null while *looking*: asked for, not read yet. */
	readonly snapshot: Snapshot | null;
	/** Moment of the newest stored reading; null before the first. */
	readonly countedAt: Instant | null;
	/** Last time the platform answered well, changed or not. */
	readonly checkedAt: Instant | null;
	readonly nextReadAt: Instant | null;
	/** How signing ended; null while it can be signed, and where nobody saw it end. */
	readonly ending: Ending | null;
	/** Next moment at which something falls due without a reading (a deadline reminder, a promised date). */
	readonly nextMomentAt: Instant | null;
	readonly createdAt: Instant;
}

export interface PetitionChange {
	readonly title?: string;
	readonly url?: string | null;
	readonly snapshot?: Snapshot;
	readonly countedAt?: Instant;
	readonly checkedAt?: Instant;
	readonly nextReadAt?: Instant | null;
	readonly nextMomentAt?: Instant | null;
	readonly ending?: Ending | null;
}

export interface PetitionTable {
	/** Adds it, or gives back the one that is there (platform + id is unique). */
	add(petition: Pick<Petition, 'ref' | 'title' | 'url' | 'createdAt' | 'nextReadAt'>): Promise<Petition>;
	get(id: number): Promise<Petition | null>;
	many(ids: readonly number[]): Promise<readonly Petition[]>;
	find(ref: PetitionRef): Promise<Petition | null>;
	/** Aliases are compared case-insensitively. */
	byAlias(alias: string): Promise<Petition | null>;
	aliases(ids: readonly number[]): Promise<readonly { readonly petition: number; readonly alias: string }[]>;
	/** Names people gave, ascending, at most `limit`: aliases without a colon (those that sources add have one). */
	names(limit: number): Promise<readonly { readonly petition: number; readonly alias: string }[]>;
	/** An alias taken by another petition moves to this one. */
	addAlias(id: number, alias: string): Promise<void>;
	/** The platform gave it a new id; the old one stays as an alias `platform:old`. */
	rekey(id: number, ref: PetitionRef): Promise<void>;
	update(id: number, change: PetitionChange): Promise<void>;
	/** Sets the next reading, unless reading was ended meanwhile. */
	readNext(id: number, at: Instant): Promise<void>;
	/** Those of them that are to be read at some time: followed, and not given up. */
	stillRead(ids: readonly number[]): Promise<ReadonlySet<number>>;
	/** What is to be read at or before `now`, longest overdue first; of one platform, or of all. */
	dueToRead(now: Instant, limit: number, platform?: string): Promise<readonly Petition[]>;
	/**
	 * What was read and is more than half-way to its next reading: it may come along when a list is read anyway. At
	 * most `limit`, soonest first.
	 */
	soonToRead(now: Instant, limit: number, platform: string): Promise<readonly Petition[]>;
	/** Platforms with something to read at or before `now`. */
	platformsDue(now: Instant): Promise<readonly string[]>;
	/** When the next is to be read, of one platform, or of all; null where none is. */
	nextRead(platform?: string): Promise<Instant | null>;
	/** Makes petitions of a platform due at `at` whose trouble is the platform's. */
	hurryTroubled(platform: string, at: Instant): Promise<void>;
	/** Makes a few of a platform's petitions due at `at`, those read least lately, other than this one. */
	hurry(platform: string, other: number, at: Instant): Promise<void>;
	dueMoments(now: Instant, limit: number): Promise<readonly number[]>;
	/** Ids of all of them, ascending. */
	ids(): Promise<readonly number[]>;
	count(): Promise<number>;
}

export interface ReadingTable {
	/** Stored when the count or kind differs from the latest one and `at` is later; says whether it was. */
	add(petition: number, reading: Reading): Promise<boolean>;
	latest(petition: number): Promise<Reading | null>;
	/** Stores a reading even when its count equals the latest one: the end of a time in which it stood still. */
	keep(petition: number, reading: Reading): Promise<void>;
	/** The newest reading at or before `at`. */
	asOf(petition: number, at: Instant): Promise<Reading | null>;
	/** Ascending, both ends included, at most `limit` (the newest ones). */
	range(petition: number, from: Instant, to: Instant, limit: number): Promise<readonly Reading[]>;
	/**
	 * The course of the count for a picture, ascending: the last reading of each of at most `steps` equal parts of the
	 * time, the first reading, and more of those parts in which it fell.
	 */
	outline(petition: number, from: Instant, to: Instant, steps: number): Promise<readonly Reading[]>;
	first(petition: number): Promise<Reading | null>;
	/** Ascending from `from` on, at most `limit`: for reading a whole history page by page. */
	from(petition: number, from: Instant, limit: number): Promise<readonly Reading[]>;
	/**
	 * Thins with age: every reading for 7 days, hourly for 90, daily after; falls, the reading before each,
	 * and those at the moments `keep` are never removed. Gives back how many were removed.
	 */
	thin(petition: number, now: Instant, keep: readonly Instant[]): Promise<number>;
}

export interface Campaign {
	readonly id: number;
	/** What people type; unique, case-insensitive. */
	readonly name: string;
	readonly title: string;
	/** In the order they were declared. */
	readonly members: readonly number[];
	readonly events: readonly DatedEvent[];
	readonly origin: 'chat' | 'config' | 'replay';
}

/** A dated event of a campaign with a countdown: a hearing, a debate, a television special. */
export interface DatedEvent {
	readonly id: number;
	readonly title: string;
	readonly at: Instant;
	readonly dayKnown: boolean;
	readonly zone: string;
	readonly url: string | null;
}

export interface CampaignTable {
	/** Adds or replaces by name. */
	save(campaign: Omit<Campaign, 'id' | 'events'> & { events: readonly Omit<DatedEvent, 'id'>[] }): Promise<Campaign>;
	get(id: number): Promise<Campaign | null>;
	byName(name: string): Promise<Campaign | null>;
	of(petition: number): Promise<readonly Campaign[]>;
	all(): Promise<readonly Campaign[]>;
}

/** Who may follow something in a server or workspace. */
export type Followers = 'managers' | 'anyone';

/** What managers of one server or workspace set for all of it. */
export interface Workspace {
	readonly platform: string;
	readonly workspace: string;
	readonly managersChannel: string | null;
	/** Who may manage besides the admins: a role (Discord), a user group, or people with spaces between (Slack). */
	readonly managerRole: string | null;
	/** How newsworthy its petitions are, for outlooks. */
	readonly mood: Mood;
	readonly followers: Followers;
	/** Things managers have not seen yet because no channel is set; shown at the top of their next list, doctor or follow. */
	readonly notices: readonly Notice[];
}

export interface Notice {
	readonly at: Instant;
	readonly code: string;
	readonly params: Readonly<Record<string, string | number>>;
}

export interface WorkspaceTable {
	get(platform: string, workspace: string): Promise<Workspace>;
	set(
		platform: string,
		workspace: string,
		change: Partial<Pick<Workspace, 'managersChannel' | 'managerRole' | 'mood' | 'followers'>>,
	): Promise<void>;
	addNotice(platform: string, workspace: string, notice: Notice): Promise<void>;
	/** The bot was removed at `at` (real time): nothing is posted there, and everything stays as it was. */
	left(platform: string, workspace: string, at: Instant): Promise<void>;
	/** It was added again. */
	back(platform: string, workspace: string): Promise<void>;
	/** Where it was removed before `at` and is not back. */
	leftBefore(at: Instant): Promise<readonly { readonly platform: string; readonly workspace: string }[]>;
	/** Removes all that was set up there, and what was posted. */
	forget(platform: string, workspace: string): Promise<void>;
	/** Gives the notices back and forgets them. */
	takeNotices(platform: string, workspace: string): Promise<readonly Notice[]>;
}

export interface Unfollowed {
	readonly destination: number;
	readonly subject: Subject;
}

export interface FollowTable {
	/** One follow a destination × subject: adding again replaces rules, mention and pause. */
	save(follow: Omit<Follow, 'id'>): Promise<Follow>;
	get(id: number): Promise<Follow | null>;
	find(destination: number, subject: Subject): Promise<Follow | null>;
	of(destination: number): Promise<readonly Follow[]>;
	/** Every follow of this petition: its own, and those of campaigns it belongs to. */
	ofPetition(petition: number): Promise<readonly Follow[]>;
	/** Follows of campaigns, for totals. */
	ofSubject(subject: Subject): Promise<readonly Follow[]>;
	setRules(id: number, rules: readonly FollowRule[]): Promise<void>;
	setPause(id: number, until: Instant | null): Promise<void>;
	remove(id: number): Promise<void>;
	/** What was unfollowed in chat although the operator's file names it. Following it again ends that. */
	unfollowed(): Promise<readonly Unfollowed[]>;
	setUnfollowed(follow: Unfollowed, yes: boolean): Promise<void>;
}

export interface CrossingTable {
	many(ids: readonly number[]): Promise<readonly Crossing[]>;
	/** Adds it, or gives back the one with that subject and key. */
	add(crossing: NewCrossing, noticedAt: Instant): Promise<{ readonly crossing: Crossing; readonly added: boolean }>;
	/** Crossings of this subject that exist already: those with these keys, or all; some families may be left out. */
	of(subject: Subject, keys?: readonly string[], without?: readonly Family[]): Promise<readonly Crossing[]>;
	/** Which destinations were (or are being) told which of these keys. */
	told(
		subject: Subject,
		keys: readonly string[],
	): Promise<readonly { readonly key: string; readonly destination: number }[]>;
	/** Keys of this subject that one destination was (or is being) told, and those retracted: none is told there again. */
	keysTold(subject: Subject, destination: number): Promise<readonly string[]>;
}

export interface NewPost {
	readonly id: string;
	readonly destination: number;
	readonly mention: string | null;
	readonly moment: Instant;
	readonly createdAt: Instant;
	readonly nextTryAt: Instant;
	readonly pausedUntil: Instant | null;
	/** Crossing ids, headline first. Those this destination was told already are left out. */
	readonly crossings: readonly number[];
}

export interface PostChange {
	readonly state?: PostState;
	readonly attempts?: number;
	readonly nextTryAt?: Instant;
	readonly triedAt?: Instant | null;
	readonly tryEndsAt?: Instant | null;
	readonly doubtSince?: Instant | null;
	readonly mergedInto?: string;
	readonly messageId?: string;
	readonly outcome?: string;
	readonly sentAt?: Instant;
}

export interface PostTable {
	/** False when nothing was left to tell: destination × crossing is unique, which is what "once" means. */
	add(post: NewPost): Promise<boolean>;
	/** Many at once; gives back those that were added. */
	addMany(posts: readonly NewPost[]): Promise<readonly NewPost[]>;
	get(id: string): Promise<Post | null>;
	/** waiting, trying and doubtful ones of a destination, by moment. */
	open(destination: number): Promise<readonly Post[]>;
	/** A post and those merged into it count their crossings together. */
	merge(lead: string, others: readonly string[]): Promise<void>;
	update(id: string, change: PostChange): Promise<void>;
	/** Sets or lifts (null) the pause of everything waiting for a destination; lifted posts are due at `now` (real time). */
	setPause(destination: number, until: Instant | null, now: Instant): Promise<void>;
	/** What waits with this outcome is due at `now` (real time), and its outcome is forgotten. Gives back how many. */
	letGo(outcome: string, now: Instant): Promise<number>;
	/** The posts that tell a crossing, with where and their states. */
	telling(crossing: number): Promise<readonly Pick<Post, 'id' | 'destination' | 'state'>[]>;
	/** Newest first, merged ones left out. */
	recent(destination: number, limit: number): Promise<readonly Post[]>;
	/** Moment (real time) at which the next open post of any active destination is due. */
	nextDue(): Promise<Instant | null>;
	countOpen(): Promise<number>;
}

export interface StoredVerdict extends Verdict {
	readonly crossing: number;
	readonly at: Instant;
}

export interface DecisionTable {
	add(
		rows: readonly {
			crossing: number;
			follow: number;
			destination: number;
			tell: boolean;
			reason: string;
			rule: string | null;
			at: Instant;
		}[],
	): Promise<void>;
	/** Newest first. */
	recent(destination: number, limit: number): Promise<readonly StoredVerdict[]>;
	ofCrossing(destination: number, crossing: number): Promise<readonly StoredVerdict[]>;
	/** Forgets what is older than `before`. */
	prune(before: Instant): Promise<number>;
}

export interface ScheduleTable {
	lastRun(key: string): Promise<Instant | null>;
	/** Moves the last run forward; false when another run at or after `at` is stored already. */
	claim(key: string, at: Instant): Promise<boolean>;
}

export type { Affected, Health, HealthTable, OutagePlace, OutageTable } from './health.js';
export type { AuditTable, MemoryTable } from './notes.js';
export type { Retraction, RetractionState, RetractionTable } from './retractions.js';

/** What the model remembers, and the outlooks people were shown, with what became of them. */
export interface OutlookTable {
	/** Null before the first reading. */
	state(petition: number): Promise<OutlookState | null>;
	remember(petition: number, state: OutlookState): Promise<void>;
	/** The same one shown again is kept once. */
	shown(outlook: ShownOutlook): Promise<void>;
	/** Those of a petition without an outcome. */
	open(petition: number): Promise<readonly OpenOutlook[]>;
	/**
	 * @param reached null where it was about no threshold
	 * @param count at the end of what it was about; null while that is still to come
	 */
	settle(id: number, outcome: { readonly reached: boolean | null; readonly count: number | null }): Promise<void>;
	/**
	 * What became of those of a model that gave a chance from `from` on and below `below`, and whose time is over: a number that is
	 * reached is known at once, one that is missed only at the end, so the others would count the good ones first.
	 */
	record(model: ModelId, from: number, below: number, now: Instant): Promise<OutlookRecord>;
	/** Every one of a model whose time is over, with its outcome. */
	ended(model: ModelId, now: Instant): Promise<readonly EndedOutlook[]>;
}
