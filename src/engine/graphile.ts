import { EventEmitter } from 'node:events';
import { Logger, runMigrations, runTaskList, type WorkerPool } from 'graphile-worker';
import pg from 'pg';
import type { Clock } from '../ports/clock.js';
import type { Alarms, Task } from '../ports/engine.js';

export interface GraphileDeps {
	/** Where graphile-worker's tables are, or are to be. */
	readonly schema: () => Promise<string>;
	/** Writes an alarm down. */
	readonly ring: (task: Task, key: string) => Promise<unknown>;
	/** The server's address, with its password. */
	readonly url: string;
	readonly clock: Clock;
	/** Alarms are heard again, or are not: why (null = heard). */
	readonly changed: (why: string | null) => void;
}

/** One connection hears, one asks for jobs, one says that they are done. */
const poolSize = 3;
/** A server that says nothing any more is not waited for for ever. */
const queryTimeoutMs = 65_000;
const connectTimeoutMs = 5_000;
/** Jobs are looked for so often even if nobody was heard to ring. */
const pollMs = 2_000;
/** So many are fetched at once, and reported as done together within so long. */
const batch = 100;
const batchMs = 10;
/** So many failures in a row, and the worker begins anew, with its tables. */
const mostFailures = 3;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

/**
 * Alarms by graphile-worker: a job for each task and key, written with the tables' own transaction
 * (`store/postgres/alarms`), and heard by one of the copies within milliseconds. A job is only an alarm: it is over as
 * soon as it is heard, and what it was about stands in the tables.
 */
export function createGraphileAlarms({ schema, ring, url, clock, changed }: GraphileDeps): Alarms {
	let running: { readonly worker: WorkerPool; readonly pool: pg.Pool } | null = null;
	let heard = false;
	let stopped = false;
	let pause = firstPauseMs;
	let cancel = () => {};
	let starting = Promise.resolve();
	let told: string | null | undefined;

	function say(why: string | null): void {
		heard = why === null;
		if (heard) pause = firstPauseMs;
		if (told !== why && !stopped) changed(why);
		told = why;
	}

	async function run(tasks: readonly Task[], hear: (task: Task, key: string) => void): Promise<void> {
		const pool = new pg.Pool({
			...{ connectionString: url, application_name: 'milepost alarms', max: poolSize, keepAlive: true },
			...{ connectionTimeoutMillis: connectTimeoutMs, query_timeout: queryTimeoutMs },
		});
		pool.on('error', () => {});
		pool.on('connect', (client) => client.on('error', () => {}));
		try {
			const events = new EventEmitter();
			let failures = 0;
			events.on('localQueue:getJobs:complete', () => {
				failures = 0;
				say(null);
			});
			/** What fails in the worker is told to its log alone. */
			const failed = (message: string) => {
				failures++;
				say(message);
				if (failures === mostFailures) void anew(tasks, hear);
			};
			const options = {
				...{
					pgPool: pool,
					schema: await schema(),
					events,
					pollInterval: pollMs,
					noHandleSignals: true,
					noPreparedStatements: true,
				},
				logger: new Logger(() => (level, message) => void (String(level) === 'error' && failed(message))),
				preset: { worker: { localQueue: { size: batch }, completeJobBatchDelay: batchMs } },
			};
			await runMigrations(options);
			if (stopped) return void (await pool.end());
			const handlers = tasks.map((task) => [
				task,
				async (payload: unknown) => hear(task, String((payload as { key?: unknown }).key)),
			]);
			const worker = runTaskList({ ...options, concurrency: 1 }, Object.fromEntries(handlers), pool);
			running = { worker, pool };
			worker.promise.catch(() => {}).finally(() => running?.worker === worker && void anew(tasks, hear));
		} catch (error) {
			await pool.end().catch(() => {});
			say(error instanceof Error ? error.message || error.name : String(error));
			later(tasks, hear);
		}
	}

	function later(tasks: readonly Task[], hear: (task: Task, key: string) => void): void {
		cancel();
		if (stopped) return;
		cancel = clock.after(pause, () => {
			starting = run(tasks, hear);
		});
		pause = Math.min(2 * pause, longestPauseMs);
	}

	/** With its own tables made again, should they be gone. */
	async function anew(tasks: readonly Task[], hear: (task: Task, key: string) => void): Promise<void> {
		await end();
		later(tasks, hear);
	}

	async function end(): Promise<void> {
		const ending = running;
		running = null;
		heard = false;
		if (ending === null) return;
		await Promise.resolve(ending.worker.gracefulShutdown()).catch(() => {});
		await ending.pool.end().catch(() => {});
	}

	return {
		heard: () => heard,
		ring: (task, key) => void ring(task, key).catch(() => {}),
		start(tasks, hear) {
			if (tasks.length > 0) starting = run(tasks, hear);
		},
		async stop() {
			stopped = true;
			cancel();
			await starting;
			await end();
		},
	};
}
