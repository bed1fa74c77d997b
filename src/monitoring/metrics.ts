import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { programVersion } from '../../config/package-root.js';
import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { Connection } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import { heldPlatforms, holdPrefix } from '../sources/hold.js';
import type { Obstacle } from './readiness.js';
import type { Telemetry } from './telemetry.js';

/** Prometheus figures: telemetry that counts, and the registry that prints it. Loaded only where something listens. */
export interface Metrics extends Telemetry {
	readonly registry: Registry;
}

export interface MetricsDeps {
	readonly store: Pick<Store, 'petitions' | 'posts' | 'memory'>;
	/** Real time, on which posts are due. */
	readonly now: () => Instant;
	readonly connections?: () => readonly (Connection & { readonly platform: string })[];
	/** What keeps Milepost from delivering now. */
	readonly obstacles?: () => Promise<readonly Obstacle[]>;
}

/** Answers come from what is stored, so the buckets are fine below the chats' three seconds. */
const answerBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];
/** A post leaves within a second or two; what takes minutes waited for a chat, and hours for an outage. */
const lagBuckets = [0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 900, 3_600, 21_600];

const wellRead: readonly SourceOutcome['kind'][] = ['fresh', 'unchanged'];

export function createMetrics(deps: MetricsDeps): Metrics {
	const { store, now, connections = () => [], obstacles = async () => [] } = deps;
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const begun = now();
	const readAt = new Map<string, Instant>();
	const reads = new Counter({
		name: 'milepost_reads_total',
		help: 'Reads of a petition, by platform and outcome.',
		labelNames: ['platform', 'outcome'],
		registers,
	});
	const sends = new Counter({
		name: 'milepost_sends_total',
		help: 'Tries to post an announcement, by chat platform and outcome.',
		labelNames: ['platform', 'outcome'],
		registers,
	});
	const lags = new Histogram({
		name: 'milepost_post_lag_seconds',
		help: 'Time from the moment something was found reached to its post in the chat; held: it waited on purpose.',
		labelNames: ['platform', 'held'],
		buckets: lagBuckets,
		registers,
	});
	const answers = new Histogram({
		name: 'milepost_answer_seconds',
		help: 'Time from a command to its answer.',
		labelNames: ['command'],
		buckets: answerBuckets,
		registers,
	});
	const answered = new Counter({
		name: 'milepost_answers_total',
		help: 'Commands, by outcome: answered, or the code of what was wrong.',
		labelNames: ['command', 'outcome'],
		registers,
	});
	const failures = new Counter({
		name: 'milepost_failures_total',
		help: 'Bugs: what threw and should not have, by the task or command it was in.',
		labelNames: ['work'],
		registers,
	});
	new Gauge({
		name: 'milepost_info',
		help: 'The version that runs; always 1.',
		labelNames: ['version', 'node'],
		registers,
	}).set({ version: programVersion(), node: process.versions.node }, 1);
	gauge('milepost_petitions', 'Petitions watched.', () => store.petitions.count());
	gauge('milepost_posts_open', 'Announcements still to be posted.', () => store.posts.countOpen());
	gauge('milepost_post_late_seconds', 'How long the most overdue announcement has been due.', () =>
		store.posts.nextDue().then(secondsSince),
	);
	gauge(
		'milepost_post_oldest_seconds',
		'Age of the oldest announcement still to be posted, whatever it waits for.',
		() => store.posts.oldestOpen().then(secondsSince),
	);
	labelled('milepost_chat_connected', 'Whether a connection of a chat is there, by platform and shard.', [
		'platform',
		'shard',
	])(async () =>
		connections().map(({ platform, shard, downSince }) => [{ platform, shard }, downSince === null ? 1 : 0]),
	);
	labelled(
		'milepost_source_age_seconds',
		'Time since a petition of a platform was last read well, since the start at most.',
		['platform'],
	)(async () => [...readAt].map(([platform, at]) => [{ platform }, secondsSince(at)]));
	labelled('milepost_source_held', 'Platforms that have asked to wait: always 1.', ['platform'])(async () =>
		[...heldPlatforms(await store.memory.list(holdPrefix), now())].map((platform) => [{ platform }, 1]),
	);
	labelled('milepost_obstacle', 'What keeps Milepost from delivering, as /readyz has it: always 1.', [
		'code',
		'platform',
		'shard',
	])(async () => (await obstacles()).map(({ code, platform = '', shard = '' }) => [{ code, platform, shard }, 1]));

	function secondsSince(at: Instant | null): number {
		return at === null ? 0 : Math.max(0, (now() - at) / 1000);
	}

	function gauge(name: string, help: string, value: () => Promise<number>): void {
		new Gauge({
			name,
			help,
			registers,
			async collect() {
				try {
					this.set(await value());
				} catch {
					// The database is gone: this figure is left out, and every other is printed all the same.
					this.remove();
				}
			},
		});
	}

	/** A figure for each of several; those that are there no longer are left out. */
	function labelled<L extends string>(name: string, help: string, labelNames: readonly L[]) {
		return (values: () => Promise<readonly (readonly [Readonly<Record<L, string | number>>, number])[]>) => {
			new Gauge({
				name,
				help,
				labelNames,
				registers,
				async collect() {
					this.reset();
					for (const [labels, value] of await values().catch(() => [])) this.set(labels, value);
				},
			});
		};
	}

	return {
		registry,
		read(platform, outcome) {
			reads.inc({ platform, outcome });
			if (wellRead.includes(outcome)) readAt.set(platform, now());
			else if (!readAt.has(platform)) readAt.set(platform, begun);
		},
		sent: (platform, outcome) => sends.inc({ platform, outcome }),
		posted: (platform, ms, held) => lags.observe({ platform, held: String(held) }, Math.max(0, ms) / 1000),
		answered(command, outcome, ms) {
			answers.observe({ command }, ms / 1000);
			answered.inc({ command, outcome });
		},
		failed: (work) => failures.inc({ work }),
	};
}
