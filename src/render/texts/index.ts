import { announce } from './en/announce.js';
import { clemency } from './en/clemency.js';
import { cli } from './en/cli.js';
import { commands } from './en/commands.js';
import { common } from './en/common.js';
import { console } from './en/console.js';
import { discord } from './en/discord.js';
import { doctor } from './en/doctor.js';
import { faults } from './en/faults.js';
import { message } from './en/message.js';
import { notices } from './en/notices.js';
import { setup } from './en/setup.js';
import { start } from './en/start.js';
import { time } from './en/time.js';

/** Every text a person reads, in English: the complete language. A theme a file; other languages have the same shape. */
const en = {
	announce,
	clemency,
	cli,
	commands,
	common,
	console,
	discord,
	doctor,
	setup,
	faults,
	message,
	notices,
	start,
	time,
};

export type Texts = typeof en;

/** The catalogue of a language; English where it is not there yet. */
export function textsFor(_locale: string): Texts {
	return en;
}
