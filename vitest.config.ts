import { defineConfig } from 'vitest/config';

/** What takes long: deaths of the program, whole histories played through, an upgrade, and the README typed line by line. */
const long = [
	'test/crash/**/*.test.ts',
	'test/proof/**/*.test.ts',
	'test/live/**/*.test.ts',
	'test/upgrade/**/*.test.ts',
	'test/**/*story.test.ts',
	'test/meta/readme.test.ts',
	// Packs the program, and starts it.
	'test/deploy/packed.test.ts',
	// An hour of outage, five thousand reminders each in its turn, every recorded series to its end, everything of three owners asked for by strangers.
	'test/outbox/outage.test.ts',
	'test/outbox/remind-many.test.ts',
	'test/watch/deadline-laws.test.ts',
	'test/replay/store-in-memory.test.ts',
	'test/commands/tenancy.test.ts',
	// Time is measured: 1,500 texts that somebody made to be slow.
	'test/clemency/speed.test.ts',
];

/** What puts something of its own in the place of a module or of the process: a worker to itself, for each file. */
const alone = [
	'test/app/runtime-*.test.ts',
	'test/app/clock.test.ts',
	'test/app/live-refusals.test.ts',
	'test/schedule/ticker.test.ts',
	'test/chat/discord/gateway.test.ts',
	'test/chat/discord/shared-gateway.test.ts',
	'test/chat/discord/sharding.test.ts',
];

/** What needs a PostgreSQL server: one for all of them, started before the first. */
const postgres = 'test/postgres/**/*.test.ts';

const shared = {
	setupFiles: ['test/setup.ts'],
	// What hangs is to be red, and what a busy machine keeps waiting is not.
	testTimeout: 60_000,
	// Folders with a database or a process in them are made and removed beside whatever else the machine does.
	hookTimeout: 60_000,
};

export default defineConfig({
	test: {
		// For two cores: a third of the time a test waits for a process, a server or a clock, and with two workers a core too.
		maxWorkers: 3,
		projects: [
			// One module graph a worker: most of the time went into loading it anew for every file.
			{
				test: {
					...shared,
					name: 'quick',
					isolate: false,
					include: ['test/**/*.test.ts'],
					exclude: [...long, ...alone, postgres],
				},
			},
			{ test: { ...shared, name: 'quick-alone', include: alone } },
			{ test: { ...shared, name: 'long', include: long, exclude: [postgres], testTimeout: 180_000 } },
			{
				test: {
					...shared,
					...{ name: 'postgres', include: [postgres], globalSetup: ['test/postgres/setup.ts'] },
					// A server, and processes beside it: on a busy machine what takes milliseconds takes seconds.
					...{ testTimeout: 60_000, expect: { poll: { timeout: 15_000 } } },
				},
			},
		],
	},
});
