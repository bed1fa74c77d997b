import type { CliFaults } from '../../../domain/faults/cli.js';
import { own } from '../../../domain/own.js';
import { line, outside, plural } from '../../line.js';
import type { Line } from '../../message.js';
import { cliCommands } from './cli.js';
import { type FaultTexts, word } from './fault-text.js';

const nothing = line`Nothing was done.`;

const didYouMean = (p: { readonly nearest?: string }): Line =>
	p.nearest === undefined ? [] : line`Did you mean “${word(p.nearest)}”? `;

/** How a command is typed, from the words a fault names it by. */
const written = (command: string): Line => {
	const usage = own(cliCommands, command.split(' ')[0] as string)?.usage;
	return usage === undefined ? line`milepost help shows how it is written` : line`It is written: milepost ${usage}`;
};

/** The command line. */
export const cliFaults: FaultTexts<CliFaults> = {
	'cli-unknown': (p) => ({
		happened: line`There is no command “${word(p.command)}”.`,
		did: nothing,
		remedy:
			p.nearest === undefined
				? line`milepost help lists the commands.`
				: line`Did you mean “${word(p.nearest)}”? milepost help lists them all.`,
	}),
	'cli-history-several': (p) => ({
		happened: line`${word(p.file)} is about several petitions: ${word(p.petitions)}.`,
		did: nothing,
		remedy: line`Give each a file of its own, with timestamp,count.`,
	}),
	'cli-history-unread': (p) => ({
		happened: line`${word(p.title)} was not read yet.`,
		did: nothing,
		remedy: line`Import its past once Milepost has its first count: what was before that is added.`,
	}),
	'cli-words': (p) => ({
		happened:
			p.given === 0
				? line`milepost ${word(p.command)} was not told enough.`
				: line`milepost ${word(p.command)} was given ${plural(p.given, 'word', 'words')}, which is not what it takes.`,
		did: nothing,
		remedy: line`${written(p.command)}. Put names with blanks in quotes.`,
	}),
	'cli-option': (p) => ({
		happened: line`milepost ${word(p.command)} does not take “${word(p.option)}” like that.`,
		did: nothing,
		remedy: line`${written(p.command)}.`,
	}),
	'cli-migrate-address': (p) => ({
		happened: line`${word(p.address)} is no address of a PostgreSQL database.`,
		did: nothing,
		remedy: line`Write postgres://user@host:5432/name, with the database's name; anything without :// is the name of a file.`,
	}),
	'cli-migrate-to': () => ({
		happened: line`It is not said where to copy everything.`,
		did: nothing,
		remedy: line`Add --to with a file's name, or with the address of a PostgreSQL database: postgres://user@host:5432/name.`,
	}),
	'cli-no-source': (p) => ({
		happened: line`Milepost reads no platform called “${word(p.platform)}”.`,
		did: nothing,
		remedy: line`Give one of these: ${word(p.allowed)}.`,
	}),
	'cli-source-address': (p) => ({
		happened: line`No platform that is read knows “${word(p.address)}”.`,
		did: nothing,
		remedy: line`Give the address of a petition's page, or platform:id. These are read: ${outside(p.allowed, 600)}.`,
	}),
	'cli-source-select': () => ({
		happened: line`It is not said where in the page its count stands.`,
		did: nothing,
		remedy: line`Add --select with a CSS selector (--select .signature-count), a JSON path (--select '$.petition.signatures'), or schema.org for the page's structured data.`,
	}),
	'cli-source-silent': (p) => ({
		happened: line`No answer came from ${word(p.platform)} (${word(p.came)}).`,
		did: line`Nothing was written.`,
		remedy: line`Run milepost source check with the same address: it says what went wrong.`,
	}),
	'cli-source-unwritten': (p) => ({
		happened: line`The answers could not be written to ${word(p.folder)}: ${word(p.detail)}.`,
		did: line`Nothing else was done.`,
		remedy: line`Give another folder with --to.`,
	}),
	'cli-moment': (p) => ({
		happened: line`“${word(p.value)}” after ${word(p.option)} is no moment.`,
		did: nothing,
		remedy: line`Write a day (2016-01-19), a moment (2016-01-19T12:00Z) or unix seconds.`,
	}),
	'cli-count': (p) => ({
		happened: line`“${word(p.value)}” after ${word(p.option)} is no count of signatures.`,
		did: nothing,
		remedy: line`Write a whole number from 1, such as 100000 or 100k.`,
	}),
	'cli-no-discord': () => ({
		happened: line`Discord is not configured.`,
		did: nothing,
		remedy: line`Set DISCORD_TOKEN: .env.example says where to get it.`,
	}),
	'cli-opened-late': (p) => ({
		happened: line`${word(p.option)} lies after the first reading of the series.`,
		did: nothing,
		remedy: line`Give the day on which it opened, or leave it out: then the first reading is the baseline.`,
	}),
	'cli-hold': (p) => ({
		happened: line`“${word(p.name)}” is no chat and no petition that is stored.`,
		did: nothing,
		remedy: line`Name all, one of ${word(p.chats)}, or a petition as milepost export --setup lists it.`,
	}),
	'cli-retract-why': () => ({
		happened: line`milepost retract was not told what was wrong.`,
		did: nothing,
		remedy: line`Say it last, in quotes, in a sentence that the readers of the announcement understand.`,
	}),
	'cli-retract-post': (p) => ({
		happened: line`There is no announcement “${word(p.name)}”.`,
		did: nothing,
		remedy: line`${didYouMean(p)}milepost explain <petition> lists what was announced, with its posts; then name a post, or the petition and the key, such as uk:700001 threshold:10000.`,
	}),
	'cli-retract-key': (p) => ({
		happened: line`Nothing with the key “${word(p.key)}” was reached by ${word(p.name)}.`,
		did: nothing,
		remedy: line`${didYouMean(p)}milepost explain <petition> lists what was.`,
	}),
	'cli-retract-campaign': (p) => ({
		happened: line`Several servers or workspaces have a campaign called “${word(p.name)}”.`,
		did: nothing,
		remedy: line`Say whose it is: ${outside(p.keys, 400)}.`,
	}),
	'cli-retract-correction': () => ({
		happened: line`That is a correction, which takes back what was retracted.`,
		did: nothing,
		remedy: line`Delete it in the chat where it should not stand.`,
	}),
	'cli-petition-what': () => ({
		happened: line`It is not said what is to become of a petition.`,
		did: nothing,
		remedy: line`For example: milepost petition move save-the-pool https://petition.parliament.uk/petitions/722903`,
	}),
	'cli-petition-there': (p) => ({
		happened: line`${word(p.title)} is read at ${word(p.address)} already.`,
		did: nothing,
		remedy: line`Give the address where it is now.`,
	}),
	'cli-petition-counted': (p) => ({
		happened: line`${word(p.title)} is counted by hand; only what is read from a platform moves.`,
		did: nothing,
		remedy: line`Follow the new address, and unfollow this one.`,
	}),
	'cli-petition': (p) => ({
		happened: line`No petition called “${word(p.name)}” is stored.`,
		did: nothing,
		remedy: line`Use its name, alias, address or platform:id; milepost export --setup lists what is stored.`,
	}),
	'cli-record-owned': (p) => ({
		happened: line`${word(p.title)} is counted by the people of a server or workspace: its count is theirs to type.`,
		did: nothing,
		remedy: line`Without an owner in milepost.yaml a petition is counted by you.`,
	}),
	'cli-never-read': (p) => ({
		happened: line`“${word(p.name)}” has not been read yet.`,
		did: nothing,
		remedy: line`Start Milepost, and ask again in a minute.`,
	}),
};
