import type { CommandFaults } from '../../../domain/faults/commands.js';
import { channel, command, join, line, outside, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

function text(happened: Line, remedy: Line, did: Line = line`Nothing was changed.`): FaultText {
	return { happened, did, remedy };
}

interface Guesses {
	/** Names joined by commas. */
	readonly nearest?: string;
}

/** As commands: "/petition status or /petition settings". */
function commandsOf(names: string): Line {
	return join(
		names.split(',').map((name): Line => [command(`/${name}`)]),
		' or ',
	);
}

/** "Did you mean avery or white house?" */
function didYouMean({ nearest }: Guesses, otherwise: Line): Line {
	if (nearest === undefined) return otherwise;
	const guesses = nearest.split(',').map((name): Line => [strong(outside(name, 80))]);
	return line`Did you mean ${join(guesses, ' or ')}?`;
}

/** A guess before what helps in any case. */
function guessFirst(guesses: Guesses, helps: Line): Line {
	return guesses.nearest === undefined ? helps : line`${didYouMean(guesses, [])} ${helps}`;
}

const rules = line`${command('/petition help follow')} lists the rules.`;

/** What can be wrong with what somebody typed. */
export const commandFaults: FaultTexts<CommandFaults> = {
	'command-unknown': (p) =>
		text(
			line`There is no command “${word(p.typed)}”.`,
			p.nearest !== undefined
				? line`Did you mean ${commandsOf(p.nearest)}?`
				: line`${command('/petition help')} lists what Milepost can do.`,
		),
	'argument-unknown': (p) =>
		text(
			line`“${word(p.word)}” means nothing to ${command(`/${p.command}`)}.`,
			guessFirst(p, line`${command(`/petition help ${p.command.split(' ').at(-1)}`)} says what it takes.`),
		),
	'argument-missing': (p) =>
		text(
			line`“${word(p.option)}” is missing after ${command(`/${p.command}`)}.`,
			line`For example: ${command(p.example)}`,
		),
	'manager-only': (p) =>
		text(
			line`${command(`/${p.command}`)} is for those who manage this server or workspace.`,
			line`Ask one of them; reading and asking is open to everybody.`,
		),
	'operator-only': (p) =>
		text(
			line`${command(`/${p.command}`)} is for whoever runs Milepost, where they chose to use it.`,
			line`${command('/petition pause')} holds the announcements of one channel.`,
		),
	'hold-unknown': (p) =>
		text(
			line`“${word(p.typed)}” is no chat and no one petition that is stored.`,
			line`Name all, one of ${word(p.chats)}, or a petition by its name, its address or platform:id.`,
		),
	'import-operators': (p) =>
		text(line`“${word(p.key)}” is set by whoever runs Milepost, in their own file.`, line`Leave it out.`),
	'import-nothing': () =>
		text(
			line`No set-up was given.`,
			line`Type ${command('/petition setup import')} alone where your chat has forms, or ask whoever runs Milepost for “milepost import”.`,
		),
	'import-long': (p) =>
		text(
			line`A set-up may have ${p.most} characters in a chat.`,
			line`Import one channel at a time; whoever runs Milepost can take more with “milepost import”.`,
		),
	'import-changed': () =>
		text(
			line`Something here was changed since the difference was shown.`,
			line`${command('/petition setup import')} shows it anew.`,
		),
	'import-over': () =>
		text(
			line`There is no difference of that name waiting for you to confirm it.`,
			line`${command('/petition setup import')} shows one; it waits for an hour.`,
		),
	'import-elsewhere': (p) =>
		text(
			line`“${word(p.name)}” is a channel of another server or workspace.`,
			line`Put the ids of this one in its place; an export from here shows them.`,
		),
	'import-no-channel': () =>
		text(
			line`The set-up names no channel, under “destinations”.`,
			line`${command('/petition setup export')} shows how one looks.`,
		),
	'test-held': () =>
		text(
			line`Whoever runs Milepost holds announcements back at the moment.`,
			line`Try again once they have released them.`,
			line`Nothing was posted.`,
		),
	'follow-managers': () =>
		text(
			line`This is announced here already; what is told of it is for managers to change.`,
			line`Ask one of them; ${command('/petition list')} shows what is announced.`,
		),
	'mention-managers': () =>
		text(
			line`Whom an announcement mentions is for managers to choose.`,
			line`Follow it without ${command('mention:')}.`,
		),
	'mention-everybody': (p) =>
		text(
			line`“${word(p.typed)}” is everybody, and Milepost never mentions everybody.`,
			line`Choose one role or user group, or leave ${command('mention:')} out.`,
		),
	'mention-wrong': (p) =>
		text(
			line`“${word(p.typed)}” is no role and no user group.`,
			line`Pick one from what your chat offers after an @, or leave ${command('mention:')} out.`,
		),
	'asked-too-often': (p) =>
		text(
			line`That was many questions at once, from you or in this channel.`,
			line`Ask again in ${plural(p.seconds, 'second', 'seconds')}.`,
		),
	'limit-changes': (p) =>
		text(
			line`You have made ${plural(p.limit, 'change', 'changes')} within an hour; more are not taken.`,
			line`Go on from ${time(p.until, 'moment')}; whoever runs Milepost can allow more.`,
		),
	'limit-follows': (p) =>
		text(
			line`This server or workspace has as many follows as it may: ${p.limit}.`,
			line`${command('/petition unfollow')} makes room; whoever runs Milepost can allow more.`,
		),
	'limit-petitions': (p) =>
		text(
			line`This server or workspace counts as many petitions of its own as it may: ${p.limit}.`,
			line`${command('/petition unfollow')} one that is no longer counted; whoever runs Milepost can allow more.`,
		),
	'managers-wrong': (p) =>
		text(
			line`“${word(p.typed)}” is no role, no user group and nobody known.`,
			line`Pick them from what your chat offers after an @; off for none.`,
		),
	'managers-everybody': () =>
		text(
			line`That is everybody here, and then anybody could change what is announced, and where.`,
			line`Choose a role, a user group or people. To let everybody follow, and change nothing: ${command('/petition settings follow:anyone')}.`,
		),
	'choice-wrong': (p) =>
		text(line`The ${word(p.option)} cannot be “${word(p.typed)}”.`, line`It can be ${word(p.allowed)}.`),
	'compare-few': () =>
		text(
			line`There is nothing to compare: it takes two petitions.`,
			line`Name two to five with commas between them, such as ${command('/petition compare white house, avery')}.`,
			line`Nothing was drawn.`,
		),
	'compare-many': (p) =>
		text(
			line`${p.count} petitions are too many for one picture.`,
			line`Name two to five of them, with commas between them.`,
			line`Nothing was drawn.`,
		),
	'compare-which': (p) =>
		text(
			line`“${word(p.typed)}” may be several petitions.`,
			guessFirst(p, line`Type more of its name.`),
			line`Nothing was drawn.`,
		),
	'count-wrong': (p) =>
		text(line`“${word(p.typed)}” is no count.`, line`Type a whole number of signatures, such as 412 or 12,345.`),
	'zone-unknown': (p) =>
		text(
			line`There is no time zone “${word(p.typed)}”.`,
			didYouMean(p, line`Use a name such as Europe/London or America/New_York.`),
		),
	'case-unknown': (p) =>
		text(
			line`Which case “${word(p.typed)}” is, Milepost cannot say.`,
			line`Type a name that ${command('/canipardon')} knows, or the state that convicted, such as ${command('case:Texas')}.`,
		),
	'case-campaign': (p) =>
		text(
			line`“${word(p.title)}” is a campaign of several petitions.`,
			line`Name one of its petitions: each may be about another case.`,
		),
	'digest-when': (p) =>
		text(
			line`“${word(p.typed)}” is no time that a digest could come at.`,
			line`Name days and one hour, such as ${command('/petition digest daily at 9:00')}, ${command('/petition digest weekly on friday 18:00')} or ${command('/petition digest mon and thu 8:30')}.`,
		),
	'quiet-wrong': (p) =>
		text(
			line`“${word(p.typed)}” are no quiet hours.`,
			line`Type them as 22:00-07:00, from and to in this channel's time; off for none.`,
		),
	'threads-nowhere': () =>
		text(
			line`A thread for each petition is there on Slack only.`,
			line`On Discord, give ${command('/petition follow')} inside a thread or a forum post: it is told there. In a forum each petition has its own post by itself.`,
		),
	'publish-nowhere': () =>
		text(
			line`Nothing can be published from this channel.`,
			line`Discord publishes announcement channels only: make this one such a channel, or give the command in one.`,
		),
	'server-events-nowhere': () =>
		text(
			line`Only a Discord server has events of its own.`,
			line`${command('/petition event calendar')} gives the same dates to a calendar, in every chat.`,
		),
	'server-events-lack': (p) =>
		text(
			line`Milepost may not make events in this server (missing: ${word(p.permissions)}).`,
			line`Somebody who may: open Server Settings, Roles, the role Milepost, switch on Create Events under Permissions, and save. Then give the command again. Nothing else needs that permission, which is why the invite does not ask for it.`,
		),
	'cap-wrong': (p) =>
		text(line`“${word(p.typed)}” is no daily cap.`, line`Give a number from 1 to ${p.most}, or off for no cap.`),
	'channel-wrong': (p) =>
		text(line`“${word(p.typed)}” is no channel.`, line`Type it with its mark, such as #managers; off for none.`),
	'moment-wrong': (p) =>
		text(line`“${word(p.typed)}” is no time that Milepost understands.`, line`Type it as ${word(p.examples)}.`),
	'moment-past': (p) => text(line`${time(p.at, 'moment')} has passed already.`, line`Choose a time to come.`),
	'moment-future': (p) =>
		text(line`${time(p.at, 'moment')} has not come yet.`, line`A count can only be typed in for now or earlier.`),
	'moment-far': (p) =>
		text(
			line`${time(p.at, 'moment')} is more than a year away.`,
			line`Choose a nearer time, or stop a follow with ${command('/petition unfollow')}.`,
		),

	'name-unknown': (p) =>
		text(
			line`Nothing here is called “${word(p.typed)}”.`,
			guessFirst(p, line`${command('/petition list')} shows what this channel follows.`),
		),
	'nothing-followed': () =>
		text(
			line`This channel follows nothing yet.`,
			line`Name a petition, or follow one: ${command('/petition follow <its web address>')}`,
		),
	'not-followed': (p) =>
		text(
			line`This channel does not follow ${word(p.title)}.`,
			line`${command('/petition list')} shows what it follows.`,
		),
	'search-empty': (p) =>
		text(
			line`No open petition about “${word(p.words)}” was found on ${outside(p.platforms, 200)}.`,
			line`Try fewer or other words, or give the petition's address: ${command('/petition help follow')}.`,
		),
	'search-silent': (p) =>
		text(
			line`Nobody answered the search (${outside(p.platforms, 200)}).`,
			line`Try again in a minute, or give the petition's address.`,
		),
	'message-without-petition': () =>
		text(
			line`No address of a petition that Milepost can read stands in that message.`,
			line`${command('/petition follow')} takes an address, or words to look for.`,
		),
	'not-watched': (p) =>
		text(
			line`That is a petition of ${word(p.platform)}, and Milepost does not watch it.`,
			line`${command('/petition follow')} with the same address changes that.`,
		),
	'manual-untitled': (p) =>
		text(
			line`“${word(p.typed)}” has no title: a petition counted by hand is called by the letters and digits of its own.`,
			line`For example: ${command('/petition follow manual:"Save the library"')}`,
		),
	'address-unknown': (p) =>
		text(
			line`“${word(p.typed)}” is no petition that Milepost can read.`,
			line`Copy the web address of the petition's own page. For one counted by hand, use ${command('/petition follow manual:"Its title"')}.`,
		),
	'replay-not-live': (p) =>
		text(
			line`This is a replay of a recorded story: nothing of ${word(p.platform)} is read here.`,
			line`To follow it for real, leave with ${command('/quit')}, write a milepost.yaml as README.md shows under “Watch your own petition” (or connect Discord or Slack), start Milepost again, and type the same.`,
		),
	'host-unlisted': (p) =>
		text(
			line`Pages of ${word(p.host)} are not followed from here.`,
			line`Whoever runs Milepost can list the host, under sources: web-page: hosts in milepost.yaml.`,
		),
	'source-off': (p) =>
		text(
			line`${word(p.platform)} is switched off here.`,
			line`Whoever runs Milepost can switch it on; docs/sources.md says what that means.`,
		),
	'channel-lost': () => text(line`Milepost cannot see this channel.`, line`Invite it to the channel, then try again.`),
	'channel-unknown': (p) =>
		text(
			line`Milepost cannot see that channel.`,
			line`Check whether ${channel(p.channel)} is the one, or invite Milepost to it, then try again.`,
		),
	'channel-lacks': (p) =>
		text(
			line`Milepost may not post there: it lacks ${word(p.permissions)}.`,
			line`Allow it in the channel's settings, then try again.`,
		),
	'record-not-manual': (p) =>
		text(
			line`${word(p.title)} is counted by ${word(p.platform)} itself.`,
			line`Counts can be typed in for petitions followed as ${command('manual:"Title"')}.`,
		),
	'record-not-own': (p) =>
		text(
			line`${word(p.title)} is announced here, but counted elsewhere: only its owner types its count.`,
			line`Whoever runs Milepost can name this server or workspace as its ${strong('owner')} in milepost.yaml.`,
			line`Nothing was recorded.`,
		),
	'clock-doubted': () =>
		text(
			line`The clock of the machine Milepost runs on has leapt, and is being compared with others.`,
			line`Type the count again in a minute; whoever runs Milepost finds more in its log.`,
		),
	'record-campaign': (p) =>
		text(line`${word(p.title)} is a campaign of several petitions.`, line`Name the petition that was counted.`),
	'record-older': (p) =>
		text(
			line`There is a newer count already, from ${time(p.newest, 'moment')}.`,
			line`Type in counts in the order of their time.`,
		),

	'rule-unknown': (p) => text(line`There is no rule “${word(p.rule)}”.`, guessFirst(p, rules)),
	'rule-takes-nothing': (p) =>
		text(line`“${word(p.typed)}”: ${word(p.rule)} stands alone.`, line`Type ${strong(word(p.rule))}.`),
	'rule-needs-count': (p) =>
		text(
			line`“${word(p.typed)}”: ${word(p.rule)} needs a number.`,
			line`Type ${strong(word(p.rule), ':10000')} or ${strong(word(p.rule), ':10k')}.`,
		),
	'rule-needs-counts': (p) =>
		text(line`“${word(p.typed)}”: ${word(p.rule)} needs numbers.`, line`Type ${strong(word(p.rule), ':25000,50000')}.`),
	'rule-needs-percents': (p) =>
		text(
			line`“${word(p.typed)}”: ${word(p.rule)} needs shares from 1 to 99.`,
			line`Type ${strong(word(p.rule), ':25,50,75')}.`,
		),
	'rule-needs-spans': (p) =>
		text(
			line`“${word(p.typed)}”: ${word(p.rule)} needs lengths of time.`,
			line`Type ${strong(word(p.rule), ':7d,1d,1h')}.`,
		),
	'rule-campaigns-only': (p) =>
		text(line`${word(p.rule)} is about several petitions together.`, line`Follow a campaign with it, or leave it out.`),

	'first-gone': (p) =>
		text(
			line`${word(p.platform)} has no such petition, or does not show it.`,
			line`Check the address. ${command('/petition unfollow')} takes it away again.`,
			line`Milepost looks again now and then.`,
		),
	'first-refused': (p) =>
		text(
			line`${word(p.platform)} does not let Milepost read this petition.`,
			line`Whoever runs Milepost finds the reason in ${command('milepost doctor')}.`,
			line`The follow is kept.`,
		),
	'first-unreachable': (p) =>
		text(
			line`${word(p.platform)} cannot be reached at the moment.`,
			line`Nothing needs doing: ${command('/petition status')} shows when the first number is in.`,
			line`The follow is kept, and Milepost tries again in a minute.`,
		),
	'first-shape-changed': (p) =>
		text(
			line`${word(p.platform)} answers in a form Milepost does not know.`,
			line`Tell whoever runs Milepost: no number is shown rather than a wrong one.`,
			line`The follow is kept, and Milepost keeps trying.`,
		),
	'first-late': (p) =>
		text(
			line`${word(p.platform)} has not answered yet.`,
			line`${command('/petition status')} shows when the first number is in.`,
			line`The follow is kept, and Milepost keeps trying.`,
		),
};
