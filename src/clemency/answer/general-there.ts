import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import { powersFor } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/*
 * General questions that were asked of one state: what that state's own row answers is told of it, and nobody is asked
 * for the state again.
 */

/** The answer of the place that was named; null where the general one holds. */
export function generalThere(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	const text = (ask.words ?? []).join(' ');
	const { clemency } = ground.texts;
	const isPut = asksWhether(ask);
	switch (ask.of) {
		case 'whereLive':
		case 'residence': {
			const isMust = /\b(?:must|have to|has to|need|needs|required?)\b/.test(text);
			const isAsking = /\b(?:apply|applying|ask|file|petition|eligible|seek)\b/.test(text);
			const truth = isPut ? (isMust ? 'no' : isAsking ? 'yes' : null) : null;
			return [{ line: worded(truth, clemency.reply.liveElsewhere(row), toWord(ask), ground), by: row.who }];
		}
		case 'illness': {
			const { power } = powersFor(row.powers, 'commutation', {});
			if (power === null || power.decider === 'nobody') return null;
			const said = clemency.reply.illThere(clemency.only(row, 'commutation', power));
			return [{ line: worded(isPut ? 'yes' : null, said, toWord(ask), ground), by: row.who }];
		}
		case 'constitution':
			return [{ line: clemency.power.written(row.constitution, row.statute), by: row.who }];
		default:
			return null;
	}
}
