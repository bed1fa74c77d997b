import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.js';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Instant, Snapshot } from '../../src/domain/petition.js';
import type { SourceSettings, Target } from '../../src/ports/source.js';
import type { Answer } from '../fakes/http-server.js';

/** What a server answers, by path and query. */
export type Routes = Readonly<Record<string, Answer>>;

/** One recorded (or constructed) state of a petition and what reading it must give. */
export interface RecordedCase {
	readonly name: string;
	readonly routes: Routes;
	readonly target: Target;
	readonly now: Instant;
	/** The snapshot, as far as the case is about it; or the outcome, where it is not a fresh one. */
	readonly expected: Partial<Snapshot> | { readonly outcome: SourceOutcome };
}

/** What a polled platform contributes to the contract suite: `cases.ts` in its folder of recorded answers. */
export interface SourceCases {
	readonly recorded: readonly RecordedCase[];
	/** One petition with this count (raw JSON, right or wrong) and title. */
	readonly answering: (count: string, title: string) => { readonly target: Target; readonly routes: Routes };
	/** Where its page is below a base address, where that is not what is asked for first (a list, an interface). */
	readonly page?: string;
	/** What the operator has given it: a key. */
	readonly settings?: Partial<SourceSettings>;
	/** False where no title of the platform's is read: what people wrote is nobody's business. */
	readonly titled?: false;
	/** An answer from which a field we need has gone. */
	readonly drifted: Routes;
	/** Addresses that name a petition of this platform, with its id; and some that do not. */
	readonly addresses: readonly (readonly [text: string, id: string | null])[];
}

export function targetOf(platform: string, id: string, previous: Snapshot | null = null): Target {
	return { ref: { platform, id }, url: null, previous };
}

/** The text of a recorded answer. */
export function recordedAnswer(platform: string, file: string): string {
	return readFileSync(join(packageRoot(), 'test/sources', platform, file), 'utf8');
}

export function at(text: string): Instant {
	return Date.parse(text);
}
