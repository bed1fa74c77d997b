import { announce } from './announce.js';
import { audit } from './audit.js';
import { campaign } from './campaign.js';
import { charts } from './charts.js';
import { clemency } from './clemency.js';
import { cli } from './cli.js';
import { commands } from './commands.js';
import { common } from './common.js';
import { console } from './console.js';
import { countdown } from './countdown.js';
import { digest } from './digest.js';
import { discord } from './discord.js';
import { doctor } from './doctor.js';
import { emergency } from './emergency.js';
import { events } from './events.js';
import { faults } from './faults.js';
import { follow } from './follow.js';
import { help } from './help.js';
import { history } from './history.js';
import { home } from './home.js';
import { law } from './law.js';
import { list } from './list.js';
import { live } from './live.js';
import { mercy } from './mercy.js';
import { message } from './message.js';
import { messageCommands } from './message-commands.js';
import { mute } from './mute.js';
import { notices } from './notices.js';
import { outlook } from './outlook.js';
import { outlookReasons } from './outlook-reasons.js';
import { record } from './record.js';
import { reminders } from './reminders.js';
import { response } from './response.js';
import { ruleChoices } from './rule-choices.js';
import { rules } from './rules.js';
import { searching } from './searching.js';
import { setUp } from './set-up.js';
import { settings } from './settings.js';
import { setup } from './setup.js';
import { setupDoctor } from './setup-doctor.js';
import { setupFeed } from './setup-feed.js';
import { setupPreview } from './setup-preview.js';
import { setupTemplate } from './setup-template.js';
import { setupTest } from './setup-test.js';
import { setupExport, setupImport } from './setup-transfer.js';
import { slack } from './slack.js';
import { sourceCheck } from './source-check.js';
import { start } from './start.js';
import { status } from './status.js';
import { threads } from './threads.js';
import { time } from './time.js';
import { watch } from './watch.js';
import { story, welcome } from './welcome.js';
import { why } from './why.js';

/** Every text a person reads, in English: the complete language. A theme a file. */
export const en = {
	announce,
	audit,
	campaign,
	charts,
	clemency,
	cli,
	commands,
	common,
	console,
	countdown,
	digest,
	discord,
	doctor,
	emergency,
	events,
	faults,
	follow,
	help,
	history,
	home,
	list,
	live,
	mercy,
	message,
	messageCommands,
	mute,
	notices,
	outlook,
	outlookReasons,
	record,
	reminders,
	response,
	ruleChoices,
	rules,
	searching,
	settings,
	setUp,
	setup,
	setupDoctor,
	setupExport,
	setupImport,
	setupPreview,
	law,
	setupFeed,
	setupTemplate,
	setupTest,
	slack,
	sourceCheck,
	start,
	status,
	threads,
	time,
	watch,
	welcome,
	story,
	why,
};

/** What every language has to say. */
export type Texts = typeof en;
