import { announce } from './en/announce.js';
import { charts } from './en/charts.js';
import { clemency } from './en/clemency.js';
import { cli } from './en/cli.js';
import { commands } from './en/commands.js';
import { common } from './en/common.js';
import { console } from './en/console.js';
import { countdown } from './en/countdown.js';
import { discord } from './en/discord.js';
import { doctor } from './en/doctor.js';
import { emergency } from './en/emergency.js';
import { faults } from './en/faults.js';
import { follow } from './en/follow.js';
import { help } from './en/help.js';
import { history } from './en/history.js';
import { list } from './en/list.js';
import { message } from './en/message.js';
import { notices } from './en/notices.js';
import { outlook } from './en/outlook.js';
import { outlookReasons } from './en/outlook-reasons.js';
import { record } from './en/record.js';
import { response } from './en/response.js';
import { rules } from './en/rules.js';
import { settings } from './en/settings.js';
import { setup } from './en/setup.js';
import { setupDoctor } from './en/setup-doctor.js';
import { slack } from './en/slack.js';
import { start } from './en/start.js';
import { status } from './en/status.js';
import { time } from './en/time.js';
import { why } from './en/why.js';

/** Every text a person reads, in English: the complete language. A theme a file; other languages have the same shape. */
const en = {
	announce,
	charts,
	clemency,
	cli,
	commands,
	common,
	console,
	countdown,
	discord,
	doctor,
	emergency,
	faults,
	follow,
	help,
	history,
	list,
	message,
	notices,
	outlook,
	outlookReasons,
	record,
	response,
	rules,
	settings,
	setup,
	setupDoctor,
	slack,
	start,
	status,
	time,
	why,
};

export type Texts = typeof en;

/** The catalogue of a language; English where it is not there yet. */
export function textsFor(_locale: string): Texts {
	return en;
}
