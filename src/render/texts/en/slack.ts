import { line, plural } from '../../line.js';
import type { Line } from '../../message.js';

/** Words that only Slack shows. */
export const slack = {
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
	/** What `/petition` is, in the list of commands. */
	groups: { petition: 'What petitions stand at, what comes next, and what is announced here' } as Readonly<
		Record<string, string>
	>,
	/** Typed after `/petition`, in the list of commands. */
	hints: {
		petition: 'status avery | follow <address> | help',
		canipardon: 'who, or where the conviction is',
	} as Readonly<Record<string, string>>,
	app: {
		description: 'Watches petitions and tells a channel what they reach',
		longDescription:
			'Milepost watches petitions and keeps the people behind them informed: how many have signed, what is still needed, how long is left, and what the authorities must do next. Answers are private until somebody shares them; it posts only where it was invited and asked to, and mentions nobody unless a manager chose a user group.',
	},
	/** The form that asks what to announce; at most 24 characters each. */
	form: {
		title: 'Follow a petition',
		petition: 'Petition or campaign',
		choices: 'What to announce',
		rules: 'More, typed',
		submit: 'Follow',
		close: 'Cancel',
	},
	/** Before the name of who shared an answer. */
	sharedBy: 'Shared by',
	/** Stand where a permission's name stands: "missing: …". */
	missing: {
		installation: 'Milepost itself, which is not installed in this workspace',
		invitation: 'an invitation: /invite @Milepost',
		openChannel: 'a channel that is not archived',
		channel: 'a channel: in direct messages nothing can be announced',
		answer: "an answer from Slack's servers",
		token: 'a token that Slack accepts',
		scope: (scope: string) => `the scope ${scope}, which adding Milepost again gives it`,
	},
	/** Pages people see in their browser when they add the bot. */
	pages: {
		added: (team: string) =>
			`Milepost is in ${team}. Invite it to a channel with /invite @Milepost, then type /petition help.`,
		refused: 'Milepost was not added. Nothing was changed.',
		stale: 'This link is too old, or was opened in another browser. Start again at /slack/install.',
		failed: (code: string) => `Slack did not let Milepost in (${code}). Try again in a minute.`,
		organisation: 'Milepost is added to one workspace at a time, not to a whole organisation.',
		nowhere: 'There is nothing here.',
	},
	/** What the doctor found to be well. */
	doctor: {
		token: (team: string): Line => line`Slack accepts the token; the workspace is ${team}.`,
		scopes: (count: number): Line => line`${plural(count, 'scope is', 'scopes are')} granted, none is missing.`,
		socket: line`Slack accepts the app token; Socket Mode is open to it.` as Line,
		signed: line`Signed requests are taken at /slack/events.` as Line,
		many: line`Workspaces add Milepost at /slack/install.` as Line,
	},
};
