import type { Line } from '../../render/message.js';
import type { Ask, AskCode } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import type { Whether } from '../judge/whether.js';
import { asksWhether, toWord } from '../read/put-so.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** That nothing was found, where that is nearly an answer: no age, no time for the decision. */
export function nothingFound(ask: Ask, row: Verdict['row'], ground: Ground): Line {
	const { reply } = ground.texts.clemency;
	if (ask.code === 'reasons')
		return worded(asksWhether(ask) ? 'no-as-read' : null, reply.noReasons(row), toWord(ask), ground);
	const put = asksWhether(ask);
	// "Am I too young" and "can I at 20" have the same sentence, and opposite words.
	if (ask.code === 'age') {
		const isMay = /^(?:so |and |but )*(?:can|could|may)\b/.test((ask.words ?? []).join(' '));
		return worded(put ? (isMay ? 'yes-as-read' : 'no-as-read') : null, reply.noAge(row), toWord(ask), ground);
	}
	if (ask.code === 'deadline')
		return worded(put ? 'no-as-read' : 'no', reply.noDeadline(row), put ? toWord(ask) : ask, ground);
	const what = unreadWhether[ask.code];
	return what !== undefined && put && row.kind === 'state'
		? reply.whetherUnread(what, row)
		: ask.code === 'duration'
			? reply.durationUnread(row)
			: reply.notKnown(ask.code, row);
}

export const unreadWhether: Readonly<Partial<Record<AskCode, Whether>>> = {
	'on-appeal': 'appeal',
	support: 'support',
	inquiry: 'inquiry',
	proof: 'proof',
	hearing: 'hearing',
};
