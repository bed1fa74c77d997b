/** Every setting nobody gave, with the reason for its value. */
export const defaults = {
	/** Beside the program, so that a first try leaves everything in one folder that can be deleted. */
	dataDirectory: './data',

	/** In the working directory, like `.env` and the data; read when it is there, never required. */
	configFile: 'milepost.yaml',

	/** Health tells strangers nothing they need: a container that must be reached sets HOST=0.0.0.0. */
	host: '127.0.0.1',

	/** The platforms' own addresses. */
	discordApi: 'https://discord.com/api',
	slackApi: 'https://slack.com/api/',
	slackAuthorize: 'https://slack.com/oauth/v2/authorize',

	/** Where no zone is given anywhere: the one zone that is wrong for nobody's summer time. */
	zone: 'UTC',

	/** The one complete language. */
	locale: 'en',

	/**
	 * What people of chats may set up: as much as a busy server uses, and no more than a bot for a thousand of them can
	 * carry. A change every three minutes is more than anybody makes by hand.
	 */
	limits: { follows: 200, petitions: 100, changes: 20 },

	/** The console knows one place to be in; a Discord server or Slack workspace has to be named. */
	consoleWorkspace: 'console',

	/**
	 * Commands at once, then one so often: nobody types faster for long, and a channel is as busy as many of them. Answers
	 * take milliseconds, so that this is about whoever has a program type.
	 */
	commands: {
		person: { burst: 15, everyMs: 3_000 },
		channel: { burst: 60, everyMs: 500 },
	},

	ready: {
		/** A read or a post later than this is late by our own fault: the sweep comes round every 15 s. */
		lateMs: 5 * 60_000,
		/** C9 tells managers after an hour without a good read; readiness means the same hour. */
		unreadMs: 60 * 60_000,
		/** A doubtful post is settled within five minutes; twice that without one success is an outage. */
		unsentMs: 10 * 60_000,
		/** A gateway comes back within seconds and a new session within a minute. */
		disconnectedMs: 60_000,
	},

	doctor: {
		/** A million readings take about 40 MB; below this SQLite may not even be able to roll back. */
		diskFloorBytes: 100_000_000,
		/** Petitions looked at for the state of their sources: more changes nothing about the verdict. */
		petitionsLookedAt: 10_000,
		/** Readings may be ahead of this machine's clock by as much as a platform's clock is. */
		clockAheadMs: 5 * 60_000,
		/** A year without one reading: more likely a wrong clock than a bot that slept. */
		clockBehindMs: 365 * 86_400_000,
		/** 2020-01-01T00:00:00Z. Milepost did not exist before: a clock that says so has lost its battery. */
		earliestNow: 1_577_836_800_000,
	},

	/** A series of a hundred million rows is a mistake, not a petition; a file this large would not fit in one text. */
	seriesBytes: 256_000_000,
} as const;
