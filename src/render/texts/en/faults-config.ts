import type { ConfigFaults } from '../../../domain/faults/config.js';
import { line, number, plural, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

const didNotStart = line`Milepost did not start, and nothing was changed.`;
const leftAlone = line`The entry was left alone; everything else of the file was applied.`;

function text(happened: Line, remedy: Line, did = didNotStart): FaultText {
	return { happened, did, remedy };
}

/** "Did you mean X?" where something looks like it, else what to do. */
function didYouMean({ nearest }: { readonly nearest?: string }, otherwise: Line): Line {
	return nearest === undefined ? otherwise : line`Did you mean ${strong(word(nearest))}?`;
}

const kinds = { section: 'a section with names in it', list: 'a list', text: 'a text' } as const;

/** What can be wrong with `milepost.yaml`. Where it stands is said by whoever lists these (`setup`). */
export const configFaults: FaultTexts<ConfigFaults> = {
	'setup-faulty': (p) =>
		text(
			line`${word(p.file)}: ${plural(p.count, 'thing needs', 'things need')} attention.`,
			line`Run ${strong('milepost doctor')}: it names each, with its line and what to do.`,
		),
	'config-missing': (p) =>
		text(
			line`There is no file ${word(p.file)}.`,
			line`Correct MILEPOST_CONFIG, or copy config/milepost.example.yaml there.`,
		),
	'import-missing': (p) =>
		text(line`There is no file ${word(p.file)}.`, line`Check its name and the folder you are in.`),
	'config-unreadable': (p) =>
		text(
			line`${word(p.file)} cannot be read (${word(p.reason)}).`,
			line`It must be a text file that the user running Milepost may read.`,
		),
	'config-syntax': (p) =>
		text(
			line`This is not YAML: ${word(p.detail)}.`,
			line`Indent with spaces, and put quotes round text with : or # in it. What follows is read once this is right.`,
		),
	'config-key-twice': (p) => text(line`${word(p.key)} stands here a second time.`, line`Keep one of the two.`),
	'config-unknown-key': (p) =>
		text(
			line`${word(p.key)} means nothing here.`,
			didYouMean(p, line`Take it out, or see config/milepost.example.yaml.`),
		),
	'config-missing-key': (p) =>
		text(line`${word(p.key)} is missing.`, line`Add it; config/milepost.example.yaml shows how.`),
	'config-empty': (p) =>
		text(
			line`${word(p.key)} is empty.`,
			line`Give it a value or take it out. A value with a # in it needs quotes: channel: "#general".`,
		),
	'config-wrong-type': (p) =>
		text(
			line`${p.key === '' ? 'The file' : word(p.key)} must be ${kinds[p.expected]}.`,
			line`See config/milepost.example.yaml for its shape.`,
		),
	'config-bad-value': (p) =>
		text(line`${word(p.key)} cannot be ${word(p.value)}.`, line`See config/milepost.example.yaml for what it can be.`),
	'config-not-one-of': (p) =>
		text(line`${word(p.key)} cannot be ${word(p.value)}.`, line`It can be ${word(p.allowed)}.`),
	'config-too-long': (p) => text(line`${word(p.key)} is too long.`, line`Use at most ${number(p.most)} characters.`),
	'config-bad-name': (p) =>
		text(
			line`${word(p.value)} cannot be a name.`,
			line`Use up to 60 letters, digits, spaces and - _ . ' with a letter or digit at both ends.`,
		),
	'config-bad-zone': (p) =>
		text(line`${word(p.value)} is no time zone.`, line`Use an IANA name such as Europe/London or America/New_York.`),
	'config-bad-quiet': (p) =>
		text(line`${word(p.value)} are no quiet hours.`, line`Write them as 22:00-07:00, from and to in local time.`),
	'config-bad-url': (p) =>
		text(
			line`${word(p.value)} is no address to link to.`,
			line`It must begin with https://, and name no user or password.`,
		),
	'config-bad-cap': (p) => text(line`${word(p.value)} is no daily cap.`, line`Write a number from 1 to 100, or off.`),
	'config-bad-template': (p) =>
		text(
			line`${word(p.value)} is no template for this rule.`,
			line`Write words with {count}, {petition} or {remaining}; threshold, correction and total know no {remaining}.`,
		),
	'config-bad-base': (p) =>
		text(
			line`${word(p.value)} is no base address.`,
			line`It must begin with https:// or http://, and name no user or password.`,
		),
	'config-bad-moment': (p) =>
		text(line`${word(p.value)} is no day or moment.`, line`Write 2026-12-01 or 2026-12-01T19:30.`),
	'config-address-unknown': (p) =>
		text(
			line`No source knows ${word(p.value)}.`,
			line`Give the petition's web address, platform:id, or manual:"Title" for one counted by hand.`,
		),
	'config-key-missing': (p) =>
		text(
			line`There is no environment variable ${word(p.value)}, or it is empty.`,
			line`Put the key there (in .env, say); milepost.yaml only names the variable.`,
		),
	'config-source-off': (p) =>
		text(
			line`${word(p.source)} is switched off, so ${word(p.value)} would never be read.`,
			line`Under sources, set ${word(p.source)}: enabled: true. Read docs/sources.md first: some platforms ask not to be read.`,
		),
	'config-petition-twice': (p) =>
		text(
			line`${word(p.value)} is the same petition as ${word(p.first)}.`,
			line`Keep one, and make the other name its alias.`,
		),
	'config-name-twice': (p) =>
		text(
			line`The name ${word(p.value)} is taken by ${word(p.first)}.`,
			line`Choose another: capitals do not tell names apart.`,
		),
	'config-member-twice': (p) => text(line`${word(p.value)} is a member already.`, line`Name each petition once.`),
	'config-unknown-petition': (p) =>
		text(line`There is no petition ${word(p.value)}.`, didYouMean(p, line`Add it under petitions.`)),
	'config-unknown-campaign': (p) =>
		text(line`There is no campaign ${word(p.value)}.`, didYouMean(p, line`Add it under campaigns.`)),
	'config-unknown-destination': (p) =>
		text(line`There is no destination ${word(p.value)}.`, didYouMean(p, line`Add it under destinations.`)),
	'config-live': (p) =>
		text(
			line`“${word(p.value)}” is nothing that a message could be kept current about.`,
			line`Write on for everything the channel follows, petition or campaign and its name here, or off.`,
		),
	'config-live-unfollowed': (p) =>
		text(
			line`${word(p.name)} follows nothing that its live message would show.`,
			line`Let it follow that, or take live out.`,
			line`There is no such message.`,
		),
	'config-watch': (p) =>
		text(
			line`“${word(p.value)}” is nothing that can be watched.`,
			line`Write words and a platform that can be watched, such as libraries on uk-parliament; there are ${word(p.searched)}.`,
		),
	'config-unknown-source': (p) =>
		text(line`There is no source ${word(p.value)}.`, didYouMean(p, line`docs/sources.md lists them by their ids.`)),
	'config-unknown-platform': (p) =>
		text(line`There is no chat platform ${word(p.value)}.`, didYouMean(p, line`There are ${word(p.allowed)}.`)),
	'config-bad-amount': (p) =>
		text(line`“${word(p.value)}” is no amount.`, line`Give a whole number from 1 to 999,999.`),
	'config-bad-count': (p) =>
		text(
			line`“${word(p.value)}” is no number of signatures.`,
			line`Give a whole number from 1, in digits alone: 1500.`,
		),
	'config-push-read': (p) =>
		text(
			line`Nobody can send a count for ${word(p.value)}: its platform says it.`,
			line`Leave push_variable out; it is for petitions counted by hand.`,
		),
	'config-push-key': (p) =>
		text(
			line`There is no environment variable ${word(p.value)} with a key of at least sixteen characters.`,
			line`Put the key there (in .env, say), and the same one into the page that signs with it.`,
		),
	'config-outside-only': (p) =>
		text(
			line`${word(p.key)} means nothing of a destination of ${word(p.value)}.`,
			line`Leave it out; url and private are for webhooks, secret_variable and mirrors for webhooks and feeds.`,
		),
	'config-feed-secret': (p) =>
		text(
			line`There is no environment variable ${word(p.value)} with a secret of at least sixteen letters, digits, - or _.`,
			line`Put the secret there (in .env, say; openssl rand -hex 32 makes one): it becomes the end of the feed's address.`,
		),
	'config-webhook-plain': (p) =>
		text(
			line`${word(p.value)} is plain http: what is sent there could be read on the way.`,
			line`Write https://, or private: true where it is a machine of your own network.`,
		),
	'config-webhook-secret': (p) =>
		text(
			line`There is no environment variable ${word(p.value)} with a secret of at least sixteen characters.`,
			line`Put the secret there (in .env, say; openssl rand -hex 32 makes one), and the same one into the program that takes the requests.`,
		),
	'config-channel-only': (p) =>
		text(
			line`${word(p.key)} is for channels of a chat: outside of chats a destination goes by its name here, and is yours.`,
			line`Leave it out.`,
		),
	'config-page-only': (p) =>
		text(
			line`${word(p.key)} cannot be set here: where this petition's count stands is known.`,
			line`Leave it out; it is for pages of no platform that Milepost knows.`,
		),
	'config-typed-only': (p) =>
		text(
			line`${word(p.key)} cannot be set here: this petition's platform says it.`,
			line`Leave it out; it is for petitions counted by hand.`,
		),
	'config-threshold-twice': (p) =>
		text(line`${number(p.value)} stands here a second time.`, line`Keep one of the two.`),
	'config-owner-read': (p) =>
		text(
			line`${word(p.value)} cannot own this count: its platform is read.`,
			line`Leave ${strong('owner')} out; it is for petitions counted by hand.`,
		),
	'config-destination-twice': (p) =>
		text(line`${word(p.value)} is ${word(p.first)} already.`, line`Name each channel once, with all its follows.`),
	'config-managers-differ': (p) =>
		text(
			line`${word(p.first)} names another managers' channel for the same server or workspace.`,
			line`Name one channel, in one of the two.`,
		),
	'config-follow-subject': () =>
		text(line`A follow is about one petition or one campaign.`, line`Give either petition or campaign, not both.`),
	'config-follow-twice': (p) =>
		text(line`${word(p.first)} follows ${word(p.value)} already.`, line`Put all its rules into one entry.`),
	'config-follow-in-chat': (p) =>
		text(
			line`${word(p.destination)} follows ${word(p.name)} by a command given there.`,
			line`Use /petition unfollow there first, or take the entry out of the file.`,
			leftAlone,
		),
	'config-follow-unfollowed': (p) =>
		text(
			line`${word(p.destination)} was told by a command given there not to follow ${word(p.name)}; the file still names it.`,
			line`Take the entry out of the file, or use /petition follow there to follow it again.`,
			line`It stays unfollowed.`,
		),
	'config-campaign-in-chat': (p) =>
		text(line`A campaign ${word(p.name)} was made in chat.`, line`Choose another name in the file.`, leftAlone),

	'env-file-unreadable': (p) =>
		text(
			line`.env is there and cannot be read (${word(p.reason)}).`,
			line`Let the user running Milepost read it, or remove it.`,
		),
	'env-unknown': (p) =>
		text(line`There is no setting ${word(p.name)}.`, didYouMean(p, line`.env.example lists them all.`)),
	'env-bad-zone': (p) =>
		text(line`${word(p.value)} is no time zone.`, line`Use an IANA name such as Europe/London or America/New_York.`),
	'env-bad-log': (p) => text(line`${word(p.value)} is no log level.`, line`It can be ${word(p.allowed)}.`),
	'env-bad-contact': (p) =>
		text(
			line`${word(p.value)} is neither an e-mail nor a web address.`,
			line`Write one, such as you@example.org or https://example.org/contact, without spaces or brackets.`,
		),
	'env-bad-refused': (p) =>
		text(line`${word(p.value)} is neither end nor wait.`, line`Write one of them, or leave it out.`),
	'env-bad-welcome': (p) =>
		text(line`${word(p.value)} is neither on nor off.`, line`Write one of them, or leave it out.`),
	'env-bad-roles': (p) =>
		text(
			line`${word(p.value)} is no list of roles.`,
			line`Write some of web, poll, post and gateway with commas between them, or leave it out: then this copy does everything.`,
		),
	'env-bad-port': (p) =>
		text(line`${word(p.value)} is no port.`, line`Use a number from 1 to 65535, such as 8080, or leave it out.`),
	'env-bad-url': (p) =>
		text(
			line`${word(p.value)} is no web address that can be used.`,
			line`Write it whole, with https:// in front and without a user or password, or leave it out.`,
		),
	'env-bad-database': () =>
		text(
			line`DATABASE_URL is no address of a PostgreSQL database.`,
			line`Write it as postgres://user:password@host:5432/name, with % / : @ # in the password as %25 %2F %3A %40 %23, or leave it out.`,
		),
	'env-bad-key': () => text(line`SLACK_KEY is no key.`, line`Use 64 hex digits: openssl rand -hex 32 makes them.`),
	'env-needed': (p) =>
		text(
			line`${word(p.name)} is set, but ${word(p.needed)} is not.`,
			line`Set it, too: .env.example says what it is and where to get it.`,
		),
	'port-taken': (p) =>
		text(
			line`Port ${word(p.port)} on ${word(p.host)} is taken by another program.`,
			line`Choose another PORT, or stop the other program.`,
		),
	'port-refused': (p) =>
		text(
			line`Milepost may not listen on ${word(p.host)}, port ${word(p.port)} (${word(p.reason)}).`,
			line`Use a PORT above 1023 and a HOST of this machine, such as 127.0.0.1 or 0.0.0.0.`,
		),
};
