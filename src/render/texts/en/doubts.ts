import type { SettleCode } from '../../../domain/outcome.js';

/** Why it is not known whether an announcement arrived. */
const reasons: Readonly<Record<SettleCode, string>> = {
	'on-its-way': 'it may still be on its way',
	'history-closed':
		'Milepost may not read what was said there (on Discord that is the permission Read Message History, on Slack the scope channels:history)',
	'channel-closed': 'Milepost cannot see the channel',
	'messages-deleted': 'messages of Milepost were deleted there, perhaps this one with them',
	'not-recognised': 'there is a message that an older version may have posted for it',
	'older-version': 'it was in doubt when an older version of Milepost ran, and is not there now',
	unwritten: 'Milepost cannot put it into words any more, which is a fault of its own',
	'no-answer': 'the chat does not answer',
};

/** In words, by the code that is kept with the post; anything else that went wrong is no answer. */
export function doubtReason(code: string | null): string {
	return new Map<string, string>(Object.entries(reasons)).get(code ?? '') ?? reasons['no-answer'];
}
