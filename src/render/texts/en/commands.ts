/** What each command and option says about itself: at most 100 characters, for help, Discord and the README. */
export const commands = {
	status: {
		summary: 'How many have signed, what is still needed, how long is left, and what the authorities owe',
		petition: 'Without it, what this channel follows',
	},
	countdown: {
		summary: 'Time left to the deadline, the promised answer or an event',
		petition: 'A petition, campaign or event; without it, every date',
	},
	response: {
		summary: 'What was promised in answer, by when, and what came of it',
		petition: 'Without it, what this channel follows',
	},
	outlook: {
		summary: 'How likely the next number is, when, and how many will have signed by the deadline',
		petition: 'Without it, what this channel follows',
	},
	history: {
		summary: 'The course of the count as a picture, with what was passed',
		petition: 'Without it, what this channel follows',
		range: 'How far back; without it, from the beginning',
	},
	compare: {
		summary: 'Two to five petitions beside one another, day by day',
		petitions: 'Their names, with commas, or a campaign; without it, what this channel follows',
	},
	list: {
		summary: 'What this channel follows, what each follow announces, and what comes next',
		scope: 'everywhere: every channel of this server or workspace, for managers',
	},
	why: {
		summary: 'Why something was, or was not, announced here',
		announcement: 'A number or a word of it, such as 100,000; without it, the latest ones',
	},
	follow: {
		summary: 'Announce a petition or campaign in this channel: only what you ask for',
		petition: 'Its web address, name or number, words to search for, or manual:"Title" to count it by hand',
		rules: 'What to announce, such as threshold every:10000 deadline:7d,1d; without it, a quiet default',
		mention: 'A role to mention with each announcement; without it, nobody',
	},
	unfollow: {
		summary: 'Stop announcing a petition or campaign in this channel',
		petition: 'What to stop; without it, the only one this channel follows',
	},
	mute: {
		summary: 'Hear no more of what an announcement told: of its kind, or of its petition',
		how: 'kind: what it told; petition: everything about it',
		announcement: 'Its name, such as post:abc, from its Why?; without it, the latest one',
	},
	pause: {
		summary: 'Hold all announcements in this channel until a moment, then tell them in one post',
		until: 'A time or a length, such as friday 9:00, 2026-12-24 or 3d; off ends the pause',
	},
	case: {
		summary: 'Name the case of a petition for mercy: it tells who can grant it',
		petition: 'Without it, the only one this channel follows',
		case: 'Such as "Steven Avery" or Texas; none: it is no such petition',
	},
	watch: {
		summary: 'Hear of new petitions with these words, in one message a day',
		words: 'Words to look for, such as "libraries"; without them, what this channel watches',
		on: 'A platform that can be watched, such as uk',
		end: 'Words to watch no more',
	},
	remind: {
		me: 'One direct message to you at a number, before the end, or when answered',
		when: 'Such as at 100,000, a day before the end, or when answered',
		petition: 'Without it, what this channel follows',
		list: 'What you are to be reminded of',
		forget: 'Forget all your reminders, and your id in the list of changes',
	},
	event: {
		add: 'Note something with a date: a debate, a hearing, a broadcast',
		title: 'What it is, in at most 100 characters',
		when: 'Such as 28 january or friday 16:30, in the zone of this channel',
		petition: 'Without it, what this channel follows',
		url: 'An https address that says more about it',
		list: 'Events of this channel and debates that are set',
		remove: 'Remove an event of this channel',
		event: 'Its title, or a part of it',
		calendar: 'Every date of this channel as a calendar file, or an address to subscribe to',
		address: 'new: another secret address, and the one before ends; off: none',
		server: 'Deadlines and debates among the events of this Discord server',
		switch: 'on or off; without it, how it stands',
	},
	digest: {
		summary: 'One message with everything this channel follows, at an hour you choose',
		when: 'Such as daily at 9:00, weekly on friday 18:00, or mon and thu 8:30; off for none',
		always: 'yes: also when nothing happened',
	},
	live: {
		summary: 'One message with the numbers of what this channel follows, kept current by edits',
		petition: 'A petition or campaign followed here; without it, all of them',
		switch: 'on posts it here; off ends it',
	},
	settings: {
		summary: "This channel's time zone, quiet hours, language, and where managers are told of trouble",
		zone: 'The time zone here, such as Europe/London',
		quiet: 'Hours in which nothing is posted, such as 22:00-07:00; off for none',
		cap: 'Announcements a day, such as 6; more waits until the morning; off for no cap',
		managers: 'The channel that hears when a source or a channel fails; off for none',
		role: 'A role, a user group or people who may change things, besides admins; off for none',
		follow: 'Who may follow something: managers, or anyone',
		outlook: 'How often petitions like these get into the news',
		locale: 'The language here',
		threads: 'petitions: a thread for each, on Slack; off: none',
		publish: 'outcomes: publish those of an announcement channel; off: nothing',
	},
	setupDoctor: {
		summary: 'Whether all is well here: channels, permissions, petitions in trouble',
	},
	setupPreview: {
		summary: 'How the next announcement will look; only you see it',
		petition: 'Without it, what this channel follows',
		rules: 'Such as threshold or every:10000; without it, what comes next',
	},
	setupExport: {
		summary: 'All that is set up here as a text, to keep, to change, or to take elsewhere',
		scope: 'channel, or server for all its channels; without it, this channel',
	},
	setupImport: {
		summary: 'Set up what an exported text says: you see the difference first',
		text: 'The exported text; without it, a form asks for it',
		apply: 'The token of a difference that was shown to you',
	},
	setupTemplate: {
		summary: 'Tell the news of a rule in words of your own: you see it first',
		rule: 'Which news; without a text, what is set',
		text: 'Such as {count} have signed!, with {petition} and {remaining}, too; off for none',
		keep: 'The token of a template that was shown to you',
	},
	setupFeed: {
		summary: 'A feed of what is announced here, at a secret address',
		address: 'new for a (new) address, off to end it; without it, whether there is one',
	},
	setupTest: {
		summary: 'Post the next announcement here now, marked as a test',
	},
	story: {
		summary: 'See how it would have told the Avery petitions of 2015, step by step; only you see it',
		step: 'Which announcement, such as 2; without it, the first',
	},
	campaign: {
		campaign: 'The name of a campaign of this server',
		title: 'How it is announced, such as Buses for the valley',
	},
	campaignCreate: {
		summary: 'Make one campaign of several petitions, with a total of their own',
		name: 'What people will type for it, such as buses',
		petitions: 'Their names or addresses, with commas between them',
	},
	campaignAdd: {
		summary: 'Add a petition to a campaign; its total starts anew',
		petition: 'Its name or its web address',
	},
	campaignRemove: {
		summary: 'Take a petition out of a campaign; without one, end the campaign',
		petition: 'Which one; without it, the whole campaign ends here',
	},
	campaignRename: {
		summary: 'Give a campaign another name, or another title',
		name: 'What people will type for it from now on',
	},
	audit: {
		summary: 'Who followed, unfollowed, counted, paused and set what here, in the last 90 days',
		page: 'An older page, such as 2',
	},
	record: {
		summary: 'Type in a count for a petition that is counted by hand',
		petition: 'The petition',
		count: 'How many have signed by then, such as 412 or 12,345',
		when: 'When that was, such as yesterday 18:00 or 2026-12-01; without it, now',
	},
	hold: {
		summary: 'Hold announcements in an emergency: nothing leaves until it is released, and everything is kept',
		what: 'all, a chat such as discord, or a petition; without it, all',
	},
	release: {
		summary: 'Let what was held leave, told together as after a pause',
		what: 'all, a chat or a petition that is held; without it, everything that is held',
	},
	help: {
		summary: 'What Milepost can do, or everything about one command',
		command: 'A command, such as follow',
	},
};
