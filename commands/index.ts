import { canipardon } from './canipardon.js';
import { compare } from './compare.js';
import { countdown } from './countdown.js';
import { follow } from './follow.js';
import { help } from './help.js';
import { history } from './history.js';
import { hold } from './hold.js';
import { list } from './list.js';
import { outlook } from './outlook.js';
import { pause } from './pause.js';
import { record } from './record.js';
import { release } from './release.js';
import { response } from './response.js';
import { settings } from './settings.js';
import { status } from './status.js';
import type { Command } from './types.js';
import { unfollow } from './unfollow.js';
import { why } from './why.js';

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
	follow,
	unfollow,
	pause,
	settings,
	record,
	hold,
	release,
	help,
];
