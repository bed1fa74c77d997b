import type { Command } from '../src/ports/command.js';
import { campaignAdd } from './campaign/add.js';
import { campaignCreate } from './campaign/create.js';
import { campaignRemove } from './campaign/remove.js';
import { campaignRename } from './campaign/rename.js';
import { canipardon } from './canipardon/index.js';
import { compare } from './compare/index.js';
import { countdown } from './countdown/index.js';
import { digest } from './digest/index.js';
import { eventAdd } from './event/add.js';
import { eventCalendar } from './event/calendar.js';
import { eventList } from './event/list.js';
import { eventRemove } from './event/remove.js';
import { eventServer } from './event/server.js';
import { follow } from './follow/index.js';
import { help } from './help.js';
import { history } from './history/index.js';
import { hold } from './hold.js';
import { list } from './list.js';
import { live } from './live/index.js';
import { mute } from './mute.js';
import { outlook } from './outlook/index.js';
import { pause } from './pause.js';
import { record } from './record.js';
import { release } from './release.js';
import { remindForget } from './remind/forget.js';
import { remindList } from './remind/list.js';
import { remindMe } from './remind/me.js';
import { response } from './response/index.js';
import { settings } from './settings/index.js';
import { audit } from './setup/audit/index.js';
import { petitionCase } from './setup/case/index.js';
import { setupDoctor } from './setup/doctor.js';
import { setupExport } from './setup/export.js';
import { setupFeed } from './setup/feed.js';
import { setupImport } from './setup/import.js';
import { setupPreview } from './setup/preview.js';
import { setupTemplate } from './setup/template.js';
import { setupTest } from './setup/test.js';
import { status } from './status/index.js';
import { story } from './story.js';
import { unfollow } from './unfollow.js';
import { watch } from './watch/index.js';
import { why } from './why/index.js';

/** Every command, in the order in which help and the README list them. */
export const commands: readonly Command[] = [
	status,
	countdown,
	response,
	outlook,
	history,
	compare,
	list,
	why,
	canipardon,
	remindMe,
	remindList,
	remindForget,
	follow,
	unfollow,
	mute,
	pause,
	digest,
	watch,
	live,
	petitionCase,
	eventAdd,
	eventList,
	eventRemove,
	eventCalendar,
	eventServer,
	campaignCreate,
	campaignAdd,
	campaignRemove,
	campaignRename,
	settings,
	setupDoctor,
	setupPreview,
	setupTest,
	setupTemplate,
	setupFeed,
	setupExport,
	setupImport,
	audit,
	story,
	record,
	hold,
	release,
	help,
];
