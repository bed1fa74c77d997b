import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Whether } from '../judge/whether.js';
import { asksWhether } from '../read/put-so.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/** That no page says whether it is so, where that was asked of a state; null where something else was. */
export function whetherUnread(what: Whether, ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	if ((row.kind !== 'state' && row.kind !== 'territory') || !asksWhether(ask)) return null;
	return [{ line: ground.texts.clemency.reply.whetherUnread(what, row), by: [] }];
}
