import { line, plural, time } from '../../line.js';
import type { Line } from '../../message.js';

/** Words that only Discord shows. Permissions are named as Discord's own settings name them. */
export const discord = {
	buttons: {
		share: 'Share',
		refresh: 'Refresh',
		follow: 'Follow here',
		outlook: 'Outlook',
		history: 'History',
		why: 'Why?',
		status: 'Status',
		sign: 'Sign or read it',
		read: 'Read it',
		edit: 'Change it',
		begin: 'Follow a petition',
		story: 'Try it with the Avery story',
		mute: 'Mute this',
		reminders: 'My reminders',
	},
	/** In a menu before something is chosen. */
	choose: 'Choose one',
	/** What `/petition` alone is, in the list of commands; at most 100 characters. */
	groups: {
		petition: 'Petitions: what they stand at, what comes next, and what is announced here',
		'petition setup': 'Whether all is well here, how the next announcement will look, and all that is set up',
		'petition event': 'Debates, hearings and what else has a date',
		'petition remind': 'One direct message to you, once',
		'petition campaign': 'Several petitions for one cause, with a total of their own',
	} as Readonly<Record<string, string>>,
	/** The form that asks what to announce; at most 45 characters each. */
	form: {
		title: 'Follow a petition here',
		petition: 'Petition or campaign',
		choices: 'What to announce',
		rules: 'More, typed',
	} as Readonly<Record<string, string>>,
	/** Before the name of who shared an answer. */
	sharedBy: 'Shared by',
	permissions: {
		viewChannel: 'View Channel',
		sendMessages: 'Send Messages',
		sendMessagesInThreads: 'Send Messages in Threads',
		embedLinks: 'Embed Links',
		createEvents: 'Create Events',
	},
	/** Stand where a permission's name stands: "missing: …". */
	missing: {
		textChannel: 'a channel that takes messages',
		openThread: 'an unlocked thread',
		answer: "an answer from Discord's servers",
	},
	/** Closes the text of an event that Milepost made; the mark stands last in every language. */
	eventMark: (mark: string): string => `Kept right by Milepost · ${mark}`,
	/** At the start: how to bring the bot into a server, and when it looks at suspended channels again. */
	invite: (url: string): Line => line`Invite Milepost to a Discord server: ${url}`,
	nextCheck: (at: number): Line => line`Suspended channels are looked at again ${time(at, 'relative')}.`,
	/** What the doctor found to be well. */
	doctor: {
		token: (name: string): Line => line`Discord accepts the token; the application is ${name}.`,
		gateway: (shards: number): Line =>
			line`The gateway is open to it: ${plural(shards, 'connection', 'connections')}, no privileged intent.`,
		endpoint: (url: string): Line => line`Discord sends interactions to ${url}, signed with the right key.`,
		commands: (count: number): Line => line`${plural(count, 'command is', 'commands are')} registered as defined.`,
	},
};
