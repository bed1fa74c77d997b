import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Instant } from '../domain/petition.js';
import type { Connection } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import type { Telemetry } from './telemetry.js';

/** Prometheus figures: telemetry that counts, and the registry that prints it. Loaded only where something listens. */
export interface Metrics extends Telemetry {
	readonly registry: Registry;
}

/** Answers come from what is stored, so the buckets are fine below the chats' three seconds. */
const answerBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

/** @param now real time, on which posts are due */
export function createMetrics(
	store: Pick<Store, 'petitions' | 'posts'>,
	now: () => Instant,
	connections: () => readonly (Connection & { readonly platform: string })[] = () => [],
): Metrics {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
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
	const answers = new Histogram({
		name: 'milepost_answer_seconds',
		help: 'Time from a command to its answer.',
		labelNames: ['command'],
		buckets: answerBuckets,
		registers,
	});
	gauge('milepost_petitions', 'Petitions watched.', () => store.petitions.count());
	gauge('milepost_posts_open', 'Announcements still to be posted.', () => store.posts.countOpen());
	gauge('milepost_post_late_seconds', 'How long the most overdue announcement has been due.', async () => {
		const due = await store.posts.nextDue();
		return due === null ? 0 : Math.max(0, (now() - due) / 1000);
	});

	new Gauge({
		name: 'milepost_chat_connected',
		help: 'Whether a connection of a chat is there, by platform and shard.',
		labelNames: ['platform', 'shard'],
		registers,
		collect() {
			this.reset();
			for (const { platform, shard, downSince } of connections()) {
				this.set({ platform, shard }, downSince === null ? 1 : 0);
			}
		},
	});

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

	return {
		registry,
		read: (platform, outcome) => reads.inc({ platform, outcome }),
		sent: (platform, outcome) => sends.inc({ platform, outcome }),
		answered: (command, ms) => answers.observe({ command }, ms / 1000),
	};
}
