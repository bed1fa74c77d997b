import { line, number, plural, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { amount as n, type Params, word as s } from './fault-params.js';
import type { FaultText } from './fault-text.js';

const didNotStart = line`Milepost did not start, and nothing was changed.`;
const leftAlone = line`The entry was left alone; everything else of the file was applied.`;

function text(happened: Line, remedy: Line, did = didNotStart): FaultText {
	return { happened, did, remedy };
}

/** "Did you mean X?" where something looks like it, else what to do. */
function didYouMean(p: Params, otherwise: Line): Line {
	return 'nearest' in p ? line`Did you mean ${strong(s(p, 'nearest'))}?` : otherwise;
}

function kind({ expected }: { readonly expected?: string | number }): string {
	if (expected === 'section') return 'a section with names in it';
	return expected === 'list' ? 'a list' : 'a text';
}

/** What can be wrong with `milepost.yaml`. Where it stands is said by whoever lists these (`setup`). */
export const configFaults: Readonly<Record<string, (p: Params) => FaultText>> = {
	'setup-faulty': (p) =>
		text(
			line`${s(p, 'file')}: ${plural(n(p, 'count'), 'thing needs', 'things need')} attention.`,
			line`Run ${strong('milepost doctor')}: it names each, with its line and what to do.`,
		),
	'config-missing': (p) =>
		text(
			line`There is no file ${s(p, 'file')}.`,
			line`Correct MILEPOST_CONFIG, or copy config/milepost.example.yaml there.`,
		),
	'config-unreadable': (p) =>
		text(
			line`${s(p, 'file')} cannot be read (${s(p, 'reason')}).`,
			line`It must be a text file that the user running Milepost may read.`,
		),
	'config-syntax': (p) =>
		text(
			line`This is not YAML: ${s(p, 'detail')}.`,
			line`Indent with spaces, and put quotes round text with : or # in it. What follows is read once this is right.`,
		),
	'config-key-twice': (p) => text(line`${s(p, 'key')} stands here a second time.`, line`Keep one of the two.`),
	'config-unknown-key': (p) =>
		text(
			line`${s(p, 'key')} means nothing here.`,
			didYouMean(p, line`Take it out, or see config/milepost.example.yaml.`),
		),
	'config-missing-key': (p) =>
		text(line`${s(p, 'key')} is missing.`, line`Add it; config/milepost.example.yaml shows how.`),
	'config-empty': (p) =>
		text(
			line`${s(p, 'key')} is empty.`,
			line`Give it a value or take it out. A value with a # in it needs quotes: channel: "#general".`,
		),
	'config-wrong-type': (p) =>
		text(line`${s(p, 'key')} must be ${kind(p)}.`, line`See config/milepost.example.yaml for its shape.`),
	'config-bad-value': (p) =>
		text(line`${s(p, 'key')} cannot be ${s(p, 'value')}.`, line`See config/milepost.example.yaml for what it can be.`),
	'config-not-one-of': (p) =>
		text(line`${s(p, 'key')} cannot be ${s(p, 'value')}.`, line`It can be ${s(p, 'allowed')}.`),
	'config-too-long': (p) =>
		text(line`${s(p, 'key')} is too long.`, line`Use at most ${number(n(p, 'most'))} characters.`),
	'config-bad-name': (p) =>
		text(
			line`${s(p, 'value')} cannot be a name.`,
			line`Use up to 60 letters, digits, spaces and - _ . ' with a letter or digit at both ends.`,
		),
	'config-bad-zone': (p) =>
		text(line`${s(p, 'value')} is no time zone.`, line`Use an IANA name such as Europe/London or America/New_York.`),
	'config-bad-quiet': (p) =>
		text(line`${s(p, 'value')} are no quiet hours.`, line`Write them as 22:00-07:00, from and to in local time.`),
	'config-bad-url': (p) =>
		text(
			line`${s(p, 'value')} is no address to link to.`,
			line`It must begin with https://, and name no user or password.`,
		),
	'config-bad-base': (p) =>
		text(
			line`${s(p, 'value')} is no base address.`,
			line`It must begin with https:// or http://, and name no user or password.`,
		),
	'config-bad-moment': (p) =>
		text(line`${s(p, 'value')} is no day or moment.`, line`Write 2026-12-01 or 2026-12-01T19:30.`),
	'config-address-unknown': (p) =>
		text(
			line`No source knows ${s(p, 'value')}.`,
			line`Give the petition's web address, platform:id, or manual:"Title" for one counted by hand.`,
		),
	'config-source-off': (p) =>
		text(
			line`${s(p, 'source')} is switched off, so ${s(p, 'value')} would never be read.`,
			line`Under sources, set ${s(p, 'source')}: enabled: true. Read docs/sources.md first: some platforms ask not to be read.`,
		),
	'config-petition-twice': (p) =>
		text(
			line`${s(p, 'value')} is the same petition as ${s(p, 'first')}.`,
			line`Keep one, and make the other name its alias.`,
		),
	'config-name-twice': (p) =>
		text(
			line`The name ${s(p, 'value')} is taken by ${s(p, 'first')}.`,
			line`Choose another: capitals do not tell names apart.`,
		),
	'config-member-twice': (p) => text(line`${s(p, 'value')} is a member already.`, line`Name each petition once.`),
	'config-unknown-petition': (p) =>
		text(line`There is no petition ${s(p, 'value')}.`, didYouMean(p, line`Add it under petitions.`)),
	'config-unknown-campaign': (p) =>
		text(line`There is no campaign ${s(p, 'value')}.`, didYouMean(p, line`Add it under campaigns.`)),
	'config-unknown-destination': (p) =>
		text(line`There is no destination ${s(p, 'value')}.`, didYouMean(p, line`Add it under destinations.`)),
	'config-unknown-source': (p) =>
		text(line`There is no source ${s(p, 'value')}.`, didYouMean(p, line`docs/sources.md lists them by their ids.`)),
	'config-unknown-platform': (p) =>
		text(line`There is no chat platform ${s(p, 'value')}.`, didYouMean(p, line`There are ${s(p, 'allowed')}.`)),
	'config-bad-amount': (p) =>
		text(line`“${s(p, 'value')}” is no amount.`, line`Give a whole number from 1 to 999,999.`),
	'config-owner-read': (p) =>
		text(
			line`${s(p, 'value')} cannot own this count: its platform is read.`,
			line`Leave ${strong('owner')} out; it is for petitions counted by hand.`,
		),
	'config-destination-twice': (p) =>
		text(line`${s(p, 'value')} is ${s(p, 'first')} already.`, line`Name each channel once, with all its follows.`),
	'config-managers-differ': (p) =>
		text(
			line`${s(p, 'first')} names another managers' channel for the same server or workspace.`,
			line`Name one channel, in one of the two.`,
		),
	'config-follow-subject': () =>
		text(line`A follow is about one petition or one campaign.`, line`Give either petition or campaign, not both.`),
	'config-follow-twice': (p) =>
		text(line`${s(p, 'first')} follows ${s(p, 'value')} already.`, line`Put all its rules into one entry.`),
	'config-follow-in-chat': (p) =>
		text(
			line`${s(p, 'destination')} follows ${s(p, 'name')} by a command given there.`,
			line`Use /petition unfollow there first, or take the entry out of the file.`,
			leftAlone,
		),
	'config-follow-unfollowed': (p) =>
		text(
			line`${s(p, 'destination')} was told by a command given there not to follow ${s(p, 'name')}; the file still names it.`,
			line`Take the entry out of the file, or use /petition follow there to follow it again.`,
			line`It stays unfollowed.`,
		),
	'config-campaign-in-chat': (p) =>
		text(line`A campaign ${s(p, 'name')} was made in chat.`, line`Choose another name in the file.`, leftAlone),

	'env-file-unreadable': (p) =>
		text(
			line`.env is there and cannot be read (${s(p, 'reason')}).`,
			line`Let the user running Milepost read it, or remove it.`,
		),
	'env-unknown': (p) =>
		text(line`There is no setting ${s(p, 'name')}.`, didYouMean(p, line`.env.example lists them all.`)),
	'env-bad-zone': (p) =>
		text(line`${s(p, 'value')} is no time zone.`, line`Use an IANA name such as Europe/London or America/New_York.`),
	'env-bad-log': (p) => text(line`${s(p, 'value')} is no log level.`, line`It can be ${s(p, 'allowed')}.`),
	'env-bad-contact': (p) =>
		text(
			line`${s(p, 'value')} is neither an e-mail nor a web address.`,
			line`Write one, such as you@example.org or https://example.org/contact, without spaces or brackets.`,
		),
	'env-bad-refused': (p) =>
		text(line`${s(p, 'value')} is neither end nor wait.`, line`Write one of them, or leave it out.`),
	'env-bad-port': (p) =>
		text(line`${s(p, 'value')} is no port.`, line`Use a number from 1 to 65535, such as 8080, or leave it out.`),
	'env-bad-url': (p) =>
		text(
			line`${s(p, 'value')} is no web address that can be used.`,
			line`Write it whole, with https:// in front and without a user or password, or leave it out.`,
		),
	'env-bad-key': () => text(line`SLACK_KEY is no key.`, line`Use 64 hex digits: openssl rand -hex 32 makes them.`),
	'env-needed': (p) =>
		text(
			line`${s(p, 'name')} is set, but ${s(p, 'needed')} is not.`,
			line`Set it, too: .env.example says what it is and where to get it.`,
		),
	'port-taken': (p) =>
		text(
			line`Port ${s(p, 'port')} on ${s(p, 'host')} is taken by another program.`,
			line`Choose another PORT, or stop the other program.`,
		),
	'port-refused': (p) =>
		text(
			line`Milepost may not listen on ${s(p, 'host')}, port ${s(p, 'port')} (${s(p, 'reason')}).`,
			line`Use a PORT above 1023 and a HOST of this machine, such as 127.0.0.1 or 0.0.0.0.`,
		),
};
